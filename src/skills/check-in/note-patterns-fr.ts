import type { NotePatterns } from './note-patterns.ts'

const FR_SUBJECT = String.raw`(?:elles?|ils?|eux|(?:le |la |l'|les |leur |son |sa |leurs |notre )?(?:ministere|ministre|gouvernement|point de contact|point focal|forum|secretariat|comite|directeur|directrice|equipe|agence|administration|osc|societe civile|autorites|collegues?|partie gouvernementale|interlocuteur|interlocutrice|contact|cabinet|commission|parlement)(?: (?:de |du |des |d'|de la |de l')[\p{L} §']{2,30}?)?|(?:le |la |les |l')?§+(?: §+)*)`
const FR_OBJECT = String.raw`(?:(?:nous|me|m'|le|la|l'|les|lui|leur|y|te|vous|t') ?)*`
const FR_STEMS = String.raw`(?:envo|enver|partag|transmet|transm|publi|soumet|soum|remet|confirm|fourni|organis|prepar|finalis|revien|reviend|repond|appell|rappell|communiqu|present|adress|convoqu|invit|designe?|nomm|valid|sign|consult|complet|redig|achev|termin|traduis|reuni|don|pass|donn|mett|mettr|ecri|ecrir|li|lir|fer|fai|tien|tiend|voi|verr|regard|cherch|demand|contact|relanc|verifi|introdui|aid|accompagn|mobilis|parl|recontact)`
const FR_FUTURE_THEY = String.raw`${FR_STEMS}\p{L}*?(?:ra|ront)`
const FR_PRESENT_THEY = String.raw`(?:envoie|envoient|partage|partagent|transmet|transmettent|publie|publient|soumet|soumettent|remet|remettent|confirme|confirment|fournit|fournissent|organise|organisent|prepare|preparent|finalise|finalisent|revient|reviennent|repond|repondent|rappelle|rappellent|communique|communiquent|presente|presentent|adresse|adressent|convoque|convoquent|complete|completent|redige|redigent|valide|valident|deposent?|mettent?|font|fait|proposent?|designent?|nomment?|reunit|reunissent|lance|lancent|consulte|consultent|passent?|donnent?|ecrivent|relisent|traduisent|terminent?|signent?)`
const FR_PRESENT_WE = String.raw`(?:envoie|envoyons|partage|partageons|transmets|transmettons|prepare|preparons|rappelle|rappelons|verifie|verifions|relance|relancons|organise|organisons|cherche|cherchons|demande|demandons|redemande|redemandons|reviens|revenons|mets|mettons|adresse|adressons|contacte|contactons|confirme|confirmons|fournis|fournissons|recontacte|regarde|regardons|propose|proposons|transfere|transferons|partage|vois avec|essaie|essayons|tente|tentons|tache|occupe|charge|appelle|appelons|passe|passons|tiens|fais|faisons|redige|redigeons|relis|relisons)`

