import { type Broker, mayBeOffered } from '../../brokering/broker.ts'
import type { Case } from '../../brokering/case.ts'
import { HELP_NAMES } from '../../brokering/help-kinds.ts'
import type { Match, Obstacle, Reason } from '../../brokering/match.ts'
import type { Need } from '../../brokering/need.ts'
import { THEME_NAMES } from '../../brokering/themes.ts'
import { formatDate } from '../../core/dates.ts'
import { LANGUAGE_NAMES, type Language } from '../../core/language.ts'
import { type Block, type Choice, paragraph, type Span, text } from '../../core/reply.ts'
import type { Country } from '../../knowledge/countries.ts'
import { WORDING } from './wording.ts'

/** A button of this skill. */
export function button(label: string, action: string, value: string, look?: Choice['look']): Choice {
  return { label, press: { skill: 'support-request', action, value }, ...(look && { look }) }
}

/** A button that opens one field for words. */
export function wordsForm(
  label: string,
  title: string,
  field: string,
  action: string,
  value: string,
  submit: string,
): Block {
  return {
    kind: 'form',
    openLabel: label,
    form: {
      title,
      submitLabel: submit,
      press: { skill: 'support-request', action, value },
      fields: [{ kind: 'text', name: 'words', label: field, lines: 5, maxLength: 3_000 }],
    },
  }
}

/** A need as lines of label and value; whatever is not there is left out. Who was named is told with the brokers only. */
export function needFacts(
  need: { readonly [Part in keyof Need]?: Need[Part] | undefined },
  language: Language,
  countries: readonly Country[],
  brokers: readonly Broker[] = [],
): Block {
  const words = WORDING[language]
  const country = countries.find(({ code }) => code === need.country)?.names[language] ?? need.country
  const rows: (readonly [string, string | undefined])[] = [
    [words.facts.country, country],
    [words.facts.named, brokers.find(({ id }) => id === need.named)?.names[language]],
    [words.facts.theme, need.themes?.map((theme) => THEME_NAMES[language][theme]).join(', ')],
    [words.facts.help, need.help?.map((kind) => HELP_NAMES[language][kind]).join(', ')],
    [words.facts.language, need.language && LANGUAGE_NAMES[language][need.language]],
    [words.facts.by, need.by ? formatDate(need.by, language) : need.noDate ? words.facts.noDate : undefined],
    [words.facts.stage, need.stage],
    [words.facts.share, need.share && words.shares[need.share]],
    [words.facts.words, need.words],
  ]
  return {
    kind: 'facts',
    facts: rows.flatMap(([label, value]) => (value ? [{ label, value: text(value) }] : [])),
  }
}

export function stateWords(one: Pick<Case, 'state' | 'ending'>, language: Language): string {
  const words = WORDING[language]
  return one.state === 'closed' ? words.endings[one.ending ?? 'unanswered'] : words.states[one.state]
}

export function reasonWords(reason: Reason, language: Language): string {
  const words = WORDING[language].reasons
  switch (reason.kind) {
    case 'theme':
      return words.theme(THEME_NAMES[language][reason.theme])
    case 'near-theme':
      return words.nearTheme(THEME_NAMES[language][reason.near], THEME_NAMES[language][reason.theme])
    case 'help':
      return words.help(HELP_NAMES[language][reason.help])
    case 'helped-before':
      return words.helpedBefore(reason.times)
    case 'has-room':
      return words.hasRoom(reason.open, reason.capacity)
    case 'named':
      return words.named
    case 'every-theme':
      return words.everyTheme
    case 'language':
      return words.language
    case 'country':
      return words.country
    case 'region':
      return words.region
  }
}

export function obstacleWords(obstacle: Obstacle, language: Language): string {
  const words = WORDING[language].obstacles
  switch (obstacle.kind) {
    case 'at-capacity':
      return words['at-capacity'](obstacle.capacity)
    case 'era-over':
      return words['era-over'](obstacle.until)
    case 'not-yet':
      return words['not-yet'](obstacle.since)
    default:
      return words[obstacle.kind]
  }
}

const SHOWN_PROPOSALS = 3

/** Who could help and why, and the nearest that were left out, with the reason. For the Support Unit. */
export function matchBlocks(match: Match, language: Language): readonly Block[] {
  const words = WORDING[language]
  const line = (broker: Broker, why: readonly string[]): readonly Span[] => [
    { text: broker.names[language], strong: true },
    { text: `: ${why.join('; ')}` },
  ]
  const proposed = match.proposals.slice(0, SHOWN_PROPOSALS).map(({ broker, reasons }) => {
    const contact = mayBeOffered(broker) ? [] : [words.noContact]
    return line(broker, [...reasons.map((reason) => reasonWords(reason, language)), ...contact])
  })
  const near = match.nearest.map(({ broker, obstacles }) =>
    line(
      broker,
      obstacles.map((obstacle) => obstacleWords(obstacle, language)),
    ),
  )
  return [
    { kind: 'paragraph', spans: text(proposed.length > 0 ? words.proposals : words.noMatch) },
    ...(proposed.length > 0 ? [{ kind: 'list', ordered: true, items: proposed } as const] : []),
    ...(proposed.length > 0 && !match.proposals.slice(0, SHOWN_PROPOSALS).some(({ broker }) => mayBeOffered(broker))
      ? [paragraph(words.howToReach)]
      : []),
    ...(near.length > 0
      ? [{ kind: 'paragraph', spans: text(words.nearest) } as const, { kind: 'list', items: near } as const]
      : []),
  ]
}

/** Buttons that offer the request to the proposals that the desk may write to. */
export function offerButtons(number: string, match: Match, language: Language): readonly Choice[] {
  return match.proposals
    .filter(({ broker }) => mayBeOffered(broker))
    .slice(0, SHOWN_PROPOSALS)
    .map(({ broker }) =>
      button(WORDING[language].buttons.offer(broker.names[language]), 'offer', `${number} ${broker.id}`),
    )
}
