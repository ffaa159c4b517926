import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/longest-first.ts';

/** Layers whose tests only compute: their files share a process, and with it the modules that are loaded. */
const COMPUTED =
  'src/{base,brief,catalogue,craft,direct,language,lint,reading,sound,speech,stage,vision}/**/*.test.ts';

export default defineConfig({
  test: {
    // Two cores: one worker renders, one computes, and one waits for processes, databases and time.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    // What is built is run as it is.
    server: { deps: { external: [/\/dist\//] } },
    setupFiles: ['test/setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // How long a busy machine may take until something is so; it is looked for often, so nobody waits for it.
    expect: { poll: { timeout: 60_000, interval: 20 } },
    projects: [
      { extends: true, test: { name: 'computed', include: [COMPUTED], isolate: false } },
      {
        extends: true,
        test: {
          name: 'alone',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: [COMPUTED, '**/node_modules/**'],
        },
      },
    ],
  },
});
