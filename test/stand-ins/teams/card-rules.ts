import { z } from 'zod'

/** Adaptive Cards up to 1.5, as far as bots send them to Teams: https://adaptivecards.io/explorer. */
const Run = z.strictObject({
  type: z.literal('TextRun'),
  text: z.string().min(1),
  weight: z.enum(['Lighter', 'Default', 'Bolder']).optional(),
  isSubtle: z.boolean().optional(),
})
const Words = z.strictObject({ type: z.literal('RichTextBlock'), inlines: z.array(Run).min(1) })

const Submit = z.strictObject({ type: z.literal('Action.Submit'), title: z.string().min(1), data: z.unknown() })
const Execute = z.strictObject({
  type: z.literal('Action.Execute'),
  title: z.string().min(1).max(100),
  verb: z.string(),
  data: z.record(z.string(), z.unknown()),
  style: z.enum(['default', 'positive', 'destructive']).optional(),
  fallback: Submit,
})
const Actions = z.strictObject({ type: z.literal('ActionSet'), actions: z.array(Execute).min(1).max(6) })

const Table = z.strictObject({
  type: z.literal('Table'),
  columns: z.array(z.strictObject({ width: z.int().positive() })).min(1),
  firstRowAsHeader: z.boolean(),
  showGridLines: z.boolean(),
  rows: z.array(
    z.strictObject({
      type: z.literal('TableRow'),
      cells: z.array(z.strictObject({ type: z.literal('TableCell'), items: z.array(Words).min(1) })),
    }),
  ),
})

const input = {
  id: z.string().min(1),
  label: z.string().min(1),
  isRequired: z.boolean(),
  errorMessage: z.string().min(1),
}
const Text = z.strictObject({
  type: z.literal('Input.Text'),
  ...input,
  value: z.string().optional(),
  isMultiline: z.boolean().optional(),
  maxLength: z.int().positive().optional(),
})
const Day = z.strictObject({
  type: z.literal('Input.Date'),
  ...input,
  value: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
})
const ChoiceSet = z.strictObject({
  type: z.literal('Input.ChoiceSet'),
  ...input,
  style: z.enum(['compact', 'expanded', 'filtered']),
  wrap: z.boolean().optional(),
  isMultiSelect: z.boolean().optional(),
  value: z.string().optional(),
  choices: z
    .array(z.strictObject({ title: z.string().min(1), value: z.string().regex(/^[^,]*$/, 'holds a comma') }))
    .min(1),
})

const Image = z.strictObject({
  type: z.literal('Image'),
  url: z.string().regex(/^(?:https:\/\/|data:image\/(?:png|jpeg|gif);base64,)/),
  altText: z.string().min(1),
  size: z.enum(['Auto', 'Stretch', 'Small', 'Medium', 'Large']).optional(),
  msteams: z.strictObject({ allowExpand: z.literal(true) }).optional(),
})

const Element = z.discriminatedUnion('type', [Words, Image, Actions, Table, Text, Day, ChoiceSet])

const Card = z.strictObject({
  type: z.literal('AdaptiveCard'),
  $schema: z.string(),
  version: z.enum(['1.0', '1.1', '1.2', '1.3', '1.4', '1.5']),
  fallbackText: z.string().min(1),
  body: z.array(Element).min(1),
  msteams: z.strictObject({ width: z.literal('Full') }).optional(),
})

export type CardContent = z.infer<typeof Card>

export function readCard(content: unknown): CardContent {
  return Card.parse(content)
}

export function cardFaults(content: unknown): readonly string[] {
  const read = Card.safeParse(content)
  if (!read.success) return read.error.issues.map((issue) => `card ${issue.path.join('.')}: ${issue.message}`)
  const ids = read.data.body.flatMap((element) => ('id' in element ? [element.id] : []))
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at)
  const ragged = read.data.body.some(
    (element) => element.type === 'Table' && element.rows.some((row) => row.cells.length !== element.columns.length),
  )
  return [...twice.map((id) => `input ${id} stands twice`), ...(ragged ? ['a row of another length'] : [])]
}
