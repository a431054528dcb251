import type { InLanguages } from '../core/language.ts'

/** The words with which a language speaks of days; all without accents, as parts of patterns. */
export interface DateWords {
  /** January first. Longer forms before their abbreviations. */
  readonly months: readonly string[]
  readonly weekdays: readonly string[]
  readonly days: readonly (readonly [words: string, days: number])[]
  readonly numbers: readonly string[]
  readonly units: Readonly<Record<'day' | 'week' | 'month' | 'year', string>>
  /** Before what comes: "in three weeks"; after: "three weeks from now". `#` stands for number and unit. */
  readonly ahead: readonly string[]
  readonly ago: readonly string[]
  /** `#` stands for the thing: a weekday, a unit. */
  readonly last: readonly string[]
  readonly current: readonly string[]
  readonly next: readonly string[]
  readonly end: readonly string[]
  readonly middle: readonly string[]
  readonly start: readonly string[]
  /** "The second week of #"; `@` is the number. */
  readonly weekOf: string
  /** First to fourth, then the last. */
  readonly weekNumbers: readonly string[]
  readonly weekend: string
  readonly quarter: readonly string[]
  readonly ordinals: readonly string[]
  /** Between day and month, month and year: "de", "of". */
  readonly of: string
  /** Before a month that stands alone: "in March". */
  readonly inMonth: string
  /** Before a day that stands alone: "on the 3rd", "le 3". `#` is the number. */
  readonly loneDay: string
  /** A next weekday is that of next week (English), or the first to come (French, Spanish). */
  readonly nextWeekdayIs: 'of next week' | 'the first to come'
}

