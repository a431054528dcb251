import { z } from 'zod'
import { makeCitations } from '../../answering/citations.ts'
import { rangeInWords } from '../../calendar/day-range.ts'
import type { Milestone } from '../../calendar/deadlines.ts'
import { addDays, type CivilDate, daysBetween, formatDate } from '../../core/dates.ts'
import { inRow, type Language } from '../../core/language.ts'
import type { Outcome } from '../../core/outcome.ts'
import { type Block, type Choice, type Span, text } from '../../core/reply.ts'
import type { ReadStore } from '../../ports/store.ts'
import type { Turn } from '../skill.ts'
import { answersInWords, sentAnswers } from './answers.ts'
import { auditOf } from './audit.ts'
import { calendarFacts, nearDates } from './calendar-facts.ts'
import { type KeptNote, notesOf, promiseNamed } from './notes-kept.ts'
import { isStaff, type Parts, say } from './parts.ts'
import type { Promised } from './promise.ts'
import { byUrgency, promiseButtons, promiseLine } from './promises.ts'
import { sharedWith } from './see-notes.ts'
import { standingOf } from './standing.ts'
import { FOLLOW } from './wording-follow.ts'

/** What the brief is made of: who reads, in which language, on which day. */
export interface BriefFor {
  readonly read: ReadStore
  readonly language: Language
  readonly today: CivilDate
}

export interface Brief {
  readonly blocks: readonly Block[]
  readonly choices: readonly Choice[]
  /** The notes that were read for it, for the audit log. */
  readonly notes: readonly string[]
}

const LATEST_NOTES = 12
const MOST_PROMISES = 6
const MOST_GUIDANCE = 4
const PASSED_ON_DAYS = 180

/** What one should know before speaking with a country, on one screen; each line names its record. */
export async function makeBrief(country: string, who: BriefFor, parts: Parts): Promise<Brief> {
  const { read, language, today } = who
  const words = FOLLOW[language]
  const notes = (await notesOf(read, country, LATEST_NOTES)).slice(0, 2)
  const [promises, sent, questions, requests, dates] = await Promise.all([
    openPromisesOf(read, country),
    sentAnswers(read, country),
    passedOn(read, country, today),
    openRequests(read, country),
    datesOf(country, who, parts),
  ])
  const since = notes[0]?.date
  const guidance = since ? renewedSince(since, language, parts) : []
  const agenda = agendaOf(notes, promises, dates.coming, questions, who)
  const section = (title: string, items: readonly (readonly Span[])[]): Block[] =>
    items.length === 0
      ? []
      : [
          { kind: 'heading', text: title },
          { kind: 'list', items },
        ]
  const blocks: Block[] = [
    { kind: 'heading', text: words.briefTitle(parts.nameOf(country, language)) },
    ...section(words.lastCheckIns, notes.length > 0 ? notes.map((note) => noteLine(note, who)) : [text(words.never)]),
    ...(sent ? answersInWords(sent.ask.answers, language) : []),
    ...section(
      words.openPromises,
      promises.length > 0
        ? promises
            .slice(0, MOST_PROMISES)
            .map((promise) => [
              { text: promiseLine(promise, today, language) },
              { text: ` · ${promise.note}`, emphasis: true },
            ])
        : [text(words.noPromises)],
    ),
    ...section(
      words.unanswered,
      questions.map(({ question, on }) => text(`${question} (${words.asked(formatDate(on, language))})`)),
    ),
    ...section(words.dates, [
      ...dates.passed.map((one) => dateLine(one, language, (when) => words.missed(when), parts)),
      ...dates.coming.map((one) => dateLine(one, language, (when) => words.comingOn(when, one.daysLeft), parts)),
    ]),
    ...section(
      words.guidance,
      guidance.map((title) => text(title)),
    ),
    ...section(
      words.requests,
      requests.map((request) => text(request)),
    ),
    ...section(
      words.agenda,
      agenda.map((item) => text(item)),
    ),
  ]
  const choices: readonly Choice[] = [
    ...notes.map(({ id }) => ({ label: words.open(id), press: { skill: 'check-in', action: 'show', value: id } })),
    ...(promises[0] ? promiseButtons(promises[0], language, promises[0].what.slice(0, 40)) : []),
  ]
  return { blocks, choices, notes: notes.map(({ id }) => id) }
}

/** "Brief me on Kenya". A contact gets what was shared with them, whatever country they name. */
export async function briefOn(turn: Turn, country: string, parts: Parts): Promise<Outcome> {
  if (!isStaff(turn.principal)) return sharedWith(turn, parts)
  const { blocks, choices, notes } = await makeBrief(country, turn, parts)
  const outcome = say(
    turn,
    'answered',
    ...blocks,
    ...(choices.length > 0 ? [{ kind: 'choices', choices } as const] : []),
  )
  return { ...outcome, keep: auditOf(turn, 'briefed', notes, country) }
}

