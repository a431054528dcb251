import { join } from 'node:path'
import { loadBrokers } from '../brokering/load-brokers.ts'
import { readEnvironment, readSettings } from '../config.ts'
import {
  judgeRequest,
  loadTypedWords,
  loadWrittenRequests,
  misreadIn,
  shareWithin,
} from '../evaluation/support-requests.ts'
import { loadCountries } from '../knowledge/countries.ts'
import { runCommand } from './arguments.ts'

/** What the issue promises of matching. */
const FLOORS = { first: 0.8, firstThree: 0.95, misread: 0.05 } as const

/** Matches the written requests against the register, and fails below the floors. */
await runCommand(async () => {
  const folder = readSettings(readEnvironment()).knowledgeFolder
  const requests = await loadWrittenRequests('test/golden/support-requests.jsonl')
  const { brokers } = await loadBrokers(folder)
  const countries = await loadCountries(join(folder, 'countries.csv'))
  const judged = requests.map((request) => judgeRequest(request, brokers, countries))
  for (const { request, rank, first } of judged.filter((one) => one.rank !== 1)) {
    const found = rank === undefined ? 'not proposed' : `place ${rank}`
    process.stdout.write(
      `${request.language} ${request.expected}: ${found}; first: ${first.join(', ')}\n  ${request.text}\n`,
    )
  }
  const [first, firstThree] = [shareWithin(judged, 1), shareWithin(judged, 3)]
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`
  process.stdout.write(`${judged.length} requests: first ${percent(first)}, first three ${percent(firstThree)}\n`)
  const typed = await loadTypedWords('test/golden/support-asked.jsonl')
  const misread = typed.filter((one) => misreadIn(one).length > 0)
  for (const one of misread) process.stdout.write(`${one.language} ${misreadIn(one).join(', ')}\n  ${one.text}\n`)
  process.stdout.write(`${typed.length} texts as people type them: read as meant ${typed.length - misread.length}\n`)
  if (misread.length / typed.length > FLOORS.misread) process.exitCode = 1
  if (first < FLOORS.first || firstThree < FLOORS.firstThree) process.exitCode = 1
})
