import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openLangChainAgent } from '../../adapters/agent/langchain/index.ts'
import { NO_MODEL } from '../../adapters/model/none.ts'
import { openModel } from '../../adapters/model/open-model.ts'
import type { AgentTask, AgentTool } from '../../src/ports/agent.ts'
import { quietNeeds } from '../model/needs.ts'
import { type ModelStandIn, startModel } from '../stand-ins/model/index.ts'

const opened: ModelStandIn[] = []
afterEach(async () => {
  for (const server of opened.splice(0)) await server.stop()
})

async function start(...given: Parameters<typeof startModel>) {
  const server = await startModel(...given)
  opened.push(server)
  return { server, agent: openLangChainAgent(await openModel(server.state(), quietNeeds())) }
}

function task(tools: readonly AgentTool[]): AgentTask {
  return {
    prompt: { name: 'test/agent', hash: 'abc' },
    on: { person: 'gov-gh' },
    messages: [
      { from: 'instructions', text: 'Choose.' },
      { from: 'person', text: 'When is it due, and who can help?' },
    ],
    tools,
  }
}

function makeTool(name: string, ran: string[], done: (tries: number) => boolean = () => true): AgentTool {
  let tries = 0
  return {
    name,
    description: `Does ${name}.`,
    input: z.object({ words: z.string() }),
    run: async (input, call) => {
      tries += 1
      ran.push(`${name} ${JSON.stringify(input)} ${call.split('/')[0]}`)
      return done(tries) ? { done: true, tell: 'Done.' } : { done: false, tell: 'Copy the words.' }
    },
  }
}

const call = (name: string, words = 'it') => ({ name, input: { words } })

describe('an agent', () => {
  it('runs every tool that the model calls in one reply, and is not asked again when all are done', async () => {
    const { server, agent } = await start(() => ({ calls: [call('dates', 'due'), call('help', 'who')] }))
    const ran: string[] = []

    const end = await agent.work(task([makeTool('dates', ran), makeTool('help', ran)]))

    expect(end.ok).toBe(true)
    expect(end.calls.map((id) => id.split('/')[0])).toEqual(['0', '1'])
    expect(ran.sort()).toEqual(['dates {"words":"due"} 0', 'help {"words":"who"} 1'])
    expect(server.asked).toHaveLength(1)
    expect(server.asked[0]).toMatchObject({ tools: ['dates', 'help'], instructions: 'Choose.' })
    expect(server.asked[0]?.last).toBe('When is it due, and who can help?')
  })

  it('tells the model what was wrong with a call, and lets it try again', async () => {
    const { server, agent } = await start(() => ({ calls: [call('dates')] }))
    const ran: string[] = []

    const end = await agent.work(task([makeTool('dates', ran, (tries) => tries > 1)]))

    expect(end.ok).toBe(true)
    expect(ran).toHaveLength(2)
    expect(server.asked[1]?.last).toBe('Copy the words.')
    expect(server.asked[1]?.instructions).toBe('Choose.')
  })

  it.each([
    ['never gets a call right', () => ({ calls: [call('dates')] }), () => false],
    ['calls a tool that there is not', () => ({ calls: [call('sink_the_ship')] }), () => true],
    ['calls too much at once', () => ({ calls: Array.from({ length: 30 }, () => call('dates')) }), () => true],
  ])('is stopped when the model %s', async (_, script, done) => {
    const { server, agent } = await start(script)
    const ran: string[] = []

    const end = await agent.work(task([makeTool('dates', ran, done)]))

    expect(end).toMatchObject({ ok: false, why: 'round-and-round' })
    expect(server.asked.length).toBeLessThanOrEqual(3)
    expect(ran.length).toBeLessThanOrEqual(3)
  })

  it('ends without calls when the model only talks', async () => {
    const { agent } = await start(() => 'I would rather chat.')

    expect(await agent.work(task([makeTool('dates', [])]))).toEqual({ ok: true, calls: [] })
  })

  it('says why when the model fails, and never throws', async () => {
    const { agent } = await start(() => ({ status: 401 }))

    expect(await agent.work(task([makeTool('dates', [])]))).toMatchObject({ ok: false, why: 'refused' })
    expect(await openLangChainAgent(NO_MODEL).work(task([]))).toMatchObject({ ok: false, why: 'off' })
  })

  it('reaches its tool with no input when the model gave no JSON', async () => {
    const { agent } = await start(() => ({ calls: [{ name: 'dates', input: 'no JSON' }] }))
    const ran: string[] = []

    await agent.work(task([makeTool('dates', ran)]))

    expect(ran).toEqual(['dates {} 0'])
  })
})
