import { fold } from '../core/fold.ts'

/** Who or what helps, in the words of three languages, folded. */
const HELPERS = [
  `experts?|expertise|specialists?|advis[eo]rs?|consultants?|trainers?|training|workshops?|courses?|coach(?:ing)?|mentors?|facilitators?|moderators?|lawyers?|legal
  (?:help|advice|support|drafter)|developers?|techies?|it people|programmers?|(?:someone|somebody|anyone|anybody|a person|people) (?:who|with|to|that|experienced|from|for|on|about)|sessions? (?:with|on)|funding|funds|money|grants?|donors?|sponsors?|peers?|peer
  (?:exchange|learning|review)|stud(?:y|ies) (?:visits?|tours?)|technical (?:help|assistance|support)|(?<!examples? of )a country (?:that|which|who|with)|another country|advice`,
  `expert(?:e|s|es|ise)?|specialistes?|conseil(?:s|ler|lere|lers)?|consultant(?:e|s)?|format(?:eur|rice|ion|eurs|ions)|ateliers?|(?<!en )cours|accompagnement|juristes?|avocate?s?|animat(?:eur|rice)|facilitat(?:eur|rice)|developpeu(?:r|se)s?|informaticien(?:ne)?s?|quelqu'un|qqn|une personne|des gens|financements?|fonds|argent|subventions?|bailleurs?|pairs|visites?
  d'etude|(?:aide|appui|assistance) (?:technique|juridique|financiere?)|un (?:autre )?pays (?:qui|ayant)|d'autres pays`,
  `expert[oa]s?|especialistas?|asesor(?:ia|a|es|as)?|consultor(?:a|es)?|capacitacion(?:es)?|capacitador(?:a|es)?|formador(?:a|es)?|formacion|talleres|taller|cursos?|acompanamiento|orientacion|abogad[oa]s?|juristas?|facilitador(?:a|es)?|moderador(?:a|es)?|desarrollador(?:a|es)?|informatic[oa]s?|programador(?:a|es)?|alguien|una
  persona|gente que|financiamiento|financiacion|fondos|dinero|plata|recursos (?:economicos|financieros)|donantes?|subsidios?|pares|intercambios?|visitas? de
  estudio|(?:asistencia|ayuda|apoyo) (?:tecnic[oa]|juridic[oa]|legal|financier[oa])|un pais que|otros? pais(?:es)?`,
]

/** Verbs of helping, from their beginning. */
const HELPING = [
  `help|assist|train|advis|review|comment|look (?:at|over|through)|check|fund|financ|pay for|support|teach|coach|mentor|facilitat|draft|learn (?:from|about how)|exchange (?:with|ideas)|share (?:their|your|its)|guide us|a hand`,
  `aid(?:er|e|ent)|form(?:er|e|ent)|conseill|reli(?:re|se|t)|comment(?:er|e)|financ|accompagn|appui|appuy|souten|soutien|anim(?:er|e)|redig|apprendre d|echang|orient|coup de main`,
  `ayud|capacit|asesor|form(?:ar|e|en)|revis|coment|financ|acompan|apoy|orient|redact|aprender de|intercambi|(?:ech|d)(?:e|en|ar|an) una mano|una mano`,
]

/** Wishing, lacking and searching. */
const WISHING = [
  `needs?|wants?|wanted|would (?:like|love|benefit|appreciate|welcome)|'d (?:like|love|benefit|appreciate|welcome)|appreciate|requires?|lacks?|looking for|looking to|searching for|in search of|seeking|in need of|short of|could (?:really )?use|could do with|hoping (?:for|to)|any chance|request(?:ing)?|we are after|we're after|recommend|suggest|ask(?:ing)? for|getting`,
  `besoin|cherch|recherch|souhait|voul|voudr|veut|veul|aimer|manqu|faut|faudrait|demand|trouver|trouvez|desir|indiquer|recommand|bienvenu|sollicit|utile`,
  `necesit|bus(?:c|qu)|hacen? falta|falta|quer(?:emos|ria)|quisier|quier|gustaria|requer|requier|solicit|encontrar|pedir|urge|ocup(?:o|amos|a)|carec|convendria|vendria|recomend|suger|pid[eo]|deseo|seria util`,
]

/** Asking what is to be had, or whether somebody could. */
const ASKING = [
  `any(?! other)|do you (?:know|have)|have you (?:got )?|can you|could you|would you|is it possible|would it be possible|(?:is|are) there|any (?:idea|chance)|(?:can|could|may) we (?:get|have)`,
  `auriez[- ]vous|avez[- ]vous|connaissez[- ]vous|pouvez[- ]vous|pourriez[- ]vous|est[- ]il possible|serait[- ]il possible|possible d'avoir|y a[- ]t?[- ]?il|y aurait[- ]il|(?:peut|pourrait|pourrions|pouvons)[- ](?:on|nous) avoir`,
  `algun[oa]?s?|tienen|tendrian|conocen|pueden|podrian|me ayudan|nos ayudan|(?:es|seria) posible|hay (?:algun|alguien)|habria|(?:podemos|podriamos) (?:tener|contar)`,
]

