import type { KeptEntry } from '../ports/store.ts'

/** How long things are kept. docs/retention.md says the same in words; change both. */
export interface Rule {
  readonly what: string
  /** Kinds of entries that the rule covers. */
  readonly kinds: RegExp
  readonly months: number
  /** Fields of the body that are emptied; without it the entry goes. */
  readonly empties?: readonly string[]
}

/** What was said in conversations goes after so many months. */
export const SAID_MONTHS = 24

export const RULES: readonly Rule[] = [
  { what: 'drafts that were begun in a group', kinds: /^check-in\/draft$/, months: 1 },
  { what: 'answers before a call', kinds: /^check-in\/ask$/, months: 24 },
  { what: 'summaries of conversations', kinds: /^conversing\/summary$/, months: SAID_MONTHS },
  { what: 'drafts of answers that a person confirms', kinds: /^confirmation\/draft$/, months: 24 },
  {
    what: 'how far newcomers are, and plans given for a self-assessment',
    kinds: /^(?:orientation\/progress|self-assessment\/plan)$/,
    months: 24,
  },
  {
    what: 'drafts of plans that were reviewed, with what was found',
    kinds: /^plan-review\/(?:review|plan)$/,
    months: 60,
  },
  { what: 'planned calls', kinds: /^check-in\/call$/, months: 24 },
  {
    what: 'names and original words in check-in notes; the facts stay',
    kinds: /^check-in\/(?:note|shared-note)$/,
    months: 60,
    empties: ['words', 'participants'],
  },
  { what: 'check-in notes and promises', kinds: /^check-in\/(?:note|shared-note|promise)$/, months: 120 },
  { what: 'the audit log of notes', kinds: /^audit\/note$/, months: 36 },
  {
    what: 'verdicts on answers, and questions passed on',
    kinds: /^(?:feedback\/verdict|guidance\/passed-on)$/,
    months: 36,
  },
  { what: 'requests for support that were begun and not filed', kinds: /^support-request\/draft$/, months: 1 },
  {
    what: 'what crossed between the parties of a request, and internal notes',
    kinds: /^support-request\/(?:message|note)$/,
    months: 36,
  },
  {
    what: 'requests for support, offers, stories and answers to questions passed on',
    kinds: /^support-request\/(?:case|line|clock|offer|story|gap-answer|published)$/,
    months: 120,
  },
  { what: 'what calls of the model cost', kinds: /^model\/call$/, months: 24 },
]

export function monthsBefore(now: Date, months: number): Date {
  const before = new Date(now)
  before.setUTCMonth(before.getUTCMonth() - months)
  return before
}

/** An entry as it stands under the rules on that day; undefined when it goes. Each revision has its own age. */
export function underRules(entry: KeptEntry, now: Date, rules: readonly Rule[] = RULES): KeptEntry | undefined {
  let kept = entry
  for (const { kinds, months, empties } of rules) {
    if (!kinds.test(entry.kind) || entry.keptAt >= monthsBefore(now, months).getTime()) continue
    if (!empties) return undefined
    kept = { ...kept, body: emptied(kept.body, empties) }
  }
  return kept
}

function emptied(body: unknown, fields: readonly string[]): unknown {
  if (typeof body !== 'object' || body === null) return body
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => {
      if (!fields.includes(name)) return [name, value]
      return [name, Array.isArray(value) ? [] : typeof value === 'string' ? '' : value]
    }),
  )
}
