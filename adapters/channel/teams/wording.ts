import type { InLanguages } from '../../../src/core/language.ts'

export const WORDING: InLanguages<{
  edition(edition: string): string
  until(date: string): string
  reviewed(date: string): string
  welcome: string
  welcomeGroup: string
  chosen(label: string, by: string): string
  sent(by: string): string
  required: string
  inPrivate: string
  writeInPrivate: string
  fromGroup: string
  share: string
  file(name: string): string
  fileInPrivate(name: string): string
  fileSent(name: string): string
  fileDeclined(name: string): string
  fileLost(name: string): string
}> = {
  en: {
    edition: (edition) => `edition ${edition}`,
    until: (date) => `held until ${date}`,
    reviewed: (date) => `reviewed on ${date}`,
    welcome: [
      'Hello! I am Countrydesk, the help desk for the people who make the Open Government Partnership work in their country. I am a program, not a person.',
      'Ask me about the rules, deadlines and guidance in English, French or Spanish: I answer with the sources, say when I do not know, and pass your question on to the Support Unit if you wish.',
      'I keep what you write to me and my answers, so that we can go on where we left off; files only while I read them. I read nothing else of your Teams: no other chats, no calendar, no files you did not send me.',
      'To stop: right-click my name in the list of apps and choose Uninstall. I then cannot write to you any more. To have what I kept removed, write to the Support Unit.',
    ].join('\n\n'),
    welcomeGroup:
      'Hello! I am Countrydesk, the help desk of the Open Government Partnership, and a program. Mention me with a question about rules, deadlines or guidance, in English, French or Spanish. I see only messages that mention me, and keep those with my answers. What concerns one person only I answer in a private chat. To remove me: Manage team (or the list of apps of the chat) › Apps › Uninstall.',
    chosen: (label, by) => `✓ ${label}${by ? ` (${by})` : ''}`,
    sent: (by) => `✓ Sent${by ? ` by ${by}` : ''}`,
    required: 'Please fill this in.',
    inPrivate: 'This concerns you alone, so I answered in our private chat.',
    writeInPrivate:
      'My answer concerns you alone, and I cannot write to you in private yet. Open a chat with me (click my name › Chat) and ask me there.',
    fromGroup: 'You asked me in a group. Only you see this answer:',
    share: 'Show it to the group',
    file: (name) => `A file for you: ${name}`,
    fileInPrivate: (name) => `I can give files in a private chat only. Ask me there for ${name}.`,
    fileSent: (name) => `${name} is now in your OneDrive.`,
    fileDeclined: (name) => `All right, I keep ${name} to myself.`,
    fileLost: (name) => `I no longer have ${name}. Please ask me for it again.`,
  },
  fr: {
    edition: (edition) => `édition ${edition}`,
    until: (date) => `en vigueur jusqu’au ${date}`,
    reviewed: (date) => `relu le ${date}`,
    welcome: [
      'Bonjour ! Je suis Countrydesk, le service d’aide de celles et ceux qui font vivre le Partenariat pour un gouvernement ouvert dans leur pays. Je suis un programme, pas une personne.',
      'Interrogez-moi sur les règles, les échéances et les guides en anglais, en français ou en espagnol : je réponds avec les sources, je dis quand je ne sais pas et, si vous le souhaitez, je transmets votre question à l’Unité d’appui.',
      'Je conserve ce que vous m’écrivez et mes réponses, afin que nous puissions reprendre où nous en étions ; les fichiers, seulement le temps de les lire. Je ne lis rien d’autre dans votre Teams : ni vos autres conversations, ni votre agenda, ni les fichiers que vous ne m’avez pas envoyés.',
      'Pour arrêter : clic droit sur mon nom dans la liste des applications, puis Désinstaller. Je ne pourrai plus vous écrire. Pour faire supprimer ce que j’ai conservé, écrivez à l’Unité d’appui.',
    ].join('\n\n'),
    welcomeGroup:
      'Bonjour ! Je suis Countrydesk, le service d’aide du Partenariat pour un gouvernement ouvert, et un programme. Mentionnez-moi avec une question sur les règles, les échéances ou les guides, en anglais, en français ou en espagnol. Je ne vois que les messages qui me mentionnent ; je les conserve avec mes réponses. Ce qui ne concerne qu’une personne, je le réponds en conversation privée. Pour me retirer : Gérer l’équipe (ou la liste des applications de la conversation) › Applications › Désinstaller.',
    chosen: (label, by) => `✓ ${label}${by ? ` (${by})` : ''}`,
    sent: (by) => `✓ Envoyé${by ? ` par ${by}` : ''}`,
    required: 'Veuillez remplir ce champ.',
    inPrivate: 'Cela ne concerne que vous : je vous ai répondu dans notre conversation privée.',
    writeInPrivate:
      'Ma réponse ne concerne que vous, et je ne peux pas encore vous écrire en privé. Ouvrez une conversation avec moi (cliquez sur mon nom › Conversation) et posez-moi la question là-bas.',
    fromGroup: 'Vous m’avez posé une question dans un groupe. Vous êtes seul à voir cette réponse :',
    share: 'La montrer au groupe',
    file: (name) => `Un fichier pour vous : ${name}`,
    fileInPrivate: (name) => `Je ne peux remettre un fichier qu’en conversation privée. Demandez-moi ${name} là-bas.`,
    fileSent: (name) => `${name} se trouve maintenant dans votre OneDrive.`,
    fileDeclined: (name) => `C’est entendu, je garde ${name}.`,
    fileLost: (name) => `Je n’ai plus ${name}. Redemandez-le-moi, s’il vous plaît.`,
  },
  es: {
    edition: (edition) => `edición ${edition}`,
    until: (date) => `vigente hasta el ${date}`,
    reviewed: (date) => `revisado el ${date}`,
    welcome: [
      '¡Hola! Soy Countrydesk, la mesa de ayuda de quienes hacen funcionar la Alianza para el Gobierno Abierto en su país. Soy un programa, no una persona.',
      'Pregúnteme por las reglas, los plazos y las guías en inglés, francés o español: respondo con las fuentes, digo cuando no sé y, si lo desea, paso su pregunta a la Unidad de Apoyo.',
      'Guardo lo que usted me escribe y mis respuestas, para continuar donde lo dejamos; los archivos, solo mientras los leo. No leo nada más de su Teams: ni otros chats, ni su calendario, ni archivos que no me haya enviado.',
      'Para terminar: haga clic derecho en mi nombre en la lista de aplicaciones y elija Desinstalar. Entonces ya no podré escribirle. Para que se borre lo que guardé, escriba a la Unidad de Apoyo.',
    ].join('\n\n'),
    welcomeGroup:
      '¡Hola! Soy Countrydesk, la mesa de ayuda de la Alianza para el Gobierno Abierto, y un programa. Menciónenme con una pregunta sobre reglas, plazos o guías, en inglés, francés o español. Solo veo los mensajes que me mencionan, y los guardo con mis respuestas. Lo que concierne a una sola persona lo respondo en un chat privado. Para quitarme: Administrar equipo (o la lista de aplicaciones del chat) › Aplicaciones › Desinstalar.',
    chosen: (label, by) => `✓ ${label}${by ? ` (${by})` : ''}`,
    sent: (by) => `✓ Enviado${by ? ` por ${by}` : ''}`,
    required: 'Por favor, complete este campo.',
    inPrivate: 'Esto le concierne solo a usted, así que respondí en nuestro chat privado.',
    writeInPrivate:
      'Mi respuesta le concierne solo a usted y todavía no puedo escribirle en privado. Abra un chat conmigo (haga clic en mi nombre › Chat) y pregúnteme allí.',
    fromGroup: 'Me preguntó en un grupo. Solo usted ve esta respuesta:',
    share: 'Mostrarla al grupo',
    file: (name) => `Un archivo para usted: ${name}`,
    fileInPrivate: (name) => `Solo puedo entregar archivos en un chat privado. Pídame ${name} allí.`,
    fileSent: (name) => `${name} ya está en su OneDrive.`,
    fileDeclined: (name) => `De acuerdo, me quedo con ${name}.`,
    fileLost: (name) => `Ya no tengo ${name}. Por favor, pídamelo de nuevo.`,
  },
}
