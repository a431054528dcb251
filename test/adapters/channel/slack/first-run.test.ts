import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wordsIn } from '../../../stand-ins/slack/blocks.ts'
import { type SlackStandIn, startSlack } from '../../../stand-ins/slack/index.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

const run = promisify(execFile)
const folder = temporaryFolder()
let slack: SlackStandIn
let environment: NodeJS.ProcessEnv
let running: ChildProcess | undefined

function program(file: string): string[] {
  return ['--import', 'tsx', `src/${file}`]
}

/** docs/slack.md, step by step, with the stand-in in place of Slack. */
describe('the first ten minutes', () => {
  beforeAll(async () => {
    const { stdout } = await run(process.execPath, program('commands/slack-manifest.ts'))
    slack = await startSlack({ manifest: JSON.parse(stdout) })
    environment = {
      ...process.env,
      SLACK_API_URL: slack.apiUrl,
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_APP_TOKEN: slack.appToken,
      COUNTRYDESK_DATA: await folder.path(),
      COUNTRYDESK_PORT: '0',
      COUNTRYDESK_LOG: 'silent',
    }
  })
  afterAll(async () => {
    // Where the test ended too soon, the desk does not stay behind.
    running?.kill('SIGKILL')
    await slack.close()
    await folder.remove()
  })

  it('end with an answer in Slack, and the doctor is content', async () => {
    const ama = slack.addUser({ id: 'UAMA', name: 'Ama Mensah' })
    const desk = spawn(process.execPath, program('main.ts'), { env: environment, stdio: ['ignore', 'pipe', 'inherit'] })
    running = desk
    const said: string[] = []
    for await (const line of createInterface({ input: desk.stdout })) {
      said.push(line)
      if (line.startsWith('slack:')) break
    }

    await ama.writes('What happens if a plan is late?')
    await expect.poll(() => ama.sees().length, { timeout: 20_000 }).toBeGreaterThan(1)
    desk.kill('SIGTERM')
    await once(desk, 'exit')
    running = undefined

    expect(said.join('\n')).toContain('slack: on, socket mode, no public address needed, one workspace')
    expect(wordsIn(ama.sees().at(-1)?.blocks)).toMatch(/\[1\]/)
  })

  it('end with the doctor saying what is wrong, when something is', async () => {
    slack.workspace.scopes = slack.workspace.scopes.filter((scope) => scope !== 'chat:write')
    const doctor = (more: NodeJS.ProcessEnv) =>
      run(process.execPath, program('commands/doctor.ts'), { env: { ...environment, ...more } }).catch(
        (error: { stdout: string }) => error,
      )

    const lacking = (await doctor({})).stdout
    const wrong = (await doctor({ SLACK_BOT_TOKEN: 'xoxb-wrong', SLACK_APP_TOKEN: 'xapp-wrong' })).stdout

    expect(lacking).toMatch(
      /MEND {2}channel slack: the Slack app: It lacks scopes: chat:write\. Run npm run -s slack:manifest/,
    )
    expect(wrong).toMatch(/SLACK_BOT_TOKEN: Slack refuses it \(invalid_auth\)/)
    expect(wrong).toMatch(/SLACK_APP_TOKEN: Slack refuses it \(invalid_auth\)/)
  })
}, 60_000)
