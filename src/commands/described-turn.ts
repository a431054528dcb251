import type { Language } from '../core/language.ts'
import type { Outcome } from '../core/outcome.ts'
import { plainWords } from '../core/plain-words.ts'
import type { Source } from '../core/reply.ts'
import type { Handled } from '../desk/desk.ts'

/** A turn as one line of JSON: the contract that others build on. Change it only by adding. */
export function describedTurn(id: string | number, handled: Handled): Record<string, unknown> {
  const { turn, outcome, milliseconds } = handled
  return {
    id,
    question: turn.message.text,
    language: outcome.say.language,
    outcome: outcome.ending,
    text: plainWords(outcome.say, ['sources', 'choices']),
    citations: sourcesOf(outcome).map((source) => ({
      document: source.document,
      section: source.section,
      language: source.language,
      edition: source.edition,
      status: source.status,
      title: source.title,
      url: source.url ?? null,
      quote: source.quote,
    })),
    choices: outcome.say.blocks.flatMap((block) =>
      block.kind === 'choices' ? block.choices.map((choice) => choice.label) : [],
    ),
    passages: (outcome.considered ?? []).slice(0, 10),
    ms: Math.round(milliseconds * 10) / 10,
  }
}

/** What was said without a turn, in the same shape as a turn, so that readers of the lines need no second one. */
export function describedAside(
  id: string | number,
  question: string,
  said: { readonly language: Language; readonly outcome: 'clarify' | 'error'; readonly text: string },
): Record<string, unknown> {
  const { language, outcome, text } = said
  return { id, question, language, outcome, text, citations: [], choices: [], passages: [], ms: 0 }
}

/** What a turn kept and what it sent to others, for `chat --json`. */
export function describedEffects(outcome: Outcome): Record<string, unknown> {
  return {
    kept: (outcome.keep ?? []).map(({ kind, id, country, person, readers, body }) => ({
      kind,
      id,
      ...(country !== undefined && { country }),
      ...(person !== undefined && { person }),
      readers,
      body,
    })),
    sent: (outcome.send ?? []).map((letter) => ({
      to: 'person' in letter.to ? letter.to.person : letter.to.channel,
      text: plainWords(letter.reply),
    })),
  }
}

function sourcesOf(outcome: Outcome): readonly Source[] {
  return outcome.say.blocks.flatMap((block) => (block.kind === 'sources' ? block.sources : []))
}
