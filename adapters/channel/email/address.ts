import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** Id and signature: short enough that the name before the @ keeps to 64 characters (RFC 5321). */
const TOKEN = /^(.+)\+([0-9a-f]{16})([0-9a-f]{20})$/

/** The address to which an answer to this letter goes. The same letter has the same, however often it is sent. */
export function answerAddress(
  own: string,
  letter: string,
  secret: string,
): { readonly address: string; readonly id: string } {
  const id = createHash('sha256').update(letter).digest('hex').slice(0, 16)
  const [name = '', domain = ''] = own.split('@')
  return { address: `${name}+${id}${signature(id, secret)}@${domain}`, id }
}

/** The id of the letter that a mail answers; `forged` when its token is not ours, undefined when it has none. */
export function answeredLetter(
  recipients: readonly string[],
  own: string,
  secret: string,
): string | 'forged' | undefined {
  const [name, domain] = own.split('@')
  const tokens = recipients.flatMap((recipient) => {
    const [local = '', host] = recipient.toLowerCase().split('@')
    const match = host === domain ? TOKEN.exec(local) : undefined
    const strange = host === domain && !match && local.startsWith(`${name}+`)
    return match?.[1] === name ? [match] : strange ? [undefined] : []
  })
  if (tokens.length === 0) return undefined
  for (const match of tokens) {
    const [, , id = '', given = ''] = match ?? []
    if (id && timingSafeEqual(Buffer.from(given), Buffer.from(signature(id, secret)))) return id
  }
  return 'forged'
}

function signature(id: string, secret: string): string {
  return createHmac('sha256', secret).update(id).digest('hex').slice(0, 20)
}
