import { type Case, currentOffer, introducedBroker, triedBrokers } from '../../brokering/case.ts'
import type { Move } from '../../brokering/move-case.ts'
import { formatDate } from '../../core/dates.ts'
import type { Language } from '../../core/language.ts'
import type { Letter } from '../../core/outcome.ts'
import { type Block, paragraph } from '../../core/reply.ts'
import type { Person } from '../../ports/store.ts'
import { redacted } from './kept.ts'
import type { Scene } from './scene.ts'
import { button, matchBlocks, needFacts, offerButtons, wordsForm } from './show.ts'
import { WORDING } from './wording.ts'

type Told = { readonly to: string; readonly what: string; blocks(language: Language): readonly Block[] }

/** Who hears of a move, and what; nobody is told what they did themselves. */
export async function lettersFor(
  scene: Scene,
  before: Case,
  after: Case,
  move: Move | 'needs-a-person',
): Promise<readonly Letter[]> {
  const told = await toldOf(scene, before, after, move)
  const by = move === 'needs-a-person' ? 'desk' : move.by
  const letters = await Promise.all(
    told
      .filter(({ to }) => to !== by)
      .map(async ({ to, what, blocks }): Promise<readonly Letter[]> => {
        const person = await scene.person(to)
        if (!person) return []
        const key = `support-request/${after.number}/${after.log.length}/${what}/${to}`
        return [{ key, to: { person: to }, reply: { language: person.language, blocks: blocks(person.language) } }]
      }),
  )
  return letters.flat()
}

