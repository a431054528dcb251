import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Command } from 'commander'
import { openTerminal } from '../../adapters/channel/terminal/index.ts'
import { openSession, type Session } from '../../adapters/channel/terminal/session.ts'
import { openJsonLog } from '../../adapters/log/json/index.ts'
import { openMemoryStore } from '../../adapters/store/memory/index.ts'
import { readEnvironment, readSettings } from '../config.ts'
import { parseCivilDate } from '../core/dates.ts'
import { LANGUAGES } from '../core/language.ts'
import type { Handled } from '../desk/desk.ts'
import { loadSamplePeople } from '../directory/sample-people.ts'
import { type CheckInDialogue, loadCheckInDialogues } from '../evaluation/check-in-dialogues.ts'
import { JUDGED, type Judged, judgeNote, NOTHING, sum, type Tally } from '../evaluation/judge-check-in.ts'
import { type Learned, learn, openDesk } from '../open-desk.ts'
import { NOTE, Note } from '../skills/check-in/note.ts'
import { runCommand } from './arguments.ts'

const GOLDEN = join(import.meta.dirname, '../../test/golden')

interface Judgement {
  readonly dialogue: CheckInDialogue
  readonly tallies: Readonly<Record<Judged, Tally>>
  readonly wrong: readonly string[]
}

await runCommand(async () => {
  const options = new Command()
    .name('eval:check-ins')
    .description(
      'Holds the written dialogues on check-ins with the real desk and compares what is saved; 1 below a floor.',
    )
    .option('--failures', 'also list the fields that went wrong')
    .option('--json', 'print one JSON object')
    .option('--dialogues <file>', 'other dialogues than test/golden/check-ins.jsonl')
    .parse()
    .opts<{ failures?: true; json?: true; dialogues?: string }>()
  const settings = readSettings(readEnvironment())
  const learned = await learn(settings)
  const judgements: Judgement[] = []
  const desks = await openDesks(learned, settings.knowledgeFolder)
  for (const dialogue of await loadCheckInDialogues(options.dialogues ?? join(GOLDEN, 'check-ins.jsonl')))
    judgements.push(compared(dialogue, await desks.hold(dialogue)))
  await desks.close()

  const tables = Object.fromEntries(
    ['all', ...LANGUAGES].map((name) => [
      name,
      tableOf(judgements.filter(({ dialogue }) => name === 'all' || dialogue.language === name)),
    ]),
  )
  if (options.json)
    process.stdout.write(`${JSON.stringify({ dialogues: judgements.length, fields: tables }, null, 2)}\n`)
  else for (const [name, table] of Object.entries(tables)) process.stdout.write(printed(name, table))
  if (options.failures)
    for (const { dialogue, wrong } of judgements)
      for (const line of wrong) process.stdout.write(`${dialogue.id} ${line}\n`)

  const floors = JSON.parse(await readFile(join(GOLDEN, 'check-ins-floors.json'), 'utf8')) as Record<string, number>
  const failed = LANGUAGES.flatMap((language) => belowFloor(language, tables[language] ?? {}, floors))
  for (const line of failed) process.stderr.write(`${line}\n`)
  if (failed.length > 0) process.exitCode = 1
})

interface Row {
  readonly precision: number
  readonly recall: number
  readonly expected: number
  readonly invented: number
}

function tableOf(judgements: readonly Judgement[]): Readonly<Record<string, Row>> {
  return Object.fromEntries(
    JUDGED.map((field) => {
      const { given, right, expected, invented } = judgements.map(({ tallies }) => tallies[field]).reduce(sum, NOTHING)
      const share = (part: number, whole: number) => (whole === 0 ? 1 : Math.round((part / whole) * 1000) / 1000)
      return [field, { precision: share(right, given), recall: share(right, expected), expected, invented }]
    }),
  )
}

