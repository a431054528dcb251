import { z } from 'zod'
import { asksForHelp, asksOfDuties } from '../../brokering/asks-for-help.ts'
import type { Need } from '../../brokering/need.ts'
import type { Theme } from '../../brokering/themes.ts'
import { helpIn, saysNoDate, sharingSaid, themesIn, understandNeed } from '../../brokering/understand-need.ts'
import type { CivilDate } from '../../core/dates.ts'
import { fold } from '../../core/fold.ts'
import type { Outcome } from '../../core/outcome.ts'
import { beginsAsQuestion } from '../../understanding/asks-something.ts'
import { makeCountryFinder } from '../../understanding/countries-named.ts'
import { datesSaid } from '../../understanding/dates-said.ts'
import { yesOrNo } from '../../understanding/yes-or-no.ts'
import type { Tools, Turn } from '../skill.ts'
import { missingFor, speaksForAny } from './details-form.ts'
import { propose, readDraft } from './draft.ts'
import { fileRequest } from './file-request.ts'
import { shortHash } from './kept.ts'
import { needByModel } from './need-by-model.ts'
import { say } from './say.ts'
import type { Scene } from './scene.ts'
import { WORDING } from './wording.ts'

export const Expected = z.object({ draft: z.string() })

/** Longest words of a need with everything that was added, in characters. */
const LONGEST_WORDS = 4_000

/** The first words of a request: what they tell is taken over, what is missing is asked. */
export async function beginRequest(
  turn: Turn,
  tools: Pick<Tools, 'countries' | 'reader'>,
  scene: Scene,
  words = turn.text,
  given?: string,
): Promise<Outcome> {
  const { principal } = turn
  const named = makeCountryFinder(tools.countries)(words)[0]?.code
  const country = principal.country ?? (speaksForAny(turn) ? (given ?? named) : undefined)
  const by = dayMeant(words, turn)
  const read = understandNeed(words, { language: turn.language, country, brokers: scene.brokers, by })
  const need = await needByModel(read, tools.reader, { person: principal.id, country: principal.country })
  return propose(turn, scene, shortHash(`${principal.id} ${turn.message.id}`), need)
}

function dayMeant(words: string, { language, today }: Turn): CivilDate | undefined {
  const dates = datesSaid(words.replace(/\bb4\b/gi, 'before'), { language, today, lean: 'future' })
  return dates.find(({ earliest }) => earliest > today)?.earliest
}

/** A question in between is for others, with or without its mark; everything else answers what was asked on the draft. */
export function answersDraft({ text }: Pick<Turn, 'text'>): boolean {
  if (yesOrNo(text) || sharingSaid(text) || saysNoDate(text) || asksForHelp(text)) return true
  return !/\?\s*$/.test(text) && !beginsAsQuestion(fold(text).trim()) && !asksOfDuties(text)
}

/** A wish for help on something else: the draft before it was never filed, and gives way. */
function isAnother(themes: readonly Theme[], need: Need): boolean {
  return themes.length > 0 && need.themes.length > 0 && !themes.some((theme) => need.themes.includes(theme))
}

/** Words that answer the open question of a draft: details, yes or no. */
export async function answerDraft(
  turn: Turn,
  tools: Pick<Tools, 'countries' | 'reader'>,
  scene: Scene,
  id: string,
): Promise<Outcome> {
  const draft = await readDraft(turn, id)
  if (!draft) return say(turn, 'refused', WORDING[turn.language].draftGone)
  const answer = yesOrNo(turn.text)
  const { need } = draft
  const missing = missingFor(turn, need)
  const dateAlone = missing.length === 1 && missing[0] === 'by'
  if (answer === 'cancel' || (answer === 'no' && !dateAlone)) return say(turn, 'done', WORDING[turn.language].discarded)
  if (answer === 'yes' && missing.length === 0) return fileRequest(turn, scene, id, false)
  const by = dayMeant(turn.text, turn)
  const share = sharingSaid(turn.text)
  const themes = themesIn(turn.text)
  const help = helpIn(turn.text)
  if (asksForHelp(turn.text) && isAnother(themes, need)) return beginRequest(turn, tools, scene)
  const [country] = speaksForAny(turn) && !need.country ? makeCountryFinder(scene.countries)(turn.text) : []
  const noDate = saysNoDate(turn.text) || answer === 'no'
  const says = by || noDate || share || country || answer || themes.length > 0 || help.length > 0
  return propose(turn, scene, id, {
    ...need,
    // What is neither an answer nor a yes is said of the need itself.
    ...(!says && { words: `${need.words}\n${turn.text}`.slice(0, LONGEST_WORDS) }),
    ...(need.themes.length === 0 && { themes: [...themes] }),
    ...(need.help.length === 0 && { help: [...help] }),
    ...(by ? { by } : noDate && { noDate: true }),
    ...(share && { share }),
    ...(country && { country: country.code }),
  })
}
