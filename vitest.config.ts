import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/longest-first.ts';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // Two cores: one worker renders while the other computes.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // What is built is run as it is.
    server: { deps: { external: [/\/dist\//] } },
    setupFiles: ['test/setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // How long a busy machine may take until something is so; it is looked for often, so nobody waits for it.
    expect: { poll: { timeout: 60_000, interval: 20 } },
  },
});
