import { describe, expect, it } from 'vitest';
import { parse, print } from '../brief/index.ts';
import { createLinter } from '../lint/index.ts';
import { briefTexts, lintProblems } from './index.ts';

describe('lintProblems', () => {
  it('tells what was not found and what is not marked', async () => {
    const linter = await createLinter();
    const brief = (camera: string): string => `16mm film. A cat sleeps on a sill.\n\nCamera: ${camera}`;
    const problems = (camera: string): string[] =>
      lintProblems(linter, brief(camera), {}, 'compound-camera-move');
    expect(problems('Dolly in while <|panning left|>.')).toEqual([]);
    expect(problems('<|Dolly in|>.')).toEqual(['Nothing was found at "Dolly in".']);
    expect(problems('Dolly in while panning left.')).toEqual([
      expect.stringContaining('compound-camera-move was found at "panning left", which is not marked'),
    ]);
  });
});

describe('briefTexts', () => {
  it('gives the same texts for the same seed, and others for another', () => {
    expect(briefTexts(20, 7)).toEqual(briefTexts(20, 7));
    expect(briefTexts(20, 7)).not.toEqual(briefTexts(20, 8));
    for (const text of briefTexts(200, 9)) expect(print(parse(text))).toBe(text);
  });
});
