import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../test/support/sources.ts';

/** Prompts of the public, where the folder beside the repository has them. */
export function corpus(): { readonly id: string; readonly text: string; readonly seconds?: number }[] {
  const file = join(root, '../shared/corpus/prompts.jsonl');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { id, prompt } = JSON.parse(line) as { id: string; prompt: string };
      return { id, text: prompt };
    });
}
