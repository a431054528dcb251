import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openTerminal } from '../../adapters/channel/terminal/index.ts'
import { openJsonLog } from '../../adapters/log/json/index.ts'
import { copyStore } from '../../adapters/store/copy-store.ts'
import { openMemoryStore } from '../../adapters/store/memory/index.ts'
import { openStore } from '../../adapters/store/open-store.ts'
import { readEnvironment, readSettings, type Settings } from '../config.ts'
import type { CivilDate } from '../core/dates.ts'
import type { Language } from '../core/language.ts'
import { ProblemsFound } from '../core/problem.ts'
import type { Handled } from '../desk/desk.ts'
import { principalNamed } from '../desk/principal-for.ts'
import { loadSamplePeople } from '../directory/sample-people.ts'
import { learn, openDesk } from '../open-desk.ts'
import { openConfiguredModel } from '../open-desk-model.ts'
import type { Store } from '../ports/store.ts'
import { BadArguments } from './arguments.ts'

export interface Asked {
  readonly text: string
  readonly person: string
  readonly today?: CivilDate
  readonly language?: Language
  /** Messages that came before in the same conversation. */
  readonly history?: readonly string[]
}

export interface AskingDesk {
  ask(asked: Asked): Promise<Handled>
  close(): Promise<void>
}

/**
 * A desk for single questions. It answers by the same path as every channel, on a copy of the store in memory, so
 * that asking leaves nothing behind and many can ask at once.
 */
export async function openAskingDesk(documents?: string): Promise<AskingDesk> {
  const environment = readEnvironment()
  const settings = readSettings(environment)
  const log = openJsonLog(settings.logLevel === 'warn' ? 'error' : settings.logLevel)
  const [learned, store] = await Promise.all([learn(settings, documents), copyOfStore(settings)])
  for (const problem of learned.knowledge.problems) process.stderr.write(`${problem.where}: ${problem.what}\n`)
  const handled = new Map<string, Handled>()
  const model = await openConfiguredModel(environment, settings, { learned, store, log })
  const { desk } = await openDesk({
    learned,
    store,
    log,
    model,
    channels: new Map([['terminal', openTerminal(() => {})]]),
    ...(documents === undefined && { indexFolder: join(settings.dataFolder, 'index') }),
    watch: (turn) => handled.set(turn.turn.message.id, turn),
  })

  async function say(text: string, conversation: string, asked: Asked): Promise<Handled> {
    const { person, today, language } = asked
    const id = `terminal:${randomUUID()}`
    await desk.accept({
      id,
      from: { channel: 'terminal', tenant: 'local', user: person },
      conversation,
      replyTo: { channel: 'terminal', to: conversation },
      audience: 'private',
      text,
      sentAt: Date.now(),
      files: [],
      assumed: { person, ...(today && { today }), ...(language && { language }) },
    })
    await desk.settle()
    const turn = handled.get(id)
    if (!turn) throw new Error('The desk did not answer; run with COUNTRYDESK_LOG=info to see why.')
    handled.delete(id)
    return turn
  }

  return {
    ask: async (asked) => {
      if (!(await principalNamed(asked.person, store.directory, learned.countries))) throw unknownPerson(asked.person)
      const conversation = `terminal:${randomUUID()}`
      for (const earlier of asked.history ?? []) await say(earlier, conversation, asked)
      return say(asked.text, conversation, asked)
    },
    close: async () => {
      await desk.stop()
      await store.close()
    },
  }
}

export function unknownPerson(name: string): BadArguments {
  return new BadArguments(
    `--as: "${name}" is nobody I know; give an id of the directory, role:ISO2 such as government:GH or civil-society:CI, or support-unit, broker, guest.`,
  )
}

/** The directory and what is kept, copied into memory; the sample directory where there is no store yet. */
export async function copyOfStore(settings: Settings): Promise<Store> {
  const memory = openMemoryStore()
  const exists = settings.databaseUrl !== undefined || existsSync(join(settings.dataFolder, 'store'))
  const source = exists ? await openIfFree(settings) : undefined
  if (source) {
    await copyStore(source, memory)
    await source.close()
  } else {
    const { people, countries } = await loadSamplePeople(settings.knowledgeFolder)
    await memory.directory.replace(people, countries)
  }
  return memory
}

async function openIfFree(settings: Settings): Promise<Store | undefined> {
  try {
    const folder = join(settings.dataFolder, 'store')
    return await openStore({ databaseUrl: settings.databaseUrl, folder, log: openJsonLog('silent') })
  } catch (error) {
    if (!(error instanceof ProblemsFound)) throw error
    process.stderr.write(`Answering with the sample directory: ${error.message}\n`)
    return undefined
  }
}
