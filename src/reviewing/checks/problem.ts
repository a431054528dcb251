import type { InLanguages } from '../../core/language.ts'
import { foldedInPlace } from '../plan-dates.ts'
import type { Checker } from '../remark.ts'

/** How a missing solution is told, in folded words. */
const ABSENCE: InLanguages<RegExp> = {
  en: /\b(?:there (?:is|are|exists?|was) (?:currently |at present |as yet |still |today )?(?:no|not)\b|no (?:\S+ ){1,12}(?:exists?|is available|is in place|has been)|(?:the |a )?lack(?:s|ing)? (?:of\b)?|absence of|does not (?:yet |currently )?(?:have|exist|possess)|do not (?:yet |currently )?(?:have|exist|possess)|has no\b|have no\b|(?:is|are) missing|(?:is|are) not (?:yet )?(?:available|published|accessible)|not (?:yet )?in place|without (?:a|an|any)\b)/,
  fr: /(?:\bil n'existe\b|\bil n'y a\b|\babsence d|\b(?:le |un )?manque d|\bne dispose(?:nt)? (?:pas|ni|d'aucun|encore)|\bn'(?:a|ont) (?:pas|ni|aucun|encore)|\binexisten|\baucune? .{1,80}n'(?:existe|est)|\bfait defaut|\bn'existe\b|\bne possed|\bdepourvu|\bmanque(?:nt)?\b|\bne (?:sont|est) pas (?:encore )?(?:disponibles?|publie\w*|accessibles?)|\bn'est pas (?:disponible|publie|accessible)|\bn'est pas (?:encore )?(?:en place|dote))/,
  es: /\b(?:no (?:existen?|hay|cuentan?|disponen?|tienen?|se cuenta|se dispone|posee)|faltan?(?: de| un| una)?\b|ausencia de|carecen? de|carencia de|inexistencia|hace falta|no estan? (?:disponibles?|publicad\w+|accesibles?)|no se publican?|ningun[oa]? .{1,80}existe|no esta (?:implementad|instalad))/,
}

/** People who suffer, and what follows: with either, the problem is more than a missing solution. */
const CONSEQUENCE: InLanguages<RegExp> = {
  en: /\b(?:citizens?|people|persons?|famil\w+|parents?|patients?|journalists?|farmers?|traders?|compan\w+|business\w*|suppliers?|bidders?|women|men|youth|young|residents?|communit\w+|villag\w+|users?|students?|teachers?|workers?|applicants?|households?|fishers?|tenants?|researchers?|organi[sz]ations|taxpayers?|voters?|victims?|children|elderly|disabled|neighbou?rs|councils?|members of parliament|cannot|can't|unable|therefore|as a result|so that|because|which means|hence|leading|leads? to|wait\w*|loses?|lost|\d+ ?%|per cent|percent|one in|two out|out of|days?|weeks?|months?|years?)\b/,
  fr: /(?:\b(?:citoyen\w*|habitants?|personnes?|gens|familles?|parents?|patients?|journalistes?|agriculteurs?|commercants?|entreprises?|fournisseurs?|femmes?|hommes?|jeunes?|riverains?|communautes?|villageois\w*|usagers?|utilisateurs?|eleves?|etudiants?|enseignants?|travailleurs?|demandeurs?|menages?|pecheurs?|locataires?|chercheurs?|associations?|contribuables?|electeurs?|victimes?|enfants?|administres?|assures?|elus?|ne (?:peuvent|peut|savent|sait)|par consequent|de sorte que|si bien que|car|parce qu\w*|donc|entraine\w*|attend\w*|perd\w*|pour cent|sur (?:dix|cinq|quatre|trois|deux)|jours?|semaines?|mois|ans?|annees?)\b|\d+ ?%)/,
  es: /(?:\b(?:ciudadan\w+|personas?|gente|familias?|padres|madres|pacientes?|periodistas?|agricultor\w*|comerciantes?|empresas?|proveedor\w*|mujeres|hombres|jovenes|vecin\w+|comunidades|poblador\w*|usuari\w+|alumn\w+|estudiantes?|docentes?|trabajador\w*|solicitantes?|hogares?|pescador\w*|inquilin\w+|investigador\w*|organizaciones|contribuyentes?|electores|victimas?|ninos|ninas|no (?:puede\w*|sabe\w*|logra\w*)|por (?:eso|ello|lo tanto|consiguiente)|de modo que|porque|asi que|lo que (?:impide|provoca|genera|obliga)|espera\w*|pierde\w*|por ciento|de cada|dias?|semanas?|mes(?:es)?|anos?)\b|\d+ ?%)/,
}

/** More words than this tell more than that something is missing. */
const MOST_WORDS = 35

/** A problem that says only that the solution does not exist yet, and nobody who suffers from it. */
export const checkProblems: Checker = (draft) =>
  draft.commitments.flatMap((commitment) => {
    const passages = commitment.fields.problem ?? []
    const [first] = passages
    const text = foldedInPlace(passages.map((passage) => passage.text).join('\n'))
    if (
      !first ||
      text.split(/\s+/).length > MOST_WORDS ||
      !ABSENCE[draft.language].test(text) ||
      CONSEQUENCE[draft.language].test(text)
    )
      return []
    return [{ check: 'problem-as-absence', field: 'problem', commitment, passage: first }]
  })
