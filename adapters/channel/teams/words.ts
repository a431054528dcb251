import { z } from 'zod'
import type { Activity } from './activity.ts'

const Mention = z.object({
  type: z.literal('mention'),
  text: z.string().optional(),
  mentioned: z.object({ id: z.string() }),
})

/** What the person wrote, without the mention of us; names of others stay. */
export function wordsOf(activity: Activity): { readonly text: string; readonly mentioned: boolean } {
  const mentions = (activity.entities ?? []).flatMap((entity) => Mention.safeParse(entity).data ?? [])
  const ours = mentions.filter((mention) => mention.mentioned.id === activity.recipient.id)
  const without = ours.reduce(
    (text, { text: mention }) => (mention ? text.replace(mention, ' ') : text),
    activity.text ?? '',
  )
  const plain = without.replace(/<at(?: [^>]{0,100})?>([^<]{0,500})<\/at>/g, '$1')
  return {
    text: decode(plain)
      .replace(/[^\S\n]+/g, ' ')
      .trim(),
    mentioned: ours.length > 0,
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** Teams sends the text as it stands in HTML: `&lt;`, `&nbsp;`, `&#39;`. */
export function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|([a-z]{2,5}));/g, (whole, code: string | undefined, name: string | undefined) => {
    if (code === undefined) return ENTITIES[name ?? ''] ?? whole
    const point = Number(code)
    return point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff) ? String.fromCodePoint(point) : whole
  })
}
