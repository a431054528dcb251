import { fold } from '../core/fold.ts'

export type Answer = 'yes' | 'no' | 'cancel'

const POLITE = '(?: (?:please|thanks?|thank you|svp|stp|merci|s il (?:vous|te) plait|por favor|gracias))*'

const YES = `(?:yes|yep|yeah|yup|yes please|y|ok|okay|okey|sure|of course|correct|right|that s right|exactly|confirm(?:ed)?|
save(?: it| this| them| both| the notes?)?|go ahead|do it|looks? (?:good|right|fine)|all good|perfect|fine|
oui|ouais|d accord|exact|exactement|c est (?:bon|ca|exact|correct|juste)|parfait|confirme|je confirme|
enregistre(?:z|r)?(?:[ -](?:la|le|les))?|sauvegarde[rz]?|vas[ -]y|allez[ -]y|bien sur|tres bien|valide[rz]?|fai(?:s|tes)[ -]le|
si|sip|claro(?: que si)?|vale|dale|de acuerdo|correcto|exacto|confirmo|confirmado|perfecto|guarda(?:r|lo|la|los|las)?|
guarde(?:lo|la|los|las)?|esta bien|asi es|adelante|hazlo|hagalo|proceda)`

const NO = `(?:no|nope|nah|n|not (?:yet|now)|no thanks?|don t(?: save(?: it)?)?|do not save(?: it)?|
non|non merci|pas (?:encore|maintenant)|n enregistre(?:z)? pas|todavia no|aun no|ahora no|no gracias|no (?:la|lo) guardes?)`

const CANCEL = `(?:cancel(?: it| that| this)?|stop|forget (?:it|that|this)|never ?mind|discard(?: it)?|drop it|throw it away|abort|
annule[rz]?(?:[ -](?:la|le|ca|tout))?|laisse(?:z)? tomber|oublie(?:z)?(?:[ -](?:la|le|ca))?|abandonne[rz]?|arrete[rz]?|
cancela(?:r|lo|la)?|cancele(?:lo|la)?|olvid[ae](?:lo|la)|dej[ae]lo|descart(?:a(?:r|lo|la)?|e(?:lo|la)?)|anul(?:a(?:r|lo|la)?|e(?:lo|la)?))`

const WAYS: readonly { readonly answer: Answer; readonly pattern: RegExp }[] = [
  { answer: 'cancel', pattern: whole(`(?:no )?${CANCEL}`) },
  { answer: 'yes', pattern: whole(`${YES}(?: ${YES})?`) },
  { answer: 'no', pattern: whole(`${NO}(?: ${NO})?`) },
]

function whole(words: string): RegExp {
  return new RegExp(`^${words.replace(/\n/g, '')}${POLITE}$`)
}

/** What the whole message answers, in any of the three languages; undefined when it says anything else besides. */
export function yesOrNo(text: string): Answer | undefined {
  if (text.length > 60) return undefined
  if (/^\s*(?:👍|✅|✔️?)\s*$/u.test(text)) return 'yes'
  const words = fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return WAYS.find(({ pattern }) => pattern.test(words))?.answer
}
