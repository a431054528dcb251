import type { Change, Store } from '../../../src/ports/store.ts'

/** A store whose process dies at a commit: from then on nothing that it is asked ever ends. */
export interface CrashingStore {
  readonly store: Store
  /** The next commit is the last thing that happens, and is kept or not. */
  arm(when: 'before-commit' | 'after-commit'): void
  isDead(): boolean
  /** Resolves when it died. */
  readonly died: Promise<void>
}

const never = () => new Promise<never>(() => {})

export function makeCrashingStore(whole: Store): CrashingStore {
  let armed: 'before-commit' | 'after-commit' | undefined
  let dead = false
  let tell: () => void = () => {}
  const died = new Promise<void>((resolve) => {
    tell = resolve
  })

  async function commit(change: Change): ReturnType<Store['commit']> {
    if (armed === undefined) return whole.commit(change)
    if (armed === 'after-commit') await whole.commit(change)
    dead = true
    tell()
    return never()
  }

  function deadly<Part extends object>(part: Part): Part {
    return new Proxy(part, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name)
        if (target === (whole as object) && name === 'commit')
          return (change: Change) => (dead ? never() : commit(change))
        if (typeof value === 'function') {
          return (...given: unknown[]): unknown => (dead ? never() : Reflect.apply(value, target, given))
        }
        return typeof value === 'object' && value !== null ? deadly(value) : value
      },
    })
  }

  return {
    store: deadly(whole),
    arm: (when) => {
      armed = when
    },
    isDead: () => dead,
    died,
  }
}
