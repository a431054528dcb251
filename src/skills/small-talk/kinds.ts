import { fold } from '../../core/fold.ts'
import { yesOrNo } from '../../understanding/yes-or-no.ts'

/** What people say to a desk that is not a question to its documents. */
export type SmallTalk =
  | 'greeting'
  | 'thanks'
  | 'farewell'
  | 'who-are-you'
  | 'what-can-you-do'
  | 'who-am-i'
  | 'how-are-you'
  | 'nothing-open'

const PATTERNS: Readonly<Record<Exclude<SmallTalk, 'nothing-open'>, RegExp>> = {
  greeting:
    /^(hi|hey|hello+|helo|hallo|good (morning|afternoon|evening|day)|greetings|bonjour|bonsoir|salut|coucou|hola|ola|(hola )?buen[oa]s?( (dias?|tardes?|noches?))?|muy buenas)( (there|all|everyone|team|desk|countrydesk|a tou(s|tes)|a todos|que tal))?$/,
  thanks:
    /^(ok(ay)?|great|perfect|super|parfait|perfecto|d'accord|vale|listo|genial|bien|tres bien|muy bien|oui|si|yes)?( )?((many |big )?(thanks?|thankyou|thanx|thx|ty|cheers)( you)?( (so much|a lot|very much|for (your|the) help|again|that helps|that('s| is) (great|helpful)))*|merci( (beaucoup|bien|infiniment|pour (votre|ton|l') ?aide|a vous|encore))*|(muchas|mil) gracias|gracias( (por (su|tu|la) ayuda|a usted|de nuevo))*|muchisimas gracias)$/,
  farewell:
    /^(bye( bye)?|good ?bye|see you( (soon|later))?|good night|au revoir|a bientot|bonne (journee|soiree|nuit)|adios|hasta (luego|pronto|manana)|chao|ciao)$/,
  'who-are-you':
    /^(who|what) (are|r) (you|u)|^are you (a |an )?(bot|robot|human|person|real|ai|machine)|^what is (this( bot)?|countrydesk)$|^(qui|t'es qui|tu es qui) ?(es[- ]tu|etes[- ]vous)?$|^(vous etes|es[- ]tu|etes[- ]vous) (qui|un (robot|bot|humain)|une (machine|personne|ia))|^c'est quoi (ce bot|countrydesk)|^(y )?(quien|que) (eres|es usted)( tu)?$|^(eres|es usted) (un |una )?(bot|robot|humano|persona|maquina|ia)/,
  'what-can-you-do':
    /^(help( me)?( please)?|aide(z[- ]moi)?( svp| s'il vous plait)?|ayuda(me)?( por favor)?|menu|commands?|\?+)$|^(what|how) (can|do|could) (you|u) (do|help)( me| for me)*( with)?|^what (do you know|can i ask( you)?)|^how does (this|it) work|^(que|qu'est[- ]ce que) (peux[- ]tu|pouvez[- ]vous|sais[- ]tu|savez[- ]vous|vous pouvez|tu peux|tu sais) ?(faire)?|^comment (ca marche|pouvez[- ]vous m'aider|peux[- ]tu m'aider)|^a quoi (sers[- ]tu|servez[- ]vous)|^(que|en que) (puede[s]?|sabe[s]?|me puede[s]?) (hacer|ayudar)(me)?|^(como|para que) (funciona(s)?|sirve(s)?)( esto)?$|^que puedo preguntar/,
  'who-am-i': /^(who am i|whoami|what do you know about me|qui suis[- ]je|quien soy( yo)?|que sabe(s)? de mi)$/,
  'how-are-you':
    /^((hi|hello|hey|bonjour|salut|hola) )?(how are you( doing)?( today)?|how is it going|comment (allez[- ]vous|vas[- ]tu|ca va)|ca va( bien)?|como (esta(s)?|le va|te va|va)( usted)?|que tal)$/,
}

/** Which small talk the whole message is; undefined when it says anything else besides. */
export function smallTalkIn(text: string): SmallTalk | undefined {
  if (text.length > 80) return undefined
  const words = fold(text)
    .replace(/\p{Extended_Pictographic}|\u200d|\ufe0f/gu, ' ')
    .replace(/^\s*\/(?=\p{L})|[!¡¿.,;:…]+|\?+$/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const plain = words === '' && text.includes('?') ? '?' : words
  const kinds = Object.keys(PATTERNS) as (keyof typeof PATTERNS)[]
  const kind = kinds.find((candidate) => PATTERNS[candidate].test(plain) && plain.split(' ').length <= 10)
  return kind ?? (yesOrNo(text) && 'nothing-open')
}
