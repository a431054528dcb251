import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', 'test/crash/**', '**/node_modules/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Threads once crashed in native parts at the very end, on Node 24, with all tests passed.
    pool: 'forks',
    // A key in the environment of whoever runs the tests must not reach a desk that a test starts.
    env: { COUNTRYDESK_MODEL: 'off', OPENAI_API_KEY: '', AZURE_OPENAI_API_KEY: '' },
  },
})
