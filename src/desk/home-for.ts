import { dayAt } from '../core/dates.ts'
import type { IncomingMessage } from '../core/message.ts'
import type { Block, Reply } from '../core/reply.ts'
import type { Country } from '../knowledge/countries.ts'
import type { Viewer } from '../ports/channel-module.ts'
import type { Store } from '../ports/store.ts'
import type { Skill, Visit } from '../skills/skill.ts'
import { principalFor } from './principal-for.ts'
import { viewFor } from './view-for.ts'

export interface HomeParts {
  readonly store: Store
  readonly countries: readonly Country[]
  readonly skills: readonly Skill[]
}

/** What somebody sees who looks at the desk: who they are for it, then the sections of the skills open to them. */
export async function homeFor(viewer: Viewer, now: Date, parts: HomeParts): Promise<Reply> {
  const visit = await visitOf(viewer, now, parts)
  const open = parts.skills.filter((skill) => skill.roles.includes(visit.principal.role))
  const sections = await Promise.all(open.map((skill) => skill.home?.(visit) ?? Promise.resolve<readonly Block[]>([])))
  const frames = open.flatMap((skill) => skill.homeFrame?.(visit) ?? [])
  const blocks = [...frames.flatMap(({ above }) => above), ...sections.flat(), ...frames.flatMap(({ below }) => below)]
  return { language: visit.language, blocks, forAskerOnly: true }
}

/** Examples of what this person can ask: one of each skill first. */
export async function suggestionsFor(viewer: Viewer, now: Date, parts: HomeParts): Promise<readonly string[]> {
  const { principal, language } = await visitOf(viewer, now, parts)
  const open = parts.skills.filter((skill) => skill.roles.includes(principal.role))
  const examples = open.map((skill) => skill.examples(principal, language))
  const longest = Math.max(0, ...examples.map((list) => list.length))
  return Array.from({ length: longest }, (_, at) => examples.flatMap((list) => list[at] ?? [])).flat()
}

/** Who looks, in which language, on which day. */
export async function visitOf(viewer: Viewer, now: Date, parts: HomeParts): Promise<Visit> {
  const { account, assumed, profileLanguage, verifiedEmail } = viewer
  const asIfWritten: IncomingMessage = {
    id: '',
    from: account,
    conversation: '',
    replyTo: { channel: account.channel, to: '' },
    audience: 'private',
    text: '',
    sentAt: now.getTime(),
    files: [],
    ...(assumed && { assumed }),
    ...(verifiedEmail !== undefined && { verifiedEmail }),
  }
  const principal = await principalFor(asIfWritten, parts.store.directory, parts.countries)
  const language = assumed?.language ?? principal.language ?? profileLanguage ?? 'en'
  const today = assumed?.today ?? dayAt(now, principal.zone)
  return { principal, language, today, now, read: viewFor(principal, parts.store) }
}
