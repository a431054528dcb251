import { cleanText } from '../core/clean-text.ts'
import { type CivilDate, formatDate } from '../core/dates.ts'
import { LANGUAGES, type Language } from '../core/language.ts'
import type { Considered, Ending } from '../core/outcome.ts'
import type { Passage } from '../core/passage.ts'
import type { CountryCode } from '../core/principal.ts'
import { type Block, paragraph } from '../core/reply.ts'
import type { Retriever } from '../ports/retriever.ts'
import type { Candidate } from './choose-edition.ts'
import { readingsOf } from './clarify.ts'
import type { Composer, Composition } from './composing/composer.ts'
import { type Look, look } from './look.ts'
import { namesTheProgramme } from './our-world.ts'
import { languageOfQuestion } from './question-language.ts'
import { selectSentences } from './select-sentences.ts'
import { makeSpelling } from './spelling.ts'
import { makeTellIn } from './tell-in.ts'
import { closestBlocks, replyBlocks, type Statement } from './to-reply.ts'
import { type SameMeaning, type WordWeights, weighWords } from './word-weights.ts'
import { OUR_LANGUAGES, WORDING } from './wording.ts'

export interface Question {
  readonly text: string
  /** In which to answer. */
  readonly language: Language
  /** The day of the question: the rules in force on it answer. */
  readonly today: CivilDate
  /** What the person asked before in this conversation, oldest first. */
  readonly earlierQuestions: readonly string[]
  readonly lastAnswer?: string
  readonly country?: CountryCode
  /** Who asks, for the budget of the model. */
  readonly asker?: string
}

export interface Answered {
  readonly ending: Ending
  /** The sources block last, where there are sources. */
  readonly blocks: readonly Block[]
  /** Readings to choose from; each asks its own question. */
  readonly choices: readonly { readonly label: string; readonly question: string }[]
  /** The ten best, best first. */
  readonly considered: readonly Considered[]
  /** A model wrote the sentences, and each was held against its passage. */
  readonly writtenByModel?: true
}

export type Answerer = (question: Question) => Promise<Answered>

export interface AnswererParts {
  readonly retriever: Retriever
  readonly passages: readonly Passage[]
  /** Words that people use for one thing (knowledge/synonyms.csv). */
  readonly synonyms?: readonly SameMeaning[]
  /** The same that the desk tells languages apart with, where it was made already. */
  readonly weights?: WordWeights
  /** Has a model write what was found; without it the sentences of the guidance are quoted. */
  readonly composer?: Composer
}

/** Longest question that is looked up, in characters. */
export const LONGEST_QUESTION = 4_000
const MOST_CONSIDERED = 10
const MOST_SECTIONS = 3
/** A second section is told beside the first when its score comes this near. */
const NEAR_FIRST = 0.86
/** A further section is shown to the model when its score comes this near. */
const NEAR_BY = 0.6
const MOST_NEAR_BY = 2
/** Likeness with a typical question from which its section alone answers. */
const SAME_QUESTION = 0.9

/** From a question to a cited answer, or to an honest ending without one. */
export function makeAnswerer({ retriever, passages, synonyms, composer, ...given }: AnswererParts): Answerer {
  const weights = given.weights ?? weighWords(passages, synonyms)
  const spelling = makeSpelling(weights)
  const tellIn = makeTellIn(passages)
  return async (asked) => {
    const text = cleanText(asked.text)
    const refused = unreadable({ ...asked, text }, weights)
    if (refused) return refused
    const hints = { preferred: asked.language, conversation: asked.language, vocabulary: weights.counts }
    const language = languageOfQuestion(text, hints).language
    const question = { ...asked, text: spelling(text, language) }
    const seen = await look({ ...question, language }, retriever, weights)
    const looks = language === asked.language ? seen : tellIn(seen, asked.language)
    const { found, ...conclusion } = conclude(looks, question)
    const written = composer && found ? await write(found, conclusion, question, composer) : conclusion
    return { ...written, considered: consideredIn(looks) }
  }
}

type Conclusion = Omit<Answered, 'considered'>

