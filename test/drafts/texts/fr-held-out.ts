import type { CommitmentText } from '../commitment-text.ts'

export const texts: readonly CommitmentText[] = [
  {
    key: 'petitions',
    title: 'Donner suite aux pétitions des citoyens',
    problem:
      'En cinq ans, 412 pétitions ont été remises au Gouvernement et neuf ont reçu une réponse. Les signataires, souvent des riverains de routes dangereuses ou de décharges, se découragent, et les mêmes accidents se répètent.',
    absence: 'Le pays ne possède pas de plateforme de pétitions.',
    what: 'Le Médiateur ouvrira un site de pétitions ; toute pétition de 5 000 signatures obtiendra une réponse écrite du ministre compétent dans les soixante jours, et toute pétition de 20 000 signatures un débat en commission parlementaire auquel ses auteurs seront invités.',
    help: 'Les signataires obtiendront une réponse qu’ils pourront opposer à l’administration, et les ministères sauront tôt où la colère monte.',
    relevance:
      'Participation citoyenne : les citoyens inscrivent eux-mêmes un sujet à l’ordre du jour. Redevabilité : le ministre répond par écrit et sa réponse est publiée.',
    lead: 'Médiateur de la République',
    support: 'Secrétariat général du Gouvernement ; Assemblée nationale ; Ligue des citoyens',
    steps: [
      'Décret fixant les seuils et les délais de réponse publié',
      'Site de pétitions ouvert au public',
      'Premier débat en commission sur une pétition de 20 000 signatures',
      'Bilan annuel des pétitions et des réponses publié',
    ],
    again: {
      title: 'Un site pour saisir le Gouvernement, avec réponse obligatoire',
      problem:
        'Les pétitions remises aux ministères restent presque toujours lettre morte et leurs auteurs se découragent.',
      what: 'Un site permettra de déposer et de signer des pétitions en ligne ; à partir de 5 000 signatures, le ministre compétent répondra par écrit dans les soixante jours, et à partir de 20 000 la pétition sera débattue en commission parlementaire.',
      help: 'Les auteurs des pétitions obtiendront une réponse dans un délai connu.',
      relevance:
        'Participation citoyenne : les pétitions qui atteignent le seuil sont débattues à l’Assemblée en présence de leurs auteurs.',
      lead: 'Secrétariat général du Gouvernement',
      steps: [
        'Décret sur les seuils de signatures des pétitions publié',
        'Site de pétitions en ligne ouvert',
        'Bilan des pétitions et des réponses publié',
      ],
    },
  },
  {
    key: 'transport-scolaire',
    title: 'Des parents contrôlent le transport scolaire',
    problem:
      'L’an dernier, onze enfants ont été blessés dans des cars dont le contrôle technique était périmé. Les circuits sont payés au kilomètre déclaré par le transporteur, et les parents n’ont personne à qui signaler un car qui ne passe pas.',
    absence: 'Aucun dispositif de suivi du transport scolaire n’existe.',
    what: 'Le ministère de l’Éducation publiera les circuits, les horaires et le contrôle technique de chaque car, désignera deux parents par circuit pour confirmer chaque semaine le service rendu, et ne paiera que les trajets confirmés.',
    help: 'Un car qui ne passe pas coûte aussitôt au transporteur, et un véhicule dangereux se remarque avant l’accident.',
    relevance:
      'Participation citoyenne : les parents exercent un contrôle officiel du service. Transparence : circuits, horaires et contrôles techniques sont publiés.',
    lead: 'Ministère de l’Éducation nationale',
    support: 'Inspection des transports ; Fédération des parents d’élèves ; Union des transporteurs',
    steps: [
      'Clause de confirmation par les parents inscrite dans les contrats',
      'Circuits et contrôles techniques publiés pour quatre académies',
      'Parents désignés et formés sur 350 circuits',
      'Dispositif appliqué à tous les circuits du pays, bilan publié',
    ],
    again: {
      title: 'Suivi des cars scolaires par les familles',
      problem:
        'Des enfants voyagent dans des cars dangereux et les transporteurs sont payés pour des trajets qui n’ont pas lieu.',
      what: 'Sur chaque circuit de transport scolaire, deux parents confirmeront chaque semaine le passage du car ; seuls les trajets confirmés seront payés, et le contrôle technique de chaque car sera publié.',
      help: 'Le transporteur perd l’argent des trajets que les parents n’ont pas confirmés.',
      relevance:
        'Participation citoyenne : deux parents par circuit contrôlent le service de transport scolaire et leur relevé déclenche le paiement.',
      lead: 'Inspection générale des transports',
      steps: [
        'Clause de confirmation des trajets par les parents publiée',
        'Parents désignés sur 350 circuits de transport scolaire',
        'Bilan des trajets confirmés et payés publié',
      ],
    },
  },
  {
    key: 'dette',
    title: 'Publier chaque contrat de la dette publique',
    problem:
      'Le service de la dette absorbe 38 % des recettes, et les députés votent sans connaître les taux ni les garanties accordées. Deux prêts gagés sur le pétrole n’ont été connus qu’au moment du défaut, et les hôpitaux en ont payé le prix.',
    absence: 'Il n’existe pas de registre public de la dette.',
    what: 'Le Trésor publiera, pour chaque emprunt et chaque garantie de l’État, le prêteur, le montant, le taux, l’échéancier et l’usage, dans les trente jours de la signature, et présentera chaque trimestre l’encours en séance ouverte de la commission des finances.',
    help: 'Les députés sauront ce qu’ils votent, et une clause ruineuse pourra être discutée avant de jouer.',
    relevance:
      'Transparence : les conditions de chaque emprunt sont publiées. Redevabilité : le Trésor répond chaque trimestre en séance ouverte aux questions des députés.',
    lead: 'Direction générale du Trésor',
    support: 'Banque centrale ; Cour des comptes ; Plateforme dette et développement',
    steps: [
      'Arrêté sur le contenu et le délai de publication signé',
      'Registre des emprunts en cours mis en ligne',
      'Registre des garanties de l’État mis en ligne',
      'Quatre séances trimestrielles tenues et enregistrements publiés',
    ],
    again: {
      title: 'Ouverture des emprunts et garanties de l’État',
      problem:
        'Les députés découvrent les conditions des emprunts de l’État quand il est trop tard et les services publics en paient le prix.',
      what: 'Dans les trente jours de leur signature, le prêteur, le montant, le taux et l’échéancier de chaque emprunt et de chaque garantie de l’État seront publiés, et l’encours de la dette présenté chaque trimestre à la commission des finances.',
      help: 'Les députés connaîtront les taux et les garanties avant le vote.',
      relevance:
        'Transparence : le montant, le taux et l’échéancier de chaque emprunt de l’État sont publiés dans les trente jours.',
      lead: 'Ministère de l’Économie',
      steps: [
        'Arrêté sur la publication des emprunts signé',
        'Emprunts et garanties de l’État en ligne',
        'Encours de la dette présenté en commission des finances',
      ],
    },
  },
  {
    key: 'forets',
    title: 'Suivre les coupes de bois au grand jour',
    problem:
      'Les communautés forestières constatent que les camions passent la nuit, mais ignorent quelles coupes sont autorisées. La moitié des redevances dues aux villages depuis six ans n’a pas été versée.',
    absence: 'Il n’y a pas de carte publique des concessions forestières.',
    what: 'L’Office des forêts publiera la carte des concessions, les volumes autorisés et déclarés, les redevances dues et versées à chaque village, et donnera suite en vingt jours aux signalements des comités villageois de surveillance.',
    help: 'Un village pourra distinguer une coupe autorisée d’une coupe frauduleuse et réclamer la redevance qui lui revient.',
    relevance:
      'Transparence : concessions, volumes et redevances sont publiés. Redevabilité : l’Office rend compte de chaque signalement.',
    lead: 'Office national des forêts',
    support: 'Ministère des Finances ; Réseau des comités villageois ; Syndicat des exploitants',
    steps: [
      'Carte des concessions et des volumes autorisés en ligne',
      'Redevances dues et versées publiées pour 220 villages',
      'Ligne de signalement ouverte dans les quatre provinces forestières',
      'Rapport sur les signalements et les suites données publié',
    ],
  },
  {
    key: 'etat-civil',
    title: 'Obtenir un acte de naissance en cinq jours, au tarif affiché',
    problem:
      'Un enfant sur quatre n’a pas d’acte de naissance et ne peut se présenter à l’examen. Les familles paient en moyenne huit fois le tarif légal à des intermédiaires installés devant la mairie.',
    absence: 'L’état civil n’est pas numérisé.',
    what: 'Le ministère de l’Intérieur affichera dans les 310 centres d’état civil les tarifs, les pièces et les délais, remettra à chaque demande un reçu numéroté dont l’avancement se consulte par téléphone, et publiera chaque mois le délai moyen de chaque centre.',
    help: 'Le reçu numéroté rend l’intermédiaire inutile, et les centres les plus lents se voient.',
    relevance:
      'Transparence : tarifs et délais de chaque centre sont publics. Redevabilité : le chef de centre dont le délai dépasse dix jours s’en explique devant le conseil communal.',
    lead: 'Ministère de l’Intérieur, Direction de l’état civil',
    support: 'Communes ; Défenseur des enfants ; Association Un acte pour tous',
    steps: [
      'Tarifs et délais affichés dans les 310 centres',
      'Reçu numéroté en service dans 80 centres',
      'Reçu numéroté en service dans tous les centres',
      'Délais moyens des centres publiés pendant six mois consécutifs',
    ],
  },
  {
    key: 'concours',
    title: 'Publier les notes et les sujets des concours administratifs',
    problem:
      'Après le concours de la douane, 1 900 candidats ont contesté les résultats sans avoir vu leur copie. Les jeunes diplômés sans relations renoncent à se présenter, et l’administration recrute moins bien.',
    absence: 'Les résultats des concours ne sont pas publiés.',
    what: 'Le ministère de la Fonction publique publiera pour chaque concours le sujet, le barème, la liste du jury et les notes par numéro de candidat, ouvrira pendant vingt jours un droit de consultation de la copie et publiera la suite donnée aux réclamations.',
    help: 'Les candidats pourront vérifier leur note, et un jury qui favorise un proche risque d’être découvert.',
    relevance:
      'Transparence : sujets, barèmes et notes sont publiés. Redevabilité : le jury répond par écrit à chaque réclamation.',
    lead: 'Ministère de la Fonction publique',
    support: 'École nationale d’administration ; Union des étudiants ; Syndicat des fonctionnaires',
    steps: [
      'Décret sur les concours modifié et publié',
      'Notes et barèmes des trois premiers concours en ligne',
      'Consultation des copies ouverte pour tous les concours de l’État',
    ],
  },
  {
    key: 'plaintes',
    title: 'Répondre aux plaintes contre les services publics',
    problem:
      'Huit usagers sur dix qui se sont plaints d’un guichet n’ont reçu aucune réponse. Les cahiers de doléances sont relevés une fois par an et les chefs de service sont juges de leur propre cause.',
    absence: 'Il manque un guichet unique des plaintes.',
    what: 'Le Bureau des réclamations enregistrera les plaintes par téléphone, par courrier et en ligne, transmettra chacune au service concerné sous trois jours, exigera une réponse sous vingt jours et publiera chaque mois le taux de réponse de chaque service.',
    help: 'L’usager suit sa plainte avec un numéro, et un service qui ne répond pas apparaît dans le tableau du mois.',
    relevance:
      'Redevabilité : chaque service doit répondre à l’usager dans un délai fixe, sous le contrôle d’un bureau extérieur. Transparence : les taux de réponse sont publiés.',
    lead: 'Bureau national des réclamations',
    support: 'Primature ; Inspection générale d’État ; Association des consommateurs',
    steps: [
      'Arrêté créant la procédure de réponse en vingt jours',
      'Centre d’appel ouvert en quatre langues',
      'Premier tableau mensuel publié pour quinze services',
      'Tableau mensuel publié pour les 46 services de l’État',
    ],
  },
  {
    key: 'proprietaires',
    title: 'Ouvrir le registre des bénéficiaires effectifs',
    problem:
      'Dix-neuf enquêtes sur trente ont été classées parce que les sociétés attributaires appartenaient à d’autres sociétés à l’étranger. Les concurrents honnêtes en paient le prix et les banques perdent des semaines en vérifications.',
    absence: 'Le pays est dépourvu de registre des bénéficiaires effectifs.',
    what: 'Le Registre du commerce inscrira les personnes physiques qui détiennent ou contrôlent plus de 10 % d’une société et ouvrira ces données à tous, gratuitement, avec une recherche par personne et par société et un fichier mensuel.',
    help: 'L’acheteur verra avant l’attribution si deux soumissionnaires ont le même propriétaire, et une fausse déclaration pourra être relevée par quiconque la connaît.',
    relevance:
      'Transparence : les noms des propriétaires réels deviennent publics. Redevabilité : le Registre répond par écrit à chaque signalement d’une fausse inscription et publie la sanction.',
    lead: 'Registre du commerce',
    support: 'Cellule de renseignement financier ; Banque centrale ; Chambre de commerce ; Forum Transparence',
    steps: [
      'Projet de loi déposé à l’Assemblée avec les commentaires reçus',
      'Registre en ligne pour les titulaires de marchés publics',
      'Registre en ligne pour toutes les sociétés',
    ],
  },
  {
    key: 'air-fr',
    title: 'Mesurer l’air toutes les heures et le faire savoir',
    problem:
      'Les hospitalisations d’enfants pour asthme ont doublé en six ans dans la capitale. Ni les parents ni les écoles ne savent quels jours il est dangereux de sortir, et les usines ne sont mesurées que lors de visites annoncées.',
    absence: 'Les données sur la qualité de l’air ne sont pas disponibles.',
    what: 'L’Agence de l’environnement mettra en ligne dans l’heure les relevés de ses trente-cinq stations, enverra un message aux écoles en cas de dépassement et publiera le dossier d’inspection des 54 grandes usines.',
    help: 'Les écoles garderont les enfants à l’intérieur les mauvais jours et les riverains auront des chiffres à l’appui de leurs plaintes.',
    relevance:
      'Transparence : relevés et dossiers d’inspection sont publiés. Redevabilité : l’usine qui dépasse le seuil est entendue en séance ouverte dans les soixante jours.',
    lead: 'Agence nationale de l’environnement',
    support: 'Ville capitale ; Parents pour l’air pur ; Fédération de l’industrie ; Faculté de médecine',
    steps: [
      'Relevés des quinze premières stations en ligne',
      'Messages d’alerte envoyés à 430 écoles',
      'Relevés des trente-cinq stations en ligne',
      'Dossiers d’inspection des 54 usines publiés',
    ],
  },
  {
    key: 'nominations',
    title: 'Nommer les dirigeants d’entreprises publiques après audition ouverte',
    problem:
      'Les neuf entreprises publiques ont perdu 95 milliards en cinq ans ; sept de leurs directeurs venaient d’un cabinet ministériel. Les ingénieurs expérimentés ne postulent plus, car les postes sont attribués avant d’être annoncés.',
    absence: 'Aucune procédure transparente de nomination n’existe.',
    what: 'Tout poste de directeur d’entreprise publique sera annoncé pendant trente jours ; un jury comprenant deux membres issus des universités et des ordres professionnels entendra les candidats en public et son classement motivé sera publié avant la décision du Gouvernement.',
    help: 'Des personnes qualifiées se présenteront, et un Gouvernement qui s’écarte du classement devra dire pourquoi.',
    relevance:
      'Transparence : candidatures, auditions et classement sont publics. Redevabilité : le Gouvernement motive son choix par écrit.',
    lead: 'Ministère du Portefeuille de l’État',
    support: 'École d’administration ; Ordre des ingénieurs ; Institut des administrateurs',
    steps: [
      'Décret sur la procédure adopté et publié',
      'Trois premiers directeurs nommés après audition publique',
      'Tous les postes vacants pourvus selon la procédure, classements en ligne',
    ],
  },
  {
    key: 'jeunes',
    title: 'Des conseils de jeunes auxquels il faut répondre',
    problem:
      'Deux habitants sur trois ont moins de vingt-cinq ans, et le plus jeune conseiller communal en a cinquante. Quatre communes ont fermé leur bibliothèque ou leur terrain de sport sans avoir interrogé un seul jeune.',
    absence: 'Les communes n’ont pas de conseil de jeunes.',
    what: 'Dans chacune des 26 communes chefs-lieux, élèves et apprentis éliront un conseil de onze membres qui pourra présenter des motions au conseil communal ; celui-ci votera sur chacune dans les deux mois et publiera ses raisons.',
    help: 'Les décisions qui touchent les jeunes seront discutées avec eux au préalable.',
    relevance:
      'Participation citoyenne : les jeunes saisissent le conseil élu. Redevabilité : le conseil leur répond par un vote public et motivé.',
    lead: 'Ministère de la Jeunesse',
    support: 'Union des communes ; Fédération des élèves ; Chambre des métiers',
    steps: [
      'Statut des conseils adopté après consultation dans 60 établissements',
      'Conseils élus dans dix communes',
      'Conseils élus dans les 26 communes',
      'Rapport sur les motions et les votes publié',
    ],
  },
  {
    key: 'alerte',
    title: 'Protéger ceux qui signalent la corruption',
    problem:
      'Sur 1 800 agents interrogés, 36 % ont vu un pot-de-vin et 3 % l’ont signalé ; la plupart craignent pour leur poste. Deux agents qui s’étaient adressés à la presse ont été révoqués dans le mois.',
    absence: 'Il n’existe pas de loi sur les lanceurs d’alerte.',
    what: 'La Commission de la fonction publique ouvrira un canal chiffré géré par le Médiateur, interdira pendant deux ans la révocation ou la mutation de l’auteur d’un signalement et publiera chaque année le nombre de signalements, les délais et les suites.',
    help: 'Les faits seront connus tant qu’ils peuvent être prouvés, et les collègues verront qu’un signalement ne coûte pas une carrière.',
    relevance:
      'Redevabilité : les supérieurs répondent devant le Médiateur de chaque signalement. Transparence : les chiffres annuels montrent quels organismes sont visés et ce qui s’ensuit.',
    lead: 'Commission de la fonction publique',
    support: 'Médiateur de la République ; Intersyndicale ; Observatoire de l’intégrité',
    steps: [
      'Projet de loi modifiant le statut des agents déposé à l’Assemblée',
      'Canal chiffré éprouvé par deux experts extérieurs et ouvert',
      'Correspondants formés dans les 24 ministères',
      'Premier rapport annuel sur les signalements publié',
    ],
  },
]
