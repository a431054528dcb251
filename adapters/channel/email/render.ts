import { z } from 'zod'
import type { Press } from '../../../src/core/message.ts'
import { plainBlock } from '../../../src/core/plain-words.ts'
import type { Reply } from '../../../src/core/reply.ts'
import { WORDING } from './wording.ts'

const StoredPress = z.object({ skill: z.string(), action: z.string(), value: z.string() })

/** What an answer to a mail can mean; kept until it comes. */
export const Answerable = z.object({
  to: z.string(),
  choices: z.array(z.object({ label: z.string(), press: StoredPress })),
  /** The form with a single field for words, if the mail had one: a plain answer fills it. */
  form: z.object({ press: StoredPress, field: z.string() }).optional(),
})
export type Answerable = z.infer<typeof Answerable>

export interface RenderedMail {
  readonly subject: string
  readonly text: string
  readonly answerable: Omit<Answerable, 'to'>
  readonly attachments: readonly { readonly filename: string; readonly contentType: string; readonly content: Buffer }[]
}

const LONGEST_SUBJECT = 90

/** A reply as plain text: buttons are numbers, a form is answered in words, files hang on. */
export function renderMail(reply: Reply): RenderedMail {
  const words = WORDING[reply.language]
  const choices: { label: string; press: Press }[] = []
  let form: Answerable['form']
  const attachments: { filename: string; contentType: string; content: Buffer }[] = []
  const parts = reply.blocks.map((block): string => {
    if (block.kind === 'choices') {
      const lines = block.choices.map((choice) => `  ${choices.push(choice)}) ${choice.label}`)
      return [...(block.prompt ? [block.prompt] : []), ...lines, words.choose].join('\n')
    }
    if (block.kind === 'form') {
      const [field, ...more] = block.form.fields
      if (field?.kind !== 'text' || more.length > 0) return words.inWords(block.form.title)
      form ??= { press: block.form.press, field: field.name }
      return words.justReply
    }
    if (block.kind === 'file') {
      attachments.push({
        filename: block.name,
        contentType: block.mediaType,
        content: Buffer.from(block.base64, 'base64'),
      })
    }
    return plainBlock(block, reply.language)
  })
  const first = parts.find((part) => part.trim() !== '')?.split('\n')[0] ?? ''
  const subject = first.length > LONGEST_SUBJECT ? `${first.slice(0, LONGEST_SUBJECT - 1)}…` : first
  const note = reply.writtenByModel ? [words.writtenByModel] : []
  const text = [words.replyAbove, ...parts.filter(Boolean), ...note, `-- \n${words.footer}`].join('\n\n')
  return { subject, text, answerable: { choices, ...(form && { form }) }, attachments }
}
