import { type CivilDate, daysBetween } from '../core/dates.ts'
import { LANGUAGES, type Language } from '../core/language.ts'
import type { Problem } from '../core/problem.ts'
import type { Knowledge, LoadedDocument } from './load.ts'
import type { ReadSection } from './read-document.ts'
import type { FrontMatter } from './schemas.ts'

/** Our own guidance document: it has front matter. */
interface Guidance {
  readonly file: string
  readonly front: FrontMatter
  readonly sections: readonly ReadSection[]
}

/** Longest and shortest section of our own guidance, in words. */
const WORDS = { least: 30, most: 230 } as const

/**
 * Everything that an editor should mend in the guidance, all at once: what is missing between the languages, what
 * contradicts itself, what is past its review.
 */
export function checkKnowledge(knowledge: Knowledge, today: CivilDate): readonly Problem[] {
  const documents = knowledge.documents.flatMap(guidanceOf)
  const byId = new Map<string, Guidance[]>()
  for (const document of documents) byId.set(document.front.id, [...(byId.get(document.front.id) ?? []), document])
  return [
    ...knowledge.problems,
    ...knowledge.documents.filter((loaded) => !loaded.document.hasFrontMatter).map(missingFrontMatter),
    ...documents.flatMap((document) => alone(document, byId, today)),
    ...[...byId.values()].flatMap(together),
    ...sourcesOfOneKey(documents),
  ]
}

function guidanceOf({ place, document }: LoadedDocument): readonly Guidance[] {
  const { frontMatter } = document
  if (!frontMatter) return []
  const sections = document.sections.filter((section) => section.depth > 1)
  return [{ file: place.file, front: frontMatter, sections }]
}

function missingFrontMatter({ place }: LoadedDocument): Problem {
  return {
    where: `${place.file}:1`,
    what: 'The file has no front matter.',
    mend: 'Write it as docs/writing-guidance.md shows.',
  }
}

/** What a file tells by itself. */
function alone(
  { file, front, sections }: Guidance,
  byId: ReadonlyMap<string, readonly Guidance[]>,
  today: CivilDate,
): readonly Problem[] {
  const problems: Problem[] = []
  const say = (line: number, what: string, mend: string, severity?: 'warning') =>
    problems.push({ where: `${file}:${line}`, what, mend, ...(severity && { severity }) })

  if (!file.endsWith(`/${front.id}.${front.language}.md`)) {
    say(2, `The file is not named ${front.id}.${front.language}.md.`, 'Rename the file, or mend id and language.')
  }
  if (front.valid_until && front.valid_until < front.valid_from) {
    say(2, `valid_until ${front.valid_until} is before valid_from ${front.valid_from}.`, 'Correct one of the two.')
  }
  const earlier = front.supersedes ? byId.get(front.supersedes)?.[0] : undefined
  if (front.supersedes && !earlier) {
    say(2, `It supersedes ${front.supersedes}, which does not exist.`, 'Name a document, or leave it empty.')
  }
  if (earlier && !earlier.front.valid_until) {
    const mend = `Give ${front.supersedes} the day on which it ended.`
    say(2, `It supersedes ${front.supersedes}, which has no valid_until: both would be in force.`, mend)
  }
  // The day of a change is not always known: a year in which both may have held is not an error.
  if (earlier?.front.valid_until && daysBetween(front.valid_from, earlier.front.valid_until) > 366) {
    const mend = 'Let the earlier one end when the later one begins.'
    say(
      2,
      `It begins on ${front.valid_from}, while ${front.supersedes} still holds until ${earlier.front.valid_until}.`,
      mend,
    )
  }
  if (front.review_by < today)
    say(2, `The review was due on ${front.review_by}.`, 'Read it again and set the dates.', 'warning')

  const keys = new Set(front.sources.map((source) => source.key))
  const anchors = new Set<string>()
  for (const section of sections) {
    const { anchor, heading, line, notes, summary, paragraphs } = section
    if (!section.explicitAnchor)
      say(line, `The section "${heading}" has no {#anchor}.`, 'Add one, the same in every language.')
    if (anchors.has(anchor)) say(line, `The anchor ${anchor} stands twice.`, 'Give each section its own.')
    anchors.add(anchor)
    if (!summary)
      say(line, `The section ${anchor} has no summary.`, 'Begin it with a block quote that answers by itself.')
    if (!notes) say(line, `The section ${anchor} has no notes.`, 'Add a comment with status, sources and questions.')
    if (notes && (notes.questions ?? []).length < 3)
      say(line, `The section ${anchor} has fewer than three questions.`, 'Add some, as people ask them.')
    for (const key of notes?.sources ?? []) {
      if (!keys.has(key))
        say(
          line,
          `The section ${anchor} names the source ${key}, which the front matter lacks.`,
          'Add the source, or correct its key.',
        )
    }
    const words = paragraphs.join(' ').split(/\s+/).length
    if (words > WORDS.most)
      say(line, `The section ${anchor} has ${words} words; at most ${WORDS.most} are shown whole.`, 'Split it.')
    if (words < WORDS.least)
      say(line, `The section ${anchor} has ${words} words.`, `Write at least ${WORDS.least}.`, 'warning')
  }
  return problems
}

