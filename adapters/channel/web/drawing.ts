import type { Library } from '../../../src/ports/library.ts'
import type { Person } from '../../../src/ports/store.ts'
import { type Html, html } from './html.ts'

/** What drawing a reply needs beside the reply. */
export interface Drawing {
  /** Where its buttons and forms are sent. */
  readonly action: string
  /** Which of the things said it is: buttons name it, and the desk looks their meaning up. */
  readonly said: string
  /** Missing in what is told to open pages: their script puts in its own. */
  readonly token: string | undefined
  readonly once: string | undefined
  readonly people: readonly Person[]
  readonly countries: Library['countries']
}

/** The beginning of every form inside a reply. Nothing in it says what a button does: only which one it is. */
export function formStart({ token, once, said }: Drawing, block: number): Html {
  return html`<input type="hidden" name="token" value="${token ?? ''}"><input type="hidden" name="once" value="${once ?? ''}"><input type="hidden" name="said" value="${said}"><input type="hidden" name="block" value="${block}">`
}
