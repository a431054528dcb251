import ICAL from 'ical.js'
import mammoth from 'mammoth'
import { beforeEach, describe, expect, it } from 'vitest'
import { STEP_LABELS } from '../../../src/calendar/backward-wording.ts'
import type { Outcome } from '../../../src/core/outcome.ts'
import { day } from '../../calendar/calendar-fixture.ts'
import { type DeadlinesDesk, openDeadlines } from './skill-fixture.ts'

const TODAY = day('2026-11-23')
const PLAN = 'backward plan for 30 June 2027'

let desk: DeadlinesDesk
beforeEach(async () => {
  desk = await openDeadlines()
})

/** The line of the plan that speaks of a step. */
function lineOf(outcome: Outcome, label: string): string {
  return (
    desk
      .words(outcome)
      .split('\n')
      .find((line) => line.includes(label)) ?? ''
  )
}

async function pressed(person: string, outcome: Outcome, action: string): Promise<Outcome> {
  const button = desk.buttons(outcome).find(({ press }) => press.action === action)
  if (!button) throw new Error(`No button for ${action}.`)
  return desk.press(person, button.press, TODAY)
}

describe('a backward plan', () => {
  it('takes a step to the day that the person says, in each language, and says whose choice it is', async () => {
    for (const [language, wish, label, chosen] of [
      ['en', 'move outreach to 3 March', 'Outreach', '3 March 2027 – 4 April 2027: Outreach'],
      ['fr', 'déplace la sensibilisation au 3 mars', 'Sensibilisation', 'choisi par vous'],
      ['es', 'mueve la difusión al 3 de marzo', 'Difusión', 'elegido por usted'],
    ] as const) {
      await desk.say('gov-gh', PLAN, TODAY, language)
      const moved = await desk.say('gov-gh', wish, TODAY, language)

      expect(lineOf(moved, label)).toContain(chosen)
    }
  })

  it('keeps what was moved before when another step is moved, and all of it when the person says so', async () => {
    await desk.say('gov-gh', PLAN, TODAY)
    await desk.say('gov-gh', 'move outreach to 3 March', TODAY)
    await desk.say('gov-gh', 'push drafting by two weeks', TODAY)
    const kept = await desk.say('gov-gh', 'keep it', TODAY)
    const later = await desk.say('gov-gh', 'show our backward plan', day('2026-11-30'))

    expect(kept.ending).toBe('done')
    expect(lineOf(later, 'Outreach')).toContain('3 March 2027 – 4 April 2027')
    expect(lineOf(later, 'Analyse the inputs')).toContain('26 April 2027')
  })

  it('moves the step of the kept plan when nothing lies on the table', async () => {
    await pressed('gov-gh', await desk.say('gov-gh', PLAN, TODAY), 'keep-backward')
    const moved = await desk.say('gov-gh', 'move approval to 20 June', day('2026-12-14'))

    expect(moved.ending).toBe('answered-with-caveat')
    expect(lineOf(moved, 'Approval')).toContain('20 June 2027')
    expect(desk.words(moved)).toContain('Approval now ends after the day for handing in')
  })

  it('spreads the other steps anew when the start is moved, and leaves the chosen ones', async () => {
    await desk.say('gov-gh', PLAN, TODAY)
    await desk.say('gov-gh', 'move feedback to 20 May', TODAY)
    const moved = await desk.say('gov-gh', 'move the start to 15 January', TODAY)

    expect(lineOf(moved, 'Co-creation starts')).toContain('15 January 2027')
    expect(lineOf(moved, 'IRM Co-Creation Brief reaches')).toContain('15 October 2026')
    expect(lineOf(moved, 'Feedback')).toContain('20 May 2027')
  })

  it('says when the order or the notice no longer fits', async () => {
    await desk.say('gov-gh', PLAN, TODAY)
    const early = await desk.say('gov-gh', 'move feedback to 1 March', TODAY)
    const short = await desk.say('gov-gh', 'move the timeline to 20 February', TODAY)

    expect(desk.words(early)).toContain('feedback on the draft now begins before drafting')
    expect(desk.words(short)).toContain('less than the two weeks')
  })

  it('is moved by its form as well, and a form that makes no sense moves nothing', async () => {
    const shown = await desk.say('gov-gh', PLAN, TODAY)
    const form = shown.say.blocks.find((block) => block.kind === 'form' && block.form.press.action === 'move-step')
    if (form?.kind !== 'form') throw new Error('No form.')
    const send = (answers: Record<string, string>) => desk.press('gov-gh', { ...form.form.press, answers }, TODAY)

    const moved = await send({ step: 'inputs', from: '2027-03-10', until: '2027-04-02' })
    const nonsense = await send({ step: 'inputs', from: '2027-03-10', until: '2027-03-01' })

    expect(lineOf(moved, 'Gather inputs')).toContain('10 March 2027 – 2 April 2027')
    expect(desk.words(nonsense)).toContain('could not move')
    expect(lineOf(nonsense, 'Gather inputs')).not.toContain('10 March')
  })

  it('comes as a calendar file that other programs read, as a Word document and as a table', async () => {
    await desk.say('gov-it', PLAN, TODAY, 'fr')
    const moved = await desk.say('gov-it', 'déplace la sensibilisation au 3 mars', TODAY, 'fr')
    const { say } = await pressed('gov-it', moved, 'export-backward')
    const files = new Map(
      say.blocks.flatMap((block) =>
        block.kind === 'file' ? [[block.name.split('.')[1], Buffer.from(block.base64, 'base64')] as const] : [],
      ),
    )

    const calendar = new ICAL.Component(ICAL.parse(String(files.get('ics'))) as never)
    const outreach = calendar
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component))
      .find(({ summary }) => summary.includes('Sensibilisation'))
    const document = await mammoth.extractRawText({ buffer: files.get('docx') ?? Buffer.alloc(0) })
    expect(outreach?.startDate.toString()).toBe('2027-03-03')
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(10)
    for (const label of Object.values(STEP_LABELS.fr)) expect(document.value).toContain(label)
    expect(document.value).toContain('choisi par vous')
    expect(String(files.get('csv'))).toContain('2027-03-03')
  })

  it('is kept by nobody but the country and the Support Unit, whatever a button says', async () => {
    const shown = await desk.say('gov-gh', PLAN, TODAY)
    const refused = await pressed('cso-gh', shown, 'keep-backward')
    const foreign = await pressed('gov-it', shown, 'keep-backward')

    expect([refused.ending, foreign.ending]).toEqual(['refused', 'refused'])
    expect(await desk.store.entries({ kind: 'deadlines/backward-plan' })).toEqual([])
  })

  it('lets other questions through while it lies on the table', async () => {
    await desk.say('gov-gh', PLAN, TODAY)

    expect(await desk.recognises('gov-gh', 'What are the minimum requirements for co-creation?', TODAY)).toBeUndefined()
    expect(await desk.recognises('gov-gh', 'How do we start drafting well?', TODAY)).toBeUndefined()
  })
})
