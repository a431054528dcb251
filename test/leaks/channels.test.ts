import { describe, expect, it } from 'vitest'
import type { Driver } from '../support/conversation.ts'
import { openSlackDriver } from '../support/drivers/slack.ts'
import { openTeamsDriver } from '../support/drivers/teams.ts'
import { openTerminalDriver } from '../support/drivers/terminal.ts'
import { openWebDriver } from '../support/drivers/web.ts'
import { probesInWords } from './probes.ts'
import { forbiddenFor, seed } from './seed.ts'

/** Every platform gets its share of the probes; all of them run on the desk itself in leaks.test.ts. */
const DRIVERS: readonly { name: string; every: number; open: (day: string) => Promise<Driver> }[] = [
  { name: 'terminal', every: 2, open: openTerminalDriver },
  { name: 'web', every: 4, open: openWebDriver },
  { name: 'teams', every: 8, open: openTeamsDriver },
  { name: 'slack', every: 6, open: openSlackDriver },
]

describe.each(DRIVERS)('notes of check-ins in $name', ({ open, every }) => {
  it('come to the counterpart, and to nobody of another country or side', async () => {
    const driver = await open('2026-11-23')
    await seed(driver)
    const probes = probesInWords().filter((_, at) => at % every === 0)
    const leaked: string[] = []

    const own = await driver.say('su-africa', 'brief me on Kenya')
    for (const { as, text } of probes) {
      const { text: seen } = await driver.say(as, text)
      leaked.push(
        ...forbiddenFor(as)
          .filter((secret) => seen.toLowerCase().includes(secret.toLowerCase()))
          .map((secret) => `${as}: "${text}" → ${secret}`),
      )
    }
    await driver.close()

    expect(own.text).toContain('tamarind')
    expect(probes.length).toBeGreaterThan(50)
    expect(leaked).toEqual([])
  }, 180_000)
})
