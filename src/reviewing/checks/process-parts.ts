import { INPUT_WORDS, REPOSITORY, RESPONSE } from './answer-words.ts'
import {
  AHEAD,
  ANSWERED,
  ASKED,
  BODY,
  CALENDAR,
  CALLED_FORUM,
  CHANNEL,
  EXPLAINS,
  GIVEN,
  JOINT,
  MAY,
  MEDIA,
  MEETING,
  PEOPLE,
  PLACES,
  SHOWN,
  SITS,
  SOCIETY,
  STAGES,
  STATE,
  SUBJECT,
  TRAVELS,
} from './process-words.ts'

export const STEPS = ['forum', 'timeline', 'outreach', 'inputs'] as const

export type ConsultationStep = (typeof STEPS)[number]

/** What a sentence of the chapter on the making of a plan may tell. */
export type Part = ConsultationStep | 'response' | 'repository'

/** Which classes must come together in a sentence that surely tells it. */
const SURELY: Readonly<Record<Part, readonly (readonly RegExp[])[]>> = {
  forum: [[CALLED_FORUM], [BODY, STATE, SOCIETY], [BODY, SOCIETY, SITS], [BODY, JOINT, SITS], [STATE, SOCIETY, JOINT]],
  timeline: [[CALENDAR], [AHEAD, STAGES], [AHEAD, SHOWN]],
  outreach: [[MEDIA], [EXPLAINS, SUBJECT], [MEETING, SUBJECT], [MEETING, PLACES], [TRAVELS, PLACES]],
  inputs: [
    [INPUT_WORDS, GIVEN],
    [INPUT_WORDS, CHANNEL],
    [INPUT_WORDS, MAY],
    [PEOPLE, MAY, CHANNEL],
    [PEOPLE, MAY, GIVEN],
    [ASKED],
  ],
  response: [[RESPONSE], [INPUT_WORDS, ANSWERED]],
  repository: [[REPOSITORY]],
}

/** Any of these makes it likely where the sentence surely tells nothing else. */
const PERHAPS: Readonly<Record<Part, readonly RegExp[]>> = {
  forum: [BODY, SOCIETY, JOINT],
  timeline: [AHEAD, STAGES],
  outreach: [EXPLAINS, MEETING, TRAVELS, PLACES],
  inputs: [INPUT_WORDS, CHANNEL, ASKED, PEOPLE],
  response: [ANSWERED],
  repository: [],
}

/** What a folded sentence surely tells. */
export function surelyTold(sentence: string): readonly Part[] {
  const parts = PARTS.filter((part) => SURELY[part].some((classes) => classes.every((words) => words.test(sentence))))
  // Sentences on what became of proposals and where they are kept name them; those on the calendar, the ways to take part.
  const other = parts.some((part) => part === 'response' || part === 'timeline' || part === 'repository')
  return other && !CHANNEL.test(sentence.replace(WRITTEN, '')) ? parts.filter((part) => part !== 'inputs') : parts
}

/** Whether a folded sentence that surely tells nothing may tell this. */
export function mayTell(sentence: string, part: Part): boolean {
  return PERHAPS[part].some((words) => words.test(sentence))
}

/** How answers are given, too. */
const WRITTEN = /\b(?:in writing|written|par ecrit|ecrite?s?|por escrito|escrit[oa]s?|online|en ligne|en linea)\b/gu

const PARTS: readonly Part[] = [...STEPS, 'response', 'repository']
