import { OutsideError, ProblemsFound } from '../../../src/core/problem.ts'

const FOLDER_FAILURES: Readonly<Record<string, readonly [what: string, mend: string]>> = {
  EACCES: [
    'We may not write in this folder.',
    'Give the user who runs the desk the right to write, or set another folder.',
  ],
  EPERM: [
    'We may not write in this folder.',
    'Give the user who runs the desk the right to write, or set another folder.',
  ],
  EROFS: ['This folder is on a disk that can only be read.', 'Set another folder in COUNTRYDESK_DATA.'],
  ENOSPC: ['The disk is full.', 'Free at least 200 MB, then start again.'],
  ENOTDIR: ['A part of this path is a file, not a folder.', 'Set another folder in COUNTRYDESK_DATA.'],
  EEXIST: ['A part of this path is a file, not a folder.', 'Set another folder in COUNTRYDESK_DATA.'],
}

export function isFolderFailure(error: unknown): boolean {
  return codeOf(error) in FOLDER_FAILURES || isDiskFull(error)
}

export function folderProblem(where: string, error: unknown): ProblemsFound {
  const known = isDiskFull(error) ? FOLDER_FAILURES.ENOSPC : FOLDER_FAILURES[codeOf(error)]
  const [what, mend] = known ?? [
    `The store cannot be opened (${wordsOf(error)}).`,
    'Move the folder away and restore the latest backup: npm run restore -- FILE.',
  ]
  return new ProblemsFound([{ where, what, mend }])
}

const SERVER_FAILURES: Readonly<Record<string, readonly [what: string, mend: string]>> = {
  ECONNREFUSED: ['No server answers there.', 'Start the server, or correct host and port in DATABASE_URL.'],
  ENOTFOUND: ['There is no such host.', 'Correct the host in DATABASE_URL.'],
  EAI_AGAIN: ['The name of the host cannot be looked up now.', 'Check the network and the host in DATABASE_URL.'],
  ETIMEDOUT: ['The server does not answer.', 'Check the network, the firewall, and host and port in DATABASE_URL.'],
  '28P01': ['The server refuses the password.', 'Correct user and password in DATABASE_URL.'],
  '28000': ['The server refuses this user.', 'Correct the user in DATABASE_URL, or allow it in pg_hba.conf.'],
  '3D000': ['There is no such database.', 'Create it (create database …), or correct its name in DATABASE_URL.'],
  '42501': ['The user may not make tables there.', 'Make it the owner: alter database … owner to …'],
  '53300': ['The server has no free connection.', 'Raise max_connections, or stop what holds them.'],
  '57P03': ['The server is still starting.', 'Start the desk again in a moment.'],
}

export function serverProblem(where: string, error: unknown): ProblemsFound {
  const timedOut = error instanceof Error && /timeout|terminated/i.test(error.message)
  const [what, mend] = SERVER_FAILURES[timedOut ? 'ETIMEDOUT' : codeOf(error)] ?? [
    `The database cannot be opened (${wordsOf(error)}).`,
    'Check DATABASE_URL and the log of the server.',
  ]
  return new ProblemsFound([{ where, what, mend }])
}

/** What failed outside becomes an OutsideError that may be tried again; a mistake of ours stays what it is. */
export function asOutsideError(error: unknown): unknown {
  const code = codeOf(error)
  // Classes of SQLSTATE: 08 connection, 53 resources (53100 is a full disk), 57 stopped by an administrator, 58 system.
  const outside = /^(08|53|57|58)/.test(code) || code in SERVER_FAILURES || code in FOLDER_FAILURES || isBroken(error)
  if (!outside) return error
  return new OutsideError(`The store failed: ${wordsOf(error)}`, { kind: 'temporary', cause: error })
}

function isBroken(error: unknown): boolean {
  if (isDiskFull(error)) return true
  return (
    error instanceof Error &&
    /connection terminated|timeout exceeded when trying to connect|ECONNRESET|EPIPE/i.test(error.message)
  )
}

function isDiskFull(error: unknown): boolean {
  return codeOf(error) === '53100' || (error instanceof Error && /No space left on device|ENOSPC/.test(error.message))
}

/** The code of an error; of several tries at connecting (IPv4, IPv6), that of the first. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0])
  return String((error as { code?: unknown } | undefined)?.code ?? '')
}

function wordsOf(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error)
  return codeOf(error) ? `${words}, ${codeOf(error)}` : words
}
