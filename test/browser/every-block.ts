import type { BrowserContext } from 'playwright-core'
import { browserOf, conversationOf } from '../../adapters/channel/web/address.ts'
import { plainWords } from '../../src/core/plain-words.ts'
import { type Block, type Reply, text } from '../../src/core/reply.ts'
import type { Store } from '../../src/ports/store.ts'

const PRESS = { skill: 'guidance', action: 'ask', value: 'What happens if a plan is late?' }
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 70" width="600" height="70"><path d="M20 40h560" stroke="#0b5a5e" stroke-width="4"/><circle cx="120" cy="40" r="9" fill="#0b5a5e"/><circle cx="430" cy="40" r="9" fill="#d98b12"/><g font-family="sans-serif" font-size="15" text-anchor="middle"><text x="120" y="22">draft due</text><text x="430" y="22">plan due</text></g></svg>`

/** One of everything that a reply can hold. */
const BLOCKS: readonly Block[] = [
  { kind: 'heading', text: 'Your next dates' },
  {
    kind: 'paragraph',
    spans: [{ text: 'The draft is due on ' }, { text: '31 May 2027', strong: true }, { text: '.' }],
  },
  { kind: 'caveat', spans: text('As far as we have seen; confirm it with your Support Unit counterpart.') },
  {
    kind: 'facts',
    facts: [
      { label: 'Cycle', value: text('2027–2029, two years') },
      { label: 'Forum', value: text('named, with a mandate') },
    ],
  },
  { kind: 'list', ordered: true, items: [text('Agree the timetable with the forum.'), text('Publish it.')] },
  {
    kind: 'table',
    caption: 'Deadlines of the cycle',
    columns: ['Step', 'Due', 'Who'],
    rows: [
      ['Draft', '31 May 2027', 'government and forum'],
      ['Plan', '30 June 2027', 'government'],
    ],
  },
  { kind: 'quote', spans: text('Le calendrier est publié avant le début de la cocréation.'), language: 'fr' },
  { kind: 'picture', alt: 'Timeline: draft due in May, plan due in June', svg: SVG },
  { kind: 'file', name: 'deadlines.ics', mediaType: 'text/calendar', base64: 'QkVHSU46VkNBTEVOREFS' },
  {
    kind: 'choices',
    prompt: 'What would you like to do?',
    choices: [
      { label: 'Remind me', press: PRESS, look: 'primary' },
      { label: 'Show the rules', press: PRESS },
      { label: 'Take it back', press: PRESS, look: 'danger' },
    ],
  },
  {
    kind: 'form',
    openLabel: 'Note a check-in',
    form: {
      title: 'A check-in',
      submitLabel: 'Keep the note',
      press: PRESS,
      fields: [
        { kind: 'text', name: 'what', label: 'What was said', lines: 3, hint: 'Two sentences are enough.' },
        { kind: 'date', name: 'on', label: 'On', value: '2026-11-23' },
        { kind: 'person', name: 'with', label: 'With', optional: true },
        { kind: 'country', name: 'country', label: 'Country', value: 'GH' },
        {
          kind: 'choice',
          name: 'mood',
          label: 'How it went',
          options: [
            { value: 'well', label: 'Well' },
            { value: 'badly', label: 'Badly' },
          ],
        },
      ],
    },
  },
]

/** Says one of everything in the browser's first conversation. */
export async function sayEverything(context: BrowserContext, store: Store): Promise<void> {
  const key = (await context.cookies()).find(({ name }) => name.startsWith('countrydesk'))?.value ?? ''
  const reply: Reply = { language: 'en', blocks: BLOCKS, feedback: 'x', writtenByModel: true }
  const at = Date.parse('2026-11-23T09:00:00Z')
  const said = { by: 'desk', person: 'ama', text: plainWords(reply), at, message: 'everything', reply } as const
  const conversation = conversationOf(browserOf(key), 1)
  await store.commit({ by: 'desk', now: new Date(at), conversation, said: [said], keep: [], send: [] })
}
