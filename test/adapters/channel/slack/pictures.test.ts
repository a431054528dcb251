import { describe, expect, it } from 'vitest'
import { type Block, paragraph } from '../../../../src/core/reply.ts'
import type { Pictures } from '../../../../src/ports/picture.ts'
import { wordsIn } from '../../../stand-ins/slack/blocks.ts'
import { openLightSlackDesk } from '../../../support/drivers/slack-desk.ts'
import { samplePicture } from '../../../support/sample-picture.ts'

const ALT = 'The OGP cycle of Ghana. today: 23 November 2026. Dates: End of the plan: 2027.'
const picture = (alt = ALT): Block => ({ kind: 'picture', alt, svg: samplePicture('Échéance') })

/** What Kofi sees of a reply: the words, and the files with their descriptions. */
async function seen(blocks: readonly Block[], pictures?: Pictures) {
  const behind = await openLightSlackDesk({
    answer: () => ({ ending: 'done', say: { language: 'en', blocks } }),
    ...(pictures && { pictures }),
  })
  const kofi = behind.slack.addUser({ id: 'UKOFI', name: 'Kofi' })
  await kofi.writes('show our cycle')
  await behind.at.desk.settle()
  const messages = kofi.sees().filter(({ user }) => user !== 'UKOFI')
  const files = messages.flatMap(({ files: ids }) => ids.map((id) => behind.slack.workspace.files.get(id)))
  await behind.close()
  return { words: messages.map(({ blocks: shown }) => wordsIn(shown)).join('\n'), files }
}

describe('a picture in Slack', () => {
  it('comes as PNG with its description, and the words say only what it shows', async () => {
    const { words, files } = await seen([paragraph('Here.'), picture()])

    expect(files).toMatchObject([{ name: 'picture.png', alt: ALT }])
    expect(files[0]?.bytes.subarray(1, 4).toString()).toBe('PNG')
    expect(words).toContain('The OGP cycle of Ghana')
    expect(words).not.toContain('End of the plan')
  })

  it('whose description is longer than Slack takes is described whole in the words', async () => {
    const alt = `${ALT} ${'One more date. '.repeat(80)}The last one.`

    const { words, files } = await seen([picture(alt)])

    expect(files[0]?.alt?.length).toBeLessThanOrEqual(1_000)
    expect(words).toContain('The last one.')
  })

  it('that cannot be drawn comes as before: described in words, and as vector graphics', async () => {
    const { words, files } = await seen([picture()], { draw: async () => undefined })

    expect(words).toContain('End of the plan')
    expect(files).toMatchObject([{ name: 'picture.svg', alt: ALT }])
    expect(files[0]?.bytes.toString()).toContain('<svg')
  })
})
