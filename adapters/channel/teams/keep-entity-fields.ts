import { createRequire } from 'node:module'
import { z } from 'zod'

const Mapped = z.object({ type: z.looseObject({ className: z.literal('Entity') }) })

/**
 * botframework-connector 4.23 writes only `type`, `text` and `mentioned` of an entity and drops the rest, so that
 * citations and the AI label never leave. Here its description of an entity learns that there may be more.
 */
export function keepEntityFields(): void {
  const botbuilder = createRequire(import.meta.url).resolve('botbuilder')
  const mappers: unknown = createRequire(botbuilder)('botframework-connector/lib/connectorApi/models/mappers.js')
  const entity: unknown = (mappers as { Entity?: unknown }).Entity
  if (Mapped.safeParse(entity).success) {
    Object.assign((entity as { type: object }).type, { additionalProperties: { type: { name: 'Object' } } })
  }
}
