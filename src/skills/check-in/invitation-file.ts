import type { Language } from '../../core/language.ts'
import type { Block } from '../../core/reply.ts'
import type { Person } from '../../ports/store.ts'
import type { Turn } from '../skill.ts'
import type { Call } from './call.ts'
import { renderInvitation } from './invitation.ts'
import type { Parts } from './parts.ts'
import { MEET } from './wording-meet.ts'

/** The calendar file of a call, for each reader in their language. */
export async function invitationFile(
  turn: Turn,
  id: string,
  call: Call,
  guests: readonly Person[],
  parts: Parts,
): Promise<(language: Language) => Block> {
  const me = await turn.read.person(turn.principal.id)
  return (language) => ({
    kind: 'file',
    name: `${id}.ics`,
    mediaType: 'text/calendar',
    base64: Buffer.from(
      renderInvitation({
        id,
        call,
        title: MEET[language].title(parts.nameOf(call.country, language)),
        description: MEET[language].invitationText,
        now: turn.now,
        from: me?.email,
        to: guests.flatMap(({ email }) => email ?? []),
      }),
    ).toString('base64'),
  })
}
