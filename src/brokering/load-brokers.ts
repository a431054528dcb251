import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { type Problem, ProblemsFound } from '../core/problem.ts'
import { Broker } from './broker.ts'

/** An outside text on which an entry of the register rests. */
export interface BrokerSource {
  readonly title: string
  readonly url: string | undefined
}

/** The brokers that ship with the desk: those of public sources, and the fictional ones of the sample directory. */
export interface BrokerRegister {
  readonly brokers: readonly Broker[]
  readonly samples: readonly Broker[]
  readonly sources: ReadonlyMap<string, BrokerSource>
}

const File = z.object({
  sources: z.record(z.string(), z.object({ title: z.string(), url: z.url().nullable() })),
  brokers: z.array(z.unknown()),
})

/** Reads `knowledge/brokers/register.yaml` and the sample brokers; throws ProblemsFound with everything to mend. */
export async function loadBrokers(knowledgeFolder: string): Promise<BrokerRegister> {
  const [register, samples] = await Promise.all([
    readBrokers(join(knowledgeFolder, 'brokers', 'register.yaml')),
    readBrokers(join(knowledgeFolder, 'sample', 'brokers.yaml')),
  ])
  return { brokers: register.brokers, samples: samples.brokers, sources: register.sources }
}

async function readBrokers(file: string) {
  return parseBrokers(file, await readFile(file, 'utf8'))
}

/** Every broker of a file; a bad one names its line and what to do. */
export function parseBrokers(file: string, content: string) {
  const lines = new LineCounter()
  const document = parseDocument(content, { lineCounter: lines })
  const [error] = document.errors
  if (error) {
    const line = lines.linePos(error.pos[0]).line
    throw new ProblemsFound([{ where: `${file}:${line}`, what: error.message, mend: 'Correct the YAML.' }])
  }
  const read = File.safeParse(document.toJS())
  if (!read.success) throw new ProblemsFound(read.error.issues.map((issue) => problem(file, issue)))
  const problems: Problem[] = []
  const brokers = read.data.brokers.flatMap((raw, at) => {
    const broker = Broker.safeParse(raw)
    const where = `${file}, broker ${at + 1}`
    if (!broker.success) problems.push(...broker.error.issues.map((issue) => problem(where, issue)))
    for (const key of broker.data?.sources ?? []) {
      if (!(key in read.data.sources)) {
        problems.push({ where, what: `The source ${key} is not listed.`, mend: 'Add it under `sources`.' })
      }
    }
    return broker.success ? [broker.data] : []
  })
  const ids = brokers.map(({ id }) => id)
  for (const id of new Set(ids.filter((one, at) => ids.indexOf(one) !== at))) {
    problems.push({ where: file, what: `The broker ${id} stands twice.`, mend: 'Keep one of the two.' })
  }
  if (problems.length > 0) throw new ProblemsFound(problems)
  const sources = Object.entries(read.data.sources).map(([key, { title, url }]): [string, BrokerSource] => [
    key,
    { title, url: url ?? undefined },
  ])
  return { brokers, sources: new Map(sources) }
}

function problem(where: string, issue: z.core.$ZodIssue): Problem {
  const mend = 'Write it as the entries beside it.'
  return { where, what: `${issue.path.join('.') || 'The file'}: ${issue.message}.`, mend }
}