/** How people write of a conversation in French. */
export const FR: NotePatterns = {
  contact: {
    call: /\b(?:parler?|parlee?s?|reparle|discuter?|r?appeler?|r?appelee?s?|appel|raccroch\w+|au bout du fil|skype|telephone|telephonique|au tel|visio|visioconference|zoom|coup de fil)\b/u,
    meeting:
      /\b(?:croisee?s?|revue?s?|rencontre[er]?|rencontree?s?|reunion|rendez-vous|rdv|vu|reunis?|visite|dejeuner|cafe|reu)\b/u,
    message: /\b(?:ecrit|(?:e-?)?mails?|courriels?|messages?|whats ?app|courrier|lettre|sms)\b/u,
    some: /\b(?:debrief\w*|compte[- ]rendu|mission|m'a dit|nous a dit|m'informe|nous informe|echange[er]?|entretien|entretenue?|point|conversation|contact|nouvelles|suivi)\b/u,
  },
  remote: /\b(?:visio\w*|zoom|teams|skype|telephon\w+|tel)\b/u,
  withWords: String.raw`(?:avec|de|du|a|au)`,
  openers:
    /^(?:(?:et|mais|puis|aussi|ensuite|enfin|donc|alors|par ailleurs|de plus|en plus|sinon|bonjour|par contre|en revanche|note|petite note|mise a jour|au fait|bref|egalement|cependant|toutefois|en outre)(?:[, ]+|$))+/u,
  weMay: [
    /^(?:j'ai|nous avons|on a|je (?:lui|leur) ai|nous (?:lui|leur) avons)(?: aussi)? (?:promis|propose|convenu|offert|dit)(?: (?:de |d'|que (?:je|nous|j') ?(?:lui |leur )?)| )(?<what>.+)/u,
    /^(?:je me suis engagee?|nous nous sommes engagee?s|je m'engage|nous nous engageons) (?:a |d')?(?<what>.+)/u,
    /^(?:je|nous|on) (?:(?:lui|leur) )?(?:vais|allons|dois|devons) (?<what>.+)/u,
    new RegExp(String.raw`^(?:je|j'|nous|on) ?(?<what>${FR_OBJECT}${FR_STEMS}\p{L}*?(?:rai|rons|ra)\b.*)`, 'u'),
    new RegExp(String.raw`^(?:je|j'|nous|on) ?(?<what>${FR_OBJECT}${FR_PRESENT_WE}\b.+)`, 'u'),
    /^(?:il )?(?:faut|faudrait|faudra) que? ?(?:je |j'|nous |on )(?<what>.+)/u,
    /^(?:promis|a faire) ?:? (?:de |d')?(?<what>.+)/u,
    /^de (?:mon|notre) cote,? (?:je |nous )?(?<what>.+)/u,
  ],
  theyMay: [
    // A day by which something is to be done makes a promise of a plain present.
    /^(?<who>ils?|elles?|eux) (?<what>(?!(?:a|ont|est|sont|s'est|se sont|avaient|etaient|craign\p{L}+|pens\p{L}+|espere\p{L}*|veul\p{L}+|demand\p{L}+)\b)\p{L}+ .*\b(?:avant|d'ici|au plus tard|pour le|pour la) .+)/u,
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
      String.raw`^(?<who>(?!je\b|nous\b|tu\b|vous\b|le (?:projet|plan|rapport|brouillon|prochain)|la (?:prochaine|consultation))[\p{L}.§' -]{2,45}?) (?<what>${FR_OBJECT}${FR_FUTURE_THEY}\b.+)`,
      'u',
    ),
    new RegExp(
      String.raw`^(?<name>[\p{L}.'-]{2,20}(?: [\p{L}'-]{2,20}){0,2}) (?<what>${FR_OBJECT}${FR_PRESENT_THEY}\b.+)`,
      'u',
    ),
    new RegExp(
      String.raw`^(?<who>(?!je\b|nous\b)[\p{L}.§' -]{2,45}?) (?:va|vont|doit|doivent|s'engage a|a promis (?:de |d')) ?(?!etre\b)(?<what>${FR_OBJECT}\p{L}+(?:er|ir|re)\b.+)`,
      'u',
    ),
  ],
  concern:
    /\b(?:inquiet\w*|inquiete\w*|preoccup\w+|crain\w+|craign\w+|peur|souci\w*|problemes?|risques?|bloque\w*|blocages?|retards?|retarde\w*|difficultes?|difficile|manque\w*|pas (?:de|d'|assez)|aucun budget|faible\w*|peu de|tensions?|desaccords?|obstacles?|defis?|reticen\w+|lente?s?|lenteur\w*|insuffisan\w+|reporte\w*|complique\w*|mecontent\w*|plaint|plaignent|a du mal|peine a|incertain\w*|flou\w*|galer\w+|rament?|coinc\w+|patin\w+|stagn\w+|annul\w+|abandonn\w+|en panne|tendue?s?|menac\w+|demission\w*|enervee?s?|fachee?s?|gele\w*|suspendu\w*|a l'arret|rest(?:e|ent) (?:a|le|la|les)|repousse\w*|sous-effectif|debord\w+|conflit\w*|boud\w+|decale\w*|gliss\w+|ralenti\w*|traine\w*|quitt\w+|rejet\w+|refus\w+|injoignables?|absente?s?|sans (?:reponse|nouvelles?|suite|retour)|trop (?:tard|long|lent|de))\b/u,
  negation:
    /\b(?:ne |n').*\b(?:plus|personne|rien|aucun\w*|guere|jamais)\b|\bpas\b|\bplus (?:de |d'|aucun\w* )(?!\d)|^(?:toujours |encore )?(?:aucun\w*|personne|rien|plus (?:de|d'|personne|rien))\b|^sans\b|\b(?:est|sont|toujours|encore) sans\b/u,
  fine: /^(?!.*\b(?:sauf|mais|hormis|excepte|a part)\b).*\b(?:tout va(?: tres)? bien|tout (?:est )?(?:bon|ok|en ordre|roule)|ras|rien (?:a signaler|de neuf|de nouveau|de special)|(?:pas|aucun|sans) (?:de )?(?:souci|probleme|changement|encombre|retard|blocage)s?|pas (?:si |trop )?mal|(?<!mise |mis |pas )a jour|pas (?:inquiet|urgent|besoin))\w*\b/u,
  aboutUs: /^(?:je|j'|nous|on|mon|ma|mes|notre|nos)\b/u,
  question:
    /\?$|\b(?:demande(?:nt)?(?: (?:si|comment|quand|pourquoi|ou|quel\w*|combien|des|de|un|une|d'|l'|la|le|les|a|que|s'))|a demande|ont demande|m'a demande|nous a demande|(?:veut|veulent|voudrait|voudraient|souhaite|souhaitent|aimerait|aimeraient) savoir|se demande(?:nt)?|questions? (?:sur|est|etait|de)|s'interroge(?:nt)?|(?:veut|veulent|voudrait|voudraient|souhaite|souhaitent|demande(?:nt)?|a besoin|ont besoin) (?:de |d'|des |du |notre |un |une |plus de )*(?:exemples?|aide|conseils?|appui|soutien|accompagnement|formation|traduction|temps|delais?|prolongation|report)|demandent|(?:veut|veulent|voudrai\w+|souhaite\w*|aimerai\w+) (?:que|qu'|un|une|des|du|de l'|plus|\d)|cherche(?:nt)? (?:qui|un|une|des|du|de l'|quelqu'un|comment|a savoir)|sollicit\w+|besoin (?:de |d'|des |du ))/u,
  progress:
    /\d ?(?:%|pour ?cent)|\b(?:publiee?s?|approuvee?s?|adoptee?s?|finalisee?s?|lancee?s?|soumise?s?|terminee?s?|tenue?s?|en cours|avance\w*|progresse\w*|progres|pretes?|prets?|pret|achevee?s?|commencee?s?|demarree?s?|redigee?s?|signee?s?|validee?s?|mise?s? en place|nommee?s?|designee?s?|a mi-chemin|bonne voie|bien avance|sur les rails|est pret\w*|sera|seront|s'est reuni\w*|se sont reuni\w*|a eu lieu|ont eu lieu|remise?s?|deposee?s?|mise?s? en ligne|presque|choisie?s?|prevoit|prevoient|prevue?s?|fait|faite|elaboree?s?|constituee?s?|en place|en ligne|bien passee?s?|en attente|attend|attendent|installee?s?|organisee?s?|reussie?s?|bonne dynamique|(?:va|vont|avance\w*) bien|bien lancee?s?|boucle\w*|finie?s?|rendue?s?|partante?s?|contente?s?|ravie?s?|motivee?s?|enthousiastes?|avancement|se (?:reunit|reunissent)|clos\w*|votee?s?|promulguee?s?|cloturee?s?)\b/u,
  next: /\b(?:prochaine? (?:appel|point|echange|rendez-vous|rdv|reunion|entretien|rencontre|fois|check-?in|suivi)|(?:se|nous|on se|on s'|s'|les) ?(?:reparle\w*|rappelle\w*|revoit|revoyons|reverra|reverrons)|prochain suivi|reparle\w*|on se (?:revoit|voit|rappelle|parle|retrouve)|point (?:suivant|prevu))\b/u,
  tookPart: [
    /^(?<who>.+?) (?:presents?|presentes?)$/u,
    /^(?<who>.+?) (?:a|ont|etait|etaient|y a|y ont) (?:aussi |egalement )?(?:participe|assiste|pris part|la\b|presente?s?|present)\b/u,
    /^(?:participants?|presents?|presentes?|etaient presents?|en presence de|avec la participation de)\s*(?::)?\s*(?<who>.+)/u,
  ],
  sensitive:
    /\b(?:sensible|confidentiel\w*|entre nous|hors micro|ne pas (?:partager|diffuser)|a ne pas (?:partager|diffuser)|sous le sceau|privee?s?|(?:a|pour) garder (?:ca |cela )?(?:pour (?:nous|toi|vous|moi)|entre nous)|gard(?:e|ons|ez)[ -](?:le |la |ca |cela )?(?:pour (?:nous|toi|vous)|entre nous)|(?:rest\w+|reste) entre nous|pas (?:a|pour) (?:partager|diffuser|circuler)|ne (?:pas |le |la |l'|en )*(?:partag|diffus|ebruit|repet|circul|mentionn|parl)\w*|en interne|usage interne|en off)\b/u,
  beforeDates:
    /(?:\s|^)(?:d'ici(?: a| le| au| la)?|avant(?: le| la)?|pour(?: le| la)?|au plus tard(?: le)?|le|au|du|en|des|jusqu'au|vers(?: le)?|a|a la|,)\s*$/u,
  standsAlone: new RegExp(
    String.raw`^(?:(?:je|j'|nous|ils?|elles?|on|eux)\b|${FR_SUBJECT} (?:nous |m'|se |s')?(?:va|vont|a|ont|doit|doivent|est|sont|veut|veulent|voudrait|souhaite|demande\w*|crain\w+|craign\w+|s'|${FR_FUTURE_THEY}|${FR_PRESENT_THEY})|(?:inquiet\w*|preoccup\w+|demande si|prochaine? (?:appel|point|rendez|reunion))|[\p{L}' ]{2,30} (?:est|sont|va|vont|a|ont) |(?:aussi )?avec (?:le |la |les |l')?§)`,
    'u',
  ),
  notNames:
    /^(?:le|la|les|l'|mon|notre|ma|un|une)?$|^(?:le |la |les |l'|mon |notre |ma |un |une )?(?:equipe|delegation|collegues?|gouvernement|ministere|gens|pays|elle|lui|eux)\b|\d/u,
}
