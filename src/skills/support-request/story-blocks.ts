import { formatDate, parseCivilDate } from '../../core/dates.ts'
import type { Language } from '../../core/language.ts'
import { type Block, paragraph, text } from '../../core/reply.ts'
import type { Scene } from './scene.ts'
import { button } from './show.ts'
import type { Story } from './story.ts'
import { WORDING } from './wording.ts'

/** Longest story, in characters: a few lines. */
export const LONGEST_STORY = 1_200

/** The offer to tell peers how it went, with a field for a few lines. */
export function storyForm(number: string, language: Language): readonly Block[] {
  const words = WORDING[language]
  return [
    paragraph(words.story.ask),
    {
      kind: 'form',
      openLabel: words.story.write,
      form: {
        title: words.story.title(number),
        submitLabel: words.send,
        press: { skill: 'support-request', action: 'tell-story', value: number },
        fields: [{ kind: 'text', name: 'words', label: words.story.field, lines: 6, maxLength: LONGEST_STORY }],
      },
    },
  ]
}

/** A story as a peer sees it: no number, no person. */
export function storyAsTold(story: Story, language: Language, scene: Scene): readonly Block[] {
  const words = WORDING[language]
  const country = scene.countries.find(({ code }) => code === story.country)?.names[language] ?? words.story.aCountry
  const broker = scene.brokers.find(({ id }) => id === story.broker)?.names[language] ?? words.aBroker
  const on = parseCivilDate(story.on)
  return [
    {
      kind: 'paragraph',
      spans: [{ text: words.story.by(country, broker, on ? formatDate(on, language) : story.on), strong: true }],
    },
    { kind: 'quote', spans: text(story.words), language: story.language },
  ]
}

/** The question to the helper, with the words as peers would see them. */
export function storyQuestion(story: Story, language: Language, scene: Scene): readonly Block[] {
  const { story: words } = WORDING[language]
  const country = scene.countries.find(({ code }) => code === story.country)?.names[language] ?? words.aCountry
  const choices = [button(words.yes, 'story-yes', story.number, 'primary'), button(words.no, 'story-no', story.number)]
  return [
    paragraph(words.askBroker(story.number, country)),
    { kind: 'quote', spans: text(story.words), language: story.language },
    { kind: 'choices', choices },
  ]
}

/** What its two sides and the Support Unit see of it beside the request. */
export function storyBeside(story: Story, language: Language, mayAnswer: boolean): readonly Block[] {
  const { story: words } = WORDING[language]
  const open = story.state === 'waiting' || story.state === 'told'
  const choices = [
    ...(mayAnswer && story.state === 'waiting'
      ? [button(words.yes, 'story-yes', story.number), button(words.no, 'story-no', story.number)]
      : []),
    ...(open ? [button(words.withdraw, 'story-withdraw', story.number)] : []),
  ]
  return [
    paragraph(`${words.title(story.number)}: ${words.states[story.state]}`),
    ...(story.words ? [{ kind: 'quote', spans: text(story.words), language: story.language } as const] : []),
    ...(choices.length > 0 ? [{ kind: 'choices', choices } as const] : []),
  ]
}
