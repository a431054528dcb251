import { inflateRawSync, inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { makePackage } from '../../../../adapters/channel/teams/package.ts'

const ID = '00000000-0000-4000-8000-000000000001'
const LINKS = {
  website: 'https://desk.example',
  privacy: 'https://desk.example/privacy',
  terms: 'https://desk.example/terms',
}

/** Microsoft's definitions of the published schema, teams/v1.25/MicrosoftTeams.schema.json. */
const guid = z.string().regex(/^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$/)
const httpsUrl = z
  .string()
  .max(2048)
  .regex(/^https:\/\//)
const relativePath = z.string().max(2048)
const languageTag = z.string().regex(/^[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8}){0,2}$/)
const scopes = z.array(z.enum(['team', 'personal', 'groupChat', 'copilot'])).max(4)

/** The parts of the schema that our manifest uses, with its rules: no other property, lengths, patterns, what must be. */
const Manifest = z.strictObject({
  $schema: z.literal('https://developer.microsoft.com/json-schemas/teams/v1.25/MicrosoftTeams.schema.json'),
  manifestVersion: z.literal('1.25'),
  version: z
    .string()
    .max(256)
    .regex(/^\d+\.\d+\.\d+$/),
  id: guid,
  developer: z.strictObject({
    name: z.string().min(1).max(32),
    websiteUrl: httpsUrl,
    privacyUrl: httpsUrl,
    termsOfUseUrl: httpsUrl,
  }),
  name: z.strictObject({ short: z.string().min(1).max(30), full: z.string().max(100) }),
  description: z.strictObject({ short: z.string().min(1).max(80), full: z.string().min(1).max(4000) }),
  localizationInfo: z.strictObject({
    defaultLanguageTag: languageTag,
    additionalLanguages: z.array(z.strictObject({ languageTag, file: relativePath })),
  }),
  icons: z.strictObject({ color: relativePath, outline: relativePath }),
  accentColor: z.string().regex(/^#[0-9a-fA-F]{6}$/),
  bots: z
    .array(
      z.strictObject({
        botId: guid,
        scopes,
        supportsFiles: z.boolean(),
        isNotificationOnly: z.boolean(),
        commandLists: z
          .array(
            z.strictObject({
              scopes,
              commands: z
                .array(z.strictObject({ title: z.string().min(1).max(128), description: z.string().min(1).max(4000) }))
                .max(12),
            }),
          )
          .max(3),
      }),
    )
    .max(1),
  supportsChannelFeatures: z.literal('tier1'),
  defaultInstallScope: z.enum(['personal', 'team', 'groupChat', 'meetings', 'copilot']),
  validDomains: z
    .array(
      z
        .string()
        .max(2048)
        .regex(/^[\w.*-]+$/),
    )
    .max(16),
})

/** teams/v1.25/MicrosoftTeams.Localization.schema.json, as far as we use it. */
const filled = z.string().regex(/^(?!null$)\s*\S/i)
const Translation = z
  .object({
    $schema: z.literal(
      'https://developer.microsoft.com/json-schemas/teams/v1.25/MicrosoftTeams.Localization.schema.json',
    ),
    'name.short': filled.max(30),
    'name.full': filled.max(100),
    'description.short': filled.max(80),
    'description.full': filled.max(4000),
  })
  .catchall(z.string().max(4000))

const COMMAND = /^bots\[0\]\.commandLists\[[0-2]\]\.commands\[([0-9]|1[0-1])\]\.(title|description)$/

/** Reads an archive back by its index, with nothing of ours. */
function unzip(archive: Buffer): ReadonlyMap<string, Buffer> {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  const files = new Map<string, Buffer>()
  let at = archive.readUInt32LE(end + 16)
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [packed, whole] = [archive.readUInt32LE(at + 20), archive.readUInt32LE(at + 24)]
    const nameLength = archive.readUInt16LE(at + 28)
    const local = archive.readUInt32LE(at + 42)
    const name = archive.subarray(at + 46, at + 46 + nameLength).toString('utf8')
    const body = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
    const bytes = inflateRawSync(archive.subarray(body, body + packed))
    expect(bytes).toHaveLength(whole)
    files.set(name, bytes)
    at += 46 + nameLength
  }
  return files
}

function readPng(bytes: Buffer | undefined) {
  if (!bytes) throw new Error('There is no such icon.')
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
  const data = bytes.subarray(bytes.indexOf('IDAT') + 4, bytes.indexOf('IEND') - 8)
  const rows = inflateSync(data)
  const opacity = (x: number, y: number) => rows[y * (1 + width * 4) + 1 + x * 4 + 3] ?? -1
  const pixels = Array.from({ length: width * height }, (_, at) => {
    const from = Math.floor(at / width) * (1 + width * 4) + 1 + (at % width) * 4
    return [...rows.subarray(from, from + 4)]
  })
  return { width, height, opacity, pixels }
}

describe('the package for Teams', () => {
  const files = unzip(makePackage(ID, '0.1.0', LINKS))
  const json = (name: string): unknown => JSON.parse(files.get(name)?.toString('utf8') ?? 'null')

  it('holds a manifest that keeps the rules of the published schema', () => {
    const manifest = Manifest.parse(json('manifest.json'))

    expect(manifest.bots[0]).toMatchObject({
      botId: ID,
      supportsFiles: true,
      scopes: ['personal', 'team', 'groupChat'],
    })
    for (const file of [manifest.icons.color, manifest.icons.outline]) expect(files.has(file)).toBe(true)
    for (const { file } of manifest.localizationInfo.additionalLanguages) expect(files.has(file)).toBe(true)
  })

  it.each(['fr.json', 'es.json'])('says the same in another language: %s', (name) => {
    const { $schema: _, ...texts } = Translation.parse(json(name))
    const others = Object.keys(texts).filter((key) => !/^(name|description)\./.test(key))

    expect(others).toHaveLength(8)
    for (const key of others) expect(key).toMatch(COMMAND)
  })

  it('holds an icon of 192 × 192 without gaps, and one of 32 × 32 in white on nothing', () => {
    const colour = readPng(files.get('color.png'))
    const outline = readPng(files.get('outline.png'))

    expect([colour.width, colour.height]).toEqual([192, 192])
    expect(colour.pixels.every(([, , , opacity]) => opacity === 255)).toBe(true)
    expect(new Set(colour.pixels.map(String)).size).toBeGreaterThan(2)
    expect([outline.width, outline.height]).toEqual([32, 32])
    expect(outline.pixels.every(([red, green, blue]) => red === 255 && green === 255 && blue === 255)).toBe(true)
    expect(outline.opacity(0, 0)).toBe(0)
    expect(outline.pixels.some(([, , , opacity]) => opacity === 255)).toBe(true)
  })

  it('is the same, byte for byte, each time', () => {
    expect(makePackage(ID, '0.1.0', LINKS).equals(makePackage(ID, '0.1.0', LINKS))).toBe(true)
  })
})
