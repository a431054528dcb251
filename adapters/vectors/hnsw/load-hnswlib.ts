import type { HierarchicalNSW } from 'hnswlib-node'

/** What we use of hnswlib-node. */
export interface Hnswlib {
  readonly HierarchicalNSW: typeof HierarchicalNSW
}

/**
 * hnswlib-node is compiled when it is installed, and an installation without a compiler succeeds without it.
 * Undefined then; the caller searches exactly instead.
 */
export async function loadHnswlib(
  load: () => Promise<unknown> = () => import('hnswlib-node'),
): Promise<{ readonly hnswlib: Hnswlib } | { readonly missing: string }> {
  try {
    const loaded = (await load()) as { default?: unknown; HierarchicalNSW?: unknown }
    const hnswlib = (loaded.HierarchicalNSW ? loaded : loaded.default) as Hnswlib
    if (typeof hnswlib?.HierarchicalNSW !== 'function') return { missing: 'it has no HierarchicalNSW' }
    return { hnswlib }
  } catch (error) {
    return { missing: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) }
  }
}
