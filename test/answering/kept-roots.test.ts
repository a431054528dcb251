import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { keepRoots, recallRoots } from '../../src/answering/kept-roots.ts'
import { findRoot, knownRoots, rootOf } from '../../src/answering/words.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const folder = temporaryFolder()
afterAll(() => folder.remove())

const GUIDANCE = new Map(['commitments', 'publication', 'letters'].map((word) => [word, 1]))

beforeEach(() => knownRoots.en.clear())

/** A start that finds the roots of the guidance, and hears a word from a person. */
async function firstStart(): Promise<string> {
  const path = await folder.path()
  for (const word of [...GUIDANCE.keys(), 'grandmother']) rootOf(word, 'en')
  await keepRoots(path, 0, GUIDANCE)
  knownRoots.en.clear()
  return path
}

test('the next start recalls the roots of the guidance, and nothing that people said', async () => {
  const path = await firstStart()

  const recalled = await recallRoots(path)

  expect(recalled).toBe(GUIDANCE.size)
  expect(knownRoots.en.get('commitments')).toBe(findRoot('commitments', 'en'))
  expect(knownRoots.en.has('grandmother')).toBe(false)
})

test('roots of other rules are not believed', async () => {
  const path = await firstStart()
  const file = join(path, 'roots.json')
  await writeFile(file, (await readFile(file, 'utf8')).replace('"letter"', '"lettre"'))

  const recalled = await recallRoots(path)

  expect(recalled).toBe(0)
  expect(rootOf('letters', 'en')).toBe('letter')
})

test('a damaged file is left aside, and written anew', async () => {
  const path = await firstStart()
  await writeFile(join(path, 'roots.json'), '{"format":1,"en":')

  expect(await recallRoots(path)).toBe(0)

  rootOf('letters', 'en')
  await keepRoots(path, 0, GUIDANCE)
  expect(await recallRoots(path)).toBe(1)
})
