import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { checkKnowledge } from '../../src/knowledge/check.ts'
import { loadKnowledge } from '../../src/knowledge/load.ts'

const TODAY = '2026-11-23'
const folders: string[] = []
let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'countrydesk-knowledge-'))
  folders.push(folder)
  await cp('knowledge/guidance/action-plan', join(folder, 'action-plan'), { recursive: true })
})

afterAll(() => Promise.all(folders.map((made) => rm(made, { recursive: true }))))

const late = (language: string) => join(folder, 'action-plan', `late-plans.${language}.md`)

async function edit(file: string, change: (content: string) => string): Promise<void> {
  const before = await readFile(file, 'utf8')
  const after = change(before)
  if (after === before) throw new Error('The edit changed nothing.')
  await writeFile(file, after)
}

async function problemsOf(file: string): Promise<string[]> {
  const problems = checkKnowledge(await loadKnowledge(folder), TODAY)
  return problems.filter(({ where }) => where.includes(file)).map(({ what }) => what)
}

describe('check:knowledge', () => {
  it('finds nothing wrong with the shipped guidance', async () => {
    const problems = checkKnowledge(await loadKnowledge('knowledge/guidance'), TODAY)

    expect(problems.filter(({ severity }) => severity !== 'warning')).toEqual([])
  })

  it('names a missing translation', async () => {
    await rm(late('es'))

    expect(await problemsOf('late-plans.en.md')).toContain('The translation into es is missing.')
  })

  it('names a translation that is older than its original', async () => {
    await edit(late('fr'), (text) => text.replace(/^translation: .*$/m, 'translation: 2026-01-01'))

    expect((await problemsOf('late-plans.fr.md')).join()).toContain('It translates the text of 2026-01-01')
  })

  it('names an anchor that the translation lacks', async () => {
    await edit(late('fr'), (text) => text.replace('{#twelve-months}', '{#douze-mois}'))

    const problems = await problemsOf('late-plans.fr.md')
    expect(problems).toContain('The section twelve-months is missing.')
    expect(problems).toContain('The section douze-mois is not in the original.')
  })

  it('names a status that differs between the languages', async () => {
    await edit(late('es'), (text) => text.replace('status: INDIRECT', 'status: SOLID'))

    expect((await problemsOf('late-plans.es.md')).join()).toContain('has another status than the original')
  })

  it('names an unknown status, and leaves the document out', async () => {
    await edit(late('es'), (text) => text.replace(/^status: .*$/m, 'status: CERTAIN'))

    expect((await problemsOf('late-plans.es.md')).join()).toContain('status')
  })

  it('names a validity that ends before it begins', async () => {
    await edit(late('en'), (text) => text.replace(/^valid_until:.*$/m, 'valid_until: 2020-01-01'))

    expect((await problemsOf('late-plans.en.md')).join()).toContain('is before valid_from')
  })

  it('warns of a review that is past', async () => {
    await edit(late('en'), (text) => text.replace(/^review_by: .*$/m, 'review_by: 2026-01-01'))

    const problems = checkKnowledge(await loadKnowledge(folder), TODAY)
    expect(problems).toContainEqual(
      expect.objectContaining({ what: 'The review was due on 2026-01-01.', severity: 'warning' }),
    )
  })

  it('names a section source that the front matter lacks', async () => {
    await edit(late('en'), (text) => text.replace('sources: [PR22', 'sources: [NOWHERE, PR22'))

    expect((await problemsOf('late-plans.en.md')).join()).toContain('NOWHERE')
  })

  it('names a file without front matter', async () => {
    await writeFile(join(folder, 'notes.md'), '# Notes\n\nSome words.')

    expect(await problemsOf('notes.md')).toEqual(['The file has no front matter.'])
  })
})
