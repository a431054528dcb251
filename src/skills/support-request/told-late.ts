import { currentOffer } from '../../brokering/case.ts'
import type { OpenState } from '../../brokering/clocks.ts'
import { paragraph } from '../../core/reply.ts'
import { agreeBlocks, showBlocks } from './letter-blocks.ts'
import { button } from './show.ts'
import type { Telling, Told } from './told.ts'
import { WORDING } from './wording.ts'

/** A day passed: who can move the case on is told; from the second time on, the leads as well. */
export async function toldOfLateness(telling: Telling): Promise<readonly Told[]> {
  const { after, number, scene, keepers, brokerName } = telling
  const leads = after.breaches > 1 ? await scene.leads() : []
  const staff = [...new Set([...keepers, ...leads].map(({ id }) => id))].map(
    (to): Told => ({
      to,
      what: 'late',
      blocks: (language) => {
        const words = WORDING[language]
        const state = words.states[after.state as OpenState]
        return [paragraph(words.tellLate(number, state, after.breaches)), ...showBlocks(number, language)]
      },
    }),
  )
  if (after.state === 'accepted') {
    const remind: Told['blocks'] = (language) => [
      paragraph(WORDING[language].remindAgree(number, brokerName(after, language))),
      ...agreeBlocks(number, language),
    ]
    return [...staff, { to: after.asker, what: 'late-asker', blocks: remind }]
  }
  if (after.state !== 'introduced' && after.state !== 'under-way') return staff
  const ask: Told['blocks'] = (language) => {
    const { buttons, askProgress } = WORDING[language]
    const choices = [button(buttons.deliver, 'deliver', number), button(buttons.show, 'show', number)]
    return [paragraph(askProgress(number)), { kind: 'choices', choices }]
  }
  const parties = [after.asker, ...(currentOffer(after) ? [currentOffer(after)?.person ?? ''] : [])].filter(Boolean)
  return [...staff, ...parties.map((to) => ({ to, what: 'late-party', blocks: ask }))]
}
