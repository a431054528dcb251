import { APP_COLOUR, APP_NAME, APP_TEXTS } from '../../../src/core/app-identity.ts'
import type { Language } from '../../../src/core/language.ts'

/** Addresses of the organisation that runs the desk; all https. */
export interface Links {
  readonly website: string
  readonly privacy: string
  readonly terms: string
}

export const MANIFEST_VERSION = '1.25'
const SCHEMAS = `https://developer.microsoft.com/json-schemas/teams/v${MANIFEST_VERSION}`
const SCOPES = ['personal', 'team', 'groupChat'] as const

/** What Teams is told about the app, for one registration. */
export function makeManifest(appId: string, version: string, links: Links) {
  const { short, long, examples } = APP_TEXTS.en
  const commands = examples.map(({ title, message }) => ({ title, description: message }))
  return {
    $schema: `${SCHEMAS}/MicrosoftTeams.schema.json`,
    manifestVersion: MANIFEST_VERSION,
    version,
    id: appId,
    developer: {
      name: APP_NAME,
      websiteUrl: links.website,
      privacyUrl: links.privacy,
      termsOfUseUrl: links.terms,
    },
    name: { short: APP_NAME, full: APP_NAME },
    description: { short, full: long },
    localizationInfo: {
      defaultLanguageTag: 'en',
      additionalLanguages: (['fr', 'es'] as const).map((language) => ({
        languageTag: language,
        file: `${language}.json`,
      })),
    },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: APP_COLOUR,
    bots: [
      {
        botId: appId,
        scopes: [...SCOPES],
        supportsFiles: true,
        isNotificationOnly: false,
        commandLists: [{ scopes: [...SCOPES], commands }],
      },
    ],
    supportsChannelFeatures: 'tier1',
    defaultInstallScope: 'personal',
    validDomains: ['*.botframework.com', new URL(links.website).hostname],
  }
}

/** The same words in another language. */
export function makeTranslation(language: Exclude<Language, 'en'>): Readonly<Record<string, string>> {
  const { short, long, examples } = APP_TEXTS[language]
  const commands = examples.flatMap(({ title, message }, at) => [
    [`bots[0].commandLists[0].commands[${at}].title`, title],
    [`bots[0].commandLists[0].commands[${at}].description`, message],
  ])
  return {
    $schema: `${SCHEMAS}/MicrosoftTeams.Localization.schema.json`,
    'name.short': APP_NAME,
    'name.full': APP_NAME,
    'description.short': short,
    'description.full': long,
    ...Object.fromEntries(commands),
  }
}
