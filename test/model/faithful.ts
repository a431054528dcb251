import { languageOfQuestion } from '../../src/answering/question-language.ts'
import { questionWords } from '../../src/answering/question-words.ts'
import { selectSentences } from '../../src/answering/select-sentences.ts'
import { sentencesOf } from '../../src/answering/sentences.ts'
import type { LanguageModel, ModelRequest } from '../../src/ports/language-model.ts'
import { passage } from '../answering/passage.ts'
import { weights } from './answerer.ts'
import { type DraftSentence, draft, materialIn } from './asked-material.ts'

/**
 * A model that only repeats: of each passage that it must use it takes the sentences that fit the question, and it
 * sees nothing but what it is given.
 */
export const faithful: LanguageModel = {
  description: 'faithful',
  on: true,
  reply: async <T>(request: ModelRequest<T>) => {
    const text = faithfulDraft(request.messages.map((message) => message.text))
    const usage = { model: 'faithful', inputTokens: 1, outputTokens: 1, milliseconds: 0 }
    return { ok: true, text, value: request.output?.parse(JSON.parse(text)), calls: [], usage }
  },
}

function faithfulDraft([instructions = '', ...rest]: readonly string[]): string {
  const { needed, passages, question } = materialIn({ instructions, all: rest.join('\n') })
  const sentences = needed.flatMap((token): readonly DraftSentence[] => {
    const text = passages.get(token) ?? ''
    const { language } = languageOfQuestion(text.slice(0, 400), { preferred: 'en', vocabulary: weights.counts })
    const [summary = ''] = text.split(/\n\s*\n/)
    const words = questionWords(question, language, weights)
    const chosen = selectSentences(question, words, passage({ text, summary, language }))
    return [
      ...chosen.sentences.flatMap((each) => sentencesOf(each)).map((each) => ({ text: each.text, rests: [token] })),
      ...chosen.items.map((item) => ({ text: item, rests: [token], item: true as const })),
    ]
  })
  return draft(...sentences)
}