/** Somebody else who could. Whether one may oneself is a question on the rules. */
const OTHERS_COULD =
  /\b(?:can|could|would|might|may|peut|pourrait|puede|podria|pueden|podrian)\b(?![- ](?:we|i|on|nous|je|el foro|un foro|le forum|the forum))/

/** Who asks for themselves. In Spanish the verb says so. */
const OURSELVES =
  /(?:^|[^\p{L}])(?:we|us|our|ours|i|my|me|the (?:team|ministry|city|municipality)|nous|notre|nos|on|je|j'\p{L}+|mon|ma|mes|equipe|ministere|commune|ville|parlement|parlamento|parliament|congreso|municipality|agency|gouvernement|gobierno|government|association|nuestr[oa]s?|mi|mis|equipo|ministerio|municipio|alcaldia|\p{L}+amos|\p{L}+emos|\p{L}{3,}nos|\p{L}{3,}me|necesito|busco|quiero|quisiera|ocupo|solicito|requiero|pido|deseo|se busca|ministr[aoe]|minister)(?![\p{L}])/u
const WITHOUT_SUBJECT =
  /^(?:(?:hi|hello|good morning|hola|bonjour|buenos dias|buenas)[ ,!]+)?(?:please |pls |svp |por favor )?(?:looking|searching|seeking|need|wanted|help wanted|request|any chance|could use|besoin|cherch|recherch|se busca|busc|necesit|hacen? falta|seria posible|serait[- ]il possible)/

/** Bringing together, helping and being helped: enough by themselves. */
const FRAMES = [
  `(?:put|get) (?:us|me) in (?:touch|contact)|(?:connect|link|match) (?:us|me) (?:with|to)|introduce (?:us|me) to|(?:find|recommend|suggest)(?: us| me)? (?:an? |some |somebody|someone)|do you know (?:anyone|anybody|someone|somebody|an? (?:expert|trainer|lawyer|country))`,
  `(?:someone|somebody|anyone|anybody|who|person|people|country) (?:who |that )?(?:can|could|might|would|may|to|able to|willing to)[^.?!]{0,20}(?:help|train|advise|review|comment|check|fund|pay|finance|support|teach|share|mentor|coach|facilitate|draft|build|guide|read)[^.?!]{0,30}\\b(?:us|our|me|my|we)\\b`,
  `(?:can|could|would|will|might) (?:someone|somebody|anyone|anybody|a colleague|an expert) [^.?!]{0,20}(?:help|train|advise|review|comment|check|fund|finance|support|teach|share|mentor|coach|facilitate|draft|build|guide|read)`,
  `who (?:can|could|would|might|do we talk to|should we ask)[^.?!]{0,40}(?:help|fund|finance|pay|train|advise|support|money|funding)[^.?!]{0,30}\\b(?:us|our|we)\\b|getting (?:money|funding|a grant) for (?:our|the|my)`,
  `(?:is|are) there (?:an? |any |some )?(?:one |body )?(?:expert|specialist|trainer|training|workshop|course|adviser|advisor|lawyer|funding|grant|donor|money)s? (?:who|that|on|for|about|to|in|available)`,
  `mett(?:re|ez|ait)[- ](?:nous )?en (?:contact|relation|lien)|nous mettre en (?:contact|relation|lien)|(?:connaissez[- ]vous|recommander|trouver|trouvez) (?:quelqu'un|une? (?:expert|format|juriste|avocat|specialiste|pays))|echanger avec (?:un|d'autres|des) (?:autres? )?(?:pays|pairs)`,
  `(?:quelqu'un|qqn|une personne|un (?:expert|collegue|pays)|qui) (?:qui )?(?:peut|pourrait|puisse|pourra|saurait)(?:-(?:il|elle|on))? [^.?!]{0,12}(?:aider|former|conseiller|relire|financer|accompagner|appuyer|animer|rediger|orienter|partager)[^.?!]{0,40}\\b(?:nous|notre|nos|ma|mon|mes)\\b|(?:quelqu'un|qqn|qui|expert|specialiste|juriste|pays)[^.?!]{0,20} (?:peut|pourrait|puisse) nous |(?:quelqu'un|qqn) (?:peut|pourrait|relise|forme|aide|conseille|relit|puisse)`,
  `y a[- ]?t?[- ]?il (?:un|une|des|quelqu'un)[^.?!]{0,5}(?:expert|specialiste|formateur|formation|atelier|cours|juriste|bailleur|financement)`,
  `(?:pon(?:er|gan)(?:nos|me) en contact|nos (?:pueden|puede|podrian) (?:poner en contact|conectar|presentar)|conect(?:ar|en)(?:nos|me) con|hablar con (?:un|otro|algun) pais|(?:conocen|conoce|recomiendan) a (?:alguien|un))`,
  `(?:(?:alguien|persona) (?:que )?(?:nos |me )?(?:puede[n]?|podria[n]?|pueda[n]?)?|quien(?:es)? (?:(?:nos|me) ?(?:puede[n]?|podria[n]?)?|puede[n]?|podria[n]?)) ?(?:nos |me )?(?:ayud|capacit|asesor|form|revis|financ|acompan|apoy|orient|coment|redact)[a-z]*[^.?!]{0,40}\\b(?:nos|me|nuestr[oa]s?|el borrador|en|eso|esto)\\b|(?:alguien|quien) (?:nos|me) (?:puede|podria|ayud|capacit|asesor|apoy|financ|acompan|orient|revis|coment)`,
  `hay (?:algun[oa]?|un[oa]?) (?:taller|curso|capacitacion|expert[oa]|especialista|fondo|financiamiento|abogad[oa])|ayud(?:an|en|a|e)(?:me|nos)? a (?:encontrar|conseguir)`,
  `(?:request|ask for|file a request for) (?:technical )?(?:support|help)|support request|demande (?:de soutien|d'appui|d'aide)|solicitud de apoyo|pedir (?:apoyo|ayuda)`,
]

/** Names in which the word for help says nothing of it. */
const OUR_NAMES = /\b(?:support unit|unite d'appui|unidad de apoyo)\b/g

/** Wanting to know, and looking for examples: for the guidance. */
const WANTS_TO_KNOW =
  /\b(?:(?:want|wants|like|love|wish|need|needs) to (?:know|understand|ask|see)|looking for (?:an? |some |good |real )*(?:examples?|information|guidance|rules?)|(?:veu[tx]|voulons|voudrais|voudrions|aimerais|aimerions|souhaite|souhaitons|besoin de) (?:de )?(?:savoir|comprendre|connaitre)|cherch\w* (?:des |un |les |quelques )*(?:exemples?|informations?|regles)|(?:quiero|queremos|quisiera|quisieramos|necesito|necesitamos|gustaria) (?:saber|entender|conocer)|busc\w+ (?:unos |algunos |los )*(?:ejemplos?|informacion|reglas))\b/g

/** Questions about what must be done, which are for the guidance: "what do we need?", "¿necesitamos un comité?". */
const ABOUT_DUTIES =
  /^(?:(?:and|so|but|also|hi|hello|et|mais|bonjour|y|pero|hola)[ ,]+)*(?:what|which|when|where|why|how|do(?! you (?:know|have))|does|did|must|should|is it|are we|may|de quoi|quoi|que|qu'|quel|quelle|quels|quelles|quand|comment|pourquoi|combien|faut|est-ce que nous|avons-nous|devons|doit|cuando|como|cual|cuales|cuanto|por que|debemos|debe|hay que|tenemos que)\b/
const ASKED_WISH = /^(?:necesitamos|requerimos|avons-nous|nous faut-il)\b[^?]*\?$/

const flat = (words: string) => words.replace(/\s*\n\s*/g, ' ')
const any = (lists: readonly string[], end = '') =>
  new RegExp(`(?<![\\p{L}])(?:${lists.map(flat).join('|')})${end}`, 'u')
const FRAME = any(FRAMES)
const HELPER = any(HELPERS, '(?![\\p{L}])')
const HELPS = any(HELPING)
const WISH = any(WISHING)
const ASK_FOR_HELPER = new RegExp(`${any(ASKING).source}[\\p{L}]*[^.?!;]{0,40}${HELPER.source}`, 'u')
const LONGEST = 2_000

/** Do the words ask for somebody or something that helps? Questions on the rules do not. */
export function asksForHelp(text: string): boolean {
  const folded = fold(text.slice(0, LONGEST)).replace(OUR_NAMES, '').replace(WANTS_TO_KNOW, '')
  const sentences = (folded.match(/[^.?!;\n]+[.?!;]*/g) ?? []).map((one) => one.replace(/^[\s¿¡"'«]+/, '').trim())
  return sentences.some(sentenceAsks)
}

/** Is it a question on what must be done, and so for the guidance? */
export function asksOfDuties(text: string): boolean {
  return ABOUT_DUTIES.test(fold(text.slice(0, LONGEST)).replace(/^[\s¿¡"'«]+/, ''))
}

function sentenceAsks(sentence: string): boolean {
  if (FRAME.test(sentence)) return true
  if (ABOUT_DUTIES.test(sentence) || ASKED_WISH.test(sentence)) return false
  const ours = OURSELVES.test(sentence)
  const helper = HELPER.test(sentence)
  const helps = HELPS.test(sentence)
  if (WISH.test(sentence) && (ours || WITHOUT_SUBJECT.test(sentence)) && (helper || helps)) return true
  return ASK_FOR_HELPER.test(sentence) || (OTHERS_COULD.test(sentence) && helps && (ours || helper))
}
