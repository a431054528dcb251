import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const FIELDS = ['id', 'question', 'language', 'outcome', 'text', 'citations', 'choices', 'passages', 'ms']
let folder = ''

/** Runs a command as others do, in a process of its own. */
function run(
  command: string,
  args: readonly string[],
  input = '',
): Promise<{ code: number; out: string; err: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', `src/commands/${command}.ts`, ...args], {
    env: { PATH: process.env.PATH, COUNTRYDESK_DATA: join(folder, 'data') },
  })
  let [out, err] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString()
  })
  child.stdin.end(input)
  return new Promise((resolve) => child.on('close', (code) => resolve({ code: code ?? -1, out, err })))
}

function parsed(out: string): readonly Record<string, unknown>[] {
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'contract-'))
  await writeFile(join(folder, 'snow.md'), '# Winter\n\n## Snow\n\nSnow is white and falls in winter.\n')
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('commands that others build on', () => {
  it('answer a batch line by line, bad lines in the shape of the others', { timeout: 60_000 }, async () => {
    const lines = ['{"id":"a","question":"When does snow fall?"}', 'no json', '{"id":"c","question":"x","as":"nobody"}']

    const { code, out, err } = await run('ask', ['--knowledge', folder, '--batch', '-', '--json'], lines.join('\n'))

    expect(code).toBe(2)
    expect(parsed(out).map((line) => Object.keys(line).slice(0, FIELDS.length))).toEqual([FIELDS, FIELDS, FIELDS])
    expect(parsed(out)).toMatchObject([
      { id: 'a', outcome: 'answered', citations: [{ document: 'snow', section: 'snow' }] },
      { id: 2, outcome: 'error', citations: [] },
      { id: 'c', question: 'x', outcome: 'error' },
    ])
    expect(err.trim().split('\n')).toEqual([expect.stringMatching(/^line 2: /), expect.stringMatching(/^line 3: /)])
  })

  it.each([
    ['a folder as a batch', ['--batch', '.', '--json'], /^--batch: /],
    ['a folder of documents that is none', ['--knowledge', 'package.json', 'x'], /^--knowledge: /],
    ['a question beside a batch', ['--batch', 'package.json', 'x'], /^Give a question or --batch/],
  ])('refuse %s with one line and exit code 2', { timeout: 60_000 }, async (_, args, line) => {
    const { code, out, err } = await run('ask', args.includes('.') ? ['--knowledge', folder, ...args] : args)

    expect({ code, out, lines: err.trim().split('\n').length }).toEqual({ code: 2, out: '', lines: 1 })
    expect(err).toMatch(line)
  })
})
