import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LineCounter, parseDocument } from 'yaml'
import type { Passage } from '../core/passage.ts'
import { type Problem, ProblemsFound } from '../core/problem.ts'
import { checkPath } from './check-path.ts'
import { type OrientationPath, StepFile } from './step.ts'

/** Reads `knowledge/orientation`; throws ProblemsFound with everything to mend, undefined where there is no folder. */
export async function loadPath(folder: string, passages: readonly Passage[]): Promise<OrientationPath | undefined> {
  if (!existsSync(folder)) return undefined
  const { path, problems } = await readPath(folder, passages)
  if (problems.length > 0) throw new ProblemsFound(problems)
  return path
}

/** Every step of the folder in the order of the file names, and what is wrong with them. */
export async function readPath(
  folder: string,
  passages: readonly Passage[],
): Promise<{ readonly path: OrientationPath; readonly problems: readonly Problem[] }> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort()
  const read = await Promise.all(
    names.map(async (name) => parseStep(join(folder, name), await readFile(join(folder, name), 'utf8'))),
  )
  const steps = read.flatMap(({ step }) => (step ? [step] : []))
  const cited = new Set(steps.flatMap(({ variants }) => variants.flatMap((variant) => variant.passages)))
  const problems = read.flatMap((one) => one.problems)
  return {
    path: { steps, passages: passages.filter(({ document, section }) => cited.has(`${document}#${section}`)) },
    problems: problems.length > 0 ? problems : checkPath(steps, passages, folder),
  }
}

export function parseStep(file: string, content: string): { step?: StepFile; problems: readonly Problem[] } {
  const lines = new LineCounter()
  const document = parseDocument(content, { lineCounter: lines })
  const [error] = document.errors
  if (error) {
    const where = `${file}:${lines.linePos(error.pos[0]).line}`
    return { problems: [{ where, what: error.message, mend: 'Correct the YAML.' }] }
  }
  const step = StepFile.safeParse(document.toJS())
  if (step.success) return { step: step.data, problems: [] }
  return {
    problems: step.error.issues.map((issue) => ({
      where: file,
      what: `${issue.path.join('.') || 'The file'}: ${issue.message}.`,
      mend: 'Write it as the steps beside it.',
    })),
  }
}
