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
import { type Look, look } from './look.ts'
import { namesTheProgramme } from './our-world.ts'
import { languageOfQuestion } from './question-language.ts'
import { selectSentences } from './select-sentences.ts'
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
}

export interface Answered {
  readonly ending: Ending
  /** The sources block last, where there are sources. */
  readonly blocks: readonly Block[]
  /** Readings to choose from; each asks its own question. */
  readonly choices: readonly { readonly label: string; readonly question: string }[]
  /** The ten best, best first. */
  readonly considered: readonly Considered[]
}

export type Answerer = (question: Question) => Promise<Answered>

export interface AnswererParts {
  readonly retriever: Retriever
  readonly passages: readonly Passage[]
  /** Words that people use for one thing (knowledge/synonyms.csv). */
  readonly synonyms?: readonly SameMeaning[]
  /** The same that the desk tells languages apart with, where it was made already. */
  readonly weights?: WordWeights
}

/** Longest question that is looked up, in characters. */
export const LONGEST_QUESTION = 4_000
const MOST_CONSIDERED = 10
const MOST_SECTIONS = 3
/** A second section is told beside the first when its score comes this near. */
const NEAR_FIRST = 0.82
/** Likeness with a typical question from which its section alone answers. */
const SAME_QUESTION = 0.9

/** From a question to a cited answer, or to an honest ending without one. */
export function makeAnswerer({ retriever, passages, synonyms, ...given }: AnswererParts): Answerer {
  const weights = given.weights ?? weighWords(passages, synonyms)
  return async (asked) => {
    const question = { ...asked, text: cleanText(asked.text) }
    const refused = unreadable(question, weights)
    if (refused) return refused
    const looks = await look(question, retriever, weights)
    return { ...conclude(looks, question), considered: consideredIn(looks) }
  }
}

type Conclusion = Omit<Answered, 'considered'>

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

function conclude(looks: readonly [Look, ...Look[]], question: Question): Conclusion {
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

function answer(answered: readonly Look[], looks: readonly Look[], language: Language): Conclusion {
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
  const careful = statements.some(({ candidate: { passage, standing }, timeWasNamed }) => {
    return !['SOLID', 'UNSTATED'].includes(passage.status) || (standing === 'ended' && !timeWasNamed)
  })
  const blocks = replyBlocks(statements, language)
  const missing = open.map((part) => paragraph(WORDING[language].partNotFound(part)))
  return {
    ending: careful || missing.length > 0 ? 'answered-with-caveat' : 'answered',
    blocks: [...blocks.slice(0, -1), ...missing, ...blocks.slice(-1)],
    choices: [],
  }
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
