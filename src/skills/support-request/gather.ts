import { z } from 'zod'
import { type Case, TEAM } from '../../brokering/case.ts'
import { HELP_KINDS, HELP_NAMES } from '../../brokering/help-kinds.ts'
import { missingParts, type NEEDED, type Need, SHARES } from '../../brokering/need.ts'
import { areNear, THEME_NAMES, THEMES } from '../../brokering/themes.ts'
import { helpIn, saysNoDate, sharingSaid, themesIn, understandNeed } from '../../brokering/understand-need.ts'
import { type CivilDate, formatDate, parseCivilDate } from '../../core/dates.ts'
import type { Entry, Letter, Outcome } from '../../core/outcome.ts'
import { type Block, type FormField, paragraph } from '../../core/reply.ts'
import { makeCountryFinder } from '../../understanding/countries-named.ts'
import { datesSaid } from '../../understanding/dates-said.ts'
import { yesOrNo } from '../../understanding/yes-or-no.ts'
import type { Tools, Turn } from '../skill.ts'
import { advance } from './advance.ts'
import { CASE, caseEntries, DRAFT, Draft, numberFor, readCase, shortHash } from './kept.ts'
import { caseForStaff } from './letter-blocks.ts'
import { needByModel } from './need-by-model.ts'
import type { Scene } from './scene.ts'
import { button, needFacts, stateWords } from './show.ts'
import { storiesTold } from './story.ts'
import { WORDING } from './wording.ts'

/** How long a draft is expected to be answered. */
const EXPECTED_FOR_MS = 24 * 60 * 60_000
const LONGEST_STAGE = 500
const MOST_STORIES = 5

export const Expected = z.object({ draft: z.string() })

/** The first words of a request: what they tell is taken over, what is missing is asked. */
export async function beginRequest(
  turn: Turn,
  tools: Pick<Tools, 'countries' | 'reader'>,
  scene: Scene,
  words = turn.text,
  given?: string,
): Promise<Outcome> {
  const { principal } = turn
  const named = makeCountryFinder(tools.countries)(words)[0]?.code
  const country = principal.country ?? (speaksForAny(turn) ? (given ?? named) : undefined)
  const by = dayMeant(words, turn)
  const read = understandNeed(words, { language: turn.language, country, brokers: scene.brokers, by })
  const need = await needByModel(read, tools.reader, { person: principal.id, country: principal.country })
  return propose(turn, scene, shortHash(`${principal.id} ${turn.message.id}`), need)
}

/** The Support Unit asks on behalf of a country; everybody else for their own. */
function speaksForAny({ principal }: Turn): boolean {
  return principal.role === 'support-unit'
}

function missingFor(turn: Turn, need: Need) {
  return missingParts(need, speaksForAny(turn))
}

function dayMeant(words: string, { language, today }: Turn): CivilDate | undefined {
  const dates = datesSaid(words, { language, today, lean: 'future' })
  return dates.find(({ earliest }) => earliest > today)?.earliest
}

/** Shows what was understood; asks for what is missing, else whether to file it. */
export function propose(turn: Turn, scene: Scene, draft: string, need: Need, filed?: string): Outcome {
  const words = WORDING[turn.language]
  const missing = missingFor(turn, need)
  const blocks: Block[] = [paragraph(words.understood), needFacts(need, turn.language, scene.countries, scene.brokers)]
  if (missing.length > 0) {
    const kinds = HELP_KINDS.map((kind) => HELP_NAMES[turn.language][kind]).join(', ')
    const asked = missing.map((part) => (part === 'help' ? `${words.missing.help} (${kinds})` : words.missing[part]))
    blocks.push(paragraph(words.stillMissing(asked)))
    blocks.push(detailsForm(turn, draft, need, missing))
    blocks.push({ kind: 'choices', choices: [button(words.buttons.discard, 'discard', draft)] })
  } else {
    const choices = [
      button(words.buttons.file, 'file', draft, 'primary'),
      button(words.buttons.change, 'change', draft),
      button(words.buttons.discard, 'discard', draft),
    ]
    blocks.push({ kind: 'choices', prompt: words.askFile, choices })
  }
  return {
    ending: missing.length > 0 ? 'clarify' : 'proposed',
    say: { language: turn.language, blocks, forAskerOnly: true },
    keep: [draftEntry(turn, draft, need, filed)],
    expect: { skill: 'support-request', state: { draft }, until: turn.now.getTime() + EXPECTED_FOR_MS },
  }
}

function draftEntry(turn: Turn, id: string, need: Need, filed: string | undefined): Entry {
  const person = turn.principal.id
  return { kind: DRAFT, id, person, readers: [`person:${person}`], body: { need, ...(filed && { filed }) } }
}

