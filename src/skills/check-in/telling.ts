import { LANGUAGES } from '../../core/language.ts'
import { beginsAsQuestion } from '../../understanding/asks-something.ts'
import type { CountryFinder } from '../../understanding/countries-named.ts'
import { foldInPlace } from '../../understanding/fold-in-place.ts'
import { clausesOf } from './clauses.ts'
import { kindOf, maskedWords } from './masked-words.ts'
import { readClause } from './read-clause.ts'
import type { ReadContext } from './read-context.ts'

/** How somebody begins who tells of a contact, apart from greetings and labels. */
const BEGINS = [
  String.raw`(?:i|we) (?:(?:have|'ve|had)? ?(?:just )?(?:spoke|spoken|talked|met|called|rang|had|emailed|wrote|visited|checked|caught|heard|got|bumped|ran)\b)`,
  String.raw`(?:just|had|spoke|talked|met|called|phoned|rang|emailed|got|received|caught up|touched base|bumped into|ran into|call|phone call|video call|meeting|chat|side chat|notes? from|check-?in|debrief|(?:e-?mails?|messages?|letter) (?:from|with|to|exchange)|visit to|conversation with|note on|had|lunch|coffee|breakfast|(?:quick|short|long|brief|good) (?:call|chat|meeting|catch-?up|one)|log)\b`,
  String.raw`(?:yesterday|today|this (?:morning|am|afternoon|pm)|last \p{L}+|earlier today)[, ]`,
  String.raw`(?:je viens|j'ai|nous avons|on a|nous venons|avant-hier|hier|ce matin|cet(?:te)? (?:aprem|apres-midi)|ai parle|r?appele|raccroche|parle|discute|echange|rencontre|croise|revu|vu|recu|eu|coup de fil|lundi|mardi|mercredi|jeudi|vendredi|suite a|apres)\b`,
  String.raw`(?:(?:tres|un|une|petite?|breve?|bref|bonne?|longue?|courte?|rapide|quick|premiere?|second|nouvel(?:le)?) )*(?:coup de fil|appel|reunion|rencontre|entretien|echange|point|visio|discussion|visite|mail|courriel|message|sms|rdv|rendez-vous|reu|dejeuner|cafe)\b`,
  String.raw`(?:acabo|acabamos|hable|hablamos|ayer|hoy|esta (?:manana|tarde)|(?:(?:una|breve|corta|larga|buena) )*(?:llamada|reunion|videollamada|visita|conversacion)|converse|conversamos|me reuni|nos reunimos|llame|llamamos|colgue|seguimiento|recibi|recibimos|mensaje|tuve|tuvimos|correo|anteayer|anoche|he hablado|hemos hablado|estuve|estuvimos|(?:me|nos) (?:llamo|llamaron|escribio|escribieron|contacto|contactaron|reuni|reunimos)|vi a|vimos a|charle|charlamos|charla|recien|almuerzo|cafe|reu|mail)\b`,
  String.raw`(?:le |la |l'|el )?§`,
].join('|')

const TOLD = new RegExp(
  String.raw`^(?:(?:hi|hello|ok|so|fyi|btw|note|log|bonjour|hola|nota|quick note|quick one|quick update|update|petite note|nota rapida|off the record|between us|in confidence|confidential(?:ly)?|sensitive|entre nous|confidentiel(?:lement)?|sensible|confidencial|entre nosotros|reservado|delicado)(?: ?[-–—,:.;!]+ ?| ))*(?:${BEGINS})`,
  'u',
)

