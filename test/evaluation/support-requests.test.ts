import { describe, expect, it } from 'vitest'
import { loadBrokers } from '../../src/brokering/load-brokers.ts'
import { judgeRequest, loadWrittenRequests, shareWithin } from '../../src/evaluation/support-requests.ts'
import { loadCountries } from '../../src/knowledge/countries.ts'

describe('the 60 written requests', () => {
  it('find the expected broker first in 80 % of them, and among the first three in 95 %', async () => {
    const requests = await loadWrittenRequests('test/golden/support-requests.jsonl')
    const { brokers } = await loadBrokers('knowledge')
    const countries = await loadCountries('knowledge/countries.csv')

    const judged = requests.map((request) => judgeRequest(request, brokers, countries))

    expect(requests).toHaveLength(60)
    expect(requests.every(({ expected }) => brokers.some(({ id }) => id === expected))).toBe(true)
    expect(shareWithin(judged, 1)).toBeGreaterThanOrEqual(0.8)
    expect(shareWithin(judged, 3)).toBeGreaterThanOrEqual(0.95)
  })
})
