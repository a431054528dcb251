import type { Express } from 'express'
import type { Country } from '../knowledge/countries.ts'
import type { ChannelTools } from '../ports/channel-module.ts'
import type { Clock } from '../ports/clock.ts'
import type { Library } from '../ports/library.ts'
import type { Log } from '../ports/log.ts'
import type { Pictures } from '../ports/picture.ts'
import type { Store } from '../ports/store.ts'
import type { Skill } from '../skills/skill.ts'
import { makeChannelMemory } from './channel-memory.ts'
import { homeFor, suggestionsFor } from './home-for.ts'
import { meet } from './meet.ts'

export interface ChannelToolParts {
  readonly store: Store
  readonly countries: readonly Country[]
  readonly library: Library
  readonly clock: Clock
  readonly log: Log
  readonly http: Express
  readonly pictures: Pictures
  /** Channels are opened before the skills; they look at pages only after. */
  skills(): readonly Skill[]
}

/** What the channel of that name is opened with. */
export function makeChannelTools(channel: string, parts: ChannelToolParts): ChannelTools {
  const { store, countries, library, clock, log, http, pictures } = parts
  const home = () => ({ store, countries, skills: parts.skills() })
  return {
    log,
    clock,
    http,
    pictures,
    library,
    memory: makeChannelMemory(channel, store.notes),
    home: (viewer) => homeFor(viewer, clock.now(), home()),
    suggestions: (viewer) => suggestionsFor(viewer, clock.now(), home()),
    meet: (viewer, place) => meet(viewer, place, clock.now(), home()),
    transcript: (conversation, limit) => store.transcript(conversation, limit),
    people: () => store.directory.people(),
  }
}
