import { contentRoots } from '../answering/words.ts'
import type { Language } from '../core/language.ts'
import type { CommitmentDraft } from './plan-draft.ts'

/** How alike two commitments are in what they promise, 0 to 1. */
export type Likeness = (one: CommitmentDraft, other: CommitmentDraft) => number

/** Title words count so many times. */
const TITLE_WEIGHT = 2

/**
 * Cosine of the words of title, promise and steps, each weighed by how few of the given commitments have it (tf-idf):
 * what all commitments of a plan say makes none of them alike.
 */
export function makeLikeness(all: readonly CommitmentDraft[], language: Language): Likeness {
  const bags = new Map(all.map((commitment) => [commitment, bagOf(commitment, language)]))
  const holders = new Map<string, number>()
  for (const bag of bags.values()) for (const root of bag.keys()) holders.set(root, (holders.get(root) ?? 0) + 1)
  const weights = new Map<CommitmentDraft, ReadonlyMap<string, number>>()
  const weigh = (commitment: CommitmentDraft) => {
    const known = weights.get(commitment)
    if (known) return known
    const bag = bags.get(commitment) ?? bagOf(commitment, language)
    const made = new Map(
      [...bag].map(([root, count]) => [
        root,
        (1 + Math.log(count)) * Math.log(1 + all.length / (holders.get(root) ?? 1)),
      ]),
    )
    weights.set(commitment, made)
    return made
  }
  return (one, other) => cosine(weigh(one), weigh(other))
}

function bagOf({ title, fields, milestones }: CommitmentDraft, language: Language): ReadonlyMap<string, number> {
  const bag = new Map<string, number>()
  const add = (text: string, times: number) => {
    for (const root of contentRoots(text, language))
      if (!/^\d+$/.test(root)) bag.set(root, (bag.get(root) ?? 0) + times)
  }
  add(title, TITLE_WEIGHT)
  for (const { text } of fields.description ?? []) add(text, 1)
  for (const { text } of milestones) add(text, 0.5)
  return bag
}

function cosine(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let product = 0
  for (const [root, weight] of one) product += weight * (other.get(root) ?? 0)
  const length = (bag: ReadonlyMap<string, number>) =>
    Math.sqrt([...bag.values()].reduce((sum, weight) => sum + weight * weight, 0))
  return product === 0 ? 0 : product / (length(one) * length(other))
}
