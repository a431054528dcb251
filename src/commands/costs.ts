import { openLedger } from '../../adapters/model/ledger.ts'
import { type Cost, sumCosts } from '../../adapters/model/sum-costs.ts'
import { readEnvironment, readSettings } from '../config.ts'
import { addDays, type CivilDate, dayAt } from '../core/dates.ts'
import { BadArguments, dateArgument, makeCommand, readArguments, runCommand } from './arguments.ts'
import { withConfiguredStore } from './open-configured-store.ts'

const command = makeCommand('costs')
  .description('what the model cost: calls, tokens, money and time, by prompt and model')
  .option('--days <number>', 'how many days back, today included', '30')
  .option('--until <day>', 'the last day, YYYY-MM-DD; today without it')
  .option('--json', 'as data')

await runCommand(async () => {
  await readArguments(command)
  const options = command.opts<{ days: string; until?: string; json?: true }>()
  const days = Number(options.days)
  if (!Number.isInteger(days) || days < 1 || days > 366) throw new BadArguments('--days: write a number from 1 to 366.')
  const { zone } = readSettings(readEnvironment())
  const until = options.until === undefined ? dayAt(new Date(), zone) : dateArgument(options.until)
  const from = addDays(until, 1 - days)
  await withConfiguredStore(async (store) => {
    const ledger = openLedger(store, new Map())
    const calls = []
    for (let day: CivilDate = from; day <= until; day = addDays(day, 1)) calls.push(...(await ledger.callsOf(day)))
    const costs = sumCosts(calls)
    if (options.json) process.stdout.write(`${JSON.stringify({ from, until, costs })}\n`)
    else process.stdout.write(`${from} to ${until}\n${tableOf(costs)}`)
  })
})

function tableOf(costs: readonly Cost[]): string {
  if (costs.length === 0) return 'No model was asked.\n'
  const head = ['prompt', 'model', 'calls', 'failed', 'tokens in', 'tokens out', 'money', 'median ms', '95th ms']
  const rows = costs.map(({ prompt, model, calls, failed, inputTokens, outputTokens, money, median, ninetyFifth }) =>
    [prompt, model, calls, failed, inputTokens, outputTokens, money?.toFixed(4) ?? 'no price', median, ninetyFifth].map(
      String,
    ),
  )
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)))
  return [head, ...rows]
    .map(
      (row) =>
        `${row.map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ')}\n`,
    )
    .join('')
}
