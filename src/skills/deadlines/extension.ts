import type { CivilDate } from '../../core/dates.ts'
import type { Block } from '../../core/reply.ts'
import type { Telling } from './telling.ts'

/** Who may extend: nobody of the staff. Since 2022 this is known from earlier rules only, and is told so. */
export function extensionBlocks(day: CivilDate, { words, citations }: Telling): readonly Block[] {
  const [passage, sentence] =
    day >= '2022-01-01'
      ? ['late-plans#extension', words.onlyExtensionOld]
      : day >= '2018-01-01'
        ? ['calendar-2018-2021#no-extension-2018-2021', words.noExtension]
        : day >= '2015-01-01'
          ? ['calendar-2015-2017#no-extension', words.noExtension]
          : [undefined, '']
  if (passage === undefined) return []
  const number = citations.cite(passage)
  return [{ kind: 'paragraph', spans: [{ text: sentence, ...(number !== undefined && { cites: number }) }] }]
}
