import type { InLanguages } from '../../core/language.ts'

/**
 * How people write of a conversation. On text in lower case without accents, in which each letter of a country's name
 * is a `§`. Where something is taken out, the group `what` (and `who`) names it.
 */
export interface NotePatterns {
  /** That there was a contact, by its kind; `some` leaves the kind open. */
  readonly contact: Readonly<Record<'call' | 'meeting' | 'message' | 'some', RegExp>>
  /** Before whom one spoke with. */
  readonly withWords: string
  /** Words that open a clause and say nothing. */
  readonly openers: RegExp
  readonly weMay: readonly RegExp[]
  readonly theyMay: readonly RegExp[]
  readonly concern: RegExp
  readonly question: RegExp
  readonly progress: RegExp
  readonly next: RegExp
  readonly tookPart: readonly RegExp[]
  readonly sensitive: RegExp
  /** Before a date, and no part of what is promised. */
  readonly beforeDates: RegExp
  /** A clause that begins so can stand alone after "and". */
  readonly standsAlone: RegExp
  /** Words between "with" and a country that are not names. */
  readonly notNames: RegExp
}

const EN_SUBJECT = String.raw`(?:she|he|they|it|(?:the |their |her |his |our )?(?:[\p{L}§]+(?:'s)? ){0,3}(?:ministry|minister|ministries|government|gov't|govt|team|contact|poc|point of contact|unit|secretariat|forum|msf|committee|director|focal point|colleagues?|side|agency|office|csos?|civil society|cabinet|parliament|commission|officials?)(?: (?:of|for) [\p{L} ]{3,30}?)?|§+(?: §+)*)`
const EN_WILL = String.raw`(?:'ll| will(?! be\b)| is going to(?! be\b)| are going to(?! be\b)| (?:have |has |had )?(?:also )?(?:promised|agreed|offered|committed|undertook|undertaken|pledged|volunteered)(?: (?:us|me))?(?: that (?:she|he|they) (?:will|would))?(?: to)?| (?:is|are|has|have) to(?! be\b)| owes? (?:us|me)| would(?! like\b| be\b| have\b))`
const EN_DO = String.raw`(?:send|share|submit|publish|deliver|forward|confirm|check|come back|get back|upload|finali[sz]e|organi[sz]e|set up|prepare|provide|return|present|hold|arrange|circulate|review|revise|draft|invite|convene|nominate|appoint|answer|reply|report|collect|complete|finish|call|write|host|translate|consult|email|let (?:us|me) know|give|follow up|look into|find|introduce|connect|put|ask|talk|speak|help|draw up|update|sign)`
const EN_DOES = String.raw`(?:sends|shares|submits|publishes|delivers|forwards|confirms|checks|comes back|gets back|uploads|finali[sz]es|organi[sz]es|sets up|prepares|provides|returns|presents|holds|arranges|circulates|reviews|revises|drafts|invites|convenes|nominates|appoints|answers|replies|reports|collects|completes|finishes|calls|writes|hosts|translates|consults|emails|lets (?:us|me) know|gives|follows up|looks into|finds|updates|signs)`

