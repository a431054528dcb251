import type { CivilDate } from '../../src/core/dates.ts'
import type { Language } from '../../src/core/language.ts'
import type { Check } from '../../src/reviewing/finding.ts'
import type { DateStyle, Format, Layout } from './draft.ts'

/** What is special about a draft; the words come from the texts of its language and half. */
export interface DraftSpec {
  readonly id: string
  readonly language: Language
  readonly layout: Layout
  readonly format: Format
  readonly country: string
  readonly on: CivilDate
  readonly dateStyle: DateStyle
  readonly commitments: number
  /** How many defects of single commitments it has. */
  readonly defects: number
  readonly planLevel: readonly PlanDefect[]
  /** With a previous plan, two commitments of which are complete and repeated. */
  readonly previous?: true
  /** Rows of an annex with contributions. */
  readonly annexRows?: number
  readonly fakeHeadings?: true
}

export type PlanDefect =
  | 'few-or-many'
  | 'no-period'
  | 'odd-period'
  | 'late-delivery'
  | 'no-forum'
  | 'no-timeline'
  | 'no-outreach'
  | 'no-input'
  | 'no-process'
  | 'no-response'
  | 'no-repository'
  | 'no-english'
  | 'too-long'

export const CHECK_OF: Readonly<Record<PlanDefect, Check>> = {
  'few-or-many': 'commitment-count',
  'no-period': 'plan-period',
  'odd-period': 'plan-period',
  'late-delivery': 'delivery-date',
  'no-forum': 'consultation-step-missing',
  'no-timeline': 'consultation-step-missing',
  'no-outreach': 'consultation-step-missing',
  'no-input': 'consultation-step-missing',
  'no-process': 'consultation-step-missing',
  'no-response': 'reasoned-response-missing',
  'no-repository': 'repository-missing',
  'no-english': 'draft-language',
  'too-long': 'draft-length',
}

type Row = readonly [
  id: string,
  layout: Layout,
  format: Format,
  country: string,
  on: string,
  dateStyle: DateStyle,
  commitments: number,
  defects: number,
  planLevel: string,
  more?: Partial<Pick<DraftSpec, 'previous' | 'annexRows' | 'fakeHeadings'>>,
]

const ENGLISH: readonly Row[] = [
  ['d01', 'template-2013', 'docx', 'Valdoria', '2014-03-10', 'long', 14, 7, 'too-long no-timeline', { annexRows: 570 }],
  ['d02', 'template-2013', 'pdf', 'Merinda', '2013-11-04', 'month', 7, 5, 'too-long', { annexRows: 200 }],
  ['d03', 'template-2015', 'docx', 'Tarkesh', '2015-05-04', 'long', 4, 3, 'few-or-many'],
  ['d04', 'template-2015', 'pdf', 'Orvania', '2016-04-18', 'slash', 16, 7, 'few-or-many late-delivery'],
  ['d05', 'template-2018', 'docx', 'Lusandra', '2018-07-09', 'month', 9, 5, 'no-outreach no-forum', { previous: true }],
  ['d06', 'template-2018', 'pdf', 'Kestovia', '2023-05-15', 'long', 8, 6, 'odd-period no-response no-repository'],
  [
    'd07',
    'template-2022',
    'odt',
    'Bremora',
    '2025-10-20',
    'month',
    10,
    6,
    'late-delivery no-response no-timeline',
    { previous: true },
  ],
  ['d08', 'template-2022', 'docx', 'Sarovia', '2024-11-04', 'slash', 14, 8, 'no-repository no-input'],
  [
    'd09',
    'free-form',
    'html',
    'Pelham Isles',
    '2026-11-23',
    'long',
    7,
    4,
    'no-period no-response no-repository',
    { previous: true },
  ],
  ['d10', 'free-form', 'txt', 'Norwick', '2016-05-02', 'month', 4, 3, 'few-or-many no-period'],
]

