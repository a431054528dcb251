import { openTerminal } from '../../adapters/channel/terminal/index.ts'
import { openSystemClock } from '../../adapters/clock/system/index.ts'
import { openMemoryStore } from '../../adapters/store/memory/index.ts'
import type { CivilDate } from '../../src/core/dates.ts'
import type { Press } from '../../src/core/message.ts'
import type { Outcome } from '../../src/core/outcome.ts'
import { loadSamplePeople } from '../../src/directory/sample-people.ts'
import { learn, openDesk } from '../../src/open-desk.ts'
import { openDeskModel } from '../../src/open-desk-model.ts'
import type { Store } from '../../src/ports/store.ts'
import type { Skill } from '../../src/skills/skill.ts'
import { type Asked, type ScriptedReply, startModel } from '../stand-ins/model/index.ts'
import { makeLog, type ReadLog } from '../support/log.ts'

export type ModelScript = (asked: Asked) => ScriptedReply | Promise<ScriptedReply>

/** The shipped skills, calendar and people, part of the guidance, and a model server nobody here wrote. */
export interface RealDesk {
  readonly store: Store
  readonly log: ReadLog
  readonly skills: readonly Skill[]
  readonly asked: readonly Asked[]
  /** What the model does from here on. */
  script(next: ModelScript): void
  say(person: string, text: string, more?: Wishes): Promise<Outcome & { readonly milliseconds: number }>
  /** Entries that are no drafts, no costs of calls, no lines of the audit log. */
  written(): Promise<readonly string[]>
  close(): Promise<void>
}

export interface Wishes {
  readonly press?: Press
  readonly conversation?: string
  readonly today?: CivilDate
  readonly displayName?: string
}

const FEW = /^(?:late-plans|co-creation|glossary|extensions?|procedural-review|inactivity)/
const NOT_WRITTEN = /draft$|^model\/|^audit\//

export async function openRealDesk(settings: Readonly<Record<string, string>> = {}): Promise<RealDesk> {
  const learned = await learn({ knowledgeFolder: 'knowledge' })
  const passages = learned.passages.filter(({ language, document }) => language === 'en' && FEW.test(document))
  const store = openMemoryStore()
  const { people, countries } = await loadSamplePeople('knowledge')
  await store.directory.replace(people, countries)
  const log = makeLog()
  let script: ModelScript = () => 'nothing scripted'
  const server = await startModel((asked) => script(asked))
  const clock = openSystemClock()
  const model = await openDeskModel(server.state(settings), { learned, store, clock, log, zone: 'UTC' })
  const outcomes = new Map<string, Outcome & { milliseconds: number }>()
  const { desk, skills } = await openDesk({
    learned: { ...learned, passages },
    store,
    log,
    model,
    channels: new Map([['terminal', openTerminal(() => {})]]),
    watch: ({ turn, outcome, milliseconds }) => outcomes.set(turn.message.id, { ...outcome, milliseconds }),
  })
  let count = 0
  return {
    store,
    log,
    skills,
    asked: server.asked,
    script: (next) => {
      script = next
    },
    say: async (
      person,
      text,
      { press, conversation = `c:${person}:${count}`, today = '2026-11-23' as CivilDate, displayName } = {},
    ) => {
      count += 1
      const id = `terminal:${count}`
      await desk.accept({
        id,
        from: { channel: 'terminal', tenant: 'local', user: person },
        conversation,
        replyTo: { channel: 'terminal', to: conversation },
        audience: 'private',
        text,
        sentAt: 0,
        files: [],
        assumed: { person, today },
        ...(press && { press }),
        ...(displayName !== undefined && { displayName }),
      })
      await desk.settle()
      const outcome = outcomes.get(id)
      if (!outcome) throw new Error(`nothing came of “${text}”: ${JSON.stringify(log.lines.slice(-3))}`)
      return outcome
    },
    written: async () =>
      (await store.entries({})).filter(({ kind }) => !NOT_WRITTEN.test(kind)).map(({ kind, id }) => `${kind} ${id}`),
    close: async () => {
      await desk.stop()
      await server.stop()
      await store.close()
    },
  }
}
