import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = new URL('..', import.meta.url).pathname

/**
 * Who may import whom, as in docs/decisions/0001-shape.md: each part lists the parts of ours that it may use.
 * Longest prefix wins.
 */
const ARROWS: readonly { part: string; may: readonly string[] }[] = [
  { part: 'src/core', may: [] },
  { part: 'src/ports', may: ['src/core'] },
  { part: 'src/knowledge', may: ['src/core', 'src/ports'] },
  { part: 'src/prompts', may: ['src/core', 'src/ports'] },
  { part: 'src/retention', may: ['src/core', 'src/ports'] },
  { part: 'src/directory', may: ['src/core', 'src/ports', 'src/knowledge'] },
  { part: 'src/calendar', may: ['src/core', 'src/ports', 'src/knowledge'] },
  { part: 'src/answering', may: ['src/core', 'src/ports', 'src/knowledge', 'src/prompts', 'src/calendar'] },
  { part: 'src/brokering', may: ['src/core', 'src/ports', 'src/knowledge', 'src/calendar'] },
  { part: 'src/documents-made', may: ['src/core'] },
  { part: 'src/orientation', may: ['src/core', 'src/ports', 'src/knowledge', 'src/calendar'] },
  { part: 'src/understanding', may: ['src/core', 'src/ports', 'src/knowledge', 'src/calendar'] },
  {
    part: 'src/reviewing',
    may: ['src/core', 'src/ports', 'src/knowledge', 'src/calendar', 'src/answering', 'src/understanding'],
  },
  {
    part: 'src/skills',
    may: [
      'src/reviewing',
      'src/core',
      'src/ports',
      'src/knowledge',
      'src/prompts',
      'src/calendar',
      'src/answering',
      'src/brokering',
      'src/understanding',
      'src/orientation',
      'src/documents-made',
    ],
  },
  {
    part: 'src/conversing',
    may: ['src/core', 'src/ports', 'src/knowledge', 'src/prompts', 'src/skills', 'src/understanding'],
  },
  {
    part: 'src/desk',
    may: [
      'src/core',
      'src/ports',
      'src/knowledge',
      'src/prompts',
      'src/calendar',
      'src/answering',
      'src/skills',
      'src/conversing',
      'src/brokering',
      'src/understanding',
      'src/orientation',
      'src/documents-made',
    ],
  },
  { part: 'adapters', may: ['src/core', 'src/ports', 'src/knowledge'] },
  { part: 'src/commands', may: ['src', 'adapters'] },
  { part: 'src', may: ['src', 'adapters'] },
]

/** SDKs that stay in one place. */
const HOMES: readonly { sdk: RegExp; home: string }[] = [
  { sdk: /^@slack\//, home: 'adapters/channel/slack' },
  { sdk: /^(botbuilder|botframework-)/, home: 'adapters/channel/teams' },
  { sdk: /^(@electric-sql\/|pg$|kysely)/, home: 'adapters/store/postgres' },
  { sdk: /^(nodemailer|imapflow|mailparser)/, home: 'adapters/channel/email' },
  { sdk: /^pg-boss/, home: 'adapters/jobs/pg-boss' },
  { sdk: /^hnswlib-node/, home: 'adapters/vectors/hnsw' },
  { sdk: /^(@langchain\/openai|openai)/, home: 'adapters' },
  { sdk: /^cockatiel/, home: 'adapters' },
  { sdk: /^(langchain$|@langchain\/langgraph)/, home: 'adapters/agent/langchain' },
  { sdk: /^pino/, home: 'adapters/log/json' },
  { sdk: /^@resvg\//, home: 'adapters/picture/resvg' },
  { sdk: /^commander/, home: 'src/commands' },
]

interface Import {
  readonly file: string
  readonly from: string
}

/** What is wrong with an import; undefined when it is as it should be. */
function objection({ file, from }: Import): string | undefined {
  if (!from.startsWith('.')) {
    const home = HOMES.find(({ sdk }) => sdk.test(from))?.home
    return home && !file.startsWith(`${home}/`) ? `${file} imports ${from}, which stays in ${home}` : undefined
  }
  const target = relative(root, join(root, dirname(file), from))
  const arrow = ARROWS.find(({ part }) => file.startsWith(`${part}/`))
  if (!arrow || within(target, arrow.part)) return crossing(file, target)
  const allowed = arrow.may.some((part) => within(target, part))
  return allowed
    ? undefined
    : `${file} imports ${target}; ${arrow.part} may use ${arrow.may.join(', ') || 'nothing of ours'}`
}

/** Inside a part: a skill imports no other skill, an adapter none of another port. */
function crossing(file: string, target: string): string | undefined {
  const skill = /^src\/skills\/([^/]+)\//
  const [here, there] = [skill.exec(file)?.[1], skill.exec(target)?.[1]]
  if (here && there && here !== there) return `${file} imports another skill, ${target}`
  const channel = /^adapters\/channel\/([^/]+)\//
  const [mine, other] = [channel.exec(file)?.[1], channel.exec(target)?.[1]]
  if (mine && other && mine !== other) return `${file} imports another channel, ${target}`
  return undefined
}

function within(target: string, part: string): boolean {
  return target.startsWith(`${part}/`)
}

function importsOf(file: string, source: string): readonly Import[] {
  const pattern =
    /(?:^|\n)\s*(?:import|export)[^'"\n]*?(?:[^'"]*?from\s*)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g
  return [...source.matchAll(pattern)].map((match) => ({ file, from: match[1] ?? match[2] ?? '' }))
}

function sourcesBelow(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`)
}

const files = [...sourcesBelow('src'), ...sourcesBelow('adapters')]

describe('the arrows between the parts', () => {
  it('hold for every import', () => {
    const imports = files.flatMap((file) => importsOf(file, readFileSync(join(root, file), 'utf8')))

    const objections = imports.map(objection).filter((found) => found !== undefined)

    expect(imports.length).toBeGreaterThan(100)
    expect(objections).toEqual([])
  })

  it.each([
    ['src/core/reply.ts', '../ports/store.ts'],
    ['src/skills/guidance/index.ts', '../small-talk/index.ts'],
    ['src/skills/guidance/index.ts', '../../desk/desk.ts'],
    ['src/answering/answer.ts', '../../adapters/log/json/index.ts'],
    ['src/desk/desk.ts', '@slack/bolt'],
    ['adapters/channel/slack/index.ts', '../teams/index.ts'],
    ['adapters/channel/web/index.ts', '../../../src/desk/desk.ts'],
    ['src/knowledge/load.ts', 'kysely'],
  ])('refuse a planted import of %s from %s', (file, from) => {
    const [planted] = importsOf(file, `import { x } from '${from}'\n`)

    expect(planted && objection(planted)).toBeDefined()
  })

  it('keep the environment in the configuration and the time of day in the clock', () => {
    const offenders = files.filter((file) => {
      const source = readFileSync(join(root, file), 'utf8')
      return /process\.env\b/.test(source) && file !== 'src/config.ts'
    })
    const timekeepers = sourcesBelow('src')
      .filter((file) => !file.startsWith('src/commands/'))
      .filter((file) => /\bDate\.now\(|\bnew Date\(\)|\bTemporal\.Now\b/.test(readFileSync(join(root, file), 'utf8')))

    expect(offenders).toEqual([])
    expect(timekeepers).toEqual([])
  })
})
