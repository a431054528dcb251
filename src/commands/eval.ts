import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Command } from 'commander'
import { openJsonLog } from '../../adapters/log/json/index.ts'
import { openHybridRetriever } from '../../adapters/retriever/hybrid/index.ts'
import { type Answerer, makeAnswerer } from '../answering/answer.ts'
import { languageOfQuestion } from '../answering/question-language.ts'
import { sameAbbreviations, type WordWeights, weighWords } from '../answering/word-weights.ts'
import { readEnvironment, readSettings } from '../config.ts'
import { LANGUAGES, type Language } from '../core/language.ts'
import type { Passage } from '../core/passage.ts'
import { belowFloor, type Figures, type Floors, figuresOf, round } from '../evaluation/figures.ts'
import {
  GOLDEN_DAY,
  type GoldenQuestion,
  loadGoldenQuestions,
  loadGoldenSections,
} from '../evaluation/golden-questions.ts'
import { type Judgement, judge, type Validity } from '../evaluation/judge.ts'
import { type Learned, learn } from '../open-desk.ts'
import { BadArguments, runCommand } from './arguments.ts'

const GOLDEN = join(import.meta.dirname, '../../test/golden')

interface Options {
  readonly split: string
  readonly json?: true
  readonly failures?: true
  readonly questions?: string
}

await runCommand(async () => {
  const options = new Command()
    .name('eval')
    .description(
      'Asks the golden questions and prints how many answers are right; ends with 1 when all are asked and a floor is missed.',
    )
    .option('--split <split>', 'tune, held or all', 'all')
    .option('--questions <file>', 'another file of golden questions; the floors do not apply')
    .option('--failures', 'also list the questions that went wrong')
    .option('--json', 'print one JSON object')
    .parse()
    .opts<Options>()
  if (!['tune', 'held', 'all'].includes(options.split)) throw new BadArguments('--split: write tune, held or all.')
  const learned = await learn(readSettings(readEnvironment()))
  const questions = (await loadGoldenQuestions(options.questions ?? join(GOLDEN, 'questions.jsonl'))).filter(
    ({ split }) => options.split === 'all' || split === options.split,
  )
  const sections = await loadGoldenSections(join(GOLDEN, 'sections.jsonl'))
  const floors = JSON.parse(await readFile(join(GOLDEN, 'floors.json'), 'utf8')) as Record<string, Floors>

  const judgements = await judgeAll(questions, sections, learned.passages, learned)
  const figures: Record<string, Figures> = { all: figuresOf(judgements) }
  for (const language of LANGUAGES) figures[language] = figuresOf(of(language, questions, judgements))
  for (const language of LANGUAGES) {
    const asked = questions.filter((question) => question.language === language)
    const others = learned.passages.filter((passage) => passage.language !== language)
    const judged = await judgeAll(asked, sections, others, learned)
    // Facts are written down in the language of the question; a quote in another cannot be held to them.
    figures[`${language} without its documents`] = figuresOf(judged.map((each) => ({ ...each, facts: undefined })))
  }
  // The floors are those of all questions: a part of them says less.
  const held = options.split === 'all' && options.questions === undefined ? Object.entries(figures) : []
  const failed = held.flatMap(([name, values]) => {
    const kind = name.endsWith('without its documents') ? 'cross-language' : name
    return belowFloor(name, values, floors[kind] ?? {})
  })

  if (options.json) process.stdout.write(`${JSON.stringify({ split: options.split, figures, failed })}\n`)
  else process.stdout.write(tableOf(figures))
  if (options.failures) process.stdout.write(failuresOf(questions, judgements))
  for (const line of failed) process.stderr.write(`${line}\n`)
  if (failed.length > 0) process.exitCode = 1
})

async function judgeAll(
  questions: readonly GoldenQuestion[],
  sections: ReadonlyMap<string, readonly string[]>,
  passages: readonly Passage[],
  { glossary, synonyms }: Pick<Learned, 'glossary' | 'synonyms'>,
): Promise<readonly Judgement[]> {
  const weights = weighWords(passages, [...synonyms, ...sameAbbreviations(glossary)])
  const retriever = await openHybridRetriever({
    passages,
    glossary: [...glossary, ...synonyms],
    log: openJsonLog('silent'),
  })
  const answerer = makeAnswerer({ retriever, passages, weights })
  const validity = new Map(
    passages.map(({ document, validFrom, validUntil }) => [document, { from: validFrom, until: validUntil }]),
  )
  const judgements: Judgement[] = []
  for (const question of questions) {
    judgements.push(await ask(question, sections.get(question.id), answerer, weights, validity))
  }
  return judgements
}

async function ask(
  question: GoldenQuestion,
  sections: readonly string[] | undefined,
  answerer: Answerer,
  weights: WordWeights,
  validity: ReadonlyMap<string, Validity>,
): Promise<Judgement> {
  const { language } = languageOfQuestion(question.question, {
    vocabulary: weights.counts,
    preferred: hintOf(question),
  })
  const answered = await answerer({
    text: question.question,
    language,
    today: question.on ?? GOLDEN_DAY,
    earlierQuestions: question.history ?? [],
  })
  return judge({ question, sections, answered, language, validity })
}

/** In a conversation the language is known from what was said before. */
function hintOf({ history, language }: GoldenQuestion): Language | undefined {
  return history ? language : undefined
}

function of(language: Language, questions: readonly GoldenQuestion[], judgements: readonly Judgement[]): Judgement[] {
  return judgements.filter((_, at) => questions[at]?.language === language)
}

function tableOf(figures: Readonly<Record<string, Figures>>): string {
  const measures = [
    'questions',
    'language',
    'sectionFirst',
    'sectionInThree',
    'facts',
    'refusal',
    'falseRefusal',
    'wrongEdition',
  ] as const
  const rows = Object.entries(figures).map(([name, values]) =>
    [name.padEnd(30), ...measures.map((measure) => shown(values[measure]).padStart(measure.length))].join('  '),
  )
  return `${[''.padEnd(30), ...measures].join('  ')}\n${rows.join('\n')}\n`
}

function shown(value: number | undefined): string {
  return value === undefined ? '-' : String(round(value))
}

function failuresOf(questions: readonly GoldenQuestion[], judgements: readonly Judgement[]): string {
  return judgements
    .flatMap((judgement, at) => {
      const question = questions[at]
      const { facts, refused, wrongEdition, sectionFirst, language } = judgement
      const wrong = [facts, refused, sectionFirst, language].includes(false) || wrongEdition
      if (!question || !wrong) return []
      const why = [
        judgement.ending,
        ...(language ? [] : ['language']),
        ...(sectionFirst === false ? ['section'] : []),
        ...(wrongEdition ? ['edition'] : []),
        ...(judgement.claims ? judgement.missing : []),
      ]
      return [`${question.id} ${question.kind}: ${question.question}\n    ${why.join('; ')}\n`]
    })
    .join('')
}
