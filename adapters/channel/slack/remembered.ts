import { z } from 'zod'
import type { Language } from '../../../src/core/language.ts'
import { isLanguage } from '../../../src/core/language.ts'
import type { Form } from '../../../src/core/reply.ts'
import type { ChannelMemory } from '../../../src/ports/channel-module.ts'
import type { Place } from './address.ts'
import type { Kept } from './buttons.ts'

/** The messages in which a letter stands; `done` once all of it does. */
const Posted = z.object({ channel: z.string(), ts: z.array(z.string()), files: z.number(), done: z.boolean() })

export type Posted = z.infer<typeof Posted>

const KeptForm = z.object({
  language: z.custom<Language>(isLanguage),
  form: z.custom<Form>(
    (value) => z.object({ title: z.string(), fields: z.array(z.unknown()) }).safeParse(value).success,
  ),
})

/** What this channel remembers beyond a restart, by what it is. */
export interface Remembered {
  posted(letter: string): Promise<Posted | undefined>
  notePosted(letter: string, posted: Posted): Promise<void>
  /** Whether the desk takes part in a thread, so that replies there need no mention. */
  takesPart(place: Place): Promise<boolean>
  noteThread(place: Place): Promise<void>
  respondAt(message: string): Promise<string | undefined>
  noteRespondAt(message: string, url: string): Promise<void>
  forgetRespondAt(message: string): Promise<void>
  form(reference: string): Promise<z.infer<typeof KeptForm> | undefined>
  press(reference: string): Promise<unknown>
  keep(kept: Kept): Promise<void>
}

export function makeRemembered(memory: ChannelMemory): Remembered {
  /** Threads that we know to take part in: asked for every message in every channel. */
  const threads = new Set<string>()
  const MOST_THREADS = 10_000

  function nameOfThread(place: Place): string | undefined {
    if (place.kind !== 'channel' || place.thread === undefined) return undefined
    return `thread/${place.team}/${place.channel}/${place.thread}`
  }

  function know(name: string): void {
    if (threads.size >= MOST_THREADS) threads.clear()
    threads.add(name)
  }

  return {
    posted: async (letter) => Posted.safeParse(await memory.get(`posted/${letter}`)).data,
    notePosted: (letter, posted) => memory.put(`posted/${letter}`, posted),
    takesPart: async (place) => {
      const name = nameOfThread(place)
      if (name === undefined) return false
      if (threads.has(name)) return true
      const known = (await memory.get(name)) === true
      if (known) know(name)
      return known
    },
    noteThread: async (place) => {
      const name = nameOfThread(place)
      if (name === undefined || threads.has(name)) return
      await memory.put(name, true)
      know(name)
    },
    respondAt: async (message) => z.string().safeParse(await memory.get(`respond/${message}`)).data,
    noteRespondAt: (message, url) => memory.put(`respond/${message}`, url),
    forgetRespondAt: (message) => memory.put(`respond/${message}`, null),
    form: async (reference) =>
      reference.startsWith('form/') ? KeptForm.safeParse(await memory.get(reference)).data : undefined,
    press: (reference) => memory.get(reference),
    keep: async (kept) => {
      for (const [reference, value] of kept) await memory.put(reference, value)
    },
  }
}
