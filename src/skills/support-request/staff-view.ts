import { type Case, TEAM, triedBrokers } from '../../brokering/case.ts'
import { formatDate } from '../../core/dates.ts'
import type { Language } from '../../core/language.ts'
import { type Block, paragraph, type Span, text } from '../../core/reply.ts'
import type { Turn } from '../skill.ts'
import { NOTE, Note } from './kept.ts'
import type { Scene } from './scene.ts'
import { button, matchBlocks, offerButtons, wordsForm } from './show.ts'
import { amendForm, assignForm, mergeForm, offerForm } from './staff-forms.ts'
import { WORDING } from './wording.ts'

/** Lines of the history that are shown, latest last. */
const SHOWN_HISTORY = 12

/** What the Support Unit sees of a case beside the need, and what it can do. */
export async function staffBlocks(turn: Turn, scene: Scene, one: Case): Promise<readonly Block[]> {
  const { language } = turn
  const { buttons, ...words } = WORDING[language]
  const { number } = one
  const notes = (await scene.own({ kind: NOTE, person: one.asker })).map(({ body }) => Note.parse(body))
  const own = notes.filter((note) => note.number === number)
  const seeking = one.state === 'filed' || one.state === 'triaged'
  const match = seeking ? await scene.match(one.need, triedBrokers(one)) : undefined
  const open = one.state !== 'closed'
  return [
    await standing(scene, one, language),
    ...(own.length > 0
      ? [
          paragraph(words.notes),
          { kind: 'list', items: own.map(({ words: said, on }) => text(`${on}: ${said}`)) } as const,
        ]
      : []),
    ...(match ? matchBlocks(match, language) : []),
    paragraph(words.history),
    { kind: 'list', items: await historyOf(scene, one, language) },
    {
      kind: 'choices',
      choices: [
        ...(match ? offerButtons(number, match, language) : []),
        ...(one.owner === turn.principal.id ? [] : [button(buttons.claim, 'claim', number)]),
        open ? button(buttons.close, 'close', number) : button(buttons.reopen, 'reopen', number),
      ],
    },
    wordsForm(buttons.note, `${buttons.note} · ${number}`, words.yourMessage, 'note', number, words.send),
    ...(open
      ? [wordsForm(buttons.reply, words.replyTitle(number), words.yourMessage, 'reply', number, words.send)]
      : []),
    ...(match ? [amendForm(number, language), ...offerForm(number, scene, match, language)] : []),
    ...(open ? [assignForm(number, language), mergeForm(number, language)] : []),
  ]
}

/** With whom it is, by when somebody must move, and what of the days that count is not known. */
async function standing(scene: Scene, one: Case, language: Language): Promise<Block> {
  const words = WORDING[language]
  const owner = one.owner === TEAM ? words.queueParts.unassigned : ((await scene.person(one.owner))?.name ?? one.owner)
  const unknown = one.due ? (await scene.clockOf(one)).weekendsOnlyUntil(one.due) : []
  const nameOf = (code: string) => scene.countries.find((country) => country.code === code)?.names[language] ?? code
  return {
    kind: 'facts',
    facts: [
      { label: words.owner, value: text(owner) },
      { label: words.columns[3], value: text(one.due ? formatDate(one.due, language) : '–') },
      ...(unknown.length > 0
        ? [{ label: words.clock, value: text(words.weekendsOnly(unknown.map(nameOf).join(', '))) }]
        : []),
    ],
  }
}

/** Who did what and when, by name. */
async function historyOf(scene: Scene, one: Case, language: Language): Promise<readonly (readonly Span[])[]> {
  const words = WORDING[language]
  return Promise.all(
    one.log.slice(-SHOWN_HISTORY).map(async ({ on, by, what, about }) => {
      const who = by === 'desk' ? words.theDesk : ((await scene.person(by))?.name ?? by)
      const whom =
        about && (scene.brokers.find(({ id }) => id === about)?.names[language] ?? (await scene.person(about))?.name)
      return text(`${on} · ${who} · ${[words.moves[what] ?? what, whom ?? about].filter(Boolean).join(': ')}`)
    }),
  )
}
