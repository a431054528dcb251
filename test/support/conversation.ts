import { readFile } from 'node:fs/promises'
import { fold } from '../../src/core/fold.ts'

/** One step of a written conversation. */
export type Step =
  | { readonly kind: 'person'; readonly line: number; readonly text: string }
  | { readonly kind: 'press'; readonly line: number; readonly label: string }
  | { readonly kind: 'says'; readonly line: number; readonly words: string }
  | { readonly kind: 'silent'; readonly line: number; readonly words: string }
  | { readonly kind: 'cites'; readonly line: number; readonly source: string }
  | { readonly kind: 'ends'; readonly line: number; readonly ending: string }
  | { readonly kind: 'person-is'; readonly line: number; readonly person: string }

export interface WrittenConversation {
  readonly title: string
  readonly day: string
  readonly steps: readonly Step[]
}

const STEP = /^(>|<|!<|\[|=|as:)\s*(.*)$/

/**
 * Reads a conversation that a support officer can read:
 *
 *     # A late plan
 *     day: 2026-11-23
 *     as: gov-gh
 *     > What if we are more than a year late?
 *     < 12 months
 *     !< 31 August
 *     [ late-plans#twelve-months
 *     = answered
 *     > press: Pass my question on
 *
 * `>` a person writes (or presses), `<` words of the reply, `!<` words that must not stand in it, `[` a citation,
 * `=` how the turn ended (channels that do not show endings pass over it), `as:` who writes from here on.
 */
export async function readConversation(file: string): Promise<WrittenConversation> {
  const lines = (await readFile(file, 'utf8')).split('\n')
  const title = lines.find((line) => line.startsWith('# '))?.slice(2) ?? file
  const day = lines.map((line) => /^day:\s*(\S+)/.exec(line)?.[1]).find(Boolean) ?? '2026-11-23'
  const steps = lines.flatMap((line, at) => stepOf(line, at + 1))
  return { title, day, steps }
}

function stepOf(text: string, line: number): readonly Step[] {
  const match = STEP.exec(text)
  if (!match) return []
  const [, mark, rest = ''] = match
  switch (mark) {
    case '>':
      return rest.startsWith('press:')
        ? [{ kind: 'press', line, label: rest.slice(6).trim() }]
        : [{ kind: 'person', line, text: rest }]
    case '<':
      return [{ kind: 'says', line, words: rest }]
    case '!<':
      return [{ kind: 'silent', line, words: rest }]
    case '[':
      return [{ kind: 'cites', line, source: rest }]
    case '=':
      return [{ kind: 'ends', line, ending: rest }]
    default:
      return [{ kind: 'person-is', line, person: rest }]
  }
}

/** What a person sees of a reply, whatever the platform drew. */
export interface SeenReply {
  readonly text: string
  /** `document#section`, where the channel shows which; undefined where it shows titles only. */
  readonly citations: readonly string[] | undefined
  readonly buttons: readonly string[]
  readonly ending: string | undefined
}

/** A platform, seen from the person's side. Every channel has one. */
export interface Driver {
  readonly name: string
  /** Writes as a person of the directory and resolves with the whole reply. */
  say(person: string, text: string): Promise<SeenReply>
  /** Presses the button of that label on the latest reply. */
  press(person: string, label: string): Promise<SeenReply>
  close(): Promise<void>
}

/** Runs a conversation through a platform; the problems found, each with its line. Empty means all went as written. */
export async function runConversation(conversation: WrittenConversation, driver: Driver): Promise<readonly string[]> {
  const problems: string[] = []
  let person = 'guest'
  let seen: SeenReply | undefined
  for (const step of conversation.steps) {
    const problem = (what: string) =>
      problems.push(`line ${step.line}: ${what}\n--- reply was:\n${seen?.text ?? '(none)'}`)
    switch (step.kind) {
      case 'person-is':
        person = step.person
        break
      case 'person':
        seen = await driver.say(person, step.text)
        break
      case 'press': {
        const label = seen?.buttons.find((button) => holds(button, step.label))
        if (label === undefined) problem(`no button "${step.label}" among ${JSON.stringify(seen?.buttons ?? [])}`)
        else seen = await driver.press(person, label)
        break
      }
      case 'says':
        if (!holds(seen?.text ?? '', step.words)) problem(`the reply lacks "${step.words}"`)
        break
      case 'silent':
        if (holds(seen?.text ?? '', step.words)) problem(`the reply must not say "${step.words}"`)
        break
      case 'cites':
        if (seen?.citations && !seen.citations.includes(step.source)) {
          problem(`not cited: ${step.source}; cited: ${seen.citations.join(', ')}`)
        }
        break
      case 'ends':
        if (seen?.ending !== undefined && seen.ending !== step.ending)
          problem(`ended ${seen.ending}, not ${step.ending}`)
        break
    }
  }
  return problems
}

function holds(text: string, words: string): boolean {
  const plain = (given: string) => fold(given).replace(/\s+/g, ' ')
  return plain(text).includes(plain(words))
}
