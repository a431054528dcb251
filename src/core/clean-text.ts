/** Control characters, invisible characters and direction overrides; tab and line feed stay, ZWJ and ZWNJ join letters. */
const UNSEEN =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFC]|[\u{E0000}-\u{E007F}]/gu
const TAGS = /<\/?[a-z][^<>]{0,200}>/gi

/** A person's words without what they cannot have typed: unseen characters, markup tags, half surrogate pairs. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\r\n', '\n')
    .replace(UNSEEN, '')
    .replace(TAGS, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .normalize('NFC')
    .trim()
}
