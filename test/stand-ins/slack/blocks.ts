import { z } from 'zod'

/**
 * Blocks as Slack takes them, from https://docs.slack.dev/reference/block-kit: required fields, types and sizes.
 * Unknown fields and block types are refused.
 */

const Id = z.string().min(1).max(255).optional()
const plain = (max: number) =>
  z.strictObject({ type: z.literal('plain_text'), text: z.string().min(1).max(max), emoji: z.boolean().optional() })
const Style = z
  .strictObject({ bold: z.literal(true), italic: z.literal(true), strike: z.literal(true), code: z.literal(true) })
  .partial()
  .optional()
const Url = z
  .string()
  .max(3_000)
  .regex(/^(https?:\/\/|mailto:)/)

const Run = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string().min(1), style: Style }),
  z.strictObject({ type: z.literal('link'), url: Url, text: z.string().optional(), style: Style }),
  z.strictObject({ type: z.literal('emoji'), name: z.string().regex(/^[a-z0-9_+-]+$/) }),
])
const Section = z.strictObject({ type: z.literal('rich_text_section'), elements: z.array(Run).min(1) })
const RichText = z.strictObject({
  type: z.literal('rich_text'),
  block_id: Id,
  elements: z
    .array(
      z.discriminatedUnion('type', [
        Section,
        z.strictObject({ type: z.literal('rich_text_quote'), elements: z.array(Run).min(1) }),
        z.strictObject({
          type: z.literal('rich_text_list'),
          style: z.enum(['bullet', 'ordered']),
          elements: z.array(Section).min(1),
        }),
      ]),
    )
    .min(1),
})

const Button = z.strictObject({
  type: z.literal('button'),
  action_id: Id,
  text: plain(75),
  value: z.string().max(2_000).optional(),
  style: z.enum(['primary', 'danger']).optional(),
  accessibility_label: z.string().min(1).max(75).optional(),
})
const Thumb = z.strictObject({
  text: plain(75),
  value: z.string().max(2_000),
  accessibility_label: z.string().max(75).optional(),
})

const Header = z.strictObject({ type: z.literal('header'), block_id: Id, text: plain(150) })
const Divider = z.strictObject({ type: z.literal('divider'), block_id: Id })
const Context = z.strictObject({
  type: z.literal('context'),
  block_id: Id,
  elements: z.array(plain(3_000)).min(1).max(10),
})
const Actions = z.strictObject({
  type: z.literal('actions'),
  block_id: Id,
  elements: z
    .array(Button)
    .min(1)
    .max(25)
    .refine((buttons) => new Set(buttons.map((button) => button.action_id)).size === buttons.length, 'action_id twice'),
})
const ContextActions = z.strictObject({
  type: z.literal('context_actions'),
  block_id: Id,
  elements: z
    .array(
      z.strictObject({
        type: z.literal('feedback_buttons'),
        action_id: Id,
        positive_button: Thumb,
        negative_button: Thumb,
      }),
    )
    .min(1)
    .max(5),
})
const Cell = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('raw_text'), text: z.string().min(1) }),
  RichText,
])
const Table = z.strictObject({
  type: z.literal('table'),
  block_id: Id,
  rows: z.array(z.array(Cell).min(1).max(20)).min(1).max(100),
})

const option = z.strictObject({ text: plain(75), value: z.string().min(1).max(150) })
const options = (max: number) => z.array(option).min(1).max(max)
const search = { action_id: Id, min_query_length: z.number().int().min(0).optional() }
const Element = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('plain_text_input'),
    action_id: Id,
    multiline: z.boolean().optional(),
    max_length: z.number().int().min(1).max(3_000).optional(),
    initial_value: z.string().max(3_000).optional(),
  }),
  z.strictObject({
    type: z.literal('datepicker'),
    action_id: Id,
    initial_date: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .optional(),
  }),
  z.strictObject({
    type: z.literal('radio_buttons'),
    action_id: Id,
    options: options(10),
    initial_option: option.optional(),
  }),
  z.strictObject({
    type: z.literal('static_select'),
    action_id: Id,
    options: options(100),
    initial_option: option.optional(),
  }),
  z.strictObject({
    type: z.literal('checkboxes'),
    action_id: Id,
    options: options(10),
    initial_options: options(10).optional(),
  }),
  z.strictObject({
    type: z.literal('multi_static_select'),
    action_id: Id,
    options: options(100),
    initial_options: options(100).optional(),
  }),
  z.strictObject({ type: z.literal('external_select'), ...search, initial_option: option.optional() }),
  z.strictObject({
    type: z.literal('multi_external_select'),
    ...search,
    initial_options: options(100).optional(),
  }),
])
const Input = z.strictObject({
  type: z.literal('input'),
  block_id: Id,
  label: plain(2_000),
  hint: plain(2_000).optional(),
  optional: z.boolean().optional(),
  element: Element,
})

const uniqueIds = (blocks: readonly { block_id?: string | undefined }[]) => {
  const ids = blocks.flatMap((block) => block.block_id ?? [])
  return new Set(ids).size === ids.length
}

export const MessageBlocks = z
  .array(z.discriminatedUnion('type', [RichText, Header, Divider, Context, Actions, ContextActions, Table]))
  .max(50)
  .refine(uniqueIds, 'block_id twice')
  .refine((blocks) => blocks.filter((block) => block.type === 'table').length <= 1, 'only_one_table_allowed')

export const HomeView = z.strictObject({
  type: z.literal('home'),
  blocks: z.array(z.discriminatedUnion('type', [RichText, Header, Divider, Context, Actions])).max(100),
})

export const ModalView = z.strictObject({
  type: z.literal('modal'),
  callback_id: Id,
  private_metadata: z.string().max(3_000).optional(),
  title: plain(24),
  submit: plain(24).optional(),
  close: plain(24).optional(),
  blocks: z
    .array(z.discriminatedUnion('type', [RichText, Header, Divider, Context, Input]))
    .min(1)
    .max(100)
    .refine(uniqueIds, 'block_id twice'),
})

/** Slack's measure is documented nowhere; people found refusals from some 13,200 characters on. */
export const MOST_CHARACTERS = 12_000

export function characters(value: unknown): number {
  if (typeof value === 'string') return value.length
  if (Array.isArray(value)) return value.reduce((sum: number, inner) => sum + characters(inner), 0)
  if (typeof value !== 'object' || value === null) return 0
  return Object.values(value).reduce((sum: number, inner) => sum + characters(inner), 0)
}

/** The words that a person sees of blocks, in order. */
export function wordsIn(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsIn).filter(Boolean).join(' ')
  if (typeof value !== 'object' || value === null) return ''
  return Object.entries(value)
    .map(([name, inner]) => {
      if (name === 'text' && typeof inner === 'string') return inner
      if (name === 'url' && typeof inner === 'string') return inner
      return name === 'value' ? '' : wordsIn(inner)
    })
    .filter(Boolean)
    .join(' ')
}

/** The labels of the buttons that a person sees, in order. */
export function buttonsIn(blocks: readonly Record<string, unknown>[]): readonly string[] {
  return blocks
    .filter((block) => block.type === 'actions')
    .flatMap((block) => block.elements as readonly { text: { text: string } }[])
    .map((button) => button.text.text)
}
