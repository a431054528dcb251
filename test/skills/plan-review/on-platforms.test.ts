import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { Worker } from 'node:worker_threads'
import mammoth from 'mammoth'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { channel as teamsChannel } from '../../../adapters/channel/teams/index.ts'
import { settings } from '../../../adapters/channel/teams/settings.ts'
import type { MadeBlock } from '../../../src/documents-made/made-document.ts'
import { toDocx } from '../../../src/documents-made/to-docx.ts'
import { wordsIn } from '../../stand-ins/slack/blocks.ts'
import { activities } from '../../stand-ins/teams/activities.ts'
import { openTeamsStandIn } from '../../stand-ins/teams/index.ts'
import { buttonsOf, wordsOf } from '../../stand-ins/teams/looks.ts'
import { openSlackDesk } from '../../support/drivers/slack-desk.ts'
import { openTestDesk } from '../../support/test-desk.ts'
import { draftOf, HEARINGS, PORTAL, SCHOOLS } from './draft-of-ghana.ts'

const open: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of open.splice(0)) await close()
})

const mimetype = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The draft as a ministry sends it. */
async function wordDraft(): Promise<Buffer> {
  const blocks = draftOf([PORTAL, HEARINGS, SCHOOLS])
    .split('\n\n')
    .slice(1)
    .map((line): MadeBlock => {
      const heading = /^(#{2,3}) (.+)$/.exec(line)
      if (heading) return { kind: 'heading', level: heading[1] === '##' ? 1 : 2, text: heading[2] ?? '' }
      if (line.startsWith('- ')) return { kind: 'list', items: [[{ text: line.slice(2) }]] }
      const label = /^\*\*(.+?)\*\* ?(.*)$/s.exec(line)
      const runs = label
        ? [{ text: `${label[1]} `, strong: true as const }, { text: label[2] ?? '' }]
        : [{ text: line }]
      return { kind: 'paragraph', runs }
    })
  return Buffer.from(await toDocx({ title: 'Ghana: draft action plan 2026-2028', language: 'en', footer: '', blocks }))
}

describe('a draft dropped in Teams', () => {
  it('comes back as a report in the OneDrive of the person, and the counterpart sees it', async () => {
    const tenant = '11111111-1111-4111-8111-111111111111'
    const [ama, staff] = ['gov-gh', 'su-africa'].map((name, at) => ({
      name,
      tenant,
      object: `aaaaaaaa-0000-4000-8000-00000000000${at}`,
      email: `${name}@example.org`,
    }))
    if (!ama || !staff) throw new Error('Two people are needed.')
    const teams = await openTeamsStandIn([ama, staff])
    const read = settings.read(teams.environment)
    if (read.state !== 'on') throw new Error(JSON.stringify(read))
    const desk = await openTestDesk({
      channels: async (tools) => [await teamsChannel.open(read.settings, tools('teams'))],
    })
    open.push(desk.close, teams.close)
    teams.aim(await desk.server.listen('127.0.0.1', 0))
    const does = activities(teams)
    const [hers, theirs] = [teams.private(ama), teams.private(staff)]
    const bring = async (activity: object) => {
      await teams.bring(activity)
      await desk.desk.settle()
    }
    await bring(does.message(staff, theirs, 'hello'))
    teams.connector.files.set('draft.docx', await wordDraft())

    await bring(does.file(ama, hers, 'draft.docx', `${teams.address}/files/draft.docx`))
    const shown = hers.room.shown.map(({ message }) => wordsOf(message)).join('\n')
    const card = hers.room.shown.find(({ message }) =>
      message.attachments?.some(
        ({ name, contentType }) => String(name).endsWith('.docx') && contentType.endsWith('file.consent'),
      ),
    )
    const content = card?.message.attachments?.[0]?.content as { acceptContext: unknown } | undefined
    await bring(does.consented(ama, hers, card?.id ?? '', 'accept', content?.acceptContext))
    const given = await vi.waitUntil(() => teams.connector.files.get('given'))
    const report = await mammoth.extractRawText({ buffer: given })

    expect(shown).toContain('I read 3 commitments')
    expect(shown).toContain('Missing field: lead body – commitment 2 (to mend)')
    expect(shown).not.toContain('I am reading draft.docx')
    expect(report.value).toContain('Review of the draft: Ghana: draft action plan 2026-2028')
    expect(report.value).toContain('Publish the first yearly report by 28 February 2029')
    const told = theirs.room.shown.map(({ message }) => message)
    expect(told.map(wordsOf).join('\n')).toContain(
      'had the draft “draft.docx” reviewed: 2 points to mend, 3 to improve.',
    )
    expect(told.flatMap(buttonsOf).map(({ title }) => title)).toContain('See the review')
  })
})

describe('a draft dropped in Slack', () => {
  it('comes back as words and files in the same thread', async () => {
    const behind = await openSlackDesk()
    open.push(behind.close)
    const ama = behind.slack.addUser({ id: 'UAMA', name: 'Ama', email: 'gov-gh@example.org' })

    await ama.writes('', { files: [{ name: 'draft.docx', mimetype, bytes: await wordDraft() }] })
    await behind.at.desk.settle()
    const seen = ama
      .sees()
      .map((message) => wordsIn(message.blocks))
      .join('\n')
    const files = [...behind.slack.workspace.files.values()].map(({ name }) => name)

    expect(seen).toContain('I read 3 commitments')
    expect(seen).not.toContain('I am reading')
    expect(files).toContain('draft-review-2026-11-23.docx')
    expect(files).toContain('draft-review-2026-11-23.html')
  })

  it('leaves no thread behind that read it when the desk has stopped', async () => {
    const threads: Worker[] = []
    const seen = (message: unknown) => threads.push((message as { readonly worker: Worker }).worker)
    subscribe('worker_threads', seen)
    const behind = await openSlackDesk()
    const ama = behind.slack.addUser({ id: 'UAMA', name: 'Ama', email: 'gov-gh@example.org' })
    await ama.writes('', { files: [{ name: 'draft.docx', mimetype, bytes: await wordDraft() }] })
    await behind.at.desk.settle()
    expect(threads.map(({ threadId }) => threadId > 0)).toEqual([true])

    await behind.close()
    unsubscribe('worker_threads', seen)

    expect(threads.map(({ threadId }) => threadId)).toEqual([-1])
  })
})
