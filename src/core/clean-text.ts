/** Control characters, invisible characters and direction overrides; tab and line feed stay, ZWJ and ZWNJ join letters. */
const UNSEEN =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFC]|[\u{E0000}-\u{E007F}]/gu
/** Other ends of a line or a page: without them two words would become one. */
const BREAKS = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g
/** Colours and moves of a terminal, as they come along when its words are copied. */
const TERMINAL_CODES = /\u001B\[[0-9;?]*[A-Za-z]/g
/** What a page does and does not say, and whom a message of Teams calls before it begins. */
const NOT_SAID = /<(script|style)\b[^<>]{0,200}>[\s\S]*?<\/\1>|^\s*<at>[^<>]{0,100}<\/at>|<[@!#][A-Z0-9^a-z]{2,40}>/gi
const TAGS = /<\/?[a-z][^<>]{0,200}>/gi

/** A person's words without what they cannot have typed: unseen characters, markup tags, half surrogate pairs. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(BREAKS, '\n')
    .replace(TERMINAL_CODES, '')
    .replace(UNSEEN, '')
    .replace(NOT_SAID, ' ')
    .replace(TAGS, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .normalize('NFC')
    .trim()
}
