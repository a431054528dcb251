import { afterEach, describe, expect, it } from 'vitest'
import { type Block, paragraph } from '../../../../src/core/reply.ts'
import type { Pictures } from '../../../../src/ports/picture.ts'
import { cardsOf, wordsOf } from '../../../stand-ins/teams/looks.ts'
import { samplePicture } from '../../../support/sample-picture.ts'
import { AMA, type OpenedTeams, openTeams } from './open.ts'

const ALT = 'The OGP cycle of Ghana. today: 23 November 2026. Dates: End of the plan: 2027.'
const picture = (size = { width: 300, height: 60 }): Block => ({
  kind: 'picture',
  alt: ALT,
  svg: samplePicture('Échéance', size),
})

let under: OpenedTeams | undefined
afterEach(() => under?.close())

/** What Ama is shown, message by message. */
async function shown(blocks: readonly Block[], pictures?: Pictures) {
  under = await openTeams(pictures && { pictures })
  const spot = under.teams.private(AMA)
  await under.teams.bring(under.does.message(AMA, spot, 'show our cycle'))
  const [message] = under.received
  if (!message) throw new Error('Nothing was handed over.')
  const reply = { language: 'en', blocks } as const
  await under.channel.deliver({ key: 'letter', to: message.replyTo, reply })
  return spot.room.shown.map(({ message: said }) => said)
}

const imagesIn = (messages: Awaited<ReturnType<typeof shown>>) =>
  messages.flatMap(cardsOf).flatMap(({ body }) => body.flatMap((part) => (part.type === 'Image' ? [part] : [])))

describe('a picture in Teams', () => {
  it('comes as PNG in a card that carries its description, in its place between the words', async () => {
    const messages = await shown([paragraph('Before.'), picture(), paragraph('After.')])

    expect(messages.map(wordsOf)).toEqual(['Before.', ALT, 'After.'])
    const [image] = imagesIn(messages)
    const bytes = Buffer.from(image?.url.split(',')[1] ?? '', 'base64')
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    expect(image?.altText).toBe(ALT)
  })

  it('taller than Teams shows comes in several', async () => {
    const images = imagesIn(await shown([picture({ width: 800, height: 1_640 })]))

    expect(images.map(({ altText }) => altText)).toEqual([ALT, 'The OGP cycle of Ghana 2/2'])
  })

  it('that cannot be drawn is described', async () => {
    const messages = await shown([picture()], { draw: async () => undefined })

    expect(imagesIn(messages)).toEqual([])
    expect(messages.map(wordsOf)).toEqual([ALT])
  })

  it('too large for one request is described rather than lost', async () => {
    const bytes = new Uint8Array(200_000)
    const messages = await shown([picture()], { draw: async () => [{ bytes, width: 1_000, height: 1_000 }] })

    expect(messages.map(wordsOf)).toEqual([ALT])
  })
})