async function toldOf(
  scene: Scene,
  before: Case,
  after: Case,
  move: Move | 'needs-a-person',
): Promise<readonly Told[]> {
  const { number } = after
  const keepers = await scene.keepers(after)
  const sayKeepers = (what: string, blocks: Told['blocks'], all: readonly Person[] = keepers): readonly Told[] =>
    all.map(({ id }) => ({ to: id, what, blocks }))
  const sayAsker = (what: string, blocks: Told['blocks']): readonly Told[] => [{ to: after.asker, what, blocks }]
  const brokerName = (one: Case, language: Language) => {
    const id = currentOffer(one)?.broker ?? one.offers.at(-1)?.broker
    return scene.brokers.find((broker) => broker.id === id)?.names[language] ?? WORDING[language].aBroker
  }
  if (move === 'needs-a-person') {
    const match = await scene.match(after.need, triedBrokers(after))
    return sayKeepers('needs-a-person', (language) =>
      caseForStaff(after, language, scene, match, WORDING[language].needsPerson(number)),
    )
  }

  switch (move.kind) {
    case 'offer': {
      const offer = currentOffer(after)
      const toBroker: Told[] = offer
        ? [{ to: offer.person, what: 'offer', blocks: (language) => offerBlocks(after, language, scene) }]
        : []
      return [...toBroker, ...sayAsker('offered', (language) => [paragraph(WORDING[language].tellOffered(number))])]
    }
    case 'accept': {
      const offer = currentOffer(after)
      const person = offer && (await scene.person(offer.person))
      return [
        ...sayAsker('accepted', (language) => {
          const words = WORDING[language]
          return [
            paragraph(words.tellAccepted(number, brokerName(after, language), person?.name ?? '')),
            {
              kind: 'choices',
              choices: [
                button(words.buttons.agree, 'agree', number, 'primary'),
                button(words.buttons.refuse, 'refuse', number),
              ],
            },
          ]
        }),
        ...sayKeepers('accepted', (language) => [
          paragraph(WORDING[language].tellKeeperAccepted(number, brokerName(after, language))),
        ]),
      ]
    }
    case 'decline': {
      const known = before.state !== 'offered'
      const toAsker = known
        ? sayAsker('declined', (language) => [
            paragraph(WORDING[language].tellGaveBack(number, brokerName(before, language))),
          ])
        : []
      return [
        ...toAsker,
        ...sayKeepers('declined', (language) => [
          paragraph(WORDING[language].tellKeeperDeclined(number, brokerName(before, language))),
        ]),
      ]
    }
    case 'silent':
    case 'refuse': {
      const offer = currentOffer(before)
      const over: Told[] = offer
        ? [{ to: offer.person, what: 'over', blocks: (language) => [paragraph(WORDING[language].tellOver(number))] }]
        : []
      return over
    }
    case 'agree': {
      const offer = introducedBroker(after)
      const person = offer && (await scene.person(offer.person))
      const asker = await scene.person(after.asker)
      const country = (language: Language) =>
        scene.countries.find(({ code }) => code === after.country)?.names[language] ?? ''
      const toBroker: Told[] = offer
        ? [
            {
              to: offer.person,
              what: 'introduced',
              blocks: (language) => [
                paragraph(
                  WORDING[language].introduceToBroker(number, asker?.name ?? after.askerName, country(language)),
                ),
                needFacts(after.need, language, scene.countries),
                ...partyBlocks(number, language, 'broker'),
              ],
            },
          ]
        : []
      return [
        ...toBroker,
        {
          to: after.asker,
          what: 'introduced',
          blocks: (language) => introducedBlocks(number, person?.name ?? '', brokerName(after, language), language),
        },
        ...sayKeepers('introduced', (language) => [paragraph(WORDING[language].tellKeeperIntroduced(number))]),
      ]
    }
    case 'deliver': {
      const offer = currentOffer(after)
      const ask = (to: string): Told => ({ to, what: 'result', blocks: (language) => resultBlocks(number, language) })
      return [ask(after.asker), ...(offer ? [ask(offer.person)] : [])]
    }
    case 'withdraw': {
      const offer = currentOffer(before)
      const over: Told[] = offer
        ? [{ to: offer.person, what: 'over', blocks: (language) => [paragraph(WORDING[language].tellOver(number))] }]
        : []
      return [...over, ...sayKeepers('withdrawn', (language) => [paragraph(WORDING[language].tellWithdrawn(number))])]
    }
    case 'reopen': {
      const match = await scene.match(after.need, triedBrokers(after))
      return sayKeepers('reopened', (language) =>
        caseForStaff(after, language, scene, match, WORDING[language].tellReopened(number)),
      )
    }
    case 'merge': {
      const offer = currentOffer(before)
      return [
        ...(offer
          ? [
              {
                to: offer.person,
                what: 'over',
                blocks: (language: Language) => [paragraph(WORDING[language].tellOver(number))],
              },
            ]
          : []),
        ...sayAsker('merged', (language) => [paragraph(WORDING[language].tellMerged(number, move.into))]),
      ]
    }
    case 'close': {
      const offer = currentOffer(before)
      const toBroker: Told[] = offer
        ? [{ to: offer.person, what: 'closed', blocks: (language) => [paragraph(WORDING[language].tellOver(number))] }]
        : []
      const words = (language: Language) =>
        WORDING[language].tellClosed(number, WORDING[language].endings[after.ending ?? 'unanswered'])
      return [
        ...(after.ending === 'helped' ? [] : toBroker),
        ...sayAsker('closed', (language) => [paragraph(words(language)), ...reopenBlocks(number, language)]),
      ]
    }
    case 'result':
      return after.state === 'closed' && before.state !== 'closed'
        ? sayAsker('closed', (language) => [
            paragraph(WORDING[language].tellClosed(number, WORDING[language].endings.helped)),
            {
              kind: 'choices',
              prompt: WORDING[language].askStory,
              choices: [button(WORDING[language].buttons.story, 'story', number)],
            },
            ...reopenBlocks(number, language),
          ])
        : []
    case 'assign':
      return [
        {
          to: move.to,
          what: 'assigned',
          blocks: (language) => [paragraph(WORDING[language].tellAssigned(number)), ...show(number, language)],
        },
      ]
    case 'add':
      return sayKeepers('added', (language) => [
        paragraph(WORDING[language].tellAdded(number)),
        ...show(number, language),
      ])
    case 'late':
      return lateTold(scene, after, keepers, brokerName)
    default:
      return []
  }
}

