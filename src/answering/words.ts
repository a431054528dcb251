import snowball from 'snowball-stemmers'
import { fold } from '../core/fold.ts'
import type { InLanguages, Language } from '../core/language.ts'
import { typingErrors } from '../core/typing-errors.ts'

const STEMMERS: InLanguages<{ stem(word: string): string }> = {
  en: snowball.newStemmer('english'),
  fr: snowball.newStemmer('french'),
  es: snowball.newStemmer('spanish'),
}

/** Folded words that carry no subject: grammar, question words, politeness. */
const GRAMMAR_WORDS: InLanguages<ReadonlySet<string>> = {
  en: setOf(`a about all also am an and any are as at be been being but by can cannot could did do does doing dont for
    from get got had has have he her hers hi hello him his how i if in into is isn it its just know let like ll me my
    of ok on one or our ours please pls rn s shall she should shoud so some t tell than thank thanks that the their
    them then there these they thing this those thx often ever even to too u us ve very want was we were what whats when where which
    who whom whose why will with would yes you your yours really actually possible called there's give show explain must other others`),
  fr: setOf(`a ai alors as au aux avec avez avoir avons bonjour bonsoir c ca ce cela ces cet cette ceux chez ci comment
    combien d dans de des donc dont du elle elles en es est et etaient etait etc ete etes etre eu eux faire fait faut
    font il ils j je koi l la le les leur leurs lui m ma mais me meme merci mes moi mon n ne nos notre nous on ont ou
    par pas peut peuvent peux plait pour pourquoi qu quand que quel quelle quelles quels qui quoi s sa sans se ses si
    soit sommes son sont suis sur svp t ta te tes toi ton tous tout toute toutes tt tu un une va vais veut vont vos
    votre vous y tjrs cb dire veut doit doivent peuvent`),
  es: setOf(`a al algo algun alguna algunas alguno algunos aqui asi aun cada como con cual cuales cuando cuanta cuantas
    cuanto cuantos d da de debe deben debemos del desde dice donde e el ella ellas ellos en entonces era eran es esa
    esas ese eso esos esta estaba estamos estan estar estas este esto estos estoy favor fue fueron gracias ha hace
    hacer haber han has hay he hola la las le les lo los mas me mi mis muy nos nosotros nuestra nuestras nuestro
    nuestros o os para pero por porque pues puede pueden podemos q que quien quienes se sea ser si sin sobre somos son
    soy su sus tal tambien te tenemos tener tengo tiene tienen toda todas todo todos tu tus u un una unas uno unos
    usted ustedes va vamos van y ya yo buenas buenos dias tardes`),
}

/** Folded words of everyday speech: they rarely stand in guidance, and say little about what is asked. */
const LIGHT_WORDS: InLanguages<ReadonlySet<string>> = {
  en: setOf(`supposed back put puts take takes took taken come comes coming out go goes going went lately exactly still
    now sent send left tell told happen happens happened keep keeps heard hear true false last week weeks lost totally
    honestly things right wrong someone somebody anybody everybody everyone people currently today usually normally
    present recent recently idea ideas way ways bit lot many much more most less first next other another else same
    simply really again already yet soon later maybe perhaps sure fine ok nothing something anything write wrote look
    looks looking works working begin each every half kind sort called named question questions answer help hand long
    far big small real both between around without within`),
  fr: setOf(`mettre mis prendre pris venir vient aller allait sorti dernierement exactement encore maintenant envoyer
    envoye laisse dit passe arrive garder entendu vrai faux dernier derniere semaine semaines perdu totalement
    honnetement chose choses juste quelqu gens actuellement aujourd hui moment habituellement normalement present
    recent recemment idee idees facon maniere peu beaucoup plus moins premier premiere prochain prochaine autre autres
    meme simplement vraiment deja bientot peut-etre sur rien quelque ecrire regarder marche marchait commencer chaque
    moitie genre sorte appele question questions reponse aide aider longtemps loin grand petit entre sans chez temps
    considere concernant`),
  es: setOf(`poner puesto tomar venir viene ir salir ultimamente exactamente todavia aun ahora enviado dejar dejado
    decir dicho pasa pasar pasado llega llegar llegado guardar oi oido cierto falso verdad ultimo ultima semana semanas
    perdido totalmente honestamente cosa cosas justo alguien gente actualmente hoy momento normalmente presente reciente
    recientemente idea ideas forma manera poco mucho mas menos primero primera proximo proxima mismo simplemente
    realmente ya pronto quizas nada algo escribir mirar sirve funciona empezar mitad tipo llamado pregunta preguntas
    respuesta ayuda ayudar lejos grande pequeno chiquito entre tiempo habia`),
}

