import type { TakenMessage } from './activity-rules.ts'
import { type CardContent, readCard } from './card-rules.ts'

/** What a person reads of a message: Markdown drawn, references resolved, cards read from top to bottom. */
export function wordsOf(message: TakenMessage): string {
  return [message.text === undefined ? '' : drawn(message.text), ...cardsOf(message).map(wordsOfCard)]
    .filter(Boolean)
    .join('\n')
}

export function cardsOf({ attachments = [] }: TakenMessage): readonly CardContent[] {
  return attachments
    .filter(({ contentType }) => contentType === 'application/vnd.microsoft.card.adaptive')
    .map(({ content }) => readCard(content))
}

export interface Button {
  readonly title: string
  readonly data: Readonly<Record<string, unknown>>
}

export function buttonsOf(message: TakenMessage): readonly Button[] {
  return cardsOf(message)
    .flatMap(({ body }) => body)
    .flatMap((element) => (element.type === 'ActionSet' ? element.actions : []))
    .map(({ title, data }) => ({ title, data }))
}

/** Links that a person could press, as words and address. */
export function linksOf({ text = '' }: TakenMessage): readonly { readonly words: string; readonly url: string }[] {
  return [...text.matchAll(/\[([^\]]*)\]\(([^)]*)\)/g)].map(([, words = '', url = '']) => ({
    words: resolved(words),
    url,
  }))
}

function wordsOfCard({ body }: CardContent): string {
  return body
    .map((element) => {
      switch (element.type) {
        case 'RichTextBlock':
          return element.inlines.map((run) => run.text).join('')
        case 'Table':
          return element.rows
            .map((row) =>
              row.cells
                .map((cell) => cell.items.flatMap((item) => item.inlines.map((run) => run.text)).join(''))
                .join(' | '),
            )
            .join('\n')
        case 'Image':
          return element.altText
        case 'ActionSet':
          return element.actions.map(({ title }) => `[${title}]`).join(' ')
        default:
          return element.label
      }
    })
    .join('\n')
}

function drawn(markdown: string): string {
  const plain = markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*/g, '')
    .replace(/(^|[\s(])_(?=\S)/g, '$1')
    .replace(/(?<=\S)_(?=$|[\s).,;:!?])/gm, '')
    .replace(/^> /gm, '')
  return resolved(plain)
}

function resolved(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
}
