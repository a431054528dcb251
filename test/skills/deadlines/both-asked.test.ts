import { describe, expect, it } from 'vitest'
import type { Answerer } from '../../../src/answering/answer.ts'
import type { Outcome } from '../../../src/core/outcome.ts'
import type { Reply } from '../../../src/core/reply.ts'
import { day } from '../../calendar/calendar-fixture.ts'
import { openDeadlines } from './skill-fixture.ts'

const TODAY = day('2026-11-23')

/** The guidance says one sentence on whatever it is asked, from one section. */
function guidanceOn(section: string) {
  const asked: string[] = []
  const answerer: Answerer = async ({ text }) => {
    asked.push(text)
    const source = {
      number: 1,
      document: 'co-creation',
      section,
      language: 'en',
      edition: '2022',
      status: 'SOLID',
      documentTitle: 'Co-creation',
      sectionTitle: 'Requirements',
      title: '',
      url: undefined,
      reviewedOn: undefined,
      validUntil: undefined,
      quote: '',
    } as const
    return {
      ending: 'answered',
      blocks: [
        { kind: 'paragraph', spans: [{ text: 'The forum meets.', cites: 1 }] },
        { kind: 'caveat', spans: [{ text: 'On [1]: please confirm.' }] },
        { kind: 'sources', sources: [source] },
      ],
      choices: [],
      considered: [],
    } as const
  }
  return { asked, answerer }
}

/** Every number that is cited, and every number of the sources. */
function numbersIn({ blocks }: Reply): { cited: number[]; listed: number[] } {
  const spans = blocks.flatMap((block) =>
    block.kind === 'paragraph' ? block.spans : block.kind === 'list' ? block.items.flat() : [],
  )
  return {
    cited: [...new Set(spans.flatMap(({ cites }) => cites ?? []))].sort((one, other) => one - other),
    listed: blocks.flatMap((block) => (block.kind === 'sources' ? block.sources.map(({ number }) => number) : [])),
  }
}

async function ask(question: string, answerer?: Answerer): Promise<Outcome> {
  const desk = await openDeadlines(answerer)
  return desk.say('gov-it', question, TODAY, 'en')
}

describe('a question that asks for a date and for a rule', () => {
  it('gets one reply with both, each with its sources, numbered through', async () => {
    const guidance = guidanceOn('requirements')

    const { say, ending } = await ask(
      'When is our plan due and what are the minimum requirements for co-creation?',
      guidance.answerer,
    )
    const words = say.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.spans : [])).map(({ text }) => text)

    expect(guidance.asked).toEqual(['what are the minimum requirements for co-creation?'])
    expect(words.join(' ')).toContain('30 June 2027')
    expect(words).toContain('The forum meets.')
    const { cited, listed } = numbersIn(say)
    expect(cited).toEqual(listed)
    expect(say.blocks.filter(({ kind }) => kind === 'sources')).toHaveLength(1)
    expect(JSON.stringify(say.blocks)).toContain(`On [${listed.at(-1)}]: please confirm.`)
    expect(ending).toBe('answered-with-caveat')
  })

  it('takes the country and the subject of the date from its own part', async () => {
    const { say } = await ask('when is our plan due and what did Ghana do for its plan', guidanceOn('x').answerer)

    expect(JSON.stringify(say.blocks[0])).toContain('Italy')
  })

  it('says so when the guidance has no answer to the rest', async () => {
    const { say } = await ask('when is our plan due and who is the minister of finance', async () => ({
      ending: 'not-found',
      blocks: [],
      choices: [],
      considered: [],
    }))

    expect(JSON.stringify(say.blocks)).toContain('who is the minister of finance')
    expect(JSON.stringify(say.blocks)).toContain('30 June 2027')
  })

  it('with a lateness in the other part is answered by the dates alone, both in one reply', async () => {
    const { say } = await ask('when is ours due and what if three weeks late?')
    const words = JSON.stringify(say.blocks)

    expect(words).toContain('(in 219 days)')
    expect(words).toContain('Counted from')
    expect(say.blocks.filter(({ kind }) => kind === 'sources')).toHaveLength(1)
  })
})