async function lateTold(
  scene: Scene,
  one: Case,
  keepers: readonly Person[],
  brokerName: (one: Case, language: Language) => string,
): Promise<readonly Told[]> {
  const { number } = one
  const leads = one.breaches > 1 ? await scene.leads() : []
  const all = [...new Map([...keepers, ...leads].map((person) => [person.id, person])).values()]
  const staff = all.map(
    ({ id }): Told => ({
      to: id,
      what: 'late',
      blocks: (language) => [
        paragraph(WORDING[language].tellLate(number, WORDING[language].states[one.state as 'filed'], one.breaches)),
        ...show(number, language),
      ],
    }),
  )
  if (one.state === 'accepted') {
    const remind: Told = {
      to: one.asker,
      what: 'late-asker',
      blocks: (language) => [
        paragraph(WORDING[language].remindAgree(number, brokerName(one, language))),
        {
          kind: 'choices',
          choices: [
            button(WORDING[language].buttons.agree, 'agree', number, 'primary'),
            button(WORDING[language].buttons.refuse, 'refuse', number),
          ],
        },
      ],
    }
    return [...staff, remind]
  }
  if (one.state !== 'introduced' && one.state !== 'under-way') return staff
  const ask = (to: string): Told => ({
    to,
    what: 'late-party',
    blocks: (language) => [
      paragraph(WORDING[language].askProgress(number)),
      {
        kind: 'choices',
        choices: [
          button(WORDING[language].buttons.deliver, 'deliver', number),
          button(WORDING[language].buttons.show, 'show', number),
        ],
      },
    ],
  })
  const offer = currentOffer(one)
  return [...staff, ask(one.asker), ...(offer ? [ask(offer.person)] : [])]
}

/** What a broker is shown of a request: no more than the asker allowed. */
export function offerBlocks(one: Case, language: Language, scene: Scene): readonly Block[] {
  const words = WORDING[language]
  return [
    paragraph(words.offer(one.number, one.due ? formatDate(one.due, language) : '')),
    needFacts(redacted(one.need), language, scene.countries),
    {
      kind: 'choices',
      choices: [
        button(words.buttons.accept, 'accept', one.number, 'primary'),
        button(words.buttons.decline, 'decline', one.number),
      ],
    },
  ]
}

/** A case with its proposals, for a member of the Support Unit. */
export function caseForStaff(
  one: Case,
  language: Language,
  scene: Scene,
  match: Parameters<typeof matchBlocks>[0],
  head: string,
): readonly Block[] {
  return [
    paragraph(head),
    needFacts(one.need, language, scene.countries),
    ...matchBlocks(match, language),
    {
      kind: 'choices',
      choices: [
        ...offerButtons(one.number, match, language),
        button(WORDING[language].buttons.claim, 'claim', one.number),
        button(WORDING[language].buttons.show, 'show', one.number),
      ],
    },
  ]
}

/** What the asker sees once both said yes. */
export function introducedBlocks(number: string, person: string, broker: string, language: Language): readonly Block[] {
  return [
    paragraph(WORDING[language].introduceToAsker(number, person, broker)),
    ...partyBlocks(number, language, 'asker'),
  ]
}

/** How a party writes to the other, and says that the help has come. */
export function partyBlocks(number: string, language: Language, side: 'asker' | 'broker'): readonly Block[] {
  const words = WORDING[language]
  const end = side === 'broker' ? [button(words.buttons.giveBack, 'decline', number)] : []
  return [
    wordsForm(words.buttons.reply, words.replyTitle(number), words.yourMessage, 'reply', number, words.send),
    { kind: 'choices', choices: [button(words.buttons.deliver, 'deliver', number), ...end] },
  ]
}

export function resultBlocks(number: string, language: Language): readonly Block[] {
  const words = WORDING[language]
  const choices = (['yes', 'partly', 'no'] as const).map((value) =>
    button(words.results[value], 'result', `${number} ${value}`),
  )
  return [{ kind: 'choices', prompt: words.askResult(number), choices }]
}

function reopenBlocks(number: string, language: Language): readonly Block[] {
  return [{ kind: 'choices', choices: [button(WORDING[language].buttons.reopen, 'reopen', number)] }]
}

function show(number: string, language: Language): readonly Block[] {
  return [{ kind: 'choices', choices: [button(WORDING[language].buttons.show, 'show', number)] }]
}
