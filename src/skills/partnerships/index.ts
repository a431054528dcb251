import { brokerNamed } from '../../brokering/understand-need.ts'
import { fold } from '../../core/fold.ts'
import type { Role } from '../../core/principal.ts'
import { makeCountryFinder } from '../../understanding/countries-named.ts'
import type { Skill, Tools } from '../skill.ts'
import { quarterlyDigest } from './digest.ts'
import { engagementsSeen, told } from './engagements.ts'
import { overview } from './overview.ts'
import { partnersSeen } from './partners.ts'
import { endEngagement, keepEngagement } from './record.ts'
import { WORDING } from './wording.ts'

const ROLES: readonly Role[] = ['government', 'civil-society', 'support-unit', 'broker']

const DOING =
  /\b(?:doing (?:with|in|for)|working (?:on|with|in)|works? (?:with|in)|supporting (?:us|in)|up to (?:with|in)|active (?:with|in)|(?:involved|engaged|present) (?:with|in)|projects? (?:with|in)|que fait|que font|fait avec|travaillent? (?:avec|en|au|aux)|actif|active en|intervient|presente? (?:en|au|aux|chez)|projets? (?:avec|en|au|aux|chez)|sur quoi travaillent?|que hace|que hacen|en que trabajan?|que estan? haciendo|hace con|trabajan? (?:con|en)|activ[oa] (?:con|en)|interviene|presente en|proyectos? (?:con|en))\b/
const SUPPORTERS =
  /\b(?:who(?:'s| is| are)? (?:supporting|supports|working with|helping) (?:us|\w+)|which partners (?:support|work|are)|partners (?:in|of) |qui (?:nous )?(?:soutient|accompagne)|quels (?:partenaires|bailleurs)|quien(?:es)? nos (?:apoyan?|acompanan?)|que socios|cuales socios)/
const OVERVIEW =
  /\b(?:overlaps? and gaps|overlaps of partners|partner overview|engagements? register|doublons et manques|apercu des partenaires|superposiciones y vacios|panorama de socios)\b/

/** Activity 7: relations with multilateral partners; who supports whom. */
export function openSkill(tools: Tools): Skill {
  const find = makeCountryFinder(tools.countries)
  return {
    name: 'partnerships',
    summary: { en: WORDING.en.summary, fr: WORDING.fr.summary, es: WORDING.es.summary },
    examples: ({ role }, language) =>
      role === 'support-unit' ? WORDING[language].staffExamples : WORDING[language].examples,
    roles: ROLES,
    recognises: ({ text: words, principal }) => {
      const folded = fold(words)
      if (OVERVIEW.test(folded)) return 'certainly'
      if (SUPPORTERS.test(folded) && (principal.country || find(words).length > 0)) return 'certainly'
      return DOING.test(folded) && brokerNamed(words, tools.brokers?.brokers ?? []) ? 'certainly' : undefined
    },
    answer: async (turn) => {
      const partners = await partnersSeen(turn.read, tools)
      if (turn.press?.action === 'keep') return keepEngagement(turn, tools, partners, await engagementsSeen(turn))
      if (turn.press?.action === 'end') return endEngagement(turn)
      const engagements = await engagementsSeen(turn)
      if (OVERVIEW.test(fold(turn.text))) return overview(turn, tools, partners, engagements)
      const partner = brokerNamed(turn.text, partners)
      const country = find(turn.text)[0]?.code ?? turn.principal.country
      return told(turn, tools, partners, engagements, partner, country)
    },
    everyDay: (day) => quarterlyDigest(day, tools),
  }
}