/** The fields that are missing, or all of them to change something. */
export function detailsForm(turn: Turn, draft: string, need: Need, parts: readonly (typeof NEEDED)[number][]): Block {
  const words = WORDING[turn.language]
  const fields: FormField[] = []
  if (parts.includes('themes')) {
    const options = THEMES.map((value) => ({ value, label: THEME_NAMES[turn.language][value] }))
    fields.push({ kind: 'choice', many: true, name: 'themes', label: words.facts.theme, options })
  }
  if (parts.includes('help')) {
    const options = HELP_KINDS.map((value) => ({ value, label: HELP_NAMES[turn.language][value] }))
    fields.push({ kind: 'choice', many: true, name: 'help', label: words.facts.help, options })
  }
  if (parts.includes('by')) {
    fields.push({
      kind: 'date',
      name: 'by',
      label: words.facts.by,
      optional: true,
      hint: words.noDateHint,
      ...(need.by && { value: need.by }),
    })
  }
  if (parts.includes('share')) {
    const options = SHARES.map((value) => ({ value, label: words.shares[value] }))
    fields.push({ kind: 'choice', name: 'share', label: words.facts.share, options })
  }
  if (parts.includes('country') && speaksForAny(turn)) {
    fields.push({
      kind: 'country',
      name: 'country',
      label: words.facts.country,
      ...(need.country && { value: need.country }),
    })
  }
  fields.push({ kind: 'text', name: 'stage', label: words.facts.stage, optional: true, maxLength: LONGEST_STAGE })
  return {
    kind: 'form',
    openLabel: words.buttons.details,
    form: {
      title: words.detailsTitle,
      submitLabel: words.send,
      press: { skill: 'support-request', action: 'details', value: draft },
      fields,
    },
  }
}

export async function readDraft(turn: Turn, id: string): Promise<z.infer<typeof Draft> | undefined> {
  const [entry] = await turn.read.entries({ kind: DRAFT, id, person: turn.principal.id })
  return entry && Draft.parse(entry.body)
}

/** The answers of the form go into the draft; a form without a date says that none matters. */
export function withAnswers(turn: Turn, need: Need, { countries }: Pick<Scene, 'countries'>): Need {
  const answers = turn.press?.answers ?? {}
  const list = (name: string) => [answers[name] ?? []].flat().filter((value) => value !== '')
  const themes = THEMES.filter((theme) => list('themes').includes(theme))
  const help = HELP_KINDS.filter((kind) => list('help').includes(kind))
  const by = parseCivilDate(list('by')[0] ?? '')
  const share = SHARES.find((value) => list('share').includes(value))
  const stage = list('stage')[0]?.trim().slice(0, LONGEST_STAGE)
  const country = speaksForAny(turn) ? countries.find(({ code }) => code === list('country')[0])?.code : undefined
  const { by: earlier, noDate: _, ...rest } = need
  const until = by ?? earlier
  return {
    ...rest,
    ...(themes.length > 0 && { themes }),
    ...(help.length > 0 && { help, ...(help.includes('peer-exchange') && { peersWelcome: true }) }),
    ...(until ? { by: until } : { noDate: true }),
    ...(share && { share }),
    ...(stage && { stage }),
    ...(country && { country }),
  }
}

/** Words that answer the open question of a draft: details, yes or no. */
export async function answerDraft(turn: Turn, scene: Scene, id: string): Promise<Outcome> {
  const draft = await readDraft(turn, id)
  if (!draft) return say(turn, 'refused', WORDING[turn.language].draftGone)
  const answer = yesOrNo(turn.text)
  const complete = missingFor(turn, draft.need).length === 0
  if (answer === 'cancel' || (answer === 'no' && complete)) return say(turn, 'done', WORDING[turn.language].discarded)
  if (answer === 'yes' && complete) return fileRequest(turn, scene, id, false)
  const { need } = draft
  const by = dayMeant(turn.text, turn)
  const share = sharingSaid(turn.text)
  const themes = themesIn(turn.text)
  const help = helpIn(turn.text)
  const [country] = speaksForAny(turn) && !need.country ? makeCountryFinder(scene.countries)(turn.text) : []
  const noDate = saysNoDate(turn.text) || (answer === 'no' && need.by === undefined)
  return propose(turn, scene, id, {
    ...need,
    ...(need.themes.length === 0 && { themes: [...themes] }),
    ...(need.help.length === 0 && { help: [...help] }),
    ...(by ? { by } : noDate && { noDate: true }),
    ...(share && { share }),
    ...(country && { country: country.code }),
  })
}

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
    .find(
      (one) =>
        one.state !== 'closed' &&
        one.country === need.country &&
        one.need.themes.some((theme) => need.themes.some((other) => theme === other || areNear(theme, other))),
    )
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
  const letters = keepers.map(
    (person): Letter => ({
      key: `support-request/${number}/1/filed/${person.id}`,
      to: { person: person.id },
      reply: {
        language: person.language,
        blocks: caseForStaff(
          one,
          person.language,
          scene,
          match,
          WORDING[person.language].newRequest(number, one.askerName),
        ),
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

export function say(turn: Turn, ending: Outcome['ending'], words: string): Outcome {
  return { ending, say: { language: turn.language, blocks: [paragraph(words)], forAskerOnly: true } }
}
