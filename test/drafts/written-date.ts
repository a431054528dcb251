import { type CivilDate, formatDate } from '../../src/core/dates.ts'
import type { Language } from '../../src/core/language.ts'
import type { DateStyle } from './draft.ts'

/** A date as a draft writes it. */
export function writtenDate(date: CivilDate, language: Language, style: DateStyle): string {
  const [year = '', month = '', day = ''] = date.split('-')
  switch (style) {
    case 'long':
      return formatDate(date, language)
    case 'month':
      return formatDate(`${year}-${month}-02` as CivilDate, language).replace(/^2 (de )?/, '')
    case 'slash':
      return `${day}/${month}/${year}`
    case 'iso':
      return date
    case 'month-number':
      return `${month}/${year}`
    case 'quarter':
      return quarter(Math.ceil(Number(month) / 3), year, language)
  }
}

function quarter(number: number, year: string, language: Language): string {
  if (language === 'en') return `Q${number} ${year}`
  if (language === 'fr') return `${number === 1 ? '1er' : `${number}e`} trimestre ${year}`
  return `${['primer', 'segundo', 'tercer', 'cuarto'][number - 1]} trimestre de ${year}`
}
