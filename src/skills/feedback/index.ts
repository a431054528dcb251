import { addDays } from '../../core/dates.ts'
import type { Outcome } from '../../core/outcome.ts'
import { ROLES } from '../../core/principal.ts'
import { type Block, paragraph, text } from '../../core/reply.ts'
import type { Skill, Turn, Visit } from '../skill.ts'
import { FEEDBACK, Feedback, feedbackEntry, REASONS } from './kept.ts'
import { WORDING } from './wording.ts'

/** Days that the count on the home page looks back. */
const COUNTED_DAYS = 30

/** Thumbs up and down below an answer, and why: kept for the editors, and counted. */
export function openSkill(): Skill {
  return {
    name: 'feedback',
    summary: { en: WORDING.en.summary, fr: WORDING.fr.summary, es: WORDING.es.summary },
    examples: () => [],
    roles: ROLES,
    recognises: () => undefined,
    answer: async (turn) => {
      switch (turn.press?.action) {
        case 'up':
          return keep(turn, 'up', [paragraph(WORDING[turn.language].thanks)])
        case 'down':
          return keep(turn, 'down', askWhy(turn))
        case 'reason':
          return keep(turn, 'down', [paragraph(WORDING[turn.language].thanksForReason)])
        default:
          return { ending: 'refused', say: said(turn, [paragraph(WORDING[turn.language].useTheButtons)]) }
      }
    },
    home: count,
  }
}

function keep(turn: Turn, verdict: 'up' | 'down', blocks: readonly Block[]): Outcome {
  return { ending: 'done', say: said(turn, blocks), keep: [feedbackEntry(turn, verdict)] }
}

function said(turn: Turn, blocks: readonly Block[]): Outcome['say'] {
  return { language: turn.language, blocks, forAskerOnly: true }
}

function askWhy(turn: Turn): readonly Block[] {
  const words = WORDING[turn.language]
  return [
    paragraph(words.sorry),
    {
      kind: 'form',
      openLabel: words.tellUs,
      form: {
        title: words.formTitle,
        submitLabel: words.send,
        press: { skill: 'feedback', action: 'reason', value: turn.press?.value ?? '' },
        fields: [
          {
            kind: 'choice',
            name: 'reason',
            label: words.reason,
            options: REASONS.map((value) => ({ value, label: words.reasons[value] })),
          },
          { kind: 'text', name: 'words', label: words.words, optional: true, lines: 4, maxLength: 2_000 },
        ],
      },
    },
  ]
}

/** For the Support Unit: how the answers of the last weeks were received. */
async function count(visit: Visit): Promise<readonly Block[]> {
  if (visit.principal.role !== 'support-unit') return []
  const since = addDays(visit.today, -COUNTED_DAYS)
  const entries = await visit.read.entries({ kind: FEEDBACK })
  const recent = entries.map((entry) => Feedback.parse(entry.body)).filter(({ on }) => on >= since)
  if (recent.length === 0) return []
  const words = WORDING[visit.language]
  const up = recent.filter(({ verdict }) => verdict === 'up').length
  const because = REASONS.map((reason) => ({ reason, times: recent.filter((one) => one.reason === reason).length }))
  return [
    { kind: 'heading', text: words.homeTitle(COUNTED_DAYS) },
    {
      kind: 'facts',
      facts: [
        { label: words.helpful, value: text(String(up)) },
        { label: words.notHelpful, value: text(String(recent.length - up)) },
        ...because
          .filter(({ times }) => times > 0)
          .map(({ reason, times }) => ({ label: words.reasons[reason], value: text(String(times)) })),
      ],
    },
  ]
}
