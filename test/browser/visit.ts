import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'

/** Somebody at a browser: what they look at, and every address that their browser asked. */
export interface Visit {
  readonly context: BrowserContext
  readonly page: Page
  /** Addresses outside of the page's own. */
  strangers(): readonly string[]
  /** Errors that the browser's console showed. */
  readonly complaints: readonly string[]
}

export async function openVisit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', ...options })
  const asked: string[] = []
  const complaints: string[] = []
  context.on('request', (request) => asked.push(request.url()))
  context.on('weberror', (error) => complaints.push(error.error().message))
  context.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('ERR_')) complaints.push(message.text())
  })
  const page = await context.newPage()
  await page.goto(`${address}/`)
  const strangers = () => asked.filter((url) => !url.startsWith(`${address}/`) && !url.startsWith('data:'))
  return { context, page, strangers, complaints }
}

/** Types and sends; does not wait for the answer. */
export async function ask(page: Page, words: string): Promise<void> {
  await page.getByLabel('Your message').fill(words)
  await page.keyboard.press('Enter')
}

/** The latest reply, once `count` of them stand there and none is thought about. */
export async function reply(page: Page, count: number): Promise<string> {
  const replies = page.locator('.entry.desk:not([data-thinking])')
  await replies.nth(count - 1).waitFor()
  return replies.nth(count - 1).innerText()
}

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What the accessibility check finds, with where. Everything that it rates serious or critical. */
export async function seriousFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE)
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Finding[] }> } }
    return (await axe.run()).violations
  })
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`))
}

interface Finding {
  readonly id: string
  readonly impact: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
}

/** By how many pixels the page is wider than its window. */
export async function overflow(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
}
