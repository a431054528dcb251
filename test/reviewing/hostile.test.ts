import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'

/** What reading may cost above the idle desk, two documents side by side: docs/measured.md. */
const MOST_MEGABYTES = 450

interface Report {
  readonly results: readonly {
    readonly what: string
    readonly may: readonly string[]
    readonly came: string
    readonly text: string
  }[]
  /** What was fetched from the address that the files name. */
  readonly asked: readonly string[]
  readonly most: number
}

describe('files that nobody should have sent', () => {
  let report: Report

  beforeAll(async () => {
    const loader = createRequire(import.meta.url).resolve('tsx/cli')
    const script = new URL('../drafts/read-hostile-files.ts', import.meta.url).pathname
    const { stdout } = await promisify(execFile)(process.execPath, [loader, script], { maxBuffer: 16 * 1024 * 1024 })
    report = JSON.parse(stdout) as Report
  })

  it('each come to an end that has a word for it, and the process lives', () => {
    const unlike = report.results.filter(({ may, came }) => !may.includes(came))

    expect(report.results.length).toBeGreaterThan(25)
    expect(unlike.map(({ what, came }) => `${what}: ${came}`)).toEqual([])
  })

  it('take no more memory than is stated', () => {
    expect(report.most / 1024 / 1024).toBeLessThan(MOST_MEGABYTES)
  })

  it('fetch nothing, and their scripts, macros and outside files are no text', () => {
    const all = report.results.map(({ text }) => text).join('\n')

    expect(report.asked).toEqual([])
    expect(all).not.toMatch(/fetch\(|AutoOpen|launchURL|@import|root:x:/)
    expect(all).toContain('Publish contracts')
  })
})
