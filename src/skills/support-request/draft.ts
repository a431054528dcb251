import type { z } from 'zod'
import { HELP_KINDS, HELP_NAMES } from '../../brokering/help-kinds.ts'
import type { Need } from '../../brokering/need.ts'
import type { Entry, Outcome } from '../../core/outcome.ts'
import { type Block, paragraph } from '../../core/reply.ts'
import type { Turn } from '../skill.ts'
import { detailsForm, missingFor } from './details-form.ts'
import { DRAFT, Draft } from './kept.ts'
import type { Scene } from './scene.ts'
import { button, needFacts } from './show.ts'
import { WORDING } from './wording.ts'

/** How long a draft is expected to be answered. */
const EXPECTED_FOR_MS = 24 * 60 * 60_000

/** Shows what was understood; asks for what is missing, else whether to file it. */
export function propose(turn: Turn, scene: Scene, draft: string, need: Need, filed?: string): Outcome {
  const words = WORDING[turn.language]
  const missing = missingFor(turn, need)
  const blocks: Block[] = [paragraph(words.understood), needFacts(need, turn.language, scene.countries, scene.brokers)]
  if (missing.length > 0) {
    const kinds = HELP_KINDS.map((kind) => HELP_NAMES[turn.language][kind]).join(', ')
    const asked = missing.map((part) => (part === 'help' ? `${words.missing.help} (${kinds})` : words.missing[part]))
    blocks.push(paragraph(words.stillMissing(asked)))
    blocks.push(detailsForm(turn, draft, need, missing))
    blocks.push({ kind: 'choices', choices: [button(words.buttons.discard, 'discard', draft)] })
  } else {
    const choices = [
      button(words.buttons.file, 'file', draft, 'primary'),
      button(words.buttons.change, 'change', draft),
      button(words.buttons.discard, 'discard', draft),
    ]
    blocks.push({ kind: 'choices', prompt: words.askFile, choices })
  }
  return {
    ending: missing.length > 0 ? 'clarify' : 'proposed',
    say: { language: turn.language, blocks, forAskerOnly: true },
    keep: [draftEntry(turn, draft, need, filed)],
    expect: { skill: 'support-request', state: { draft }, until: turn.now.getTime() + EXPECTED_FOR_MS },
  }
}

export function draftEntry(turn: Turn, id: string, need: Need, filed: string | undefined): Entry {
  const person = turn.principal.id
  return { kind: DRAFT, id, person, readers: [`person:${person}`], body: { need, ...(filed && { filed }) } }
}

export async function readDraft(turn: Turn, id: string): Promise<z.infer<typeof Draft> | undefined> {
  const [entry] = await turn.read.entries({ kind: DRAFT, id, person: turn.principal.id })
  return entry && Draft.parse(entry.body)
}
