import { z } from 'zod'
import { isLanguage, type Language } from '../../../src/core/language.ts'
import type { Press } from '../../../src/core/message.ts'

/** What our buttons carry, and Teams brings back. It may be forged; the skill checks what it may do. */
const DeskSchema = z.object({
  skill: z.string().min(1).max(100),
  action: z.string().min(1).max(100),
  value: z.string().max(1_500),
  /** The card; it can be used once. */
  card: z.string().min(1).max(100),
  /** What the card shows once it was used. */
  label: z.string().max(200),
  prompt: z.string().max(400).optional(),
  form: z.boolean().optional(),
  language: z.string().refine(isLanguage).optional().catch(undefined),
  /** Fields that choose one answer, and those that choose several; all others come back letter for letter. */
  one: z.array(z.string().max(200)).max(100).optional(),
  many: z.array(z.string().max(200)).max(100).optional(),
  /** The group conversation in which it was asked, for a button shown in private. */
  group: z.string().max(3_000).optional(),
})
export type DeskData = z.infer<typeof DeskSchema>

export interface Pressed {
  readonly press: Press
  readonly data: DeskData
  readonly language: Language
}

const ANSWER = 'f:'

/** Id of an input, so that no field can be taken for data of ours. */
export function inputId(field: string): string {
  return ANSWER + field
}

/** Values of choices travel encoded: Teams joins several with commas. */
export function encodeChoice(value: string): string {
  return encodeURIComponent(value)
}

const Data = z.record(z.string(), z.unknown())

/** The press in the data of a card's action; undefined when the card is not ours. */
export function readPress(data: unknown): Pressed | undefined {
  const record = Data.safeParse(data)
  const desk = DeskSchema.safeParse(record.data?.desk)
  if (!record.success || !desk.success) return undefined
  const { skill, action, value, form, language } = desk.data
  const answers = form ? answersIn(record.data, desk.data) : undefined
  return {
    press: { skill, action, value, ...(answers && { answers }) },
    data: desk.data,
    language: isLanguage(language) ? language : 'en',
  }
}

const LONGEST_ANSWER = 20_000

function answersIn(record: Readonly<Record<string, unknown>>, { one = [], many = [] }: DeskData): Press['answers'] {
  const answers: Record<string, string | readonly string[]> = {}
  for (const [id, value] of Object.entries(record)) {
    if (!id.startsWith(ANSWER) || typeof value !== 'string' || value.length > LONGEST_ANSWER) continue
    const name = id.slice(ANSWER.length)
    if (many.includes(name)) answers[name] = value.split(',').filter(Boolean).map(decoded)
    else answers[name] = one.includes(name) ? decoded(value) : value
  }
  return answers
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
