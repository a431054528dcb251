import express, { type RequestHandler } from 'express'
import { LARGEST_FILE_BYTES } from '../../../src/core/fit-files.ts'
import type { Door } from './door.ts'

/** The largest file, and room for words beside it. */
const LARGEST_UPLOAD = LARGEST_FILE_BYTES + 1024 * 1024
/** A draft, the plan before it, and a few annexes. */
const MOST_FILES = 5

/** A message with files becomes fields like any other, `files` among them. https://www.rfc-editor.org/rfc/rfc7578 */
export function readUpload({ refuse }: Pick<Door, 'refuse'>): readonly RequestHandler[] {
  return [
    express.raw({ type: 'multipart/form-data', limit: LARGEST_UPLOAD }),
    async (request, response, next) => {
      if (!Buffer.isBuffer(request.body)) return next()
      const sent = await formFrom(request.body, request.headers['content-type'] ?? '')
      if (!sent) return refuse(request, response, 'not-understood')
      const words = [...sent].filter((field): field is [string, string] => typeof field[1] === 'string')
      // A field in which no file was chosen is sent as one without name and bytes.
      const files = sent.getAll('files').filter((one) => typeof one !== 'string' && (one.name !== '' || one.size > 0))
      if (files.length > MOST_FILES) return refuse(request, response, 'too-many-files')
      request.body = { ...Object.fromEntries(words), files }
      next()
    },
  ]
}

async function formFrom(body: Buffer, type: string): Promise<FormData | undefined> {
  try {
    return await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData()
  } catch {
    return undefined
  }
}
