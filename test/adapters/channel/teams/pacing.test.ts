import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makePacing } from '../../../../adapters/channel/teams/pacing.ts'
import { OutsideError } from '../../../../src/core/problem.ts'

/** A time that passes only by pausing. */
function makeTime() {
  let now = 0
  return {
    now: () => now,
    pass: (milliseconds: number) => {
      now += milliseconds
    },
  }
}

/** The documented limits: so many messages in so many milliseconds. */
const LIMITS = [
  [7, 1_000],
  [8, 2_000],
  [60, 30_000],
  [1_800, 3_600_000],
] as const

describe('pacing', () => {
  it('keeps every documented limit of a conversation, however it is asked', async () => {
    const waits = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 4_000 })), {
      minLength: 50,
      maxLength: 200,
    })
    await fc.assert(
      fc.asyncProperty(waits, async (gaps) => {
        const time = makeTime()
        const pacing = makePacing(time.now, async (milliseconds) => time.pass(milliseconds))
        const sent: number[] = []
        for (const gap of gaps) {
          time.pass(gap)
          try {
            await pacing.turn('conversation', 'tenant')
            sent.push(time.now())
          } catch (error) {
            time.pass(error instanceof OutsideError ? (error.retryAfterMs ?? 0) : 0)
          }
        }

        for (const [many, inMs] of LIMITS) {
          for (let at = many; at < sent.length; at += 1) {
            expect((sent[at] ?? 0) - (sent[at - many] ?? 0)).toBeGreaterThanOrEqual(inMs)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('counts all conversations of a tenant together', async () => {
    const time = makeTime()
    const pacing = makePacing(time.now, async (milliseconds) => time.pass(milliseconds))
    for (let at = 0; at < 31; at += 1) await pacing.turn(`conversation ${at}`, 'tenant')

    expect(time.now()).toBeGreaterThanOrEqual(1_000)
  })

  it('lets the outbox wait when it would take long', async () => {
    const time = makeTime()
    const pacing = makePacing(time.now, async (milliseconds) => time.pass(milliseconds))
    const error = await (async () => {
      for (let at = 0; at < 61; at += 1) await pacing.turn('conversation', 'tenant')
    })().catch((reason: unknown) => reason)

    expect(error).toBeInstanceOf(OutsideError)
    expect(error).toMatchObject({ kind: 'temporary' })
  })

  it('leaves out what may be left out', async () => {
    const time = makeTime()
    const pacing = makePacing(time.now, async () => {})
    const places = Array.from({ length: 10 }, () => pacing.tryTurn('conversation', 'tenant'))

    expect(places.filter(Boolean)).toHaveLength(7)
  })
})
