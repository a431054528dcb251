import { Command, CommanderError } from 'commander'
import { type CivilDate, parseCivilDate } from '../core/dates.ts'
import { isLanguage, type Language } from '../core/language.ts'
import { describeProblem, ProblemsFound } from '../core/problem.ts'

/** Ends a command with exit code 2 and one clear line, as for every bad argument. */
export class BadArguments extends Error {}

export function dateArgument(value: string): CivilDate {
  const date = parseCivilDate(value)
  if (!date) throw new BadArguments(`--on: "${value}" is no day of the calendar; write it as 2014-03-15.`)
  return date
}

export function languageArgument(value: string): Language {
  if (!isLanguage(value))
    throw new BadArguments(`--lang: "${value}" is not a language of the desk; write en, fr or es.`)
  return value
}

/** Runs a command: 2 for bad arguments, 1 for problems, each with lines that say what to mend and no stack. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  // Whoever reads our lines may stop reading early (`| head`).
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  try {
    await command()
  } catch (error) {
    if (error instanceof BadArguments) fail(error.message, 2)
    else if (error instanceof ProblemsFound) fail(error.problems.map(describeProblem).join('\n'), 1)
    else fail(error instanceof Error ? (error.stack ?? error.message) : String(error), 1)
  }
}

function fail(message: string, code: number): void {
  process.stderr.write(`${message}\n`)
  process.exitCode = code
}

/** A command whose bad arguments are told in our words, by `readArguments`. */
export function makeCommand(name: string): Command {
  return new Command(name).exitOverride().configureOutput({ writeErr: () => {} })
}

/** Reads the arguments and runs the action of a subcommand, if it has any. `usage` stands in for a terse message. */
export async function readArguments(command: Command, usage?: string): Promise<void> {
  try {
    await command.parseAsync()
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) process.exit(0)
    throw new BadArguments(usage ?? error.message.replace(/^error: /, ''))
  }
}
