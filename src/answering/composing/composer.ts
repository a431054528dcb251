import { LANGUAGE_NAMES, type Language } from '../../core/language.ts'
import type { Passage } from '../../core/passage.ts'
import type { CountryCode } from '../../core/principal.ts'
import type { Block } from '../../core/reply.ts'
import type { GlossaryTerm } from '../../knowledge/glossary.ts'
import type { LanguageModel, ModelRequest, ModelResult, WhyNoReply } from '../../ports/language-model.ts'
import type { Prompts } from '../../prompts/load-prompts.ts'
import { sentencesOf } from '../sentences.ts'
import type { Statement } from '../to-reply.ts'
import type { WordWeights } from '../word-weights.ts'
import type { Claim } from './case.ts'
import { COMPOSE, type Draft, REPAIR } from './compose-prompt.ts'
import { type Composed, composedBlocks } from './composed-blocks.ts'
import { type Ground, type Grounds, ordinaryWordsOf } from './grounds.ts'
import { makeLexicon } from './lexicon.ts'
import { earlierInWords, neededInWords, passagesInWords, termsInWords } from './material.ts'
import { withoutOrders } from './orders.ts'
import { type Verified, verifyClaims } from './verify-claims.ts'

/** What is to be told, as it was found without a model. */
export interface ToCompose {
  readonly question: string
  readonly language: Language
  readonly earlier: readonly string[]
  readonly on: { readonly person: string; readonly country?: CountryCode | undefined }
  /** What the answer without a model tells: the model's must rest on each, so that nothing of it is lost. */
  readonly statements: readonly Statement[]
  /** Sections of the same time that may add to it. */
  readonly further: readonly Statement[]
}

export type Composition =
  | { readonly how: 'composed'; readonly blocks: readonly Block[]; readonly told: readonly Statement[] }
  /** The answer without a model is given. `unsound`: too little of what the model wrote stood the checks. */
  | { readonly how: 'without'; readonly why: WhyNoReply | 'unsound'; readonly whose?: 'day' | 'person' }

export type Composer = (toCompose: ToCompose) => Promise<Composition>

export interface ComposerParts {
  readonly model: LanguageModel
  readonly prompts: Prompts
  readonly glossary: readonly GlossaryTerm[]
  readonly passages: readonly Passage[]
  readonly weights: Pick<WordWeights, 'kinOf'>
}

const MOST_FURTHER = 3
/** Share of the model's sentences that must stand after the repair: what is left of less may mislead. */
const LEAST_SOUND = 0.5
const MOST_SENTENCES = 24

/** Has the model write the answer from the passages; code holds each sentence against them. At most two calls. */
export function makeComposer(parts: ComposerParts): Composer {
  const ordinary = ordinaryWordsOf(parts.passages)
  const lexicon = makeLexicon(parts.passages)
  return async (toCompose) => {
    const sections = [...toCompose.statements, ...toCompose.further.slice(0, MOST_FURTHER)]
    const byToken = new Map(sections.map((section, at) => [`P${at + 1}`, section]))
    const grounds = { ...groundsFor(byToken, toCompose.language, parts), ordinary, lexicon }
    const request = requestFor(byToken, toCompose, parts)

    const first = await parts.model.reply(request)
    if (!first.ok && first.why !== 'malformed') return { how: 'without', ...reasonOf(first) }
    const verified = verify(first, grounds)
    if (verified && isWhole(verified)) return conclude(verified, byToken, toCompose)

    const second = await parts.model.reply(
      first.ok && verified ? repairFor(request, first.text, verified, parts) : request,
    )
    const mended = verify(second, grounds)
    const better = mended && mended.sound.length >= (verified?.sound.length ?? 0) ? mended : verified
    if (better) return conclude(better, byToken, toCompose)
    return { how: 'without', ...(second.ok ? { why: 'unsound' } : reasonOf(second)) }
  }
}

