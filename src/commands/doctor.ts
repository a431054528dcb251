import { existsSync } from 'node:fs'
import { access, constants } from 'node:fs/promises'
import { join } from 'node:path'
import { openJsonLog } from '../../adapters/log/json/index.ts'
import { openStore } from '../../adapters/store/open-store.ts'
import { loadHnswlib } from '../../adapters/vectors/hnsw/load-hnswlib.ts'
import { readEnvironment, readSettings, SETTING_NAMES, type Settings } from '../config.ts'
import { describeProblem, ProblemsFound } from '../core/problem.ts'
import { examineChannel, findChannels } from '../open-channels.ts'
import { learn } from '../open-desk.ts'
import { modelSettingNames, readModelSettings } from '../open-desk-model.ts'
import { embeddingsSettingNames, readEmbeddingsSettings } from '../open-embeddings.ts'
import type { Environment } from '../ports/channel-module.ts'
import { PROMPT_USES } from '../prompt-uses.ts'
import { loadPrompts } from '../prompts/load-prompts.ts'
import { runCommand } from './arguments.ts'

type State = 'ok' | 'off' | 'look' | 'mend'

const MARKS: Readonly<Record<State, string>> = { ok: 'ok  ', off: 'off ', look: 'look', mend: 'MEND' }

/** Lists settings, channels, store, knowledge and index: what, why, how to mend. Changes nothing. */
await runCommand(async () => {
  const environment = readEnvironment()
  let broken = false
  const say = (state: State, what: string) => {
    if (state === 'mend') broken = true
    process.stdout.write(`${MARKS[state]}  ${what}\n`)
  }

  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const node = major > 20 || (major === 20 && minor >= 19)
  say(node ? 'ok' : 'mend', `Node ${process.versions.node}${node ? '' : '. Install Node 20.19 or later.'}`)

  const settings = await section(() => Promise.resolve(readSettings(environment)), say)
  listSettings(environment, say)
  for (const { name, names, state } of await findChannels(environment)) {
    if (state.state === 'on') {
      say('ok', `channel ${name}: on, ${state.how}`)
      for (const problem of await examineChannel(name, state.settings))
        say(problem.severity === 'warning' ? 'look' : 'mend', `channel ${name}: ${describeProblem(problem)}`)
    } else if (state.state === 'off') say('off', `channel ${name}: ${state.why}`)
    else for (const problem of state.problems) say('mend', `channel ${name}: ${describeProblem(problem)}`)
    for (const setting of names)
      say(environment[setting.name] ? 'ok' : 'off', `    ${setting.name}: ${setting.meaning}`)
  }
  await checkModel(environment, say)
  checkEmbeddings(environment, say)
  if (settings) {
    await checkStore(settings, say)
    await checkKnowledgeFolder(settings, say)
    await checkIndex(settings, say)
  }
  if (broken) process.exitCode = 1
})

type Say = (state: State, what: string) => void

async function section<T>(work: () => Promise<T>, say: Say): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof ProblemsFound)) throw error
    for (const problem of error.problems) say('mend', describeProblem(problem))
    return undefined
  }
}

function listSettings(environment: Environment, say: Say): void {
  for (const { name, meaning } of SETTING_NAMES) say(environment[name] ? 'ok' : 'off', `setting ${name}: ${meaning}`)
}

function checkEmbeddings(environment: Environment, say: Say): void {
  const state = readEmbeddingsSettings(environment)
  if (state.state === 'on') say('ok', `embeddings: on, ${state.how}, beside the desk's own`)
  else if (state.state === 'off') say('off', `embeddings: ${state.why}; the desk searches with its own`)
  else for (const problem of state.problems) say('mend', `embeddings: ${describeProblem(problem)}`)
  for (const { name, meaning } of embeddingsSettingNames)
    say(environment[name] ? 'ok' : 'off', `    ${name}: ${meaning}`)
}

async function checkModel(environment: Environment, say: Say): Promise<void> {
  const state = readModelSettings(environment)
  if (state.state === 'on') say('ok', `model: on, ${state.how}; \`npm run costs\` tells what it cost`)
  else if (state.state === 'off') say('off', `model: ${state.why}; the guidance is quoted as it stands`)
  else for (const problem of state.problems) say('mend', `model: ${describeProblem(problem)}`)
  for (const { name, meaning } of modelSettingNames) say(environment[name] ? 'ok' : 'off', `    ${name}: ${meaning}`)
  const prompts = await section(() => loadPrompts(PROMPT_USES), say)
  for (const name of prompts?.unused ?? []) say('look', `prompts/${name}.md is used by nothing`)
}

async function checkStore(settings: Settings, say: Say): Promise<void> {
  const folder = join(settings.dataFolder, 'store')
  if (!settings.databaseUrl && !existsSync(folder)) {
    say('ok', `store: ${folder} does not exist yet; the first start makes it`)
    return
  }
  await section(async () => {
    const store = await openStore({ databaseUrl: settings.databaseUrl, folder, log: openJsonLog('silent') })
    const people = await store.directory.people()
    const sample = people.length > 0 && people.every((person) => person.sample)
    say(
      'ok',
      `store: ${store.description}; ${people.length} people${sample ? ' (the sample directory)' : ''}; ${await store.inbox.waiting()} messages waiting`,
    )
    for (const notice of store.notices) say('look', `store: ${notice}`)
    await store.close()
  }, say)
}

async function checkKnowledgeFolder(settings: Settings, say: Say): Promise<void> {
  const learned = await section(() => learn(settings), say)
  if (!learned) return
  const { knowledge, countries, glossary } = learned
  for (const problem of knowledge.problems) say('mend', describeProblem(problem))
  say(
    'ok',
    `knowledge: ${knowledge.documents.length} files, ${knowledge.passages.length} sections, ${countries.length} countries, ${glossary.length} terms; \`npm run check:knowledge\` tells more`,
  )
}

async function checkIndex(settings: Settings, say: Say): Promise<void> {
  const folder = settings.dataFolder
  const writable =
    !existsSync(folder) ||
    (await access(folder, constants.W_OK).then(
      () => true,
      () => false,
    ))
  say(
    writable ? 'ok' : 'mend',
    writable
      ? `index: kept in ${join(folder, 'index')}; made anew when it does not fit`
      : `${folder} cannot be written. Change its owner, or set COUNTRYDESK_DATA.`,
  )
  const native = 'hnswlib' in (await loadHnswlib())
  say(
    native ? 'ok' : 'look',
    native ? 'vectors: hnswlib-node works' : 'vectors: hnswlib-node could not be loaded; exact search does its work',
  )
}
