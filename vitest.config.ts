import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    // Compiling examples takes seconds, and minutes on two busy cores where nothing is cached; a limit
    // is there to end what hangs, not to measure.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
})