/** What an answer was made of, for a model to write it anew. */
interface FoundAnswer {
  /** The sections that it tells; the model must rest on each, so that nothing of it is lost. */
  readonly statements: readonly Statement[]
  readonly others: readonly Statement[]
  /** Parts of the question without an answer. */
  readonly open: readonly Block[]
}

/** The answer in the model's words where they stand the checks; else the one that was found, and why if it matters. */
async function write(
  { statements, others, open }: FoundAnswer,
  found: Conclusion,
  { text, language, earlierQuestions, asker, country }: Question,
  composer: Composer,
): Promise<Conclusion> {
  const on = { person: asker ?? 'nobody', country }
  const composed = await composer({
    question: text,
    language,
    earlier: earlierQuestions,
    on,
    statements,
    further: others,
  })
  if (composed.how === 'without') {
    const notice = noticeOf(composed, language)
    return notice ? { ...found, blocks: beforeSources(found.blocks, [paragraph(notice)]) } : found
  }
  const careful = isCareful(composed.told) || open.length > 0
  return {
    ending: careful ? 'answered-with-caveat' : 'answered',
    blocks: beforeSources(composed.blocks, open),
    choices: [],
    writtenByModel: true,
  }
}

/** What the person should know of a model that did not write; nothing where it is off, or wrote what does not stand. */
function noticeOf({ why, whose }: Extract<Composition, { how: 'without' }>, language: Language): string | undefined {
  const words = WORDING[language]
  if (why === 'over-budget') return words.overBudget[whose ?? 'day']
  return why === 'down' || why === 'time-out' || why === 'refused' ? words.withoutModel : undefined
}

function beforeSources(blocks: readonly Block[], added: readonly Block[]): readonly Block[] {
  return [...blocks.slice(0, -1), ...added, ...blocks.slice(-1)]
}

/** What cannot be looked up at all. */
function unreadable({ text, language }: Question, weights: WordWeights): Answered | undefined {
  const words = WORDING[language]
  const end = (ending: Ending, ...sentences: readonly string[]): Answered => ({
    ending,
    blocks: sentences.map(paragraph),
    choices: [],
    considered: [],
  })
  if (text.length > LONGEST_QUESTION) return end('too-long', words.tooLong(LONGEST_QUESTION.toLocaleString(language)))
  if (!/[\p{L}\p{N}]/u.test(text)) return end('clarify', words.empty)
  const { unsupported } = languageOfQuestion(text, { preferred: language, vocabulary: weights.counts })
  if (unsupported) return end('out-of-scope', ...LANGUAGES.map((each) => OUR_LANGUAGES[each]))
  return undefined
}

function conclude(
  looks: readonly [Look, ...Look[]],
  question: Question,
): Conclusion & { readonly found?: FoundAnswer } {
  const { language } = question
  const [first] = looks
  const readings = looks.length === 1 ? readingsOf(first) : []
  if (readings.length > 0)
    return { ending: 'clarify', blocks: [paragraph(WORDING[language].whichOne)], choices: readings }
  const answered = looks.filter(({ band, candidates }) => band === 'answer' && candidates[0]?.standing !== 'not-yet')
  if (answered.length > 0) return answer(answered, looks, language)
  const nearest = [...looks].sort((one, other) => other.probability - one.probability)[0] ?? first
  return withoutAnswer(nearest, language)
}

