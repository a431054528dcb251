import { describe, expect, it } from 'vitest'
import { openMemoryStore } from '../../../adapters/store/memory/index.ts'
import type { Principal } from '../../../src/core/principal.ts'
import { viewFor } from '../../../src/desk/view-for.ts'
import type { DocumentBlock } from '../../../src/ports/documents.ts'
import { readPlan } from '../../../src/reviewing/read-plan.ts'
import { entriesOf, readersOf, reviewOf } from '../../../src/skills/plan-review/kept.ts'
import { planOnFile } from '../../../src/skills/self-assessment/commitments.ts'

const principal = (id: string, role: Principal['role'], country: string | undefined): Principal => ({
  id,
  name: id,
  role,
  lead: false,
  country,
  countries: role === 'support-unit' ? ['GH'] : [],
  language: 'en',
  zone: 'UTC',
})
const GOVERNMENT = principal('gh', 'government', 'GH')
const SOCIETY = principal('gh-cso', 'civil-society', 'GH')

const PLAN: readonly DocumentBlock[] = [
  '# Action plan of Ghana 2023-2027',
  'Commitment 1: Publish every contract',
  'Problem: Nobody outside the ministry can see who receives public money, nor for which work it was paid.',
  'Description: The ministry publishes each contract within ten days on one open portal, with its price and its holder.',
  'Lead institution: Ministry of Finance',
  'Commitment 2: Open the land registry',
  'Problem: Farmers lose land because the registry stands in a cellar to which only its officers have a key.',
  'Description: The registry is opened on the web, free of charge, with a search by village and by number of the plot.',
  'Lead institution: Lands Commission',
].map((text) =>
  text.startsWith('#') ? { kind: 'heading', level: 1, text: text.slice(2) } : { kind: 'paragraph', text },
)

describe('a plan that plan review has kept', () => {
  it('is the plan on file of a self-assessment, with its fields, for the side that had it reviewed', async () => {
    const draft = readPlan({ blocks: PLAN, language: 'en', pages: undefined })
    if (!draft) throw new Error('The plan was not read as one.')
    const review = reviewOf(draft, [], {
      name: 'plan.docx',
      country: 'GH',
      language: 'en',
      on: '2026-02-01',
      by: 'gh',
      byName: 'gh',
    })
    const store = openMemoryStore()
    const keep = entriesOf('R-1', review, readersOf(GOVERNMENT, 'GH'), 'government', 0)
    await store.commit({ once: 'review', by: 'gh', now: new Date('2026-02-01'), keep, send: [] })

    const plan = await planOnFile(viewFor(GOVERNMENT, store), 'GH')

    expect(plan?.commitments.map(({ number, title }) => [number, title])).toEqual([
      [1, 'Publish every contract'],
      [2, 'Open the land registry'],
    ])
    expect(plan?.commitments[1]?.fields.lead).toBe('Lands Commission')
    expect(plan?.source).toEqual({ kind: 'on-file', name: 'plan.docx', on: '2026-02-01' })
    expect(await planOnFile(viewFor(SOCIETY, store), 'GH')).toBeUndefined()
  })
})
