/** PostgreSQL's text holds every character but U+0000; it becomes U+FFFD, the sign for what cannot be shown. */
export function storableText(words: string): string {
  return words.replaceAll('\u0000', '\ufffd')
}
