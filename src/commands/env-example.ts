import { SETTING_NAMES } from '../config.ts'
import { findChannels } from '../open-channels.ts'
import { modelSettingNames } from '../open-desk-model.ts'
import { embeddingsSettingNames } from '../open-embeddings.ts'

/** Every setting with its meaning, as `.env.example` has them: `npm run -s env-example > .env.example`. */
export async function envExample(): Promise<string> {
  const channels = await findChannels({})
  const sections = [
    { title: 'The desk', names: SETTING_NAMES },
    { title: 'A language model', names: modelSettingNames },
    { title: 'Embeddings, with the key of the language model', names: embeddingsSettingNames },
    ...channels.filter(({ names }) => names.length > 0).map(({ name, names }) => ({ title: `Channel ${name}`, names })),
  ]
  const intro = '# Copy to .env and set what you need. Nothing needs to be set: the defaults run on this machine alone.'
  return [
    intro,
    ...sections.map(({ title, names }) =>
      [`# ${title}`, ...names.map(({ name, meaning }) => `# ${meaning}\n#${name}=`)].join('\n'),
    ),
    '',
  ].join('\n\n')
}

if (process.argv[1]?.endsWith('env-example.ts')) process.stdout.write(await envExample())