/** Numbers written in words, by the digits that others type. */
const NUMBER_WORDS: InLanguages<ReadonlyMap<string, string>> = {
  en: numbers('one two three four five six seven eight nine ten eleven twelve'),
  fr: numbers('- deux trois quatre cinq six sept huit neuf dix onze douze'),
  es: numbers('- dos tres cuatro cinco seis siete ocho nueve diez once doce'),
}

function numbers(list: string): ReadonlyMap<string, string> {
  return new Map(list.split(' ').map((word, at) => [word, String(at + 1)]))
}

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean))
}

const LONGEST_WORD = 40

/** Beginnings that people write joined, with a hyphen or apart: "co-creation", "auto évaluation", "mid term". */
const BEGINNINGS = /\b(co|mid|auto|self|multi|sub)[-‐‑ ](?=\p{L}{4})/gu

/** Folded words in order; "co-creation", "co creation" and "cocreation" are the same word. */
export function wordsIn(text: string): string[] {
  return Array.from(
    fold(text)
      .replace(BEGINNINGS, '$1')
      .matchAll(/[\p{L}\p{N}]+/gu),
    ([word]) => word.slice(0, LONGEST_WORD),
  )
}

export function isGrammarWord(word: string, language: Language): boolean {
  return GRAMMAR_WORDS[language].has(word)
}

export function isLightWord(word: string, language: Language): boolean {
  return LIGHT_WORDS[language].has(word)
}

/** A word of grammar with one typing error ("shoud", "comnent"); asked only for words that the collection lacks. */
export function isMistypedGrammarWord(word: string, language: Language): boolean {
  if (word.length < 4) return false
  for (const known of GRAMMAR_WORDS[language]) {
    if (known.length >= 4 && known[0] === word[0] && typingErrors(word, known, 1) === 1) return true
  }
  return false
}

/** Raised when `findRoot` finds other roots: those that earlier starts kept are then not believed. */
export const ROOTS_FORMAT = 1

const REMEMBERED = 50_000
/** Roots found so far, by their word. */
export const knownRoots: InLanguages<Map<string, string>> = { en: new Map(), fr: new Map(), es: new Map() }

/** The stem of a folded word, the digits of a number. */
export function rootOf(word: string, language: Language): string {
  if (word.length < 3 || /\d/.test(word)) return word
  const known = NUMBER_WORDS[language].get(word) ?? knownRoots[language].get(word)
  if (known !== undefined) return known
  const root = findRoot(word, language)
  if (knownRoots[language].size >= REMEMBERED) knownRoots[language].clear()
  knownRoots[language].set(word, root)
  return root
}

/** The stem. Spanish rules know "-ción" only with its accent, which folding took: it is put back. */
export function findRoot(word: string, language: Language): string {
  const written = language === 'es' ? word.replace(/([cs])ion$/, '$1ión') : word
  return fold(STEMMERS[language].stem(written))
}

/** Roots of the words that carry a subject, in order. */
export function contentRoots(text: string, language: Language): string[] {
  return wordsIn(text)
    .filter((word) => !isGrammarWord(word, language))
    .map((word) => rootOf(word, language))
}
