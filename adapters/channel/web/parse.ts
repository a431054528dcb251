import { z } from 'zod'
import type { FileReference, IncomingMessage, Press } from '../../../src/core/message.ts'
import type { Form, Reply } from '../../../src/core/reply.ts'
import { accountOf, addressOf, conversationOf, messageIdOf } from './address.ts'
import { assumedOf, type Visitor } from './visitor.ts'
import { WORDING } from './wording.ts'

const once = z.string().regex(/^[\w-]{8,64}$/)
const index = z
  .string()
  .regex(/^-?\d{1,4}$/)
  .transform(Number)

const Sent = z.union([
  z.object({ once, text: z.string(), files: z.array(z.instanceof(File)).default([]) }),
  z.object({ once, said: z.string(), block: index, choice: index }),
  z.object({ once, said: z.string(), feedback: z.enum(['up', 'down']) }),
  z.looseObject({ once, said: z.string(), block: index, form: z.literal('send') }),
])
/** What a form of the page sends: words, or which button of which reply. */
export type Sent = z.infer<typeof Sent>

export function parseSent(body: unknown): Sent | undefined {
  const sent = Sent.safeParse(body)
  return sent.success ? sent.data : undefined
}

/** What was pressed, and the words that the conversation shows for it. */
export interface Pressed {
  readonly press: Press
  readonly words: string
}

/** Looks up what a button means in the reply that bore it; undefined when no such button is there. */
export function pressedIn(reply: Reply, sent: Exclude<Sent, { text: string }>): Pressed | undefined {
  if ('feedback' in sent) {
    const words = WORDING[reply.language]
    const answer = sent.feedback === 'up' ? words.useful : words.notUseful
    if (reply.feedback === undefined) return undefined
    const press = { skill: 'feedback', action: String(sent.feedback), value: reply.feedback }
    return { press, words: `${words.feedback} ${answer}` }
  }
  const block = reply.blocks[sent.block]
  if ('choice' in sent && block?.kind === 'choices') {
    const choice = block.choices[Number(sent.choice)]
    return choice && { press: choice.press, words: choice.label }
  }
  if ('form' in sent && block?.kind === 'form') {
    const { form } = block
    return { press: { ...form.press, answers: answersTo(form, sent) }, words: form.submitLabel }
  }
  return undefined
}

/** Only the answers to fields that the form has. */
function answersTo(form: Form, sent: Readonly<Record<string, unknown>>): NonNullable<Press['answers']> {
  const given = form.fields.flatMap((field): [string, string | readonly string[]][] => {
    const values = [sent[`answer.${field.name}`]].flat().filter((value) => typeof value === 'string')
    const many = field.kind === 'choice' && field.many
    const [first] = values
    if (many) return [[field.name, values]]
    return first === undefined ? [] : [[field.name, first]]
  })
  return Object.fromEntries(given)
}

/** In the desk's words. The same `once` again is the same message: a double click asks once. */
export function toMessage(
  visitor: Visitor,
  given: { once: string; text: string; press?: Press; files: readonly FileReference[] },
  now: Date,
): IncomingMessage {
  const { browser, number, talk, language } = visitor
  const conversation = conversationOf(browser, number)
  return {
    id: messageIdOf(conversation, given.once),
    from: accountOf(browser, talk.person),
    conversation,
    replyTo: addressOf(conversation),
    audience: 'private',
    text: given.text,
    sentAt: now.getTime(),
    files: given.files,
    profileLanguage: language,
    assumed: assumedOf(talk),
    ...(given.press && { press: given.press }),
  }
}
