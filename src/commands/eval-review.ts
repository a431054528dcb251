import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readEnvironment, readSettings } from '../config.ts'
import type { DraftToReview, SeededDefect } from '../evaluation/review-draft.ts'
import { type JudgedDraft, judgeDraft, loadReviewGrounds } from '../evaluation/review-drafts.ts'
import {
  belowReviewFloors,
  figuresOfCheck,
  figuresOfStructure,
  type ReviewFloors,
} from '../evaluation/review-figures.ts'
import { CHECKS, type Finding } from '../reviewing/finding.ts'
import { makeCommand, runCommand } from './arguments.ts'

const TEST = join(import.meta.dirname, '../../test')

/** Reviews the seeded drafts and says how many defects are found, and how many findings are right. */
await runCommand(async () => {
  const { dev, draft: only } = makeCommand('eval:review')
    .description('Reviews the seeded drafts; ends with 1 when all are reviewed and a floor is missed.')
    .option('--dev', 'only the drafts with odd numbers, with every miss')
    .option('--draft <id>', 'only this one, with every miss')
    .parse()
    .opts<{ dev?: true; draft?: string }>()
  const drafts = (await builtDrafts()).filter(({ id, heldOut }) => (only ? id === only : !(dev && heldOut)))
  const grounds = await loadReviewGrounds(readSettings(readEnvironment()).knowledgeFolder)
  const judged: JudgedDraft[] = []
  for (const draft of drafts) judged.push(await judgeDraft(draft, grounds))
  const say = (line: string) => process.stdout.write(`${line}\n`)

  if (dev || only) for (const one of judged) for (const line of missesOf(one)) say(line)
  for (const line of table(judged)) say(line)
  if (dev || only) return
  const floors = JSON.parse(await readFile(join(TEST, 'golden/review-floors.json'), 'utf8')) as ReviewFloors
  const below = belowReviewFloors(
    judged.map(({ ofFindings }) => ofFindings),
    judged.map(({ ofStructure }) => ofStructure),
    floors,
  )
  for (const line of below) say(line)
  if (below.length > 0) process.exitCode = 1
})

/** The drafts are made of sentences that lie beside the tests, as other golden files do. */
async function builtDrafts(): Promise<readonly DraftToReview[]> {
  const built = (await import(pathToFileURL(join(TEST, 'drafts/build.ts')).href)) as {
    draftsToReview(): readonly DraftToReview[]
  }
  return built.draftsToReview()
}

function missesOf({ draft, ofFindings, ofStructure }: JudgedDraft): readonly string[] {
  const misses = [
    ...ofStructure.misses.map((miss) => `  structure: ${miss}`),
    ...ofFindings.misses.map((seed) => `  missed: ${seedInWords(seed)}`),
    ...ofFindings.wrong.map((finding) => `  not seeded: ${findingInWords(finding)}`),
  ]
  return misses.length === 0
    ? []
    : [`${draft.id} ${draft.language} ${draft.layout} ${draft.format} ${draft.on}`, ...misses]
}

function seedInWords({ check, commitment, field, words }: SeededDefect): string {
  return `${check}${field ? `:${field}` : ''} at ${commitment ?? 'the plan'} ${words && `"${words}"`}`
}

function findingInWords({ check, commitment, field, quote }: Finding): string {
  return `${check}${field ? `:${field}` : ''} at ${commitment ?? 'the plan'} "${quote.slice(0, 160)}"`
}

function table(judged: readonly JudgedDraft[]): readonly string[] {
  const percent = (share: number | undefined) =>
    share === undefined ? '     –' : `${(share * 100).toFixed(1).padStart(5)}%`
  const group = (name: string, those: readonly JudgedDraft[]) => {
    const structure = figuresOfStructure(those.map(({ ofStructure }) => ofStructure))
    const findings = figuresOfCheck(those.map(({ ofFindings }) => ofFindings))
    return `${name.padEnd(28)} found ${percent(structure.found)} (+${structure.invented}) fields ${percent(structure.fieldsRight)} steps ${percent(structure.stepsRight)} periods ${percent(structure.periodsRight)} | recall ${percent(findings.recall)} of ${findings.seeds}, precision ${percent(findings.precision)} of ${findings.findings}`
  }
  const groups = (read: (draft: DraftToReview) => string) =>
    [...new Set(judged.map(({ draft }) => read(draft)))].map((name) =>
      group(
        name,
        judged.filter(({ draft }) => read(draft) === name),
      ),
    )
  const clean = judged.filter(({ draft }) => draft.seeds.length === 0)
  const musts = clean.flatMap(({ findings }) => findings.filter(({ weight }) => weight === 'must'))
  return [
    ...CHECKS.map((check) => {
      const { seeds, recall, findings, precision } = figuresOfCheck(
        judged.map(({ ofFindings }) => ofFindings),
        check,
      )
      return `${check.padEnd(28)} recall ${percent(recall)} of ${String(seeds).padStart(3)}   precision ${percent(precision)} of ${String(findings).padStart(3)}`
    }),
    '',
    ...groups(({ language }) => language),
    ...groups(({ layout }) => layout),
    ...groups(({ format }) => format),
    ...groups(({ heldOut }) => (heldOut ? 'held out' : 'development')),
    group('all', judged),
    `${clean.length} clean drafts: ${clean.reduce((sum, { findings }) => sum + findings.length, 0)} findings, ${musts.length} of weight must`,
  ]
}