const FRENCH: readonly Row[] = [
  ['d11', 'template-2013', 'pdf', 'Montclar', '2014-03-10', 'long', 8, 6, 'too-long no-english', { annexRows: 200 }],
  ['d12', 'template-2013', 'docx', 'Sévria', '2013-11-04', 'month', 7, 5, 'too-long no-outreach', { annexRows: 200 }],
  ['d13', 'template-2015', 'pdf', 'Kalamba', '2015-05-04', 'slash', 16, 8, 'few-or-many late-delivery no-english'],
  ['d14', 'template-2015', 'docx', 'Ndoria', '2016-04-18', 'long', 3, 2, 'few-or-many'],
  ['d15', 'template-2018', 'pdf', 'Bassora', '2018-07-09', 'long', 8, 6, 'no-input no-english'],
  [
    'd16',
    'template-2018',
    'docx',
    'Tamaris',
    '2023-05-15',
    'month',
    10,
    6,
    'no-response no-process no-english',
    { previous: true },
  ],
  [
    'd17',
    'template-2022',
    'docx',
    'Oubaria',
    '2025-10-20',
    'slash',
    9,
    6,
    'odd-period no-repository late-delivery no-response',
    { fakeHeadings: true },
  ],
  [
    'd18',
    'template-2022',
    'odt',
    'Vermande',
    '2024-11-04',
    'long',
    12,
    7,
    'late-delivery no-repository no-english',
    { previous: true },
  ],
  [
    'd19',
    'free-form',
    'docx',
    'Lomérie',
    '2026-11-23',
    'long',
    7,
    5,
    'no-response no-timeline no-repository',
    { fakeHeadings: true },
  ],
  ['d20', 'free-form', 'md', 'Garantie-sur-Mer', '2016-05-02', 'month', 3, 3, 'few-or-many no-period no-english'],
]

const SPANISH: readonly Row[] = [
  ['d21', 'template-2013', 'odt', 'Altamar', '2014-03-10', 'month', 8, 6, 'too-long', { annexRows: 200 }],
  ['d22', 'template-2013', 'pdf', 'Corvania', '2013-11-04', 'long', 14, 7, 'too-long no-forum', { annexRows: 570 }],
  ['d23', 'template-2015', 'html', 'Santa Brisa', '2015-05-04', 'long', 4, 3, 'few-or-many late-delivery no-english'],
  ['d24', 'template-2015', 'pdf', 'Valdemora', '2016-04-18', 'slash', 17, 7, 'few-or-many odd-period late-delivery'],
  [
    'd25',
    'template-2018',
    'docx',
    'Tierraluz',
    '2018-07-09',
    'month-number',
    9,
    6,
    'no-timeline no-english',
    { previous: true },
  ],
  ['d26', 'template-2018', 'html', 'Marisol', '2023-05-15', 'long', 8, 6, 'odd-period no-response no-repository'],
  ['d27', 'template-2022', 'pdf', 'Quenara', '2025-10-20', 'month', 10, 7, 'no-response no-english no-input'],
  [
    'd28',
    'template-2022',
    'docx',
    'Río Claro',
    '2024-11-04',
    'iso',
    11,
    7,
    'late-delivery no-repository no-outreach',
    { previous: true },
  ],
  [
    'd29',
    'free-form',
    'pdf',
    'Peñalba',
    '2026-11-23',
    'long',
    8,
    4,
    'no-period no-repository no-response late-delivery',
    { previous: true },
  ],
  [
    'd30',
    'free-form',
    'docx',
    'Montesol',
    '2016-05-02',
    'month',
    3,
    2,
    'few-or-many no-english',
    { fakeHeadings: true },
  ],
]

const CLEAN: readonly (readonly [Language, Row])[] = [
  ['en', ['d31', 'template-2022', 'docx', 'Elmoria', '2026-11-23', 'long', 8, 0, '']],
  ['fr', ['d32', 'template-2018', 'pdf', 'Rocheval', '2023-05-15', 'slash', 7, 0, '']],
  ['es', ['d33', 'template-2015', 'odt', 'Vallehondo', '2016-04-18', 'long', 9, 0, '']],
  ['en', ['d34', 'template-2013', 'html', 'Thornby', '2014-03-10', 'month', 5, 0, '']],
  ['fr', ['d35', 'free-form', 'docx', 'Sablonne', '2026-11-23', 'long', 6, 0, '']],
]

