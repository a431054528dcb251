import { z } from 'zod'
import { type CivilDate, parseCivilDate } from '../../../src/core/dates.ts'
import { LANGUAGES } from '../../../src/core/language.ts'
import type { ChannelMemory } from '../../../src/ports/channel-module.ts'
import { makeInOrder } from './in-order.ts'

/**
 * What was sent from the page: shown until it is answered; for a press and for files also after, since the transcript
 * holds the words alone.
 */
const Asked = z.object({
  id: z.string(),
  words: z.string(),
  at: z.number(),
  press: z.boolean(),
  /** Names of the files that came along. */
  files: z.array(z.string()).default([]),
})
export type Asked = z.infer<typeof Asked>

const Talk = z.object({
  /** A person of the directory, or a role; undefined = the browser itself, a guest. */
  person: z.string().optional(),
  /** Undefined = the language of the words, and of the browser for the page. */
  language: z.enum(LANGUAGES).optional(),
  today: z
    .string()
    .optional()
    .transform((text): CivilDate | undefined => (text === undefined ? undefined : parseCivilDate(text))),
  asked: z.array(Asked),
})
/** One conversation as the page knows it: as whom, in which language, on which day. */
export type Talk = z.infer<typeof Talk>
export type TalkSettings = Pick<Talk, 'person' | 'language' | 'today'>

const Browser = z.object({ talks: z.number().int().positive() })

/** Longest words that are remembered; the whole message stands in the inbox, then in the transcript. */
const REMEMBERED_WORDS = 2_000
/** So many are remembered for each conversation; older presses lose their label, nothing else. */
const REMEMBERED = 50

/** The conversations of each browser, numbered from 1. The last one is open. */
export interface Talks {
  count(browser: string): Promise<number>
  /** Undefined when the browser has no conversation of that number. */
  read(browser: string, number: number): Promise<Talk | undefined>
  /** Starts another conversation and gives its number. */
  start(browser: string, settings: TalkSettings): Promise<number>
  change(browser: string, number: number, settings: TalkSettings): Promise<void>
  /** Notes what was sent; forgets what is answered and had nothing but words of its own. */
  ask(browser: string, number: number, asked: Asked, isAnswered: (id: string) => boolean): Promise<void>
}

export function makeTalks(memory: ChannelMemory): Talks {
  const inOrder = makeInOrder()
  const keyOf = (browser: string, number: number) => `talk/${browser}/${number}`

  async function count(browser: string): Promise<number> {
    const kept = Browser.safeParse(await memory.get(`browser/${browser}`))
    return kept.success ? kept.data.talks : 1
  }

  async function kept(browser: string, number: number): Promise<Talk> {
    const talk = Talk.safeParse(await memory.get(keyOf(browser, number)))
    return talk.success ? talk.data : { today: undefined, asked: [] }
  }

  return {
    count,
    read: async (browser, number) => (number > (await count(browser)) ? undefined : kept(browser, number)),
    start: (browser, settings) =>
      inOrder(browser, async () => {
        const talks = (await count(browser)) + 1
        await memory.put(keyOf(browser, talks), { ...settings, asked: [] })
        await memory.put(`browser/${browser}`, { talks })
        return talks
      }),
    change: (browser, number, settings) =>
      inOrder(browser, async () => {
        const { asked } = await kept(browser, number)
        await memory.put(keyOf(browser, number), { ...settings, asked })
      }),
    ask: (browser, number, asked, isAnswered) =>
      inOrder(browser, async () => {
        const talk = await kept(browser, number)
        const others = talk.asked.filter(
          ({ id, press, files }) => id !== asked.id && (press || files.length > 0 || !isAnswered(id)),
        )
        const noted = { ...asked, words: shortened(asked.words) }
        await memory.put(keyOf(browser, number), { ...talk, asked: [...others, noted].slice(-REMEMBERED) })
      }),
  }
}

function shortened(words: string): string {
  return words.length > REMEMBERED_WORDS ? `${words.slice(0, REMEMBERED_WORDS).toWellFormed()}…` : words
}
