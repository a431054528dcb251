import type { Answered } from '../answering/answer.ts'
import type { CivilDate } from '../core/dates.ts'
import { fold } from '../core/fold.ts'
import type { Language } from '../core/language.ts'
import { plainWords } from '../core/plain-words.ts'
import type { Source } from '../core/reply.ts'
import type { GoldenQuestion } from './golden-questions.ts'

/** How an answer to a golden question turned out. Undefined where the measure does not apply. */
export interface Judgement {
  readonly id: string
  readonly claims: boolean
  readonly ending: Answered['ending']
  /** The language of the question was recognised. */
  readonly language: boolean
  readonly sectionFirst: boolean | undefined
  readonly sectionInThree: boolean | undefined
  readonly facts: boolean | undefined
  /** Fact groups that are not in the text, or what must not be there and is. */
  readonly missing: readonly string[]
  /** A question that must not be answered was not. */
  readonly refused: boolean | undefined
  /** A question that has an answer got none. */
  readonly falseRefusal: boolean | undefined
  /** An edition other than the expected one was told as the answer. */
  readonly wrongEdition: boolean | undefined
}

export interface Judged {
  readonly question: GoldenQuestion
  readonly sections: readonly string[] | undefined
  readonly answered: Answered
  readonly language: Language
  /** From when to when the rules of each document hold. */
  readonly validity: ReadonlyMap<string, Validity>
}

export interface Validity {
  readonly from: CivilDate | undefined
  readonly until: CivilDate | undefined
}

export function judge({ question, sections, answered, language, validity }: Judged): Judgement {
  const claims = answered.ending === 'answered' || answered.ending === 'answered-with-caveat'
  const base = { id: question.id, claims, ending: answered.ending, language: language === question.language }
  if (question.document === null) {
    const refused = question.outcomes ? question.outcomes.includes(answered.ending) : !claims
    return { ...base, ...NOT_APPLICABLE, missing: [], refused }
  }
  const documents = [question.document, ...(question.also ?? [])]
  const right = ({ document, section }: { document: string; section: string }) =>
    sections ? sections.includes(`${document}#${section}`) : documents.includes(document)
  const [first] = sourcesOf(answered)
  const missing = missingFacts(question, textOf(answered, language))
  return {
    ...base,
    sectionFirst: claims ? first !== undefined && right(first) : answered.considered.slice(0, 1).some(right),
    sectionInThree: answered.considered.slice(0, 3).some(right) || (claims && first !== undefined && right(first)),
    facts: claims && missing.length === 0,
    missing,
    refused: undefined,
    falseRefusal: !claims,
    wrongEdition: claims && first !== undefined && !overlaps(first.document, documents, validity),
  }
}

const NOT_APPLICABLE = {
  sectionFirst: undefined,
  sectionInThree: undefined,
  facts: undefined,
  falseRefusal: undefined,
  wrongEdition: undefined,
} as const

/** The document held at a time at which one of the right ones held. */
function overlaps(document: string, right: readonly string[], validity: ReadonlyMap<string, Validity>): boolean {
  const cited = validity.get(document)
  return right.some((other) => {
    const expected = validity.get(other)
    if (!cited || !expected) return document === other
    return (cited.from ?? '') <= (expected.until ?? '9999') && (expected.from ?? '') <= (cited.until ?? '9999')
  })
}

function sourcesOf(answered: Answered): readonly Source[] {
  return answered.blocks.flatMap((block) => (block.kind === 'sources' ? block.sources : []))
}

function textOf(answered: Answered, language: Language): string {
  return plainWords({ language, blocks: answered.blocks }, ['sources'])
}

/** Compared without case, accents and the kind of apostrophe or hyphen. */
function missingFacts({ must = [], mustNot = [] }: GoldenQuestion, text: string): string[] {
  const said = narrow(text)
  const absent = must.filter((group) => !group.some((wording) => said.includes(narrow(wording))))
  const forbidden = mustNot.filter((wording) => said.includes(narrow(wording)))
  return [
    ...absent.map((group) => `lacks ${group.slice(0, 3).join(' | ')}`),
    ...forbidden.map((wording) => `has ${wording}`),
  ]
}

function narrow(text: string): string {
  return fold(text).replace(/[‐‑–]/g, '-').replace(/\s+/g, ' ')
}
