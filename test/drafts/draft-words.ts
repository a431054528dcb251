/** The fifth and the seventh way are for drafts that are held out, the others for development. */
export type Ways = readonly [string, string, string, string, string, string, string]

/** The words of a language that stand around the commitments: labels of templates, the chapters before them, defects. */
export interface DraftWords {
  /** The name of a plan, in two ways: development and held-out drafts. */
  readonly planTitle: readonly [string, string]
  readonly commitment: string
  readonly chapters: {
    readonly introduction: string
    readonly efforts: string
    readonly process: string
    readonly commitments: string
    readonly annex: string
  }
  /** Each in two ways; {country}, {start}, {end}, {day}, {site} are filled in. */
  readonly introduction: readonly (readonly [string, string])[]
  readonly efforts: readonly (readonly [string, string])[]
  readonly period: Ways
  /** Of plans of four years. */
  readonly refresh: readonly [string, string]
  readonly steps: Readonly<Record<'forum' | 'timeline' | 'outreach' | 'input', Ways>>
  readonly response: Ways
  readonly repository: Ways
  readonly english: Ways
  readonly delivery: Ways
  readonly previousEnd: Ways
  readonly labels: Readonly<Record<Label, string>>
  /** Labels of drafts that follow no template. */
  readonly own: readonly [OwnLabels, OwnLabels]
  readonly outputs: readonly string[]
  readonly ongoing: string
  readonly isNew: string
  readonly notApplicable: string
  /** What stands where a date should. */
  readonly undated: readonly string[]
  readonly by: string
  readonly annexRow: (at: number) => readonly [string, string, string]
  readonly annexHead: readonly [string, string, string]
  readonly vagueSteps: readonly [readonly string[], readonly string[]]
  readonly vagueDescriptions: readonly [readonly string[], readonly string[]]
  readonly emptyRelevance: readonly [readonly string[], readonly string[]]
  readonly emptyRelevanceRow: readonly string[]
  readonly evaluationOf: (step: number) => string
  readonly completion: {
    readonly label: string
    readonly complete: string
    readonly limited: string
    readonly notStarted: string
  }
  readonly previousTitle: string
}

export type Label =
  | 'number13'
  | 'what13'
  | 'problem13'
  | 'relevance13'
  | 'lead13'
  | 'support13'
  | 'result13'
  | 'milestones13'
  | 'number15'
  | 'timeline15'
  | 'lead15'
  | 'responsible15'
  | 'others15'
  | 'problem15'
  | 'what15'
  | 'relevance15'
  | 'ambition15'
  | 'milestones15'
  | 'status15'
  | 'start'
  | 'end'
  | 'number18'
  | 'timeline18'
  | 'lead18'
  | 'problem18'
  | 'what18'
  | 'help18'
  | 'relevance18'
  | 'more18'
  | 'milestones18'
  | 'contact18'
  | 'others18'
  | 'number22'
  | 'brief22'
  | 'lead22'
  | 'support22'
  | 'period22'
  | 'problem22'
  | 'causes22'
  | 'done22'
  | 'solution22'
  | 'results22'
  | 'transparency22'
  | 'accountability22'
  | 'participation22'
  | 'milestones22'
  | 'outputs22'
  | 'date22'
  | 'stakeholders22'

export interface OwnLabels {
  readonly problem: string
  readonly what: string
  readonly help: string
  readonly relevance: string
  readonly lead: string
  readonly support: string
  readonly milestones: string
}
