import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { openChromium } from './chromium.ts'
import { ask, openVisit, reply } from './visit.ts'

/** What `npm start` runs, on a data folder of its own; resolves with the address that it prints. */
async function start(folder: string, port: number): Promise<{ desk: ChildProcess; address: string }> {
  const env = { ...process.env, COUNTRYDESK_DATA: folder, COUNTRYDESK_PORT: String(port), DATABASE_URL: '' }
  const desk = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = await new Promise<string>((resolve, reject) => {
    let printed = ''
    desk.stdout?.on('data', (part) => {
      printed += String(part)
      const found = /The page: (http:\S+)\//.exec(printed)?.[1]
      if (found) resolve(found)
    })
    desk.once('exit', () => reject(new Error(`The desk did not start:\n${printed}`)))
  })
  return { desk, address }
}

async function kill(desk: ChildProcess): Promise<void> {
  const gone = once(desk, 'exit')
  desk.kill('SIGKILL')
  await gone
}

describe('the desk as it is started', () => {
  const folder = temporaryFolder()
  let browser: Browser
  let running: ChildProcess | undefined
  beforeAll(async () => {
    browser = await openChromium()
  })
  afterAll(async () => {
    if (running) await kill(running)
    await browser.close()
    await folder.remove()
  })

  it('prints the address of a page that works, and keeps the conversation through a crash', async () => {
    const first = await start(await folder.path(), 0)
    running = first.desk
    const { page, context } = await openVisit(browser, first.address)
    await ask(page, 'What happens if our plan is more than a year late?')
    expect(await reply(page, 1)).toContain('12 months')
    await kill(first.desk)
    await page.getByText('The desk cannot be reached.').waitFor()

    const second = await start(await folder.path(), Number(new URL(first.address).port))
    running = second.desk
    await page.getByText('The desk is back.').waitFor()
    await ask(page, 'Thanks!')
    expect(await reply(page, 2)).toContain('welcome')
    await page.reload()
    expect(await page.locator('.entry').count()).toBe(4)
    await context.close()
  }, 120_000)
})
