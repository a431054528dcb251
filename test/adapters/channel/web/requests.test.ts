import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buttonsOf, openPageClient, type PageClient, wordsOf } from '../../../support/page-client.ts'
import { openWebDesk, type WebDesk } from '../../../support/web-desk.ts'

const ONCE = '0123456789abcdef'

describe('the page, asked by a browser', () => {
  let desk: WebDesk
  beforeAll(async () => {
    desk = await openWebDesk()
  })
  afterAll(() => desk.close())

  const open = async () => {
    const client = openPageClient(desk.address)
    return { client, token: await client.token() }
  }

  it('gives every page a strict policy and no store', async () => {
    for (const path of ['/', '/guidance', '/you', '/guidance/en/late-plans', '/talk/9']) {
      const { headers } = await (await open()).client.get(path)

      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('content-security-policy')).not.toContain('unsafe')
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('x-frame-options')).toBe('DENY')
    }
  })

  it('gives a browser a cookie that no script and no other site can use', async () => {
    const { headers } = await openPageClient(desk.address).get('/')

    expect(headers.get('set-cookie')).toMatch(/=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\//)
  })

  it('asks once, however often the same form arrives', async () => {
    const { client, token } = await open()
    const fields = { token, once: ONCE, text: 'What happens if a plan is late?' }
    await Promise.all([client.post('/talk/1', fields), client.post('/talk/1', fields), client.post('/talk/1', fields)])
    await desk.desk.settle()

    expect(await client.entries(1)).toHaveLength(2)
  })

  it('refuses a form without the token, with a stranger’s token, or from another site', async () => {
    const { client } = await open()
    const stranger = await open()
    const text = 'Hello'
    const without = await client.post('/talk/1', { once: ONCE, text })
    const strange = await client.post('/talk/1', { once: ONCE, text, token: stranger.token })
    const token = await client.token()
    const foreign = await client.post('/talk/1', { once: ONCE, text, token }, { origin: 'https://evil.example' })

    expect([without.status, strange.status, foreign.status]).toEqual([403, 403, 403])
    expect(wordsOf(strange.body)).toContain('This page is out of date')
    expect(await client.entries(1)).toEqual([])
  })

  it('does not serve a name that only points to this machine', async () => {
    const { status, body } = await openPageClient(desk.address).get('/', { 'x-forwarded-for': '203.0.113.7' })

    expect(status).toBe(403)
    expect(wordsOf(body)).toContain('cannot be used through a proxy')
  })

  it('knows no conversation of another browser, nor one that was never begun', async () => {
    const ama = await open()
    await ama.client.post('/talk/1', { token: ama.token, once: ONCE, text: 'What happens if a plan is late?' })
    await ama.client.post('/new', { token: ama.token, talk: '1' })
    await desk.desk.settle()
    const kofi = await open()

    expect((await ama.client.get('/talk/2')).status).toBe(200)
    expect((await kofi.client.get('/talk/2')).status).toBe(404)
    expect(await kofi.client.entries(1)).toEqual([])
    for (const number of ['0', '-1', '1.5', 'x', '999999999']) {
      const { status, body } = await kofi.client.get(`/talk/${number}`)
      expect(status).toBe(404)
      expect(wordsOf(body)).toContain('No such conversation')
    }
  })

  it('refuses a person, a day or a language that there is not, and changes nothing', async () => {
    const { client, token } = await open()
    const set = async (fields: Readonly<Record<string, string>>) => {
      const { status, body } = await client.post('/settings', { token, talk: '1', ...fields })
      return `${status} ${/<h1>([^<]*)/.exec(body)?.[1]}`
    }

    expect(await set({ person: 'admin' })).toBe('422 No such person')
    expect(await set({ person: 'government:ZZ' })).toBe('422 No such person')
    expect(await set({ person: 'government:GH:extra' })).toBe('422 No such person')
    expect(await set({ today: '2014-02-30' })).toBe('422 No such day')
    expect(await set({ language: 'xx' })).toBe('422 No such language')
    expect((await client.get('/')).body).toContain('<strong>a visitor</strong>')
  })

  it('starts another conversation for another person, and keeps the day and the language', async () => {
    const { client, token } = await open()
    await client.post('/settings', { token, talk: '1', today: '2014-03-15', language: 'fr' })
    await client.post('/talk/1', { token, once: ONCE, text: 'bonjour' })
    await desk.desk.settle()
    await client.post('/settings', { token, talk: '1', person: 'gov-gh' })

    const page = wordsOf((await client.get('/')).body)
    expect(page).toContain('Point of contact, Ghana (sample)')
    expect(page).toContain('15 mars 2014')
    expect(await client.entries(2)).toEqual([])
  })

  it('asks with the person, the day and the language of the conversation', async () => {
    const { client, token } = await open()
    await client.post('/settings', { token, talk: '1', person: 'government:GH', today: '2014-03-15', language: 'es' })
    await client.post('/talk/2', { token, once: ONCE, text: 'When is our plan due?' })
    await desk.desk.settle()

    const turn = desk.handled.at(-1)?.turn
    expect(turn?.principal).toMatchObject({ role: 'government', country: 'GH' })
    expect(turn?.today).toBe('2014-03-15')
    expect(turn?.language).toBe('es')
  })

  it('keeps guests of different browsers apart', async () => {
    for (const words of ['one', 'two']) {
      const { client, token } = await open()
      await client.post('/talk/1', { token, once: ONCE, text: words })
      await desk.desk.settle()
    }

    const [one, two] = desk.handled.slice(-2).map(({ turn }) => turn.principal.id)
    expect(one).not.toBe(two)
  })

  it('answers 100,000 pasted characters with words, not with a crash', async () => {
    const { client, token } = await open()
    const { status } = await client.post('/talk/1', { token, once: ONCE, text: 'ñ'.repeat(100_000) })
    await desk.desk.settle()

    expect(status).toBe(303)
    expect(desk.handled.at(-1)?.outcome.ending).toBe('too-long')
    expect(wordsOf((await client.get('/')).body)).toContain('100,000 characters')
  })

  it('says that four million characters are too many', async () => {
    const { client, token } = await open()
    const { status, body } = await client.post('/talk/1', { token, once: ONCE, text: 'x'.repeat(4_000_000) })

    expect(status).toBe(413)
    expect(wordsOf(body)).toContain('too long')
  })

  const send = async (client: PageClient, form: FormData) => {
    const headers = { cookie: client.cookie(), origin: desk.address, 'x-countrydesk': 'script' }
    const response = await fetch(`${desk.address}/talk/1`, { method: 'POST', body: form, headers })
    return { status: response.status, words: ((await response.json()) as { words?: string }).words ?? '' }
  }
  const withFiles = (token: string, text: string, ...files: readonly File[]) => {
    const form = new FormData()
    for (const [name, value] of Object.entries({ token, once: ONCE, text })) form.set(name, value)
    for (const file of files) form.append('files', file)
    return form
  }

  it('hands in a file as other channels do: once, whole, and shown with its name', async () => {
    const { client, token } = await open()
    const bytes = new Uint8Array(1_000_000).map((_, at) => at % 251)
    const plan = new File([bytes], 'C:\\plans\\плán é.pdf', { type: 'application/pdf' })
    const before = desk.handled.length
    await Promise.all([send(client, withFiles(token, '', plan)), send(client, withFiles(token, '', plan))])
    await desk.desk.settle()

    const files = desk.handled.slice(before).flatMap(({ turn }) => turn.files)
    expect(files).toMatchObject([{ name: 'плán é.pdf', mediaType: 'application/pdf', size: bytes.length }])
    expect(wordsOf((await client.entries(1))[0]?.html ?? '')).toContain('плán é.pdf')
  })

  it('refuses files of a stranger, too many of them, and too much, and hands nothing in', async () => {
    const { client, token } = await open()
    const file = (size: number) => new File([new Uint8Array(size)], 'plan.pdf')
    const before = desk.handled.length
    const stranger = await send(openPageClient(desk.address), withFiles(token, '', file(1)))
    const stolen = await send(client, withFiles('stolen', '', file(1)))
    const many = await send(client, withFiles(token, '', ...Array.from({ length: 6 }, () => file(1))))
    const much = await send(client, withFiles(token, 'Read it', file(22 * 1024 * 1024)))
    await desk.desk.settle()

    expect([stranger.status, stolen.status, many.status, much.status]).toEqual([403, 403, 413, 413])
    expect(much.words).toContain('at most five files, together no larger than 20 MB')
    expect(desk.handled).toHaveLength(before)
  })

  it('says what went wrong in the language that was chosen, not the browser’s', async () => {
    const { client, token } = await open()
    await client.post('/settings', { token, talk: '1', language: 'fr' })

    expect(wordsOf((await client.get('/guidance/en/nothing')).body)).toContain('Document inconnu')
  })

  it('shows a document in the language that is chosen above it', async () => {
    const { client, token } = await open()
    const path = '/guidance/en/late-plans?quote=12%20months'
    const { headers } = await client.post('/settings', { token, talk: '1', language: 'es', return: path })

    expect(headers.get('location')).toBe('/guidance/es/late-plans')
  })

  it('marks every place from which an answer quotes', async () => {
    const { client } = await open()
    const quotes = ['A government that has not published', 'The Support Unit notifies it by letter'].map(
      encodeURIComponent,
    )
    const { body } = await client.get(`/guidance/en/late-plans?quote=${quotes[0]}&quote=${quotes[1]}`)

    expect([...body.matchAll(/<mark>([^<]*)<\/mark>/g)].map(([, words]) => words)).toEqual([
      'A government that has not published',
      'The Support Unit notifies it by letter',
    ])
  })

  it('refuses a button that no reply bore', async () => {
    const { client, token } = await open()
    const press = { token, once: ONCE, said: 'web:x:1:y', block: '0', choice: '0' }

    expect((await client.post('/talk/1', press)).status).toBe(404)
    expect((await client.post('/talk/1', { ...press, block: 'x' })).status).toBe(400)
  })

  it('slows down who sends without end', async () => {
    const { client, token } = await open()
    const statuses: number[] = []
    for (let at = 0; at < 70; at += 1) statuses.push((await client.post('/talk/1', { token, text: '' })).status)

    expect(statuses.filter((status) => status === 429)).toHaveLength(10)
  })

  it('sends no one elsewhere', async () => {
    const { client, token } = await open()
    for (const path of ['//evil.example', 'https://evil.example', '/\\evil.example']) {
      const { headers } = await client.post('/settings', { token, talk: '1', language: 'en', return: path })
      expect(headers.get('location')).toBe('/')
    }
  })

  it('shows the passage with the quoted words marked, and says when they are gone', async () => {
    const { client } = await open()
    const quote = (words: string) => client.get(`/guidance/en/late-plans?quote=${encodeURIComponent(words)}`)

    expect((await quote('has acted contrary to process')).body).toContain('<mark>has acted contrary to process</mark>')
    expect(wordsOf((await quote('words that never stood there')).body)).toContain('no longer stand here')
  })

  it('marks a past edition as past on the day that one looks from', async () => {
    const { client, token } = await open()
    const read = async () => wordsOf((await client.get('/guidance/en/calendar-2011-2014')).body)

    expect(await read()).toContain('Earlier rules.')
    await client.post('/settings', { token, talk: '1', today: '2014-03-15' })
    expect(await read()).not.toContain('Earlier rules.')
  })

  it('shows a person what another person passed on to them', async () => {
    const counterpart = await open()
    const asker = await open()
    await counterpart.client.post('/settings', { token: counterpart.token, talk: '1', person: 'su-africa' })
    await counterpart.client.post('/talk/2', { token: counterpart.token, once: ONCE, text: 'hello' })
    await asker.client.post('/settings', { token: asker.token, talk: '1', person: 'gov-gh' })
    const question = 'Who decides the colour of the OGP logo of Ghana?'
    await asker.client.post('/talk/2', { token: asker.token, once: ONCE, text: question })
    await desk.desk.settle()
    const offered = (await asker.client.entries(2)).flatMap(({ html }) => buttonsOf(html))
    const offer = offered.find(({ label }) => label.startsWith('Pass my question on'))
    if (!offer) throw new Error('Nothing was offered.')
    await asker.client.post('/talk/2', { ...offer.fields, token: asker.token, once: `${ONCE}2` })
    await desk.desk.settle()

    const seen = (await counterpart.client.entries(2)).map(({ html }) => wordsOf(html)).join('\n')
    expect(seen).toContain(question)
    expect(wordsOf((await asker.client.get('/')).body)).toContain(offer.label)
  })

  it('lets the paths of other channels pass', async () => {
    const response = await fetch(`${desk.address}/slack/events`, { method: 'POST' })

    expect(response.status).toBe(404)
    expect(response.headers.get('x-frame-options')).toBeNull()
  })
})
