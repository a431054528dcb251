import { fold } from '../../core/fold.ts'
import { commitmentStart } from '../../reviewing/commitment-start.ts'
import { labelKind, splitAt } from '../../reviewing/labels.ts'
import type { Turn } from '../skill.ts'
import { withoutCommand } from './command-line.ts'

/** What somebody wants of a review, as their words or what they sent tell. */
export type Asked = 'review' | 'pasted' | 'how' | 'list' | 'precision'

/** A pasted plan is longer than talk. */
const LEAST_PASTED = 500
/** "Commitment 1: title" and a sentence below it. */
const LEAST_OF_ONE = 90

const SELF_ASSESSMENT = /self.?assess|auto.?evaluation|autoevaluaci/
const PLAN = "(?:action plan|plan d'action|plan de accion|draft|projet de plan|borrador|nap|pan|plan)"
const HOW = new RegExp(
  `\\b(?:review|check|read through|look over|proof-?read|second read|relis\\w*|relire|relecture|verifi\\w+|examin\\w+|revis\\w+|lea|leer|chequ\\w+)\\b.{0,30}\\b(?:my|our|the|a|this|mon|notre|le|un|ce|mi|nuestro|el|este)\\b.{0,20}\\b${PLAN}\\b`,
)
const LIST =
  /\b(?:(?:my|our|the|last|mes|nos|les|dernieres?|mis|nuestras|las|ultimas?) (?:plan )?(?:reviews?|relectures?|revisiones) ?(?:of (?:plans?|drafts?)|de (?:plans?|planes|borradores))?|(?:drafts?|plans?) (?:reviewed|relus|revisados))\s*[?.!]*$/
const PRECISION =
  /\b(?:precision|accuracy|exactitude|fiabilite|precision) (?:of|des|de|de los|de las) (?:the )?(?:checks|plan checks|reviews|controles|verifications|relectures|revisiones|verificaciones)\b/

export function askedFor(turn: Pick<Turn, 'text' | 'files'>): { asked: Asked; sure: boolean } | undefined {
  const text = fold(turn.text)
  if (turn.files.length > 0) {
    const other =
      SELF_ASSESSMENT.test(text.slice(0, 400)) || turn.files.some(({ name }) => SELF_ASSESSMENT.test(fold(name)))
    return other ? undefined : { asked: 'review', sure: false }
  }
  const { draft, commanded } = withoutCommand(turn.text)
  if (looksPasted(draft) || (commanded && draft.length >= LEAST_PASTED))
    return SELF_ASSESSMENT.test(text.slice(0, 400)) ? undefined : { asked: 'pasted', sure: commanded }
  if (turn.text.length > 300) return undefined
  if (PRECISION.test(text)) return { asked: 'precision', sure: true }
  if (LIST.test(text)) return { asked: 'list', sure: true }
  return HOW.test(text) &&
    !SELF_ASSESSMENT.test(text) &&
    !/\b(?:how|when|who|comment|quand|qui|como|cuando|quien|should|must|deadline)\b/.test(text)
    ? { asked: 'how', sure: true }
    : undefined
}

/** Words with at least one beginning of a commitment, or several labels of one. */
function looksPasted(text: string): boolean {
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 400)
  const startOf = (line: string) => commitmentStart(line.replace(/^[#*\s]+/, ''))
  // A single commitment, as we ask for where we find none.
  if (startOf(lines[0] ?? '')?.title && lines.length >= 2 && text.length >= LEAST_OF_ONE) return true
  if (text.length < LEAST_PASTED || lines.length < 4) return false
  const starts = lines.filter((line) => startOf(line) !== undefined).length
  const labels = lines.filter(
    (line) => splitAt(line.replace(/^[#*\s]+/, '').replaceAll('*', ''), labelKind) !== undefined,
  ).length
  return starts >= 1 ? labels >= 1 || lines.length >= 8 : labels >= 4
}
