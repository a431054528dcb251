import express, { type ErrorRequestHandler } from 'express'
import { openConversationRoutes } from './conversation-routes.ts'
import { makeDoor } from './door.ts'
import type { PageParts } from './page-parts.ts'
import { readUpload } from './read-upload.ts'
import { openReadingRoutes } from './reading-routes.ts'
import { openSettingsRoutes } from './settings-routes.ts'

/** 100,000 characters of any script, three times over. */
const LARGEST_BODY = '3mb'
const MOST_FIELDS = 300

/** The paths of the page on the shared server. What belongs to other channels passes by. */
export function openRoutes(parts: PageParts): void {
  const { http, log } = parts.tools
  const door = makeDoor(parts)
  const paths = ['/talk', '/settings', '/new', '/guidance', '/you', '/page']
  http.use(paths, door.guard)
  http.get('/', door.guard)
  http.use(
    ['/talk', '/settings', '/new'],
    express.urlencoded({ extended: false, limit: LARGEST_BODY, parameterLimit: MOST_FIELDS }),
  )
  http.post('/talk/:number', door.uploads, ...readUpload(door))
  for (const { name, mediaType, content } of parts.files) {
    http.get(`/page/${name}`, (_request, response) => {
      response.set('Cache-Control', 'no-cache').type(mediaType).send(content)
    })
  }
  openConversationRoutes(http, door, parts)
  openSettingsRoutes(http, door, parts)
  openReadingRoutes(http, door, parts)
  http.use(paths, (request, response) => door.refuse(request, response, 'no-such-page'))
  http.use(['/', ...paths], ((error: unknown, request, response, next) => {
    const path = request.originalUrl.split('?')[0] ?? ''
    const ours = path === '/' || paths.some((one) => path === one || path.startsWith(`${one}/`))
    if (!ours || response.headersSent) return next(error)
    const status = (error as { status?: unknown } | undefined)?.status
    if (status === 413) {
      const files = request.is('multipart/form-data')
      return door.refuse(request, response, files ? 'too-many-files' : 'too-large')
    }
    if (typeof status === 'number' && status < 500) return door.refuse(request, response, 'not-understood')
    log.error('the page could not serve a request', { path: request.route?.path ?? '', why: String(error) })
    door.refuse(request, response, 'failed')
  }) satisfies ErrorRequestHandler)
}
