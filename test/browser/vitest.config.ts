import { defineConfig } from 'vitest/config'

/** Drives the real page in Chromium: `npm run test:browser`. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'threads',
    fileParallelism: false,
  },
})
