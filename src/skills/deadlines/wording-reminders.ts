import type { InLanguages } from '../../core/language.ts'
import { count } from './count.ts'

/** What is sent unasked, and what people answer to it. */
export interface ReminderWords {
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
    readonly helpMore: string
    /** What a request for support begins with, in the person's words. */
    readonly helpNeeded: (label: string, when: string) => string
    readonly helpLetter: (who: string, country: string, label: string) => string
    readonly snoozed: (day: string) => string
  }
  readonly digest: {
    readonly title: (day: string) => string
    readonly missed: (day: string) => string
    readonly due: string
    readonly late: string
    readonly threshold: string
    readonly nothing: string
    readonly missing: (count: number) => string
  }
}

export const REMINDER_WORDS: InLanguages<ReminderWords> = {
  en: {
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
      helpMore: 'If you need somebody from outside or a peer, I can open a request for support with you.',
      helpNeeded: (label, when) => `We need help with: ${label} (${when}).`,
      helpLetter: (who, country, label) => `${who} (${country}) needs help with: ${label}.`,
      snoozed: (day) => `I will remind you again on ${day}.`,
    },
    digest: {
      title: (day) => `Dates of the countries, week of ${day}`,
      missed: (day) => `This is the overview of ${day}; I was not running then.`,
      due: 'Due in the next 30 days',
      late: 'Passed in the last 30 days, with no answer',
      threshold: 'Crossing a limit in the next 30 days',
      nothing: 'Nothing with a known day.',
      missing: (countries) =>
        `For ${count(countries, 'country', 'countries')} no date can be given, because the running plan or its end is not known to the month.`,
    },
  },
  fr: {
    reminder: {
      lead: (days) =>
        days < 0
          ? 'Cette date est passée'
          : days === 0
            ? 'L’échéance est arrivée'
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
      late: 'Merci de le dire. Je garde la raison pour l’Unité d’appui ; ce n’est pas un report, et aucun de ses membres ne peut en accorder.',
      lateLetter: (who, country, label) => `${who} (${country}) annonce un retard : ${label}.`,
      help: (name) => `J’ai dit à ${name} que vous avez besoin d’aide.`,
      helpNobody: 'Il n’y a pas d’interlocuteur dans l’annuaire ; écrivez à l’Unité d’appui.',
      helpMore:
        'S’il vous faut quelqu’un de l’extérieur ou d’un autre pays, je peux ouvrir avec vous une demande d’appui.',
      helpNeeded: (label, when) => `Nous avons besoin d’aide pour : ${label} (${when}).`,
      helpLetter: (who, country, label) => `${who} (${country}) a besoin d’aide pour : ${label}.`,
      snoozed: (day) => `Je vous le rappellerai le ${day}.`,
    },
    digest: {
      title: (day) => `Dates des pays, semaine du ${day}`,
      missed: (day) => `Ceci est le point du ${day} ; je ne fonctionnais pas alors.`,
      due: 'Dans les 30 prochains jours',
      late: 'Passé dans les 30 derniers jours, sans réponse',
      threshold: 'Limites franchies dans les 30 prochains jours',
      nothing: 'Rien dont le jour soit connu.',
      missing: (countries) =>
        `Pour ${countries} pays, aucune date ne peut être donnée : le plan en cours ou le mois de sa fin n’est pas connu.`,
    },
  },
  es: {
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
      helpMore: 'Si necesita a alguien de fuera o de otro país, puedo abrir con usted una solicitud de apoyo.',
      helpNeeded: (label, when) => `Necesitamos ayuda con: ${label} (${when}).`,
      helpLetter: (who, country, label) => `${who} (${country}) necesita ayuda con: ${label}.`,
      snoozed: (day) => `Se lo recordaré el ${day}.`,
    },
    digest: {
      title: (day) => `Fechas de los países, semana del ${day}`,
      missed: (day) => `Este es el resumen del ${day}; yo no estaba en marcha.`,
      due: 'En los próximos 30 días',
      late: 'Pasado en los últimos 30 días, sin respuesta',
      threshold: 'Límites que se superan en los próximos 30 días',
      nothing: 'Nada con día conocido.',
      missing: (countries) =>
        `Para ${count(countries, 'país', 'países')} no se puede dar ninguna fecha: no se conoce el plan en curso o el mes de su fin.`,
    },
  },
}
