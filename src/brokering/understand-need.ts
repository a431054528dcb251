import type { CivilDate } from '../core/dates.ts'
import { fold } from '../core/fold.ts'
import type { Language } from '../core/language.ts'
import type { Broker } from './broker.ts'
import { HELP_CUES } from './help-cues.ts'
import { HELP_KINDS, type HelpKind } from './help-kinds.ts'
import type { Need, Share } from './need.ts'
import { GENERAL_THEMES, THEME_CUES } from './theme-cues.ts'
import { THEMES, type Theme } from './themes.ts'

/** Longest text that is looked at, in characters. */
const LONGEST = 2_000

function pattern(cues: string): RegExp {
  return new RegExp(`(?<![\\p{L}])(?:${cues.replace(/\s*\n\s*/g, ' ').replace(/ ?\| ?/g, '|')})`, 'u')
}

const THEME_PATTERNS = THEMES.map((theme) => ({ theme, pattern: pattern(THEME_CUES[theme]) }))
const HELP_PATTERNS = HELP_KINDS.map((kind) => ({ kind, pattern: pattern(HELP_CUES[kind]) }))

/** The themes that a text names; the general ones only when nothing finer stands beside them. */
export function themesIn(text: string): readonly Theme[] {
  const folded = fold(text.slice(0, LONGEST))
  const named = THEME_PATTERNS.filter((one) => one.pattern.test(folded)).map(({ theme }) => theme)
  const fine = named.filter((theme) => !GENERAL_THEMES.includes(theme))
  return fine.length > 0 ? fine : named
}

export function helpIn(text: string): readonly HelpKind[] {
  const folded = fold(text.slice(0, LONGEST))
  return HELP_PATTERNS.filter((one) => one.pattern.test(folded)).map(({ kind }) => kind)
}

const IN_LANGUAGE: readonly { readonly language: Language; readonly pattern: RegExp }[] = [
  {
    language: 'en',
    pattern:
      /\b(?:in english|english[- ]speak|speaks? english|en anglais|anglophone|parl(?:e|ant|ent) (?:l')?anglais|en ingles|habl(?:a|e|en) ingles|anglofon)/,
  },
  {
    language: 'fr',
    pattern:
      /\b(?:in french|french[- ]speak|speaks? french|en francais|francophone|parl(?:e|ant|ent) (?:le )?francais|en frances|habl(?:a|e|en) frances|francofon)/,
  },
  {
    language: 'es',
    pattern:
      /\b(?:in spanish|spanish[- ]speak|speaks? spanish|en espagnol|hispanophone|parl(?:e|ant|ent) (?:l')?espagnol|en espanol|habl(?:a|e|en) espanol|hispanohablante)/,
  },
]

/** The language in which the help should come, where the words say so. */
export function languageWanted(text: string): Language | undefined {
  const folded = fold(text)
  return IN_LANGUAGE.find((one) => one.pattern.test(folded))?.language
}

const NO_DATE =
  /\b(?:no date|no deadline|no hurry|whenever|not urgent|any ?time|pas de date|pas d'echeance|aucune date|pas urgent|sans urgence|sin fecha|sin plazo|sin prisa|no es urgente|cuando (?:sea|se pueda))\b/

export function saysNoDate(text: string): boolean {
  return NO_DATE.test(fold(text))
}

const SHARING: readonly { readonly share: Share; readonly pattern: RegExp }[] = [
  {
    share: 'need-only',
    pattern:
      /\b(?:(?:without|do not|don't|not) (?:naming|name|share|say|tell|mention)|only the need|anonymous|keep (?:us|it|our country) (?:anonymous|confidential)|sans (?:nommer|dire)|anonyme|confidentiel|seulement le besoin|sin (?:nombrar|decir)|anonim|confidencial|solo la necesidad)/,
  },
  {
    share: 'everything',
    pattern:
      /\b(?:share everything|everything|all of it|tout partager|partagez tout|tout|compartir todo|compartan todo|todo)$/,
  },
  {
    share: 'with-country',
    pattern:
      /\b(?:name (?:of )?(?:the|our) country|with (?:the|our) country|avec le (?:nom du )?pays|con el (?:nombre del )?pais)\b/,
  },
]

export function sharingSaid(text: string): Share | undefined {
  const folded = fold(text).trim()
  return SHARING.find((one) => one.pattern.test(folded))?.share
}

/** Parts of names that say nothing by themselves. */
const NAME_NOISE = new Set(
  `the of and for group team working grupo groupe network international initiative global institute national project united
  nations red reseau grupo de la le les des du y et banco banque bank support unit open government expert broker sample`.split(
    /\s+/,
  ),
)

/** The broker that a text names, by its whole name, its short name in brackets, or its id. */
export function brokerNamed(text: string, brokers: readonly Broker[]): Broker | undefined {
  const folded = ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  const found = brokers
    .flatMap((broker) => shortNames(broker).map((name) => ({ broker, name })))
    .filter(({ name }) => folded.includes(` ${name} `))
    .sort((one, other) => other.name.length - one.name.length)
  return found[0]?.broker
}

function shortNames(broker: Broker): readonly string[] {
  const names = Object.values(broker.names).flatMap((name) => {
    const inside = /\(([^)]+)\)/.exec(name)?.[1]
    const outside = name.replace(/\([^)]*\)/g, '').split(',')[0] ?? ''
    return [
      outside,
      outside.replace(/ Group$|^Groupe de la |^Grupo /, ''),
      ...(inside && broker.kind !== 'expert' ? [inside] : []),
    ]
  })
  return [...new Set([...names, broker.id])]
    .map((name) =>
      fold(name)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    .filter((name) => name.length >= 3 && name.split(' ').some((word) => !NAME_NOISE.has(word)))
}

export interface NeedContext {
  readonly language: Language
  readonly country: string | undefined
  readonly brokers: readonly Broker[]
  /** The day by which help is wanted, where the words name one. */
  readonly by: CivilDate | undefined
}

/** What a text tells of a need; what it does not tell stays open. */
export function understandNeed(text: string, context: NeedContext): Need {
  const named = brokerNamed(text, context.brokers)
  const share = sharingSaid(text)
  const help = helpIn(text)
  return {
    words: text,
    themes: [...themesIn(text)],
    help: [...help],
    language: languageWanted(text) ?? context.language,
    ...(context.country && { country: context.country }),
    ...(context.by && { by: context.by }),
    ...(!context.by && saysNoDate(text) && { noDate: true }),
    ...(share && { share }),
    ...(named && { named: named.id }),
    ...(help.includes('peer-exchange') && { peersWelcome: true }),
  }
}
