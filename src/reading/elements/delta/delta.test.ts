import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { bases, remakes } from '../../../../test/support/changes.ts';
import {
  furtherDeltas,
  multipleDeltas,
  passingDeltas,
  singleDeltas,
  wholeBriefs,
} from '../../../../test/support/deltas.ts';
import { rewordings } from '../../../../test/support/rewordings.ts';
import { names } from '../../../catalogue/names.generated.ts';
import { loadReader } from '../../index.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import { isDelta, readDelta } from './read-delta.ts';

let vocabulary: Vocabulary;
beforeAll(async () => {
  vocabulary = (await loadReader(names)).vocabulary;
});
const all = [...singleDeltas, ...multipleDeltas, ...furtherDeltas, ...passingDeltas];

describe('what a delta changes and pins', () => {
  test.each(all.map((c) => [c.text, c] as const))('%s', (text, { changes, keeps = [] }) => {
    for (const context of [{}, { vocabulary }]) {
      const delta = readDelta(text, context);
      expect([...delta.changed].sort()).toEqual([...changes].sort());
      expect(delta.notUnderstood).toEqual([]);
      for (const kept of keeps)
        expect(kept === 'all' ? delta.keepsRest : (delta.kept as string[]).includes(kept)).toBe(true);
    }
  });

  test('values are the text’s own words, at their spans', () => {
    for (const { text } of all)
      for (const { value, instead } of readDelta(text).changes) {
        expect(text.slice(value.span.start, value.span.end).trim() || value.text).toBe(value.text.trim());
        if (instead) expect(text.slice(instead.span.start, instead.span.end)).toBe(instead.text);
      }
  });

  test('what is not understood is listed and changes nothing', () => {
    const delta = readDelta('same shot, switch to 85mm, flurbish the grommets');
    expect(delta.changed).toEqual(['lens']);
    expect(delta.notUnderstood.map((p) => p.text)).toEqual(['flurbish the grommets']);
  });

  test('a new label takes the value after it, whatever the value could be elsewhere', () => {
    expect(readDelta('new mood: night').changes).toMatchObject([
      { element: 'mood', value: { text: 'night' } },
    ]);
    expect(readDelta('palette: sand, rust').changes).toMatchObject([
      { element: 'palette', value: { text: 'sand, rust' } },
    ]);
  });
});

describe('a delta or a brief', () => {
  test.each(all.filter((c) => !c.alone).map((c) => c.text))('a delta: %s', (text) => {
    expect(isDelta(text)).toBe(true);
  });
  test.each([...wholeBriefs, ...rewordings.flatMap((r) => [r.text, r.other])])('a brief: %s', (text) => {
    expect(isDelta(text)).toBe(false);
  });
});

describe('a brief of any form is no delta', () => {
  const own = [
    ...Object.values(bases),
    ...remakes.flatMap(([a, b]) => [a, b]),
    'A cat.',
    'Close-up of a cat.',
    'No people. An empty street at dawn.',
  ];
  test('briefs of our own', () => {
    expect(own.filter(isDelta)).toEqual([]);
  });

  const file = new URL('../../../../../shared/corpus/prompts.jsonl', import.meta.url);
  const there = existsSync(file);
  if (!there) console.log('skipped: deltas among real prompts (../shared is absent)');
  test.skipIf(!there)('real prompts', () => {
    const prompts = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((row) => (JSON.parse(row) as { prompt: string }).prompt);
    expect(prompts.filter(isDelta)).toEqual([]);
  });
});

test('any text is read without a fault, and every span lies inside it', () => {
  const words = fc.constantFrom(
    'same',
    'shot',
    ',',
    ' and ',
    '85mm',
    'replace',
    ' with ',
    '"',
    '(',
    ':',
    'night',
    ' ',
    '\n',
    'x',
    'é',
    '=',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(words, { maxLength: 40 }).map((w) => w.join(' ')),
      ),
      (text) => {
        isDelta(text);
        const delta = readDelta(text);
        for (const { span } of [...delta.changes, ...delta.notUnderstood]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      },
    ),
  );
});
