import { formatDate } from '../../core/dates.ts'
import type { Outcome } from '../../core/outcome.ts'
import type { Block } from '../../core/reply.ts'
import { beginProgress, countOf, type Move, moved, type Progress, stepInHand } from '../../orientation/progress.ts'
import { situationOf } from '../../orientation/situation-of.ts'
import { stepsFor } from '../../orientation/step.ts'
import type { Turn } from '../skill.ts'
import { type KeptProgress, progressEntry, progressOf, type Walker } from './kept.ts'
import { factsOf } from './own-dates.ts'
import { button, type Parts, say } from './parts.ts'
import { sectionBlocks, stepBlocks } from './show-step.ts'
import { firstThing } from './welcome.ts'
import { WORDING } from './wording.ts'

export function stepsOf(progress: Pick<Progress, 'side' | 'situation'>, parts: Parts) {
  return stepsFor(parts.path, progress.side, progress.situation)
}

function keysOf(progress: Pick<Progress, 'side' | 'situation'>, parts: Parts): readonly string[] {
  return stepsOf(progress, parts).map(({ key }) => key)
}

/** Opens the path for somebody new, or shows where they are. */
export async function begin(turn: Turn, walker: Walker, parts: Parts): Promise<Outcome> {
  const kept = await progressOf(turn.read, walker.id, walker)
  if (kept?.begunOn) return resume(turn, walker, parts)
  const { calendar } = parts
  const facts = await factsOf(walker.country, turn.read, calendar)
  const situation = kept?.situation ?? situationOf(facts, calendar?.sets ?? [], turn.today)
  const fresh = beginProgress({ ...walker, situation }, keysOf({ ...walker, situation }, parts), turn.today, 'begun')
  const progress = kept ? { ...kept, begunOn: turn.today, movedOn: turn.today } : fresh
  const words = WORDING[turn.language]
  const step =
    (await stepBlocks(turn, progress, parts, (citations) => [
      { kind: 'paragraph', spans: [{ text: words.situations[situation] }] },
      ...(walker.side === 'government' ? firstThing(citations, words.firstOfAll) : []),
    ])) ?? []
  return {
    ...say(turn, 'proposed', [...step.slice(0, -1), words.hint, withSituation(step, progress, turn)], 'step'),
    keep: [progressEntry(walker.id, progress, kept?.revision ?? 0)],
  }
}

/** The buttons of the first step also tell the desk when it took the country for something else. */
function withSituation(step: readonly Block[], { situation }: Progress, { language }: Pick<Turn, 'language'>): Block {
  const last = step.at(-1)
  const choices = last?.kind === 'choices' ? last.choices : []
  const other = situation === 'first-plan' ? 'hand-over' : 'first-plan'
  return { kind: 'choices', choices: [...choices, button(WORDING[language].otherwise[situation], 'situation', other)] }
}

/** "Where was I?": how far, since when, and the step itself. */
export async function resume(turn: Turn, walker: Walker, parts: Parts): Promise<Outcome> {
  const words = WORDING[turn.language]
  const kept = await progressOf(turn.read, walker.id, walker)
  if (!kept?.begunOn) return notBegun(turn)
  const steps = stepsOf(kept, parts)
  const keys = steps.map(({ key }) => key)
  const hand = steps.find(({ key }) => key === stepInHand(kept, keys))
  if (!hand) return atTheEnd(turn, kept, parts)
  const where = words.where(countOf(kept, keys, 'done'), keys.length, hand.title[turn.language])
  const last = words.lastMove(formatDate(kept.movedOn, turn.language))
  return say(turn, 'answered', [`${where} ${last}`, ...((await stepBlocks(turn, kept, parts)) ?? [])], 'step')
}

/** Goes one step on, over, back, or to one that was named; `from` is the step whose button was pressed. */
export async function move(
  turn: Turn,
  walker: Walker,
  how: Move,
  from: string | undefined,
  parts: Parts,
): Promise<Outcome> {
  const words = WORDING[turn.language]
  const kept = await progressOf(turn.read, walker.id, walker)
  if (!kept) return notBegun(turn)
  const keys = keysOf(kept, parts)
  // A button further up belongs to its own step, whatever was done since.
  const here = from !== undefined && keys.includes(from) ? moved(kept, { to: from }, keys, turn.today) : kept
  const progress = moved(here, how, keys, turn.today)
  const keep = [progressEntry(walker.id, progress, kept.revision)]
  const said = how === 'done' ? [words.wasDone] : how === 'skip' ? [words.wasSkipped] : []
  const step = await stepBlocks(turn, progress, parts)
  if (!step) return { ...atTheEnd(turn, progress, parts), keep }
  return { ...say(turn, 'answered', [...said, ...step], 'step'), keep }
}

/** It is our first plan after all, or a plan is there already: the same keys stay done. */
export async function changeSituation(turn: Turn, walker: Walker, value: string, parts: Parts): Promise<Outcome> {
  const kept = await progressOf(turn.read, walker.id, walker)
  if (!kept || (value !== 'first-plan' && value !== 'hand-over')) return notBegun(turn)
  const progress = { ...kept, situation: value, movedOn: turn.today } as const
  const step = (await stepBlocks(turn, progress, parts)) ?? []
  return {
    ...say(
      turn,
      'done',
      [`${WORDING[turn.language].changed} ${WORDING[turn.language].situations[value]}`, ...step],
      'step',
    ),
    keep: [progressEntry(walker.id, progress, kept.revision)],
  }
}

