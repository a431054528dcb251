import { THEME_NAMES, type Theme } from '../../brokering/themes.ts'
import { themesIn } from '../../brokering/understand-need.ts'
import type { Outcome } from '../../core/outcome.ts'
import { type Block, type Choice, text } from '../../core/reply.ts'
import type { Turn } from '../skill.ts'
import type { Review } from './kept.ts'
import { type Parts, say } from './parts.ts'
import { WORDING } from './wording.ts'

const MOST_COMMITMENTS = 10
const LONGEST_VALUE = 900

/**
 * For each commitment, the countries of the register that work on its theme in a language of the asker. Nothing of
 * another country's drafts is looked at. An exchange is asked for as a request for support, which asks both sides.
 */
export function proposePeers(turn: Turn, review: Review, { tools }: Parts): Outcome {
  const { language } = turn
  const words = WORDING[language]
  const register = [...(tools.brokers?.brokers ?? []), ...(tools.brokers?.samples ?? [])]
  const items: Block[] = []
  const choices: Choice[] = []
  for (const { number, title } of review.commitments) {
    const theme = themeOf(title)
    if (!theme || choices.length >= MOST_COMMITMENTS) continue
    const peers = register.filter(
      ({ kind, consent, themes, languages, countries }) =>
        kind === 'peer-country' &&
        (consent === 'given' || consent === 'public-source') &&
        themes.includes(theme) &&
        (languages.length === 0 || languages.includes(language)) &&
        !(review.country !== undefined && countries.includes(review.country)),
    )
    const name = THEME_NAMES[language][theme]
    const told =
      peers.length > 0
        ? words.peersFound(peers.map(({ names }) => names[language]).join(', '), name)
        : words.peersNone(name)
    items.push({ kind: 'list', items: [[{ text: `${number}. ${title} – `, strong: true }, { text: told }]] })
    const request = words.peerRequest(title, name).slice(0, LONGEST_VALUE)
    const value = turn.principal.role === 'support-unit' && review.country ? `${review.country} ${request}` : request
    choices.push({
      label: words.buttons.askPeer(`${number}. ${title}`).slice(0, 70),
      press: { skill: 'support-request', action: 'begin', value },
    })
  }
  if (choices.length === 0) return say(turn, 'not-found', words.peersNoTheme)
  const all = items.flatMap((block) => (block.kind === 'list' ? block.items : []))
  return say(
    turn,
    'answered',
    { kind: 'heading', text: words.peersTitle },
    { kind: 'list', items: all },
    { kind: 'caveat', spans: text(words.peersConsent) },
    { kind: 'choices', choices },
  )
}

/**
 * The finest theme that a title names; a plan's own words ("commitments", "consultation") are none. Descriptions name
 * many things by the way: better no theme than a wrong one.
 */
function themeOf(words: string): Theme | undefined {
  return themesIn(words).find((theme) => theme !== 'action-plan' && theme !== 'co-creation' && theme !== 'irm')
}
