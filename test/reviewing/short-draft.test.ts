import { Document, HeadingLevel, Packer, Paragraph } from 'docx'
import { afterAll, describe, expect, it } from 'vitest'
import { openDocuments } from '../../adapters/documents/index.ts'
import { readPlan } from '../../src/reviewing/read-plan.ts'

const DOCUMENTS = openDocuments()

afterAll(() => DOCUMENTS.close())

/** The form that the desk asks for where it finds no commitment, and a sentence or two for each. */
const DRAFTS = [
  {
    title: 'Ghana Action Plan 2027-2029',
    first: ['Commitment 1: Open contracts', 'The Ministry of Finance will publish all contracts on one portal.'],
    second: ['Commitment 2: Beneficial ownership', 'The Registrar will publish who owns companies in a register.'],
  },
  {
    title: 'Plan d’action du Burkina Faso 2027-2029',
    first: ['Engagement 1 : Marchés publics', 'Le ministère des Finances publiera tous les marchés sur un portail.'],
    second: ['Engagement 2 : Bénéficiaires effectifs', 'Le registre dira à chacun à qui les sociétés appartiennent.'],
  },
  {
    title: 'Plan de Acción de Honduras 2027-2029',
    first: [
      'Compromiso 1: Contratos abiertos',
      'La Secretaría de Finanzas publicará todos los contratos en un portal.',
    ],
    second: ['Compromiso 2: Beneficiarios finales', 'El registro dirá a quién pertenecen las empresas del país.'],
  },
] as const

describe('a first draft with a sentence for each commitment', () => {
  it.each(DRAFTS)('is read whole as Markdown, as Word and as text: $title', async ({ title, first, second }) => {
    const [one, other] = [first[0], second[0]]
    const markdown = `# ${title}\n\n## ${one}\n\n${first[1]}\n\n## ${other}\n\n${second[1]}\n`
    const pasted = [title, ...first, ...second].join('\n')
    const word = new Document({
      sections: [
        {
          children: [
            new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
            ...[first, second].flatMap(([heading, words]) => [
              new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }),
              new Paragraph(words),
            ]),
          ],
        },
      ],
    })

    const read = [
      await titlesIn('draft.md', Buffer.from(markdown)),
      await titlesIn('draft.txt', Buffer.from(pasted)),
      await titlesIn('draft.docx', await Packer.toBuffer(word)),
    ]

    const titles = [one, other].map((heading) => heading.replace(/^\w+ \d ?: /, ''))
    expect(read).toEqual([titles, titles, titles])
  })

  it('keeps a commitment without a label beside those that have all of theirs', async () => {
    const draft = [
      '# Ghana Action Plan 2027-2029',
      '## Commitment 1: Open contracts',
      'Problem: Nobody sees what is bought.',
      'Lead institution: Ministry of Finance',
      '## Commitment 2: Beneficial ownership',
      'Problem: Nobody sees who owns companies.',
      'Lead institution: Registrar General',
      '## Commitment 3: School money',
      'The Ministry of Education will publish what each school gets.',
    ].join('\n\n')

    expect(await titlesIn('draft.md', Buffer.from(draft))).toEqual([
      'Open contracts',
      'Beneficial ownership',
      'School money',
    ])
  })

  it('takes a list of contents and the commitments of an earlier plan for none of its own', async () => {
    const draft = [
      '# Ghana Action Plan 2027-2029',
      'Commitment 1: Open contracts',
      'Commitment 2: Beneficial ownership of companies',
      '## Efforts to date',
      'Commitment 1: Access to information',
      'The right to information act was passed and its office was opened in the capital.',
      '## Our commitments',
      '### Commitment 1: Open contracts',
      'Problem: Nobody sees what is bought.',
      'Lead institution: Ministry of Finance',
      '### Commitment 2: Beneficial ownership of companies',
      'Problem: Nobody sees who owns companies.',
      'Lead institution: Registrar General',
    ].join('\n\n')

    expect(await titlesIn('draft.md', Buffer.from(draft))).toEqual([
      'Open contracts',
      'Beneficial ownership of companies',
    ])
  })
})

async function titlesIn(name: string, bytes: Uint8Array): Promise<readonly string[] | undefined> {
  const read = await DOCUMENTS.read({ name, mediaType: '', bytes })
  if (read.kind === 'refused') throw new Error(read.reason)
  return readPlan(read)?.commitments.map(({ title }) => title)
}