const FR_SUBJECT = String.raw`(?:elles?|ils?|(?:le |la |l'|les |leur |son |sa |leurs |notre )?(?:ministere|ministre|gouvernement|point de contact|point focal|forum|secretariat|comite|directeur|directrice|equipe|agence|administration|osc|societe civile|autorites|collegues?|partie gouvernementale|interlocuteur|interlocutrice|contact|cabinet|commission|parlement)(?: (?:de |du |des |d'|de la |de l')[\p{L} §']{2,30}?)?|(?:le |la |les |l')?§+(?: §+)*)`
const FR_OBJECT = String.raw`(?:(?:nous|me|m'|le|la|l'|les|lui|leur|y|te|vous|t') ?)*`
const FR_STEMS = String.raw`(?:envo|enver|partag|transmet|transm|publi|soumet|soum|remet|confirm|fourni|organis|prepar|finalis|revien|reviend|repond|appell|rappell|communiqu|present|adress|convoqu|invit|designe?|nomm|valid|sign|consult|complet|redig|achev|termin|traduis|reuni|don|pass|donn|mett|mettr|ecri|ecrir|li|lir|fer|fai|tien|tiend|voi|verr|regard|cherch|demand|contact|relanc|verifi|introdui|aid|accompagn|mobilis|parl|recontact)`
const FR_FUTURE_THEY = String.raw`${FR_STEMS}\p{L}*?(?:ra|ront)`
const FR_PRESENT_THEY = String.raw`(?:envoie|envoient|partage|partagent|transmet|transmettent|publie|publient|soumet|soumettent|remet|remettent|confirme|confirment|fournit|fournissent|organise|organisent|prepare|preparent|finalise|finalisent|revient|reviennent|repond|repondent|rappelle|rappellent|communique|communiquent|presente|presentent|adresse|adressent|convoque|convoquent|complete|completent|redige|redigent|valide|valident)`
const FR_PRESENT_WE = String.raw`(?:envoie|envoyons|partage|partageons|transmets|transmettons|prepare|preparons|rappelle|rappelons|verifie|verifions|relance|relancons|organise|organisons|cherche|cherchons|demande|demandons|reviens|revenons|mets|mettons|adresse|adressons|contacte|contactons|confirme|confirmons|fournis|fournissons|recontacte)`

const ES_SUBJECT = String.raw`(?:ellas?|ellos|el|(?:el |la |los |las |su |sus |nuestro |nuestra )?(?:ministerio|ministro|ministra|gobierno|punto de contacto|punto focal|foro|secretariado|secretaria|comite|equipo|director|directora|agencia|osc|sociedad civil|organizaciones|colegas?|contraparte|enlace|autoridades|comision|congreso|oficina)(?: (?:de |del |de la |de las |de los )[\p{L} §]{2,30}?)?|§+(?: §+)*)`
const ES_OBJECT = String.raw`(?:(?:nos|me|lo|la|le|les|los|las|se|te) )*`
const ES_STEMS = String.raw`(?:envi|mand|compart|prepar|revis|busc|llam|escrib|consult|organiz|averigu|confirm|convoc|invit|present|coordin|ayud|acompan|contact|pregunt|conect|remit|proporcion|facilit|public|entreg|complet|termin|redact|firm|valid|respond|envi|sub|traduc|reun|nombr|design|pas|d|verific|inform|tramit)`
const ES_FUTURE = (they: boolean) =>
  they
    ? String.raw`(?:${ES_STEMS}(?:ar|er|ir)an?|haran?|daran?|diran?|pondran?|tendran?|volveran?|haran?)\b`
    : String.raw`(?:${ES_STEMS}(?:ar|er|ir)(?:e|emos)|hare|haremos|dare|daremos|dire|diremos|pondre|pondremos|volvere|volveremos|tendre|tendremos)\b`
const ES_PRESENT_THEY = String.raw`(?:envian?|mandan?|comparten?|publican?|presentan?|entregan?|confirman?|remiten?|organizan?|convocan?|preparan?|pasan?|responden?|terminan?|completan?)\b`
const ES_PRESENT_WE = String.raw`(?:envio|enviamos|mando|mandamos|comparto|compartimos|preparo|preparamos|reviso|revisamos|busco|buscamos|llamo|llamamos|consulto|consultamos|averiguo|averiguamos|contacto|contactamos|paso|pasamos|remito|remitimos|confirmo|confirmamos)\b`