function groundsFor(
  byToken: ReadonlyMap<string, Statement>,
  language: Language,
  { glossary, weights }: ComposerParts,
): Omit<Grounds, 'ordinary' | 'lexicon'> {
  const grounds = [...byToken].map(([token, { candidate }]): [string, Ground] => [
    token,
    { kind: 'passage', token, passage: withoutOrders(candidate.passage) },
  ])
  return { language, byToken: new Map(grounds), glossary, weights }
}

function requestFor(
  byToken: ReadonlyMap<string, Statement>,
  { question, language, earlier, on, statements }: ToCompose,
  { prompts, glossary }: ComposerParts,
): ModelRequest<Draft> {
  const passages = new Map([...byToken].map(([token, { candidate }]) => [token, withoutOrders(candidate.passage)]))
  const rendered = prompts.render(COMPOSE, {
    language: LANGUAGE_NAMES.en[language],
    needed: neededInWords([...byToken.keys()].slice(0, statements.length)),
    terms: termsInWords(glossary, [...passages.values()], language),
    passages: passagesInWords(passages),
    earlier: earlierInWords(earlier),
    question,
  })
  return { ...rendered, on }
}

function repairFor(
  request: ModelRequest<Draft>,
  reply: string,
  { unsound }: Verified,
  { prompts }: ComposerParts,
): ModelRequest<Draft> {
  const objections = unsound.map(({ claim, objections }) => `- “${claim.text.slice(0, 300)}”: ${objections.join(' ')}`)
  const repair = prompts.render(REPAIR, { objections: objections.slice(0, MOST_SENTENCES).join('\n') })
  const messages = [...request.messages, { from: 'model', text: reply } as const, ...repair.messages]
  return { ...request, ...repair, messages }
}

/** Undefined where nothing came that could be held against anything. */
function verify(result: ModelResult<Draft>, grounds: Grounds): Verified | undefined {
  if (!result.ok || !result.value) return undefined
  const claims = result.value.sentences.slice(0, MOST_SENTENCES).flatMap(claimsOf)
  return claims.length > 0 ? verifyClaims(claims, grounds) : undefined
}

/** One claim for each sentence: a second one in the same text must stand by itself. */
function claimsOf({ text, rests, quote, item }: Draft['sentences'][number]): readonly Claim[] {
  const bare = text.replace(/\s*[([](?:P\d+(?:,\s*)?)+[)\]]/g, '').trim()
  const given = quote?.trim() ? { quote: quote.trim() } : {}
  const sentences = item ? [bare] : sentencesOf(bare.replace(/\s+/g, ' ')).map((each) => each.text)
  return sentences.map((sentence) => ({ text: sentence, rests, ...given, item: item === true }))
}

function isWhole({ sound, unsound }: Verified): boolean {
  return sound.length > 0 && unsound.length === 0
}

function conclude(
  { sound, unsound }: Verified,
  byToken: ReadonlyMap<string, Statement>,
  { statements, language }: ToCompose,
): Composition {
  const composed: Composed[] = []
  for (const { claim, support, cited, translates, source } of sound) {
    const token = (support?.ground ?? cited[0])?.token
    const statement = token === undefined ? undefined : byToken.get(token)
    if (!statement || composed.some(({ text }) => text === claim.text)) continue
    const told = claim.quote ?? source?.text ?? ''
    composed.push({ text: claim.text, item: claim.item === true, statement, told, translates })
  }
  const told = new Set(composed.map(({ statement }) => statement))
  const enough = sound.length / (sound.length + unsound.length) >= LEAST_SOUND
  if (!enough || composed.length === 0 || statements.some((each) => !told.has(each)))
    return { how: 'without', why: 'unsound' }
  return { how: 'composed', blocks: composedBlocks(composed, language), told: [...told] }
}

function reasonOf(result: Extract<ModelResult, { ok: false }>): { why: WhyNoReply; whose?: 'day' | 'person' } {
  return { why: result.why, ...(result.whose && { whose: result.whose }) }
}
