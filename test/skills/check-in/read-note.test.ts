import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../../src/core/fold.ts'
import type { Language } from '../../../src/core/language.ts'
import { loadCountries } from '../../../src/knowledge/countries.ts'
import { changeNote } from '../../../src/skills/check-in/change-note.ts'
import { LISTS, type NoteFields } from '../../../src/skills/check-in/note.ts'
import { wasReached } from '../../../src/skills/check-in/reached.ts'
import { readNotes } from '../../../src/skills/check-in/read-note.ts'
import { makeCountryFinder } from '../../../src/understanding/countries-named.ts'

const find = makeCountryFinder(await loadCountries('knowledge/countries.csv'))

function context(language: Language) {
  return { language, today: '2026-11-23', author: { id: 'su-africa', name: 'Ada' } } as const
}

function read(text: string, language: Language = 'en'): NoteFields {
  const [note] = readNotes(text, context(language), find)
  if (!note) throw new Error('No note.')
  return note.fields
}

describe('a note read from loose lines', () => {
  it('tells who owes what by when, on both sides', () => {
    const note = read(
      'Spoke with Ghana: I promised two examples by 3 Feb, she sends the timeline next week, the ministry will share the draft.',
    )

    expect(note.commitments).toEqual([
      {
        by: 'support-unit',
        owner: 'Ada',
        person: 'su-africa',
        what: 'two examples',
        due: '2027-02-03',
        dueWords: '3 Feb',
      },
      {
        by: 'country',
        owner: 'she',
        what: 'sends the timeline',
        due: '2026-12-06',
        dueFrom: '2026-11-30',
        dueWords: 'next week',
      },
      { by: 'country', owner: 'the ministry', what: 'share the draft' },
    ])
  })

  it('takes what stands behind a label for what it is called', () => {
    const note = read(
      'Log check-in: Kenya, 20 Nov. Concern: election calendar. Their question: can they amend? Next call: 15 Dec.',
    )

    expect(note).toMatchObject({
      country: 'KE',
      date: '2026-11-20',
      concerns: ['election calendar'],
      questions: ['can they amend?'],
      nextCheckIn: '2026-12-15',
    })
  })

  it('asks nothing of a country that is named in passing', () => {
    expect(read('Had a call: they want to see Kenya’s example.').country).toBeUndefined()
    expect(read('Spoke with Ghana: they want to see Kenya’s example.').country).toBe('GH')
  })

  it.each([
    [
      'Update on Sierra Leone: forum elected. They would love a peer call with Liberia in Jan',
      'en',
      'SL',
      '2026-11-23',
    ],
    ['Pas de nouvelles du Bénin depuis septembre, je vais appeler le SG', 'fr', 'BJ', '2026-11-23'],
    ['Tunisie (appel avec Leila ce jeudi 19) - loi votée', 'fr', 'TN', '2026-11-19'],
    ['Cote d’Ivoire - rdv visio 19/11 avec Awa', 'fr', 'CI', '2026-11-19'],
  ] as const)('takes no later word for the country or the day: %s', (text, language, country, date) => {
    expect(read(text, language)).toMatchObject({ country, date })
  })

  it('never gives what the writer is to do to the country', () => {
    const note = read('Spoke with Ghana. I’m to raise it with the lead by Friday. Agreed to talk monthly.')

    expect(note.commitments.map(({ by, what }) => [by, what])).toEqual([['support-unit', 'raise it with the lead']])
  })

  it('makes one note of each country spoken with, each with its own words', () => {
    const notes = readNotes(
      'Spoke with Ghana and Kenya. Ghana: draft at 40%. Kenya: stuck in cabinet.',
      context('en'),
      find,
    )

    expect(notes.map(({ fields }) => [fields.country, fields.progress, fields.concerns])).toEqual([
      ['GH', ['draft at 40%'], []],
      ['KE', [], ['stuck in cabinet']],
    ])
    expect(notes[0]?.fields.words).not.toContain('stuck')
  })

  it.each([
    ['Spoke with Ghana: the committee is not appointed', 'en', { concerns: ['the committee is not appointed'] }],
    ["Appel avec le Bénin : le comité n'est tjrs pas nommé", 'fr', { concerns: ["le comité n'est tjrs pas nommé"] }],
    ['Hablé con Chile: el foro no se reúne desde julio', 'es', { concerns: ['el foro no se reúne desde julio'] }],
    ['Spoke with Ghana: all good, no problems', 'en', { concerns: [], progress: ['all good', 'no problems'] }],
    ['Spoke with Ghana: no questions from them', 'en', { questions: [] }],
  ] as const)('tells what is not done from what is: %s', (text, language, expected) => {
    expect(read(text, language)).toMatchObject(expected)
  })

  it.each([
    ['Spoke with Ghana: the minister will resign', 'en'],
    ['Parlé avec le Bénin : plan validé en conseil des ministres', 'fr'],
    ['Hablé con Chile: el foro no se reúne desde julio', 'es'],
    ['Called Nigeria: wants us to write to the minister', 'en'],
  ] as const)('takes for a promise only what somebody promised: %s', (text, language) => {
    expect(read(text, language).commitments).toEqual([])
  })

  it.each([
    ['Suite à ma visite au Sénégal : bonne dynamique', 'fr', []],
    ['Videollamada con México: todo bien', 'es', []],
    ['Estuve con la gente de Ecuador en Quito: todo bien', 'es', []],
    ['Call with Ama Mensah and Kofi (Kenya): plan approved', 'en', ['Ama Mensah', 'Kofi']],
    ['Cote d’ivoire - rdv visio hier avec Awa K. et son adjoint. Plan adopté', 'fr', ['Awa K.']],
  ] as const)('names those who took part, and no place or other word: %s', (text, language, participants) => {
    expect(read(text, language).participants).toEqual(participants)
  })

  it.each([
    ['Tunisia wrote: extension wanted. keep this one to ourselves', 'en'],
    ['Chat with Canada, pls keep private: minister leaves in March', 'en'],
    ['Échange avec la Tunisie : le pdc part en janvier - à garder pour nous', 'fr'],
    ['Hablé con Chile: el director se va. Que quede entre nosotros', 'es'],
    ['Hablé con Chile: el director se va. No mencionar a nadie', 'es'],
  ] as const)('hears that something is sensitive: %s', (text, language) => {
    expect(read(text, language).sensitive).toBe(true)
  })

  it('tells the first and the last day where the words name no single one', () => {
    expect(read('Visited Ghana last week: plan approved')).toMatchObject({ dateFrom: '2026-11-16', date: '2026-11-22' })
  })

  it('keeps what stands before a contact that is told late, and takes no day from it', () => {
    const note = read(
      'Sénégal a rappelé. Ils ne tiendront pas le délai du 31 décembre. Prochain point le 8 janvier.',
      'fr',
    )

    expect(note).toMatchObject({ date: '2026-11-23', kind: 'call', nextCheckIn: '2027-01-08' })
    expect(note.concerns).toEqual(['Ils ne tiendront pas le délai du 31 décembre'])
  })

  it('never holds a word that was not written, whatever is written', () => {
    const piece = fc.constantFrom(
      'Spoke with Ghana:',
      'call with Kenya',
      'draft at 60%',
      'ministry worried about turnout',
      'I promised two examples by 3 Feb',
      'she sends the timeline next week',
      'they asked whether it can wait',
      'Next call 12 January',
      'confidential',
      'Ama and Kofi joined',
      'hier',
      'le ministère craint un retard',
      "j'ai promis deux exemples avant vendredi",
      'hablé con Chile',
      'prometí una guía',
      'enviarán el plan',
      '¿puede esperar?',
      'xyzzy',
      '60 % and 80 %',
      '(Ama, Kofi)',
      '"quoted"',
      '🙂',
      'the the the',
    )
    const joint = fc.constantFrom(', ', '. ', '; ', ' and ', '\n', ': ', ' - ')
    fc.assert(
      fc.property(
        fc.array(fc.tuple(piece, joint), { maxLength: 8 }),
        fc.constantFrom('en', 'fr', 'es'),
        (parts, language) => {
          const text = parts.flat().join('')
          for (const { fields } of readNotes(text, context(language as Language), find)) {
            const spoken = fold(text)
            const texts = [
              ...LISTS.flatMap((list) => fields[list]),
              ...fields.commitments.flatMap(({ what, by, owner }) => (by === 'country' ? [what, owner] : [what])),
            ]
            for (const words of texts) expect(spoken).toContain(fold(words))
            for (const words of [fields.dateWords, fields.nextCheckInWords]) if (words) expect(text).toContain(words)
            expect(fields.date <= '2026-11-23').toBe(true)
          }
        },
      ),
      { numRuns: 400 },
    )
  })
})

