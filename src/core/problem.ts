/** Something wrong with what was given to us, said so that its owner can mend it. */
export interface Problem {
  /** What is wrong, in plain words. */
  readonly what: string
  /** Where: a setting's name, a file with its line, a row. */
  readonly where: string
  /** What to do about it. */
  readonly mend: string
  /** A warning does not stop anything. */
  readonly severity?: 'error' | 'warning'
}

export function describeProblem(problem: Problem): string {
  return `${problem.where}: ${problem.what} ${problem.mend}`
}

/** Thrown when what was given cannot be used; carries all problems at once. */
export class ProblemsFound extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'))
    this.name = 'ProblemsFound'
    this.problems = problems
  }
}

/** Something outside of us failed: a platform, a database, a model. Adapters turn their SDK's errors into this one. */
export class OutsideError extends Error {
  /** Milliseconds that the other side asked us to wait, if it did. */
  readonly retryAfterMs: number | undefined
  /** `gone`: trying again is of no use (blocked, uninstalled, left). `refused`: what we sent is not accepted. */
  readonly kind: 'temporary' | 'gone' | 'refused'

  constructor(message: string, options: { kind?: OutsideError['kind']; retryAfterMs?: number; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'OutsideError'
    this.kind = options.kind ?? 'temporary'
    this.retryAfterMs = options.retryAfterMs
  }
}
