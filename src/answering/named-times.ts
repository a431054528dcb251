import type { CivilDate } from '../core/dates.ts'

/** A time that people name without a year. Patterns read folded words. */
export interface NamedTime {
  readonly pattern: RegExp
  readonly from: CivilDate
  readonly until: CivilDate
}

/** What people put around a date when they mean the years in which it was the rule. */
const AUGUST = "(?:31 (?:of )?aug(?:ust)?|aug(?:ust)? 31(?:st)?|31st (?:of )?august|31 (?:d')?aout|31 de agosto)"
const JUNE = '(?:30 (?:of )?june|june 30(?:th)?|30th (?:of )?june|30 juin|30 de junio)'

function inTheDaysOf(date: string): RegExp {
  return new RegExp(
    [
      String.raw`\b${date}[ -](?:era|time|times|years|days|regime|system|period|calendar)\b`,
      String.raw`\b(?:era|time|times|days|system|regime|calendar) (?:of (?:the )?)?${date}\b`,
      String.raw`\bwhen (?:it|the deadline|the date|the day) was (?:still )?(?:the )?${date}\b`,
      String.raw`\b(?:quand c'etait|a l'epoque|du temps|regime|l'ere|calendrier|epoque) (?:encore )?(?:du |le |la date du )*${date}\b`,
      String.raw`\b(?:cuando (?:era|la fecha era|el plazo era)|epoca|tiempos?|calendario|regimen) (?:todavia )?(?:de(?:l)? |el )*${date}\b`,
    ].join('|'),
  )
}

export const NAMED_TIMES: readonly NamedTime[] = [
  { pattern: /\b(?:covid|pandemi[ace]|pandemic|coronavirus)/, from: '2020-01-01', until: '2021-12-31' },
  {
    pattern:
      /\b(?:cohorte?s? (?:n[o°] ?)?(?:[1-4]|one|two|three|four|un|deux|trois|quatre|uno|dos|tres|cuatro)\b|(?:first|second|third|fourth|1st|2nd|3rd|4th) cohort|(?:premiere|deuxieme|troisieme|quatrieme) cohorte|(?:primera|segunda|tercera|cuarta) cohorte)/,
    from: '2011-09-20',
    until: '2014-12-31',
  },
  { pattern: inTheDaysOf(AUGUST), from: '2018-01-01', until: '2021-12-31' },
  { pattern: inTheDaysOf(JUNE), from: '2015-01-01', until: '2017-12-31' },
  {
    pattern:
      /\b(?:before|until|prior to) (?:the )?(?:2021 |2022 )?reform|\b(?:avant|jusqu'a) la reforme|\b(?:antes de|hasta) la reforma/,
    from: '2011-09-20',
    until: '2021-12-31',
  },
  {
    pattern:
      /\b(?:first|early) years of (?:the )?(?:ogp|partnership)|\bpremieres annees du (?:pgo|partenariat)|\bprimeros anos de (?:la )?(?:ogp|alianza)/,
    from: '2011-09-20',
    until: '2014-12-31',
  },
]

/** What is called old must be a rule: an old plan, minister or contact says nothing about the time of the rules. */
const RULE =
  '(?:rules?|guidance|guidelines?|system|calendars?|deadlines?|dates?|limits?|standards?|triggers?|procedures?|requirements?|principles?|handbook|manual|regime|format|template|cohorts?|norms?|steps)'
const REGLE =
  '(?:regles?|regime|systeme|calendriers?|echeances?|dates?|limites?|normes?|motifs?|procedures?|exigences?|principes?|manuel|guide|lignes|modele|cohortes?|criteres?|directives?|declencheurs?)'
const REGLA =
  '(?:reglas?|regimen|sistema|calendarios?|plazos?|fechas?|limites?|estandares|normas?|causales?|causas?|motivos?|procedimientos?|requisitos?|principios?|manual|guias?|modelo|cohortes?|criterios?|lineamientos)'

export const OLD_RULES: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:old|older|former|earlier|previous|past|original|obsolete) (?:\p{L}+ ){0,2}?${RULE}\b`,
    'u',
  ),
  new RegExp(String.raw`\b(?:anciens?|anciennes?|precedente?s?|vieux|vieilles?) (?:\p{L}+ ){0,1}?${REGLE}\b`, 'u'),
  new RegExp(
    String.raw`\b${REGLE} (?:\p{L}+ ){0,2}?(?:d'avant|anterieure?s?|precedente?s?|d'autrefois)(?! la fin)\b`,
    'u',
  ),
  new RegExp(String.raw`\b(?:viej[oa]s?|antigu[oa]s?|anterior(?:es)?|pasad[oa]s?) (?:\p{L}+ ){0,1}?${REGLA}\b`, 'u'),
  new RegExp(
    String.raw`\b${REGLA} (?:(?:de|del|la|el|los|las|\p{L}+) ){0,2}?(?:viej[oa]s?|antigu[oa]s?|anterior(?:es)?|de antes)\b`,
    'u',
  ),
  /\b(?:used to (?:be|have|apply|do|work)|back then|in the old days|formerly|previously|in the past|at that time)\b/,
  /\b(?:a l'epoque|autrefois|jadis|auparavant|par le passe|dans le temps)\b|^(?:et )?avant ?\?*$/,
  /\b(?:antiguamente|anteriormente|en aquella epoca|en el pasado|en ese entonces)\b|^¿?(?:y )?antes ?\?*$/,
  /^(?:and )?before(?: that| then)? ?\?*$/,
]

/** Tenses that look back. They only open the door for earlier rules; a story of last year has them too. */
export const PAST_TENSE: readonly RegExp[] = [
  /\b(?:was|were|had to|did|led|chaired|ran)\b/,
  /\b(?:etait|etaient|devait|devaient|fallait|marchait|disait|pouvait|avait|avaient|fut|c'etait)\b/,
  // Any other verb in the imperfect; the conditional ends in -rait, and a few nouns look alike.
  /\b(?!(?:souh|tr|l|extr|retr|portr|forf|parf|bienf|abstr|attr|f)ait\b)\p{L}{2,}(?<!r)ai(?:t|ent)\b/u,
  /\b(?:era|eran|fue|fueron|debia|debian|tenia|tenian|habia|decia|podia)\b/,
  // "cuanto antes", "dos semanas antes" and "antes de la consulta" tell an order of steps, not of rules.
  /(?<!\b(?:cuanto|mucho|poco|dias?|semanas?|mes|meses|anos?) )\bantes\b(?! (?:de|del|que)\b)/,
  /\b\p{L}{2,}aban?\b/u,
]
