/** The first sentence of a picture's description: what stands below it where the picture itself is seen. */
export function captionOf(alt: string): string {
  const end = /[.!?](?=\s|$)/.exec(alt)
  return (end ? alt.slice(0, end.index) : alt).trim()
}
