import { type Case, TEAM } from '../../brokering/case.ts'
import type { Need } from '../../brokering/need.ts'
import { areNear } from '../../brokering/themes.ts'
import { formatDate } from '../../core/dates.ts'
import type { Letter, Outcome } from '../../core/outcome.ts'
import { type Block, paragraph } from '../../core/reply.ts'
import type { Turn } from '../skill.ts'
import { advance } from './advance.ts'
import { missingFor } from './details-form.ts'
import { draftEntry, propose, readDraft } from './draft.ts'
import { CASE, caseEntries, numberFor, readCase } from './kept.ts'
import { caseForStaff } from './letter-blocks.ts'
import { say } from './say.ts'
import type { Scene } from './scene.ts'
import { button, stateWords } from './show.ts'
import { storiesTold } from './story.ts'
import { WORDING } from './wording.ts'

const MOST_STORIES = 5

/** Files the draft after the asker's yes. The same draft is filed once. */
export async function fileRequest(turn: Turn, scene: Scene, id: string, anyway: boolean): Promise<Outcome> {
  const words = WORDING[turn.language]
  const draft = await readDraft(turn, id)
  if (!draft) return say(turn, 'refused', words.draftGone)
  if (draft.filed) return say(turn, 'done', words.filedAlready(draft.filed))
  if (missingFor(turn, draft.need).length > 0) return propose(turn, scene, id, draft.need)
  const double = anyway ? undefined : await duplicateOf(turn, draft.need)
  if (double) {
    const choices = [
      button(words.buttons.show, 'show', double.number),
      button(words.buttons.fileAnyway, 'file-anyway', id),
      button(words.buttons.discard, 'discard', id),
    ]
    const prompt = words.duplicate(double.number, stateWords(double, turn.language))
    return {
      ending: 'clarify',
      say: { language: turn.language, blocks: [{ kind: 'choices', prompt, choices }], forAskerOnly: true },
    }
  }
  return openCase(turn, scene, id, draft.need)
}

async function duplicateOf(turn: Turn, need: Need): Promise<Case | undefined> {
  const mine = (await turn.own?.({ kind: CASE, person: turn.principal.id })) ?? []
  return mine
    .map((entry) => readCase(entry).one)
    .find((one) => one.state !== 'closed' && one.country === need.country && onTheSame(one.need, need))
}

/** Open requests of other people of the country on the same topic: the Support Unit may join them. */
async function openOnTheSame(scene: Scene, one: Case): Promise<readonly string[]> {
  if (one.country === undefined) return []
  const entries = await scene.own({ kind: CASE, country: one.country })
  return entries
    .map((entry) => readCase(entry).one)
    .filter(({ state, need }) => state !== 'closed' && onTheSame(need, one.need))
    .map(({ number }) => number)
}

function onTheSame(one: Need, other: Need): boolean {
  return one.themes.some((theme) => other.themes.some((near) => theme === near || areNear(theme, near)))
}

async function openCase(turn: Turn, scene: Scene, draft: string, need: Need): Promise<Outcome> {
  const { principal, language, today } = turn
  const words = WORDING[language]
  const number = await freeNumber(draft, scene)
  const counterpart = await scene.counterpartOf(need.country)
  const clock = await scene.clockOf({ offers: [], ...(need.country && { country: need.country }) })
  const one: Case = {
    number,
    state: 'filed',
    asker: principal.id,
    askerName: principal.name || principal.id,
    language,
    need,
    filedOn: today,
    owner: counterpart?.id ?? TEAM,
    due: clock.dueFor('filed'),
    breaches: 0,
    offers: [],
    results: {},
    log: [{ on: today, by: principal.id, what: 'file' }],
    ...(need.country && { country: need.country }),
  }
  const routed = (await scene.autoRoute()) ? await routeAtOnce(scene, one) : undefined
  const keepers = (await scene.keepers(one)).filter(({ id }) => id !== principal.id)
  const match = await scene.match(need, new Set())
  const alike = await openOnTheSame(scene, one)
  const letters = keepers.map(
    (person): Letter => ({
      key: `support-request/${number}/1/filed/${person.id}`,
      to: { person: person.id },
      reply: {
        language: person.language,
        blocks: [
          ...caseForStaff(
            one,
            person.language,
            scene,
            match,
            WORDING[person.language].newRequest(number, one.askerName),
          ),
          ...(alike.length > 0 ? [paragraph(WORDING[person.language].alike(alike.join(', ')))] : []),
        ],
      },
    }),
  )
  const who = counterpart?.name ?? words.supportUnit
  const due = one.due ? formatDate(one.due, language) : ''
  const peers = await storiesTold(scene, need.themes, MOST_STORIES)
  const toPeers: readonly Block[] =
    peers.length > 0
      ? [{ kind: 'choices', choices: [button(words.story.others(peers.length), 'stories', need.themes.join(' '))] }]
      : []
  const ownMatch =
    principal.role === 'support-unit'
      ? caseForStaff(one, language, scene, match, words.filed(number, who, due))
      : undefined
  return {
    ending: 'done',
    say: {
      language,
      blocks: [...(ownMatch ?? [paragraph(words.filed(number, who, due))]), ...toPeers],
      forAskerOnly: true,
    },
    keep: [...(routed?.keep ?? caseEntries(one, 0)), draftEntry(turn, draft, need, number)],
    send: [...letters, ...(routed?.send ?? [])],
  }
}

/** By setting, a new request goes to the best match without waiting for a person. */
async function routeAtOnce(scene: Scene, one: Case) {
  const next = await scene.nextBroker(one)
  if (!next) return undefined
  const routed = await advance(scene, { one, revision: 0 }, { kind: 'offer', by: 'desk', ...next }, false)
  return 'refused' in routed ? undefined : routed
}

async function freeNumber(draft: string, scene: Scene): Promise<string> {
  const short = numberFor(draft)
  return (await scene.caseNumbered(short)) ? numberFor(draft, 8) : short
}
