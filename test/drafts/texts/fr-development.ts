import type { CommitmentText } from '../commitment-text.ts'

export const texts: readonly CommitmentText[] = [
  {
    key: 'marches',
    title: 'Publier tous les marchés publics, de l’avis au dernier paiement',
    problem:
      'Les petites entreprises perdent des appels d’offres sans savoir pourquoi, et les habitants n’apprennent le coût d’une école qu’à la lecture du rapport de la Cour des comptes, deux ans plus tard. Les avis sont dispersés sur une trentaine de sites et les avenants restent dans les dossiers papier de chaque ministère.',
    absence: 'Il n’existe pas de portail unique des marchés publics.',
    what: 'L’Autorité de régulation publiera sur un seul portail, en format ouvert et dans les dix jours, l’avis, la décision d’attribution, le contrat signé, les avenants et les paiements de toute procédure supérieure à cinq millions de francs.',
    help: 'Les soumissionnaires pourront comparer l’attribution avec leur offre et déposer un recours dans le délai légal ; les associations pourront suivre un chantier pendant son exécution.',
    relevance:
      'Transparence : des informations aujourd’hui réservées aux agents seront publiées dans un format réutilisable. Redevabilité : l’acheteur devra répondre publiquement, sous quinze jours, à toute réclamation déposée sur la page du marché.',
    lead: 'Autorité de régulation des marchés publics',
    support: 'Ministère des Finances ; Cour des comptes ; Confédération des PME ; Observatoire de la commande publique',
    steps: [
      'Arrêté fixant la liste des documents à publier, signé et paru au Journal officiel',
      'Mise en ligne du portail avec les avis et attributions de l’année en cours',
      'Publication des contrats, avenants et paiements de douze ministères',
      'Rapport sur les réclamations reçues et les réponses données, présenté en audience publique',
    ],
    again: {
      title: 'Un site unique pour les appels d’offres et les contrats de l’État',
      problem:
        'Celui qui veut savoir qui construit une école, et à quel prix, doit consulter des dizaines de sites et n’y trouve jamais le contrat.',
      what: 'Les avis, les décisions d’attribution, les contrats signés et les paiements de plus de cinq millions de francs seront mis en ligne sur un portail unique, en format ouvert, dans un délai de dix jours.',
      help: 'Les entreprises évincées connaîtront les raisons de l’attribution et les riverains le prix du chantier.',
      relevance:
        'Transparence : les contrats conservés dans les dossiers des ministères seront publiés sur le portail et téléchargeables par tous.',
      lead: 'Ministère des Finances, Direction de la commande publique',
      steps: [
        'Arrêté sur les documents des marchés à mettre en ligne',
        'Ouverture du portail avec les avis et attributions de l’année',
        'Mise en ligne des contrats et des paiements de tous les ministères',
      ],
    },
  },
  {
    key: 'subventions',
    title: 'Rendre publiques les subventions versées aux associations',
    problem:
      'Trois associations sur quatre disent ne pas comprendre pourquoi leur demande a été rejetée, et la presse a révélé que deux fondations proches d’élus avaient reçu le tiers des crédits. Les décisions sont prises à huis clos et ne sont notifiées qu’aux intéressés.',
    absence: 'L’absence d’une base de données publique des subventions.',
    what: 'Chaque ministère publiera l’appel à projets, les critères, la composition du jury, la liste des demandes retenues et rejetées avec leur note, puis le montant versé et le rapport d’exécution de chaque subvention.',
    help: 'Les associations rejetées sauront ce qui a manqué à leur dossier, et les contribuables pourront vérifier ce que l’argent a produit.',
    relevance:
      'Transparence : les critères, les notes et les montants seront publiés. Redevabilité : chaque jury devra motiver par écrit ses décisions et répondre aux recours sous trente jours.',
    lead: 'Secrétariat général du Gouvernement',
    support: 'Ministère du Budget ; Maison des associations ; Collectif Argent public',
    steps: [
      'Circulaire du Premier ministre définissant les informations à publier',
      'Publication des subventions de l’année écoulée par six ministères',
      'Publication des subventions de tous les ministères en données ouvertes',
    ],
    again: {
      title: 'Ouvrir les données sur les aides de l’État aux associations',
      problem:
        'Les décisions d’attribution des subventions se prennent à huis clos et les associations rejetées n’en connaissent pas les raisons.',
      what: 'Les critères, la composition du jury, les demandes de subvention retenues et rejetées avec leur note, les montants versés aux associations et les rapports d’exécution seront publiés par chaque ministère.',
      help: 'Les associations sauront pourquoi leur demande de subvention a été rejetée.',
      relevance:
        'Transparence : les notes des jurys et les montants versés, connus des seuls intéressés, seront publiés par chaque ministère.',
      lead: 'Ministère du Budget',
      steps: [
        'Circulaire sur les informations à publier pour chaque subvention',
        'Subventions de l’année publiées par six ministères',
        'Subventions de tous les ministères publiées',
      ],
    },
  },
  {
    key: 'budget-citoyen',
    title: 'Débattre du budget dans chaque région avant son adoption',
    problem:
      'Les commerçants et les agriculteurs de l’intérieur découvrent les nouvelles taxes dans le journal, une fois la loi de finances votée. Le projet est préparé en deux mois par une seule direction et la seule audition se tient dans la capitale, un jour ouvré.',
    absence: 'Aucun débat régional sur le budget n’est organisé à ce jour.',
    what: 'Le ministère des Finances tiendra chaque année, avant la fin du mois d’août, une réunion publique dans chacune des huit régions, diffusera trois semaines auparavant un résumé du projet en langage clair et répondra par écrit à toutes les propositions.',
    help: 'Les propositions arriveront tant que les chiffres peuvent encore changer, et chacun verra lesquelles ont été retenues et pourquoi d’autres ne l’ont pas été.',
    relevance:
      'Participation citoyenne : les habitants de toutes les régions pourront peser sur les dépenses avant la décision. Redevabilité : le ministère justifiera en public chaque proposition écartée.',
    lead: 'Ministère des Finances, Direction générale du budget',
    support: 'Gouvernorats ; Réseau budget et citoyens ; Union des agriculteurs ; Université du Littoral',
    steps: [
      'Calendrier et règles des réunions publiés sur le site du ministère',
      'Huit réunions tenues sur le premier projet, comptes rendus en ligne sous huit jours',
      'Réponses écrites à toutes les propositions publiées avec le projet de loi de finances',
      'Deuxième série de huit réunions tenue et réponses publiées',
    ],
    again: {
      title: 'Réunions publiques régionales sur le projet de loi de finances',
      problem: 'Hors de la capitale, on apprend les nouvelles taxes après le vote, faute d’avoir été entendu à temps.',
      what: 'Chaque année avant fin août, une réunion publique sur le projet de budget aura lieu dans chacune des huit régions, et le ministère des Finances répondra par écrit à toutes les propositions des habitants.',
      help: 'Les habitants des régions seront entendus tant que les chiffres du budget peuvent changer.',
      relevance:
        'Participation citoyenne : les réunions publiques permettront aux habitants de proposer des changements au projet de budget avant le vote.',
      lead: 'Primature, Cellule des affaires régionales',
      steps: [
        'Calendrier des huit réunions régionales publié',
        'Réunions sur le budget tenues dans les huit régions, comptes rendus en ligne',
        'Réponses écrites aux propositions publiées',
      ],
    },
  },
  {
    key: 'patrimoine',
    title: 'Contrôler et publier les déclarations de patrimoine',
    problem:
      'Depuis l’entrée en vigueur de la loi, 3 200 déclarations ont été déposées sous pli fermé ; aucune n’a été comparée aux fichiers des impôts ou du cadastre. La rumeur tient lieu de contrôle et les agents honnêtes ne peuvent pas se disculper.',
    absence: 'Le pays ne dispose pas d’un mécanisme de contrôle des déclarations de patrimoine.',
    what: 'La Haute Autorité publiera les déclarations des ministres, des députés, des magistrats et des directeurs d’établissements, en contrôlera chaque année un cinquième tiré au sort en public, et rendra compte des écarts constatés et des suites données.',
    help: 'Les fausses déclarations seront détectées et sanctionnées ; les agents contrôlés sans anomalie pourront le faire valoir.',
    relevance:
      'Transparence : des déclarations aujourd’hui scellées seront publiées. Redevabilité : chaque écart devra être expliqué par l’intéressé et l’explication sera rendue publique.',
    lead: 'Haute Autorité pour l’intégrité',
    support: 'Direction générale des impôts ; Conservation foncière ; Syndicat des magistrats ; Forum Intégrité',
    steps: [
      'Convention d’échange de données entre les trois administrations signée et publiée',
      'Déclarations de 700 hauts responsables mises en ligne',
      'Premier tirage au sort public et rapport de contrôle publié',
    ],
  },
  {
    key: 'acces-information',
    title: 'Un responsable de l’accès à l’information dans chaque administration',
    problem:
      'Sur 280 demandes d’essai envoyées par des journalistes, 165 sont restées sans réponse. Les agents ignorent qui doit les traiter, et personne ne mesure les retards.',
    absence: 'Les administrations n’ont pas de responsable de l’accès à l’information.',
    what: 'Les 148 organismes soumis à la loi nommeront chacun un responsable et un suppléant dont les coordonnées professionnelles seront publiées ; la Commission d’accès publiera tous les six mois, par organisme, le nombre de demandes reçues, satisfaites dans les délais et refusées, avec le motif.',
    help: 'Le public saura à qui écrire, et l’organisme qui ne répond pas figurera dans le tableau semestriel.',
    relevance:
      'Transparence : le droit à l’information pourra s’exercer réellement. Redevabilité : la Commission convoquera en séance publique les organismes qui répondent à moins de la moitié des demandes.',
    lead: 'Commission d’accès à l’information',
    support: 'Primature ; Syndicat des journalistes ; Coalition pour le droit de savoir',
    steps: [
      'Circulaire imposant la nomination des responsables',
      'Liste des 148 responsables en ligne',
      'Formation de deux jours suivie par 280 responsables et suppléants',
      'Premier tableau semestriel des demandes publié',
    ],
  },
  {
    key: 'cadastre',
    title: 'Un cadastre que les villageois peuvent lire',
    problem:
      'Dans les provinces de l’Est, 5 400 familles occupent des terres qu’un autre a fait immatriculer dans la capitale. Elles l’apprennent à l’arrivée des engins, car les demandes ne paraissent qu’au journal des annonces légales.',
    absence: 'Absence d’un cadastre accessible en ligne.',
    what: 'La Conservation foncière ouvrira son registre à tous au moyen d’une carte, affichera chaque demande d’immatriculation pendant soixante jours dans le village concerné, la fera lire à la radio en langues locales et statuera sur les oppositions en séance publique.',
    help: 'Les familles pourront s’opposer à temps, et une immatriculation faite à leur insu deviendra visible.',
    relevance:
      'Transparence : la propriété foncière se lira sur une carte publique. Participation citoyenne : les villageois seront entendus avant la décision. Redevabilité : les décisions sur les oppositions seront motivées et publiées.',
    lead: 'Conservation foncière nationale',
    support: 'Ministère de la Décentralisation ; Conseil des chefs coutumiers ; Clinique juridique rurale',
    steps: [
      'Décret sur l’affichage de soixante jours et les séances publiques adopté',
      'Carte des parcelles immatriculées de deux provinces en ligne',
      'Séances publiques tenues dans dix villages et décisions publiées',
      'Carte des parcelles de toutes les provinces en ligne',
    ],
  },
  {
    key: 'eau',
    title: 'Réparer les points d’eau en moins de deux semaines',
    problem:
      'Une pompe sur trois est en panne et les femmes marchent quatre kilomètres en moyenne jusqu’à la suivante. Le service de l’hydraulique n’apprend la panne qu’au passage de l’inspecteur, une fois par an.',
    absence: 'Il n’y a pas de système de signalement des pannes.',
    what: 'La Direction de l’hydraulique numérotera les 7 600 points d’eau, ouvrira un numéro vert et une page où chacun pourra signaler une panne, et publiera pour chaque signalement la date de la déclaration et celle de la remise en service.',
    help: 'Les équipes iront là où les pompes sont arrêtées, et les districts qui laissent les signalements sans suite seront connus de tous.',
    relevance:
      'Participation citoyenne : les usagers signalent les pannes et confirment les réparations. Redevabilité : les délais sont publiés par district et l’ingénieur s’en explique chaque trimestre devant le conseil.',
    lead: 'Ministère de l’Eau, Direction de l’hydraulique rurale',
    support: 'Conseils de district ; Fédération des usagers de l’eau ; Régulateur des télécommunications',
    steps: [
      'Numérotation des points d’eau achevée et carte en ligne',
      'Numéro vert et page de signalement ouverts dans six districts',
      'Numéro vert et page ouverts dans tous les districts',
      'Rapport sur les délais de réparation débattu dans les conseils de district',
    ],
  },
  {
    key: 'mines',
    title: 'Publier les conventions minières et les promesses faites aux villages',
    problem:
      'Les villages voisins des mines se sont vu promettre des écoles et des dispensaires dans des conventions qu’ils n’ont jamais lues. Sept promesses sur dix n’ont pas été tenues, et la commune ne peut réclamer ce qu’elle ne peut prouver.',
    absence: 'Il n’existe aucun répertoire public des conventions minières.',
    what: 'Le ministère des Mines publiera les permis, les conventions et les paiements annuels sur une page par site, fera traduire les conventions dans la langue locale et tiendra chaque année, sur chacun des quatorze grands sites, une réunion où l’entreprise et la commune rendent compte promesse par promesse.',
    help: 'Les habitants pourront lire ce qui leur est dû et le demander ; la commune disposera d’une preuve.',
    relevance:
      'Transparence : permis, conventions et paiements seront publiés. Redevabilité : entreprises et communes répondront en public, une fois par an, de chaque promesse.',
    lead: 'Ministère des Mines',
    support: 'Agence de l’environnement ; Chambre des mines ; Alliance des communes minières',
    steps: [
      'Collecte et publication des permis et conventions en vigueur',
      'Traductions remises dans les villages des quatorze sites',
      'Premières réunions annuelles tenues sur les quatorze sites, comptes rendus en ligne',
    ],
  },
  {
    key: 'parlement',
    title: 'Publier les votes et les travaux des commissions de l’Assemblée',
    problem:
      'Les électeurs ignorent le vote de leur député : sur 198 scrutins de l’an dernier, onze ont été nominatifs. Les associations qui souhaitent réagir à un texte le reçoivent après la fin des travaux en commission.',
    absence: 'Les votes des députés ne sont pas publiés.',
    what: 'Le Secrétariat de l’Assemblée enregistrera tous les votes finals par nom et les publiera le jour même ; il mettra en ligne les projets, amendements et rapports sept jours avant leur examen, avec un formulaire de commentaires auxquels le rapporteur devra répondre.',
    help: 'Les députés expliqueront leur vote dans leur circonscription et les commissions recevront les remarques tant que le texte peut changer.',
    relevance:
      'Transparence : les votes et les documents deviennent publics aussitôt. Participation citoyenne : chacun pourra commenter un texte avant la décision de la commission.',
    lead: 'Secrétariat général de l’Assemblée nationale',
    support: 'Présidence de l’Assemblée ; Barreau ; Observatoire parlementaire',
    steps: [
      'Règlement intérieur modifié pour rendre nominatifs tous les votes finals',
      'Page de chaque projet de loi avec formulaire de commentaires en ligne',
      'Premier rapport annuel sur les commentaires reçus et leurs suites',
    ],
  },
  {
    key: 'budget-participatif',
    title: 'Confier aux habitants un dixième du budget d’investissement communal',
    problem:
      'La participation aux élections municipales est tombée à 29 % et, dans les quartiers périphériques, la plupart des habitants disent que la mairie construit ce qu’elle veut. Les investissements se décident au cabinet du maire.',
    absence: 'Les communes manquent d’outils de budget participatif.',
    what: 'Dans douze communes, les habitants de plus de seize ans proposeront des projets, en débattront en assemblée de quartier et décideront par un vote de l’emploi de 10 % du budget d’investissement ; la commune publiera chaque mois l’état d’avancement des projets retenus.',
    help: 'Les habitants verront que leur vote construit quelque chose dans leur rue, et les conseils découvriront des besoins qu’ils ignoraient.',
    relevance:
      'Participation citoyenne : les habitants prennent une décision contraignante sur de l’argent public. Transparence : l’état de chaque projet est publié tous les mois.',
    lead: 'Ministère des Collectivités locales',
    support: 'Association des maires ; Réseau des comités de quartier ; Institut d’urbanisme',
    steps: [
      'Sélection de douze communes par appel public avec critères publiés',
      'Délibérations sur les règles du vote adoptées dans les douze communes',
      'Premier vote tenu et liste des projets retenus publiée',
      'Soixante projets achevés et localisés sur une carte',
    ],
  },
  {
    key: 'justice',
    title: 'Publier les délais de jugement de chaque tribunal',
    problem:
      'Un locataire qui saisit le tribunal ne peut savoir si l’affaire durera six mois ou six ans. La moyenne nationale masque que quatre tribunaux sur vingt concentrent la moitié du retard, et les postes sont répartis sans en tenir compte.',
    absence: 'Il n’existe pas de statistiques judiciaires publiques.',
    what: 'Le Conseil de la magistrature publiera chaque trimestre, par tribunal et par type d’affaire, les affaires nouvelles, closes et pendantes et la durée médiane, et expliquera chaque année en séance ouverte comment il en a tenu compte pour répartir les postes.',
    help: 'Les avocats et les parties pourront s’organiser, et le Conseil devra affecter les juges là où l’on attend le plus ou dire pourquoi il ne le fait pas.',
    relevance:
      'Transparence : des chiffres internes deviennent des données ouvertes. Redevabilité : le Conseil répond chaque année en public de la répartition des postes.',
    lead: 'Conseil supérieur de la magistrature',
    support: 'Ministère de la Justice ; Ordre des avocats ; Institut de recherche juridique',
    steps: [
      'Définitions des types d’affaires arrêtées avec l’Ordre des avocats et publiées',
      'Chiffres des trois dernières années en ligne pour les vingt tribunaux',
      'Première séance ouverte sur la répartition des postes, compte rendu en ligne',
    ],
  },
  {
    key: 'sante',
    title: 'Afficher chaque semaine les stocks de médicaments',
    problem:
      'Des patients parcourent quarante kilomètres et repartent sans insuline : à tout moment, un centre de santé sur cinq est en rupture d’au moins trois médicaments essentiels. La pharmacie centrale ne l’apprend qu’à la commande trimestrielle.',
    absence: 'Il n’existe pas de système d’information sur les stocks.',
    what: 'Chaque lundi, les 640 centres de santé déclareront par code téléphonique leur stock de vingt médicaments essentiels ; la pharmacie centrale publiera le résultat par centre le jour même et dira sous huit jours comment elle comblera chaque rupture.',
    help: 'Les patients se renseigneront avant de partir et les transferts entre centres voisins se régleront en quelques jours.',
    relevance:
      'Transparence : le stock de chaque centre devient public toutes les semaines. Redevabilité : la pharmacie centrale doit répondre publiquement de chaque rupture.',
    lead: 'Pharmacie centrale nationale',
    support: 'Ministère de la Santé ; Ordre des infirmiers ; Collectif des patients ; comités de santé',
    steps: [
      'Liste des vingt médicaments et code de déclaration arrêtés avec l’Ordre des infirmiers',
      'Déclarations hebdomadaires de 200 centres publiées',
      'Déclarations hebdomadaires des 640 centres publiées',
      'Bilan annuel des ruptures présenté en séance publique à la commission de la santé',
    ],
  },
]
