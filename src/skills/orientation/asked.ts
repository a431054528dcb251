import { fold } from '../../core/fold.ts'
import { typingErrors } from '../../core/typing-errors.ts'

/** What somebody wants of this skill, as far as their words tell. */
export type Asked =
  | { readonly kind: 'begin' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'overview' }
  | { readonly kind: 'again' }
  | { readonly kind: 'done' }
  | { readonly kind: 'next' }
  | { readonly kind: 'skip' }
  | { readonly kind: 'back' }
  | { readonly kind: 'more' }
  | { readonly kind: 'quiet' }
  | { readonly kind: 'step'; readonly number: number }
  | { readonly kind: 'newcomers' }
  | { readonly kind: 'welcome' }

/** Longest message that can be one of these, in characters: what is longer is a question of its own. */
const LONGEST = 110

const PATH =
  '(?:orientation|onboarding|induction|first steps?|first week|welcome path|newcomers? path|path for newcomers|parcours(?: d accueil| d orientation| du nouveau)?|premiers pas|premiere semaine|prise en main|orientacion|induccion|primeros pasos|primera semana|recorrido(?: de bienvenida)?)'
const START =
  '(?:start|begin|open|launch|take|do|give me|show me|i want|i would like|commencer|commence|commencons|demarrer|debuter|lancer|ouvrir|faire|je veux|je voudrais|empezar|empiezo|comenzar|iniciar|abrir|hacer|quiero|quisiera)'
const THE = '(?:the|my|our|an|with|to start|to begin|le|la|l|les|mon|mes|avec|commencer|el|los|mi|mis|con|empezar)'
const CONTACT =
  '(?:ogp |pgo |government |civil society )?(?:point of contact|poc|focal point|contact(?: person)?|coordinator|point de contact|point focal|contact|coordinatrice|coordinateur|coordonnateur|coordonnatrice|punto de contacto|punto focal|enlace|coordinadora?)'
/** Words of who and where, up to eight; a word that asks something ends them: then it is a question, not a beginning. */
const PLACE =
  '(?:(?: (?!(?:how|what|when|who|which|why|can|could|may|must|should|do|does|is|are|comment|quand|quel|quelle|quels|quelles|combien|qui|quoi|que|pourquoi|est|dois|doit|peut|puis|faut|ou|par|como(?! (?:punto|contacto|enlace|coordinadora?|nuev[oa]))|cuando|cual|cuales|cuanto|cuanta|cuantos|quien|puedo|debe|debo|hay|por|where|and|et|alors|entonces)\\b)\\p{L}+){0,8})'
const WHERE =
  '(?: (?:and |et |y |so |alors |entonces )?(?:where (?:do|should) (?:i|we) (?:start|begin)|what (?:do|should) (?:i|we) do(?: first| now)?|what now|help(?: me)?(?: please)?|par ou (?:je )?commence(?:r)?|que (?:dois je )?faire(?: en premier)?|aidez moi|por donde (?:empiezo|comienzo)|que (?:hago|debo hacer)(?: primero)?|ayuda))?'

const FIRST_DAYS =
  '(?:this is|it s|it is|c est|es|estoy en) (?:ma|mon|my|mi|our|notre|nuestr[oa]) (?:first|premiere?|primera?) (?:week|day|month|semaine|jour|jours|mois|semana|dia|mes)'

