import { crc32, deflateSync } from 'node:zlib'
import { strToU8, unzipSync } from 'fflate'
import PDFDocument from 'pdfkit'
import type { GivenDocument, Refusal } from '../../src/ports/documents.ts'
import { draftsToReview } from './build.ts'
import { pack } from './packed.ts'

/** A file that nobody should have sent, and what may come of it. */
export interface HostileFile extends GivenDocument {
  readonly what: string
  /** Any of these is a good end; `read` when its text is harmless. */
  readonly may: readonly (Refusal | 'read')[]
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const SPACES = 64 * 1024 * 1024
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** `address` is where a document tries to call home. */
export async function hostileFiles(address: string): Promise<readonly HostileFile[]> {
  const drafts = draftsToReview()
  const good = async (id: string) => (await drafts.find((draft) => draft.id === id)?.file()) ?? new Uint8Array()
  const [docx, pdf, html, text] = [await good('d03'), await good('d06'), await good('d09'), await good('d36')]
  const bomb = new Uint8Array(SPACES).fill(0x20)
  const nested = pack([{ name: 'bomb.bin', bytes: bomb }])
  return [
    file('a part that unpacks to 64 megabytes', 'plan.docx', WORD, word(bomb), ['too-large', 'too-long', 'broken']),
    file(
      'a part of 64 megabytes that says it has a thousand bytes',
      'plan.docx',
      WORD,
      pack([...frame(), { name: 'word/document.xml', bytes: bomb, claimedSize: 1000 }]),
      ['too-large', 'broken'],
    ),
    file('a bomb packed inside a good document', 'plan.docx', WORD, withPart(docx, 'word/embeddings/in.zip', nested), [
      'read',
    ]),
    file('a bomb in an ODT', 'plan.odt', '', openDocument(bomb), ['too-large', 'too-long', 'broken']),
    file('entities that grow a thousand million times', 'plan.docx', WORD, word(strToU8(laughs('w:t', W))), [
      'broken',
      'not-a-plan',
      'read',
    ]),
    file('the same in an ODT', 'plan.odt', '', openDocument(strToU8(laughs('text:p', ''))), ['broken', 'read']),
    file('an entity that names a file of the machine', 'plan.docx', WORD, word(strToU8(outsideEntity())), [
      'broken',
      'read',
    ]),
    file('a macro', 'plan.docm', WORD, withPart(docx, 'word/vbaProject.bin', strToU8('Sub AutoOpen()')), ['read']),
    file(
      'names that climb out of the archive',
      'plan.docx',
      WORD,
      withPart(docx, '../../climbed.txt', bomb.slice(0, 9)),
      ['read', 'broken'],
    ),
    file('scripts and things to fetch', 'plan.html', 'text/html', scripted(html, address), ['read']),
    file('ten thousand tables', 'plan.docx', WORD, word(strToU8(manyTables())), ['read', 'too-long']),
    file('ten thousand tables in a page', 'plan.html', 'text/html', strToU8(manyHtmlTables()), ['read', 'too-long']),
    file('tables inside tables, two thousand deep', 'plan.html', 'text/html', strToU8(deepTables()), [
      'read',
      'broken',
      'too-long',
    ]),
    file(
      'five hundred pages',
      'plan.txt',
      'text/plain',
      strToU8('A sentence of seven words stands here.\n'.repeat(36_000)),
      ['too-long'],
    ),
    file('a PDF that breaks off', 'plan.pdf', 'application/pdf', pdf.slice(0, pdf.length / 2), ['broken', 'read']),
    file('a PDF with a password', 'plan.pdf', 'application/pdf', await lockedPdf(), ['locked']),
    file('a PDF with only a picture', 'plan.pdf', 'application/pdf', await scannedPdf(), ['scan-without-text']),
    file('a PDF that runs a script on opening', 'plan.pdf', 'application/pdf', await scriptedPdf(), ['read']),
    file('a DOCX with a password', 'plan.docx', WORD, compound('EncryptedPackage'), ['locked']),
    file('a DOCX that breaks off', 'plan.docx', WORD, docx.slice(0, docx.length / 2), ['broken']),
    file('an old .doc', 'plan.doc', 'application/msword', compound('WordDocument'), ['unknown-kind']),
    file('a spreadsheet', 'plan.xlsx', '', pack([{ name: 'xl/workbook.xml', bytes: strToU8('<workbook/>') }]), [
      'spreadsheet',
    ]),
    file('a PDF called .docx', 'plan.docx', WORD, pdf, ['read']),
    file('a DOCX called .txt', 'plan.txt', 'text/plain', docx, ['read']),
    file('a text called .pdf', 'plan.pdf', 'application/pdf', text, ['read', 'broken']),
    file('nothing', 'plan.pdf', 'application/pdf', new Uint8Array(), ['broken', 'not-a-plan']),
    file('a text of nothing', 'plan.txt', 'text/plain', new Uint8Array(), ['broken', 'not-a-plan', 'read']),
    file('noise', 'plan.docx', WORD, noise(), ['broken', 'unknown-kind', 'read']),
  ]
}

function file(
  what: string,
  name: string,
  mediaType: string,
  bytes: Uint8Array,
  may: readonly (Refusal | 'read')[],
): HostileFile {
  return { what, name, mediaType, bytes, may }
}

function frame(): readonly { name: string; bytes: Uint8Array }[] {
  const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.main+xml"/></Types>`
  const relations = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`
  return [
    { name: '[Content_Types].xml', bytes: strToU8(types) },
    { name: '_rels/.rels', bytes: strToU8(relations) },
  ]
}

function word(document: Uint8Array): Uint8Array {
  return pack([...frame(), { name: 'word/document.xml', bytes: document }])
}

function openDocument(content: Uint8Array): Uint8Array {
  const mime = strToU8('application/vnd.oasis.opendocument.text')
  return pack([
    { name: 'mimetype', bytes: mime },
    { name: 'content.xml', bytes: content },
  ])
}

function withPart(archive: Uint8Array, name: string, bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(archive)).map(([part, inside]) => ({ name: part, bytes: inside }))
  return pack([...parts, { name, bytes }])
}

/** The billion laughs: ten entities, each ten times the one before. */
function laughs(tag: string, namespace: string): string {
  const entities = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`)
  const element = tag.startsWith('w:')
    ? `<w:document ${namespace}><w:body><w:p><w:r><w:t>&l9;</w:t></w:r></w:p></w:body></w:document>`
    : `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text><text:p>&l9;</text:p></office:text></office:body></office:document-content>`
  return `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">${entities.join('')}]>${element}`
}

