import { createInterface } from 'node:readline/promises'
import type { Language } from '../../../src/core/language.ts'
import type { IncomingMessage } from '../../../src/core/message.ts'
import type { Session } from './session.ts'
import { WORDING } from './wording.ts'

/** Holds a conversation with the person at the terminal until they leave. `send` resolves when they were answered. */
export async function converse(
  session: Session,
  language: Language,
  send: (message: IncomingMessage) => Promise<void>,
): Promise<void> {
  const words = WORDING[language]
  process.stdout.write(`${words.welcome}\n${words.leave}\n\n`)
  const lines = createInterface({ input: process.stdin, output: process.stdout, prompt: '> ' })
  lines.prompt()
  for await (const line of lines) {
    if (line.trim() === '' && !session.isFilling()) break
    const typed = session.typed(line)
    if ('say' in typed) process.stdout.write(`${typed.say}\n`)
    else await send(typed.message)
    lines.prompt()
  }
  lines.close()
}
