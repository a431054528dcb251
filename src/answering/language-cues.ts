import type { Language } from '../core/language.ts'

/** Languages that people may write in and we do not answer in, told apart so that they are not taken for ours. */
export type OtherLanguage =
  | 'pt'
  | 'de'
  | 'it'
  | 'nl'
  | 'id'
  | 'ro'
  | 'tr'
  | 'sq'
  | 'sw'
  | 'tl'
  | 'sh'
  | 'cs'
  | 'da'
  | 'sv'
  | 'et'
  | 'lv'
  | 'lt'

/** Frequent folded words of grammar. Words that several languages share count less for each. */
export const FUNCTION_WORDS: Readonly<Record<Language | OtherLanguage, string>> = {
  en: `the of and to in is that for it are was with as be this by from or have not they which when what how who can must
    will does do did if our we you your there their has been its should would at an on my me i us but where why before
    after does still much many any only about into than then these those were had could may whats dont isnt hi hello
    please pls thanks am get got need want says say long way next late due till until`,
  fr: `le la les des du et est une un pour que qui dans sur au aux avec par ne pas sont ce cette ces nous vous notre
    votre il elle ils se sa son ses ou mais si quand comment quel quelle quelles quels faut doit peut leur ete plus etre
    c l d qu n s j m on y en de a quoi combien pourquoi depuis avant apres encore tout tous fait faire ont avons avez
    bonjour merci svp bonsoir tjrs koi suis mon ma mes nos vos deja aussi tres cela ca entre chez sans sous lors dois
    devons sera etait c'est qu'est-ce t-il doivent peuvent toujours`,
  es: `el la los las de y es una un para que en del al con por no se su sus lo como mas pero si cuando cual cuales
    quien quienes hay son nos nuestro nuestra nuestros nuestras debe deben debemos puede pueden ser este esta estos ya
    hasta entre fue tiene tienen hola gracias donde cuanto cuanta cuantos cuantas desde antes despues porque soy esto
    eso muy todo todos hacer hace tenemos podemos qué sin sobre cada otro otra pa q le les mi a era va estan somos`,
  pt: `o os as do da dos das no na nos nas em com um uma nao para por que quando qual quais como e sao esta isso seu sua
    mais ate depois onde quem porque fazer temos preciso voce voces nosso nossa nossos ao aos pelo pela ja se tem foi
    plano acao prazo devemos proximo obrigado ola muito tambem ser publicar governo`,
  de: `der die das und ist wie was wann wir unser unsere unseren nicht ein eine einen mussen muss fur mit von den dem des auf zu
    im wer welche welcher kann konnen wenn haben hat ich bitte sich auch aus bei nach oder noch uber werden wird es sind
    sie als plan warum wieviel wo lange dauert gibt viele brauchen braucht soll sollen mal hier welches diese dieser
    aktionsplan regierung frist zivilgesellschaft verspatet kommen letzte nachste`,
  it: `il lo gli che di sono quando dobbiamo nostro nostra piano per con non una un del della dei delle nel nella alla
    come cosa quanto quanti qual quale chi puo deve se anche entro scadenza e i le al dal sul questo questa prossimo
    pubblicare perche dove siamo abbiamo durata dura tempo governo societa civile ritardo anni mesi possiamo quali`,
  nl: `het een van wij we onze wanneer hoe wat moet moeten niet is de en voor met zijn op dat te aan er maar ook als bij
    door wie waar kan kunnen wordt actieplan jullie deze lang duurt hoelang veel overheid termijn te laat zijn`,
  id: `apa bagaimana kapan kita yang dan untuk dengan harus rencana aksi adalah ini itu di ke dari tidak siapa berapa
    kami bisa dalam pada akan`,
  ro: `cand trebuie sa planul si este cum care nostru pentru de la nu cu un o in ce sunt cine unde avem nostri urmatorul`,
  tr: `ve bir bu ne zaman nasil icin ile plani eylem biz nedir kim hangi var mi degil olarak gerekiyor`,
  sw: `ni na ya wa kwa katika nini lini nani wapi gani je yetu wetu letu zetu yao wao sisi tunapaswa tunahitaji tunaweza
    lazima kufanya kuchapisha mpango mipango utekelezaji serikali huria kama kwamba hii huu hizi ili bado pia sana
    habari asante tafadhali naomba msaada mashauriano asasi kiraia ijayo ujao itakuwa nataka`,
  tl: `ang ng mga sa ano kailan sino saan paano bakit kung kami naming namin natin tayo ay hindi dapat mangyayari plano
    susunod aming ating para ba po salamat kailangan mahuli`,
  sh: `kada kako šta sta ko gde gdje moramo trebamo objaviti naš nas nasa nase sledeci sljedeci akcioni akcijski planom
    ako kasnimo je su za sa od do koji koja koje jeste nije ili mi smo biti rok izvestaj izvjesce hvala`,
  cs: `kdy kedy jak ako kdo kto kde musime muzeme mozeme zverejnit dalsi akcni akcny nas nase jsou su je se sa pro pre co
    ktery ktory nebo alebo jestli kdyz ked termin dekuji dakujem`,
  da: `hvornar hvordan hvad hvem hvor skal vi vores ikke naeste handlingsplan offentliggore kan og er det den til pa af
    hvis forsinket nar ma var neste publisere hva vaere jeg`,
  sv: `nar hur vad vem maste vi var nasta handlingsplan publicera inte och ar det som till pa av om ska kan ar for forsenad`,
  et: `millal kuidas mis kes kus meie peame avaldama jargmise tegevuskava ja on ei kui see kas kava tahtaeg`,
  lv: `kad ka kas mums musu japublice nakamais ricibas plans un ir nav vai ja termins publicet`,
  lt: `kada kaip kas mes musu turime paskelbti kita veiksmu plana ir yra ne ar jei terminas kitas`,
  sq: `dhe eshte kur si per me nje duhet plani qe ne te cfare kush nuk tone`,
}

