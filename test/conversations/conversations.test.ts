import { readdir } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { type Driver, readConversation, runConversation } from '../support/conversation.ts'
import { openSlackDriver } from '../support/drivers/slack.ts'
import { openTeamsDriver } from '../support/drivers/teams.ts'
import { openTerminalDriver } from '../support/drivers/terminal.ts'
import { openWebDriver } from '../support/drivers/web.ts'

/** Every platform, from the person's side. A conversation runs unchanged through all of them. */
const DRIVERS: readonly { name: string; open: (day: string) => Promise<Driver> }[] = [
  { name: 'terminal', open: openTerminalDriver },
  { name: 'web', open: openWebDriver },
  { name: 'teams', open: openTeamsDriver },
  { name: 'slack', open: openSlackDriver },
]

/** Teams lets a bot speak only so often, and the desk keeps to it: most of a conversation there is waiting, side by side. */
const LONGEST_MS = 90_000

const folder = new URL('./', import.meta.url)
const files = (await readdir(folder)).filter((file) => file.endsWith('.txt')).sort()

describe.each(DRIVERS)('conversations in $name', ({ open }) => {
  it.concurrent.each(files)(
    '%s goes as it is written',
    async (file) => {
      const conversation = await readConversation(new URL(file, folder).pathname)
      const driver = await open(conversation.day)

      const problems = await runConversation(conversation, driver)
      await driver.close()

      expect(problems).toEqual([])
    },
    LONGEST_MS,
  )
})