export const DATE_WORDS: InLanguages<DateWords> = {
  en: {
    months: [
      'january|jan',
      'february|feb',
      'march|mar',
      'april|apr',
      'may',
      'june|jun',
      'july|jul',
      'august|aug',
      'september|sept|sep',
      'october|oct',
      'november|nov',
      'december|dec',
    ],
    weekdays: [
      'monday|mon',
      'tuesday|tues|tue',
      'wednesday|weds|wed',
      'thursday|thurs|thur|thu',
      'friday|fri',
      'saturday|sat',
      'sunday|sun',
    ],
    days: [
      ['(?:the )?day before yesterday', -2],
      ['(?:the )?day after tomorrow', 2],
      ['yesterday|last night', -1],
      ['today|tonight|earlier today|this (?:morning|afternoon|evening|am|pm)|just now', 0],
      ['tomorrow|tmrw|tmw|tmr|tomorow|tommorow', 1],
    ],
    numbers: [
      'a|an|one',
      'two|a couple of',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
      'ten',
      'eleven',
      'twelve',
    ],
    units: { day: 'days?', week: 'weeks?|wks?', month: 'months?', year: 'years?' },
    ahead: ['(?:in|within) #(?: time)?', '# from (?:now|today)'],
    ago: ['# ago', '# back'],
    last: ['(?:last|past|previous) #'],
    current: ['this #'],
    next: ['(?:next|nxt) #', 'the (?:coming|following) #'],
    end: ['(?:the )?end of (?:the )?#', 'end #', 'late #', '# end'],
    middle: ['mid(?:dle)?[- ](?:of )?(?:the )?#'],
    start: ['(?:the )?(?:beginning|start) of (?:the )?#', 'early #'],
    weekOf: '(?:the )?@ week (?:of|in) #',
    weekNumbers: ['first|1st', 'second|2nd', 'third|3rd', 'fourth|4th', 'last'],
    weekend: '(?:(?:at|over|on|during|last|this|next) )?(?:the )?weekend',
    quarter: ['q([1-4])', '(first|second|third|fourth) quarter'],
    ordinals: ['first', 'second', 'third', 'fourth'],
    of: '(?: of)?',
    inMonth: '(?:in|by|before|until|till|since|during|for) ',
    loneDay: '(?:on|by|before|until|till) (?:the )?#(?:st|nd|rd|th)',
    nextWeekdayIs: 'of next week',
  },
  fr: {
    months: [
      'janvier|janv|jan',
      'fevrier|fevr|fev',
      'mars',
      'avril|avr',
      'mai',
      'juin',
      'juillet|juil',
      'aout',
      'septembre|sept|sep',
      'octobre|oct',
      'novembre|nov',
      'decembre|dec',
    ],
    weekdays: ['lundi|lun', 'mardi', 'mercredi|mer', 'jeudi|jeu', 'vendredi|ven', 'samedi|sam', 'dimanche|dim'],
    days: [
      ['avant[- ]hier', -2],
      ['apres[- ]demain', 2],
      ['hier(?: (?:matin|soir|apres-midi))?', -1],
      [
        "aujourd['’ ]?hui|ce (?:matin|soir)|cet(?:te)? (?:apres-midi|aprem)|(?:tout|tt) a l['’]heure|ce jour|a l['’]instant",
        0,
      ],
      ['demain(?: (?:matin|soir|apres-midi))?', 1],
    ],
    numbers: ['une?', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'],
    units: { day: 'jours?', week: 'semaines?', month: 'mois', year: 'ans?|annees?' },
    ahead: ["(?:dans|d['’ ]ici|sous) #"],
    ago: ['il y a #', 'voici #', 'y a #'],
    last: ["(?:le |la |l['’])?# (?:derniere?|passee?|precedente?)"],
    current: ['(?:ce|cette|cet) #', '(?:le |la )?# en cours', "(?:le |la |l['’])# courante?"],
    next: ["(?:le |la |l['’])?# (?:prochaine?|pro|suivante?|qui vient)", '(?:le |la )?proch(?:aine?|\\.)? #'],
    end: ["(?:la |a la |en )?fin (?:du |de la |de l['’]|de |d['’])?#"],
    middle: ['(?:a la |la )?mi[- ]#', "(?:au )?milieu (?:du |de la |de l['’]|de |d['’])?#"],
    start: ["(?:au |le |en )?debut (?:du |de la |de l['’]|de |d['’])?#"],
    weekOf: "(?:la )?@ semaine (?:de |d['’]|du mois de )#",
    weekNumbers: [
      'premiere|1e?re',
      'deuxieme|seconde|2e(?:me)?',
      'troisieme|3e(?:me)?',
      'quatrieme|4e(?:me)?',
      'derniere',
    ],
    weekend: '(?:(?:le|ce) )?week-?end(?: (?:dernier|prochain|passe))?',
    quarter: ['t([1-4])', '(premier|1er|deuxieme|2e|troisieme|3e|quatrieme|4e) trimestre'],
    ordinals: ['premier|1er', 'deuxieme|2e', 'troisieme|3e', 'quatrieme|4e'],
    of: "(?: de| d['’])?",
    inMonth: "(?:en|au mois de|au mois d['’]|avant|jusqu['’]en|pour|depuis|d['’]ici) ",
    loneDay: '(?:le|au|du) #',
    nextWeekdayIs: 'the first to come',
  },
  es: {
    months: [
      'enero|ene',
      'febrero|feb',
      'marzo|mar',
      'abril|abr',
      'mayo|may',
      'junio|jun',
      'julio|jul',
      'agosto|ago',
      'septiembre|setiembre|sept|sep|set',
      'octubre|oct',
      'noviembre|nov',
      'diciembre|dic',
    ],
    weekdays: ['lunes|lun', 'martes|mar', 'miercoles|mie', 'jueves|jue', 'viernes|vie', 'sabado|sab', 'domingo|dom'],
    days: [
      ['anteayer|antes de ayer|antier', -2],
      ['pasado manana', 2],
      ['ayer(?: (?:(?:por|en|a) la )?(?:manana|tarde|noche))?|anoche', -1],
      ['hoy(?: (?:por|en) la (?:manana|tarde))?|esta (?:manana|tarde|noche)|ahora mismo|recien', 0],
      ['(?<!la |de la |por la |en la )manana(?: (?:por|en) la (?:manana|tarde))?', 1],
    ],
    numbers: [
      'una?|un',
      'dos|un par de',
      'tres',
      'cuatro',
      'cinco',
      'seis',
      'siete',
      'ocho',
      'nueve',
      'diez',
      'once',
      'doce',
    ],
    units: { day: 'dias?', week: 'semanas?', month: 'mes(?:es)?', year: 'anos?' },
    ahead: ['(?:dentro de|en) #', 'de aqui a #'],
    ago: ['hace #', '# atras'],
    last: ['(?:el |la )?# (?:pasad[oa]|anterior)', '(?:el |la )?(?:pasad[oa]|ultim[oa]) #'],
    current: ['(?:este|esta) (?:mism[oa] )?#', '(?:el |la )?# (?:en curso|actual)'],
    next: [
      '(?:el |la )?(?:proxim[oa]|prox\\.?|siguiente) #',
      '(?:el |la )?# (?:que viene|proxim[oa]|siguiente|que entra|entrante)',
    ],
    end: ['(?:a |el |al )?(?:fin(?:es|al(?:es)?)?) (?:de |del |de la )#'],
    middle: ['(?:a )?(?:mediados|la mitad) (?:de |del |de la )#', 'medio #'],
    start: ['(?:a )?(?:principios?|comienzos?|inicios?) (?:de |del |de la )#'],
    weekOf: '(?:la )?@ semana (?:de |del mes de )#',
    weekNumbers: ['primera?|1ra|1a', 'segunda|2da|2a', 'tercera?|3ra|3a', 'cuarta|4ta|4a', 'ultima'],
    weekend: '(?:(?:el|este) )?(?:(?:pasado|proximo) )?(?:finde|fin de semana)(?: (?:pasado|proximo|que viene))?',
    quarter: ['t([1-4])', '(primer|segundo|tercer|cuarto) trimestre'],
    ordinals: ['primer', 'segundo', 'tercer', 'cuarto'],
    of: '(?: del?)?',
    inMonth: '(?:en|para|antes de|hasta|desde|durante) (?:el mes de )?',
    loneDay: '(?:el|al|del)(?: dia)? #',
    nextWeekdayIs: 'the first to come',
  },
}
