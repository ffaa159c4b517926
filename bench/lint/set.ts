import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LintSettings } from '../../src/lint/settings.ts';

/** A brief with what the linter must say of it; README.md tells what the keys mean. */
export interface Labelled {
  readonly id: string;
  readonly from: 'own' | 'stranger';
  readonly text: string;
  readonly settings?: LintSettings;
  readonly expect: readonly string[];
  readonly debatable: readonly string[];
  readonly near?: readonly string[];
  readonly note?: string;
}

/** One part of the set: `own`, `strangers` or `locked`; empty where the file is absent. */
export function labelled(part: string): Labelled[] {
  const file = fileURLToPath(new URL(`${part}.jsonl`, import.meta.url));
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Labelled);
}
