import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Form } from '../../../src/core/reply.ts'
import { loadCheckInDialogues } from '../../../src/evaluation/check-in-dialogues.ts'
import { loadCountries } from '../../../src/knowledge/countries.ts'
import type { NoteFields } from '../../../src/skills/check-in/note.ts'
import { fillIn, formOf } from '../../../src/skills/check-in/note-form.ts'
import { readNotes } from '../../../src/skills/check-in/read-note.ts'
import { makeCountryFinder } from '../../../src/understanding/countries-named.ts'

const countries = await loadCountries('knowledge/countries.csv')
const find = makeCountryFinder(countries)
const dialogues = await loadCheckInDialogues('test/golden/check-ins.jsonl')
const context = { language: 'en', today: '2026-11-23', author: { id: 'su-africa', name: 'Ada' } } as const

function noteOf(text: string): NoteFields {
  const [note] = readNotes(text, context, find)
  if (!note) throw new Error('No note.')
  return note.fields
}

/** What a form sends back when nobody touched it. */
function untouched(form: Form): Record<string, string> {
  return Object.fromEntries(
    form.fields.flatMap((field) => ('value' in field && field.value ? [[field.name, String(field.value)]] : [])),
  )
}

describe('the form of a note', () => {
  const note = noteOf(
    'Spoke with Ghana: draft at 60%, I promised two examples by 3 Feb, she sends the timeline by Friday.',
  )

  it('leaves a note as it is when nothing is changed in it, whatever the note', () => {
    fc.assert(
      fc.property(fc.constantFrom(...dialogues.map(({ says }) => says[0] ?? '')), (line) => {
        for (const { fields } of readNotes(line, context, find)) {
          const answers = untouched(formOf({ fields }, 'x#0', 'en'))

          expect(fillIn(fields, answers, context, find)).toEqual({ fields, unread: [] })
        }
      }),
      { numRuns: 200 },
    )
  })

  it('changes what was typed into it, and keeps the rest', () => {
    const { fields, unread } = fillIn(
      note,
      {
        country: 'KE',
        date: '2026-11-20',
        progress: 'draft at 80%\nwebsite live',
        ours: 'two examples | 2027-02-10',
        nextCheckIn: '2027-01-12',
      },
      context,
      find,
    )

    expect(unread).toEqual([])
    expect(fields).toMatchObject({
      country: 'KE',
      date: '2026-11-20',
      progress: ['draft at 80%', 'website live'],
      nextCheckIn: '2027-01-12',
    })
    expect(fields.commitments.map(({ by, what, due }) => [by, what, due])).toEqual([
      ['support-unit', 'two examples', '2027-02-10'],
      ['country', 'sends the timeline', '2026-11-27'],
    ])
  })

  it('names the fields whose answers say nothing it understands, and leaves them as they were', () => {
    const { fields, unread } = fillIn(
      note,
      { country: 'Atlantis', date: '2027-03-01', nextCheckIn: 'soonish' },
      context,
      find,
    )

    expect(unread).toEqual(['country', 'date', 'nextCheckIn'])
    expect(fields).toEqual(note)
  })

  it('understands the code of every country of the list', () => {
    const codes = countries.map(({ code }) => code)
    const read = codes.map(
      (code) => fillIn(noteOf('Had a call today'), { country: code }, context, find).fields.country,
    )

    expect(read).toEqual(codes)
  })
})
