import { BROKER_KINDS, Broker, mayBeOffered } from '../../brokering/broker.ts'
import { HELP_KINDS, HELP_NAMES } from '../../brokering/help-kinds.ts'
import { brokerEntry } from '../../brokering/known-brokers.ts'
import { THEME_NAMES, THEMES } from '../../brokering/themes.ts'
import { LANGUAGE_NAMES, LANGUAGES } from '../../core/language.ts'
import type { Outcome } from '../../core/outcome.ts'
import { type Block, paragraph, type Span, text } from '../../core/reply.ts'
import type { Person } from '../../ports/store.ts'
import type { Turn } from '../skill.ts'
import { say } from './say.ts'
import type { Scene } from './scene.ts'
import { WORDING } from './wording.ts'

const LONGEST_WHY = 300
const CONSENTS = ['given', 'none', 'withdrawn'] as const

/** The register as the Support Unit sees it, and a form to add or change somebody in it. */
export function showRegister(turn: Turn, scene: Scene): Outcome {
  const words = WORDING[turn.language]
  const { language } = turn
  if (turn.principal.role !== 'support-unit') return say(turn, 'refused', words.refusals['not-yours'])
  const line = ({ id, names, kind, consent, contact, capacity, until }: Broker): readonly Span[] => {
    const parts = [
      id,
      words.broker.kinds[kind],
      until ? words.obstacles['era-over'](until) : '',
      consent === 'given' ? (contact ?? '') : '',
      consent === 'withdrawn' ? words.broker.consents.withdrawn : '',
      capacity === undefined ? '' : words.broker.takes(capacity),
    ]
    return [{ text: names[language], strong: true }, { text: ` · ${parts.filter(Boolean).join(' · ')}` }]
  }
  const asked = scene.brokers.filter(mayBeOffered)
  const others = scene.brokers.filter((broker) => !mayBeOffered(broker))
  const blocks: Block[] = [
    { kind: 'heading', text: words.broker.list },
    ...(asked.length > 0 ? [paragraph(words.broker.reached), { kind: 'list', items: asked.map(line) } as const] : []),
    ...(others.length > 0 ? [paragraph(words.broker.named), { kind: 'list', items: others.map(line) } as const] : []),
    brokerForm(turn),
  ]
  return { ending: 'answered', say: { language, blocks } }
}

function brokerForm(turn: Turn): Block {
  const { language } = turn
  const words = WORDING[language]
  const option = <T extends string>(values: readonly T[], label: (value: T) => string) =>
    values.map((value) => ({ value, label: label(value) }))
  return {
    kind: 'form',
    openLabel: words.buttons.addBroker,
    form: {
      title: words.broker.title,
      submitLabel: words.send,
      press: { skill: 'support-request', action: 'save-broker', value: '' },
      fields: [
        { kind: 'text', name: 'id', label: words.broker.id, maxLength: 60 },
        {
          kind: 'choice',
          name: 'kind',
          label: words.broker.kind,
          options: option(BROKER_KINDS, (kind) => words.broker.kinds[kind]),
        },
        { kind: 'text', name: 'name', label: words.broker.name, optional: true, maxLength: 200 },
        { kind: 'text', name: 'does', label: words.broker.does, optional: true, lines: 3, maxLength: 600 },
        {
          kind: 'choice',
          many: true,
          name: 'themes',
          label: words.facts.theme,
          optional: true,
          options: option(THEMES, (one) => THEME_NAMES[language][one]),
        },
        {
          kind: 'choice',
          many: true,
          name: 'help',
          label: words.facts.help,
          optional: true,
          options: option(HELP_KINDS, (one) => HELP_NAMES[language][one]),
        },
        {
          kind: 'choice',
          many: true,
          name: 'languages',
          label: words.facts.language,
          optional: true,
          options: option(LANGUAGES, (one) => LANGUAGE_NAMES[language][one]),
        },
        { kind: 'person', name: 'contact', label: words.broker.contact, optional: true },
        { kind: 'text', name: 'capacity', label: words.broker.capacity, optional: true, maxLength: 3 },
        {
          kind: 'choice',
          name: 'consent',
          label: words.broker.consent,
          options: option(CONSENTS, (one) => words.broker.consents[one]),
        },
        { kind: 'text', name: 'why', label: words.broker.why, optional: true, maxLength: LONGEST_WHY },
      ],
    },
  }
}

/** In the directory, and with an address or an account to write to. */
function isReached(person: Person | undefined): boolean {
  return person !== undefined && (person.email !== undefined || person.accounts.length > 0)
}

/** Keeps a broker of the staff's own, or a new state of a known one; what is left empty stays as it was. */
export async function saveBroker(turn: Turn, scene: Scene): Promise<Outcome> {
  const words = WORDING[turn.language]
  if (turn.principal.role !== 'support-unit') return say(turn, 'refused', words.refusals['not-yours'])
  const answers = turn.press?.answers ?? {}
  const list = (name: string) => [answers[name] ?? []].flat().filter((value) => value !== '')
  const one = (name: string) => list(name)[0]?.trim()
  const id = one('id')?.toLowerCase() ?? ''
  const before = scene.brokers.find((broker) => broker.id === id)
  const name = one('name') ?? before?.names[turn.language]
  const does = one('does') ?? before?.does[turn.language] ?? name
  const contact = one('contact')
  if (contact && !isReached(await scene.person(contact))) return say(turn, 'refused', words.broker.unknownPerson)
  const inAll = (value: string | undefined) => ({ en: value, fr: value, es: value })
  const capacity = one('capacity')
  const broker = Broker.safeParse({
    ...before,
    id,
    kind: one('kind') ?? before?.kind,
    names: before && !one('name') ? before.names : inAll(name),
    does: before && !one('does') ? before.does : inAll(does),
    themes: list('themes').length > 0 ? list('themes') : (before?.themes ?? []),
    help: list('help').length > 0 ? list('help') : (before?.help ?? []),
    languages: list('languages').length > 0 ? list('languages') : (before?.languages ?? []),
    ...(contact && { contact }),
    ...(capacity && { capacity: Number(capacity) }),
    consent: one('consent') ?? 'none',
    lastActive: turn.today,
    status: before?.status ?? 'UNSTATED',
    sources: before?.sources ?? [],
  })
  if (!broker.success) {
    const what = broker.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')
    return say(turn, 'refused', words.broker.bad(what))
  }
  const entry = brokerEntry(broker.data, one('why')?.slice(0, LONGEST_WHY) ?? '')
  const saved = say(turn, 'done', words.broker.saved(broker.data.names[turn.language]))
  return {
    ...saved,
    keep: [entry],
    say: {
      ...saved.say,
      blocks: [{ kind: 'paragraph', spans: text(words.broker.saved(broker.data.names[turn.language])) }],
    },
  }
}
