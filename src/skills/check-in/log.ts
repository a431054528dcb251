import type { Language } from '../../core/language.ts'
import type { Entry, Outcome } from '../../core/outcome.ts'
import type { CountryCode } from '../../core/principal.ts'
import { foldInPlace } from '../../understanding/fold-in-place.ts'
import { yesOrNo } from '../../understanding/yes-or-no.ts'
import type { Turn } from '../skill.ts'
import { sentAnswers } from './answers.ts'
import { auditOf, shortId } from './audit.ts'
import { changeNote, onlyAdds } from './change-note.ts'
import { type Draft, expectation, OpenDrafts, waitingIn } from './draft.ts'
import { proposeDrafts } from './draft-reply.ts'
import { contactLanguage, maskedWords } from './masked-words.ts'
import { NoteFields } from './note.ts'
import { fillIn } from './note-form.ts'
import { noteNamed } from './notes-kept.ts'
import { type Parts, readContext, say } from './parts.ts'
import { type ReadNote, readNotes } from './read-note.ts'
import { saveDrafts } from './save-notes.ts'
import { sortRemarks } from './sort-remarks.ts'
import { asksWhoReads } from './telling.ts'
import { WORDING } from './wording.ts'

/** A draft that began in a group waits here until its author goes on in private. */
export const DRAFT = 'check-in/draft'

/** Begins notes from what staff wrote; with open drafts, these stay. */
export async function beginNotes(turn: Turn, parts: Parts, country?: CountryCode): Promise<Outcome> {
  const waiting = waitingIn(turn)
  const before = waiting?.for === 'draft' ? waiting : undefined
  const read = await readTurn(turn, parts, country)
  const fresh = read.filter(({ fields }) => !before?.drafts.some((draft) => draft.fields.country === fields.country))
  if (before && fresh.length === 0) return continueNotes(turn, before, parts)
  const drafts = [...(before?.drafts ?? []), ...fresh]
  return proposeDrafts(
    turn,
    { for: 'draft', id: shortId(turn.message.id), author: turn.principal.id, drafts, asked: false },
    parts,
  )
}

async function readTurn(turn: Turn, parts: Parts, said?: CountryCode): Promise<readonly Draft[]> {
  const masked = maskedWords(turn.text, parts.find(turn.text))
  const language: Language = contactLanguage(masked, turn.language) ?? turn.language
  const read = readNotes(turn.text, readContext(turn, language), parts.find)
  const { id: person, country } = turn.principal
  const notes = await sortRemarks(read, parts.tools.reader, { person, country })
  return Promise.all(
    notes.map(({ fields, ...note }) =>
      withAnswers(turn, {
        ...note,
        fields: said === undefined || fields.country ? fields : { ...fields, country: said },
      }),
    ),
  )
}

/** With what the point of contact answered before the call, marked as theirs. */
async function withAnswers(turn: Turn, { fields, guessedFrom }: ReadNote): Promise<Draft> {
  const sent = fields.country === undefined ? undefined : await sentAnswers(turn.read, fields.country)
  return {
    fields,
    ...(guessedFrom !== undefined && { guessedFrom }),
    ...(sent && { theirs: { ask: sent.id, answers: sent.ask.answers } }),
  }
}

/** A line while drafts are open: yes, no, a correction, or more of the same. */
export async function continueNotes(turn: Turn, open: OpenDrafts, parts: Parts): Promise<Outcome> {
  const words = WORDING[turn.language]
  const answer = yesOrNo(turn.text)
  if (answer === 'cancel') return say(turn, 'done', words.discarded)
  if (answer === 'yes') {
    if (open.drafts.some(({ fields }) => fields.country === undefined)) return proposeDrafts(turn, open, parts)
    return saveDrafts(turn, open, parts)
  }
  if (answer === 'no') return { ...say(turn, 'clarify', words.notUnderstoodNo), expect: expectation(turn, open) }
  if (asksWhoReads(turn.text)) return proposeDrafts(turn, open, parts)
  const lacking = open.drafts.findIndex(({ fields }) => fields.country === undefined)
  const named = parts.find(turn.text)
  if (lacking >= 0 && named[0] && turn.text.split(/\s+/).length <= 6)
    return withCountry(turn, open, lacking, named[0].code, parts)
  const without = draftsLeft(
    turn.text,
    open,
    named.map(({ code }) => code),
  )
  if (without) {
    const gone = open.drafts.filter((draft) => !without.includes(draft))
    const names = gone.map(({ fields }) => parts.nameOf(fields.country, turn.language)).join(', ')
    return proposeDrafts(turn, { ...open, drafts: [...without] }, parts, [words.leftOut(names)])
  }
  const at = draftMeant(
    open,
    named.map(({ code }) => code),
  )
  const drafts = open.drafts.map((draft, index): Draft => {
    if (index !== at) return draft
    const context = readContext(turn, draft.fields.language)
    return { ...draft, fields: changeNote(draft.fields, turn.text, context, parts.find) }
  })
  const [before, after] = [open.drafts[at], drafts[at]]
  const adds = before !== undefined && after !== undefined && onlyAdds(before.fields, after.fields)
  return proposeDrafts(turn, { ...open, drafts }, parts, [adds ? words.added : words.changed])
}

