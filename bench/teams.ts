import { setTimeout as pause } from 'node:timers/promises'
import { Command } from 'commander'
import { openTeamsStandIn } from '../test/stand-ins/teams/index.ts'
import { startPostgresServer } from '../test/support/postgres-server.ts'
import { startSecondProcess } from '../test/support/second-process.ts'
import { makePeople, makeQuestions, makeSender, quantile, saidBy, sideBySide } from './teams/load.ts'

interface Options {
  readonly json?: true
  readonly many: string
  readonly rate: string
  readonly seconds: string
}

const options = new Command()
  .name('bench teams')
  .description('Activities accepted beside a bare botbuilder echo, redelivery to two processes, how soon calls return.')
  .option('--json', 'print one JSON object')
  .option('--many <number>', 'activities of each run', '1000')
  .option('--rate <number>', 'activities a second for the time of a call', '50')
  .option('--seconds <number>', 'how long that goes on', '20')
  .parse()
  .opts<Options>()

const MANY = Number(options.many)
const SIDE_BY_SIDE = 32
const REDELIVERED = 4
/** Replies have so long to arrive. */
const PATIENCE_MS = 120_000

const teams = await openTeamsStandIn(makePeople(500))
const postgres = await startPostgresServer('durable')
const databaseUrl = await postgres.emptyDatabase()
const environment = JSON.stringify(teams.environment)
const sender = await makeSender(teams)
const started: { kill(signal: NodeJS.Signals): Promise<void> }[] = []

async function start(program: string, ...given: readonly string[]): Promise<string> {
  const bot = startSecondProcess(new URL(program, import.meta.url), ...given)
  started.push(bot)
  const address = await bot.line()
  if (address === undefined) throw new Error(`${program} did not start.`)
  return address
}

/** Activities a second, from the first call to the last answer. */
async function throughput(name: string, address: string): Promise<number> {
  const questions = makeQuestions(teams, name, MANY)
  const begun = performance.now()
  await sideBySide(
    SIDE_BY_SIDE,
    questions.map((question) => () => sender.send(address, question)),
  )
  return (MANY * 1_000) / (performance.now() - begun)
}

async function allSaid(name: string): Promise<readonly string[]> {
  const until = performance.now() + PATIENCE_MS
  while (performance.now() < until && saidBy(teams, name).length < MANY) await pause(50)
  // Whoever would say something twice has had the time for it.
  await pause(3_000)
  return saidBy(teams, name)
}

async function returnTimes(address: string): Promise<readonly number[]> {
  const rate = Number(options.rate)
  const questions = makeQuestions(teams, 'steady', rate * Number(options.seconds))
  const begun = performance.now()
  return Promise.all(
    questions.map(async (question, at) => {
      await pause(Math.max(0, begun + (at * 1_000) / rate - performance.now()))
      return sender.send(address, question)
    }),
  )
}

try {
  const echo = await start('./teams/echo.ts', environment)
  const first = await start('./teams/bot.ts', databaseUrl, environment)
  await throughput('warm-echo', echo)
  await throughput('warm-desk', first)
  await allSaid('warm-desk')
  const bare = await throughput('echo', echo)
  const ours = await throughput('desk', first)
  const answered = (await allSaid('desk')).length
  const times = await returnTimes(first)
  const second = await start('./teams/bot.ts', databaseUrl, environment)
  const brought = makeQuestions(teams, 'again', MANY)
    .flatMap((question) => Array.from({ length: REDELIVERED }, () => question))
    .map((question) => ({ question, order: Math.random() }))
    .toSorted((one, other) => one.order - other.order)
  await sideBySide(
    SIDE_BY_SIDE,
    brought.map(
      ({ question }, at) =>
        () =>
          sender.send(at % 2 === 0 ? first : second, question),
    ),
  )
  const replies = await allSaid('again')
  const result = {
    acceptedPerSecond: Math.round(ours),
    echoPerSecond: Math.round(bare),
    ratio: Number((ours / bare).toFixed(2)),
    answered,
    returnP50Ms: Number(quantile(times, 0.5).toFixed(1)),
    returnP99Ms: Number(quantile(times, 0.99).toFixed(1)),
    ratePerSecond: Number(options.rate),
    redelivered: { activities: MANY, times: REDELIVERED, replies: replies.length, different: new Set(replies).size },
    refusedByTeams: teams.connector.refusals.length,
  }
  process.stdout.write(options.json ? `${JSON.stringify(result)}\n` : words(result))
} finally {
  for (const bot of started) await bot.kill('SIGKILL')
  await postgres.stop()
  await teams.close()
}

function words(result: {
  acceptedPerSecond: number
  echoPerSecond: number
  ratio: number
  answered: number
  returnP50Ms: number
  returnP99Ms: number
  ratePerSecond: number
  redelivered: { activities: number; times: number; replies: number; different: number }
}): string {
  const { redelivered } = result
  return [
    `Accepted durably: ${result.acceptedPerSecond} activities a second; bare botbuilder echo: ${result.echoPerSecond} (ratio ${result.ratio}; goal at least 0.5). All ${result.answered} were answered.`,
    `A call returns in ${result.returnP50Ms} ms (median) and ${result.returnP99Ms} ms (p99) at ${result.ratePerSecond} activities a second (goal p99 < 300 ms).`,
    `${redelivered.activities} activities, each brought ${redelivered.times} times, to two processes: ${redelivered.replies} replies, ${redelivered.different} of them different (goal: exactly ${redelivered.activities}).`,
    '',
  ].join('\n')
}
