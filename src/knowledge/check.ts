import { type CivilDate, daysBetween } from '../core/dates.ts'
import { LANGUAGES, type Language } from '../core/language.ts'
import type { Problem } from '../core/problem.ts'
import { guessLanguage } from './guess-language.ts'
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
  const all = knowledge.documents.flatMap(guidanceOf)
  const firsts = new Map<string, Guidance>()
  for (const document of all) {
    const name = `${document.front.id}.${document.front.language}`
    if (!firsts.has(name)) firsts.set(name, document)
  }
  const documents = [...firsts.values()]
  const byId = new Map<string, Guidance[]>()
  for (const document of documents) byId.set(document.front.id, [...(byId.get(document.front.id) ?? []), document])
  const broken = new Set(
    [...knowledge.problems, ...knowledge.documents.filter(without).map(missingFrontMatter)].map(({ where }) =>
      where.replace(/:\d+$/, ''),
    ),
  )
  return [
    ...knowledge.problems,
    ...knowledge.documents.filter(without).map(missingFrontMatter),
    ...all.flatMap((document) => idOfAnother(document, firsts)),
    ...documents.flatMap((document) => alone(document, byId, today)),
    ...[...byId.values()].flatMap((ofOneId) => together(ofOneId, broken)),
    ...sourcesOfOneKey(documents),
  ]
}

function guidanceOf({ place, document }: LoadedDocument): readonly Guidance[] {
  const { frontMatter } = document
  if (!frontMatter) return []
  const sections = document.sections.filter((section) => section.depth > 1)
  return [{ file: place.file, front: frontMatter, sections }]
}

function without({ document }: LoadedDocument): boolean {
  return !document.hasFrontMatter
}

/** Two documents of one name: which of them would be cited? */
function idOfAnother({ file, front }: Guidance, firsts: ReadonlyMap<string, Guidance>): readonly Problem[] {
  const first = firsts.get(`${front.id}.${front.language}`)
  if (!first || first.file === file) return []
  const what = `The id ${front.id} in ${front.language} is that of ${first.file}, too.`
  return [{ where: `${file}:2`, what, mend: 'Give each document an id of its own, in its three languages.' }]
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
  if (front.review_by < front.reviewed_on) {
    say(2, `review_by ${front.review_by} is before reviewed_on ${front.reviewed_on}.`, 'Correct one of the two.')
  }
  if (front.review_by < today)
    say(2, `The review was due on ${front.review_by}.`, 'Read it again and set the dates.', 'warning')

  const addresses = new Map(front.sources.map(({ key, url }) => [key, url]))
  const anchors = new Set<string>()
  for (const section of sections) {
    const { anchor, heading, line, notes, summary, paragraphs } = section
    if (!section.explicitAnchor)
      say(line, `The section "${heading}" has no {#anchor}.`, 'Add one, the same in every language.')
    if (anchors.has(anchor)) say(line, `The anchor ${anchor} stands twice.`, 'Give each section its own.')
    anchors.add(anchor)
    if (!summary)
      say(line, `The section ${anchor} has no summary.`, 'Begin it with a block quote that answers by itself.')
    if (!section.hasNotes)
      say(line, `The section ${anchor} has no notes.`, 'Add a comment with status, sources and questions.')
    if (notes && (notes.questions ?? []).length < 3)
      say(line, `The section ${anchor} has fewer than three questions.`, 'Add some, as people ask them.')
    for (const key of notes?.sources ?? []) {
      if (!addresses.has(key))
        say(
          line,
          `The section ${anchor} names the source ${key}, which the front matter lacks.`,
          'Add the source, or correct its key.',
        )
    }
    const cited = (notes?.sources ?? []).flatMap((key) => addresses.get(key) ?? [])
    for (const address of new Set(cited.filter((one, at) => cited.indexOf(one) !== at))) {
      say(line, `The section ${anchor} names ${address} twice, as two sources.`, 'Keep one: it is one testimony.')
    }
    const [from, until] = timesOf(section, front)
    if (until && until < from) {
      say(line, `The section ${anchor} ends on ${until}, before it begins on ${from}.`, 'Correct one of the two.')
    }
    const written = guessLanguage(paragraphs.join('\n'))
    if (written && written !== front.language) {
      const what = `The section ${anchor} seems to be written in ${written}, not in ${front.language}.`
      say(line, what, 'Translate it, or correct the language.')
    }
    const words = paragraphs.join(' ').split(/\s+/).length
    if (words > WORDS.most)
      say(line, `The section ${anchor} has ${words} words; at most ${WORDS.most} are shown whole.`, 'Split it.')
    if (words < WORDS.least)
      say(line, `The section ${anchor} has ${words} words.`, `Write at least ${WORDS.least}.`, 'warning')
  }
  return problems
}

/** From when until when a section holds: its own days, else those of its document. */
function timesOf({ notes }: ReadSection, front: FrontMatter): readonly [CivilDate, CivilDate | undefined] {
  const until = notes?.valid_until === undefined ? front.valid_until : (notes.valid_until ?? undefined)
  return [notes?.valid_from ?? front.valid_from, until]
}

/** What the languages of one document tell together; a file that stands there broken is not missing. */
function together(documents: readonly Guidance[], broken: ReadonlySet<string>): readonly Problem[] {
  const [first] = documents
  if (!first) return []
  const original = documents.find((document) => document.front.translation === 'original') ?? first
  const missing = LANGUAGES.filter(
    (language) =>
      !documents.some((document) => document.front.language === language) &&
      !broken.has(original.file.replace(/[a-z]{2}\.md$/, `${language}.md`)),
  )
  const problems: Problem[] = missing.map((language: Language) => ({
    where: `${original.file}:1`,
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
    // What could not be read is told where it stands; it differs in nothing.
    if ((other.hasNotes && !other.notes) || (section.hasNotes && !section.notes)) continue
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
