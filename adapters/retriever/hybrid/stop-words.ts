import type { InLanguages } from '../../../src/core/language.ts'

/**
 * Folded words that say nothing about the subject of a question. Short on purpose: words such as "not", "before" or
 * "after" stay, because rules turn on them.
 */
export const STOP_WORDS: InLanguages<ReadonlySet<string>> = {
  en: words(`a about all also am an and any are as at be been being but by can cannot could d did do does doing don for
    from get go got had has have he her hers hi hello him his how i if im in into is isn it its just know let like ll m
    me my need of on or our ours please re s shall she should so some t tell than thank thanks that the their them then
    there these they this those to u us ve want was we were what whats when where which who whom whose why will with
    would you your yours use used using make made`),
  fr: words(`a ai ainsi alors as au aux avec avez avoir avons c ca ce ceci cela celle celles celui ces cet cette ceux
    chez ci comment d dans de des donc dont du elle elles en es est et etaient etait ete etes etre eu eux faire fait
    faut font il ils j je l la le les leur leurs lui m ma mais me meme mes moi mon n ne nos notre nous on ont ou par
    pas peut peux plait pour pourquoi pouvez pouvons qu quand que quel quelle quelles quels qui quoi s sa sans se sera
    ses si soit sommes son sont suis sur t ta te tes toi ton tous tout toute toutes tu un une va vais veut vont vos
    votre vous y bonjour merci svp`),
  es: words(`a al algo algun alguna algunas alguno algunos ante aqui asi aun bien cada como con cual cuales cuando
    cuanto cuya cuyo d da dan de debe deben debemos del desde di dice donde e el ella ellas ellos en entonces era eran
    eres es esa esas ese eso esos esta estaba estan estar estas este esto estos estoy fue fueron ha hace hacen hacer
    hago han has hasta hay he hola la las le les lo los mas me mi mis muy nos nosotros nuestra nuestras nuestro
    nuestros o os otra otro para pero pueda puede pueden podemos podria por porque pues que quien quienes q se sea sean
    segun ser si sido sin sobre son soy su sus tal tambien te tengo tenemos tener ti tiene tienen toda todas todo todos
    tu tus u un una unas uno unos usted ustedes va vamos van y ya yo gracias favor`),
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean))
}
