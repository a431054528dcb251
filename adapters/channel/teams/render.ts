import type { Block, Reply } from '../../../src/core/reply.ts'
import type { DrawnPicture } from '../../../src/ports/picture.ts'
import { choicesCards } from './choices-card.ts'
import { entityOf } from './citations.ts'
import { type FormLists, formCard } from './form-card.ts'
import { escapeMarkdown } from './markdown.ts'
import type { OutgoingActivity, OutgoingAttachment } from './outgoing.ts'
import { pictureCards } from './picture-card.ts'
import { type Piece, piecesOf } from './pieces.ts'
import { tableAsPieces, tableCards } from './table-card.ts'
import { WORDING } from './wording.ts'

/** Markdown of one message, in characters: with twenty citations it stays well below the limit. */
const LONGEST_TEXT = 12_000
/** Suggested actions: three are read, more are not. */
const MOST_SUGGESTIONS = 3
const LONGEST_SUGGESTION = 200

export interface RenderSettings {
  /** Names the cards of this reply; each can be used once. */
  readonly card: string
  readonly audience: 'private' | 'group'
  readonly lists: FormLists
  /** Pictures that could be drawn; the others are described. */
  readonly pictures?: ReadonlyMap<Block, readonly DrawnPicture[]>
  readonly suggestions?: readonly string[]
}

/** A reply as messages of Teams, in order. Nothing is cut; text and cards go apart, as Teams would part them. */
export function renderReply(reply: Reply, settings: RenderSettings): readonly OutgoingActivity[] {
  const messages: OutgoingActivity[] = []
  let open: Piece[] = []
  const flush = () => {
    messages.push(...textMessages(open, reply))
    open = []
  }
  reply.blocks.forEach((block, at) => {
    const drawn = drawBlock(block, at, reply, settings)
    if ('pieces' in drawn) open.push(...drawn.pieces)
    else {
      flush()
      messages.push(...drawn.cards)
    }
  })
  flush()
  return withSuggestions(withFeedback(messages, reply), reply, settings)
}

type Drawn = { readonly pieces: readonly Piece[] } | { readonly cards: readonly OutgoingActivity[] }

function drawBlock(block: Block, at: number, reply: Reply, settings: RenderSettings): Drawn {
  const { language } = reply
  const card = `${settings.card}.${at}`
  switch (block.kind) {
    case 'choices':
      return { cards: choicesCards(block, card, language) }
    case 'form':
      return { cards: [formCard(block.form, card, language, settings.lists)] }
    case 'table': {
      const cards = tableCards(block, language)
      return cards ? { cards } : { pieces: tableAsPieces(block, language) }
    }
    case 'picture': {
      const cards = pictureCards(block, settings.pictures?.get(block) ?? [])
      return cards.length > 0 ? { cards } : { pieces: piecesOf(block, language) }
    }
    case 'file': {
      if (settings.audience === 'private')
        return { cards: [{ type: 'message', attachments: [consentCard(block, at, reply, settings)] }] }
      return { pieces: [{ markdown: escapeMarkdown(WORDING[language].fileInPrivate(block.name)), cites: [] }] }
    }
    default:
      return { pieces: piecesOf(block, language) }
  }
}

/** Teams gives files only after a yes: the bytes are then put into the person's OneDrive (send-file.ts). */
function consentCard(
  block: Extract<Block, { kind: 'file' }>,
  at: number,
  reply: Reply,
  settings: RenderSettings,
): OutgoingAttachment {
  const context = { card: settings.card, at, name: block.name, language: reply.language }
  return {
    contentType: 'application/vnd.microsoft.teams.card.file.consent',
    name: block.name,
    content: {
      description: WORDING[reply.language].file(block.name),
      sizeInBytes: Buffer.byteLength(block.base64, 'base64'),
      acceptContext: context,
      declineContext: context,
    },
  }
}

function textMessages(pieces: readonly Piece[], reply: Reply): readonly OutgoingActivity[] {
  const groups: Piece[][] = []
  let length = 0
  for (const piece of pieces) {
    const group = groups.at(-1)
    if (!group || length + piece.markdown.length + 2 > LONGEST_TEXT) {
      groups.push([piece])
      length = piece.markdown.length
    } else {
      group.push(piece)
      length += piece.markdown.length + 2
    }
  }
  return groups.map((group) => {
    const text = group.map((piece, at) => (at === 0 ? '' : piece.joins ? '\n' : '\n\n') + piece.markdown).join('')
    const entity = entityOf(
      reply,
      group.flatMap((piece) => piece.cites),
    )
    return { type: 'message', textFormat: 'markdown', text, ...(entity && { entities: [entity] }) }
  })
}

/** Thumbs stand below the last words. */
function withFeedback(messages: readonly OutgoingActivity[], reply: Reply): readonly OutgoingActivity[] {
  const last = messages.findLastIndex((message) => message.text !== undefined)
  if (reply.feedback === undefined || last < 0) return messages
  return messages.map((message, at) =>
    at === last ? { ...message, channelData: { feedbackLoop: { type: 'default' } } } : message,
  )
}

/**
 * Only in private chats, where what they ask concerns the reader. Not beside buttons, which ask for an answer already,
 * nor on a card, where Teams draws none; it shows those of the very last message only.
 */
function withSuggestions(
  messages: readonly OutgoingActivity[],
  reply: Reply,
  { audience, suggestions = [] }: RenderSettings,
): readonly OutgoingActivity[] {
  const asks = reply.blocks.some((block) => block.kind === 'choices' || block.kind === 'form')
  const onCard = messages.at(-1)?.attachments !== undefined
  const fit = suggestions
    .filter((words) => words.length > 0 && words.length <= LONGEST_SUGGESTION)
    .slice(0, MOST_SUGGESTIONS)
  if (audience !== 'private' || asks || onCard || fit.length === 0) return messages
  const actions = fit.map((words) => ({ type: 'imBack', title: words, value: words }) as const)
  return messages.map((message, at) =>
    at === messages.length - 1 ? { ...message, suggestedActions: { actions } } : message,
  )
}
