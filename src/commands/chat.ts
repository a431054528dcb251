import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { converse } from '../../adapters/channel/terminal/converse.ts'
import { openTerminal } from '../../adapters/channel/terminal/index.ts'
import { renderReply } from '../../adapters/channel/terminal/render.ts'
import { openSession, type Session } from '../../adapters/channel/terminal/session.ts'
import { openJsonLog } from '../../adapters/log/json/index.ts'
import { readEnvironment, readSettings } from '../config.ts'
import type { Desk, Handled } from '../desk/desk.ts'
import { principalNamed } from '../desk/principal-for.ts'
import { learn, openDesk } from '../open-desk.ts'
import { openConfiguredModel } from '../open-desk-model.ts'
import { openStoreWithPeople } from '../open-store-with-people.ts'
import { BadArguments, dateArgument, languageArgument, makeCommand, readArguments, runCommand } from './arguments.ts'
import { unknownPerson } from './asking.ts'
import { describedAside, describedEffects, describedTurn } from './described-turn.ts'

interface Options {
  as: string
  on?: string
  lang?: string
  script?: string
  json?: true
}

const command = makeCommand('chat')
  .option('--as <person>', 'directory id, role:ISO2 (government:GH), support-unit, broker or guest', 'guest')
  .option('--on <date>', 'the day of the conversation, YYYY-MM-DD')
  .option('--lang <language>', 'language of the answers: en, fr or es; otherwise that of each message')
  .option('--script <file>', 'each line a message of one conversation')
  .option('--json', 'one JSON object a line out; without --script the lines come from the input')

await runCommand(async () => {
  await readArguments(command)
  const options = command.opts<Options>()
  const script = options.script ?? (options.json ? '-' : undefined)
  const lines = script === undefined ? undefined : await linesOf(script)
  const environment = readEnvironment()
  const settings = readSettings(environment)
  const log = openJsonLog(settings.logLevel)
  const [learned, store] = await Promise.all([learn(settings), openStoreWithPeople(settings, log)])
  try {
    if (!(await principalNamed(options.as, store.directory, learned.countries))) throw unknownPerson(options.as)
    const assumed = {
      person: options.as,
      ...(options.on !== undefined && { today: dateArgument(options.on) }),
      ...(options.lang !== undefined && { language: languageArgument(options.lang) }),
    }
    const session = openSession(assumed)
    const handled: Handled[] = []
    const colour = process.stdout.isTTY ?? false
    const quiet = options.json === true
    const terminal = openTerminal(({ reply }) => {
      session.shown(reply)
      if (!quiet) process.stdout.write(`\n${renderReply(reply, colour)}\n\n`)
    }, session.isFor)
    const model = await openConfiguredModel(environment, settings, { learned, store, log })
    const { desk } = await openDesk({
      learned,
      store,
      log,
      model,
      channels: new Map([[terminal.name, terminal]]),
      indexFolder: join(settings.dataFolder, 'index'),
      watch: (turn) => handled.push(turn),
    })
    if (lines) await runScript(desk, session, lines, handled, options)
    else {
      desk.start()
      await converse(session, assumed.language ?? 'en', async (message) => {
        await desk.accept(message)
        await desk.settle()
      })
    }
    await desk.stop()
  } finally {
    await store.close()
  }
})

/** One after the other as they come, so that a program can read each answer before it writes its next line. */
async function linesOf(file: string): Promise<AsyncIterable<string>> {
  if (file === '-') return eachLine(process.stdin)
  const opened = await open(file).catch(() => undefined)
  if (!opened || !(await opened.stat()).isFile()) {
    await opened?.close()
    throw new BadArguments(`--script: ${file} cannot be read; name a text file with one message a line.`)
  }
  return eachLine(opened.createReadStream({ encoding: 'utf8' }))
}

/** Reads from the first time that a line is asked for: a reader that is opened before loses what comes meanwhile. */
async function* eachLine(input: NodeJS.ReadableStream): AsyncIterable<string> {
  yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })
}

async function runScript(
  desk: Desk,
  session: Session,
  lines: AsyncIterable<string>,
  handled: Handled[],
  options: Options,
): Promise<void> {
  let number = 0
  for await (const line of lines) {
    if (line.trim() === '' && !session.isFilling()) continue
    number += 1
    if (!options.json) process.stdout.write(`> ${line}\n`)
    const typed = session.typed(line)
    if ('say' in typed) {
      const aside = { language: session.language(), outcome: 'clarify', text: typed.say } as const
      const described = { ...describedAside(number, line, aside), kept: [], sent: [] }
      process.stdout.write(options.json ? `${JSON.stringify(described)}\n` : `${typed.say}\n`)
      continue
    }
    await desk.accept(typed.message)
    await desk.settle()
    const turn = handled.find((candidate) => candidate.turn.message.id === typed.message.id)
    if (!turn) throw new Error('The desk did not answer; run with COUNTRYDESK_LOG=info to see why.')
    handled.length = 0
    if (!options.json) continue
    const described = { ...describedTurn(number, turn), question: line, ...describedEffects(turn.outcome) }
    process.stdout.write(`${JSON.stringify(described)}\n`)
  }
}
