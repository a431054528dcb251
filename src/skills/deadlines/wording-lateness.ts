import type { InLanguages } from '../../core/language.ts'
import { count } from './count.ts'

/** What is said of a plan that comes late. */
export interface LatenessWords {
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
  readonly lateCountries: (day: string) => string
  readonly nobodyLate: (day: string) => string
  readonly lateColumns: { readonly plan: string; readonly limit: string; readonly status: string }
  readonly lateOnlySeen: string
}

export const LATENESS_WORDS: InLanguages<LatenessWords> = {
  en: {
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
    lateCountries: (day) => `No later plan seen on ${day}`,
    nobodyLate: (day) => `On ${day} I know of no country whose plan has ended without a later one.`,
    lateColumns: { plan: 'Last plan seen', limit: 'Twelve months after its end', status: 'Its end rests on' },
    lateOnlySeen:
      'This is what our data show: a country may have published a plan that was not seen. Please check with the country before you write to it.',
  },
  fr: {
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
    lateCountries: (day) => `Aucun plan suivant vu au ${day}`,
    nobodyLate: (day) => `Au ${day}, je ne connais aucun pays dont le plan soit terminé sans plan suivant.`,
    lateColumns: { plan: 'Dernier plan vu', limit: 'Douze mois après sa fin', status: 'Sa fin repose sur' },
    lateOnlySeen:
      'C’est ce que montrent nos données : un pays peut avoir publié un plan qui n’a pas été vu. Vérifiez auprès du pays avant de lui écrire.',
  },
  es: {
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
    lateCountries: (day) => `Sin otro plan visto al ${day}`,
    nobodyLate: (day) => `Al ${day} no conozco ningún país cuyo plan haya terminado sin otro posterior.`,
    lateColumns: { plan: 'Último plan visto', limit: 'Doce meses después de su fin', status: 'Su fin se apoya en' },
    lateOnlySeen:
      'Es lo que muestran nuestros datos: un país puede haber publicado un plan que no se vio. Verifíquelo con el país antes de escribirle.',
  },
}
