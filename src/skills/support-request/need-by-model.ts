import { z } from 'zod'
import { HELP_KINDS } from '../../brokering/help-kinds.ts'
import type { Need } from '../../brokering/need.ts'
import { THEMES } from '../../brokering/themes.ts'
import { definePrompt } from '../../prompts/define-prompt.ts'
import { standsIn } from '../../understanding/stands-in.ts'
import type { ModelReader, ReadFor } from '../model-reader.ts'

const Claim = z.object({ name: z.string(), quote: z.string() })

export const NEED = definePrompt({
  name: 'support-request/need',
  usedBy: 'src/skills/support-request/need-by-model.ts',
  inputs: { themes: 'ours', kinds: 'ours', words: 'untrusted' },
  output: z.object({ themes: z.array(Claim).max(3), help: z.array(Claim).max(3) }),
})

/**
 * Where the rules found no theme or no kind of help, a model may name one of ours, with the words that say so; they must
 * stand in the request. What the rules found stays, and the person sees all of it before anything is filed.
 */
export async function needByModel(need: Need, reader: ModelReader | undefined, on: ReadFor): Promise<Need> {
  if (!reader || need.words.trim() === '' || (need.themes.length > 0 && need.help.length > 0)) return need
  const read = await reader(NEED, { themes: THEMES.join(', '), kinds: HELP_KINDS.join(', '), words: need.words }, on)
  if (!read) return need
  const said = (claims: readonly z.infer<typeof Claim>[]) =>
    new Set(claims.filter(({ quote }) => standsIn(quote, need.words)).map(({ name }) => name))
  const themes = said(read.themes)
  const help = said(read.help)
  const kinds = need.help.length > 0 ? need.help : HELP_KINDS.filter((kind) => help.has(kind))
  return {
    ...need,
    themes: need.themes.length > 0 ? need.themes : THEMES.filter((theme) => themes.has(theme)),
    help: kinds,
    ...(kinds.includes('peer-exchange') && { peersWelcome: true }),
  }
}
