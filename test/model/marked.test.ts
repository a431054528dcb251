import { describe, expect, it } from 'vitest'
import { renderMail } from '../../adapters/channel/email/render.ts'
import { renderReply } from '../../adapters/channel/terminal/render.ts'
import { LANGUAGES } from '../../src/core/language.ts'
import { paragraph, type Reply } from '../../src/core/reply.ts'

const SAYS = /language model|modèle de langage|modelo de lenguaje/

describe('what a model wrote', () => {
  it.each(LANGUAGES)('is marked in the terminal and in mail, and nothing else is: %s', (language) => {
    const reply: Reply = { language, blocks: [paragraph('12')] }
    const written: Reply = { ...reply, writtenByModel: true }

    expect(renderReply(written, false)).toMatch(SAYS)
    expect(renderMail(written).text).toMatch(SAYS)
    expect(renderReply(reply, false)).not.toMatch(SAYS)
    expect(renderMail(reply).text).not.toMatch(SAYS)
  })
})
