import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LARGEST_FILE_BYTES } from '../../../../src/core/fit-files.ts'
import { OutsideError } from '../../../../src/core/problem.ts'
import { paragraph } from '../../../../src/core/reply.ts'
import type { Turn } from '../../../../src/skills/skill.ts'
import { wordsIn } from '../../../stand-ins/slack/blocks.ts'
import type { StandInPerson } from '../../../stand-ins/slack/person.ts'
import { type BehindSlack, openLightSlackDesk } from '../../../support/drivers/slack-desk.ts'
import type { LightDesk } from '../../../support/light-desk.ts'

const PDF = { name: 'plan.pdf', mimetype: 'application/pdf', bytes: Buffer.from('%PDF-1.7 a plan') }

let behind: BehindSlack<LightDesk>
let ama: StandInPerson
let read: (turn: Turn) => Promise<string>

beforeEach(async () => {
  read = async (turn) => Buffer.from((await turn.files[0]?.open()) ?? []).toString()
  behind = await openLightSlackDesk({
    answer: async (turn) => ({
      ending: 'done',
      say: { language: 'en', blocks: [paragraph(`${turn.files[0]?.name}: ${await read(turn)}`)] },
    }),
  })
  ama = behind.slack.addUser({ id: 'UAMA', name: 'Ama Mensah' })
})
afterEach(() => behind.close())

async function answerTo(text: string, ...files: (typeof PDF)[]): Promise<string> {
  await ama.writes(text, { files })
  await behind.at.desk.settle()
  return wordsIn(ama.sees().at(-1)?.blocks)
}

describe('a document that somebody sends', () => {
  it('reaches the turn with name, media type and bytes', async () => {
    const answer = await answerTo('Please review', PDF)

    expect(answer).toBe('plan.pdf: %PDF-1.7 a plan')
    expect(behind.at.turns[0]?.files[0]).toMatchObject({ name: 'plan.pdf', mediaType: 'application/pdf', size: 15 })
    expect(behind.at.turns[0]?.text).toBe('Please review')
  })

  it('of a kind that nobody reads is refused clearly', async () => {
    expect(await answerTo('', { ...PDF, name: 'film.mp4', mimetype: 'video/mp4' })).toMatch(
      /cannot read film\.mp4: I take PDF, Word/,
    )
    expect(behind.at.turns).toEqual([])
  })

  it('that is too large is refused clearly, before it is fetched', async () => {
    expect(await answerTo('', { ...PDF, bytes: Buffer.alloc(LARGEST_FILE_BYTES + 1) })).toMatch(/larger than 20 MB/)
    expect(behind.slack.calls.some(({ method }) => method === 'files.info')).toBe(false)
  })

  it('that Slack hides behind its sign-in page is not taken for the document', async () => {
    let error: unknown
    read = async (turn) => {
      behind.slack.workspace.scopes = behind.slack.workspace.scopes.filter((scope) => scope !== 'files:read')
      const file = turn.files[0]
      error = await file?.open().catch((caught: unknown) => caught)
      return 'not read'
    }

    expect(await answerTo('', PDF)).toBe('plan.pdf: not read')
    expect(error).toBeInstanceOf(OutsideError)
  })
})

describe('a document of ours', () => {
  it('is sent into the thread, after the words', async () => {
    const behindFile = await openLightSlackDesk({
      answer: () => ({
        ending: 'done',
        say: {
          language: 'en',
          blocks: [
            paragraph('Here it is.'),
            {
              kind: 'file',
              name: 'dates.ics',
              mediaType: 'text/calendar',
              base64: Buffer.from('BEGIN:VCALENDAR').toString('base64'),
            },
          ],
        },
      }),
    })
    const kofi = behindFile.slack.addUser({ id: 'UKOFI', name: 'Kofi' })

    const question = await kofi.writes('Calendar?')
    await behindFile.at.desk.settle()
    const [words, file] = kofi.sees().slice(-2)
    await behindFile.close()

    expect(wordsIn(words?.blocks)).toContain('Here it is.')
    expect(file?.thread).toBe(question.ts)
    const kept = behindFile.slack.workspace.files.get(file?.files[0] ?? '')
    expect(kept?.name).toBe('dates.ics')
    expect(kept?.bytes.toString()).toBe('BEGIN:VCALENDAR')
  })
})
