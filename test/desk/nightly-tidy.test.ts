import { expect, it } from 'vitest'
import { openMemoryJobs } from '../../adapters/jobs/memory/index.ts'
import { openMemoryStore } from '../../adapters/store/memory/index.ts'
import { planNightlyTidy } from '../../src/desk/nightly-tidy.ts'
import { change, later, message, START } from '../support/store-samples.ts'

const DAY = 86_400_000

it('Each night, messages answered more than thirty days ago are forgotten, and no others', async () => {
  const [store, jobs] = [openMemoryStore(), openMemoryJobs()]
  planNightlyTidy(store, 'UTC', jobs)
  await jobs.start()
  await store.inbox.accept(message('m1'), START)
  const claim = await store.inbox.claim('one', 1000, START)
  await store.commit(change(claim ? { claim } : {}))

  await jobs.happen('nightly-tidy', later(30 * DAY))
  expect(await store.inbox.accept(message('m1'), later(30 * DAY))).toBe('known')

  await jobs.happen('nightly-tidy', later(31 * DAY))
  expect(await store.inbox.accept(message('m1'), later(31 * DAY))).toBe('accepted')
})
