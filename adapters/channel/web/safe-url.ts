/** An address that may become a link: a page or an e-mail address, never a script or a file. */
export function safeUrl(url: string | undefined): string | undefined {
  if (url === undefined) return undefined
  try {
    return ['http:', 'https:', 'mailto:'].includes(new URL(url).protocol) ? url : undefined
  } catch {
    return undefined
  }
}
