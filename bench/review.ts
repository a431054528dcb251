import { openDocuments } from '../adapters/documents/index.ts'
import { loadReviewGrounds } from '../src/evaluation/review-drafts.ts'
import { readPlan } from '../src/reviewing/read-plan.ts'
import { reviewPlan } from '../src/reviewing/review-plan.ts'
import { draftsToReview } from '../test/drafts/build.ts'

/** Two drafts of about sixty pages, PDF and DOCX, from bytes to findings: how long, and how much memory above idle. */
const MOST_SECONDS = 5
const MOST_MEGABYTES = 300
const LONG = ['d22', 'd01']
const RUNS = 5

const grounds = await loadReviewGrounds('knowledge')
const documents = openDocuments()
for (const draft of draftsToReview().filter(({ id }) => LONG.includes(id))) {
  const bytes = await draft.file()
  const given = { name: `plan.${draft.format}`, mediaType: '', bytes }
  const times: number[] = []
  let most = 0
  let told = ''
  for (let run = 0; run < RUNS; run++) {
    const idle = process.memoryUsage.rss()
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage.rss() - idle)
    }, 5)
    const began = performance.now()
    const document = await documents.read(given)
    const plan = document.kind === 'read' ? readPlan(document) : undefined
    const findings = plan ? reviewPlan(plan, grounds, { today: draft.on, language: draft.language }) : []
    times.push((performance.now() - began) / 1000)
    clearInterval(watch)
    told = `${plan?.pages ?? '–'} pages, ${plan?.words} words, ${plan?.commitments.length} commitments, ${findings.length} findings`
  }
  times.sort((one, other) => one - other)
  const [median = 0, worst = 0] = [times[Math.floor(RUNS / 2)], times.at(-1)]
  const megabytes = Math.round(most / 2 ** 20)
  process.stdout.write(
    `${draft.format}: ${told}: median ${median.toFixed(2)} s, worst ${worst.toFixed(2)} s (at most ${MOST_SECONDS}); ${megabytes} MB above idle (at most ${MOST_MEGABYTES})\n`,
  )
  if (worst > MOST_SECONDS || megabytes > MOST_MEGABYTES) process.exitCode = 1
}
await documents.close()
