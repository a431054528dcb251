import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { type Problem, ProblemsFound } from '../core/problem.ts'
import type { ModelMessage, ModelRequest } from '../ports/language-model.ts'
import type { PromptUse, Trust } from './define-prompt.ts'
import { fence, markFor } from './fence.ts'
import { type ReadPrompt, readPrompt } from './read-prompt.ts'

/** A prompt with its inputs filled in: the part of a request that comes from `prompts/`. */
export type Rendered<T> = Pick<ModelRequest<T>, 'prompt' | 'messages' | 'output' | 'mostTokens'>

export interface Prompts {
  readonly all: readonly ReadPrompt[]
  /** Files that no use names: no reason to stop, but one to tidy up. */
  readonly unused: readonly string[]
  render<Inputs extends Readonly<Record<string, Trust>>, T>(
    use: PromptUse<Inputs, T>,
    values: { readonly [Name in keyof Inputs]: string },
  ): Rendered<T>
}

/** The folder that ships with the desk. */
const FOLDER = join(import.meta.dirname, '../../prompts')

/** Reads every prompt and holds it against the code that uses it. Throws ProblemsFound with all that does not fit. */
export async function loadPrompts(uses: readonly PromptUse[], folder = FOLDER): Promise<Prompts> {
  const { prompts, problems } = await readPrompts(folder)
  const found = [...problems, ...uses.flatMap((use) => misfits(use, prompts.get(use.name)))]
  if (found.length > 0) throw new ProblemsFound(found)
  const unused = [...prompts.keys()].filter((name) => !uses.some((use) => use.name === name))
  return { all: [...prompts.values()], unused, render: (use, values) => render(prompts, use, values) }
}

async function readPrompts(folder: string) {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.md')).sort()
  const prompts = new Map<string, ReadPrompt>()
  const problems: Problem[] = []
  for (const file of files) {
    const name = file.slice(0, -'.md'.length).split(sep).join('/')
    const read = readPrompt(name, await readFile(join(folder, file), 'utf8'))
    if (read.prompt) prompts.set(name, read.prompt)
    problems.push(...read.problems)
  }
  return { prompts, problems }
}

function misfits(use: PromptUse, prompt: ReadPrompt | undefined): readonly Problem[] {
  const where = `prompts/${use.name}.md`
  if (!prompt) return [{ where, what: `is missing or unreadable; ${use.usedBy} uses it.`, mend: 'Write it.' }]
  const problems: Problem[] = []
  if (!isDeepStrictEqual(prompt.inputs, { ...use.inputs })) {
    const wanted = JSON.stringify(use.inputs)
    problems.push({ where, what: `has other inputs than ${use.usedBy}.`, mend: `Its inputs should be ${wanted}.` })
  }
  const wanted = use.output && schemaOf(use.output)
  if (!isDeepStrictEqual(prompt.output, wanted)) {
    const mend = wanted ? `Its output should be ${JSON.stringify(wanted)}.` : 'It should have no output.'
    problems.push({ where, what: `has another output than ${use.usedBy}.`, mend })
  }
  return problems
}

function schemaOf(output: z.ZodType): unknown {
  const { $schema: _, ...schema } = z.toJSONSchema(output, { io: 'input' })
  return JSON.parse(JSON.stringify(schema))
}

function render<Inputs extends Readonly<Record<string, Trust>>, T>(
  prompts: ReadonlyMap<string, ReadPrompt>,
  use: PromptUse<Inputs, T>,
  values: { readonly [Name in keyof Inputs]: string },
): Rendered<T> {
  const prompt = prompts.get(use.name)
  if (!prompt) throw new Error(`the prompt ${use.name} was not loaded`)
  const given: Readonly<Record<string, string>> = values
  const mark = markFor(Object.values(given))
  const filled = (text: string, put: (name: string) => string) =>
    text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => put(name))
  const instructions = filled(prompt.instructions, (name) => given[name] ?? '').replaceAll('MARK', mark)
  const material = filled(prompt.material, (name) => fence(name, given[name] ?? '', mark))
  const messages: ModelMessage[] = [{ from: 'instructions', text: instructions }]
  if (material !== '') messages.push({ from: 'person', text: material })
  return {
    prompt: { name: prompt.name, hash: prompt.hash },
    messages,
    ...(use.output && { output: use.output }),
    ...(prompt.model.mostTokens !== undefined && { mostTokens: prompt.model.mostTokens }),
  }
}
