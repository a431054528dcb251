import type { InLanguages, Language } from '../../core/language.ts'
import { ASKING_WORDS, type AskingWords } from './wording-asking.ts'
import { BUTTONS_WORDS, type ButtonsWords } from './wording-buttons.ts'
import { CASE_WORDS, type CaseWords } from './wording-case.ts'
import { GAPS_WORDS, type GapsWords } from './wording-gaps.ts'
import { LETTERS_WORDS, type LettersWords } from './wording-letters.ts'
import { MATCH_WORDS, type MatchWords } from './wording-match.ts'
import { MOVES_WORDS, type MovesWords } from './wording-moves.ts'
import { QUEUE_WORDS, type QueueWords } from './wording-queue.ts'
import { REGISTER_WORDS, type RegisterWords } from './wording-register.ts'
import { STORIES_WORDS, type StoryWords } from './wording-stories.ts'

/** Every sentence of this skill. */
type SupportWords = AskingWords &
  ButtonsWords &
  MatchWords &
  CaseWords &
  MovesWords &
  LettersWords &
  QueueWords &
  RegisterWords &
  GapsWords &
  StoryWords

const wordsIn = (language: Language): SupportWords => ({
  ...ASKING_WORDS[language],
  ...BUTTONS_WORDS[language],
  ...MATCH_WORDS[language],
  ...CASE_WORDS[language],
  ...MOVES_WORDS[language],
  ...LETTERS_WORDS[language],
  ...QUEUE_WORDS[language],
  ...REGISTER_WORDS[language],
  ...GAPS_WORDS[language],
  ...STORIES_WORDS[language],
})

export const WORDING: InLanguages<SupportWords> = { en: wordsIn('en'), fr: wordsIn('fr'), es: wordsIn('es') }
