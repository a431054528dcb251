import { fold } from '../../core/fold.ts'

/** The fields of a note that can be named and changed. */
export type Field =
  | 'country'
  | 'date'
  | 'kind'
  | 'participants'
  | 'progress'
  | 'concerns'
  | 'questions'
  | 'ours'
  | 'theirs'
  | 'nextCheckIn'
  | 'remarks'

const LABELS: readonly { readonly field: Field; readonly pattern: RegExp }[] = [
  {
    field: 'nextCheckIn',
    pattern:
      /^(?:next (?:call|check-?in|meeting|date)|prochaine? (?:appel|point|echange|rendez-vous|reunion|check-?in|entretien)|proxim[oa] (?:llamada|seguimiento|reunion|check-?in|contacto))$/,
  },
  {
    field: 'ours',
    pattern:
      /^(?:our (?:promises?|commitments?)|we promised|i promised|my promises?|nos engagements|notre engagement|nos promesses|nous avons promis|nuestros compromisos|nuestro compromiso|prometimos|nuestras promesas)$/,
  },
  {
    field: 'theirs',
    pattern:
      /^(?:their (?:promises?|commitments?)|they promised|her promises?|his promises?|leurs engagements|ses engagements|leurs promesses|ils ont promis|sus compromisos|su compromiso|prometieron|sus promesas)$/,
  },
  { field: 'country', pattern: /^(?:country|pays|pais)$/ },
  { field: 'date', pattern: /^(?:date|day|when|jour|quand|fecha|dia|cuando)$/ },
  { field: 'kind', pattern: /^(?:kind|type|tipo|genre)$/ },
  {
    field: 'participants',
    pattern: /^(?:participants?|people|who|attendees|present|presents|qui|participantes|quien(?:es)?)$/,
  },
  {
    field: 'progress',
    pattern: /^(?:progress|avancement|progres|avances?|progreso|status|state of play|etat|estado)$/,
  },
  {
    field: 'concerns',
    pattern:
      /^(?:concerns?|worr(?:y|ies)|preoccupations?|inquietudes?|soucis?|risks?|risques?|riesgos?|blockers?|preocupacion(?:es)?)$/,
  },
  {
    field: 'questions',
    pattern:
      /^(?:questions?|q|qs|preguntas?)(?: (?:from|de|du|des|d') ?(?:them|her|him|eux|elle|lui|ellos|ellas|ella|the country|notre part))?$/,
  },
  { field: 'remarks', pattern: /^(?:others?|remarks?|notes?|autres?|remarques?|otros?|observaciones)$/ },
]

/** The field that a word names, in any of the three languages. */
export function fieldNamed(words: string): Field | undefined {
  const plain = fold(words)
    .replace(/^(?:the|le|la|les|l'|el|los|las) ?/, '')
    .trim()
  return LABELS.find(({ pattern }) => pattern.test(plain))?.field
}
