import type { Asked } from '../stand-ins/model/index.ts'

/** What the desk gave the model to write an answer from, read back out of the request. */
export interface Material {
  readonly needed: readonly string[]
  readonly passages: ReadonlyMap<string, string>
  readonly question: string
}

const FENCED = (name: string) => new RegExp(`<<<${name} \\w+\\n([\\s\\S]*?)\\n\\w+ ${name}>>>`)

export function materialIn({ instructions, all }: Pick<Asked, 'instructions' | 'all'>): Material {
  const passages = new Map<string, string>()
  for (const part of (FENCED('passages').exec(all)?.[1] ?? '').split(/\n\n(?=P\d+ \()/)) {
    const [, token, text] = /^(P\d+) \([^\n]*\n([\s\S]*)$/.exec(part) ?? []
    if (token && text) passages.set(token, text)
  }
  const needed = /^(P\d+(?: and P\d+)*) (?:answers|each)/m.exec(instructions)?.[1]?.split(' and ') ?? ['P1']
  return { needed, passages, question: FENCED('question').exec(all)?.[1] ?? '' }
}

export interface DraftSentence {
  readonly text: string
  readonly rests: readonly string[]
  readonly quote?: string
  readonly item?: true
}

export function draft(...sentences: readonly DraftSentence[]): string {
  return JSON.stringify({ sentences })
}
