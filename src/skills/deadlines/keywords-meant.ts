import { typingErrors } from '../../core/typing-errors.ts'

/** Words by which questions on dates are known, folded; long enough to be known with a wrong letter. */
const KEYWORDS = `deadline deadlines overdue submit deliver publish calendar timeline milestones countries expire
  echeance echeances remettre soumettre publier retard prochain prochaine calendrier termine
  vencimiento vencimientos vence entregar entregamos publicar presentar proximo proxima atrasados atrasamos calendario
  plazo plazos termina nuestro nuestra cuando quand notre nuestros`.split(/\s+/)
const LEAST_LETTERS = 5

/** Folded words in which a misspelt keyword stands as it was meant. Words that are right as they are, or forms of one, stay. */
export function keywordsMeant(words: string): string {
  return words.replace(/\p{L}+/gu, (word) => {
    if (word.length < LEAST_LETTERS || OTHERS.has(word) || KEYWORDS.some((keyword) => word.startsWith(keyword)))
      return word
    const most = word.length >= 11 ? 2 : 1
    return (
      KEYWORDS.find(
        (keyword) =>
          keyword.length >= LEAST_LETTERS && keyword[0] === word[0] && typingErrors(word, keyword, most) <= most,
      ) ?? word
    )
  })
}

/** Words of the three languages that are one letter away from a keyword. */
const OTHERS = new Set(
  `cuanto cuanta cuantos cuantas quanto county plaza place places quant quants quanto candor autre vente vences termino terminer termines terminal expired expires
  expert export delivers delivery submits published publisher proches retards retire retour nuestras terminan terminen
  notes nuit nostra presente presentes presenta presento publico publica publicas calendars timelines milestone entrega
  entregas proximos proximas prochains prochaines notre votre vuestro contre mentre`.split(/\s+/),
)
