import { colourIcon, outlineIcon } from './icons.ts'
import { type Links, makeManifest, makeTranslation } from './manifest.ts'
import { zipOf } from './zip.ts'

/** The app package that an administrator of a ministry uploads: manifest, translations and icons. */
export function makePackage(appId: string, version: string, links: Links): Buffer {
  const json = (value: unknown) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`)
  return zipOf([
    { name: 'manifest.json', bytes: json(makeManifest(appId, version, links)) },
    { name: 'fr.json', bytes: json(makeTranslation('fr')) },
    { name: 'es.json', bytes: json(makeTranslation('es')) },
    { name: 'color.png', bytes: colourIcon() },
    { name: 'outline.png', bytes: outlineIcon() },
  ])
}