/** What the languages of one document tell together. */
function together(documents: readonly Guidance[]): readonly Problem[] {
  const [first] = documents
  if (!first) return []
  const original = documents.find((document) => document.front.translation === 'original') ?? first
  const missing = LANGUAGES.filter((language) => !documents.some((document) => document.front.language === language))
  const problems: Problem[] = missing.map((language: Language) => ({
    where: original.file,
    what: `The translation into ${language} is missing.`,
    mend: `Write ${original.front.id}.${language}.md beside it.`,
  }))
  for (const translated of documents) {
    if (translated !== original) problems.push(...differences(original, translated))
  }
  return problems
}

const SAME = ['edition', 'valid_from', 'valid_until', 'supersedes', 'status'] as const

function differences(original: Guidance, translated: Guidance): readonly Problem[] {
  const problems: Problem[] = []
  const say = (line: number, what: string, mend: string) =>
    problems.push({ where: `${translated.file}:${line}`, what, mend })
  const { front } = translated
  for (const key of SAME) {
    if (front[key] !== original.front[key]) {
      say(2, `${key} is "${front[key] ?? ''}", in the original "${original.front[key] ?? ''}".`, 'Make them the same.')
    }
  }
  if (front.translation === 'original')
    say(2, 'Two files say that they are the original.', 'Let the others name the date they translate.')
  else if (front.translation < original.front.reviewed_on) {
    say(
      2,
      `It translates the text of ${front.translation}; the original is of ${original.front.reviewed_on}.`,
      'Translate what changed.',
    )
  }
  const theirs = new Map(translated.sections.map((section) => [section.anchor, section]))
  for (const section of original.sections) {
    const other = theirs.get(section.anchor)
    if (!other) {
      say(1, `The section ${section.anchor} is missing.`, 'Translate it, with the same anchor.')
      continue
    }
    if ((other.notes?.status ?? front.status) !== (section.notes?.status ?? original.front.status)) {
      say(other.line, `The section ${section.anchor} has another status than the original.`, 'Make them the same.')
    }
    if (timeOf(other) !== timeOf(section)) {
      say(
        other.line,
        `The section ${section.anchor} tells another time than the original.`,
        'Make edition and dates the same.',
      )
    }
    if (String(other.notes?.sources ?? []) !== String(section.notes?.sources ?? [])) {
      say(other.line, `The section ${section.anchor} names other sources than the original.`, 'Make them the same.')
    }
  }
  const ours = new Set(original.sections.map((section) => section.anchor))
  for (const section of translated.sections) {
    if (!ours.has(section.anchor))
      say(section.line, `The section ${section.anchor} is not in the original.`, 'Add it there, or correct the anchor.')
  }
  return problems
}

/** One key must mean one outside text everywhere. */
function sourcesOfOneKey(documents: readonly Guidance[]): readonly Problem[] {
  const first = new Map<string, { title: string; url: string | undefined; file: string }>()
  return documents.flatMap(({ file, front }) =>
    front.sources.flatMap(({ key, title, url }) => {
      const known = first.get(key)
      if (!known) {
        first.set(key, { title, url, file })
        return []
      }
      if (known.title === title && known.url === url) return []
      const what = `The source ${key} has another title or address than in ${known.file}.`
      return [{ where: `${file}:2`, what, mend: 'Make them the same, or give it another key.' }]
    }),
  )
}

function timeOf({ notes }: ReadSection): string {
  return [notes?.edition, notes?.valid_from, notes?.valid_until].join(' ')
}
