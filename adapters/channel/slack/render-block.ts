import type { types } from '@slack/bolt'
import { formatDate } from '../../../src/core/dates.ts'
import { type Language, labelled } from '../../../src/core/language.ts'
import type { Block, Source } from '../../../src/core/reply.ts'
import { STATUS_LABELS } from '../../../src/core/status.ts'
import type { Buttons } from './buttons.ts'
import { LIMITS } from './limits.ts'
import { renderTable } from './render-table.ts'
import { lineSections, list, quotes, type Run, runsOf, safeUrl, sections, textRuns } from './rich-text.ts'
import { showable, splitText } from './split-text.ts'
import { WORDING } from './wording.ts'

/** Where the blocks are shown: a home tab takes no tables and no feedback. */
export type Surface = 'message' | 'home'

/** One block of a reply as Slack blocks, each within its own limits. */
export function renderBlock(
  block: Block,
  language: Language,
  surface: Surface,
  buttons: Buttons,
): readonly types.KnownBlock[] {
  switch (block.kind) {
    case 'heading':
      return heading(block.text)
    case 'paragraph':
      return sections(runsOf(block.spans))
    case 'caveat':
      return sections([{ type: 'emoji', name: 'warning' }, ...textRuns(' '), ...runsOf(block.spans)])
    case 'quote':
      return quotes(runsOf(block.spans))
    case 'list':
      return list(block.items.map(runsOf), block.ordered === true)
    case 'facts':
      return lineSections(
        block.facts.map((fact) => [
          ...textRuns(`${labelled(fact.label, language)} `, { bold: true }),
          ...runsOf(fact.value),
        ]),
      )
    case 'table':
      return renderTable(block, surface === 'message')
    case 'sources':
      if (block.sources.length === 0) return []
      return [{ type: 'divider' }, ...block.sources.flatMap((source) => lineSections([sourceLine(source, language)]))]
    case 'choices': {
      const labels = block.choices.map((choice) => choice.label)
      const long = labels.some((label) => showable(label).length > LIMITS.buttonText)
      const numbered = long ? lineSections(labels.map((label, at) => textRuns(`${at + 1}. ${label}`))) : []
      return [
        ...(block.prompt ? sections(textRuns(block.prompt)) : []),
        ...numbered,
        ...buttons.choices(block.choices, long),
      ]
    }
    case 'form':
      return buttons.form(block.form, block.openLabel, language)
    case 'picture':
      return surface === 'home' ? smallPrint(block.alt) : sections(textRuns(block.alt, { italic: true }))
    case 'file':
      // Files follow the message; the name is there in case one cannot.
      return sections([{ type: 'emoji', name: 'paperclip' }, ...textRuns(` ${block.name}`)])
  }
}

/** Words that stand back behind the others. */
function smallPrint(words: string): readonly types.KnownBlock[] {
  return splitText(showable(words), LIMITS.block).map((text) => ({
    type: 'context',
    elements: [{ type: 'plain_text', text, emoji: false }],
  }))
}

function heading(words: string): readonly types.KnownBlock[] {
  const text = showable(words).replaceAll('\n', ' ').trim()
  if (text === '') return []
  if (text.length > LIMITS.header) return sections(textRuns(text, { bold: true }))
  return [{ type: 'header', text: { type: 'plain_text', text, emoji: false } }]
}

function sourceLine(source: Source, language: Language): readonly Run[] {
  const words = WORDING[language]
  const { documentTitle, sectionTitle, edition, status, validUntil, reviewedOn } = source
  const title = sectionTitle && sectionTitle !== documentTitle ? `${documentTitle} › ${sectionTitle}` : documentTitle
  const details = [
    edition && words.edition(edition),
    STATUS_LABELS[language][status],
    validUntil && words.heldUntil(formatDate(validUntil, language)),
    reviewedOn && words.reviewedOn(formatDate(reviewedOn, language)),
  ].filter(Boolean)
  const url = safeUrl(source.url)
  const outside: readonly Run[] = url
    ? runsOf([{ text: source.title || url, url }])
    : textRuns([source.title, source.url].filter(Boolean).join(' – '))
  return [
    ...textRuns(`[${source.number}] `, { bold: true }),
    ...textRuns(`${title} (${details.join(', ')})`),
    ...(outside.length > 0 ? [...textRuns('\n'), ...outside] : []),
  ]
}
