import { fold } from '../../core/fold.ts'

/** Words that stand between the parts of a name. */
const JOINTS = "(?:of|for|on|and|the|de|du|des|la|le|les|pour|et|del|el|los|las|para|por|y|en|d’|d'|l’|l')"
const CAPITAL = String.raw`(?:[ld][’'])?\p{Lu}[\p{L}\p{N}’'.&-]*`
const NAME = new RegExp(`${CAPITAL}(?:\\s+(?:${JOINTS}\\s+){0,3}${CAPITAL})*`, 'gu')

export interface NameFound {
  readonly words: string
  /** Begins the sentence, so that its capital may be that of any word. */
  readonly first: boolean
}

/** What is written like a name: words with capitals, and the small words between them. */
export function namesIn(sentence: string): readonly NameFound[] {
  const start = sentence.search(/[\p{L}\p{N}]/u)
  return Array.from(sentence.matchAll(NAME), (match) => ({
    words: match[0].replace(/[.’']+$/, ''),
    first: match.index <= start,
  }))
}

/** Kinds of bodies and offices: whoever speaks of one says something of it, with a capital or without. */
const BODIES: readonly (readonly [string, RegExp])[] = [
  ['minister', /\b(?:ministry|ministries|minist(?:er|ers|re|res|ere|eres|eries|erial)|ministr[oa]s?|ministerios?)\b/],
  ['committee', /\b(?:committees?|comites?)\b/],
  ['commission', /\b(?:commissions?|commissioners?|comision(?:es)?|comisionad[oa]s?|commissaires?)\b/],
  ['court', /\b(?:courts?|tribunals?|tribunal(?:es)?|tribunaux|cours?|cortes?|judges?|juges?|juez|jueces)\b/],
  [
    'parliament',
    /\b(?:parliaments?|parliamentary|parlements?|parlamentos?|congress|congres|congreso|senate|senat|senado)\b/,
  ],
  ['council', /\b(?:councils?|conseils?|consejos?)\b/],
  ['agency', /\b(?:agency|agencies|agences?|agencias?)\b/],
  ['secretariat', /\b(?:secretariats?|secretariados?|secretarias?)\b/],
  ['board', /\b(?:boards?|conseils? d'administration|juntas?)\b/],
  ['ambassador', /\b(?:ambassadors?|ambassadeurs?|ambassadrices?|embajador(?:es|as?)?|embassy|ambassade|embajada)\b/],
  ['president', /\b(?:presidents?|presidency|presidentes?|presidence|presidencia|chairs?|co-chairs?)\b/],
  ['bank', /\b(?:banks?|banques?|bancos?)\b/],
  ['united nations', /\b(?:united nations|nations unies|naciones unidas)\b/],
  ['auditor', /\b(?:auditors?|auditeurs?|auditor(?:es|as?)?|ombudsman|ombudsperson|defensor(?:ia)?)\b/],
  ['support unit', /\b(?:support unit|unite d'appui|unidad de apoyo)\b/],
  ['irm', /\b(?:irm|mii|mri|independent reporting mechanism)\b/],
]

/** Kinds of bodies that a sentence speaks of and its sources do not. */
export function bodiesBeyond(sentence: string, sources: string): readonly string[] {
  const [said, told] = [fold(sentence), fold(sources)]
  return BODIES.filter(([, pattern]) => pattern.test(said) && !pattern.test(told)).map(([kind]) => kind)
}
