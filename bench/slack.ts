import { setTimeout as pause } from 'node:timers/promises'
import { Command } from 'commander'
import { makeManifest } from '../adapters/channel/slack/manifest.ts'
import { startSlack } from '../test/stand-ins/slack/index.ts'
import { startPostgresServer } from '../test/support/postgres-server.ts'
import { startSecondProcess } from '../test/support/second-process.ts'
import { addPeople, closeConnections, makeEvents, saidBy, sendEvent } from './slack/load.ts'
import { quantile, sideBySide } from './teams/load.ts'

interface Options {
  readonly json?: true
  readonly many: string
  readonly rate: string
  readonly seconds: string
}

const options = new Command()
  .name('bench slack')
  .description(
    'Events accepted in HTTP mode beside a bare Bolt echo, redelivery to two processes, how soon we acknowledge.',
  )
  .option('--json', 'print one JSON object')
  .option('--many <number>', 'events of each run', '1000')
  .option('--rate <number>', 'events a second for the time of an acknowledgement', '50')
  .option('--seconds <number>', 'how long that goes on', '20')
  .parse()
  .opts<Options>()

const MANY = Number(options.many)
const SIDE_BY_SIDE = 32
const REDELIVERED = 4
/** Replies have so long to arrive. */
const PATIENCE_MS = 120_000

const slack = await startSlack({ manifest: makeManifest({ address: 'https://desk.example.org' }) })
const people = addPeople(slack, 500)
const postgres = await startPostgresServer('durable')
const databaseUrl = await postgres.emptyDatabase()
const { apiUrl, botToken, signingSecret } = slack
const environment = JSON.stringify({
  SLACK_API_URL: apiUrl,
  SLACK_BOT_TOKEN: botToken,
  SLACK_SIGNING_SECRET: signingSecret,
})
const started: { kill(signal: NodeJS.Signals): Promise<void> }[] = []

async function start(program: string, ...given: readonly string[]): Promise<string> {
  const app = startSecondProcess(new URL(program, import.meta.url), ...given)
  started.push(app)
  const address = await app.line()
  if (address === undefined) throw new Error(`${program} did not start.`)
  return address
}

/** Events a second, from the first to the last acknowledgement. */
async function throughput(name: string, address: string): Promise<number> {
  const events = makeEvents(slack, people, name, MANY)
  const begun = performance.now()
  await sideBySide(
    SIDE_BY_SIDE,
    events.map((event) => () => sendEvent(slack, address, event)),
  )
  return (MANY * 1_000) / (performance.now() - begun)
}

async function allSaid(name: string): Promise<readonly string[]> {
  const until = performance.now() + PATIENCE_MS
  while (performance.now() < until && saidBy(slack, name).length < MANY) await pause(50)
  // Whoever would say something twice has had the time for it.
  await pause(3_000)
  return saidBy(slack, name)
}

async function acknowledgeTimes(address: string): Promise<readonly number[]> {
  const rate = Number(options.rate)
  const events = makeEvents(slack, people, 'steady', rate * Number(options.seconds))
  const begun = performance.now()
  return Promise.all(
    events.map(async (event, at) => {
      await pause(Math.max(0, begun + (at * 1_000) / rate - performance.now()))
      return sendEvent(slack, address, event)
    }),
  )
}

try {
  const echo = await start('./slack/echo.ts', signingSecret, botToken, apiUrl)
  const first = await start('./slack/desk.ts', databaseUrl, environment)
  await throughput('warm-echo', echo)
  await throughput('warm-desk', first)
  await Promise.all([allSaid('warm-echo'), allSaid('warm-desk')])
  const bare = await throughput('echo', echo)
  await allSaid('echo')
  const ours = await throughput('desk', first)
  const answered = (await allSaid('desk')).length
  const times = await acknowledgeTimes(first)
  const second = await start('./slack/desk.ts', databaseUrl, environment)
  const brought = makeEvents(slack, people, 'again', MANY)
    .flatMap((event) => Array.from({ length: REDELIVERED }, () => event))
    .map((event) => ({ event, order: Math.random() }))
    .toSorted((one, other) => one.order - other.order)
  await sideBySide(
    SIDE_BY_SIDE,
    brought.map(
      ({ event }, at) =>
        () =>
          sendEvent(slack, at % 2 === 0 ? first : second, event),
    ),
  )
  const replies = await allSaid('again')
  const result = {
    acceptedPerSecond: Math.round(ours),
    echoPerSecond: Math.round(bare),
    ratio: Number((ours / bare).toFixed(2)),
    answered,
    acknowledgeP50Ms: Number(quantile(times, 0.5).toFixed(1)),
    acknowledgeP99Ms: Number(quantile(times, 0.99).toFixed(1)),
    ratePerSecond: Number(options.rate),
    redelivered: { events: MANY, times: REDELIVERED, replies: replies.length, different: new Set(replies).size },
  }
  process.stdout.write(options.json ? `${JSON.stringify(result)}\n` : words(result))
} finally {
  closeConnections()
  for (const app of started) await app.kill('SIGKILL')
  await postgres.stop()
  await slack.close()
}

function words(result: {
  acceptedPerSecond: number
  echoPerSecond: number
  ratio: number
  answered: number
  acknowledgeP50Ms: number
  acknowledgeP99Ms: number
  ratePerSecond: number
  redelivered: { events: number; times: number; replies: number; different: number }
}): string {
  const { redelivered } = result
  return [
    `Accepted durably: ${result.acceptedPerSecond} events a second; bare Bolt echo: ${result.echoPerSecond} (ratio ${result.ratio}; goal at least 0.5). All ${result.answered} were answered.`,
    `Acknowledged in ${result.acknowledgeP50Ms} ms (median) and ${result.acknowledgeP99Ms} ms (p99) at ${result.ratePerSecond} events a second (goal p99 < 300 ms).`,
    `${redelivered.events} events, each delivered ${redelivered.times} times, shuffled, to two processes: ${redelivered.replies} replies, ${redelivered.different} of them different (goal: exactly ${redelivered.events}).`,
    '',
  ].join('\n')
}
