import type { Vectors } from '../../../src/ports/store.ts'

export function makeVectors(): Vectors {
  const byModel = new Map<string, Map<string, Float32Array>>()
  return {
    async get(model, hashes) {
      const known = byModel.get(model)
      return new Map(
        hashes.flatMap((hash) => {
          const vector = known?.get(hash)
          return vector ? [[hash, vector.slice()] as const] : []
        }),
      )
    },

    async put(model, vectors) {
      const known = byModel.get(model) ?? new Map<string, Float32Array>()
      for (const [hash, vector] of vectors) known.set(hash, vector.slice())
      byModel.set(model, known)
    },

    async keepOnly(model, hashes) {
      const wanted = new Set(hashes)
      for (const other of byModel.keys()) if (other !== model) byModel.delete(other)
      const known = byModel.get(model)
      for (const hash of known?.keys() ?? []) if (!wanted.has(hash)) known?.delete(hash)
    },
  }
}
