import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'

/** The server's side of a WebSocket (RFC 6455), as far as socket mode needs it: whole text messages, ping, close. */
export interface Socket {
  send(text: string): void
  close(): void
  destroy(): void
}

export interface SocketEvents {
  readonly text: (text: string) => void
  readonly closed: () => void
}

const MAGIC = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11'
const TEXT = 1
const CLOSE = 8
const PING = 9
const PONG = 10

export function acceptSocket(request: IncomingMessage, stream: Duplex, events: SocketEvents): Socket {
  const key = String(request.headers['sec-websocket-key'])
  const accept = createHash('sha1').update(`${key}${MAGIC}`).digest('base64')
  stream.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  )
  let waiting = Buffer.alloc(0)
  let open = true

  function finish(): void {
    if (!open) return
    open = false
    events.closed()
  }

  stream.on('data', (chunk: Buffer) => {
    waiting = Buffer.concat([waiting, chunk])
    for (let frame = readFrame(waiting); frame; frame = readFrame(waiting)) {
      waiting = waiting.subarray(frame.length)
      if (frame.kind === TEXT) events.text(frame.payload.toString('utf8'))
      if (frame.kind === PING) stream.write(writeFrame(PONG, frame.payload))
      if (frame.kind === CLOSE) {
        stream.end(writeFrame(CLOSE, frame.payload))
        finish()
      }
    }
  })
  stream.on('close', finish)
  stream.on('error', finish)
  return {
    send: (text) => void (open && stream.write(writeFrame(TEXT, Buffer.from(text, 'utf8')))),
    close: () => void (open && stream.write(writeFrame(CLOSE, Buffer.from([3, 232])))),
    destroy: () => void stream.destroy(),
  }
}

interface Frame {
  readonly kind: number
  readonly payload: Buffer
  readonly length: number
}

function readFrame(bytes: Buffer): Frame | undefined {
  if (bytes.length < 2) return undefined
  const kind = (bytes[0] ?? 0) & 15
  const masked = ((bytes[1] ?? 0) & 128) !== 0
  let size = (bytes[1] ?? 0) & 127
  let at = 2
  if (size === 126) {
    if (bytes.length < 4) return undefined
    size = bytes.readUInt16BE(2)
    at = 4
  } else if (size === 127) {
    if (bytes.length < 10) return undefined
    size = Number(bytes.readBigUInt64BE(2))
    at = 10
  }
  const mask = masked ? bytes.subarray(at, at + 4) : undefined
  if (mask) at += 4
  if (bytes.length < at + size) return undefined
  const payload = Buffer.from(bytes.subarray(at, at + size))
  if (mask) for (const [index, byte] of payload.entries()) payload[index] = byte ^ (mask[index % 4] ?? 0)
  return { kind, payload, length: at + size }
}

function writeFrame(kind: number, payload: Buffer): Buffer {
  const { length } = payload
  const head =
    length < 126
      ? Buffer.from([128 | kind, length])
      : length < 65_536
        ? Buffer.from([128 | kind, 126, length >> 8, length & 255])
        : Buffer.concat([Buffer.from([128 | kind, 127]), bigLength(length)])
  return Buffer.concat([head, payload])
}

function bigLength(length: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64BE(BigInt(length))
  return bytes
}
