import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { FromWorker, ToWorker } from './protocol.ts'

/** Processes that share one store; whoever is killed is started again. */
export interface Workers {
  /** Resolves once the message is acknowledged; false when no worker acknowledged it in time. */
  accept(message: Extract<ToWorker, { accept: unknown }>['accept']): Promise<boolean>
  /** Kills one with -9 and starts another. */
  killOne(): Promise<void>
  left(): Promise<number>
  allReady(): boolean
  stop(): Promise<void>
  /** How often each letter was delivered, by key. */
  readonly deliveries: ReadonlyMap<string, number>
  /** How many workers were killed before they were ready. */
  readonly killedAtStart: () => number
}

const PROGRAM = fileURLToPath(new URL('./worker.ts', import.meta.url))
const WAIT_MS = 3_000

interface Worker {
  readonly child: ChildProcess
  ready: boolean
}

export function startWorkers(howMany: number, environment: NodeJS.ProcessEnv): Workers {
  const deliveries = new Map<string, number>()
  const acknowledgements = new Map<string, () => void>()
  let told: ((left: number) => void) | undefined
  let killedAtStart = 0
  const workers = Array.from({ length: howMany }, start)

  function start(): Worker {
    const child = fork(PROGRAM, { env: { ...process.env, ...environment }, execArgv: ['--import', 'tsx'] })
    const worker = { child, ready: false }
    child.on('message', (message: FromWorker) => {
      if ('ready' in message) worker.ready = true
      else if ('accepted' in message) acknowledgements.get(message.accepted)?.()
      else if ('delivered' in message) deliveries.set(message.delivered, (deliveries.get(message.delivered) ?? 0) + 1)
      else told?.(message.left)
    })
    // A message on its way to a process that has just been killed is lost, as on a network.
    child.on('error', () => {})
    return worker
  }

  function anyReady(): Worker | undefined {
    const ready = workers.filter((worker) => worker.ready && worker.child.connected)
    return ready[Math.floor(Math.random() * ready.length)]
  }

  async function kill({ child }: Worker): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  }

  return {
    deliveries,
    killedAtStart: () => killedAtStart,

    async accept(message) {
      const worker = anyReady()
      if (!worker) return false
      const acknowledged = new Promise<boolean>((resolve) => {
        const giveUp = setTimeout(() => resolve(false), WAIT_MS)
        acknowledgements.set(message.id, () => {
          clearTimeout(giveUp)
          resolve(true)
        })
      })
      worker.child.send({ accept: message } satisfies ToWorker, () => {})
      return acknowledged.finally(() => acknowledgements.delete(message.id))
    },

    async killOne() {
      const at = Math.floor(Math.random() * workers.length)
      const worker = workers[at]
      if (!worker) return
      if (!worker.ready) killedAtStart += 1
      worker.ready = false
      await kill(worker)
      workers[at] = start()
    },

    async left() {
      const worker = anyReady()
      if (!worker) return Number.POSITIVE_INFINITY
      return new Promise<number>((resolve) => {
        const giveUp = setTimeout(() => resolve(Number.POSITIVE_INFINITY), WAIT_MS)
        told = (left) => {
          clearTimeout(giveUp)
          resolve(left)
        }
        worker.child.send({ ask: 'what is left' } satisfies ToWorker, () => {})
      })
    },

    allReady: () => workers.every(({ ready }) => ready),

    async stop() {
      await Promise.all(workers.map(kill))
    },
  }
}