function noteLine(note: KeptNote, { language, today }: BriefFor): readonly Span[] {
  const said = inRow([...note.progress, ...note.concerns, ...note.questions].slice(0, 3), language)
  const when = `${formatDate(note.date, language, 'with-weekday')} (${FOLLOW[language].ago(daysBetween(note.date, today))})`
  return [
    { text: `${when}: `, strong: true },
    { text: said || note.words.slice(0, 160) },
    { text: ` · ${note.id}`, emphasis: true },
  ]
}

/** Those of the standing, read one by one: the reader sees only what they may. */
export async function openPromisesOf(read: ReadStore, country: string): Promise<readonly Promised[]> {
  const { promises } = await standingOf(read, country)
  const found = await Promise.all(
    Object.keys(promises)
      .slice(0, 30)
      .map((id) => promiseNamed(read, id)),
  )
  return found
    .filter((promise) => promise?.state === 'open')
    .flatMap((promise) => promise ?? [])
    .sort(byUrgency)
}

async function datesOf(country: string, { read, today }: BriefFor, { tools }: Parts) {
  const facts = tools.calendar && (await calendarFacts(read, tools.calendar, country))
  return facts && tools.calendar ? nearDates(facts, tools.calendar, today) : { passed: [], coming: [] }
}

function dateLine(
  { rule, when }: Milestone,
  language: Language,
  words: (when: string) => string,
  { tools }: Parts,
): readonly Span[] {
  const day = when ? rangeInWords(when, language) : ''
  const passage = makeCitations(tools.calendar?.passages ?? [], language).passage(rule.passage)
  const where = passage && [passage.documentTitle, passage.sectionTitle].filter(Boolean).join(' › ')
  return [
    { text: `${rule.label[language]}: ${words(day)}` },
    ...(where ? [{ text: ` · ${where}`, emphasis: true as const }] : []),
  ]
}

const PassedOn = z.object({ question: z.string(), askedOn: z.string().transform((on) => on as CivilDate) })

/** What people of the country asked the desk and it passed on to the Support Unit. */
async function passedOn(read: ReadStore, country: string, today: CivilDate) {
  const entries = await read.entries({ kind: 'guidance/passed-on', country, limit: 10 })
  return entries.flatMap(({ body }) => {
    const asked = PassedOn.safeParse(body)
    if (!asked.success || asked.data.askedOn < addDays(today, -PASSED_ON_DAYS)) return []
    return [{ question: asked.data.question, on: asked.data.askedOn }]
  })
}

const Request = z.object({
  number: z.string(),
  state: z.string(),
  filedOn: z.string(),
  need: z.object({ words: z.string() }).partial().optional(),
})

async function openRequests(read: ReadStore, country: string): Promise<readonly string[]> {
  const entries = await read.entries({ kind: 'support-request/case', country, limit: 20 })
  return entries.flatMap(({ body }) => {
    const request = Request.safeParse(body)
    if (!request.success || request.data.state === 'closed') return []
    const { number, state, filedOn, need } = request.data
    return [[number, need?.words?.slice(0, 80), state, filedOn].filter(Boolean).join(' · ')]
  })
}

/** Documents whose review or first day in force lies after the last call. */
function renewedSince(since: CivilDate, language: Language, { tools }: Parts): readonly string[] {
  const titles = (tools.calendar?.passages ?? [])
    .filter((passage) => passage.language === language)
    .filter(({ reviewedOn, validFrom }) => (reviewedOn ?? '') > since || (validFrom ?? '') > since)
    .map(({ documentTitle }) => documentTitle)
  const unique = [...new Set(titles)]
  return unique.length > MOST_GUIDANCE ? [FOLLOW[language].guidanceCount(unique.length)] : unique
}

function agendaOf(
  notes: readonly KeptNote[],
  promises: readonly Promised[],
  coming: readonly Milestone[],
  questions: readonly { readonly question: string }[],
  { language }: BriefFor,
): readonly string[] {
  const words = FOLLOW[language]
  const ours = promises.filter(({ by }) => by === 'support-unit').slice(0, 2)
  const theirs = promises.filter(({ by }) => by === 'country').slice(0, 2)
  const asked = [...(notes[0]?.questions ?? []), ...questions.map(({ question }) => question)].slice(0, 2)
  return [
    ...ours.map(({ what }) => words.agendaOpen(what)),
    ...theirs.map(({ what }) => words.agendaTheirs(what)),
    ...asked.map(words.agendaQuestion),
    ...(notes[0]?.concerns ?? []).slice(0, 2).map(words.agendaConcern),
    ...coming.slice(0, 1).map(({ rule }) => words.agendaDate(rule.label[language])),
    words.agendaUsual,
  ]
}
