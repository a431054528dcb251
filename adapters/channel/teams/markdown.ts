import type { Span } from '../../../src/core/reply.ts'

/** Marks that would begin something at the start of a line: heading, list, rule, quote. */
const LINE_START = /^(\s*)([#+\-=>.)]|\d{1,9}(?=[.)]))/gm
const SIGNIFICANT = /[\\`*_~[\]|!]/g
/** Direction overrides and invisible controls: nobody needs them to write, and they can disguise words. */
const DISGUISE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\u061C\uFEFF]/g

/** Words without what can disguise others. */
export function honest(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(DISGUISE, '')
}

/**
 * Plain words as Markdown that shows just them. Characters with a meaning become numeric references, which by
 * CommonMark (6.2) can never begin markup, and which HTML shows as themselves.
 */
export function escapeMarkdown(text: string): string {
  return honest(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(LINE_START, (_, blanks: string, mark: string) => blanks + mark.slice(0, -1) + reference(mark.slice(-1)))
    .replace(SIGNIFICANT, reference)
}

function reference(character: string): string {
  return `&#${character.codePointAt(0)};`
}

/** A link that is drawn as one: http or https only, and nothing that could end it early. */
export function safeUrl(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined
  const parsed = new URL(url)
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return undefined
  return parsed.href.replace(/[()<>[\]*_`~\\|!]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
}

export function markdownOf(spans: readonly Span[]): string {
  return spans.map(run).join('')
}

function run(span: Span): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(honest(span.text)) ?? []
  let drawn = escapeMarkdown(words).replace(/\n+/g, ' ')
  if (drawn !== '') {
    const url = safeUrl(span.url)
    if (url !== undefined) drawn = `[${drawn}](${url})`
    if (span.emphasis) drawn = `_${drawn}_`
    if (span.strong) drawn = `**${drawn}**`
  }
  return `${blank(before)}${drawn}${span.cites === undefined ? '' : ` [${span.cites}]`}${blank(after)}`
}

function blank(whitespace: string): string {
  return whitespace === '' ? '' : ' '
}
