import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { checkKnowledge } from '../../src/knowledge/check.ts'
import { readCountries } from '../../src/knowledge/countries.ts'
import { readGlossary } from '../../src/knowledge/glossary.ts'
import { loadKnowledge } from '../../src/knowledge/load.ts'
import { readSynonyms } from '../../src/knowledge/synonyms.ts'

const TODAY = '2026-11-23'
const folders: string[] = []
let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'countrydesk-knowledge-'))
  folders.push(folder)
  for (const topic of ['action-plan', 'calendar']) {
    await cp(join('knowledge/guidance', topic), join(folder, topic), { recursive: true })
  }
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

  it('names a section that ends before it begins', async () => {
    await edit(late('en'), (text) =>
      text.replace(
        '{#twelve-months}\n\n<!--\n',
        '{#twelve-months}\n\n<!--\nvalid_from: 2024-01-01\nvalid_until: 2023-01-01\n',
      ),
    )

    expect(await problemsOf('late-plans.en.md')).toContain(
      'The section twelve-months ends on 2023-01-01, before it begins on 2024-01-01.',
    )
  })

  it('names a second document of the same id, and compares the first with its translations only', async () => {
    await cp(late('en'), join(folder, 'elsewhere', 'late-plans.en.md'))

    expect(await problemsOf('elsewhere')).toEqual([expect.stringContaining('The id late-plans in en is that of')])
  })

  it('names a section that is written in another language', async () => {
    const english = await readFile(late('en'), 'utf8')
    const summary = /\{#twelve-months\}[\s\S]*?-->([\s\S]*?)\n## /.exec(english)?.[1] ?? ''
    await edit(late('fr'), (text) =>
      text.replace(/(\{#twelve-months\}[\s\S]*?-->)[\s\S]*?(?=\n## )/, (_, head) => `${head}${summary}`),
    )

    expect(await problemsOf('late-plans.fr.md')).toEqual([
      'The section twelve-months seems to be written in en, not in fr.',
    ])
  })

  it('names a tag of code in the front matter, and does not call the file missing', async () => {
    await edit(late('es'), (text) => text.replace(/^title: .*$/m, 'title: !!js/function "function () {}"'))

    expect(await problemsOf('late-plans.es.md')).toEqual([expect.stringContaining('Unresolved tag')])
    expect(await problemsOf('late-plans.en.md')).toEqual([])
  })

  it('names an unknown status of a section with those there are, once', async () => {
    await edit(late('fr'), (text) => text.replace(/(twelve-months\}\n\n<!--\n)status: SOLID/, '$1status: SURE'))

    expect(await problemsOf('late-plans.fr.md')).toEqual([
      'status: "SURE" is none of SOLID, INDIRECT, VERIFY, RECALLED, OLD, GAP.',
    ])
  })

  it('names one address that a section cites as two sources', async () => {
    await edit(late('en'), (text) =>
      text
        .replace(
          'sources:\n',
          'sources:\n  - key: AGAIN\n    title: The same page\n    url: https://opengovpartnership.org/ogp-letters\n',
        )
        .replace('sources: [PR22', 'sources: [AGAIN, PR22'),
    )

    expect((await problemsOf('late-plans.en.md')).join()).toContain('twice, as two sources')
  })
})

describe('the tables of the knowledge', () => {
  it('tell every bad row with its line, and a table that is none without a stack', async () => {
    const terms = join(folder, 'glossary.csv')
    const rows = (await readFile('knowledge/glossary.csv', 'utf8')).split('\n')
    await writeFile(terms, [rows[0], rows[1], rows[2]?.replace(/^\w+/, ''), rows[1], ''].join('\n'))

    expect(
      (await readGlossary(terms)).problems.map(({ where, what }) => `${where.slice(folder.length)} ${what}`),
    ).toEqual(['/glossary.csv:3 key: name the term.', '/glossary.csv ogp stands in two rows.'])
    await writeFile(terms, 'key;en\nx;"y')
    expect((await readGlossary(terms)).problems).toHaveLength(1)
    expect((await readSynonyms(join(folder, 'none.csv'))).problems).toEqual([])
    expect((await readCountries(join(folder, 'none.csv'))).problems[0]?.what).toContain('Cannot be read')
  })
})
