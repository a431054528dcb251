import type { InLanguages, Language } from '../../core/language.ts'
import { ANSWER_WORDS, type AnswerWords } from './wording-answers.ts'
import { BACKWARD_WORDS, type BackwardWords } from './wording-backward.ts'
import { BUTTON_WORDS, type ButtonWords } from './wording-buttons.ts'
import { FEED_WORDS, type FeedWords } from './wording-calendar-file.ts'
import { CORRECTION_WORDS, type CorrectionWords } from './wording-corrections.ts'
import { LATENESS_WORDS, type LatenessWords } from './wording-lateness.ts'
import { REMINDER_WORDS, type ReminderWords } from './wording-reminders.ts'

/** Every sentence of the skill; each file holds those of one matter. */
export interface Wording
  extends AnswerWords,
    BackwardWords,
    ButtonWords,
    FeedWords,
    CorrectionWords,
    LatenessWords,
    ReminderWords {}

const inLanguage = (language: Language): Wording => ({
  ...ANSWER_WORDS[language],
  ...BACKWARD_WORDS[language],
  ...BUTTON_WORDS[language],
  ...FEED_WORDS[language],
  ...CORRECTION_WORDS[language],
  ...LATENESS_WORDS[language],
  ...REMINDER_WORDS[language],
})

export const WORDING: InLanguages<Wording> = { en: inLanguage('en'), fr: inLanguage('fr'), es: inLanguage('es') }