const BEGIN: readonly RegExp[] = [
  pattern(`(?:hello |hi |bonjour |salut |hola |buenas )?${FIRST_DAYS}${PLACE}${WHERE}`),
  pattern(`(?:${START} )?(?:${THE} ){0,2}${PATH}(?: please| svp| s il vous plait| por favor)?`),
  pattern(
    `(?:hello |hi |hey |bonjour |salut |hola |buenas )?(?:i am|i m|im|we are|we re) (?:the |a )?(?:brand |quite |very |totally )?(?:new|a newcomer|newly appointed|just appointed|a beginner)${PLACE}${WHERE}`,
  ),
  pattern(
    `(?:hello |hi |hey )?i (?:have |ve )?just (?:started|begun|arrived|joined|took over|taken over|been appointed)${PLACE}${WHERE}`,
  ),
  pattern(
    `(?:hello |hi |hey )?(?:new|newly appointed|just appointed)(?: as)?(?: an?| the)? ${CONTACT}(?: here)?${WHERE}`,
  ),
  pattern(
    `(?:bonjour |salut )?(?:je suis|nous sommes) (?:tout |toute |tous )?(?:nouveaux?|nouvelles?|nouvo|nouvau|nouvel|debutante?|novice)${PLACE}${WHERE}`,
  ),
  pattern(
    `(?:bonjour |salut )?(?:je viens|nous venons) (?:d arriver|d etre nommee?s?|d adherer|de commencer|de prendre (?:le|mon|mes) (?:poste|fonctions?)|de reprendre)${PLACE}${WHERE}`,
  ),
  pattern(`(?:bonjour |salut )?je (?:debute|prends (?:le poste|mes fonctions))${PLACE}${WHERE}`),
  pattern(`(?:bonjour |salut )?(?:nouveau|nouvelle) ${CONTACT}(?: ici)?${WHERE}`),
  pattern(`(?:hola |buenas )?(?:soy|somos) (?:nuevos?|nuevas?|nuebo|nueba|nuvo|principiante)${PLACE}${WHERE}`),
  pattern(
    `(?:hola |buenas )?(?:acabo|acabamos) de (?:llegar|empezar|asumir|entrar|ingresar|comenzar|ser nombrad[oa])${PLACE}${WHERE}`,
  ),
  pattern(`(?:hola |buenas )?(?:recien (?:nombrad[oa]|llegad[oa])|nuev[oa] ${CONTACT})${PLACE}${WHERE}`),
]

