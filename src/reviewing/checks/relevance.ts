import type { InLanguages } from '../../core/language.ts'
import { foldedInPlace } from '../plan-dates.ts'
import { anyOf } from '../promise-words.ts'
import type { Checker } from '../remark.ts'

/** Names of values and what surrounds them when they are only claimed. */
const CLAIMS: InLanguages<RegExp> = {
  en: /\b(?:access to (?:public )?information|public accountability|(?:public|civic|citizen) (?:participation|engagement|involvement)|transparency(?: and openness)?|accountability|participation|technology and innovation|open government (?:values?|principles?|partnership)|ogp(?:'s)? (?:values?|principles?)|integrity|openness|relevance|relevant)\b/g,
  fr: /(?:\b(?:acces a l'information(?: publique)?|redevabilite(?: publique)?|reddition de comptes?|obligation de rendre compte|participation (?:citoyenne|publique|civique)|transparence(?: et (?:l')?ouverture)?|participation|technologies? et (?:l')?innovation|valeurs? (?:du |de l')?(?:pgo|ogp|gouvernement ouvert|partenariat)|gouvernement ouvert|integrite|ouverture|pertinen\w+)\b)/g,
  es: /\b(?:acceso a la informacion(?: publica)?|rendicion (?:publica )?de cuentas|participacion (?:ciudadana|publica|civica)|transparencia(?: y apertura)?|participacion|tecnologia e innovacion|valores? (?:de |del )?(?:la )?(?:ogp|aga|alianza|gobierno abierto)|gobierno abierto|integridad|apertura|relevan\w+|pertinen\w+)\b/g,
}

/** Relevance that names values and nothing by which they are served. */
export const checkRelevance: Checker = (draft, { promises }) => {
  const shown = anyOf(promises.shown[draft.language])
  return draft.commitments.flatMap((commitment) => {
    const passages = commitment.fields.relevance ?? []
    // The longest claim says best what is claimed.
    const [first] = [...passages].sort((one, other) => other.text.length - one.text.length)
    const text = passages.map((passage) => foldedInPlace(passage.text).replace(CLAIMS[draft.language], ' ')).join('\n')
    if (!first || text.search(shown) >= 0) return []
    return [{ check: 'relevance-not-shown', field: 'relevance', commitment, passage: first }]
  })
}
