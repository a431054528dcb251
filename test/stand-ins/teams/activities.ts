import type { Spot, TeamsStandIn } from './index.ts'
import type { StandInPerson } from './rooms.ts'

/** What people do in Teams, as the activities that a bot gets. */
export function activities(teams: TeamsStandIn) {
  const bot = { id: `28:${teams.appId}`, name: 'Countrydesk' }

  return {
    message: (person: StandInPerson, spot: Spot, text: string) => {
      const envelope = teams.envelope(person, spot)
      const html = { contentType: 'text/html', content: `<p>${text}</p>` }
      const plain = { ...envelope, type: 'message', textFormat: 'plain', attachments: [html] }
      if (spot.room.kind === 'personal') return { ...plain, text }
      const mention = { type: 'mention', text: '<at>Countrydesk</at>', mentioned: bot }
      return {
        ...plain,
        text: `<at>Countrydesk</at> ${text}`,
        entities: [mention, ...(envelope.entities as object[])],
      }
    },
    edited: (original: Record<string, unknown>, text: string, secondsLater: number) => ({
      ...original,
      type: 'messageUpdate',
      text,
      timestamp: new Date(Number(original.id) + secondsLater * 1_000).toISOString(),
      channelData: { ...(original.channelData as object), eventType: 'editMessage' },
    }),
    deleted: (original: Record<string, unknown>) => {
      const { text: _, textFormat: __, attachments: ___, ...rest } = original
      const channelData = { ...(original.channelData as object), eventType: 'softDeleteMessage' }
      return { ...rest, type: 'messageDelete', channelData }
    },
    file: (person: StandInPerson, spot: Spot, name: string, downloadUrl: string) => ({
      ...teams.envelope(person, spot),
      type: 'message',
      attachments: [
        {
          contentType: 'application/vnd.microsoft.teams.file.download.info',
          contentUrl: `https://ministry.example/personal/${name}`,
          name,
          content: { downloadUrl, uniqueId: 'c7f0', fileType: name.split('.').at(-1) },
        },
      ],
    }),
    pressed: (person: StandInPerson, spot: Spot, card: string, data: unknown) => ({
      ...teams.envelope(person, spot),
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: card,
      value: { action: { type: 'Action.Execute', verb: 'press', data }, trigger: 'manual' },
    }),
    submitted: (person: StandInPerson, spot: Spot, card: string, data: unknown) => ({
      ...teams.envelope(person, spot),
      type: 'message',
      replyToId: card,
      value: data,
    }),
    rated: (person: StandInPerson, spot: Spot, message: string, reaction: 'like' | 'dislike', words = '') => ({
      ...teams.envelope(person, spot),
      type: 'invoke',
      name: 'message/submitAction',
      replyToId: message,
      value: {
        actionName: 'feedback',
        actionValue: { reaction, feedback: JSON.stringify({ feedbackText: words }) },
      },
    }),
    consented: (person: StandInPerson, spot: Spot, card: string, action: 'accept' | 'decline', context: unknown) => ({
      ...teams.envelope(person, spot),
      type: 'invoke',
      name: 'fileConsent/invoke',
      replyToId: card,
      value: {
        type: 'fileUpload',
        action,
        context,
        ...(action === 'accept' && {
          uploadInfo: {
            contentUrl: `${teams.address}/personal/given`,
            name: 'given',
            uploadUrl: `${teams.address}/uploads/given`,
            uniqueId: 'a1',
            fileType: 'txt',
          },
        }),
      },
    }),
    installed: (person: StandInPerson, spot: Spot, action: 'add' | 'remove' = 'add') => ({
      ...teams.envelope(person, spot),
      type: 'installationUpdate',
      action,
    }),
    added: (person: StandInPerson, spot: Spot) => ({
      ...teams.envelope(person, spot),
      type: 'conversationUpdate',
      membersAdded: [bot],
    }),
  }
}
