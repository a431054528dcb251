import express, { type Request, type Response } from 'express'
import { faultsOf, type TakenMessage } from './activity-rules.ts'
import { makeRoom, type Room, rootOf, type StandInPerson, userId } from './rooms.ts'

/** What goes wrong on purpose. */
export interface Trouble {
  readonly status: number
  readonly retryAfter?: string
  readonly code?: string
  /** Takes the message, and fails all the same. */
  readonly afterTaking?: boolean
}

export interface Connector {
  readonly router: express.Router
  readonly rooms: Map<string, Room>
  /** Everything that was refused, with the reason: a test that expects no refusal looks here. */
  readonly refusals: string[]
  /** The next calls fail so, one after the other. */
  readonly troubles: Trouble[]
  /** Times of messages taken, by conversation, in milliseconds. */
  readonly taken: Map<string, number[]>
  readonly files: Map<string, Buffer>
  /** Names of messages that people wrote. */
  readonly written: Set<string>
  /** Conversations that can be opened with a person who never wrote. */
  readonly reachable: Set<string>
  limits: boolean
}

/** The Bot Connector's REST interface, for one bot, with the rules of Teams. */
export function makeConnector(
  people: readonly StandInPerson[],
  tokenFor: (token: string) => string | undefined,
): Connector {
  const router = express.Router()
  const rooms = new Map<string, Room>()
  const refusals: string[] = []
  const troubles: Trouble[] = []
  const taken = new Map<string, number[]>()
  const files = new Map<string, Buffer>()
  const connector: Connector = {
    router,
    rooms,
    refusals,
    troubles,
    taken,
    files,
    written: new Set(),
    reachable: new Set(),
    limits: false,
  }
  let names = 1_700_000_000_000

  const refuse = (response: Response, status: number, code: string, what: string, retryAfter?: string) => {
    refusals.push(`${status} ${code}: ${what}`)
    if (retryAfter !== undefined) response.set('retry-after', retryAfter)
    response.status(status).json({ error: { code, message: what } })
  }

  /** Who speaks, by the token that the login gave out. */
  router.use((request, response, next) => {
    if (tokenFor((request.headers.authorization ?? '').replace(/^Bearer /, '')) === undefined) {
      return refuse(response, 401, 'Unauthorized', `no valid token for ${request.method}`)
    }
    next()
  })
  router.use(express.json({ limit: '4mb' }))
  router.use((request, response, next) => {
    const trouble = request.method === 'GET' ? undefined : troubles[0]
    if (!trouble || trouble.afterTaking) return next()
    troubles.shift()
    refuse(response, trouble.status, trouble.code ?? 'Trouble', 'on purpose', trouble.retryAfter)
  })

  router.post('/v3/conversations', (request, response) => {
    const body = request.body as { members?: { id: string }[]; isGroup?: boolean; tenantId?: string }
    const person = people.find((one) => userId(one) === body.members?.[0]?.id)
    if (!person || body.isGroup || body.tenantId !== person.tenant) {
      return refuse(response, 400, 'BadSyntax', 'one person of the tenant, no group')
    }
    if (!connector.reachable.has(person.object))
      return refuse(response, 403, 'BotNotInConversationRoster', 'not installed')
    response.status(201).json({ id: personalRoom(connector, person).id })
  })

  const roomFor = (request: Request, response: Response): Room | undefined => {
    const room = rooms.get(rootOf(String(request.params.conversation)))
    if (!room) refuse(response, 404, 'ConversationNotFound', 'there is no such conversation')
    else if (room.barred !== undefined) refuse(response, 403, room.barred, 'the bot may not write here')
    else return room
    return undefined
  }

  const say = (request: Request, response: Response) => {
    const room = roomFor(request, response)
    if (!room) return
    const conversation = String(request.params.conversation)
    if ((request.body as { type?: unknown }).type === 'typing') {
      room.typing.times += 1
      return void response.status(201).json({ id: '' })
    }
    const [fault] = faultsOf(request.body, room.kind === 'personal')
    if (fault) return refuse(response, fault.status, fault.code, fault.what)
    if (connector.limits && isTooMuch(connector, conversation)) {
      return refuse(response, 429, 'Throttled', 'too many messages of one conversation', '1')
    }
    taken.set(conversation, [...(taken.get(conversation) ?? []), performance.now()])
    names += 1
    room.shown.push({ id: String(names), message: request.body as TakenMessage, edited: false })
    const trouble = troubles[0]
    if (trouble?.afterTaking) {
      troubles.shift()
      return refuse(response, trouble.status, 'Trouble', 'on purpose, after taking the message')
    }
    response.status(201).json({ id: String(names) })
  }
  router.post('/v3/conversations/:conversation/activities', say)
  router.post('/v3/conversations/:conversation/activities/:activity', (request, response) => {
    const room = roomFor(request, response)
    if (!room) return
    const { activity } = request.params
    const there = connector.written.has(activity) || room.shown.some(({ id }) => id === activity)
    if (!there) return refuse(response, 400, 'BadSyntax', 'a reply to no message')
    say(request, response)
  })

  router.put('/v3/conversations/:conversation/activities/:activity', (request, response) => {
    const room = roomFor(request, response)
    if (!room) return
    const [fault] = faultsOf(request.body, room.kind === 'personal')
    if (fault) return refuse(response, fault.status, fault.code, fault.what)
    const at = room.shown.findIndex(({ id }) => id === request.params.activity)
    const before = room.shown[at]
    if (!before) return refuse(response, 404, 'ActivityNotFoundInConversation', 'nothing to change')
    room.shown[at] = { id: before.id, message: request.body as TakenMessage, edited: true }
    response.json({ id: before.id })
  })

  router.delete('/v3/conversations/:conversation/activities/:activity', (request, response) => {
    const room = roomFor(request, response)
    if (!room) return
    const at = room.shown.findIndex(({ id }) => id === request.params.activity)
    if (at < 0) return refuse(response, 404, 'ActivityNotFoundInConversation', 'nothing to remove')
    room.shown.splice(at, 1)
    response.status(200).end()
  })

  router.get('/v3/conversations/:conversation/members/:person', (request, response) => {
    if (String(request.params.conversation).includes(';'))
      return refuse(response, 400, 'BadSyntax', 'a thread has no roster')
    const room = rooms.get(String(request.params.conversation))
    const person = room?.people.find(
      (one) => userId(one) === request.params.person || one.object === request.params.person,
    )
    if (!person) return refuse(response, 404, 'MemberNotFoundInConversation', 'not a member')
    response.json({
      id: userId(person),
      name: person.name,
      objectId: person.object,
      aadObjectId: person.object,
      ...(person.email !== undefined && { email: person.email, userPrincipalName: person.email }),
      tenantId: person.tenant,
      userRole: person.role ?? 'user',
    })
  })

  return connector
}

export function personalRoom({ rooms }: Connector, person: StandInPerson): Room {
  const id = `a:${person.object}`
  const room = rooms.get(id) ?? makeRoom('personal', [person], id)
  rooms.set(id, room)
  return room
}

/** 7 in a second and 60 in half a minute, for one bot in one conversation. */
function isTooMuch({ taken }: Connector, conversation: string): boolean {
  const now = performance.now()
  const times = taken.get(conversation) ?? []
  const since = (milliseconds: number) => times.filter((time) => time > now - milliseconds).length
  return since(1_000) >= 7 || since(30_000) >= 60
}
