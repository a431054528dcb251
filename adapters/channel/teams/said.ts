import { z } from 'zod'
import type { ChannelMemory } from '../../../src/ports/channel-module.ts'

const Letter = z.object({ app: z.string(), conversation: z.string(), activities: z.array(z.string()) })

/** The messages of ours that a letter became. */
export type SaidLetter = z.infer<typeof Letter>

const Rated = z.object({ feedback: z.string() })

/** What must be known of what we said: what a letter became, how far it got, which card was used. */
export interface SaidMemory {
  noteLetter(key: string, letter: SaidLetter): Promise<void>
  letter(key: string): Promise<SaidLetter | undefined>
  /** The thumbs below a message stand for this value of the skill `feedback`. */
  noteFeedback(place: string, activity: string, feedback: string): Promise<void>
  feedbackOf(place: string, activity: string): Promise<string | undefined>
  /** How many parts of a letter went out before one failed, so that none is said twice. */
  progressOf(letter: string): Promise<readonly string[]>
  noteProgress(letter: string, activities: readonly string[]): Promise<void>
  useOf(place: string, card: string): Promise<string | undefined>
  noteUse(place: string, card: string, outcome: string): Promise<void>
}

export function openSaid(memory: ChannelMemory): SaidMemory {
  return {
    noteLetter: (key, letter) => memory.put(`letter/${key}`, letter),
    letter: async (key) => Letter.safeParse(await memory.get(`letter/${key}`)).data,
    noteFeedback: (place, activity, feedback) => memory.put(`feedback/${place}/${activity}`, { feedback }),
    feedbackOf: async (place, activity) =>
      Rated.safeParse(await memory.get(`feedback/${place}/${activity}`)).data?.feedback,
    progressOf: async (letter) => z.array(z.string()).safeParse(await memory.get(`progress/${letter}`)).data ?? [],
    noteProgress: (letter, activities) => memory.put(`progress/${letter}`, activities),
    useOf: async (place, card) => z.string().safeParse(await memory.get(`used/${place}/${card}`)).data,
    noteUse: (place, card, outcome) => memory.put(`used/${place}/${card}`, outcome),
  }
}