describe('whether somebody was reached', () => {
  it.each([
    ['tried Nigeria 3 times, voicemail. No response so far', 'en', false],
    ['Kenya: no reply to my 2 emails', 'en', false],
    ['Pas de nouvelles du Bénin depuis septembre malgré 2 relances', 'fr', false],
    ['Tunisie injoignable, 3 appels sans réponse', 'fr', false],
    ['Colombia no contesta desde agosto, ya van 3 correos', 'es', false],
    ['Spoke with Ghana: the ministry does not answer the forum', 'en', true],
    ['Email from Nigeria: no answer from cabinet yet', 'en', true],
    ['Appel avec le Bénin : pas de réponse du ministère', 'fr', true],
    ['Malawi: still waiting on the signature', 'en', true],
  ] as const)('%s', (text, language, reached) => {
    expect(wasReached(read(text, language))).toBe(reached)
  })

  it('is as the writer says, where they say it', () => {
    const note = read('Tried Nigeria 3 times, voicemail.')

    expect(wasReached(changeNote(note, 'it was a call', context('en'), find))).toBe(true)
  })
})

describe('a note mended in words', () => {
  const note = read('Spoke with Ghana: draft at 60%, ministry worried about turnout, I promised two examples by 3 Feb.')

  it.each([
    ['make that 70%', 'en', { progress: ['draft at 70%'] }],
    ['en fait 75', 'fr', { progress: ['draft at 75%'] }],
    ['three examples not two', 'en', { commitments: [{ what: 'three examples' }] }],
    ['the examples are due 10 Feb', 'en', { commitments: [{ due: '2027-02-10' }] }],
    ['drop the concern about turnout', 'en', { concerns: [] }],
    ['scratch the examples', 'en', { commitments: [] }],
    ['the call was last Thursday', 'en', { date: '2026-11-19' }],
    ['c’était avant-hier', 'fr', { date: '2026-11-21' }],
    ['fue ayer', 'es', { date: '2026-11-22' }],
    ['it was Kenya not Ghana', 'en', { country: 'KE' }],
    ['wrong country, it’s Kenya', 'en', { country: 'KE' }],
    ['no fue Ghana, fue Kenia', 'es', { country: 'KE' }],
    ['ajoute : budget voté', 'fr', { progress: ['draft at 60%', 'budget voté'], remarks: [] }],
    ['no, 60 was last month, now 80', 'en', { progress: ['draft at 80%'] }],
    ['not 60 but 80', 'en', { progress: ['draft at 80%'] }],
    ['non, 60 c’était le mois dernier, maintenant 80', 'fr', { progress: ['draft at 80%'] }],
    ['no, 60 fue el mes pasado, ahora 80', 'es', { progress: ['draft at 80%'] }],
    ['actually it was yesterday', 'en', { date: '2026-11-22' }],
    ['en fait c’était avant-hier', 'fr', { date: '2026-11-21' }],
    ['perdón, fue anteayer', 'es', { date: '2026-11-21' }],
    ['no, Kenya', 'en', { country: 'KE' }],
    ['it was a meeting', 'en', { kind: 'meeting' }],
    ['the deadline for the examples is 10 Feb, not 3 Feb', 'en', { commitments: [{ due: '2027-02-10' }] }],
    ['le délai pour les exemples c’est le 10 février, pas le 3 Feb', 'fr', { commitments: [{ due: '2027-02-10' }] }],
    ['concerns: none', 'en', { concerns: [] }],
    ['supprime les préoccupations', 'fr', { concerns: [] }],
    ['participantes: Ama, Kofi', 'es', { participants: ['Ama', 'Kofi'] }],
    ['make it sensitive', 'en', { sensitive: true }],
    ['date: 2026-11-20', 'en', { date: '2026-11-20' }],
  ] as const)('%s', (line, language, expected) => {
    const changed = changeNote(note, line, context(language), find)

    expect(changed).toMatchObject(expected)
    expect(changed.words).toBe(`${note.words}\n${line}`)
  })

  it('moves the promise that the line speaks of', () => {
    const changed = changeNote(note, 'no, the examples by 5 Feb', context('en'), find)

    expect(changed.commitments.map(({ what, due }) => [what, due])).toEqual([['two examples', '2027-02-05']])
  })

  it('loses nothing: what changes no field is a remark', () => {
    expect(changeNote(note, 'the weather was fine', context('en'), find).remarks).toEqual(['the weather was fine'])
  })
})
