import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Broker } from '../brokering/broker.ts'
import { matchBrokers, NO_RECORD } from '../brokering/match.ts'
import { understandNeed } from '../brokering/understand-need.ts'
import type { CivilDate } from '../core/dates.ts'
import { LANGUAGES } from '../core/language.ts'
import type { Country } from '../knowledge/countries.ts'

/** A written request, and the broker that someone who knows the register would send it to. */
export const WrittenRequest = z.object({
  language: z.enum(LANGUAGES),
  country: z.string(),
  text: z.string(),
  expected: z.string(),
  today: z.string().default('2026-11-23'),
})
export type WrittenRequest = z.infer<typeof WrittenRequest>

export async function loadWrittenRequests(file: string): Promise<readonly WrittenRequest[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '')
  return lines.map((line) => WrittenRequest.parse(JSON.parse(line)))
}

export interface JudgedRequest {
  readonly request: WrittenRequest
  /** 1 for the first; undefined when it was not proposed. */
  readonly rank: number | undefined
  readonly first: readonly string[]
}

/** At which place the expected broker stands among the proposals. */
export function judgeRequest(
  request: WrittenRequest,
  brokers: readonly Broker[],
  countries: readonly Country[],
): JudgedRequest {
  const { country, language } = request
  const need = understandNeed(request.text, { language, country, brokers, by: undefined })
  const { proposals } = matchBrokers({
    need: { ...need, peersWelcome: true },
    brokers,
    today: request.today as CivilDate,
    region: countries.find(({ code }) => code === country)?.region,
    record: () => NO_RECORD,
    tried: new Set(),
  })
  const at = proposals.findIndex(({ broker }) => broker.id === request.expected)
  return {
    request,
    rank: at < 0 ? undefined : at + 1,
    first: proposals.slice(0, 3).map(({ broker }) => broker.id),
  }
}

/** The share of requests whose expected broker stands among the first `places`. */
export function shareWithin(judged: readonly JudgedRequest[], places: number): number {
  return judged.filter(({ rank }) => rank !== undefined && rank <= places).length / judged.length
}
