import { Command } from 'commander'
import { openSystemClock } from '../../adapters/clock/system/index.ts'
import { monthsBefore, RULES, SAID_MONTHS, underRules } from '../retention/policy.ts'
import { runCommand } from './arguments.ts'
import { withConfiguredStore } from './open-configured-store.ts'

await runCommand(async () => {
  const { yes } = new Command()
    .name('retention')
    .description('Says what is older than it may be kept (docs/retention.md); removes it only with --yes.')
    .option('--yes', 'remove it')
    .parse()
    .opts<{ yes?: true }>()
  const dry = yes !== true
  const now = openSystemClock().now()
  await withConfiguredStore(async ({ housekeeping }) => {
    for (const rule of RULES) {
      const { rewritten, removed } = await housekeeping.rewrite((entry) => underRules(entry, now, [rule]), dry)
      const count = rule.empties ? rewritten : removed
      process.stdout.write(`${String(count).padStart(8)}  ${rule.what} (older than ${rule.months} months)\n`)
    }
    const said = await housekeeping.forgetSaid({ before: monthsBefore(now, SAID_MONTHS) }, dry)
    process.stdout.write(`${String(said).padStart(8)}  sentences of conversations (older than ${SAID_MONTHS} months)\n`)
    process.stdout.write(dry ? 'Nothing was changed. Add --yes to remove it.\n' : 'Removed.\n')
  })
})
