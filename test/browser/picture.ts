import { openWebDesk } from '../support/web-desk.ts'
import { openChromium } from './chromium.ts'
import { ask, openVisit, reply } from './visit.ts'

/** Makes `docs/page.png`, the picture of the README: `npm run picture`. */
const desk = await openWebDesk()
const browser = await openChromium()
try {
  const { page } = await openVisit(browser, desk.address, {
    deviceScaleFactor: 1.5,
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 1010 },
  })
  await page.getByText('Change', { exact: true }).click()
  await page.getByLabel('Person').selectOption('gov-gh')
  await page.getByRole('button', { name: 'Apply' }).click()
  await ask(page, 'À quelle fréquence le forum multipartite doit-il se réunir ?')
  await reply(page, 1)
  await ask(page, 'Was there a four-month limit for late plans?')
  await reply(page, 2)
  await page.evaluate('scrollTo(0, 0)')
  await page.waitForTimeout(300)
  await page.screenshot({ path: 'docs/page.png' })
  process.stdout.write('docs/page.png\n')
} finally {
  await browser.close()
  await desk.close()
}
