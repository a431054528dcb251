import type { FileReference } from './message.ts'

/** Largest file that is opened. A plan with its annexes stays far below. */
export const LARGEST_FILE_MEGABYTES = 20
export const LARGEST_FILE_BYTES = LARGEST_FILE_MEGABYTES * 1024 * 1024

/** Why a file is not opened. */
export interface Unfitness {
  readonly name: string
  readonly why: 'size' | 'kind'
}

export const READABLE_ENDINGS = ['.pdf', '.docx', '.docm', '.odt', '.html', '.htm', '.txt', '.md', '.markdown']
const READABLE_TYPES = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.oasis.opendocument.text',
  'text/html',
  'text/plain',
  'text/markdown',
]

/** What keeps a file of a message from being read; undefined when it fits. Channels hold the size while fetching too. */
export function unfitness(file: Pick<FileReference, 'name' | 'mediaType' | 'size'>): Unfitness | undefined {
  const { name, size } = file
  if (size !== undefined && size > LARGEST_FILE_BYTES) return { name, why: 'size' }
  const type = file.mediaType.split(';')[0]?.trim().toLowerCase() ?? ''
  const ending = READABLE_ENDINGS.some((known) => name.toLowerCase().endsWith(known))
  return ending || READABLE_TYPES.includes(type) ? undefined : { name, why: 'kind' }
}
