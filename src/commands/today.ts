import { openJsonLog } from '../../adapters/log/json/index.ts'
import { readEnvironment, readSettings } from '../config.ts'
import { dayAt, formatDate, instantAt } from '../core/dates.ts'
import type { Letter } from '../core/outcome.ts'
import { plainWords } from '../core/plain-words.ts'
import { planDay } from '../desk/daily-round.ts'
import { learn, openDesk } from '../open-desk.ts'
import type { Person } from '../ports/store.ts'
import { dateArgument, makeCommand, readArguments, runCommand } from './arguments.ts'
import { copyOfStore } from './asking.ts'

/** The hour at which the day's round is shown to begin. */
const HOUR = 6

const command = makeCommand('today')
  .description('what would be sent unasked on a day, and to whom; sends nothing')
  .argument('[date]', 'the day, YYYY-MM-DD; today without it')
  .option('--json', 'as data')

await runCommand(async () => {
  await readArguments(command)
  const settings = readSettings(readEnvironment())
  const [given] = command.args
  const date = given === undefined ? dayAt(new Date(), settings.zone) : dateArgument(given)
  const now = new Date(instantAt(date, HOUR, settings.zone))
  const clock = { now: () => now, today: (zone: string) => dayAt(now, zone) }
  const log = openJsonLog('error')
  const [learned, store] = await Promise.all([learn(settings), copyOfStore(settings)])
  const { desk, skills } = await openDesk({ learned, store, channels: new Map(), log, clock })
  try {
    const plans = await planDay(date, { store, skills, clock, log })
    const people = await store.directory.people()
    const letters = [...plans].flatMap(([skill, plan]) => (plan.send ?? []).map((letter) => ({ skill, letter })))
    if (command.opts<{ json?: true }>().json) {
      const rows = letters.map(({ skill, letter }) => described(skill, letter))
      process.stdout.write(`${JSON.stringify({ date, letters: rows }, undefined, 2)}\n`)
      return
    }
    process.stdout.write(
      `${formatDate(date, 'en', 'with-weekday')}: ${letters.length} letters would be sent; nothing was.\n`,
    )
    for (const { skill, letter } of letters) process.stdout.write(`\n${written(skill, letter, people)}\n`)
  } finally {
    await desk.stop()
    await store.close()
  }
})

function described(skill: string, { key, to, notBefore, reply }: Letter): Record<string, unknown> {
  return {
    skill,
    to: 'person' in to ? to.person : to.channel,
    notBefore: notBefore === undefined ? null : new Date(notBefore).toISOString(),
    language: reply.language,
    key,
    text: plainWords(reply, ['sources']),
  }
}

function written(skill: string, letter: Letter, people: readonly Person[]): string {
  const { to, notBefore, reply } = letter
  const person = 'person' in to ? people.find(({ id }) => id === to.person) : undefined
  const who = person ? `${person.name} <${person.id}>` : 'person' in to ? to.person : to.channel
  const from = notBefore === undefined ? 'at once' : `from ${new Date(notBefore).toISOString().slice(0, 16)}Z`
  const lines = plainWords(reply, ['sources']).split('\n')
  return [`→ ${who} · ${skill} · ${from}`, ...lines.map((line) => `  ${line}`)].join('\n')
}
