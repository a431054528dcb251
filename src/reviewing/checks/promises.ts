import { sentencesOf } from '../../answering/sentences.ts'
import { foldedInPlace, planDatesIn } from '../plan-dates.ts'
import type { CommitmentDraft, Passage } from '../plan-draft.ts'
import { anyOf } from '../promise-words.ts'
import type { Checker, Remark } from '../remark.ts'

/** Wording in what is promised that nobody can measure, with no result beside it; once for each passage. */
export const checkPromises: Checker = (draft, { promises, language }) => {
  const vague = promises.vague.map(({ kind, words, why, ask }) => ({
    kind,
    why: why[language],
    ask: ask[language],
    pattern: anyOf(words[draft.language]),
  }))
  const results = anyOf(promises.results[draft.language])
  return draft.commitments.flatMap((commitment) =>
    promisesOf(commitment).flatMap((passage): readonly Remark[] => {
      for (const { text } of sentencesOf(passage.text)) {
        const folded = foldedInPlace(text)
        const rescued = folded.search(results) >= 0 || hasCount(text)
        const hits = vague.flatMap((entry) => {
          if (rescued && entry.kind !== 'hedge') return []
          const [match] = folded.matchAll(entry.pattern)
          return match
            ? [{ entry, at: match.index, words: text.slice(match.index, match.index + match[0].length) }]
            : []
        })
        const [first] = hits.sort((one, other) => one.at - other.at)
        if (!first) continue
        const fill = { words: first.words, why: first.entry.why, ask: first.entry.ask }
        return [{ check: 'unmeasurable-wording', commitment, passage: { text, where: passage.where }, fill }]
      }
      return []
    }),
  )
}

function promisesOf({ fields, milestones }: CommitmentDraft): readonly Passage[] {
  return [...(fields.description ?? []), ...milestones.map(({ passage }) => passage)]
}

/** A number that is no date and no numbering: how many, how much. */
function hasCount(text: string): boolean {
  const dates = planDatesIn(text)
  const bare = dates.reduceRight((rest, { at, end }) => `${rest.slice(0, at)} ${rest.slice(end)}`, text)
  return /\d/.test(
    bare
      .replace(/^\W*\d{1,2}(?:\.\d{1,2})*[.):–-]?\s/, ' ')
      .replace(/\b(?:19|20)\d\d\b/g, ' ')
      .replace(/\b(?:milestone|step|étape|jalon|hito|paso|law|loi|ley|article|artículo|n[°ºo.]+)\s*\d+/gi, ' '),
  )
}
