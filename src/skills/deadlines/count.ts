/** "1 day", "3 days". */
export function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}
