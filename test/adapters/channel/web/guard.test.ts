import { describe, expect, it } from 'vitest'
import { cameByForeignLink, type Refusal, refusalOf } from '../../../../adapters/channel/web/guard.ts'

const OWN = '127.0.0.1:3978'

interface Case {
  readonly what: string
  readonly method?: string
  readonly headers: Readonly<Record<string, string>>
  readonly refusal: Refusal | undefined
}

const CASES: readonly Case[] = [
  { what: 'the address that was printed', headers: { host: OWN }, refusal: undefined },
  { what: 'localhost by its name', headers: { host: 'LocalHost:3978' }, refusal: undefined },
  { what: 'the IPv6 loopback', headers: { host: '[::1]:3978' }, refusal: undefined },
  { what: 'a foreign name that points here', headers: { host: 'rebound.example:3978' }, refusal: 'not-this-address' },
  { what: 'a name that begins like ours', headers: { host: '127.0.0.1:3978.example' }, refusal: 'not-this-address' },
  { what: 'another port', headers: { host: '127.0.0.1:80' }, refusal: 'not-this-address' },
  { what: 'no name at all', headers: {}, refusal: 'not-this-address' },
  {
    what: 'a proxy that tells of itself',
    headers: { host: OWN, 'x-forwarded-for': '203.0.113.7' },
    refusal: 'through-a-proxy',
  },
  {
    what: 'a form of our own page',
    method: 'POST',
    headers: { host: OWN, origin: `http://${OWN}` },
    refusal: undefined,
  },
  {
    what: 'a form of another site',
    method: 'POST',
    headers: { host: OWN, origin: 'https://evil.example' },
    refusal: 'from-elsewhere',
  },
  {
    what: 'a form of another port of this machine',
    method: 'POST',
    headers: { host: OWN, origin: 'http://127.0.0.1:8080' },
    refusal: 'from-elsewhere',
  },
  {
    what: 'a form of a hidden origin',
    method: 'POST',
    headers: { host: OWN, origin: 'null' },
    refusal: 'from-elsewhere',
  },
  {
    what: 'a form that only the browser can place',
    method: 'POST',
    headers: { host: OWN, 'sec-fetch-site': 'cross-site' },
    refusal: 'from-elsewhere',
  },
  {
    what: 'an image of another site that loads a page',
    headers: { host: OWN, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
    refusal: 'from-elsewhere',
  },
  {
    what: 'a link on another site',
    headers: { host: OWN, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
    refusal: undefined,
  },
]

describe('the door of the page', () => {
  it.each(CASES)('decides on $what', ({ method = 'GET', headers, refusal }) => {
    expect(refusalOf({ method, headers, port: 3978 })).toBe(refusal)
  })

  it('notices that a link on another site held the cookie back', () => {
    expect(cameByForeignLink({ headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' } })).toBe(true)
    expect(cameByForeignLink({ headers: { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' } })).toBe(false)
  })
})