export const NOTE_PATTERNS: InLanguages<NotePatterns> = {
  en: {
    contact: {
      call: /\b(?:hung up|got off|spoke|spoken|talked|called|phoned|rang|phone|call|zoom|teams call|chatted|catch-?up|caught up|on the phone|telephone|video ?conference)\b/u,
      meeting: /\b(?:met|meeting|visited|visit|in person|sat down|lunch|coffee|saw)\b/u,
      message: /\b(?:e-?mail(?:ed)?|wrote|written|messaged?|whats ?app|texted|letter|heard from|exchanged messages)\b/u,
      some: /\b(?:check(?:ed)?[- ]?in|heard|chat|contact(?:ed)?|exchange[ds]?|reached|conversation|interview)\b/u,
    },
    withWords: String.raw`(?:with|from|to|by)`,
    openers:
      /^(?:(?:and|but|so|also|then|plus|finally|apparently|anyway|ok|well|hi|hello|fyi|now|however|meanwhile|in addition|still)[, ]+)+/u,
    weMay: [
      /^(?:i|we)(?:'ve| have| had|'d)?(?: also)? (?:promised|agreed|offered|undertook|committed|pledged)(?: (?:to )?(?:them|her|him|the ministry|§+))?(?: that (?:i|we)(?:'ll| will| would| 'd))?(?: to)? (?<what>.+)/u,
      /^(?:i|we)(?:'ll| will| shall)(?: also| then)? (?!be\b|see\b)(?<what>.+)/u,
      /^(?:i|we)(?:'m| am|'re| are) (?:going|supposed|due|meant) to (?<what>.+)/u,
      /^(?:i|we)(?: also)? (?:need|have|ought) to (?<what>.+)/u,
      /^(?:i|we) (?:told (?:them|her|him)|said)(?: that)? (?:i|we)(?:'ll|'d| will| would) (?<what>.+)/u,
      /^(?:i|we) to (?<what>.+)/u,
      /^(?:i|we) (?:must|owe (?:them|her|him|§+)) (?<what>.+)/u,
      new RegExp(String.raw`^(?:i|we) (?<what>${EN_DO}\b.+)`, 'u'),
      /^(?:promised|owe) (?:(?:them|her|him) )?(?<what>.+)/u,
      /^(?:my|our) (?:action|promise|commitment|to-?do|task|side)(?: is)?[: ]+(?:to )?(?<what>.+)/u,
      /^on (?:my|our) side[, ]+(?<what>.+)/u,
    ],
    theyMay: [
      new RegExp(String.raw`^(?<who>${EN_SUBJECT})${EN_WILL} (?:also |then )?(?<what>.+)`, 'u'),
      new RegExp(String.raw`^(?<who>${EN_SUBJECT}) (?:also |then )?(?<what>${EN_DOES}\b.+)`, 'u'),
      new RegExp(String.raw`^(?<who>they) (?:also |then )?(?<what>${EN_DO}\b.+)`, 'u'),
      new RegExp(
        String.raw`^(?<who>(?!i\b|we\b|you\b|this\b|that\b|there\b|next\b|draft|plan\b|report\b|the (?:draft|plan|report|consultation|call|next))[\p{L}.§' -]{2,45}?)(?:'ll| will(?! be\b)| is going to(?! be\b)| (?:has |have )?(?:promised|agreed|committed|offered|pledged)(?: (?:us|me))?(?: to)?) (?<what>${EN_DO}\b.+)`,
        'u',
      ),
      new RegExp(
        String.raw`^(?<who>(?!i\b|we\b|you\b)[\p{L}.§'-]{2,20}(?: [\p{L}.§'-]{2,20})?) (?<what>${EN_DOES}\b.+)`,
        'u',
      ),
      new RegExp(String.raw`^(?<who>${EN_SUBJECT}) to (?<what>${EN_DO}\b.+)`, 'u'),
    ],
    concern:
      /\b(?:worr(?:y|ied|ies|ying)|concern(?:ed|s)?|afraid|fears?|feared|anxious|nervous|problems?|risks?|risky|stuck|blocked|blockers?|bottlenecks?|delay(?:ed|s)?|behind schedule|running late|is late|are late|be late|difficult(?:y|ies)?|struggl(?:e|es|ing)|lacks?|lacking|shortage|no (?:budget|money|funds|staff|response|answer|progress)|low turnout|turnout (?:is|was) (?:low|poor|weak)|poor turnout|unclear|frustrat\w+|unhappy|complain\w*|resist\w*|challeng\w+|obstacles?|not enough|under-?staffed|staff turnover|reluctan\w+|tension\w*|disagree\w*|stalled|slow|unsure|postponed|hard to)\b/u,
    question:
      /\?$|\b(?:asked|asks|asking|wants? to know|wanted to know|wonder(?:s|ed|ing)?|would like to know|(?:has|have|had) (?:a )?questions?|enquired|inquired|question(?:s)? (?:on|about|is|was|whether|how)|requested|requests|(?:wants?|wanted|needs?|needed|would like) (?:our |some |more |a few |\p{L}+ )?(?:examples?|help|advice|support|guidance|training|translation|contacts?|more time)|(?:wants?|would like) to see)\b/u,
    progress:
      /\d ?(?:%|percent|per cent)|\b(?:published|approved|adopted|finali[sz]ed|launched|submitted|completed|held|on track|under ?way|progress(?:ing|ed)?|finished|started|drafted|half ?way|half done|signed|kicked off|validated|set up|appointed|nominated|ready|done|advanc\w+|moving (?:well|forward|ahead)|going well|going fine|going ahead|agreed on|uploaded|begun|began|will be|is being|are being|in place|on schedule|passed|endorsed|established|has met|have met|met (?:last|on|twice|in)|plans? to|complete|nearly|almost|waiting for|awaiting|live|up and running|went (?:well|fine|smoothly)|(?:is|are) set for|implemented|recruited|hired|chosen|selected)\b/u,
    next: /\b(?:next (?:call|check-?in|meeting|catch-?up|chat|conversation|time)|(?:speak|talk|meet|call|catch up|check in)(?: \w+){0,2} again|follow-?up (?:call|meeting|chat)|again (?:on|in|next)|call (?:her|him|them)? ?back (?:on|in|next))\b/u,
    tookPart: [
      /^(?<who>.+?) (?:also )?(?:joined|attended|took part|participated|(?:was|were) (?:also )?(?:there|present|on the call|on the line|in the room))\b/u,
      /^(?:participants?|present|attendees|attended by|in the room|on the call)\s*(?:were |was |:)?\s*(?<who>.+)/u,
      /^joined by (?<who>.+)/u,
    ],
    sensitive:
      /\b(?:sensitive|confidential(?:ly)?|off the record|between us|in confidence|(?:do not|don't|please don't) share|not to be shared|not for sharing|keep (?:this|it) (?:to (?:ourselves|yourself)|private|quiet)|for your eyes)\b/u,
    beforeDates:
      /(?:\s|^)(?:by|before|until|till|on|for|from|in|due|no later than|latest|at the latest|around|about|the|,)\s*$/u,
    standsAlone: new RegExp(
      String.raw`^(?:also |then )?(?:(?:i|we)(?:'ll|'ve| )|${EN_SUBJECT}(?:'ll | )(?:\p{L}+ )?(?:will|would|promised|agreed|${EN_DOES}|${EN_DO}|wants?|asked|asks|is|are|was|were|has|have|had|worr\w+|needs?|fears?)|(?:worried|concerned|promised|asked|asks|wants? to know|wondering|wonders|next (?:call|check))\b|(?:[\p{L}']+ ){1,3}(?:will|promised|agreed|asked|joined) |(?:\w+ ){1,4}(?:is|are|was|were) |${EN_DO} |will |(?:also )?(?:with|spoke with|spoke to|talked to|met|called) §)`,
      'u',
    ),
    notNames:
      /^(?:the|a|an|my|our)?$|^(?:the |a |an |my |our )?(?:team|delegation|colleagues?|government|ministry|people|country|office|them|her|him|everyone|someone)\b|\d/u,
  },
  fr: {
    contact: {
      call: /\b(?:parler?|parlee?s?|discuter?|appeler?|appelee?s?|appel|telephone|telephonique|au tel|visio|visioconference|zoom|coup de fil|en ligne)\b/u,
      meeting: /\b(?:rencontre[er]?|rencontree?s?|reunion|rendez-vous|rdv|vu|reunis?|visite|dejeuner)\b/u,
      message: /\b(?:ecrit|(?:e-?)?mails?|courriels?|messages?|whats ?app|courrier|lettre|sms)\b/u,
      some: /\b(?:echange[er]?|entretien|entretenue?|point|conversation|contact|nouvelles|suivi)\b/u,
    },
    withWords: String.raw`(?:avec|de|du|a|au)`,
    openers:
      /^(?:(?:et|mais|puis|aussi|ensuite|enfin|donc|alors|par ailleurs|de plus|en plus|sinon|bonjour|note|bref|egalement|cependant|toutefois|en outre)[, ]+)+/u,
    weMay: [
      /^(?:j'ai|nous avons|on a|je (?:lui|leur) ai|nous (?:lui|leur) avons)(?: aussi)? (?:promis|propose|convenu|offert|dit)(?: (?:de |d'|que (?:je|nous|j') ?(?:lui |leur )?)| )(?<what>.+)/u,
      /^(?:je me suis engagee?|nous nous sommes engagee?s|je m'engage|nous nous engageons) (?:a |d')?(?<what>.+)/u,
      /^(?:je|nous|on) (?:(?:lui|leur) )?(?:vais|allons|dois|devons) (?<what>.+)/u,
      new RegExp(String.raw`^(?:je|j'|nous|on) ?(?<what>${FR_OBJECT}${FR_STEMS}\p{L}*?(?:rai|rons|ra)\b.*)`, 'u'),
      new RegExp(String.raw`^(?:je|j'|nous|on) ?(?<what>${FR_OBJECT}${FR_PRESENT_WE}\b.+)`, 'u'),
      /^(?:promis|a faire) ?:? (?:de |d')?(?<what>.+)/u,
      /^de (?:mon|notre) cote,? (?:je |nous )?(?<what>.+)/u,
    ],
    theyMay: [
      new RegExp(String.raw`^(?<who>${FR_SUBJECT}) (?:va|vont|doit|doivent) (?!etre\b)(?<what>.+)`, 'u'),
      new RegExp(
        String.raw`^(?<who>${FR_SUBJECT}) (?:nous |m'|lui )?(?:a|ont) (?:promis|propose|accepte|convenu)(?: (?:de |d'|que (?:elle|il|ils) )| )(?<what>.+)`,
        'u',
      ),
      new RegExp(
        String.raw`^(?<who>${FR_SUBJECT}) (?:s'engage(?:nt)?|s'est engagee?|se sont engagee?s|s'engagent) (?:a |d')?(?<what>.+)`,
        'u',
      ),
      new RegExp(
        String.raw`^(?<who>${FR_SUBJECT}) (?<what>${FR_OBJECT}(?:${FR_FUTURE_THEY}|${FR_PRESENT_THEY})\b.*)`,
        'u',
      ),
      new RegExp(
        String.raw`^(?<who>(?!je\b|nous\b|tu\b|vous\b|le (?:projet|plan|rapport|brouillon|prochain)|la (?:prochaine|consultation))[\p{L}.§' -]{2,45}?) (?<what>${FR_OBJECT}(?:${FR_FUTURE_THEY}|${FR_PRESENT_THEY})\b.+)`,
        'u',
      ),
      new RegExp(
        String.raw`^(?<who>(?!je\b|nous\b)[\p{L}.§' -]{2,45}?) (?:va|vont|doit|doivent|s'engage a|a promis (?:de |d')) ?(?!etre\b)(?<what>${FR_OBJECT}\p{L}+(?:er|ir|re)\b.+)`,
        'u',
      ),
    ],
    concern:
      /\b(?:inquiet\w*|inquiete\w*|preoccup\w+|crain\w+|craign\w+|peur|souci\w*|problemes?|risques?|bloque\w*|blocages?|retards?|retarde\w*|difficultes?|difficile|manque\w*|pas (?:de|d'|assez)|aucun budget|faible\w*|peu de|tensions?|desaccords?|obstacles?|defis?|reticen\w+|lente?s?|lenteur\w*|insuffisan\w+|reporte\w*|complique\w*|mecontent\w*|plaint|plaignent|a du mal|peine a|incertain\w*|flou\w*)\b/u,
    question:
      /\?$|\b(?:demande(?:nt)?(?: (?:si|comment|quand|pourquoi|ou|quel\w*|combien|des|de|un|une|d'|l'|la|le|les|a|que|s'))|a demande|ont demande|m'a demande|nous a demande|(?:veut|veulent|voudrait|voudraient|souhaite|souhaitent|aimerait|aimeraient) savoir|se demande(?:nt)?|questions? (?:sur|est|etait|de)|s'interroge(?:nt)?|(?:veut|veulent|voudrait|voudraient|souhaite|souhaitent|demande(?:nt)?|a besoin|ont besoin) (?:de |d'|des |du |notre |un |une |plus de )*(?:exemples?|aide|conseils?|appui|soutien|accompagnement|formation|traduction|temps))/u,
    progress:
      /\d ?(?:%|pour ?cent)|\b(?:publiee?s?|approuvee?s?|adoptee?s?|finalisee?s?|lancee?s?|soumise?s?|terminee?s?|tenue?s?|en cours|avance\w*|progresse\w*|progres|pretes?|prets?|pret|achevee?s?|commencee?s?|demarree?s?|redigee?s?|signee?s?|validee?s?|mise?s? en place|nommee?s?|designee?s?|a mi-chemin|bonne voie|bien avance|sur les rails|est pret\w*|sera|seront|s'est reuni\w*|se sont reuni\w*|a eu lieu|ont eu lieu|remise?s?|deposee?s?|mise?s? en ligne|presque|choisie?s?|prevoit|prevoient|prevue?s?|fait|faite|elaboree?s?|constituee?s?|en place|en ligne|bien passee?s?|en attente|attend|attendent|installee?s?|organisee?s?)\b/u,
    next: /\b(?:prochaine? (?:appel|point|echange|rendez-vous|rdv|reunion|entretien|rencontre|fois|check-?in|suivi)|(?:se|nous|on se|on s'|s'|les) ?(?:reparle\w*|rappelle\w*|revoit|revoyons|reverra|reverrons)|prochain suivi|reparle\w*)\b/u,
    tookPart: [
      /^(?<who>.+?) (?:presents?|presentes?)$/u,
      /^(?<who>.+?) (?:a|ont|etait|etaient|y a|y ont) (?:aussi |egalement )?(?:participe|assiste|pris part|la\b|presente?s?|present)\b/u,
      /^(?:participants?|presents?|presentes?|etaient presents?|en presence de|avec la participation de)\s*(?::)?\s*(?<who>.+)/u,
    ],
    sensitive:
      /\b(?:sensible|confidentiel\w*|entre nous|hors micro|ne pas (?:partager|diffuser)|a ne pas (?:partager|diffuser)|sous le sceau|prive)\b/u,
    beforeDates:
      /(?:\s|^)(?:d'ici(?: a| le| au| la)?|avant(?: le| la)?|pour(?: le| la)?|au plus tard(?: le)?|le|au|du|en|des|jusqu'au|vers(?: le)?|a|a la|,)\s*$/u,
    standsAlone: new RegExp(
      String.raw`^(?:(?:je|j'|nous)\b|${FR_SUBJECT} (?:nous |m'|se |s')?(?:va|vont|a|ont|doit|doivent|est|sont|veut|veulent|voudrait|souhaite|demande\w*|crain\w+|craign\w+|s'|${FR_FUTURE_THEY}|${FR_PRESENT_THEY})|(?:inquiet\w*|preoccup\w+|demande si|prochaine? (?:appel|point|rendez|reunion))|[\p{L}' ]{2,30} (?:est|sont|va|vont|a|ont) |(?:aussi )?avec (?:le |la |les |l')?§)`,
      'u',
    ),
    notNames:
      /^(?:le|la|les|l'|mon|notre|ma|un|une)?$|^(?:le |la |les |l'|mon |notre |ma |un |une )?(?:equipe|delegation|collegues?|gouvernement|ministere|gens|pays|elle|lui|eux)\b|\d/u,
  },
  es: {
    contact: {
      call: /\b(?:hable|hablamos|hablado|hablar|llame|llamamos|llamada|llamo|llamaron|llamado|converse|conversamos|conversado|conversar|platique|platicamos|telefono|telefonica|zoom|videollamada|videoconferencia)\b/u,
      meeting:
        /\b(?:reuni|reunimos|reunido|reunion|encontre|encontramos|encuentro|visite|visita|vi a|junte|almuerzo|cafe)\b/u,
      message: /\b(?:escribi|escribio|escribieron|escrito|correo|correos|mensaje|mensajes|whats ?app|e-?mail|carta)\b/u,
      some: /\b(?:contacto|intercambi\w+|seguimiento|supe|noticias|conversacion|entrevista|check-?in)\b/u,
    },
    withWords: String.raw`(?:con|de|del|a|al)`,
    openers:
      /^(?:(?:y|pero|luego|despues|tambien|ademas|entonces|por otro lado|asimismo|hola|bueno|nota|finalmente|sin embargo)[, ]+)+/u,
    weMay: [
      /^(?:yo |nosotros )?(?:(?:le|les|lo|la) )*(?:prometi|prometimos|he prometido|hemos prometido|ofreci|ofrecimos|dije|dijimos)(?: que)?(?: (?:le|les))? (?<what>.+)/u,
      /^(?:yo |nosotros )?(?:me comprometi|nos comprometimos|me he comprometido|quede|quedamos) (?:a|en|de) (?<what>.+)/u,
      /^(?:yo |nosotros )?(?:(?:le|les|lo|la) )*(?:voy|vamos) a (?<what>.+)/u,
      /^(?:yo |nosotros )?(?:debo|debemos|tengo que|tenemos que|me toca|nos toca) (?<what>.+)/u,
      new RegExp(String.raw`^(?:yo |nosotros )?(?<what>${ES_OBJECT}(?:${ES_FUTURE(false)}|${ES_PRESENT_WE}).*)`, 'u'),
      /^(?:prometido|pendiente mio) ?:? (?<what>.+)/u,
      /^(?:de|por) (?:mi|nuestra) parte,? (?<what>.+)/u,
    ],
    theyMay: [
      new RegExp(
        String.raw`^(?<who>${ES_SUBJECT}) ${ES_OBJECT}(?:va|van|debe|deben|tiene que|tienen que|se va|se van) (?:a )?(?!ser\b)(?<what>.+)`,
        'u',
      ),
      new RegExp(
        String.raw`^(?:(?<who>${ES_SUBJECT}) )?${ES_OBJECT}(?:prometio|prometieron|acordo|acordaron|ofrecio|ofrecieron)(?: que)? (?<what>.+)`,
        'u',
      ),
      new RegExp(
        String.raw`^(?:(?<who>${ES_SUBJECT}) )?se (?:comprometio|comprometieron|compromete|comprometen) (?:a|en) (?<what>.+)`,
        'u',
      ),
      new RegExp(String.raw`^(?:(?<who>${ES_SUBJECT}) )?(?:quedo|quedaron) (?:en|de) (?<what>.+)`, 'u'),
      new RegExp(
        String.raw`^(?:(?<who>${ES_SUBJECT}) )?(?<what>${ES_OBJECT}(?:${ES_FUTURE(true)}|${ES_PRESENT_THEY}).+)`,
        'u',
      ),
      new RegExp(String.raw`^${ES_OBJECT}(?:va|van) a (?!ser\b)(?<what>.+)`, 'u'),
      new RegExp(
        String.raw`^(?<who>(?!yo\b|nosotros\b|el (?:borrador|plan|informe|proximo)|la (?:proxima|consulta))[\p{L}.§ -]{2,45}?) (?<what>${ES_OBJECT}(?:${ES_FUTURE(true)}|${ES_PRESENT_THEY}).+)`,
        'u',
      ),
      new RegExp(
        String.raw`^(?<who>(?!yo\b|nosotros\b)[\p{L}.§ -]{2,45}?) ${ES_OBJECT}(?:va|van) a (?!ser\b)(?<what>.+)`,
        'u',
      ),
    ],
    concern:
      /\b(?:preocup\w+|inquiet\w+|teme\w*|temor\w*|miedo|problemas?|riesgos?|atascad\w+|trabad\w+|bloquead\w+|bloqueos?|retras\w+|atras\w+|demor\w+|dificultad\w*|dificil|falta\w*|sin (?:presupuesto|fondos|respuesta|personal)|no hay|baja (?:participacion|asistencia)|poca|pocos|tension\w*|desacuerdo\w*|obstaculos?|desafios?|lent[oa]s?|insuficiente\w*|complicad\w+|resisten\w*|quej\w+|inciert\w+|poco claro|cuesta|aplaz\w+)\b/u,
    question:
      /\?$|^¿|\b(?:pregunto|preguntaron|pregunta(?:n)? (?:si|como|cuando|que|cual|por)|(?:quiere|quieren|quisiera|quisieran|le gustaria|les gustaria|desea|desean) saber|consulto si|consultaron si|duda(?:s)? (?:sobre|es|era)|pidio|pidieron|piden?|solicito|solicitaron|(?:quiere|quieren|necesita|necesitan|quisieran?) (?:mas |unos |unas |nuestra |nuestro )?(?:ejemplos?|ayuda|consejos?|apoyo|formacion|traduccion|tiempo))\b/u,
    progress:
      /\d ?(?:%|por ciento)|\b(?:publicad[oa]s?|aprobad[oa]s?|adoptad[oa]s?|finalizad[oa]s?|lanzad[oa]s?|presentad[oa]s?|terminad[oa]s?|en marcha|en curso|avanc\w+|avanz\w+|progres\w+|list[oa]s?|empez\w+|comenz\w+|iniciad[oa]s?|redactad[oa]s?|firmad[oa]s?|validad[oa]s?|nombrad[oa]s?|designad[oa]s?|a mitad|buen camino|va bien|van bien|sera|seran|se reunio|se realizo|se celebro|se hizo|entregad[oa]s?|subid[oa]s?|casi|completad[oa]s?|elegid[oa]s?|en linea|salio bien|fue bien|ya (?:tienen|esta|publicaron|aprobaron|empezaron|se)|publicaron|aprobaron|terminaron|lanzaron|realizaron|conformad[oa]s?|instalad[oa]s?|esperan?|a la espera|esperando|organizad[oa]s?|realizad[oa]s?|planean?|preve\w*|hech[oa]s?)\b/u,
    next: /\b(?:proxim[oa] (?:llamada|reunion|seguimiento|encuentro|conversacion|contacto|check-?in|vez|cita)|(?:volvemos|volveremos|vuelvo|volver) a (?:hablar|conversar|reunirnos|llamar\w*|vernos)|hablamos (?:de nuevo|otra vez|el|la|en)|nos (?:hablamos|vemos|reunimos) (?:de nuevo|otra vez|el|la|en))\b/u,
    tookPart: [
      /^(?:tambien )?(?:participaron|participo|asistieron|asistio|estuvieron|estuvo) (?:tambien )?(?<who>.+)/u,
      /^(?<who>.+?) (?:tambien )?(?:participo|participaron|asistio|asistieron|estuvo|estuvieron)(?: presentes?| tambien| en la llamada| en la reunion)?$/u,
      /^(?:participantes|presentes|asistentes|con la participacion de)\s*(?::)?\s*(?<who>.+)/u,
    ],
    sensitive:
      /\b(?:sensible|delicad[oa]|confidencial\w*|entre nosotros|reservad[oa]|no (?:compartir|difundir)|extraoficial\w*|privad[oa])\b/u,
    beforeDates:
      /(?:\s|^)(?:para(?: el| la)?|antes(?: del?)?(?: la)?|hasta(?: el| la)?|a mas tardar(?: el)?|el|la|en|del?|al|desde|hacia|a|por|,)\s*$/u,
    standsAlone: new RegExp(
      String.raw`^(?:(?:yo|nosotros)\b|(?:le |les |lo )*(?:prometi|me comprometi|quede en|voy a|debo)|${ES_SUBJECT} (?:nos |me |se )?(?:va|van|esta|estan|es|son|quiere|quieren|pregunt\w+|prometi\w+|${ES_FUTURE(true)}|${ES_PRESENT_THEY}|teme\w*|necesita\w*)|(?:nos |me )?(?:${ES_FUTURE(true)}|${ES_FUTURE(false)}|${ES_PRESENT_THEY})|(?:preocupad\w+|preguntan?|pregunto|quieren? saber|proxim[oa] (?:llamada|reunion))\b|[\p{L} ]{2,30} (?:esta|estan|es|son|va|van|fue) |(?:tambien )?con §)`,
      'u',
    ),
    notNames:
      /^(?:el|la|los|las|mi|nuestro|un|una)?$|^(?:el |la |los |las |mi |nuestro |un |una )?(?:equipo|delegacion|colegas?|gobierno|ministerio|gente|pais|ella|ellos)\b|\d/u,
  },
}
