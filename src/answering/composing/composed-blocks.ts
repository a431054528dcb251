import { LANGUAGE_NAMES, type Language } from '../../core/language.ts'
import { type Block, paragraph, type Span } from '../../core/reply.ts'
import { type Statement, tailBlocks } from '../to-reply.ts'
import { WORDING } from '../wording.ts'

/** A verified sentence, and the section that it is cited from. */
export interface Composed {
  readonly text: string
  readonly item: boolean
  readonly statement: Statement
  /** The words of the section that it restates. */
  readonly told: string
  readonly translates: boolean
}

/** Verified sentences as blocks, with the numbers of their sources; warnings and sources follow as without a model. */
export function composedBlocks(sentences: readonly Composed[], language: Language): Block[] {
  const used = [...new Set(sentences.map(({ statement }) => statement))]
  const numberOf = (statement: Statement) => used.indexOf(statement) + 1
  const blocks: Block[] = []
  for (const run of runsOf(sentences)) {
    if (run[0]?.item) blocks.push({ kind: 'list', items: run.map((each) => spansOf([each], numberOf)) })
    else blocks.push({ kind: 'paragraph', spans: spansOf(run, numberOf) })
  }
  return [...blocks, ...originals(sentences, numberOf, language), ...tailBlocks(quoting(used, sentences), language)]
}

/** Sentences in a row of the same kind. */
function runsOf(sentences: readonly Composed[]): readonly (readonly Composed[])[] {
  const runs: Composed[][] = []
  for (const sentence of sentences) {
    const last = runs.at(-1)
    if (last?.[0]?.item === sentence.item) last.push(sentence)
    else runs.push([sentence])
  }
  return runs
}

/** A number after the last of the sentences that share it. */
function spansOf(run: readonly Composed[], numberOf: (statement: Statement) => number): readonly Span[] {
  const spans: { text: string; cites: number }[] = []
  for (const { text, statement } of run) {
    const last = spans.at(-1)
    const cites = numberOf(statement)
    if (last?.cites === cites) last.text += ` ${text}`
    else spans.push({ text: last ? ` ${text}` : text, cites })
  }
  return spans
}

/** What was translated, as it stands in the passage. */
function originals(
  sentences: readonly Composed[],
  numberOf: (statement: Statement) => number,
  language: Language,
): readonly Block[] {
  const blocks: Block[] = []
  for (const statement of new Set(sentences.map((each) => each.statement))) {
    const quotes = sentences.flatMap((each) => (each.statement === statement && each.translates ? [each.told] : []))
    if (quotes.length === 0) continue
    const from = statement.candidate.passage.language
    blocks.push(paragraph(WORDING[language].translated(LANGUAGE_NAMES[language][from])), {
      kind: 'quote',
      spans: [{ text: [...new Set(quotes)].join('\n'), cites: numberOf(statement) }],
      language: from,
    })
  }
  return blocks
}

/** The sections that are cited, each with the words of it that were restated. */
function quoting(used: readonly Statement[], sentences: readonly Composed[]): readonly Statement[] {
  return used.map((statement) => {
    const told = sentences.flatMap((each) => (each.statement === statement ? [each.told] : []))
    return { ...statement, selected: { sentences: [...new Set(told)], items: [] } }
  })
}
