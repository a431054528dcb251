/** Lines after which a mail program repeats what was written before. */
const QUOTE_BEGINS: readonly RegExp[] = [
  /^\s*>?\s*-{2,}\s*(?:Please write your answer above|Veuillez écrire votre réponse|Escriba su respuesta)/i,
  /^\s*On .{5,200} wrote:\s*$/i,
  /^\s*Le .{5,200} a écrit\s*:\s*$/i,
  /^\s*El .{5,200} escribió:\s*$/i,
  /^\s*-{3,}\s*(?:Original Message|Forwarded message|Message d'origine|Message transféré|Mensaje original|Mensaje reenviado)/i,
  /^\s*_{10,}\s*$/,
  /^\s*(?:From|De)\s*:\s*\S.*@/i,
  /^\s*-- ?$/,
]
/** The head of a quotation may be broken over two lines. */
const HEAD_BEGINS = /^\s*(?:On|Le|El) .{5,}$/i
const HEAD_ENDS = /(?:wrote|a écrit|escribió)\s*:\s*$/i

/** What somebody wrote in a mail, without what the mail repeats and without the signature. */
export function unquote(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  const end = lines.findIndex(
    (line, at) =>
      QUOTE_BEGINS.some((pattern) => pattern.test(line)) ||
      (HEAD_BEGINS.test(line) &&
        HEAD_ENDS.test(`${line} ${lines[at + 1] ?? ''}`) &&
        (lines.slice(at + 2).find((next) => next.trim() !== '') ?? '>').startsWith('>')),
  )
  return (end < 0 ? lines : lines.slice(0, end))
    .filter((line) => !/^\s*>/.test(line))
    .join('\n')
    .trim()
}
