/** Whether an address begins as one of the rules says: `https://host`, `https://*.domain`, `http://127.0.0.1:3000`. */
export function isAllowed(address: string, rules: readonly string[]): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  if (url.username !== '' || url.password !== '') return false
  return rules.some((rule) => fits(url, rule))
}

function fits(url: URL, rule: string): boolean {
  const match = /^(https?:)\/\/(\*\.)?([^/:]+)(?::(\d+))?/.exec(rule)
  if (!match) return false
  const [, protocol, wildcard, host = '', port] = match
  if (url.protocol !== protocol) return false
  const loopback = host === '127.0.0.1' || host === 'localhost'
  if (port === undefined ? url.port !== '' && !loopback : url.port !== port) return false
  return wildcard ? url.hostname.endsWith(`.${host}`) : url.hostname === host
}
