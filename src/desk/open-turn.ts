import { cleanText } from '../core/clean-text.ts'
import { dayAt } from '../core/dates.ts'
import { isLanguage, type Language } from '../core/language.ts'
import type { IncomingMessage } from '../core/message.ts'
import { OutsideError } from '../core/problem.ts'
import type { Country } from '../knowledge/countries.ts'
import type { Channel } from '../ports/channel.ts'
import type { ReadStore, Said, Store } from '../ports/store.ts'
import type { Turn, TurnFile } from '../skills/skill.ts'
import { yesOrNo } from '../understanding/yes-or-no.ts'
import { principalFor } from './principal-for.ts'
import { makeProgress } from './progress.ts'
import { ownEntries, viewFor } from './view-for.ts'

/** How many earlier messages of the conversation a turn sees. */
const HISTORY = 20

/** Single words that people of several languages say. */
const OF_ALL_LANGUAGES = /^\P{L}*(?:bien|super)\P{L}*$/iu

/** Which language the words are in, as far as they tell; the preferred one decides when they do not. */
export type LanguageOf = (text: string, preferred: Language | undefined) => Language

export interface TurnParts {
  readonly store: Store
  readonly countries: readonly Country[]
  readonly channels: ReadonlyMap<string, Channel>
  readonly languageOf: LanguageOf
}

/** A turn, and the name of the skill that expected something in this conversation. */
export interface OpenedTurn {
  readonly turn: Turn
  readonly expecting: string | undefined
  /** Key of what was told of the work so far, whose place the answer takes. */
  readonly told: () => string | undefined
  /** What a skill sees of its own kinds. */
  readonly ownOf: (skill: string) => ReadStore['entries']
}

/** Everything that a skill may know about a message: who, in which language, on which day, after what. */
export async function openTurn(given: IncomingMessage, now: Date, parts: TurnParts): Promise<OpenedTurn> {
  const channel = parts.channels.get(given.replyTo.channel)
  const message = channel?.local ? given : await withProfile(withoutAssumptions(given), channel)
  const [principal, history, expected] = await Promise.all([
    principalFor(message, parts.store.directory, parts.countries),
    parts.store.transcript(message.conversation, HISTORY),
    parts.store.expected(message.conversation, now),
  ])
  const text = cleanText(message.text)
  const preferred = principal.language ?? message.profileLanguage
  const language = message.assumed?.language ?? languageOfTurn(message, text, history, preferred, parts.languageOf)
  const progress = makeProgress(message, language, channel)
  const turn: Turn = {
    message,
    text,
    press: message.press,
    files: message.files.map((file) => turnFile(file, channel)),
    principal,
    language,
    today: message.assumed?.today ?? dayAt(now, principal.zone),
    now,
    expected,
    tell: progress.tell,
    history,
    read: viewFor(principal, parts.store),
  }
  return { turn, told: progress.told, expecting: expected?.skill, ownOf: (skill) => ownEntries(skill, parts.store) }
}

function withoutAssumptions({ assumed: _, ...message }: IncomingMessage): IncomingMessage {
  return message
}

/** With what the platform says of the person, where the message itself does not. */
async function withProfile(message: IncomingMessage, channel: Channel | undefined): Promise<IncomingMessage> {
  if (!channel?.profileOf) return message
  const { language, ...profile } = await channel.profileOf(message.from)
  return { ...profile, ...(language && { profileLanguage: language }), ...message }
}

/** The language of the words; of a press, a yes or a no, that of the reply which it answers. */
function languageOfTurn(
  message: IncomingMessage,
  text: string,
  history: readonly Said[],
  preferred: Language | undefined,
  languageOf: LanguageOf,
): Language {
  const conversation = history.findLast((said) => said.by === 'desk' && isLanguage(said.language))?.language
  if (message.press || text === '') return conversation ?? preferred ?? 'en'
  if (conversation && (yesOrNo(text) || OF_ALL_LANGUAGES.test(text))) return conversation
  return languageOf(text, conversation ?? preferred)
}

function turnFile(file: IncomingMessage['files'][number], channel: Channel | undefined): TurnFile {
  return {
    name: file.name,
    mediaType: file.mediaType,
    size: file.size,
    open: async () => {
      if (!channel?.openFile) throw new OutsideError(`The channel gives no files.`, { kind: 'refused' })
      return channel.openFile(file)
    },
  }
}
