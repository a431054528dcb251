import { type Logger, LogLevel } from '@slack/bolt'
import type { Log } from '../../../src/ports/log.ts'

/**
 * The SDK's logger, into ours. Its debug lines hold payloads and are dropped; of the others only the first part is
 * kept, because the rest may quote what people wrote.
 */
export function slackLogger(log: Log): Logger {
  const line = (parts: unknown[]) => ({ sdk: String(parts[0]).slice(0, 300) })
  return {
    debug: () => {},
    info: () => {},
    warn: (...parts) => log.info('the Slack SDK warns', line(parts)),
    error: (...parts) => log.warn('the Slack SDK reports an error', line(parts)),
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  }
}
