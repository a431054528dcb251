import { describe, expect, it } from 'vitest'
import { cleanText } from '../../src/core/clean-text.ts'

describe('the words of a message', () => {
  it.each([
    ['colours of a terminal', 'What if our \u001b[1;31mplan\u001b[0m is late?'],
    ['a script of a page', 'What if our plan<script>alert(1)</script> is late?'],
    ['the call of the desk in Teams', '<at>Countrydesk</at> What if our plan is late?'],
    ['the call of the desk in Slack', '<@U012AB3CD> What if our plan is late?'],
    ['directions and tags', '<b>What</b> if our\u202e plan\u202c is late?'],
    ['a null character', 'What if\u0000 our plan is late?'],
  ])('stay without %s', (_, text) => {
    expect(cleanText(text)).toBe('What if our plan is late?')
  })

  it.each(['\r', '\r\n', '\u000b', '\u000c', '\u0085', '\u2028'])('stay apart at the line break %j', (end) => {
    expect(cleanText(`first${end}second`)).toBe('first\nsecond')
  })

  it('keep whom Teams names in the middle, and what is no tag', () => {
    expect(cleanText('I spoke with <at>Ama</at> today')).toBe('I spoke with Ama today')
    expect(cleanText('fewer than 3 <4, more than 2 > 1')).toBe('fewer than 3 <4, more than 2 > 1')
  })
})
