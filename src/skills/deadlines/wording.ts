import type { InLanguages } from '../../core/language.ts'
import type { FactStatus } from '../../core/status.ts'

export interface Wording {
  readonly summary: string
  readonly examples: {
    readonly own: readonly string[]
    readonly staff: readonly string[]
    readonly others: readonly string[]
  }
  readonly daysLeft: (days: number) => string
  readonly openSpan: string
  readonly onPhase: (day: string, phase: string, plan: string | undefined) => string
  readonly orPhase: (phase: string) => string
  readonly doubts: Readonly<Record<Exclude<FactStatus, 'SOLID' | 'UNSTATED'>, string>>
  readonly ruleOf: (rule: string, edition: string) => string
  readonly planEnds: (plan: string, when: string) => string
  readonly noDay: string
  readonly nothingOwed: (since: string) => string
  readonly notKnown: (facts: string) => string
  readonly comingTitle: string
  readonly periodTitle: (from: string, until: string) => string
  readonly nothingDated: (from: string, until: string) => string
  readonly perhapsTitle: string
  readonly noneKnown: (topic: string) => string
  readonly lateTitle: string
  readonly noExtension: string
  readonly onlyExtensionOld: string
  readonly submitted: (day: string) => string
  readonly lateFrom: (label: string, when: string | undefined) => string
  readonly crossed: { readonly yes: string; readonly perhaps: string; readonly no: string }
  readonly daysLate: (days: number) => string
  readonly noConsequence: string
  readonly noCycle: (country: string) => string
  readonly whichDay: string
  readonly yearTitle: (country: string, year: number) => string
  readonly nothingInYear: (country: string, year: number) => string
  readonly columns: {
    readonly when: string
    readonly what: string
    readonly rule: string
    readonly status: string
    readonly country: string
  }
  readonly portfolioTitle: (from: string, until: string) => string
  readonly portfolioPerhaps: (from: string, until: string) => string
  readonly portfolioNone: (from: string, until: string) => string
  readonly portfolioUnknown: (count: number) => string
  readonly more: (count: number) => string
  readonly ask: string
  readonly askNobody: string
  readonly asked: (name: string) => string
  readonly askedAlready: string
  readonly askLetter: (asker: string, country: string, facts: string) => string
  readonly buttons: {
    readonly timeline: string
    readonly feed: string
    readonly backward: string
    readonly correct: string
    readonly fact: string
    readonly done: string
    readonly late: string
    readonly help: string
    readonly snooze: string
    readonly keepPlan: string
    readonly adjust: string
    readonly revoke: string
  }
  readonly notYours: string
  readonly feedMade: (country: string, address: string) => string
  readonly feedWhole: string
  readonly feedSecret: string
  readonly feedRevoked: string
  readonly feedUnknown: string
  readonly feedNotFor: string
  readonly backwardTitle: (country: string, due: string) => string
  readonly backwardNeedsDay: string
  readonly backwardTooShort: string
  readonly backwardSuggestion: string
  readonly backwardPast: (count: number) => string
  readonly backwardKept: string
  readonly backwardForm: {
    readonly title: string
    readonly due: string
    readonly start: string
    readonly submit: string
    readonly open: string
  }
  readonly suggested: string
  readonly correctForm: {
    readonly title: (country: string) => string
    readonly open: string
    readonly plan: string
    readonly start: string
    readonly end: string
    readonly delivered: string
    readonly coCreation: string
    readonly length: string
    readonly lengths: Readonly<Record<'two-year' | 'four-year' | 'other', string>>
    readonly source: string
    readonly why: string
    readonly status: string
    readonly submit: string
    readonly hint: string
  }
  readonly factForm: {
    readonly title: string
    readonly open: string
    readonly which: string
    readonly forum: string
    readonly repository: string
    readonly checkIn: string
    readonly letter: string
    readonly on: string
    readonly submit: string
  }
  readonly kept: (what: string) => string
  readonly notKept: (problems: string) => string
  readonly reminder: {
    readonly lead: (days: number) => string
    readonly missed: (day: string) => string
    readonly forStaff: (country: string) => string
    readonly forDeputy: string
    readonly escalated: (country: string) => string
    readonly question: string
  }
  readonly answers: {
    readonly done: string
    readonly lateForm: {
      readonly title: string
      readonly open: string
      readonly reason: string
      readonly newDay: string
      readonly submit: string
    }
    readonly late: string
    readonly lateLetter: (who: string, country: string, label: string) => string
    readonly help: (name: string) => string
    readonly helpNobody: string
    readonly helpLetter: (who: string, country: string, label: string) => string
    readonly snoozed: (day: string) => string
  }
  readonly digest: {
    readonly title: (day: string) => string
    readonly missed: (day: string) => string
    readonly due: string
    readonly late: string
    readonly threshold: string
    readonly answered: string
    readonly nothing: string
    readonly missing: (count: number) => string
  }
  readonly missingTitle: string
  readonly missingIntro: string
  readonly homeTitle: string
}

