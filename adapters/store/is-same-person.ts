/** An id that now carries another address of e-mail stands for another person. */
export function isSamePerson(
  one: { readonly id: string; readonly email?: string | null | undefined },
  other: { readonly id: string; readonly email?: string | null | undefined },
): boolean {
  return one.id === other.id && (one.email ?? '').toLowerCase() === (other.email ?? '').toLowerCase()
}
