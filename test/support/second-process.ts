import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** A TypeScript program in a process of its own, which writes lines. */
export interface SecondProcess {
  readonly pid: number
  /** The next line that it writes; undefined when it has ended. */
  line(): Promise<string | undefined>
  kill(signal: NodeJS.Signals): Promise<void>
}

export function startSecondProcess(program: URL, ...given: readonly string[]): SecondProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(program), ...given], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    pid: child.pid ?? 0,
    line: async () => {
      const next = await lines.next()
      return next.done ? undefined : next.value
    },
    kill: async (signal) => {
      child.kill(signal)
      await ended
    },
  }
}
