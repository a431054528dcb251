import { introducedBroker } from '../../brokering/case.ts'
import { moveCase } from '../../brokering/move-case.ts'
import { THEMES, type Theme } from '../../brokering/themes.ts'
import { themesIn } from '../../brokering/understand-need.ts'
import type { Language } from '../../core/language.ts'
import type { Letter, Outcome } from '../../core/outcome.ts'
import { type Block, paragraph } from '../../core/reply.ts'
import type { Turn } from '../skill.ts'
import { caseEntries } from './kept.ts'
import { caseFor } from './parties.ts'
import { say } from './say.ts'
import type { Scene } from './scene.ts'
import { button } from './show.ts'
import { type KeptStory, type Story, storiesTold, storyEntry, storyOf } from './story.ts'
import { LONGEST_STORY, storyAsTold, storyQuestion } from './story-blocks.ts'
import { WORDING } from './wording.ts'

/** Stories that are shown at once. */
const SHOWN = 5

/** The asker's words on a case that ended with help; the helper is asked before anybody else reads them. */
export async function tellStory(turn: Turn, scene: Scene, number: string, given: string): Promise<Outcome> {
  const { story: words, ...all } = WORDING[turn.language]
  const found = await caseFor(turn, scene, number)
  if (!found) return say(turn, 'refused', all.unknownNumber(number))
  const { one, revision } = found.kept
  const helper = introducedBroker(one)
  if (one.ending !== 'helped' || !helper) return say(turn, 'refused', words.onlyAfter)
  const context = { today: scene.today, isStaff: false, dueFor: (await scene.clockOf(one)).dueFor }
  const moved = moveCase(one, { kind: 'story', by: turn.principal.id }, context)
  if ('refused' in moved) return say(turn, 'refused', all.refusals[moved.refused])
  const said = given.trim().slice(0, LONGEST_STORY)
  if (said === '') return say(turn, 'refused', words.empty)
  const story: Story = {
    number,
    words: said,
    language: turn.language,
    themes: one.need.themes,
    asker: one.asker,
    helper: helper.person,
    broker: helper.broker,
    on: turn.today,
    state: 'waiting',
    ...(one.country && { country: one.country }),
  }
  const before = await storyOf(scene, number)
  const name = scene.brokers.find(({ id }) => id === helper.broker)?.names[turn.language] ?? all.aBroker
  return {
    ...say(turn, 'done', words.waits(name)),
    keep: [storyEntry(story, before?.revision ?? 0), ...caseEntries(moved.moved, revision)],
    send: await letter(scene, story, before, 'asked', helper.person, (language) =>
      storyQuestion(story, language, scene),
    ),
  }
}

/** The helper's yes or no. */
export async function answerStory(turn: Turn, scene: Scene, number: string, agrees: boolean): Promise<Outcome> {
  const { story: words } = WORDING[turn.language]
  const kept = await storyOf(scene, number)
  if (kept?.story.helper !== turn.principal.id) return say(turn, 'refused', words.gone)
  const { story } = kept
  if (story.state === 'withdrawn') return say(turn, 'refused', words.withdrawn(number))
  const state = agrees ? 'told' : 'refused'
  const blocks = (language: Language): readonly Block[] => {
    const { story: theirs } = WORDING[language]
    const choices = agrees ? [button(theirs.withdraw, 'story-withdraw', number)] : []
    return [paragraph(theirs[state](number)), ...(agrees ? [{ kind: 'choices', choices } as const] : [])]
  }
  const told = { language: turn.language, blocks: blocks(turn.language), forAskerOnly: true } as const
  if (story.state === state) return { ending: 'done', say: told }
  const send = await letter(scene, story, kept, state, story.asker, blocks)
  return { ending: 'done', say: told, keep: [storyEntry({ ...story, state }, kept.revision)], send }
}

/** Either side, or the Support Unit, takes it back; its words go with it. */
export async function withdrawStory(turn: Turn, scene: Scene, number: string): Promise<Outcome> {
  const { story: words } = WORDING[turn.language]
  const kept = await storyOf(scene, number)
  const { id, role } = turn.principal
  const mine = kept && (role === 'support-unit' || kept.story.asker === id || kept.story.helper === id)
  if (!mine) return say(turn, 'refused', words.gone)
  const { story } = kept
  if (story.state === 'withdrawn') return say(turn, 'done', words.withdrawn(number))
  const others = [story.asker, story.helper].filter((one) => one !== id)
  const send = await Promise.all(
    others.map((to) =>
      letter(scene, story, kept, 'withdrawn', to, (language) => [paragraph(WORDING[language].story.withdrawn(number))]),
    ),
  )
  return {
    ...say(turn, 'done', words.withdrawn(number)),
    keep: [storyEntry({ ...story, words: '', state: 'withdrawn' }, kept.revision)],
    send: send.flat(),
  }
}

/** What peers may read on the themes that somebody names, or that a button carries. */
export async function showStories(turn: Turn, scene: Scene, asked: string): Promise<Outcome> {
  const { story: words } = WORDING[turn.language]
  const named = asked.split(' ').filter((word): word is Theme => THEMES.some((theme) => theme === word))
  const themes = named.length > 0 ? named : themesIn(asked)
  const stories = await storiesTold(scene, themes.length > 0 ? themes : THEMES, SHOWN)
  if (stories.length === 0) return say(turn, 'answered', words.none)
  const blocks: Block[] = [
    { kind: 'heading', text: words.heading },
    ...stories.flatMap((story) => storyAsTold(story, turn.language, scene)),
  ]
  return { ending: 'answered', say: { language: turn.language, blocks, forAskerOnly: true } }
}

async function letter(
  scene: Scene,
  { number }: Story,
  before: KeptStory | undefined,
  what: string,
  to: string,
  blocks: (language: Language) => readonly Block[],
): Promise<readonly Letter[]> {
  const person = await scene.person(to)
  if (!person) return []
  const key = `support-request/${number}/story/${before?.revision ?? 0}/${what}/${to}`
  return [{ key, to: { person: to }, reply: { language: person.language, blocks: blocks(person.language) } }]
}
