import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { parseHTML } from 'linkedom'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { fileBlocks } from '../../src/documents-made/file-blocks.ts'
import type { MadeDocument } from '../../src/documents-made/made-document.ts'
import { toDocx } from '../../src/documents-made/to-docx.ts'
import { toHtml } from '../../src/documents-made/to-html.ts'

const SAMPLE: MadeDocument = {
  title: 'Rapport d’auto-évaluation – Côte d’Ivoire',
  language: 'fr',
  footer: 'Fait le 23 novembre 2026',
  blocks: [
    { kind: 'heading', level: 1, text: 'Engagement 1 : « Données » & marchés' },
    { kind: 'paragraph', runs: [{ text: 'Première ligne\nseconde', strong: true }] },
    { kind: 'list', ordered: true, items: [[{ text: 'un' }], [{ text: 'deux' }]] },
    { kind: 'table', columns: ['Jalon', 'Date'], rows: [[[{ text: 'Portail' }], [{ text: '2026' }]]] },
    { kind: 'note', runs: [{ text: 'À compléter' }] },
    { kind: 'paragraph', runs: [{ text: 'preuve', url: 'https://example.org/a?b=1&c=2' }] },
    { kind: 'paragraph', runs: [{ text: 'piège', url: 'javascript:alert(1)' }] },
  ],
}

describe('a document that the desk makes', () => {
  it('is a Word file with headings, lists, tables and links that other programs read', async () => {
    const bytes = await toDocx(SAMPLE)

    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
    expect(value).toMatch(/<h1>Engagement 1 : « Données » &amp; marchés<\/h1>/)
    expect(value).toMatch(/<ol><li>un<\/li><li>deux<\/li><\/ol>/)
    expect(value).toMatch(/Portail/)
    expect(value).toMatch(/href="https:\/\/example\.org\/a\?b=1&amp;c=2"/)
    expect(value).not.toMatch(/javascript/)
    expect(Object.keys(unzipSync(bytes))).toContain('word/document.xml')
  })

  it('is a page that runs nothing and asks no address, in the language it says', () => {
    const { document } = parseHTML(toHtml(SAMPLE))

    expect(document.documentElement.getAttribute('lang')).toBe('fr')
    expect(document.querySelectorAll('script, img, link, iframe')).toHaveLength(0)
    expect([...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      'https://example.org/a?b=1&c=2',
    ])
    expect(document.querySelector('.note')?.textContent).toBe('À compléter')
  })

  it('holds whatever words it is given, letter for letter, without letting them become markup', async () => {
    const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(words, async (text) => {
        const made = { ...SAMPLE, blocks: [{ kind: 'paragraph', runs: [{ text: `${text}<b>` }] }] } as const
        const page = toHtml(made)

        expect(page).not.toContain('<b>')
        await toDocx(made)
      }),
      { numRuns: 30 },
    )
  })

  it('comes as two files under one name', async () => {
    const files = await fileBlocks('rapport-CI', SAMPLE)

    expect(files.map((file) => (file.kind === 'file' ? file.name : ''))).toEqual(['rapport-CI.docx', 'rapport-CI.html'])
  })
})
