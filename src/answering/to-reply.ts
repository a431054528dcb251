import { isDeepStrictEqual } from 'node:util'
import { formatDate } from '../core/dates.ts'
import { LANGUAGE_NAMES, type Language } from '../core/language.ts'
import type { OutsideSource, Passage } from '../core/passage.ts'
import { type Block, paragraph, type Source, type Span, text } from '../core/reply.ts'
import type { Candidate } from './choose-edition.ts'
import { sourceOf } from './citations.ts'
import type { Selected } from './select-sentences.ts'
import { standsIn } from './verify.ts'
import { type Uncertain, WORDING } from './wording.ts'
import { wordsIn } from './words.ts'

/** What one section contributes to an answer. */
export interface Statement {
  readonly candidate: Candidate
  readonly selected: Selected
  /** The question spoke of this section's time itself. */
  readonly timeWasNamed: boolean
}

/** The blocks of an answer: sentences with the numbers of their sources, warnings, and the sources last. */
export function replyBlocks(statements: readonly Statement[], language: Language): Block[] {
  const told = statements.flatMap((statement, at) => statementBlocks({ ...statement, number: at + 1 }, language))
  return [...told, ...tailBlocks(statements, language)]
}

/** What follows the sentences, whoever wrote them: warnings, and the sources last. */
export function tailBlocks(statements: readonly Statement[], language: Language): Block[] {
  const numbered = statements.map((statement, at) => ({ ...statement, number: at + 1 }))
  return [
    ...withoutRepeats(numbered.flatMap((statement) => validityBlocks(statement, language))),
    ...caveatBlocks(numbered, language),
    {
      kind: 'sources',
      sources: numbered.map(({ number, candidate, selected }) => sourceOfSelected(number, candidate.passage, selected)),
    },
  ]
}

/** Where the nearest section stands, without saying that it answers. */
export function closestBlocks(candidate: Candidate, language: Language): Block[] {
  const { passage } = candidate
  const [first = ''] = passage.summary ? [passage.summary] : passage.text.split(/\n/)
  return [
    paragraph(WORDING[language].closest(passage.sectionTitle, passage.documentTitle)),
    ...validityBlocks({ candidate, timeWasNamed: true }, language),
    { kind: 'sources', sources: [sourceOfSelected(1, passage, { sentences: [first], items: [] })] },
  ]
}

/** Two sections of one time end on one day: that is said once. */
function withoutRepeats(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter((block, at) => blocks.findIndex((other) => isDeepStrictEqual(other, block)) === at)
}

type Numbered = Statement & { readonly number: number }

function statementBlocks({ candidate, selected, number }: Numbered, language: Language): Block[] {
  const { passage } = candidate
  const { sentences, items } = selected
  const lead: Span[] = [{ text: sentences.join(' '), cites: number }]
  const list: Block[] =
    items.length > 0
      ? [
          {
            kind: 'list',
            items: items.map((item, at) =>
              sentences.length === 0 && at === 0 ? [{ text: item, cites: number }] : text(item),
            ),
          },
        ]
      : []
  if (passage.language === language)
    return [...(sentences.length > 0 ? [{ kind: 'paragraph', spans: lead } as const] : []), ...list]
  const quoted = [...sentences, ...items].join('\n')
  return [
    paragraph(WORDING[language].onlyIn(LANGUAGE_NAMES[language][passage.language])),
    { kind: 'quote', spans: [{ text: quoted, cites: number }], language: passage.language },
  ]
}

function validityBlocks(
  { candidate, timeWasNamed }: Pick<Statement, 'candidate' | 'timeWasNamed'>,
  language: Language,
): Block[] {
  const words = WORDING[language]
  const { passage, standing } = candidate
  if (standing === 'ended' && passage.validUntil) {
    const date = formatDate(passage.validUntil, language)
    return [{ kind: 'caveat', spans: text(timeWasNamed ? words.heldUntil(date) : words.heldUntilUnasked(date)) }]
  }
  if (standing === 'not-yet' && passage.validFrom) {
    return [{ kind: 'caveat', spans: text(words.holdsFrom(formatDate(passage.validFrom, language))) }]
  }
  return []
}

/** One warning for each status among the sources, naming the sources it concerns where there are others. */
function caveatBlocks(numbered: readonly Numbered[], language: Language): Block[] {
  const words = WORDING[language]
  const byStatus = new Map<Uncertain, number[]>()
  for (const { candidate, number } of numbered) {
    const { status } = candidate.passage
    if (status === 'SOLID' || status === 'UNSTATED') continue
    byStatus.set(status, [...(byStatus.get(status) ?? []), number])
  }
  return [...byStatus].map(([status, numbers]) => {
    const lead =
      numbered.length > numbers.length ? words.onSource(numbers.map((number) => `[${number}]`).join(', ')) : ''
    return { kind: 'caveat', spans: text(lead + words.caveats[status]) }
  })
}

function sourceOfSelected(number: number, passage: Passage, { sentences, items }: Selected): Source {
  const outside = outsideSourceOf(passage, [...sentences, ...items].join(' '))
  const whole = sentences.join(' ')
  const places = standsIn(whole, passage) ? [whole, ...items] : [...sentences, ...items]
  const [quote = '', ...further] = places.filter((words) => standsIn(words, passage))
  return sourceOf(number, passage, outside, quote, further)
}

/** Of several outside texts, the one whose title shares most words with what is quoted; the first when none does. */
function outsideSourceOf(passage: Passage, quoted: string): OutsideSource | undefined {
  const words = new Set(wordsIn(quoted).filter((word) => word.length > 3))
  const shared = (source: OutsideSource) => wordsIn(source.title).filter((word) => words.has(word)).length
  return [...passage.sources].sort(
    (one, other) => shared(other) - shared(one) || Number(!!other.url) - Number(!!one.url),
  )[0]
}