function outsideEntity(): string {
  return `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY file SYSTEM "file:///etc/passwd">]><w:document ${W}><w:body><w:p><w:r><w:t>&file;</w:t></w:r></w:p></w:body></w:document>`
}

function scripted(html: Uint8Array, address: string): Uint8Array {
  const planted = `<script>fetch('${address}/script')</script><img src="${address}/picture" onerror="fetch('${address}/error')"><link rel="stylesheet" href="${address}/style"><iframe src="${address}/frame"></iframe><style>@import url(${address}/import)</style>`
  return strToU8(new TextDecoder().decode(html).replace('<body>', `<body>${planted}`))
}

function manyTables(): string {
  const table = '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Lead</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/>'
  return `<?xml version="1.0"?><w:document ${W}><w:body>${table.repeat(10_000)}</w:body></w:document>`
}

function manyHtmlTables(): string {
  return `<html><body>${'<table><tr><td>Lead</td><td>Ministry</td></tr></table>'.repeat(10_000)}</body></html>`
}

function deepTables(): string {
  return `<html><body>${'<table><tr><td>'.repeat(2_000)}x${'</td></tr></table>'.repeat(2_000)}</body></html>`
}

function lockedPdf(): Promise<Uint8Array> {
  return drawn(new PDFDocument({ userPassword: 'secret', ownerPassword: 'secret' }), (page) => page.text('A plan.'))
}

function scannedPdf(): Promise<Uint8Array> {
  return drawn(new PDFDocument(), (page) => page.image(Buffer.from(greyPicture()), 0, 0, { width: 595 }))
}

function scriptedPdf(): Promise<Uint8Array> {
  return drawn(new PDFDocument(), (page) => {
    page.addNamedJavaScript('open', 'app.launchURL("http://127.0.0.1/")')
    page.text('Commitment 1: Publish contracts. '.repeat(20))
  })
}

type Page = InstanceType<typeof PDFDocument>

function drawn(page: Page, draw: (page: Page) => unknown): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  page.on('data', (chunk: Buffer) => chunks.push(chunk))
  const whole = new Promise<Uint8Array>((resolve) => {
    page.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
  })
  draw(page)
  page.end()
  return whole
}

/** A grey PNG of 32 by 32 points. */
function greyPicture(): Uint8Array {
  const rows = new Uint8Array(33 * 32).map((_, at) => (at % 33 === 0 ? 0 : 200))
  const header = new Uint8Array([0, 0, 0, 32, 0, 0, 0, 32, 8, 0, 0, 0, 0])
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
  const chunks = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', new Uint8Array())]
  return new Uint8Array([...signature, ...chunks.flatMap((one) => [...one])])
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = new Uint8Array([...strToU8(type), ...data])
  const whole = new DataView(new ArrayBuffer(body.length + 8))
  whole.setUint32(0, data.length)
  new Uint8Array(whole.buffer).set(body, 4)
  whole.setUint32(body.length + 4, crc32(body))
  return new Uint8Array(whole.buffer)
}

/** The container of old Office files and of locked new ones, with one stream's name in its directory. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  bytes.set(new Uint8Array(new Uint16Array([...stream].map((letter) => letter.charCodeAt(0))).buffer), 1024)
  return bytes
}

/** The same each time. */
function noise(): Uint8Array {
  let state = 7
  return new Uint8Array(20_000).map(() => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state >> 16
  })
}
