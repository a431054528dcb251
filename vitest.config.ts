import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', 'test/crash/**', '**/node_modules/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'threads',
    // A key in the environment of whoever runs the tests must not reach a desk that a test starts.
    env: { COUNTRYDESK_MODEL: 'off', OPENAI_API_KEY: '', AZURE_OPENAI_API_KEY: '' },
  },
})
