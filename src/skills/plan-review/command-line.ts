import { foldedInPlace } from '../../reviewing/plan-dates.ts'

const GREETING =
  '(?:(?:hi|hello|hey|dear \\w+|good (?:morning|afternoon)|bonjour|bonsoir|salut|hola|buenos dias|buenas(?: tardes)?)[\\s,!.]+(?:all[\\s,!.]+)?)?'
const POLITE =
  "(?:(?:please|kindly|can you|could you|would you|will you|i (?:would|'d) like you to|svp|s'il (?:vous|te) plait|merci de|veuillez|(?:pouvez|pourriez)-vous|peux-tu|tu peux|vous pouvez|por favor|puede|puedes|podria|podrias)[\\s,]+)*"
const VERB =
  '(?:review|check|read(?: through)?|look (?:at|over)|have a look at|proof-?read|go through|assess|relisez|relire|relis|lisez|lire|verifiez|verifier|verifie|examinez|examiner|examine|revise|revisar|revisa|revisen|lea|leer|lee|verifique|verificar|examine|examinar|chequee|chequear)'
const HERE = "(?:here (?:is|comes)|here's|this is|voici|voila|aqui (?:esta|va)|este es|le (?:envio|mando))"
const WHOSE =
  '(?:this|these|the|my|our|it|that|a|ce|cet|cette|ceci|le|la|mon|ma|notre|nos|un|el|este|esta|esto|mi|nuestro|nuestra)'
const WHAT =
  "(?:\\s+(?:new|first|second|latest|draft|text|national|action|plan|nap|commitments?|version|nouveau|premier|projet|texte|d'action|de plan|brouillon|ebauche|engagements?|nouvelle|premiere|nuevo|primer|borrador|texto|plan de accion|nacional|compromisos?|propuesta|below|ci-dessous|siguiente)\\b)*"
const AFTER =
  "(?:[\\s,]+(?:please|thanks|thank you|svp|stp|s'il (?:vous|te) plait|merci|por favor|gracias|for (?:me|us)))*"
const COMMAND = new RegExp(
  `^\\s*[¡¿]?${GREETING}${POLITE}(?:${VERB}|${HERE})\\s+${WHOSE}\\b${WHAT}${AFTER}\\s*([:.?!…–—-]*)\\s*`,
  'u',
)
/** A command may say more than we know to read, a title too: only what ends as one or begins as a title is kept. */
const LONGEST_COMMAND = 160

/** What somebody pasted, without the line that says what to do with it: that line is no part of the draft. */
export function withoutCommand(text: string): { readonly draft: string; readonly commanded: boolean } {
  const line = /^\s*[^\n]*/.exec(text)?.[0] ?? ''
  const match = line.length <= LONGEST_COMMAND ? COMMAND.exec(foldedInPlace(line)) : null
  if (!match) return { draft: text, commanded: false }
  const rest = line.slice(match[0].length)
  const titled = match[1] !== '' || /^[\p{Lu}\d]/u.test(rest)
  return { draft: (titled ? rest : '') + text.slice(line.length), commanded: true }
}
