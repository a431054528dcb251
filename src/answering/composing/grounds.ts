import { fold } from '../../core/fold.ts'
import type { Language } from '../../core/language.ts'
import type { Passage } from '../../core/passage.ts'
import type { GlossaryTerm } from '../../knowledge/glossary.ts'
import { sentencesOf } from '../sentences.ts'
import type { WordWeights } from '../word-weights.ts'
import { isGrammarWord, isLightWord } from '../words.ts'
import type { Lexicon } from './lexicon.ts'

/** What a sentence may rest on, under the token by which the model knows it. */
export type Ground =
  | { readonly kind: 'passage'; readonly token: string; readonly passage: Passage }
  /** A deadline from the engine, in words of ours: the only source of dates beside the passages. */
  | { readonly kind: 'computed'; readonly token: string; readonly words: string; readonly language: Language }

/** What a sentence is held against. */
export interface Grounds {
  readonly language: Language
  readonly byToken: ReadonlyMap<string, Ground>
  readonly glossary: readonly GlossaryTerm[]
  readonly weights: Pick<WordWeights, 'kinOf'>
  /** Words that stand in the guidance without a capital: no names. */
  readonly ordinary: OrdinaryWords
  /** Holds translations against their originals. */
  readonly lexicon: Lexicon
}

export type OrdinaryWords = (word: string, language: Language) => boolean

export interface Told {
  readonly text: string
  readonly language: Language
}

/** The sentences of a ground, in order. */
export function sentencesFrom(ground: Ground): readonly Told[] {
  if (ground.kind === 'computed') return [{ text: ground.words, language: ground.language }]
  const { passage } = ground
  const known =
    SENTENCES.get(passage) ?? sentencesOf(passage.text).map(({ text }) => ({ text, language: passage.language }))
  SENTENCES.set(passage, known)
  return known
}

/** Remembered for as long as the passage itself is. */
const SENTENCES = new WeakMap<Passage, readonly Told[]>()

/** All words of a ground: text, and the titles above it. */
export function wordsOf(ground: Ground): string {
  if (ground.kind === 'computed') return ground.words
  const { passage } = ground
  return `${passage.documentTitle}\n${passage.sectionTitle}\n${passage.text}`
}

export function languageOf(ground: Ground): Language {
  return ground.kind === 'computed' ? ground.language : ground.passage.language
}

/** The words that stand without a capital somewhere in the guidance, and those of grammar. */
export function ordinaryWordsOf(passages: readonly Passage[]): OrdinaryWords {
  const words: Record<Language, Set<string>> = { en: new Set(), fr: new Set(), es: new Set() }
  for (const { text, language } of passages) {
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}[\p{Ll}\p{M}]+/gu)) words[language].add(word)
  }
  return (word, language) => {
    const plain = word.toLowerCase()
    return words[language].has(plain) || isGrammarWord(fold(word), language) || isLightWord(fold(word), language)
  }
}