const RESUME = pattern(
  '(?:so |and |et |y |alors )?(?:where (?:was|were) (?:i|we)(?: again)?|where did (?:i|we) (?:stop|leave off)|ou (?:en )?(?:j )?(?:en )?(?:etais je|etions nous|en etais|j etais)|ou (?:est ce que )?j en etais|ou me suis je arretee?|donde (?:me|nos) (?:quede|quedamos|habia quedado)|donde (?:estaba|iba|ibamos)|por donde (?:iba|ibamos|voy)|en que (?:paso )?(?:iba|estaba|me quede|quede))' +
    `|(?:continue|resume|carry on|go on with|back to|reprendre|reprenons|continuer|retour a|retomar|seguir|continuar|volver a)(?: (?:with|avec|con|where i was))?(?: ${THE})? ${PATH}`,
)
/** Only where a step stands in the conversation. */
const RESUME_HERE = pattern(
  '(?:let s |on |je )?(?:continue|continuons|resume|carry on|go on|reprendre|reprenons|reprends|continuer|continuar|sigamos|seguir|sigue|retomar|retomemos)',
)
const OVERVIEW = pattern(
  '(?:show |see |list |voir |montre(?:z)?(?: moi)? |ver |mostrar )?(?:me )?(?:the |my |all |all the |all my |le |la |mon |ma |mes |toutes les |toutes mes |el |mi |mis |todos los |todos mis )?(?:overview|steps|list of steps|whole path|progress|path|etapes|liste des etapes|progression|avancement|parcours|pasos|lista de pasos|progreso|avance)',
)
const AGAIN = pattern(
  '(?:start (?:over|again)|restart|begin again|from the (?:start|beginning)|recommencer|recommence|tout reprendre|depuis le debut|repartir de zero|empezar de nuevo|volver a empezar|desde el principio|reiniciar)',
)
const DONE = pattern(
  '(?:it s |that s |i am |i m |i have |ive |i ve )?(?:(?:all )?done(?: (?:it|that|this))?|finished|did it|fini(?:e|s)?|c est (?:fait|bon|ok)|fait|je l ai fait|voila|termine|ok|okay|d accord|listo|lista|hecho|terminado|ya(?: esta| lo hice)?|esta hecho|de acuerdo|vale)(?: (?:next|suivante?|siguiente|done|fait|hecho|then what|et apres|y ahora|thanks?|merci|gracias)){0,2}',
)
const NEXT = pattern(
  '(?:(?:and |et |y )?(?:the |l |la |el )?next(?: one| step| please)?|(?:et )?(?:ensuite|apres|puis)|(?:etape )?suivante?|(?:la )?suite|(?:y )?(?:despues|luego)|(?:el )?(?:paso )?siguiente(?: paso)?|proximo(?: paso)?|what s next|what next|then what|go on|adelante)',
)
const SKIP = pattern(
  '(?:skip(?: (?:it|this|that|this one|this step|step))?|pass|later|not now|leave (?:it|that) out|passer|je passe|passe|sauter|saute|plus tard|on passe|omitir|omite|saltar|saltalo|salta(?: este paso)?|lo salto|paso|mas tarde|despues lo hago|ahora no)',
)
const BACK = pattern(
  '(?:back|go back|previous(?: one| step)?|step back|one back|retour|revenir(?: en arriere)?|precedente?|etape precedente|en arriere|atras|volver|anterior|paso anterior|regresar)',
)
const MORE = pattern(
  '(?:more|tell me more|read more|details?|en savoir plus|plus(?: de details)?|dites m en plus|mas|mas detalles|detalles|cuenteme mas|saber mas|leer mas)',
)
const QUIET = pattern(
  `(?:(?:please )?(?:stop|no more|switch off|turn off|end)(?: (?:the|these|sending(?: me)?|orientation))* (?:reminders?|reminding(?: me)?)(?: (?:me )?(?:of|about|for) (?:the )?${PATH})?|(?:arretez?|stop|plus de|cessez|fini)(?: (?:les|de|d|me|ces|ce))* (?:rappels?|rappeler)(?: (?:du|de l|de|sur le|sur l) ?${PATH})?|(?:no mas|basta de|pare(?:n)?(?: (?:con|de))?|deje(?:n)? de(?: enviar)?(?:me)?|quitar|sin)(?: (?:los|las|mas|estos))* (?:recordatorios?|recordarme)(?: (?:del|de la|sobre el|sobre la) ${PATH})?)`,
)
const STEP = pattern(
  '(?:go to |aller a |ir a |show |voir |ver )?(?:the |l |la |el )?(?:step|etape|paso|number|numero|n) ?(\\d{1,2})',
)
const NEWCOMERS = pattern(
  `(?:show |list |see |voir |ver |mostrar )?(?:me )?(?:the |my |our |les |mes |nos |los |mis )?(?:newcomers?|new contacts|new people|nouveaux(?: arrivants| contacts| venus)?|nouveaux|recien llegados|nuevos contactos|nuevos)|(?:who|which newcomers?|any newcomers?) (?:is|are) (?:stuck|new|in (?:the )?${PATH})(?: .{0,30})?|where (?:do|are) (?:the |my |our )?newcomers?(?: stand)?|how far are (?:the |my |our )?newcomers?|(?:qui|quels nouveaux) (?:est|sont) (?:bloquee?s?|coincee?s?|en panne|nouveaux?)(?: .{0,30})?|ou en sont (?:les |mes )?nouveaux(?: .{0,30})?|quien(?:es)? (?:esta|estan) (?:atascad[oa]s?|parad[oa]s?|estancad[oa]s?)(?: .{0,30})?|(?:como|donde) (?:van|estan) los (?:nuevos|recien llegados)(?: .{0,30})?`,
)
const WELCOME = new RegExp(
  `^(?:please )?(?:welcome (?!path)|send (?:the |a )?welcome to |(?:start|begin|open) (?:the )?${PATH} (?:for|of|with) |accueill(?:ir|ez|e) |souhaite[rz]? la bienvenue |envoye[rz]? (?:le |un )?(?:mot de bienvenue|message d accueil) |(?:demarrer|lancer|ouvrir|commencer) (?:le |l )?${PATH} (?:pour|de|du|avec) |dar la bienvenida |da(?:r|le)? bienvenida |enviar (?:la )?bienvenida |(?:empezar|iniciar|abrir) (?:el |la )?${PATH} (?:para|de|con) )`,
  'u',
)

