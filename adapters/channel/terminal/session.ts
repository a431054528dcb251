import { randomUUID } from 'node:crypto'
import type { Language } from '../../../src/core/language.ts'
import type { Address, Assumed, IncomingMessage, Press } from '../../../src/core/message.ts'
import type { Form, Reply } from '../../../src/core/reply.ts'
import { WORDING } from './wording.ts'

/** What a typed line becomes: a message for the desk, or a word of the terminal itself. */
export type Typed = { readonly message: IncomingMessage } | { readonly say: string }

export interface Session {
  readonly conversation: string
  /** The language of what was shown last. */
  language(): Language
  /** Whether a form is being filled in, where an empty line leaves a field as it is. */
  isFilling(): boolean
  /** Whether this is where its person reads, in this session or an earlier one. */
  isFor(to: Address): boolean
  /** Remembers what the reply offers, so that a number can choose it. */
  shown(reply: Reply): void
  typed(line: string): Typed
}

type Offer = { readonly press: Press } | { readonly form: Form }

interface OpenForm {
  readonly form: Form
  readonly answers: Record<string, string | readonly string[]>
}

/** One conversation at a terminal, as one person. Every session is a conversation of its own. */
export function openSession(assumed: Assumed & { readonly person: string }): Session {
  const own = `terminal:${assumed.person}:`
  const conversation = own + randomUUID()
  let offers: readonly Offer[] = []
  let open: OpenForm | undefined
  let language: Language = assumed.language ?? 'en'

  function message(text: string, press?: Press): Typed {
    const person = assumed.person
    return {
      message: {
        id: `terminal:${randomUUID()}`,
        from: { channel: 'terminal', tenant: 'local', user: person },
        conversation,
        replyTo: { channel: 'terminal', to: conversation },
        audience: 'private',
        text,
        sentAt: Date.now(),
        files: [],
        assumed,
        ...(press && { press }),
      },
    }
  }

  function choose(number: number): Typed {
    const offer = offers[number - 1]
    if (!offer) return { say: WORDING[language].unknownNumber(offers.length) }
    if ('press' in offer) return message('', offer.press)
    open = { form: offer.form, answers: {} }
    return { say: questionOf(open) ?? '' }
  }

  function fill(form: OpenForm, line: string): Typed {
    const field = form.form.fields.find((candidate) => !(candidate.name in form.answers))
    if (!field) return message(line)
    if (line.trim() === '' && !field.optional && field.value === undefined) return { say: questionOf(form) ?? '' }
    form.answers[field.name] = answerTo(field, line)
    const next = questionOf(form)
    if (next !== undefined) return { say: next }
    open = undefined
    return message('', { ...form.form.press, answers: form.answers })
  }

  function questionOf(form: OpenForm): string | undefined {
    const field = form.form.fields.find((candidate) => !(candidate.name in form.answers))
    if (!field) return undefined
    const options = field.kind === 'choice' ? field.options.map((option, at) => `  ${at + 1}) ${option.label}`) : []
    const hints = [field.hint, field.kind === 'date' ? 'YYYY-MM-DD' : undefined, field.value && `= ${field.value}`]
    const optional = field.optional ? WORDING[language].optional : undefined
    const more = [...hints, optional].filter(Boolean).join(', ')
    return [`${field.label}${more ? ` (${more})` : ''}`, ...options].join('\n')
  }

  return {
    conversation,
    language: () => language,
    isFilling: () => open !== undefined,
    isFor: ({ to }) => to.startsWith(own),
    shown: (reply) => {
      language = reply.language
      const offered = reply.blocks.flatMap((block): readonly Offer[] => {
        if (block.kind === 'choices') return block.choices.map(({ press }) => ({ press }))
        return block.kind === 'form' ? [{ form: block.form }] : []
      })
      if (offered.length > 0 || reply.blocks.length > 0) offers = offered
    },
    typed: (line) => {
      if (open) return fill(open, line)
      const number = /^\s*(\d{1,2})[).]?\s*$/.exec(line)?.[1]
      return number !== undefined && offers.length > 0 ? choose(Number(number)) : message(line)
    },
  }
}

function answerTo(field: Form['fields'][number], line: string): string | readonly string[] {
  const given = line.trim() === '' ? (field.value ?? '') : line.trim()
  if (field.kind !== 'choice') return given
  const values = given.split(/[,\s]+/).flatMap((part) => {
    const option = field.options[Number(part) - 1] ?? field.options.find((candidate) => candidate.value === part)
    return option ? [option.value] : []
  })
  return field.many ? values : (values[0] ?? given)
}
