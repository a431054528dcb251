import { z } from 'zod'
import { THEMES, type Theme } from '../../brokering/themes.ts'
import { LANGUAGES } from '../../core/language.ts'
import type { Entry } from '../../core/outcome.ts'
import type { KeptEntry } from '../../ports/store.ts'
import type { Scene } from './scene.ts'

/** How help went, in the asker's words. Told to peers only while both sides agree. */
export const STORY = 'support-request/story'

export const Story = z.object({
  number: z.string(),
  words: z.string(),
  language: z.enum(LANGUAGES),
  themes: z.array(z.enum(THEMES)),
  country: z.string().optional(),
  asker: z.string(),
  /** Directory id of the broker's person, and the broker's own. */
  helper: z.string(),
  broker: z.string(),
  on: z.string(),
  state: z.enum(['waiting', 'told', 'refused', 'withdrawn']),
})
export type Story = z.infer<typeof Story>

export interface KeptStory {
  readonly story: Story
  readonly revision: number
}

/** Peers are shown it through the desk; as an entry it is open to its two sides and the Support Unit. */
export function storyEntry(story: Story, after: number): Entry {
  const { number, state, themes, asker, helper, country } = story
  return {
    kind: STORY,
    id: number,
    person: asker,
    readers: ['support-unit', `person:${asker}`, `person:${helper}`],
    after,
    body: story,
    words: state === 'told' ? themes : [],
    ...(country && { country }),
  }
}

export async function storyOf(scene: Scene, number: string): Promise<KeptStory | undefined> {
  const [entry] = await scene.own({ kind: STORY, id: number })
  return entry && read(entry)
}

/** The stories that may be told on any of these themes, newest first. */
export async function storiesTold(scene: Scene, themes: readonly Theme[], limit: number): Promise<readonly Story[]> {
  if (themes.length === 0) return []
  const entries = await scene.own({ kind: STORY, words: [themes], limit })
  return entries.map((entry) => read(entry).story).filter(({ state }) => state === 'told')
}

function read(entry: KeptEntry): KeptStory {
  return { story: Story.parse(entry.body), revision: entry.revision }
}