function pattern(words: string): RegExp {
  return new RegExp(`^(?:${words})$`, 'u')
}

const A_PATH = new RegExp(PATH, 'u')

/** Words that people mistype; each is read as meant when it is one letter away, two in long ones. */
const MEANT = [
  'orientation',
  'onboarding',
  'nouveau',
  'nouvelle',
  'nouveaux',
  'parcours',
  'premiers',
  'suivant',
  'suivante',
  'precedent',
  'precedente',
  'reprendre',
  'continuer',
  'continue',
  'passer',
  'rappels',
  'reminders',
  'newcomers',
  'previous',
  'siguiente',
  'anterior',
  'continuar',
  'recorrido',
  'orientacion',
  'primeros',
  'recordatorios',
  'newcomer',
  'bienvenida',
  'accueillir',
  'welcome',
  'empezar',
  'commencer',
  'comenzar',
  'etape',
  'etapes',
]

function asMeant(word: string): string {
  if (word.length < 5 || MEANT.includes(word)) return word
  const most = word.length >= 8 ? 2 : 1
  const near = MEANT.map((meant) => ({ meant, errors: typingErrors(word, meant, most) })).filter(
    ({ errors }) => errors <= most,
  )
  return near.sort((one, other) => one.errors - other.errors)[0]?.meant ?? word
}

function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The words as typed, then as they were probably meant. */
function readings(text: string): readonly string[] {
  const typed = plain(text)
  const meant = typed.split(' ').map(asMeant).join(' ')
  return meant === typed ? [typed] : [typed, meant]
}

/** What the words ask for anywhere, without a step in the conversation; undefined when they are not for this skill. */
export function askedFor(text: string): Asked | undefined {
  if (text.length > LONGEST) return undefined
  return firstOf(readings(text), (words) => {
    if (QUIET.test(words) && A_PATH.test(words)) return { kind: 'quiet' }
    if (NEWCOMERS.test(words)) return { kind: 'newcomers' }
    if (WELCOME.test(words)) return { kind: 'welcome' }
    if (RESUME.test(words)) return { kind: 'resume' }
    return BEGIN.some((one) => one.test(words)) ? { kind: 'begin' } : undefined
  })
}

/** What single words ask for while a step stands in the conversation. */
const HERE: readonly { readonly kind: Exclude<Asked['kind'], 'step'>; readonly pattern: RegExp }[] = [
  { kind: 'quiet', pattern: QUIET },
  { kind: 'next', pattern: NEXT },
  { kind: 'skip', pattern: SKIP },
  { kind: 'back', pattern: BACK },
  { kind: 'done', pattern: DONE },
  { kind: 'more', pattern: MORE },
  { kind: 'again', pattern: AGAIN },
  { kind: 'overview', pattern: OVERVIEW },
  { kind: 'resume', pattern: RESUME_HERE },
]

/** What the words ask for while a step stands in the conversation, where a single word is enough. */
export function askedHere(text: string): Asked | undefined {
  const anywhere = askedFor(text)
  if (anywhere || text.length > LONGEST) return anywhere
  return firstOf(readings(text), (words) => {
    const number = STEP.exec(words)?.[1]
    if (number !== undefined) return { kind: 'step', number: Number(number) }
    const kind = HERE.find(({ pattern: one }) => one.test(words))?.kind
    return kind && { kind }
  })
}

function firstOf(words: readonly string[], read: (words: string) => Asked | undefined): Asked | undefined {
  for (const one of words) {
    const asked = read(one)
    if (asked) return asked
  }
  return undefined
}

/** Words that belong to no language: they are answered in that of the conversation. */
export function belongsToNoLanguage(text: string): boolean {
  return /^(?:ok|okay|okey|pass|\d{1,2}|n ?\d{1,2}|orientation|onboarding)?$/.test(plain(text))
}
