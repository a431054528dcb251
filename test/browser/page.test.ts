import { createServer } from 'node:http'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openWebDesk, type WebDesk } from '../support/web-desk.ts'
import { openChromium } from './chromium.ts'
import { sayEverything } from './every-block.ts'
import { type GatedStore, openGatedStore } from './gated-store.ts'
import { ask, openVisit, overflow, reply, seriousFindings, type Visit } from './visit.ts'

const LATE = 'What happens if our plan is more than a year late?'

describe('the page in a browser', () => {
  let browser: Browser
  let store: GatedStore
  let desk: WebDesk
  let visit: Visit
  beforeAll(async () => {
    browser = await openChromium()
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    store = openGatedStore()
    desk = await openWebDesk({ store })
    visit = await openVisit(browser, desk.address)
  })
  afterEach(async () => {
    await visit.context.close()
    await desk.close()
  })

  async function restart(): Promise<void> {
    const port = Number(new URL(desk.address).port)
    await desk.close()
    desk = await openWebDesk({ store, port })
  }

  it('carries a whole conversation: a question, its citation, a follow-up, thanks', async () => {
    const { page } = visit
    await ask(page, LATE)
    expect(await reply(page, 1)).toContain('12 months')

    await page.locator('.cite').first().click()
    expect(await page.locator('mark').first().innerText()).toContain('12 months')
    expect(await page.locator('.section.quoted aside').innerText()).toContain('2022 edition')
    expect(await page.locator('.section.quoted').evaluate((node) => node.getBoundingClientRect().top < 800)).toBe(true)

    await page.getByText('Back to the conversation').click()
    await ask(page, 'And who writes to us then?')
    expect(await reply(page, 2)).not.toBe('')
    await ask(page, 'Thanks!')
    expect(await reply(page, 3)).toContain('welcome')
    expect(visit.complaints).toEqual([])
    expect(visit.strangers()).toEqual([])
  })

  it('shows what a contact of Ghana sees on 15 March 2014', async () => {
    const { page } = visit
    await page.getByText('Change', { exact: true }).click()
    await page.getByLabel('Person').selectOption('gov-gh')
    await page.getByLabel('Day').fill('2014-03-15')
    await page.getByRole('button', { name: 'Apply' }).click()
    await page.getByText('on 15 March 2014').waitFor()
    await ask(page, 'When is our action plan due?')
    await reply(page, 1)

    expect(desk.handled[0]?.turn).toMatchObject({ today: '2014-03-15', principal: { id: 'gov-gh', country: 'GH' } })
  })

  it('can be used by keyboard alone, and shows where one is', async () => {
    const { page } = visit
    const active = () =>
      page.evaluate<string>('document.activeElement.getAttribute("aria-label") || document.activeElement.textContent')
    const tabTo = async (name: string) => {
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press('Tab')
        if ((await active()).startsWith(name)) return
      }
      throw new Error(`Tab never came to "${name}".`)
    }
    await page.goto(`${desk.address}/guidance`)
    await tabTo('Skip to the content')
    expect(await page.locator('.skip').evaluate((link) => link.getBoundingClientRect().top)).toBe(0)
    await tabTo('Conversation')
    await page.keyboard.press('Enter')
    await page.waitForURL(`${desk.address}/`)
    await page.keyboard.type(LATE)
    await page.keyboard.press('Enter')
    await reply(page, 1)
    await tabTo('Source 1')
    const outline = 'getComputedStyle(document.activeElement).outlineStyle'
    expect(await page.evaluate(outline)).toBe('solid')
    await page.keyboard.press('Enter')

    await page.waitForURL(/late-plans/)
  })

  it('thinks, survives a reload in mid-answer, and the answer still arrives by itself', async () => {
    const { page } = visit
    store.hold()
    await ask(page, LATE)
    await page.getByText('Looking it up…').waitFor()
    await page.reload()
    expect(await page.getByText('Looking it up…').count()).toBe(1)
    store.release()
    await desk.desk.settle()

    expect(await reply(page, 1)).toContain('12 months')
    expect(await page.getByText('Looking it up…').count()).toBe(0)
    await page.reload()
    expect(await page.locator('.entry').count()).toBe(2)
  })

  it('says that the desk is gone when it stops in mid-answer, and answers when it is back', async () => {
    const { page } = visit
    store.hold()
    await ask(page, LATE)
    await page.getByText('Looking it up…').waitFor()
    await desk.server.close()
    await page.getByText('The desk cannot be reached.').waitFor()
    await restart()
    store.release()
    await desk.desk.settle()

    await page.getByText('The desk is back.').waitFor()
    expect(await reply(page, 1)).toContain('12 months')
  })

  it('keeps words that could not be sent, and sends them once when asked again', async () => {
    const { page } = visit
    const port = Number(new URL(desk.address).port)
    await desk.close()
    await ask(page, LATE)
    await page.getByText('This message was not sent.').waitFor()
    expect(await page.getByLabel('Your message').inputValue()).toBe(LATE)
    desk = await openWebDesk({ store, port })
    await page.getByRole('button', { name: 'Send again' }).click()

    expect(await reply(page, 1)).toContain('12 months')
    expect(await page.getByLabel('Your message').inputValue()).toBe('')
    expect(desk.handled).toHaveLength(1)
  })

  it('shows the same conversation in a second tab, at once', async () => {
    const second = await visit.context.newPage()
    await second.goto(desk.address)
    await ask(visit.page, LATE)
    await reply(visit.page, 1)
    await reply(second, 1)
    await ask(second, 'Thanks!')
    await reply(second, 2)
    await reply(visit.page, 2)

    const words = await visit.page.locator('.entries').innerText()
    expect(await second.locator('.entries').innerText()).toBe(words)
  })

  it('takes a double click for one', async () => {
    const { page } = visit
    await page.getByRole('button', { name: 'What happens if a plan is late?' }).dblclick()
    await reply(page, 1)
    await page.getByRole('button', { name: 'Yes' }).dblclick()
    await reply(page, 2)
    await page.waitForTimeout(300)
    await desk.desk.settle()

    expect(desk.handled).toHaveLength(2)
    expect(await page.locator('.entry').count()).toBe(4)
  })

  it('shows pasted markup as text, and 100,000 characters in part', async () => {
    const { page } = visit
    store.hold()
    const markup = '<img src=x onerror="document.title=1"> <b>late</b> plan?'
    await ask(page, markup)
    expect(await page.locator('.words').first().innerText()).toContain(markup)
    await ask(page, 'x'.repeat(100_000))
    await page.getByText('Show all 100,000 characters').waitFor()
    store.release()
    await desk.desk.settle()

    await reply(page, 2)
    expect(await page.title()).toBe('Countrydesk')
    expect(await overflow(page)).toBe(0)
  })

  it('hands in a draft by keyboard, says what is attached, and refuses what is too large before it is sent', async () => {
    const { page } = visit
    const attach = page.getByLabel('Attach a file')
    const draft = (name: string, size: number) => ({
      name,
      mimeType: 'text/plain',
      buffer: Buffer.alloc(size, 'plan '),
    })
    await page.getByLabel('Your message').focus()
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.id === "files"')).toBe(true)
    await attach.setInputFiles([draft('large.txt', 21 * 1024 * 1024)])
    await page.getByText('Nothing was sent. Attach at most five files').waitFor()
    await attach.setInputFiles([draft('plan.txt', 5_000), draft('annex.txt', 10)])
    await page.getByRole('button', { name: 'Remove annex.txt' }).press('Enter')
    expect(await seriousFindings(page)).toEqual([])
    await page.keyboard.press('Enter')
    await reply(page, 1)

    expect(desk.handled[0]?.turn.files.map(({ name }) => name)).toEqual(['plan.txt'])
    expect(await page.getByRole('list', { name: 'Attached files' }).first().innerText()).toBe('plan.txt')
    expect(await page.locator('[data-chosen] li').count()).toBe(0)
    await page.reload()
    expect(await page.locator('.entry.person').innerText()).toContain('plan.txt')
    expect(visit.complaints).toEqual([])
  })

  it('keeps the files of a message that could not be sent', async () => {
    const { page } = visit
    const port = Number(new URL(desk.address).port)
    await desk.close()
    await page
      .getByLabel('Attach a file')
      .setInputFiles([{ name: 'plan.md', mimeType: '', buffer: Buffer.from('# Plan') }])
    await ask(page, 'Please read')
    await page.getByText('This message was not sent.').waitFor()
    expect(await page.locator('[data-chosen]').innerText()).toContain('plan.md')
    desk = await openWebDesk({ store, port })
    await page.getByRole('button', { name: 'Send again' }).click()
    await reply(page, 1)

    expect(desk.handled[0]?.turn.files.map(({ name }) => name)).toEqual(['plan.md'])
    expect(await page.locator('[data-chosen] li').count()).toBe(0)
  })

  it('tells a page from before an update to reload, and loses no draft', async () => {
    const { page } = visit
    await page.route(`${desk.address}/`, async (route) => {
      const response = await route.fetch()
      const body = (await response.text()).replace(/data-version="[^"]*"/, 'data-version="older"')
      await route.fulfill({ response, body })
    })
    await page.reload()
    await page.getByText('The desk was updated').waitFor()
    await page.getByLabel('Your message').fill('half a thought')
    await page.unroute(`${desk.address}/`)
    await page.getByRole('button', { name: 'Reload' }).click()
    await page.waitForURL(`${desk.address}/`)

    await expect.poll(() => page.getByLabel('Your message').inputValue()).toBe('half a thought')
    expect(await page.getByText('The desk was updated').count()).toBe(0)
  })

  it('refuses a forged conversation and a stolen form with clear words', async () => {
    const { page } = visit
    await page.goto(`${desk.address}/talk/7`)
    await page.getByText('No such conversation').waitFor()
    await page.goto(desk.address)
    await page.locator('[data-composer] [name=token]').evaluate((field) => field.setAttribute('value', 'stolen'))
    await ask(page, LATE)

    await page.getByText('This page is out of date').waitFor()
    expect(desk.handled).toEqual([])
  })

  it('keeps its conversation when it is opened by a link on another site', async () => {
    await ask(visit.page, LATE)
    await reply(visit.page, 1)
    const other = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html').end(`<a href="${desk.address}/">The desk</a>`)
    })
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const port = (other.address() as { port: number }).port
    const second = await visit.context.newPage()
    await second.goto(`http://localhost:${port}/`)
    await second.getByText('The desk').click()
    const words = await reply(second, 1)
    await second.close()
    other.closeAllConnections()
    other.close()

    expect(words).toContain('12 months')
  })

  it('works without script', async () => {
    const { context, page } = await openVisit(browser, desk.address, { javaScriptEnabled: false })
    await page.getByLabel('Your message').fill(LATE)
    await page.getByRole('button', { name: 'Send' }).click()
    expect(await reply(page, 1)).toContain('12 months')
    await page.getByRole('button', { name: 'Français' }).click()
    expect(await page.locator('html').getAttribute('lang')).toBe('fr')
    await context.close()
  })

  it('brings a form, a file and a button of a reply back to the desk', async () => {
    const { page, context } = visit
    await sayEverything(context, store)
    await page.reload()
    await page.getByText('Note a check-in').click()
    await page.getByLabel('What was said').fill('All is well.')
    await page.getByLabel('Well', { exact: true }).check()
    await page.getByRole('button', { name: 'Keep the note' }).click()
    await reply(page, 2)
    expect(desk.handled[0]?.turn.press?.answers).toEqual({
      what: 'All is well.',
      on: '2026-11-23',
      with: '',
      country: 'GH',
      mood: 'well',
    })
    const download = page.waitForEvent('download')
    await page.getByText('Download deadlines.ics').click()
    expect((await download).suggestedFilename()).toBe('deadlines.ics')
    await page.getByRole('button', { name: 'Show the rules' }).click()

    expect(await reply(page, 3)).toContain('12 months')
    expect(await page.locator('.entry.person').last().innerText()).toContain('Show the rules')
    await page.reload()
    expect(await page.locator('.entry.person').last().innerText()).toContain('Show the rules')
  })

  it('speaks the language of the browser, and the one that is chosen', async () => {
    const { context, page } = await openVisit(browser, desk.address, { locale: 'es-UY' })
    expect(await page.locator('h1').innerText()).toBe('¿Qué le gustaría saber?')
    await page.getByRole('button', { name: 'Français' }).click()
    await page.getByText('Que souhaitez-vous savoir').waitFor()
    await page.getByRole('link', { name: 'Documents', exact: true }).click()
    expect(await page.locator('h1').innerText()).toBe('Documents')
    await context.close()
  })

  it.each([
    { colorScheme: 'light', width: 1280, text: '100%' },
    { colorScheme: 'dark', width: 1280, text: '100%' },
    { colorScheme: 'light', width: 360, text: '100%' },
    { colorScheme: 'dark', width: 360, text: '200%' },
  ] as const)('is accessible in every view: $colorScheme, $width pixels, text at $text', async (look) => {
    const { colorScheme, width, text } = look
    const { context, page, strangers } = await openVisit(browser, desk.address, {
      colorScheme,
      viewport: { width, height: 740 },
    })
    const found: string[] = []
    const check = async (view: string) => {
      await page.evaluate(`document.documentElement.style.fontSize = '${text}'`)
      found.push(...(await seriousFindings(page)).map((finding) => `${view}: ${finding}`))
      const wider = await overflow(page)
      if (wider > 0) found.push(`${view}: ${wider} pixels wider than the window`)
    }
    await check('welcome')
    await sayEverything(context, store)
    await page.reload()
    await page.getByText('Note a check-in').click()
    await check('every block')
    await page.getByText('Change', { exact: true }).click()
    await check('settings')
    await ask(page, LATE)
    await reply(page, 2)
    await page.getByRole('button', { name: 'No', exact: true }).last().click()
    await reply(page, 3)
    await check('conversation')
    await page.locator('.cite').first().click()
    await check('document')
    for (const path of ['/guidance', '/guidance/fr/calendar-2011-2014', '/you', '/talk/9']) {
      await page.goto(`${desk.address}${path}`)
      await check(path)
    }
    await context.close()

    expect(found).toEqual([])
    expect(strangers()).toEqual([])
  })
})
