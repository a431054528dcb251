import { type Case, type Claim, makeCase } from './case.ts'
import { CHECKS, type CheckName } from './checks.ts'
import type { Grounds } from './grounds.ts'

export interface Verified {
  readonly sound: readonly Case[]
  readonly unsound: readonly { readonly claim: Claim; readonly objections: readonly string[] }[]
}

const ALL = Object.keys(CHECKS) as readonly CheckName[]

/** Holds each claim against its grounds. `checks` is for tests alone: what would slip through without one. */
export function verifyClaims(claims: readonly Claim[], grounds: Grounds, checks: readonly CheckName[] = ALL): Verified {
  const sound: Case[] = []
  const unsound: { claim: Claim; objections: readonly string[] }[] = []
  for (const claim of claims) {
    const examined = makeCase(claim, grounds)
    const objections = checks.flatMap((name) => CHECKS[name](examined) ?? [])
    if (objections.length === 0) sound.push(examined)
    else unsound.push({ claim, objections })
  }
  return { sound, unsound }
}
