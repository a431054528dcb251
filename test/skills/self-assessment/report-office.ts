import type { Outcome } from '../../../src/core/outcome.ts'
import type { Store } from '../../../src/ports/store.ts'
import { openSkill } from '../../../src/skills/self-assessment/index.ts'
import { openSkillOffice, type SkillOffice } from '../../support/skill-office.ts'

/** The real desk around this one skill, with some check-ins of Ghana in its store. */
export async function openReportOffice(): Promise<SkillOffice> {
  const office = await openSkillOffice(openSkill)
  await keepCheckIns(office.store)
  return office
}

/** One note that was shared with the government, one that was not, one that is sensitive, and one of another country. */
async function keepCheckIns(store: Store): Promise<void> {
  const note = (id: string, country: string, more: object) => ({
    country,
    date: '2026-05-04',
    progress: [],
    concerns: [],
    sensitive: false,
    language: 'en',
    state: 'saved',
    shared: false,
    ...more,
    id,
  })
  const shared = note('GH-1', 'GH', { progress: ['the open contracting portal went live in April'], shared: true })
  const hidden = note('GH-2', 'GH', { concerns: ['the minister may drop commitment 2'] })
  const secret = note('GH-3', 'GH', { concerns: ['the focal point is about to resign'], sensitive: true })
  const kenya = note('KE-1', 'KE', { progress: ['Kenya published its company register'] })
  const keep = [
    ...[shared, hidden, kenya].map((body) => entryOf('check-in/note', body, ['support-unit'])),
    entryOf('check-in/note', secret, ['staff:officer', 'counterpart:GH', 'lead']),
    entryOf('check-in/shared-note', shared, ['support-unit', 'country:GH:government']),
  ]
  await store.commit({ once: 'check-ins', by: 'officer', now: new Date('2026-05-04T12:00:00Z'), keep, send: [] })
}

function entryOf(kind: string, body: { id: string; country: string }, readers: readonly string[]) {
  return { kind, id: body.id, country: body.country, readers, body }
}

export function wordFileOf(outcome: Outcome): Uint8Array {
  for (const block of outcome.say.blocks)
    if (block.kind === 'file' && block.name.endsWith('.docx')) return Buffer.from(block.base64, 'base64')
  return new Uint8Array()
}
