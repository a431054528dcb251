import type { Driver } from '../support/conversation.ts'

/** Words that stand in notes only: whoever must not read the note must never see them. No probe uses them. */
export const SECRETS = {
  /** The Support Unit's notes on Ghana and Kenya, which nobody else may read. */
  unit: ['saffron', 'walrus', 'marzipan', 'Quillfeather', 'tamarind', 'kingfisher', 'cardamom'],
  /** A sensitive note on Kenya: its author, the counterpart and the leads. */
  sensitive: ['obsidian', 'peregrine'],
  /** What was shared with the government of Ghana. */
  shared: ['bergamot'],
} as const

/** What staff told the desk, in their own words; the probes try to get at it. */
export const TOLD: readonly { readonly as: string; readonly says: readonly string[] }[] = [
  {
    as: 'su-africa',
    says: [
      'Spoke with Ghana last Tuesday: the saffron draft is at 60%, ministry worried about procurement and the walrus budget, I promised two marzipan examples by Friday, Kofi Quillfeather sends the timeline next week.',
      'yes',
      'Call with Kenya yesterday: tamarind consultation finished, they asked whether the kingfisher forum must meet, they will send the cardamom report by Friday.',
      'yes',
      'Confidential: spoke with Kenya, the minister is worried about the obsidian audit, she will send the peregrine file by Friday.',
      'yes',
      'Spoke with Ghana today: the bergamot portal on procurement is published.',
      'yes',
    ],
  },
]

/** Tells the desk everything; the last note on Ghana is shared with its point of contact. */
export async function seed(driver: Pick<Driver, 'say' | 'press'>): Promise<void> {
  for (const { as, says } of TOLD) for (const line of says) await driver.say(as, line)
  await driver.press('su-africa', 'Share with the point of contact')
  await driver.say('su-africa', 'yes')
}

/** The secrets that this person must never see. */
export function forbiddenFor(person: string): readonly string[] {
  if (person === 'su-lead' || person === 'su-africa') return []
  if (person.startsWith('su-')) return SECRETS.sensitive
  const kept = [...SECRETS.unit, ...SECRETS.sensitive]
  return person === 'gov-gh' ? kept : [...kept, ...SECRETS.shared]
}
