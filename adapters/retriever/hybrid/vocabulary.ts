/** Numbers for strings, given out in the order of first asking. */
export interface Vocabulary {
  readonly names: readonly string[]
  intern(name: string): number
  find(name: string): number | undefined
}

export function makeVocabulary(known: readonly string[] = []): Vocabulary {
  const names = [...known]
  const numbers = new Map(names.map((name, number) => [name, number]))
  return {
    names,
    intern(name) {
      const known = numbers.get(name)
      if (known !== undefined) return known
      const number = names.length
      names.push(name)
      numbers.set(name, number)
      return number
    },
    find: (name) => numbers.get(name),
  }
}
