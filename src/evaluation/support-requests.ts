import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { asksForHelp } from '../brokering/asks-for-help.ts'
import type { Broker } from '../brokering/broker.ts'
import { matchBrokers, NO_RECORD } from '../brokering/match.ts'
import { helpIn, languageWanted, themesIn, understandNeed } from '../brokering/understand-need.ts'
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

/** Words as people type them, and what they tell; `not`: a question on the rules, which is no request. */
export const TypedWords = z.object({
  language: z.enum(LANGUAGES),
  text: z.string(),
  theme: z.string().optional(),
  help: z.string().optional(),
  in: z.string().optional(),
  not: z.literal(true).optional(),
})
export type TypedWords = z.infer<typeof TypedWords>

export async function loadTypedWords(file: string): Promise<readonly TypedWords[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '')
  return lines.map((line) => TypedWords.parse(JSON.parse(line)))
}

/** What was not read as it is meant; empty when all was. */
export function misreadIn({ text, theme, help, in: wanted, not }: TypedWords): readonly string[] {
  if (not) return asksForHelp(text) ? ['taken for a request'] : []
  return [
    ...(asksForHelp(text) ? [] : ['not taken for a request']),
    ...(theme === undefined || themesIn(text).some((one) => one === theme) ? [] : [`not about ${theme}`]),
    ...(help === undefined || helpIn(text).some((one) => one === help) ? [] : [`no ${help}`]),
    ...(wanted === undefined || languageWanted(text) === wanted ? [] : [`not in ${wanted}`]),
  ]
}
