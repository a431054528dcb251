import { App, ExpressReceiver } from '@slack/bolt'

/** The smallest app that Bolt's guide shows, in HTTP mode: it checks the signature, repeats the words, keeps nothing. */
const [signingSecret = '', token = '', slackApiUrl = ''] = process.argv.slice(2)
const receiver = new ExpressReceiver({ signingSecret })
const app = new App({ token, receiver, clientOptions: { slackApiUrl } })
app.message(async ({ message, say }) => {
  if (message.subtype === undefined) await say(`You said: ${message.text}`)
})
const server = await receiver.start(0)
const address = (server as import('node:http').Server).address()
process.stdout.write(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}\n`)
