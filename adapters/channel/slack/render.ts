import type { types } from '@slack/bolt'
import { captionOf } from '../../../src/core/caption.ts'
import type { Block, Reply } from '../../../src/core/reply.ts'
import type { DrawnPicture } from '../../../src/ports/picture.ts'
import { type Kept, makeButtons } from './buttons.ts'
import { LIMITS, sizeOf } from './limits.ts'
import { filesOf, LONGEST_ALT, type OutgoingFile } from './outgoing-file.ts'
import { renderBlock } from './render-block.ts'
import { sections, textRuns } from './rich-text.ts'
import { showable, splitText } from './split-text.ts'
import { buttonLabels, spokenWords } from './spoken-words.ts'
import { WORDING } from './wording.ts'

/** One Slack message. `text` is what phones show in a notification, and what screen readers say. */
export interface Part {
  readonly blocks: types.KnownBlock[]
  readonly text: string
}

export interface Rendered {
  readonly parts: readonly Part[]
  readonly kept: Kept
  /** Sent after the messages. */
  readonly files: readonly OutgoingFile[]
}

export interface Manner {
  /** Workspace whose installation speaks. */
  readonly team: string
  /** Pictures that could be drawn; the others are described. */
  readonly drawn?: ReadonlyMap<Block, readonly DrawnPicture[]>
  /** Id of the message that is answered, when only the asker sees the answer: a button shows it to all. */
  readonly shareable?: string
}

/** A reply as messages, each within Slack's limits, that together say all of it. */
export function renderReply(reply: Reply, { team, shareable, drawn: pictures }: Manner): Rendered {
  const buttons = makeButtons(team, reply)
  const { language } = reply
  const drawn = reply.blocks.flatMap((block) => {
    const seen = block.kind === 'picture' && pictures?.has(block) && block.alt.length <= LONGEST_ALT
    return renderBlock(seen ? { ...block, alt: captionOf(block.alt) } : block, language, 'message', buttons)
  })
  if (drawn.length === 0) return { parts: [], kept: buttons.kept, files: [] }
  const words = WORDING[language]
  const last: types.KnownBlock[] = [
    ...(reply.writtenByModel ? [note(words.writtenByModel)] : []),
    ...(shareable === undefined ? [] : buttons.share(shareable, language)),
    ...(reply.feedback ? buttons.feedback(reply.feedback, language) : []),
  ]
  return {
    parts: packed([...drawn, ...last]).map((blocks) => ({ blocks, text: wordsAlone(blocks)[0] ?? '…' })),
    kept: buttons.kept,
    files: reply.blocks.flatMap((block) => filesOf(block, pictures?.get(block))),
  }
}

/** The blocks of a home tab, which is one view: what goes beyond it is told in words. */
export function renderHome(reply: Reply, team: string): { blocks: types.KnownBlock[]; kept: Kept } {
  const buttons = makeButtons(team, reply)
  const drawn = reply.blocks.flatMap((block) => renderBlock(block, reply.language, 'home', buttons))
  const fits = drawn.length <= LIMITS.blocksInView
  const blocks = fits ? drawn : [...drawn.slice(0, LIMITS.blocksInView - 1), ...moreInChat(reply)]
  return { blocks, kept: buttons.kept }
}

function moreInChat(reply: Reply): readonly types.KnownBlock[] {
  return sections(textRuns(WORDING[reply.language].moreInChat))
}

/** The words alone, in pieces that Slack takes as text. */
export function wordsAlone(blocks: readonly types.KnownBlock[]): readonly string[] {
  const pieces = splitText(spokenWords(blocks) || buttonLabels(blocks), LIMITS.fallbackText)
  // A character that is escaped becomes five at most.
  return pieces
    .flatMap((piece) => (escapeText(piece).length > LIMITS.text ? splitText(piece, LIMITS.text / 5) : [piece]))
    .map(escapeText)
}

/** Blocks in as few messages as hold them; one table at most in each, and no heading at the end of one. */
function packed(blocks: readonly types.KnownBlock[]): readonly types.KnownBlock[][] {
  const messages: types.KnownBlock[][] = []
  let size = 0
  for (const block of blocks) {
    const own = sizeOf(block) + 1
    const open = messages.at(-1)
    const isTable = block.type === 'table'
    const fits =
      open !== undefined &&
      open.length < LIMITS.blocksInMessage &&
      size + own <= LIMITS.message &&
      !(isTable && open.some((other) => other.type === 'table'))
    if (fits) {
      open.push(block)
      size += own
      continue
    }
    const heading = open && open.length > 1 && open.at(-1)?.type === 'header' ? open.pop() : undefined
    const begun = heading ? [heading, block] : [block]
    messages.push(begun)
    size = sizeOf(begun)
  }
  return messages
}

function note(words: string): types.ContextBlock {
  return { type: 'context', elements: [{ type: 'plain_text', text: words, emoji: false }] }
}

/** The three characters that mean something in Slack's text. https://docs.slack.dev/messaging/formatting-message-text */
export function escapeText(text: string): string {
  return showable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
