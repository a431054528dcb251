import GithubSlugger from 'github-slugger'
import type { Heading, Root, RootContent } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { type Document, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { Problem } from '../core/problem.ts'
import { FrontMatter, SectionNotes } from './schemas.ts'

/** A section as it stands in the file. */
export interface ReadSection {
  /** Explicit `{#anchor}`, else the heading's slug as GitHub makes it; empty before the first heading. */
  readonly anchor: string
  readonly explicitAnchor: boolean
  readonly heading: string
  readonly depth: number
  readonly line: number
  readonly notes: SectionNotes | undefined
  /** True when notes stand below the heading, sound or not. */
  readonly hasNotes: boolean
  /** First block quote directly below the heading. */
  readonly summary: string | undefined
  /** Paragraphs, summary first. */
  readonly paragraphs: readonly string[]
}

export interface ReadDocument {
  readonly frontMatter: FrontMatter | undefined
  /** True when the file has front matter, sound or not. */
  readonly hasFrontMatter: boolean
  readonly title: string | undefined
  readonly sections: readonly ReadSection[]
  readonly problems: readonly Problem[]
}

const markdown = unified().use(remarkParse).use(remarkGfm)

/** Reads a Markdown file. Executes nothing: front matter and section notes are YAML without custom tags. */
export function readDocument(file: string, content: string): ReadDocument {
  const problems: Problem[] = []
  const { yaml, body, linesBefore } = splitFrontMatter(content)
  const frontMatter =
    yaml === undefined ? undefined : parseYaml(yaml, FrontMatter, file, 2, 'Mend the front matter.', problems)
  const tree = markdown.parse(body)
  const sections = sectionsOf(tree, file, linesBefore, problems)
  const top = sections.find((section) => section.depth === 1)
  return { frontMatter, hasFrontMatter: yaml !== undefined, title: top?.heading, sections, problems }
}

function splitFrontMatter(content: string): { yaml: string | undefined; body: string; linesBefore: number } {
  const text = content.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
  const match = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(text)
  if (!match) return { yaml: undefined, body: text, linesBefore: 0 }
  return {
    yaml: match[1] ?? '',
    body: text.slice(match[0].length),
    linesBefore: match[0].split('\n').length - 1,
  }
}

function parseYaml<T>(
  yaml: string,
  schema: z.ZodType<T>,
  file: string,
  firstLine: number,
  mend: string,
  problems: Problem[],
): T | undefined {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { schema: 'core', lineCounter: lines, customTags: [] })
  const lineAt = (offset: number) => firstLine + lines.linePos(offset).line - 1
  // A tag is a warning to the parser, which executes none; to us it is a mistake, or somebody's attempt.
  const [error] = [...document.errors, ...document.warnings]
  if (error) {
    problems.push({ where: `${file}:${lineAt(error.pos[0])}`, what: firstLineOf(error.message), mend })
    return undefined
  }
  const result = schema.safeParse(plainValueOf(document) ?? {})
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    const node = document.getIn(issue.path as (string | number)[], true) as { range?: [number] } | undefined
    const line = node?.range ? lineAt(node.range[0]) : firstLine
    problems.push({ where: `${file}:${line}`, what: whatIsWrong(issue.path.join('.'), issue.message), mend })
  }
  return undefined
}

/** Aliases are refused: a few lines of them can stand for gigabytes. What has some is no value of ours. */
function plainValueOf(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 })
  } catch {
    return 'YAML with aliases'
  }
}

/** The parser counts lines from the start of the YAML; ours stand in `where`. */
function firstLineOf(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/(?: at line \d+, column \d+)?:?$/, '.')
}

function whatIsWrong(path: string, message: string): string {
  if (/received undefined$/.test(message)) return `${path} is missing.`
  if (/received null$/.test(message)) return `${path} is empty.`
  return path ? `${path}: ${message}.` : `${message}.`
}

interface OpenSection {
  anchor: string
  explicitAnchor: boolean
  heading: string
  depth: number
  line: number
  notes: SectionNotes | undefined
  hasNotes: boolean
  summary: string | undefined
  paragraphs: string[]
}

function sectionsOf(tree: Root, file: string, linesBefore: number, problems: Problem[]): ReadSection[] {
  const slugger = new GithubSlugger()
  let current: OpenSection = {
    anchor: '',
    explicitAnchor: false,
    heading: '',
    depth: 0,
    line: linesBefore + 1,
    notes: undefined,
    hasNotes: false,
    summary: undefined,
    paragraphs: [],
  }
  const sections = [current]
  for (const node of tree.children) {
    const line = linesBefore + (node.position?.start.line ?? 1)
    if (node.type === 'heading') {
      current = openSection(node, line, slugger)
      sections.push(current)
    } else if (node.type === 'html') {
      const notes = /^<!--([\s\S]*)-->$/.exec(node.value.trim())?.[1]
      if (notes === undefined || current.hasNotes || current.paragraphs.length > 0 || !notes.includes(':')) continue
      current.hasNotes = true
      const mend = 'Mend the comment below the heading: status, sources, questions.'
      current.notes = parseYaml(notes, SectionNotes, file, line, mend, problems)
    } else {
      if (node.type === 'blockquote' && current.paragraphs.length === 0) current.summary = oneLine(node)
      current.paragraphs.push(...paragraphsOf(node))
    }
  }
  return sections.filter((section) => section.depth > 0 || section.paragraphs.length > 0)
}

function openSection(node: Heading, line: number, slugger: GithubSlugger): OpenSection {
  const words = oneLine(node)
  const explicit = /\s*\{#([\p{L}\p{N}_-]+)\}\s*$/u.exec(words)
  const heading = explicit ? words.slice(0, explicit.index) : words
  return {
    anchor: explicit?.[1] ?? slugger.slug(heading),
    explicitAnchor: explicit !== null,
    heading,
    depth: node.depth,
    line,
    notes: undefined,
    hasNotes: false,
    summary: undefined,
    paragraphs: [],
  }
}

function oneLine(node: RootContent): string {
  return wordsOf(node).replace(/\s+/g, ' ').trim()
}

function paragraphsOf(node: RootContent): string[] {
  switch (node.type) {
    case 'list':
      return [node.children.map((item) => paragraphsOfAll(item.children).join(' ')).join('\n')].filter(Boolean)
    case 'table':
      return [node.children.map((row) => row.children.map((cell) => oneLine(cell as never)).join(' | ')).join('\n')]
    case 'blockquote':
      return paragraphsOfAll(node.children)
    case 'thematicBreak':
    case 'definition':
      return []
    default:
      return [oneLine(node)].filter(Boolean)
  }
}

function paragraphsOfAll(nodes: readonly RootContent[]): string[] {
  return nodes.flatMap((node) => paragraphsOf(node))
}
