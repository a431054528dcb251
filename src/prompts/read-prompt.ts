import { createHash } from 'node:crypto'
import { parse } from 'yaml'
import { z } from 'zod'
import { LANGUAGES } from '../core/language.ts'
import type { Problem } from '../core/problem.ts'

const FrontMatter = z.strictObject({
  purpose: z.string().min(10),
  inputs: z.record(z.string(), z.enum(['ours', 'untrusted'])).default({}),
  /** JSON schema of the reply. */
  output: z.record(z.string(), z.unknown()).optional(),
  model: z.strictObject({ mostTokens: z.number().int().min(16).max(8_000).optional() }).default({}),
  languages: z.array(z.enum(LANGUAGES)).min(1),
})

/** A prompt as its file has it. */
export interface ReadPrompt extends z.infer<typeof FrontMatter> {
  readonly name: string
  /** Of the whole file: two calls with the same hash were asked in the same words. */
  readonly hash: string
  /** Asked of the model; `{{input}}` stands for what is ours. */
  readonly instructions: string
  /** Given to the model; `{{input}}` stands for what is untrusted. Empty where the conversation itself is given. */
  readonly material: string
  readonly bytes: number
}

const PARTS = /^---\n([\s\S]*?)\n---\n+# Instructions\n([\s\S]*?)(?:\n# Material\n([\s\S]*))?$/

export function readPrompt(name: string, content: string): { prompt?: ReadPrompt; problems: readonly Problem[] } {
  const where = `prompts/${name}.md`
  const mend = 'docs/model.md shows the form of a prompt.'
  const [, yaml, instructions, material] = PARTS.exec(content.replaceAll('\r\n', '\n')) ?? []
  if (yaml === undefined || instructions === undefined)
    return { problems: [{ where, what: 'has no front matter with “# Instructions” after it.', mend }] }
  let given: unknown
  try {
    given = parse(yaml)
  } catch (error) {
    return { problems: [{ where, what: `${error instanceof Error ? error.message.split('\n')[0] : ''}.`, mend }] }
  }
  const front = FrontMatter.safeParse(given)
  if (!front.success) {
    const what = (issue: z.core.$ZodIssue) => `${issue.path.join('.') || 'front matter'}: ${issue.message}.`
    return { problems: front.error.issues.map((issue) => ({ where, what: what(issue), mend })) }
  }
  const prompt: ReadPrompt = {
    ...front.data,
    name,
    hash: createHash('sha256').update(content).digest('hex').slice(0, 12),
    instructions: instructions.trim(),
    material: (material ?? '').trim(),
    bytes: Buffer.byteLength(content),
  }
  return { prompt, problems: placesIn(prompt, where) }
}

/** What is ours stands among the instructions, what is untrusted in the material; each input has its place. */
function placesIn({ inputs, instructions, material }: ReadPrompt, where: string): readonly Problem[] {
  const problems: Problem[] = []
  for (const [part, text, trust] of [
    ['Instructions', instructions, 'ours'],
    ['Material', material, 'untrusted'],
  ] as const) {
    const named = new Set(Array.from(text.matchAll(/\{\{(\w+)\}\}/g), ([, name]) => name ?? ''))
    for (const name of named) {
      if (inputs[name] === trust) continue
      const what = `names {{${name}}} in its ${part}, where only inputs that are ${trust} may stand.`
      problems.push({ where, what, mend: `Move it, or declare it under inputs as ${trust}.` })
    }
    for (const [name, declared] of Object.entries(inputs)) {
      if (declared !== trust || named.has(name)) continue
      problems.push({
        where,
        what: `declares ${name}, but does not use it.`,
        mend: `Write {{${name}}} in its ${part}.`,
      })
    }
  }
  return problems
}
