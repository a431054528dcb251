import { fold } from '../core/fold.ts'

/** The programme and its institutions by name: a question with one of them is of our world, whatever else it asks. */
const NAMES =
  /\b(?:ogp|pgo|open gov(?:ernment)?(?: partnership)?|gouvernement ouvert|gobierno abierto|support unit|unite d'appui|unidad de apoyo|points? of contact|points? de contact|puntos? de contacto|poc|nap|action plans?|plans? d'action|planes? de accion|irm|mii|mri|msf|steering committee|comite directeur|comite directivo)\b/

/** Whether a question names the programme, so that "out of scope" would be untrue. */
export function namesTheProgramme(question: string): boolean {
  return NAMES.test(fold(question))
}