export const WORDING: InLanguages<Wording> = {
  en: {
    summary: 'Tell when something is due for a country, by which rule, what follows from lateness, and remind in time.',
    examples: {
      own: ['When is our next plan due?', 'What if we are three weeks late?', 'Show our timeline'],
      staff: ['Which countries owe something next month?', 'When is Ghana’s plan due?', 'Show 2027'],
      others: ['When is Ghana’s next plan due?'],
    },
    daysLeft: (days) =>
      days === 0 ? 'today' : days > 0 ? `in ${count(days, 'day', 'days')}` : `${count(-days, 'day', 'days')} ago`,
    openSpan: 'the day is not known',
    onPhase: (day, phase, plan) => `On ${day}: ${phase}${plan ? ` (${plan})` : ''}.`,
    orPhase: (phase) => `It may also be: ${phase.toLowerCase()}.`,
    doubts: {
      INDIRECT: 'This rests on an indirect source: please confirm it with your Support Unit counterpart.',
      RECALLED:
        'This is recalled from the standards, not re-read: please confirm it with your Support Unit counterpart.',
      VERIFY: 'The sources disagree or the date is not certain: please confirm it with your Support Unit counterpart.',
      OLD: 'This comes from earlier rules; nothing seen repeats or repeals it: please confirm it with your Support Unit counterpart.',
      GAP: 'This is not known to me: your Support Unit counterpart can tell you.',
    },
    ruleOf: (rule, edition) => `Rule: ${rule} (rules of ${edition})`,
    planEnds: (plan, when) => `The plan ${plan} ends: ${when}.`,
    noDay: 'I cannot give a day, and I will not guess one.',
    nothingOwed: (since) => `Nothing is due from it to OGP any more (since: ${since}).`,
    notKnown: (facts) => `Not known to me: ${facts}.`,
    comingTitle: 'What comes next',
    periodTitle: (from, until) => `From ${from} to ${until}`,
    nothingDated: (from, until) => `I know of no dated milestone from ${from} to ${until}.`,
    perhapsTitle: 'May fall in this time; the day is not known',
    noneKnown: (topic) => `I know of no coming date on this for ${topic}.`,
    lateTitle: 'If the plan is late',
    noExtension: 'No member of the Support Unit’s staff may grant an extension.',
    onlyExtensionOld:
      'By the earlier rules no member of the Support Unit’s staff may grant an extension; nothing seen repeats or repeals it.',
    submitted: (day) => `If the plan comes on ${day}`,
    lateFrom: (label, when) => `Counted from “${label}”${when ? ` (${when})` : ''}`,
    crossed: { yes: 'passed', perhaps: 'perhaps passed; the day is not known', no: 'not reached' },
    daysLate: (days) => `${count(days, 'day', 'days')} after`,
    noConsequence: 'no consequence stated in what I have read',
    noCycle: (country) =>
      `For ${country} I know no plan and no due date from which lateness could be counted on this day. The rules below hold in general.`,
    whichDay:
      'I do not know that day. Tell me the date on which you would hand in the plan, and I will show what it passes.',
    yearTitle: (country, year) => `${country} in ${year}`,
    nothingInYear: (country, year) => `I know of no dated milestone of ${country} in ${year}.`,
    columns: { when: 'When', what: 'What', rule: 'Rules of', status: 'Status', country: 'Country' },
    portfolioTitle: (from, until) => `Due from ${from} to ${until}`,
    portfolioPerhaps: (from, until) => `May be due from ${from} to ${until}; the day is not known`,
    portfolioNone: (from, until) => `No country has a dated milestone from ${from} to ${until} that I know of.`,
    portfolioUnknown: (countries) =>
      `${count(countries, 'country has', 'countries have')} no running plan in our data: nothing can be dated for them.`,
    more: (rest) => `… and ${rest} more`,
    ask: 'Ask the Support Unit for what is missing',
    askNobody: 'There is no counterpart in the directory for this country. Please ask the Support Unit.',
    asked: (name) => `I have asked ${name}. The answer will reach you from them.`,
    askedAlready: 'This had been asked already; nothing was sent twice.',
    askLetter: (asker, country, facts) =>
      `${asker} needs facts to date the milestones of ${country}: ${facts}. Can you tell us, or correct the plan here?`,
    buttons: {
      timeline: 'Show the timeline',
      feed: 'Calendar file',
      backward: 'Plan backwards',
      correct: 'Correct the plan’s dates',
      fact: 'Tell what was done last',
      done: 'Done',
      late: 'Will be late',
      help: 'I need help',
      snooze: 'Remind me in a week',
      keepPlan: 'Keep this plan',
      adjust: 'Adjust',
      revoke: 'Revoke the address',
    },
    notYours: 'That is for the country itself and the Support Unit; I did nothing.',
    feedMade: (country, address) =>
      `The dates of ${country} as a calendar file. To subscribe, give your calendar program this address: ${address}`,
    feedWhole: 'all countries',
    feedSecret:
      'Whoever has the address can read the dates; it can be revoked at any time. Dates whose day is not known cover the whole month or year.',
    feedRevoked: 'The address is revoked; calendar programs that use it get nothing more.',
    feedUnknown: 'I know no such address of yours; nothing was changed.',
    feedNotFor: 'The calendar of all countries is for the Support Unit. Name a country, and I will make its calendar.',
    backwardTitle: (country, due) => `${country}: working back from ${due}`,
    backwardNeedsDay:
      'From which day shall I count back? The day for handing in is not known to me, so choose your own target day.',
    backwardTooShort:
      'Between the start and that day there are less than four weeks. Choose a later day or an earlier start.',
    backwardSuggestion:
      'Only the steps with a status come from OGP texts. The other dates are a suggestion to adjust, spread over four months, the time that an OGP page of 2013-14 named for making a plan.',
    backwardPast: (steps) =>
      `${count(steps, 'step lies', 'steps lie')} in the past already: start at once, or choose a later day.`,
    backwardKept: 'Kept. I will show it again when you ask for your backward plan.',
    backwardForm: {
      title: 'A plan backwards',
      due: 'Day for handing in',
      start: 'Start of co-creation (four months before if empty)',
      submit: 'Show',
      open: 'Choose the days',
    },
    suggested: 'our suggestion',
    correctForm: {
      title: (country) => `Dates of a plan of ${country}`,
      open: 'Open the form',
      plan: 'Plan (its years)',
      start: 'Start',
      end: 'End',
      delivered: 'Handed in to OGP',
      coCreation: 'Start of co-creation',
      length: 'Length',
      lengths: { 'two-year': 'two years', 'four-year': 'four years', other: 'other' },
      source: 'Source',
      why: 'Why (for the Support Unit and the government only)',
      status: 'How sure',
      submit: 'Keep',
      hint: '2026-06-30, 2026-06 or 2026; empty when unknown',
    },
    factForm: {
      title: 'What was done last',
      open: 'Open the form',
      which: 'What',
      forum: 'The forum met',
      repository: 'The repository was updated',
      checkIn: 'We had a check-in call',
      letter: 'The letter of intent was sent',
      on: 'On',
      submit: 'Keep',
    },
    kept: (what) => `Kept: ${what}. All dates are counted anew from now on; the earlier values stay in the history.`,
    notKept: (problems) => `Nothing was kept. ${problems}`,
    reminder: {
      lead: (days) =>
        days < 0 ? 'This date has passed' : days === 0 ? 'This is due now' : `${count(days, 'day', 'days')} left`,
      missed: (day) => `This should have reached you on ${day}; I was not running then.`,
      forStaff: (country) => `${country}: the point of contact is being reminded`,
      forDeputy: 'The point of contact has not answered my reminders, so I am asking you.',
      escalated: (country) => `${country}: nobody has answered the reminders. Please get in touch with the country.`,
      question: 'How does it stand?',
    },
    answers: {
      done: 'Thank you. I will not remind you of it again.',
      lateForm: {
        title: 'It will be late',
        open: 'Tell why',
        reason: 'Why, in a sentence',
        newDay: 'When do you expect it',
        submit: 'Tell the Support Unit',
      },
      late: 'Thank you for saying so. I keep the reason for the Support Unit; this is not an extension, and nobody of its staff can grant one.',
      lateLetter: (who, country, label) => `${who} (${country}) says that this will be late: ${label}.`,
      help: (name) => `I have told ${name} that you need help with it.`,
      helpNobody: 'There is no counterpart in the directory; please write to the Support Unit.',
      helpLetter: (who, country, label) => `${who} (${country}) needs help with: ${label}.`,
      snoozed: (day) => `I will remind you again on ${day}.`,
    },
    digest: {
      title: (day) => `Dates of the countries, week of ${day}`,
      missed: (day) => `This is the overview of ${day}; I was not running then.`,
      due: 'Due in the next 30 days',
      late: 'Passed in the last 30 days, with no answer',
      threshold: 'Crossing a limit in the next 30 days',
      answered: 'Answered by the countries',
      nothing: 'Nothing with a known day.',
      missing: (countries) =>
        `For ${count(countries, 'country', 'countries')} no date can be given, because the running plan or its end is not known to the month.`,
    },
    missingTitle: 'Facts without which I cannot give a day',
    missingIntro:
      'Dates of these countries fall in the next twelve months, but their day is not known. Can you tell me, or ask the country?',
    homeTitle: 'Your next dates',
  },
  fr: {
    summary:
      'Dire quand une échéance arrive pour un pays, selon quelle règle, ce qui suit un retard, et le rappeler à temps.',
    examples: {
      own: [
        'Quand notre prochain plan est-il dû ?',
        'Et si nous avons trois semaines de retard ?',
        'Montre notre frise',
      ],
      staff: [
        'Quels pays doivent quelque chose le mois prochain ?',
        'Quelles échéances pour le Ghana d’ici juin ?',
        'Montre 2027',
      ],
      others: ['Quelles échéances pour le Ghana ?'],
    },
    daysLeft: (days) =>
      days === 0
        ? 'aujourd’hui'
        : days > 0
          ? `dans ${count(days, 'jour', 'jours')}`
          : `il y a ${count(-days, 'jour', 'jours')}`,
    openSpan: 'le jour n’est pas connu',
    onPhase: (day, phase, plan) => `Au ${day} : ${phase}${plan ? ` (${plan})` : ''}.`,
    orPhase: (phase) => `Autre possibilité : ${phase.toLowerCase()}.`,
    doubts: {
      INDIRECT: 'Cela repose sur une source indirecte : faites-le confirmer par votre interlocuteur à l’Unité d’appui.',
      RECALLED:
        'C’est cité de mémoire d’après les normes, sans relecture : faites-le confirmer par votre interlocuteur à l’Unité d’appui.',
      VERIFY:
        'Les sources divergent ou la date n’est pas certaine : faites-la confirmer par votre interlocuteur à l’Unité d’appui.',
      OLD: 'Cela vient d’anciennes règles ; rien de ce qui a été vu ne les répète ni ne les abroge : faites-le confirmer par votre interlocuteur à l’Unité d’appui.',
      GAP: 'Je ne le sais pas : votre interlocuteur à l’Unité d’appui peut vous le dire.',
    },
    ruleOf: (rule, edition) => `Règle : ${rule} (règles de ${edition})`,
    planEnds: (plan, when) => `Fin du plan ${plan} : ${when}.`,
    noDay: 'Je ne peux pas donner de jour, et je n’en devinerai pas.',
    nothingOwed: (since) => `Il ne doit plus rien au PGO (depuis : ${since}).`,
    notKnown: (facts) => `Je ne connais pas : ${facts}.`,
    comingTitle: 'Ce qui vient',
    periodTitle: (from, until) => `Du ${from} au ${until}`,
    nothingDated: (from, until) => `Je ne connais aucun jalon daté du ${from} au ${until}.`,
    perhapsTitle: 'Peut tomber dans cette période ; le jour n’est pas connu',
    noneKnown: (topic) => `Je ne connais aucune date à venir à ce sujet pour : ${topic}.`,
    lateTitle: 'Si le plan est en retard',
    noExtension: 'Aucun membre de l’Unité d’appui ne peut accorder de report.',
    onlyExtensionOld:
      'Selon les anciennes règles, aucun membre de l’Unité d’appui ne peut accorder de report ; rien de ce qui a été vu ne le répète ni ne l’abroge.',
    submitted: (day) => `Si le plan arrive le ${day}`,
    lateFrom: (label, when) => `À compter de « ${label} »${when ? ` (${when})` : ''}`,
    crossed: { yes: 'dépassé', perhaps: 'peut-être dépassé ; le jour n’est pas connu', no: 'pas atteint' },
    daysLate: (days) => `${count(days, 'jour', 'jours')} après`,
    noConsequence: 'aucune conséquence indiquée dans ce que j’ai lu',
    noCycle: (country) =>
      `Pour ce pays (${country}), je ne connais à cette date ni plan ni échéance à partir desquels compter un retard. Les règles ci-dessous valent en général.`,
    whichDay:
      'Je ne connais pas ce jour. Donnez-moi la date à laquelle vous remettriez le plan, et je montrerai ce qu’elle dépasse.',
    yearTitle: (country, year) => `${country} en ${year}`,
    nothingInYear: (country, year) => `Je ne connais aucun jalon daté en ${year} pour : ${country}.`,
    columns: { when: 'Quand', what: 'Quoi', rule: 'Règles de', status: 'Statut', country: 'Pays' },
    portfolioTitle: (from, until) => `Échéances du ${from} au ${until}`,
    portfolioPerhaps: (from, until) => `Échéances possibles du ${from} au ${until} ; le jour n’est pas connu`,
    portfolioNone: (from, until) => `Aucun pays n’a, à ma connaissance, de jalon daté du ${from} au ${until}.`,
    portfolioUnknown: (countries) =>
      `${countries} pays sans plan en cours dans nos données : rien ne peut être daté pour eux.`,
    more: (rest) => `… et ${rest} de plus`,
    ask: 'Demander à l’Unité d’appui ce qui manque',
    askNobody: 'Il n’y a pas d’interlocuteur pour ce pays dans l’annuaire. Adressez-vous à l’Unité d’appui.',
    asked: (name) => `J’ai posé la question à ${name}, qui vous répondra.`,
    askedAlready: 'La question avait déjà été posée ; rien n’a été envoyé deux fois.',
    askLetter: (asker, country, facts) =>
      `${asker} a besoin de faits pour dater les jalons (${country}) : ${facts}. Pouvez-vous nous les dire, ou corriger le plan ici ?`,
    buttons: {
      timeline: 'Montrer la frise',
      feed: 'Fichier de calendrier',
      backward: 'Rétroplanning',
      correct: 'Corriger les dates du plan',
      fact: 'Dire ce qui a été fait en dernier',
      done: 'C’est fait',
      late: 'Ce sera en retard',
      help: 'J’ai besoin d’aide',
      snooze: 'Me le rappeler dans une semaine',
      keepPlan: 'Garder ce plan',
      adjust: 'Ajuster',
      revoke: 'Révoquer l’adresse',
    },
    notYours: 'Cela revient au pays lui-même et à l’Unité d’appui ; je n’ai rien fait.',
    feedMade: (country, address) =>
      `Les dates (${country}) en fichier de calendrier. Pour vous abonner, donnez cette adresse à votre programme de calendrier : ${address}`,
    feedWhole: 'tous les pays',
    feedSecret:
      'Qui a l’adresse peut lire les dates ; elle peut être révoquée à tout moment. Les dates dont le jour n’est pas connu couvrent tout le mois ou toute l’année.',
    feedRevoked: 'L’adresse est révoquée ; les programmes de calendrier qui l’utilisent ne reçoivent plus rien.',
    feedUnknown: 'Je ne connais pas cette adresse parmi les vôtres ; rien n’a changé.',
    feedNotFor:
      'Le calendrier de tous les pays est réservé à l’Unité d’appui. Nommez un pays, et je ferai son calendrier.',
    backwardTitle: (country, due) => `${country} : à rebours depuis le ${due}`,
    backwardNeedsDay:
      'À partir de quel jour faut-il compter à rebours ? Je ne connais pas le jour de remise ; choisissez votre propre objectif.',
    backwardTooShort:
      'Entre le début et ce jour, il y a moins de quatre semaines. Choisissez un jour plus tardif ou un début plus tôt.',
    backwardSuggestion:
      'Seules les étapes avec un statut viennent de textes du PGO. Les autres dates sont une proposition à ajuster, étalée sur quatre mois, la durée qu’une page du PGO de 2013-14 indiquait pour faire un plan.',
    backwardPast: (steps) =>
      `${count(steps, 'étape est', 'étapes sont')} déjà dans le passé : commencez tout de suite, ou choisissez un jour plus tardif.`,
    backwardKept: 'C’est gardé. Je le montrerai de nouveau quand vous demanderez votre rétroplanning.',
    backwardForm: {
      title: 'Un rétroplanning',
      due: 'Jour de remise',
      start: 'Début de la co-création (quatre mois avant si vide)',
      submit: 'Montrer',
      open: 'Choisir les jours',
    },
    suggested: 'notre proposition',
    correctForm: {
      title: (country) => `Dates d’un plan : ${country}`,
      open: 'Ouvrir le formulaire',
      plan: 'Plan (ses années)',
      start: 'Début',
      end: 'Fin',
      delivered: 'Remis au PGO',
      coCreation: 'Début de la co-création',
      length: 'Durée',
      lengths: { 'two-year': 'deux ans', 'four-year': 'quatre ans', other: 'autre' },
      source: 'Source',
      why: 'Pourquoi (pour l’Unité d’appui et le gouvernement seulement)',
      status: 'Degré de certitude',
      submit: 'Garder',
      hint: '2026-06-30, 2026-06 ou 2026 ; vide si inconnu',
    },
    factForm: {
      title: 'Ce qui a été fait en dernier',
      open: 'Ouvrir le formulaire',
      which: 'Quoi',
      forum: 'Le forum s’est réuni',
      repository: 'Le répertoire a été mis à jour',
      checkIn: 'Nous avons eu un appel de suivi',
      letter: 'La lettre d’intention a été envoyée',
      on: 'Le',
      submit: 'Garder',
    },
    kept: (what) =>
      `C’est gardé : ${what}. Toutes les dates sont recalculées dès maintenant ; les valeurs précédentes restent dans l’historique.`,
    notKept: (problems) => `Rien n’a été gardé. ${problems}`,
    reminder: {
      lead: (days) =>
        days < 0
          ? 'Cette date est passée'
          : days === 0
            ? 'C’est dû maintenant'
            : `Il reste ${count(days, 'jour', 'jours')}`,
      missed: (day) => `Ce message aurait dû vous parvenir le ${day} ; je ne fonctionnais pas alors.`,
      forStaff: (country) => `${country} : le point de contact reçoit ce rappel`,
      forDeputy: 'Le point de contact n’a pas répondu à mes rappels ; je m’adresse donc à vous.',
      escalated: (country) => `${country} : personne n’a répondu aux rappels. Veuillez prendre contact avec le pays.`,
      question: 'Où en êtes-vous ?',
    },
    answers: {
      done: 'Merci. Je ne vous le rappellerai plus.',
      lateForm: {
        title: 'Ce sera en retard',
        open: 'Dire pourquoi',
        reason: 'Pourquoi, en une phrase',
        newDay: 'Quand pensez-vous le remettre',
        submit: 'Prévenir l’Unité d’appui',
      },
      late: 'Merci de le dire. Je garde la raison pour l’Unité d’appui ; ce n’est pas un report, et personne de son personnel ne peut en accorder.',
      lateLetter: (who, country, label) => `${who} (${country}) annonce un retard : ${label}.`,
      help: (name) => `J’ai dit à ${name} que vous avez besoin d’aide.`,
      helpNobody: 'Il n’y a pas d’interlocuteur dans l’annuaire ; écrivez à l’Unité d’appui.',
      helpLetter: (who, country, label) => `${who} (${country}) a besoin d’aide pour : ${label}.`,
      snoozed: (day) => `Je vous le rappellerai le ${day}.`,
    },
    digest: {
      title: (day) => `Dates des pays, semaine du ${day}`,
      missed: (day) => `Ceci est le point du ${day} ; je ne fonctionnais pas alors.`,
      due: 'Dans les 30 prochains jours',
      late: 'Passé dans les 30 derniers jours, sans réponse',
      threshold: 'Limites franchies dans les 30 prochains jours',
      answered: 'Réponses des pays',
      nothing: 'Rien dont le jour soit connu.',
      missing: (countries) =>
        `Pour ${countries} pays, aucune date ne peut être donnée : le plan en cours ou le mois de sa fin n’est pas connu.`,
    },
    missingTitle: 'Des faits sans lesquels je ne peux pas donner de jour',
    missingIntro:
      'Des dates de ces pays tombent dans les douze prochains mois, mais leur jour n’est pas connu. Pouvez-vous me le dire, ou le demander au pays ?',
    homeTitle: 'Vos prochaines dates',
  },
  es: {
    summary: 'Decir cuándo vence algo para un país, según qué regla, qué sigue a un atraso, y recordarlo a tiempo.',
    examples: {
      own: [
        '¿Cuándo vence nuestro próximo plan?',
        '¿Qué pasa si llegamos tres semanas tarde?',
        'Muestra nuestra línea de tiempo',
      ],
      staff: ['¿Qué países deben algo el próximo mes?', '¿Cuándo vence el plan de Chile?', 'Muestra 2027'],
      others: ['¿Cuándo vence el próximo plan de Chile?'],
    },
    daysLeft: (days) =>
      days === 0 ? 'hoy' : days > 0 ? `en ${count(days, 'día', 'días')}` : `hace ${count(-days, 'día', 'días')}`,
    openSpan: 'no se conoce el día',
    onPhase: (day, phase, plan) => `Al ${day}: ${phase}${plan ? ` (${plan})` : ''}.`,
    orPhase: (phase) => `También es posible: ${phase.toLowerCase()}.`,
    doubts: {
      INDIRECT: 'Esto se apoya en una fuente indirecta: confírmelo con su contraparte de la Unidad de Apoyo.',
      RECALLED:
        'Esto se cita de memoria según los estándares, sin releerlos: confírmelo con su contraparte de la Unidad de Apoyo.',
      VERIFY: 'Las fuentes no coinciden o la fecha no es segura: confírmelo con su contraparte de la Unidad de Apoyo.',
      OLD: 'Esto viene de reglas anteriores; nada de lo visto lo repite ni lo deroga: confírmelo con su contraparte de la Unidad de Apoyo.',
      GAP: 'No lo sé: su contraparte de la Unidad de Apoyo puede decírselo.',
    },
    ruleOf: (rule, edition) => `Regla: ${rule} (reglas de ${edition})`,
    planEnds: (plan, when) => `Fin del plan ${plan}: ${when}.`,
    noDay: 'No puedo dar un día, y no voy a adivinarlo.',
    nothingOwed: (since) => `Ya no debe nada a OGP (desde: ${since}).`,
    notKnown: (facts) => `No conozco: ${facts}.`,
    comingTitle: 'Lo que viene',
    periodTitle: (from, until) => `Del ${from} al ${until}`,
    nothingDated: (from, until) => `No conozco ningún hito con fecha del ${from} al ${until}.`,
    perhapsTitle: 'Puede caer en este período; no se conoce el día',
    noneKnown: (topic) => `No conozco ninguna fecha próxima sobre esto para ${topic}.`,
    lateTitle: 'Si el plan se atrasa',
    noExtension: 'Nadie del personal de la Unidad de Apoyo puede conceder una prórroga.',
    onlyExtensionOld:
      'Según las reglas anteriores, nadie del personal de la Unidad de Apoyo puede conceder una prórroga; nada de lo visto lo repite ni lo deroga.',
    submitted: (day) => `Si el plan llega el ${day}`,
    lateFrom: (label, when) => `Contado desde «${label}»${when ? ` (${when})` : ''}`,
    crossed: { yes: 'superado', perhaps: 'quizá superado; no se conoce el día', no: 'no se alcanza' },
    daysLate: (days) => `${count(days, 'día', 'días')} después`,
    noConsequence: 'ninguna consecuencia indicada en lo que leí',
    noCycle: (country) =>
      `Para ${country} no conozco en esa fecha ningún plan ni plazo desde el cual contar un atraso. Las reglas siguientes valen en general.`,
    whichDay: 'No conozco ese día. Dígame la fecha en que entregarían el plan y le mostraré qué se supera.',
    yearTitle: (country, year) => `${country} en ${year}`,
    nothingInYear: (country, year) => `No conozco ningún hito con fecha de ${country} en ${year}.`,
    columns: { when: 'Cuándo', what: 'Qué', rule: 'Reglas de', status: 'Estado', country: 'País' },
    portfolioTitle: (from, until) => `Vence del ${from} al ${until}`,
    portfolioPerhaps: (from, until) => `Puede vencer del ${from} al ${until}; no se conoce el día`,
    portfolioNone: (from, until) => `Que yo sepa, ningún país tiene un hito con fecha del ${from} al ${until}.`,
    portfolioUnknown: (countries) =>
      `${count(countries, 'país no tiene', 'países no tienen')} un plan en curso en nuestros datos: nada se les puede fechar.`,
    more: (rest) => `… y ${rest} más`,
    ask: 'Preguntar a la Unidad de Apoyo lo que falta',
    askNobody: 'No hay contraparte para este país en el directorio. Pregunte a la Unidad de Apoyo.',
    asked: (name) => `Pregunté a ${name}, que le responderá.`,
    askedAlready: 'Esto ya se había preguntado; nada se envió dos veces.',
    askLetter: (asker, country, facts) =>
      `${asker} necesita datos para fechar los hitos de ${country}: ${facts}. ¿Puede decírnoslos o corregir el plan aquí?`,
    buttons: {
      timeline: 'Mostrar la línea de tiempo',
      feed: 'Archivo de calendario',
      backward: 'Planificar hacia atrás',
      correct: 'Corregir las fechas del plan',
      fact: 'Decir qué se hizo por última vez',
      done: 'Hecho',
      late: 'Se atrasará',
      help: 'Necesito ayuda',
      snooze: 'Recordármelo en una semana',
      keepPlan: 'Guardar este plan',
      adjust: 'Ajustar',
      revoke: 'Revocar la dirección',
    },
    notYours: 'Eso corresponde al propio país y a la Unidad de Apoyo; no hice nada.',
    feedMade: (country, address) =>
      `Las fechas de ${country} como archivo de calendario. Para suscribirse, dé esta dirección a su programa de calendario: ${address}`,
    feedWhole: 'todos los países',
    feedSecret:
      'Quien tenga la dirección puede leer las fechas; se puede revocar en cualquier momento. Las fechas cuyo día no se conoce cubren todo el mes o el año.',
    feedRevoked: 'La dirección quedó revocada; los programas de calendario que la usan ya no reciben nada.',
    feedUnknown: 'No conozco esa dirección entre las suyas; nada cambió.',
    feedNotFor: 'El calendario de todos los países es para la Unidad de Apoyo. Nombre un país y haré su calendario.',
    backwardTitle: (country, due) => `${country}: hacia atrás desde el ${due}`,
    backwardNeedsDay:
      '¿Desde qué día cuento hacia atrás? No conozco el día de entrega; elija su propia fecha objetivo.',
    backwardTooShort:
      'Entre el inicio y ese día hay menos de cuatro semanas. Elija un día posterior o un inicio anterior.',
    backwardSuggestion:
      'Solo los pasos con un estado vienen de textos de OGP. Las demás fechas son una propuesta para ajustar, repartida en cuatro meses, el tiempo que una página de OGP de 2013-14 indicaba para hacer un plan.',
    backwardPast: (steps) =>
      `${count(steps, 'paso ya quedó', 'pasos ya quedaron')} en el pasado: empiecen de inmediato o elijan un día posterior.`,
    backwardKept: 'Guardado. Lo mostraré de nuevo cuando pida su plan hacia atrás.',
    backwardForm: {
      title: 'Un plan hacia atrás',
      due: 'Día de entrega',
      start: 'Inicio de la cocreación (cuatro meses antes si queda vacío)',
      submit: 'Mostrar',
      open: 'Elegir los días',
    },
    suggested: 'nuestra propuesta',
    correctForm: {
      title: (country) => `Fechas de un plan de ${country}`,
      open: 'Abrir el formulario',
      plan: 'Plan (sus años)',
      start: 'Inicio',
      end: 'Fin',
      delivered: 'Entregado a OGP',
      coCreation: 'Inicio de la cocreación',
      length: 'Duración',
      lengths: { 'two-year': 'dos años', 'four-year': 'cuatro años', other: 'otra' },
      source: 'Fuente',
      why: 'Por qué (solo para la Unidad de Apoyo y el gobierno)',
      status: 'Grado de certeza',
      submit: 'Guardar',
      hint: '2026-06-30, 2026-06 o 2026; vacío si no se sabe',
    },
    factForm: {
      title: 'Lo último que se hizo',
      open: 'Abrir el formulario',
      which: 'Qué',
      forum: 'Se reunió el foro',
      repository: 'Se actualizó el repositorio',
      checkIn: 'Tuvimos una llamada de seguimiento',
      letter: 'Se envió la carta de intención',
      on: 'El',
      submit: 'Guardar',
    },
    kept: (what) =>
      `Guardado: ${what}. Desde ahora todas las fechas se cuentan de nuevo; los valores anteriores quedan en el historial.`,
    notKept: (problems) => `Nada se guardó. ${problems}`,
    reminder: {
      lead: (days) =>
        days < 0
          ? 'Esta fecha ya pasó'
          : days === 0
            ? 'Vence ahora'
            : days === 1
              ? 'Queda 1 día'
              : `Quedan ${days} días`,
      missed: (day) => `Esto debió llegarle el ${day}; yo no estaba en marcha.`,
      forStaff: (country) => `${country}: el punto de contacto recibe este recordatorio`,
      forDeputy: 'El punto de contacto no respondió a mis recordatorios, así que le pregunto a usted.',
      escalated: (country) => `${country}: nadie respondió a los recordatorios. Por favor, comuníquese con el país.`,
      question: '¿Cómo va?',
    },
    answers: {
      done: 'Gracias. No se lo recordaré más.',
      lateForm: {
        title: 'Se atrasará',
        open: 'Decir por qué',
        reason: 'Por qué, en una frase',
        newDay: 'Cuándo lo espera',
        submit: 'Avisar a la Unidad de Apoyo',
      },
      late: 'Gracias por decirlo. Guardo el motivo para la Unidad de Apoyo; esto no es una prórroga, y nadie de su personal puede concederla.',
      lateLetter: (who, country, label) => `${who} (${country}) avisa de un atraso: ${label}.`,
      help: (name) => `Le dije a ${name} que necesita ayuda.`,
      helpNobody: 'No hay contraparte en el directorio; escriba a la Unidad de Apoyo.',
      helpLetter: (who, country, label) => `${who} (${country}) necesita ayuda con: ${label}.`,
      snoozed: (day) => `Se lo recordaré el ${day}.`,
    },
    digest: {
      title: (day) => `Fechas de los países, semana del ${day}`,
      missed: (day) => `Este es el resumen del ${day}; yo no estaba en marcha.`,
      due: 'En los próximos 30 días',
      late: 'Pasado en los últimos 30 días, sin respuesta',
      threshold: 'Límites que se superan en los próximos 30 días',
      answered: 'Respuestas de los países',
      nothing: 'Nada con día conocido.',
      missing: (countries) =>
        `Para ${count(countries, 'país', 'países')} no se puede dar ninguna fecha: no se conoce el plan en curso o el mes de su fin.`,
    },
    missingTitle: 'Datos sin los cuales no puedo dar un día',
    missingIntro:
      'Hay fechas de estos países en los próximos doce meses cuyo día no se conoce. ¿Puede decírmelo o preguntar al país?',
    homeTitle: 'Sus próximas fechas',
  },
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}
