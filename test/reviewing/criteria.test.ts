import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { loadKnowledge } from '../../src/knowledge/load.ts'
import { loadCriteria } from '../../src/reviewing/criteria.ts'
import { CHECKS } from '../../src/reviewing/finding.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const temporary = temporaryFolder()
afterAll(temporary.remove)
const { passages } = await loadKnowledge('knowledge/guidance')

describe('the criteria of plan review', () => {
  it('have one entry for each check, resting on sections that exist', async () => {
    const { byId, problems } = await loadCriteria('knowledge/criteria', passages)

    expect(problems).toEqual([])
    expect([...(byId.get('plan')?.keys() ?? [])].sort()).toEqual([...CHECKS].sort())
  })

  it('with a rule that the guidance does not have, or a weight that nobody knows, are named with file and line', async () => {
    const folder = await temporary.path()
    const content = await readFile('knowledge/criteria/plan.yaml', 'utf8')
    await copyFile('knowledge/criteria/promise-words.yaml', join(folder, 'promise-words.yaml'))
    await writeFile(
      join(folder, 'plan.yaml'),
      content.replaceAll('strong-action-plans#good-plan', 'no-such-document#x'),
    )
    await writeFile(join(folder, 'other.yaml'), content.replace('weight: should', 'weight: heavy'))

    const { problems } = await loadCriteria(folder, passages)

    expect(problems.map(({ what }) => what)).toEqual([
      expect.stringContaining('checks.0.weight'),
      'The guidance has no section no-such-document#x.',
    ])
    expect(problems[1]?.where).toMatch(/plan\.yaml:\d+$/)
  })
})
