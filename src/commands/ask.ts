import { createReadStream, statSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { renderReply } from '../../adapters/channel/terminal/render.ts'
import { BadArguments, dateArgument, languageArgument, makeCommand, readArguments, runCommand } from './arguments.ts'
import { type Asked, type AskingDesk, openAskingDesk } from './asking.ts'
import { describedAside, describedTurn } from './described-turn.ts'

interface Options {
  as: string
  on?: string
  lang?: string
  json?: true
  batch?: string
  knowledge?: string
}

const BatchLine = z.object({
  id: z.union([z.string(), z.number()]),
  question: z.string(),
  on: z.string().optional(),
  as: z.string().optional(),
  lang: z.string().optional(),
  history: z.array(z.string()).optional(),
})

/** What can be read even of a bad line, so that its answer is found again. */
const Named = z.object({
  id: BatchLine.shape.id.optional().catch(undefined),
  question: z.string().optional().catch(undefined),
})

const command = makeCommand('ask')
  .argument('[question...]', 'the question, in English, French or Spanish')
  .option('--as <person>', 'directory id, role:ISO2 (government:GH), support-unit, broker or guest', 'guest')
  .option('--on <date>', 'the day of the question, YYYY-MM-DD')
  .option('--lang <language>', 'language of the answer: en, fr or es; otherwise that of the question')
  .option('--json', 'one JSON object a line')
  .option(
    '--batch <file>',
    'many questions: one {"id","question","on"?,"as"?,"history"?} a line; - reads standard input',
  )
  .option('--knowledge <folder>', 'another folder of .md documents')

await runCommand(async () => {
  await readArguments(command)
  const options = command.opts<Options>()
  const words = command.args
  checkOptions(options, words)
  const desk = await openAskingDesk(options.knowledge)
  try {
    if (options.batch !== undefined) await askAll(desk, options.batch, options)
    else await askOne(desk, words.join(' '), options)
  } finally {
    await desk.close()
  }
})

function checkOptions(options: Options, words: readonly string[]): void {
  if (options.on !== undefined) dateArgument(options.on)
  if (options.lang !== undefined) languageArgument(options.lang)
  if (options.knowledge !== undefined && !isFolder(options.knowledge)) {
    throw new BadArguments(`--knowledge: ${options.knowledge} is no folder; name a folder of .md documents.`)
  }
  if (options.batch !== undefined && words.length > 0) {
    throw new BadArguments('Give a question or --batch FILE, not both: the questions of a batch stand in its file.')
  }
  if (options.batch === undefined && words.length === 0) {
    throw new BadArguments(
      'Give a question in quotes, or --batch FILE. For example: npm run -s ask -- "What if a plan is late?"',
    )
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

async function askOne(desk: AskingDesk, text: string, options: Options): Promise<void> {
  const handled = await desk.ask(askedOf({ question: text }, options))
  if (options.json) process.stdout.write(`${JSON.stringify(describedTurn('1', handled))}\n`)
  else process.stdout.write(`${renderReply(handled.outcome.say, process.stdout.isTTY ?? false)}\n`)
}

/** Answers line by line; a bad line gets an error object under its number, and the others are answered. */
async function askAll(desk: AskingDesk, file: string, options: Options): Promise<void> {
  const input = file === '-' ? process.stdin : createReadStream(file, 'utf8')
  let number = 0
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1
      if (line.trim() === '') continue
      process.stdout.write(`${JSON.stringify(await answerLine(desk, line, number, options))}\n`)
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && 'syscall' in error && error.syscall !== 'write') {
      throw new BadArguments(`--batch: ${file} cannot be read (${String(error.code)}); name a file of JSON lines.`)
    }
    throw error
  }
}

async function answerLine(desk: AskingDesk, line: string, number: number, options: Options): Promise<unknown> {
  const given = parseJson(line)
  const parsed = BatchLine.safeParse(given)
  const named = Named.safeParse(given).data ?? {}
  const { id = number, question = '' } = named
  try {
    if (!parsed.success) throw new BadArguments('is not {"id","question","on"?,"as"?,"history"?} in JSON.')
    return describedTurn(id, await desk.ask(askedOf(parsed.data, options)))
  } catch (error) {
    if (!(error instanceof BadArguments)) throw error
    const what = `line ${number}: ${error.message}`
    process.stderr.write(`${what}\n`)
    process.exitCode = 2
    return { ...describedAside(id, question, { language: 'en', outcome: 'error', text: what }), error: what }
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function askedOf(line: Omit<z.infer<typeof BatchLine>, 'id'>, options: Options): Asked {
  const on = line.on ?? options.on
  const language = line.lang ?? options.lang
  return {
    text: line.question,
    person: line.as ?? options.as,
    ...(on !== undefined && { today: dateArgument(on) }),
    ...(language !== undefined && { language: languageArgument(language) }),
    ...(line.history && { history: line.history }),
  }
}
