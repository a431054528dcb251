import { SLACK_API_URL } from './settings.ts'

/**
 * Whether an address out of a payload belongs to Slack. We send tokens and answers there, so nothing else will do;
 * beside a stand-in, only the stand-in.
 */
export function isSlackAddress(url: string, apiUrl: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname, origin } = new URL(url)
  if (apiUrl !== SLACK_API_URL) return origin === new URL(apiUrl).origin
  return protocol === 'https:' && (hostname === 'slack.com' || hostname.endsWith('.slack.com'))
}