export async function startOver(turn: Turn, walker: Walker, parts: Parts): Promise<Outcome> {
  const kept = await progressOf(turn.read, walker.id, walker)
  if (!kept) return notBegun(turn)
  const again = beginProgress(kept, keysOf(kept, parts), turn.today, 'begun')
  const progress = { ...again, quiet: kept.quiet, ...(kept.welcomedOn && { welcomedOn: kept.welcomedOn }) }
  const step = (await stepBlocks(turn, progress, parts)) ?? []
  return { ...say(turn, 'done', step, 'step'), keep: [progressEntry(walker.id, progress, kept.revision)] }
}

/** The whole section on which a step rests. */
export async function readMore(turn: Turn, walker: Walker, key: string | undefined, parts: Parts): Promise<Outcome> {
  const words = WORDING[turn.language]
  const kept = await progressOf(turn.read, walker.id, walker)
  if (!kept) return notBegun(turn)
  const steps = stepsOf(kept, parts)
  const wanted =
    key ??
    stepInHand(
      kept,
      steps.map((one) => one.key),
    )
  const step = steps.find((one) => one.key === wanted)
  if (!step) return atTheEnd(turn, kept, parts)
  const choices = [button(words.buttons.done, 'done', step.key, 'primary'), button(words.buttons.resume, 'resume')]
  return say(turn, 'answered', [...sectionBlocks(step, parts, turn.language), { kind: 'choices', choices }], 'step')
}

/** All steps with how each stands, and a button to the first that are open. */
export async function overview(turn: Turn, walker: Walker, parts: Parts): Promise<Outcome> {
  const words = WORDING[turn.language]
  const kept = await progressOf(turn.read, walker.id, walker)
  if (!kept) return notBegun(turn)
  const steps = stepsOf(kept, parts)
  const keys = steps.map(({ key }) => key)
  const hand = stepInHand(kept, keys)
  const items = steps.map(({ key, title }) => {
    const mark = key === hand ? words.marks.here : words.marks[kept.settled[key] ?? 'open']
    return [{ text: title[turn.language], ...(key === hand && { strong: true as const }) }, { text: ` · ${mark}` }]
  })
  const choices = [
    ...(hand ? [button(words.buttons.resume, 'resume', '', 'primary')] : []),
    ...steps
      .filter(({ key }) => kept.settled[key] === 'skipped')
      .slice(0, 3)
      .map(({ key, title }) => button(words.buttons.open(title[turn.language]), 'to', key)),
    button(words.buttons.again, 'again'),
    kept.quiet ? button(words.buttons.loud, 'loud') : button(words.buttons.quiet, 'quiet'),
  ]
  const done = countOf(kept, keys, 'done')
  return say(
    turn,
    'answered',
    [
      { kind: 'heading', text: words.overviewTitle(done, keys.length) },
      { kind: 'list', ordered: true, items },
      { kind: 'choices', choices },
    ],
    'step',
  )
}

export async function toStep(turn: Turn, walker: Walker, number: number, parts: Parts): Promise<Outcome> {
  const kept = await progressOf(turn.read, walker.id, walker)
  if (!kept) return notBegun(turn)
  const keys = keysOf(kept, parts)
  const key = keys[number - 1]
  if (key === undefined) return say(turn, 'clarify', [WORDING[turn.language].noSuchStep(keys.length)], 'step')
  return move(turn, walker, { to: key }, undefined, parts)
}

export async function quieten(turn: Turn, walker: Walker, quiet: boolean): Promise<Outcome> {
  const words = WORDING[turn.language]
  const kept = await progressOf(turn.read, walker.id, walker)
  if (!kept) return notBegun(turn)
  return {
    ...say(turn, 'done', [quiet ? words.quietNow : words.loudNow], 'step'),
    keep: [progressEntry(walker.id, { ...kept, quiet }, kept.revision)],
  }
}

function atTheEnd(turn: Turn, progress: Progress | KeptProgress, parts: Parts): Outcome {
  const words = WORDING[turn.language]
  const steps = stepsOf(progress, parts)
  const skipped = steps.filter(({ key }) => progress.settled[key] === 'skipped')
  const titles = skipped.map(({ title }) => title[turn.language]).join(turn.language === 'fr' ? ' ; ' : '; ')
  const choices = [
    ...skipped.slice(0, 3).map(({ key, title }) => button(words.buttons.open(title[turn.language]), 'to', key)),
    button(words.buttons.overview, 'overview'),
  ]
  return say(
    turn,
    'done',
    [
      { kind: 'heading', text: words.finished },
      skipped.length > 0 ? words.finishedSkipped(titles) : words.finishedAll(steps.length),
      words.finishedNext,
      { kind: 'choices', choices },
    ],
    'step',
  )
}

export function notBegun(turn: Turn): Outcome {
  const words = WORDING[turn.language]
  return say(
    turn,
    'clarify',
    [words.notBegun, { kind: 'choices', choices: [button(words.buttons.begin, 'begin', '', 'primary')] }],
    'step',
  )
}
