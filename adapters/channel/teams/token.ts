import { z } from 'zod'

/** What a token says of itself; nothing of it is proved before the signature is checked. */
const Header = z.object({ alg: z.enum(['RS256', 'RS384', 'RS512']), kid: z.string().min(1) })
const Claims = z
  .object({
    iss: z.string(),
    aud: z.string(),
    serviceurl: z.string(),
    exp: z.number(),
    appid: z.string().optional(),
    azp: z.string().optional(),
  })
  // Another bot that speaks for itself: nothing that a person of Teams said.
  .refine(({ aud, appid, azp }) => [appid, azp].every((speaker) => speaker === undefined || speaker === aud))

export type Claims = z.infer<typeof Claims>

const BEARER = /^Bearer ([\w-]+)\.([\w-]+)\.[\w-]+$/
const LONGEST = 10_000

/** The claims of a bearer token that has the shape of Teams'; undefined for every other header. */
export function claimsIn(header: string | undefined): Claims | undefined {
  if (header === undefined || header.length > LONGEST) return undefined
  const [, head, body] = BEARER.exec(header) ?? []
  if (head === undefined || body === undefined) return undefined
  if (!Header.safeParse(json(head)).success) return undefined
  return Claims.safeParse(json(body)).data
}

function json(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}