/** "Leave out Costa Rica", "only Uruguay": of several drafts those that stay; undefined when the line takes none away. */
function draftsLeft(text: string, { drafts }: OpenDrafts, named: readonly string[]): readonly Draft[] | undefined {
  const words = foldInPlace(text)
  const isNamed = ({ fields }: Draft) => fields.country !== undefined && named.includes(fields.country)
  if (drafts.length < 2 || !drafts.some(isNamed) || words.split(/\s+/).length > 8) return undefined
  const without =
    /\b(?:remove|drop|leave out|without|forget|skip|discard|delete|not|enleve\w*|retire\w*|supprime\w*|sans|oublie\w*|quita\w*|elimina\w*|saca\w*|sin|olvida\w*|descarta\w*)\b/
  const only = /\b(?:only|just|seulement|uniquement|que|solo|solamente)\b/
  const left = without.test(words)
    ? drafts.filter((draft) => !isNamed(draft))
    : only.test(words)
      ? drafts.filter(isNamed)
      : drafts
  return left.length > 0 && left.length < drafts.length ? left : undefined
}

/** The draft of the country that the line names, else the one that was told last. */
function draftMeant(open: OpenDrafts, named: readonly string[]): number {
  const at = open.drafts.findIndex(({ fields }) => fields.country !== undefined && named.includes(fields.country))
  return at >= 0 ? at : open.drafts.length - 1
}

async function withCountry(turn: Turn, open: OpenDrafts, at: number, code: string, parts: Parts): Promise<Outcome> {
  const drafts = await Promise.all(
    open.drafts.map(async (draft, index) =>
      index === at ? { ...draft, ...(await withAnswers(turn, { fields: { ...draft.fields, country: code } })) } : draft,
    ),
  )
  return proposeDrafts(turn, { ...open, drafts }, parts)
}

/** The buttons and the form of a draft. The value may be forged: only the person's own open draft is touched. */
export async function pressOnDraft(turn: Turn, action: string, value: string, parts: Parts): Promise<Outcome> {
  const words = WORDING[turn.language]
  const [id = '', rest = ''] = value.split('#')
  const open = await openDrafts(turn, id)
  if (!open) return say(turn, 'refused', words.noDraft)
  switch (action) {
    case 'save':
      return open.drafts.some(({ fields }) => fields.country === undefined)
        ? proposeDrafts(turn, open, parts)
        : saveDrafts(turn, open, parts)
    case 'discard':
      return say(turn, 'done', words.discarded)
    case 'continue':
      return proposeDrafts(turn, open, parts)
    case 'sensitive':
    case 'open': {
      const drafts = open.drafts.map((draft) => ({
        ...draft,
        fields: { ...draft.fields, sensitive: action === 'sensitive' },
      }))
      return proposeDrafts(turn, { ...open, drafts }, parts)
    }
    case 'country': {
      const known = parts.tools.countries.some(({ code }) => code === rest)
      const at = open.drafts.findIndex(({ fields }) => fields.country === undefined)
      return known && at >= 0 ? withCountry(turn, open, at, rest, parts) : proposeDrafts(turn, open, parts)
    }
    default:
      return filledIn(turn, open, Number(rest), parts)
  }
}

function filledIn(turn: Turn, open: OpenDrafts, at: number, parts: Parts): Promise<Outcome> {
  const words = WORDING[turn.language]
  const draft = open.drafts[at]
  if (!draft) return proposeDrafts(turn, open, parts)
  const context = readContext(turn, draft.fields.language)
  const { fields, unread } = fillIn(draft.fields, turn.press?.answers ?? {}, context, parts.find)
  const drafts = open.drafts.map((one, index) => (index === at ? { ...one, fields } : one))
  const opening = unread.length > 0 ? [words.formWrong(unread.map((field) => words.fields[field]).join(', '))] : []
  return proposeDrafts(turn, { ...open, drafts }, parts, opening)
}

async function openDrafts(turn: Turn, id: string): Promise<OpenDrafts | undefined> {
  const waiting = waitingIn(turn)
  if (waiting?.for === 'draft' && waiting.id === id) return waiting
  const [entry] = await turn.read.entries({ kind: DRAFT, id: `${turn.principal.id}/${id}`, limit: 1 })
  const kept = OpenDrafts.safeParse(entry?.body)
  return kept.success && kept.data.author === turn.principal.id && kept.data.drafts.length > 0 ? kept.data : undefined
}

/** Drafts kept for the person alone, so that a group sees nothing of them. */
export function draftEntry(open: OpenDrafts): Entry {
  return { kind: DRAFT, id: `${open.author}/${open.id}`, readers: [`staff:${open.author}`], body: open }
}

/** Opens a saved note again, to be corrected in words or in the form, with what is to change already changed. */
export async function correctNote(
  turn: Turn,
  id: string,
  parts: Parts,
  change: Partial<Pick<NoteFields, 'sensitive'>> = {},
): Promise<Outcome> {
  const note = await noteNamed(turn.read, id)
  if (!note || note.state === 'withdrawn') return say(turn, 'not-found', WORDING[turn.language].noSuchNote)
  const { theirs } = note
  const drafts: Draft[] = [
    { fields: { ...NoteFields.parse(note), ...change }, corrects: id, ...(theirs && { theirs }) },
  ]
  const open: OpenDrafts = {
    for: 'draft',
    id: shortId(turn.message.id),
    author: turn.principal.id,
    drafts,
    asked: true,
  }
  return { ...(await proposeDrafts(turn, open, parts)), keep: auditOf(turn, 'read', [id], note.country) }
}