function answer(
  answered: readonly Look[],
  looks: readonly Look[],
  language: Language,
): Conclusion & { readonly found?: FoundAnswer } {
  const statements: Statement[] = []
  const open: string[] = []
  for (const each of looks) {
    const candidate = answered.includes(each) ? each.candidates[0] : undefined
    if (!candidate) {
      open.push(each.text)
      continue
    }
    const told = statements.some(({ candidate: { passage } }) => passage.id === candidate.passage.id)
    if (told || statements.length >= MOST_SECTIONS) continue
    const selected = selectSentences(each.text, each.words, candidate.passage)
    if (selected.sentences.length + selected.items.length === 0) continue
    const timeWasNamed = each.time.how === 'named' || each.time.how === 'past'
    statements.push({ candidate, selected, timeWasNamed })
    const second = looks.length === 1 ? secondOf(each) : undefined
    if (!second) continue
    const further = selectSentences(each.text, each.words, second.passage)
    if (further.sentences.length > 0) statements.push({ candidate: second, selected: further, timeWasNamed })
  }
  if (statements.length === 0) return withoutAnswer(looks[0] as Look, language)
  const missing = open.map((part) => paragraph(WORDING[language].partNotFound(part)))
  const others = statements.flatMap((statement) => nearBy(statement, looks, statements))
  return {
    ending: isCareful(statements) || missing.length > 0 ? 'answered-with-caveat' : 'answered',
    blocks: beforeSources(replyBlocks(statements, language), missing),
    choices: [],
    found: { statements, others, open: missing },
  }
}

function isCareful(statements: readonly Statement[]): boolean {
  return statements.some(({ candidate: { passage, standing }, timeWasNamed }) => {
    return !['SOLID', 'UNSTATED'].includes(passage.status) || (standing === 'ended' && !timeWasNamed)
  })
}

/** Sections that may add to one: of the same time and language, sound, and not much further away. */
function nearBy(statement: Statement, looks: readonly Look[], told: readonly Statement[]): readonly Statement[] {
  const { candidate: first, timeWasNamed } = statement
  const look = looks.find(({ candidates }) => candidates[0] === first)
  return (look?.candidates ?? [])
    .filter(
      ({ passage, standing, ofTimeMeant, score }) =>
        !told.some(({ candidate }) => candidate.passage.id === passage.id) &&
        standing === first.standing &&
        ofTimeMeant === first.ofTimeMeant &&
        passage.language === first.passage.language &&
        (passage.status === 'SOLID' || passage.status === first.passage.status) &&
        score >= first.score * NEAR_BY,
    )
    .slice(0, MOST_NEAR_BY)
    .map((candidate) => ({ candidate, selected: { sentences: [], items: [] }, timeWasNamed }))
}

/** A second section that comes as near as the first, of the same time, where no typical question is nearly the same. */
function secondOf({ candidates, evidence }: Look): Candidate | undefined {
  const [first, second] = candidates
  if (!first || !second || evidence.entry >= SAME_QUESTION) return undefined
  const sameTime = first.standing === second.standing && first.ofTimeMeant === second.ofTimeMeant
  const sameLanguage = first.passage.language === second.passage.language
  return sameTime && sameLanguage && second.score >= first.score * NEAR_FIRST ? second : undefined
}

function withoutAnswer({ band, candidates, text }: Look, language: Language): Conclusion {
  const words = WORDING[language]
  const [first] = candidates
  if (first?.standing === 'not-yet' && first.passage.validFrom && (band === 'answer' || band === 'closest')) {
    const { sectionTitle, documentTitle, validFrom } = first.passage
    const sentence = words.notYet(sectionTitle, documentTitle, formatDate(validFrom, language))
    return { ending: 'not-found', blocks: [paragraph(sentence)], choices: [] }
  }
  if (first && (band === 'closest' || band === 'answer')) {
    return { ending: 'closest', blocks: closestBlocks(first, language), choices: [] }
  }
  const outside = band === 'out-of-scope' && !namesTheProgramme(text)
  if (outside) return { ending: 'out-of-scope', blocks: [paragraph(words.outOfScope)], choices: [] }
  return { ending: 'not-found', blocks: [paragraph(words.notFound)], choices: [] }
}

function consideredIn(looks: readonly Look[]): readonly Considered[] {
  const best = new Map<string, Considered>()
  for (const { candidates } of looks) {
    for (const { passage, score } of candidates) {
      const key = `${passage.document}#${passage.section}`
      if ((best.get(key)?.score ?? -1) < score)
        best.set(key, { document: passage.document, section: passage.section, score })
    }
  }
  return [...best.values()].sort((one, other) => other.score - one.score).slice(0, MOST_CONSIDERED)
}
