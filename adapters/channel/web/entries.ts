import type { Language } from '../../../src/core/language.ts'
import type { Said } from '../../../src/ports/store.ts'
import type { Drawing } from './drawing.ts'
import { type Html, html, markupOf } from './html.ts'
import { renderReply } from './render.ts'
import type { PageEvent } from './streams.ts'
import type { Talk } from './talks.ts'
import { WORDING } from './wording.ts'

/** One line of the conversation. Pages put it in once under its key; what is thought about gives way to the reply. */
export interface PageEntry {
  readonly key: string
  readonly thinking: boolean
  readonly item: Html
}

/** The conversation as the page shows it: what was said, then what is not answered yet. */
export function entriesOf(
  said: readonly Said[],
  talk: Talk,
  language: Language,
  drawing: Omit<Drawing, 'said'>,
): readonly PageEntry[] {
  const asked = new Map(talk.asked.map((one) => [one.id, one]))
  const answered = new Set(said.map(({ message }) => message))
  const replaced = new Set(said.flatMap(({ reply }) => (reply?.replaces === undefined ? [] : [keyOf(reply.replaces)])))
  const standing = said.filter(
    ({ by, message, reply }) => by === 'person' || (!replaced.has(message) && reply?.blocks.length !== 0),
  )
  return [
    ...standing.map((one) =>
      one.by === 'person'
        ? personEntry(
            one.message,
            { files: [], ...asked.get(one.message), ...(one.text && { words: one.text }) },
            language,
          )
        : deskEntry(one, language, drawing),
    ),
    ...talk.asked.filter(({ id }) => !answered.has(id)).flatMap((one) => askedEntries(one.id, one, language)),
  ]
}

/** By which the transcript names a letter: an answer goes by the message that it answers. */
export function keyOf(letter: string): string {
  return letter.replace(/^reply\//, '')
}

/** What was just asked, and the desk at work on it. */
export function askedEntries(message: string, asked: PersonSaid, language: Language): readonly PageEntry[] {
  return [personEntry(message, asked, language), thinkingEntry(message, language)]
}

export function deskEntry(
  said: Pick<Said, 'message' | 'text' | 'reply'>,
  language: Language,
  drawing: Omit<Drawing, 'said'>,
): PageEntry {
  const body = said.reply
    ? renderReply(said.reply, { ...drawing, said: said.message })
    : html`<div class="reply"><p>${said.text}</p></div>`
  return entry('desk', said.message, WORDING[language].desk, body)
}

/** So long a message is shown in part, the rest on demand. */
const LONG = 1_200
const SHOWN = 400
const SHOWN_LINES = 8

/** What a person sent: words, or the label of what they pressed, and the names of files. */
interface PersonSaid {
  readonly words?: string
  readonly files: readonly string[]
}

function personEntry(message: string, { words, files }: PersonSaid, language: Language): PageEntry {
  const { attached, you } = WORDING[language]
  const body = html`${(words || files.length === 0) && renderWords(words || '…', language)}${
    files.length > 0 &&
    html`<ul class="attached" aria-label="${attached}">${files.map((name) => html`<li dir="auto">${name}</li>`)}</ul>`
  }`
  return entry('person', message, you, body)
}

function renderWords(words: string, language: Language): Html {
  if (words.length <= LONG) return html`<div class="words" dir="auto">${words}</div>`
  const beginning = words.slice(0, SHOWN).split('\n').slice(0, SHOWN_LINES).join('\n')
  return html`<div class="words" dir="auto">${beginning.toWellFormed()}… <details><summary>${WORDING[language].wholeMessage(words.length)}</summary>${words}</details></div>`
}

function thinkingEntry(message: string, language: Language): PageEntry {
  const body = html`<div class="reply thinking"><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span> ${WORDING[language].thinking}</div>`
  return entry('desk', message, WORDING[language].desk, body, true)
}

function entry(by: 'person' | 'desk', message: string, name: string, body: Html, thinking = false): PageEntry {
  const key = `${by}:${message}`
  const mark = thinking ? html` data-thinking` : ''
  const item = html`<li class="entry ${by}" data-key="${key}"${mark}><h2 class="who">${name}</h2>${body}</li>`
  return { key, thinking, item }
}

/** Entries as the script of the page takes them. */
export function entriesAsData(
  entries: readonly PageEntry[],
): readonly { key: string; thinking: boolean; html: string }[] {
  return entries.map(({ key, thinking, item }) => ({ key, thinking, html: markupOf(item) }))
}

export function entryEvent(entries: readonly PageEntry[]): PageEvent {
  return { name: 'entries', data: entriesAsData(entries) }
}
