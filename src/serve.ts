import { createServer, type Server } from 'node:http'
import express, { type Express } from 'express'
import { ProblemsFound } from './core/problem.ts'
import type { Log } from './ports/log.ts'

/** The one HTTP server, shared by all channels that are called. */
export interface OneServer {
  readonly http: Express
  /** Resolves with the address once it listens; throws ProblemsFound when the port is taken. */
  listen(host: string, port: number): Promise<string>
  close(): Promise<void>
}

export function makeServer(log: Log): OneServer {
  const http = express()
  http.disable('x-powered-by')
  let server: Server | undefined

  return {
    http,
    listen: async (host, port) => {
      http.use(((error: unknown, _request, response, next) => {
        log.error('a request failed', { why: String(error) })
        if (response.headersSent) next(error)
        else response.status(500).end()
      }) satisfies express.ErrorRequestHandler)
      const opened = createServer(http)
      server = opened
      await new Promise<void>((resolve, reject) => {
        opened.once('error', (error: NodeJS.ErrnoException) => reject(portProblem(error, host, port)))
        opened.listen(port, host, resolve)
      })
      const address = opened.address()
      const chosen = typeof address === 'object' && address ? address.port : port
      return `http://${host.includes(':') ? `[${host}]` : host}:${chosen}`
    },
    close: async () => {
      const opened = server
      if (!opened) return
      opened.closeAllConnections()
      await new Promise((resolve) => opened.close(resolve))
    },
  }
}

function portProblem(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') return error
  const what = error.code === 'EACCES' ? `Port ${port} may not be opened.` : `Port ${port} on ${host} is taken.`
  return new ProblemsFound([
    {
      where: 'setting COUNTRYDESK_PORT',
      what,
      mend: 'Stop the other program, or set another port (0 takes any free one).',
    },
  ])
}
