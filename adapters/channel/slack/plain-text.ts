/** What a person typed, from the form in which Slack sends it: mentions and links in angle brackets, & < > escaped. */
export function plainText(text: string, botUser: string | undefined): string {
  return text
    .replace(/<([^<>]*)>/g, (_, inside: string) => wordsOf(inside, botUser))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/[^\S\n]{2,}/g, ' ')
    .trim()
}

function wordsOf(inside: string, botUser: string | undefined): string {
  const [target = '', label] = inside.split('|')
  const name = target.slice(1)
  switch (target[0]) {
    case '@':
      return name === botUser ? ' ' : `@${label ?? name}`
    case '#':
      return `#${label ?? name}`
    case '!':
      return label ?? `@${name.split('^')[0]}`
    default:
      return link(target, label)
  }
}

/** The label when it says more than the address does, with the address behind it. */
function link(url: string, label: string | undefined): string {
  const address = url.replace(/^mailto:/, '')
  return label === undefined || label === address || url.includes(label) ? address : `${label} (${address})`
}

/** Whom the text names, other than the bot. */
export function mentions(text: string): readonly string[] {
  return [...text.matchAll(/<@([A-Z0-9]+)(?:\|[^>]*)?>/g)].map((match) => match[1] ?? '')
}
