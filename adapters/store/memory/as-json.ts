/** The value as it comes back from a database: what JSON cannot hold is refused or dropped in the same way. */
export function asJson<T>(value: T): T {
  return value === undefined ? value : JSON.parse(JSON.stringify(value))
}