function belowFloor(
  language: string,
  table: Readonly<Record<string, Row>>,
  floors: Record<string, number>,
): readonly string[] {
  return Object.entries(table).flatMap(([field, row]) => {
    const floor = floors[field] ?? floors.other ?? 0
    return [
      ...(row.invented > 0 ? [`${language}, ${field}: ${row.invented} invented; there must be none.`] : []),
      ...(row.precision < floor ? [`${language}, ${field}: precision ${row.precision} is below ${floor}.`] : []),
      ...(row.recall < floor ? [`${language}, ${field}: recall ${row.recall} is below ${floor}.`] : []),
    ]
  })
}

function printed(name: string, table: Readonly<Record<string, Row>>): string {
  const rows = Object.entries(table).map(
    ([field, { precision, recall, expected, invented }]) =>
      `${field.padEnd(14)}${String(precision).padStart(10)}${String(recall).padStart(8)}${String(expected).padStart(10)}${String(invented).padStart(10)}`,
  )
  return [`${name.padEnd(14)} precision  recall  expected  invented`, ...rows, '', ''].join('\n')
}

/** Two desks on one store: `!crash` lets the other one go on, which knows only what was kept. */
async function openDesks(learned: Learned, knowledgeFolder: string) {
  const store = openMemoryStore()
  const { people, countries } = await loadSamplePeople(knowledgeFolder)
  await store.directory.replace(people, countries)
  const sessions = new Map<string, Session>()
  const terminal = openTerminal(({ to, reply }) => sessions.get(to.to)?.shown(reply))
  const notes = new Map<string, Map<string, Note>>()
  const watch = ({ turn, outcome }: Handled) => {
    const kept = notes.get(turn.message.conversation) ?? new Map<string, Note>()
    notes.set(turn.message.conversation, kept)
    for (const { kind, id, body } of outcome.keep ?? []) if (kind === NOTE) kept.set(id, Note.parse(body))
  }
  const log = openJsonLog('silent')
  const needs = { learned, store, log, channels: new Map([[terminal.name, terminal]]), watch }
  const desks = [(await openDesk(needs)).desk, (await openDesk(needs)).desk] as const
  return {
    /** Holds one dialogue, and gives back the notes as they were saved. */
    hold: async ({ as: person, on, says }: CheckInDialogue): Promise<readonly Note[]> => {
      const today = parseCivilDate(on)
      const session = openSession({ person, ...(today && { today }) })
      sessions.set(session.conversation, session)
      let crashes = 0
      for (const line of says) {
        if (line === '!crash') crashes += 1
        const typed = line === '!crash' ? undefined : session.typed(line)
        if (!typed || 'say' in typed) continue
        const desk = desks[crashes % 2 === 0 ? 0 : 1]
        await desk.accept(typed.message)
        await desk.settle()
      }
      return [...(notes.get(session.conversation)?.values() ?? [])]
    },
    close: async () => {
      await Promise.all(desks.map((desk) => desk.stop()))
      await store.close()
    },
  }
}

function compared(dialogue: CheckInDialogue, notes: readonly Note[]): Judgement {
  const said = dialogue.says.join('\n')
  const all = dialogue.expected.map((expected) => {
    const note = notes.find(({ country }) => country === expected.country)
    return { expected, note, tallies: judgeNote(note, expected, said) }
  })
  const extra = notes.filter(({ country }) => !dialogue.expected.some((expected) => expected.country === country))
  const tallies = Object.fromEntries(
    JUDGED.map((field) => {
      const tally = all.map((one) => one.tallies[field]).reduce(sum, NOTHING)
      const more = field === 'country' ? extra.length : 0
      return [field, { ...tally, given: tally.given + more, invented: tally.invented + more }]
    }),
  ) as Record<Judged, Tally>
  const wrong = all.flatMap(({ expected, note, tallies: own }) =>
    JUDGED.filter((field) => own[field].right < own[field].expected || own[field].right < own[field].given).map(
      (field) =>
        `${expected.country} ${field}: ${JSON.stringify(field === 'ours' || field === 'theirs' ? note?.commitments : note?.[field])}`,
    ),
  )
  return { dialogue, tallies, wrong }
}
