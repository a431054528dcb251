import type { DocumentBlock } from '../ports/documents.ts'
import { bareLabel, type LabelKind, type Labels, labelKind, splitAt } from './labels.ts'

/** How often a text must head something to be a label of this document's own making. */
const LEAST_TIMES = 3
const LONGEST_OWN_LABEL = 70

/** Words by which a label of a ministry's own making tells what it heads; the first that fits decides. */
const OWN: readonly (readonly [LabelKind, RegExp])[] = [
  [
    'relevance',
    /\b(?:open government|values?|transparen\w+|participat\w+|accountab\w+|openness|gouvernement ouvert|valeurs?|redevab\w+|ouverture|gobierno abierto|valores|rendicion|apertura)\b/,
  ],
  [
    'milestones',
    /\b(?:steps?|timetable|milestones?|by when|when|etapes?|quand|calendrier|jalons?|pasos?|cuando|cronograma|calendario|hitos?)\b/,
  ],
  [
    'supporting',
    /\b(?:with (?:whom|the help|support)|together|partners?|helps? us|avec (?:qui|l'appui|l'aide)|partenaires?|ensemble|con (?:quien|quienes|el apoyo|la ayuda)|socios|aliados|junto)\b/,
  ],
  ['how-it-helps', /\b(?:chang\w+|difference|effects?|effets?|cambi\w+|efectos?)\b/],
  [
    'lead',
    /\b(?:who|responsible|leads?|in charge|answers? for|qui|responsable|pilot\w+|repond|quien|a cargo|encargad\w+|responde)\b/,
  ],
  ['budget', /\b(?:budget|money|costs?|argent|cout|dinero|presupuesto|costo)\b/],
  [
    'how-it-helps',
    /\b(?:chang\w+|difference|effects?|results?|impact|benefits?|helps?|how|effets?|resultats?|comment|aide\w*|apport\w*|cambi\w+|efectos?|resultados?|como|ayuda\w*|mejora\w*)\b/,
  ],
  [
    'problem',
    /\b(?:problems?|situation|wrong|today|issues?|why|needs?|starting point|problemes?|constat|difficultes?|pourquoi|besoins?|aujourd'hui|depart|problemas?|situacion|hoy|por que|necesidad\w*|dificultad\w*|partida)\b/,
  ],
  [
    'description',
    /\b(?:what|we|promise|commit\w*|ce que|ce qui|nous|engage\w*|que|haremos|promet\w*|compromet\w*|promesa)\b/,
  ],
]

/**
 * The labels of a document: those of the templates, and its own. A text that heads something again and again is a
 * label, whatever it says; a title stands once.
 */
export function labelsOf(blocks: readonly DocumentBlock[]): Labels {
  const times = new Map<string, number>()
  for (const text of heads(blocks)) {
    const label = bareLabel(text)
    if (label.length >= 3 && label.length <= LONGEST_OWN_LABEL) times.set(label, (times.get(label) ?? 0) + 1)
  }
  const kind: Labels['kind'] = (text) => {
    const known = labelKind(text)
    if (known || text.length > LONGEST_OWN_LABEL + 10) return known
    const label = bareLabel(text)
    if ((times.get(label) ?? 0) < LEAST_TIMES || /\d/.test(label)) return undefined
    return OWN.find(([, pattern]) => pattern.test(label))?.[0] ?? 'other'
  }
  return { kind, split: (text) => splitAt(text, kind) }
}

/** Texts that head something: headings, what stands before a colon or on a first line, cells at the left. */
function* heads(blocks: readonly DocumentBlock[]): Iterable<string> {
  for (const block of blocks) {
    if (block.kind === 'table') {
      for (const row of block.rows) {
        const [first] = row.filter((cell) => cell !== '')
        if (first) yield first
      }
    } else {
      for (const line of block.text.split('\n')) {
        const head = /^(.{3,70}?)\s?[:?]/u.exec(line)?.[1]
        if (head !== undefined) yield head
        else if (line.length <= LONGEST_OWN_LABEL) yield line
      }
    }
  }
}