/** Short drafts with defects of the plan as a whole only. */
const SHORT: readonly (readonly [Language, Row])[] = [
  [
    'en',
    [
      'd36',
      'free-form',
      'txt',
      'Ashmere',
      '2026-11-23',
      'long',
      5,
      0,
      'no-period no-response no-repository no-process',
    ],
  ],
  [
    'en',
    ['d37', 'free-form', 'md', 'Brackland', '2026-11-23', 'month', 5, 0, 'no-repository no-response late-delivery'],
  ],
  ['en', ['d38', 'template-2015', 'html', 'Corrish', '2016-04-18', 'long', 3, 0, 'few-or-many late-delivery']],
  [
    'en',
    [
      'd39',
      'template-2018',
      'md',
      'Dunmark',
      '2023-05-15',
      'iso',
      5,
      0,
      'odd-period no-response no-forum late-delivery',
    ],
  ],
  ['fr', ['d40', 'free-form', 'txt', 'Aubelle', '2026-11-23', 'long', 5, 0, 'no-english no-repository no-input']],
  ['fr', ['d41', 'free-form', 'md', 'Bercé', '2026-11-23', 'quarter', 5, 0, 'no-period no-response late-delivery']],
  [
    'fr',
    ['d42', 'template-2015', 'html', 'Chalonde', '2015-05-04', 'slash', 4, 0, 'few-or-many no-english odd-period'],
  ],
  ['fr', ['d43', 'template-2015', 'md', 'Douvres-le-Haut', '2016-04-18', 'long', 3, 0, 'few-or-many no-process']],
  [
    'es',
    ['d44', 'free-form', 'txt', 'Arenal', '2026-11-23', 'long', 5, 0, 'no-english no-response no-repository no-period'],
  ],
  ['es', ['d45', 'free-form', 'md', 'Brumas', '2024-11-04', 'month', 5, 0, 'no-repository no-english odd-period']],
  ['es', ['d46', 'template-2015', 'html', 'Cantera', '2015-05-04', 'long', 4, 0, 'few-or-many late-delivery']],
  ['es', ['d47', 'template-2015', 'md', 'Dehesa', '2016-04-18', 'iso', 16, 0, 'few-or-many no-english']],
  ['en', ['d48', 'template-2013', 'md', 'Eastwater', '2014-03-10', 'long', 5, 0, 'too-long', { annexRows: 210 }]],
  ['en', ['d49', 'template-2013', 'html', 'Farrowby', '2013-11-04', 'month', 5, 0, 'too-long', { annexRows: 210 }]],
  ['en', ['d50', 'free-form', 'txt', 'Glenmoor', '2014-03-10', 'long', 6, 0, 'too-long', { annexRows: 210 }]],
  ['fr', ['d51', 'template-2013', 'md', 'Estive', '2014-03-10', 'long', 5, 0, 'too-long', { annexRows: 210 }]],
  ['fr', ['d52', 'free-form', 'html', 'Falaise-Neuve', '2013-11-04', 'long', 6, 0, 'too-long', { annexRows: 210 }]],
  ['es', ['d53', 'template-2013', 'md', 'Encinar', '2014-03-10', 'month', 5, 0, 'too-long', { annexRows: 210 }]],
  ['es', ['d54', 'free-form', 'html', 'Frontal', '2013-11-04', 'long', 6, 0, 'too-long', { annexRows: 210 }]],
  ['es', ['d55', 'template-2013', 'txt', 'Guadal', '2014-03-10', 'long', 5, 0, 'too-long', { annexRows: 210 }]],
]

export const SPECS: readonly DraftSpec[] = [
  ...ENGLISH.map((row) => specOf('en', row)),
  ...FRENCH.map((row) => specOf('fr', row)),
  ...SPANISH.map((row) => specOf('es', row)),
  ...CLEAN.map(([language, row]) => specOf(language, row)),
  ...SHORT.map(([language, row]) => specOf(language, row)),
]

function specOf(language: Language, row: Row): DraftSpec {
  const [id, layout, format, country, on, dateStyle, commitments, defects, planLevel, more] = row
  return {
    id,
    language,
    layout,
    format,
    country,
    on: on as CivilDate,
    dateStyle,
    commitments,
    defects,
    planLevel: planLevel.split(' ').filter(Boolean) as PlanDefect[],
    ...more,
  }
}