/** Letters and endings of written words, before folding. */
export const LETTER_CUES: readonly (readonly [RegExp, Partial<Record<Language | OtherLanguage, number>>])[] = [
  [/[¿¡]/, { es: 3 }],
  [/ñ/, { es: 1.5 }],
  [/[ãõ]/, { pt: 2 }],
  [/(?:ção|ções|nh[ao]|lh[ao])/, { pt: 1 }],
  [/ç/, { fr: 0.6, pt: 0.6, tr: 0.4, sq: 0.3 }],
  [/[èêëùûîïœ]/, { fr: 1 }],
  [/à/, { fr: 0.7, it: 0.4, pt: 0.2 }],
  [/é/, { fr: 0.5, es: 0.4, pt: 0.3 }],
  [/[íóú]/, { es: 0.8, pt: 0.5 }],
  [/á/, { es: 0.6, pt: 0.5 }],
  [/(?:ción|ciones|dad\b|miento\b)/, { es: 1 }],
  [/[ßäö]/, { de: 1.5 }],
  [/ü/, { de: 1, tr: 0.6, es: 0.1 }],
  [/(?:keit|ung|schaft)\b/, { de: 0.8 }],
  [/(?:zione|zioni|mento)\b/, { it: 1 }],
  [/[ășțâ]/, { ro: 1 }],
  [/[čćžšđ]/, { sh: 1.2, cs: 0.8, lt: 0.4, lv: 0.4 }],
  [/[ěřůťďňľ]/, { cs: 1.6 }],
  [/[øå]/, { da: 1.2, sv: 0.6 }],
  [/[āēīūģķļņ]/, { lv: 1.5 }],
  [/[ėųįęąū]/, { lt: 1.2 }],
  [/[ığş]/, { tr: 1.5 }],
  [/(?:eaux?|ement|ité|euse|eur|tions?-nous|ez)\b/, { fr: 0.4 }],
  [/(?:ing|ness|ship|ght|wh\w+|th\w*)\b/, { en: 0.4 }],
  [/\b[ljdcnsm]['’]\p{L}|\bqu['’]/iu, { fr: 1.2, it: 0.2 }],
]

/** Scripts in which none of our languages is written, with the name we give the language. */
export const OTHER_SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Ethiopic}/gu, 'am'],
]
