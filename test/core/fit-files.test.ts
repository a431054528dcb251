import { describe, expect, it } from 'vitest'
import { LARGEST_FILE_BYTES, unfitness } from '../../src/core/fit-files.ts'

describe('a file fits', () => {
  it.each([
    ['plan.pdf', 'application/pdf', 1_000],
    ['Plan.DOCX', 'application/octet-stream', 1_000],
    ['plan.odt', 'application/octet-stream', 1_000],
    ['notes', 'text/plain; charset=utf-8', undefined],
    ['plan.md', 'text/markdown', LARGEST_FILE_BYTES],
  ])('%s (%s) of %s bytes', (name, mediaType, size) => {
    expect(unfitness({ name, mediaType, size })).toBeUndefined()
  })

  it.each([
    ['film.mp4', 'video/mp4', 1_000, 'kind'],
    ['plan.pdf.exe', 'application/x-msdownload', 1_000, 'kind'],
    ['plan.pdf', 'application/pdf', LARGEST_FILE_BYTES + 1, 'size'],
  ])('not: %s (%s) of %s bytes, for its %s', (name, mediaType, size, why) => {
    expect(unfitness({ name, mediaType, size })).toEqual({ name, why })
  })
})
