import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openDocuments } from '../../adapters/documents/index.ts'
import { hostileFiles } from './hostile-files.ts'

/** Run in a process of its own, so that memory can be told: reads every hostile file and prints what came of it. */
const asked: string[] = []
const server = createServer((request, response) => {
  asked.push(request.url ?? '')
  response.end()
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const { port } = server.address() as AddressInfo
const files = await hostileFiles(`http://127.0.0.1:${port}`)

const idle = process.memoryUsage.rss()
let most = 0
const watch = setInterval(() => {
  most = Math.max(most, process.memoryUsage.rss() - idle)
}, 10)
const documents = openDocuments()
const results = await Promise.all(
  files.map(async ({ what, may, ...given }) => {
    const document = await documents.read(given)
    const text = document.kind === 'read' ? JSON.stringify(document.blocks) : ''
    return { what, may, came: document.kind === 'read' ? 'read' : document.reason, text: text.slice(0, 20_000) }
  }),
)
clearInterval(watch)
await documents.close()
server.close()
process.stdout.write(JSON.stringify({ results, asked, most }))
