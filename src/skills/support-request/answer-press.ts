import { NEEDED } from '../../brokering/need.ts'
import type { Outcome } from '../../core/outcome.ts'
import type { Tools, Turn } from '../skill.ts'
import { detailsForm, withAnswers } from './details-form.ts'
import { propose, readDraft } from './draft.ts'
import { fileRequest } from './file-request.ts'
import { answerGap, draftGap, showGap } from './gaps.ts'
import { beginRequest } from './gather.ts'
import { pressOnCase } from './moves.ts'
import { saveBroker } from './registry.ts'
import { noteOn, relay } from './relay.ts'
import { say, shown } from './say.ts'
import type { Scene } from './scene.ts'
import { answerStory, showStories, tellStory, withdrawStory } from './stories.ts'
import { WORDING } from './wording.ts'

/** A button or a form of this skill, whoever drew it. What it carries may be forged. */
export async function answerPress(turn: Turn, tools: Tools, scene: Scene): Promise<Outcome> {
  const { action = '', value = '', answers = {} } = turn.press ?? {}
  const words = WORDING[turn.language]
  const written = [answers.words ?? ''].flat()[0] ?? ''
  switch (action) {
    case 'begin':
      return beginWith(turn, tools, scene, value)
    case 'details':
    case 'change': {
      const draft = await readDraft(turn, value)
      if (!draft) return say(turn, 'refused', words.draftGone)
      if (action === 'details') return propose(turn, scene, value, withAnswers(turn, draft.need, scene), draft.filed)
      return shown(turn, [detailsForm(turn, value, draft.need, NEEDED)])
    }
    case 'file':
    case 'file-anyway':
      return fileRequest(turn, scene, value, action === 'file-anyway')
    case 'discard':
      return say(turn, 'done', words.discarded)
    case 'reply':
      return relay(turn, scene, value, written)
    case 'note':
      return noteOn(turn, scene, value, written)
    case 'tell-story':
      return tellStory(turn, scene, value, written)
    case 'story-yes':
    case 'story-no':
      return answerStory(turn, scene, value, action === 'story-yes')
    case 'story-withdraw':
      return withdrawStory(turn, scene, value)
    case 'stories':
      return showStories(turn, scene, value)
    case 'gap':
      return showGap(turn, value)
    case 'answer-gap':
      return answerGap(turn, value, scene)
    case 'draft-gap':
      return draftGap(turn, value)
    case 'save-broker':
      return saveBroker(turn, scene)
    default:
      return pressOnCase(turn, scene, action, value)
  }
}

/**
 * The way in for buttons of other skills: the first words of a request. From the Support Unit they may begin with the
 * two letters of the country for which it asks: `GH training for the team`.
 */
async function beginWith(turn: Turn, tools: Tools, scene: Scene, value: string): Promise<Outcome> {
  const staff = turn.principal.role === 'support-unit'
  const country = staff ? tools.countries.find(({ code }) => value.startsWith(`${code} `))?.code : undefined
  const words = country ? value.slice(country.length + 1) : value
  if (words.trim() === '') return say(turn, 'clarify', WORDING[turn.language].helpWithWhat)
  return beginRequest(turn, tools, scene, words, country)
}
