/** One line of the conversation as a browser gets it. */
export interface SeenEntry {
  readonly key: string
  readonly thinking: boolean
  readonly html: string
}

export interface Answer {
  readonly status: number
  readonly body: string
  readonly headers: Headers
}

/** A browser without script: it follows no redirect by itself and keeps its cookies. */
export interface PageClient {
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>
  post(
    path: string,
    fields: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer>
  /** The token of the page's forms, once the page was opened. */
  token(): Promise<string>
  entries(talk: number): Promise<readonly SeenEntry[]>
  readonly cookie: () => string
}

export function openPageClient(address: string): PageClient {
  let cookie = ''
  let token: string | undefined

  async function ask(path: string, init: RequestInit): Promise<Answer> {
    const headers = { ...(cookie && { cookie }), ...(init.headers as Record<string, string>) }
    const response = await fetch(`${address}${path}`, { ...init, headers, redirect: 'manual' })
    const given = response.headers.getSetCookie()[0]?.split(';')[0]
    if (given) cookie = given
    return { status: response.status, body: await response.text(), headers: response.headers }
  }

  const get: PageClient['get'] = (path, headers = {}) => ask(path, { headers })

  async function findToken(): Promise<string> {
    token ??= /name="token" value="([^"]+)"/.exec((await get('/')).body)?.[1]
    if (!token) throw new Error('The page has no form with a token.')
    return token
  }

  return {
    get,
    post: (path, fields, headers = {}) =>
      ask(path, { method: 'POST', body: new URLSearchParams(fields), headers: { origin: address, ...headers } }),
    token: findToken,
    entries: async (talk) => JSON.parse((await get(`/talk/${talk}/entries`)).body) as SeenEntry[],
    cookie: () => cookie,
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#8288': '' }

/** What a person reads of markup. */
export function wordsOf(html: string): string {
  return html
    .replace(/<\/(p|li|div|h\d|tr|dt|dd|blockquote|summary|caption)>/g, '\n')
    .replace(/<br>/g, '\n')
    .replace(/<\/(td|th)>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&([a-z]+|#\d+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
}

export interface SeenButton {
  readonly label: string
  /** The fields that pressing it sends, without the token. */
  readonly fields: Readonly<Record<string, string>>
}

/** The buttons of choices in an entry. */
export function buttonsOf(html: string): readonly SeenButton[] {
  return [...html.matchAll(/<form class="choices"[\s\S]*?<\/form>/g)].flatMap(([form]) => {
    const hidden = [...form.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)">/g)]
    const fields = Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, wordsOf(value)]))
    return [...form.matchAll(/<button name="choice" value="(\d+)"[^>]*>([\s\S]*?)<\/button>/g)].map(
      ([, choice = '', label = '']) => ({ label: wordsOf(label), fields: { ...fields, choice } }),
    )
  })
}
