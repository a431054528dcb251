import { type CryptoKey, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'

/** The service that signs what Teams sends to bots. */
export interface Keys {
  readonly document: { readonly keys: readonly object[] }
  /** A token as Teams sends it; `changes` make it wrong. */
  sign(claims: TokenClaims, changes?: TokenChanges): Promise<string>
}

export interface TokenClaims {
  readonly audience: string
  readonly serviceUrl: string
}

export interface TokenChanges {
  readonly issuer?: string
  readonly kid?: string
  /** Signed by a key that was never published. */
  readonly otherKey?: boolean
  /** Seconds from now. */
  readonly expiresIn?: number
  readonly validIn?: number
  readonly claims?: JWTPayload
}

const KID = 'stand-in-key'

/** Making keys takes longer than a test; every stand-in of a process uses the same. */
let pairs: Promise<readonly [Pair, Pair]> | undefined
type Pair = Awaited<ReturnType<typeof generateKeyPair>>

export async function makeKeys(endorsements: readonly string[] = ['msteams']): Promise<Keys> {
  pairs ??= Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')])
  const [published, other] = await pairs
  const jwk = { ...(await exportJWK(published.publicKey)), kid: KID, x5t: KID, use: 'sig', endorsements }

  async function signWith(
    key: CryptoKey,
    { audience, serviceUrl }: TokenClaims,
    changes: TokenChanges,
  ): Promise<string> {
    const now = Math.floor(Date.now() / 1_000)
    return new SignJWT({ serviceurl: serviceUrl, ...changes.claims })
      .setProtectedHeader({ alg: 'RS256', kid: changes.kid ?? KID, x5t: changes.kid ?? KID, typ: 'JWT' })
      .setIssuer(changes.issuer ?? 'https://api.botframework.com')
      .setAudience(audience)
      .setNotBefore(now + (changes.validIn ?? -10))
      .setExpirationTime(now + (changes.expiresIn ?? 3_600))
      .sign(key)
  }

  return {
    document: { keys: [jwk] },
    sign: (claims, changes = {}) =>
      signWith(changes.otherKey ? other.privateKey : published.privateKey, claims, changes),
  }
}
