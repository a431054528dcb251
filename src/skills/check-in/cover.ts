import { z } from 'zod'
import type { CivilDate } from '../../core/dates.ts'
import type { DirectoryMove, Entry, Letter } from '../../core/outcome.ts'
import { paragraph } from '../../core/reply.ts'
import type { CountryDesk, Person } from '../../ports/store.ts'
import type { Day } from '../skill.ts'
import type { Parts } from './parts.ts'
import { MOVE } from './wording-move.ts'

/** A country that is with somebody else for a time. One per country; `ended` once it went back. */
export const COVER = 'check-in/cover'

export const Cover = z.object({
  country: z.string(),
  from: z.string(),
  to: z.string(),
  until: z.string().transform((day) => day as CivilDate),
  state: z.enum(['running', 'ended']),
})
export type Cover = z.infer<typeof Cover>

export function coverEntry(body: Cover): Entry {
  return { kind: COVER, id: body.country, country: body.country, readers: ['support-unit'], body }
}

/** The covers whose last day has passed: each country goes back to whom it was with. */
export async function endedCovers(
  day: Day,
  people: readonly Person[],
  desks: readonly CountryDesk[],
  parts: Parts,
): Promise<{ keep: readonly Entry[]; send: readonly Letter[]; move: readonly DirectoryMove[] }> {
  const covers = (await day.read.entries({ kind: COVER })).map(({ body }) => Cover.parse(body))
  const over = covers.filter(({ state, until }) => state === 'running' && until < day.date)
  return {
    keep: over.map((cover) => coverEntry({ ...cover, state: 'ended' })),
    move: over.flatMap((cover) => backTo(cover, people, desks)),
    send: over.flatMap((cover) => {
      const owner = people.find(({ id }) => id === cover.from)
      return [cover.from, cover.to].flatMap((id): readonly Letter[] => {
        const person = people.find((one) => one.id === id)
        if (!person) return []
        const { language } = person
        const words = MOVE[language].coverEnded(parts.nameOf(cover.country, language), owner?.name ?? cover.from)
        return [
          {
            key: `check-in/cover-ended/${cover.country}/${cover.until}/${id}`,
            to: { person: id },
            reply: { language, blocks: [paragraph(words)] },
          },
        ]
      })
    }),
  }
}

/** Only while the country is still with whoever covers it, and its owner is still on the staff. */
export function backTo(
  cover: Cover,
  people: readonly Person[],
  desks: readonly CountryDesk[],
): readonly DirectoryMove[] {
  const still = desks.find(({ code }) => code === cover.country)?.counterpart === cover.to
  const owner = people.find(({ id, role }) => id === cover.from && role === 'support-unit')
  return still && owner ? [{ kind: 'counterpart', country: cover.country, person: owner.id }] : []
}