/** Somebody tells of a contact: it begins as telling does, names a kind of contact or a country with a colon. */
export function soundsLikeNote(masked: string): boolean {
  const plain = masked.trim()
  if (beginsAsQuestion(plain)) return false
  if (plain.endsWith('?') && !/[:,;.]/.test(plain.slice(0, -1))) return false
  if (!TOLD.test(plain)) return false
  const head = plain.slice(0, 160)
  const contact = LANGUAGES.some((language) => kindOf(head, language) !== undefined)
  const someone = head.includes('§') || /\b(?:with|avec|con)\b/.test(head)
  const told = /^(?:(?:le |la |l'|el )?§[§ ]*)(?: \S+){0,3} ?:/u.test(plain)
  const bare =
    /^(?:i |we )?(?:just )?(?:had|got off) (?:a|the) (?:\p{L}+ )?(?:call|meeting|chat)|^(?:j'ai eu|nous avons eu|tuve|tuvimos) (?:un|une|una) (?:\p{L}+ )?(?:appel|reunion|entretien|llamada|reunion)/u.test(
      plain,
    )
  return (contact && someone) || told || bare
}

/** Somebody who wants the desk to do something, and tells nothing. */
const COMMAND =
  /^(?:please |pls |svp |s'il te plait |por favor )?(?:show|list|give|explain|tell me|compare|summari[sz]e|find|search|draft|write|translate|remind|add|help|need|i need|i want|montre|donne|explique[rz]?(?:-moi)?|dis|compare|resume[rz]?|cherche|trouve|redige|traduis|verifie|rappelle|aide|j'ai besoin|muestr[ae]|d[ae]me|expli(?:ca|que)|dime|digame|compar[ae]|bus(?:ca|que)|encuentr[ae]|redact[ae]|escrib[ae]|tradu(?:ce|zca)|verifi(?:ca|que)|recuerd[ae]|ayud[ae]|necesito)\b(?!-)/

/**
 * "Uruguay al día con todo. Nos pasan el plan el 30.": a country is named, nothing is asked, and two things or more are
 * said of it, or one besides that there was a contact.
 */
export function tellsOfCountry(text: string, masked: string, context: ReadContext): boolean {
  const plain = masked.trim()
  if (!plain.includes('§') || beginsAsQuestion(plain) || COMMAND.test(plain)) return false
  const clauses = clausesOf(text, () => false)
  if (clauses.length < 2 || (/\?\s*$/.test(text) && clauses.length < 3)) return false
  return LANGUAGES.some((language) => {
    const says = clauses.filter(({ text: words, at }) =>
      readClause(words, masked.slice(at, at + words.length), { ...context, language }),
    )
    return says.length >= (kindOf(masked, language) === undefined ? 2 : 1)
  })
}

/** A question or a command for the desk in the midst of a note: an interruption. */
export function interrupts(text: string): boolean {
  const plain = foldInPlace(text).trim()
  return beginsAsQuestion(plain) && /\?\s*$/.test(plain) && !asksWhoReads(text)
}

/** A line that says something of a check-in: with an open draft it belongs to it, whatever other skills make of it. */
export function addsToNote(text: string, find: CountryFinder, context: ReadContext): boolean {
  const masked = maskedWords(text, find(text))
  const plain = masked.trim()
  if (beginsAsQuestion(plain) || COMMAND.test(plain) || text.length > 300) return false
  return LANGUAGES.some((language) => readClause(text, masked, { ...context, language }) !== undefined)
}

/** "Who can read this?": the draft says it. */
export function asksWhoReads(text: string): boolean {
  return /^(?:and |et |y )?¿?\s?(?:who (?:can|will|may|is able to|gets to|else can) (?:read|see)|who (?:reads|sees)|(?:can|will) (?:the country|they|she|he|others) (?:read|see)|qui (?:peut|va|pourra|d'autre peut) (?:lire|voir|la lire|la voir)|qui (?:lit|voit)|(?:est-ce que )?(?:le pays|ils|elle) (?:peut|peuvent|va|vont|verra|verront)(?: la)? (?:lire|voir)?|quien(?:es)? (?:puede|pueden|podra|va a|la puede) (?:leer|ver)(?:la|lo)?|quien(?:es)? (?:lee|ve)|(?:puede|pueden) (?:verla|leerla|ver|leer))\b/.test(
    foldInPlace(text).trim().replace(/[’]/g, "'"),
  )
}
