import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBrief, type ShotBrief } from '../../brief/index.ts';
import { framings } from '../../reading/framing.ts';
import { split } from './index.ts';

const camera = (line: string, seconds: number): string[] =>
  split(`A cook stirs soup.\n\nCamera shot: ${line}\n\nActions:\n- She tastes it.\n- She nods.\n`, {
    seconds,
  }).pieces.map((p) =>
    readBrief(p.text)
      .shots[0]!.camera.map((c) => c.text)
      .join(' '),
  );

describe('the camera from piece to piece', () => {
  it.each([
    [
      'Medium two-shot, slow dolly in to a medium close-up of the cook.',
      [
        'Medium two-shot, held still.',
        'Medium two-shot, held still.',
        'Medium two-shot, slow dolly in to a medium close-up of the cook.',
      ],
    ],
    [
      'Wide shot of the yard, push in to a close-up of a spoon.',
      [
        'Wide shot of the yard, push in to a medium-wide shot of a spoon.',
        'Medium-wide shot of a spoon, push in to a medium shot of a spoon.',
        'Medium shot of a spoon, push in to a close-up of a spoon.',
      ],
    ],
    [
      'Close-up, slow push-in, ending on a close-up.',
      ['Close-up, held still.', 'Close-up, held still.', 'Close-up, slow push-in, ending on a close-up.'],
    ],
    [
      'Medium two-shot, push-in.',
      [
        'Medium two-shot, push-in, ending on a medium close-up two-shot.',
        'Medium close-up two-shot, held still.',
        'Medium close-up two-shot, held still.',
      ],
    ],
    [
      'Slow push-in to a close-up.',
      [
        'Slow push-in to a medium shot.',
        'Slow push-in to a medium close-up, beginning on a medium shot.',
        'Slow push-in to a close-up, beginning on a medium close-up.',
      ],
    ],
    [
      'Medium shot, slow arc left, then a push-in, then a tilt down to the pot.',
      [
        'Medium shot, slow arc left.',
        'Medium shot, a push-in, ending on a medium close-up.',
        'Medium close-up, a tilt down to the pot.',
      ],
    ],
    [
      'Wide, crane down to the table.',
      [
        'Wide, crane down, ending partway down.',
        'Wide, crane down, beginning and ending partway down.',
        'Wide, crane down to the table, beginning partway down.',
      ],
    ],
    [
      'Wide tracking shot beside her, ending on a close-up.',
      [
        'Wide tracking shot beside her.',
        'Wide tracking shot beside her.',
        'Wide tracking shot beside her, ending on a close-up.',
      ],
    ],
    [
      'Overhead wide, slow crane down to the pot, ending on a medium shot.',
      [
        'Overhead wide, slow crane down, ending partway down.',
        'Overhead wide, slow crane down, beginning and ending partway down.',
        'Overhead wide, slow crane down to the pot, ending on a medium shot, beginning partway down.',
      ],
    ],
    [
      'Close-up profile, slow arc right.',
      [
        'Close-up profile, slow arc right, ending in three-quarter view.',
        'Close-up in three-quarter view, slow arc right, ending from the front.',
        'Close-up from the front, held still.',
      ],
    ],
  ])('%s', (line, expected) => expect(camera(line, 12)).toEqual(expected));

  /** The sizes at which a piece says that it begins and ends; undefined where it says none, or moves on unsaid. */
  function ends(text: string, shot: ShotBrief): [begin?: string, end?: string] {
    const before = (at: number): string => text.slice(Math.max(0, at - 32), at);
    const sizes = framings(shot).filter((f) => f.kind === 'size');
    const last = sizes.find((f) =>
      /(?:\bto|\bending on|\bends on|\bending in) (?:an? |the )?$/.test(before(f.span.start)),
    );
    const begun = sizes.find((f) => /\bbeginning on an? $/.test(before(f.span.start)));
    const begin = begun ?? sizes.find((f) => f !== last);
    const moves = /\b(?:dolly|dollies|push|pull|zoom|crane|boom|track)/i.test(
      shot.camera.map((c) => c.text).join(' '),
    );
    return [begin?.value, last?.value ?? (moves ? undefined : begin?.value)];
  }

  function cutTogether(name: string, brief: string, seconds: number): void {
    const { pieces } = split(brief, { seconds });
    const shots = pieces.map((p) => [p.text, readBrief(p.text).shots] as const);
    shots.slice(1).forEach(([text, [shot]], k) => {
      const [was, [before, ...more]] = shots[k]!;
      if (!shot || !before || more.length > 0 || readBrief(brief).shots.length > 1) return;
      const [, end] = ends(was, before);
      const [begin] = ends(text, shot);
      if (end && begin) expect(`${name}, ${k + 1}: ${end}`).toBe(`${name}, ${k + 1}: ${begin}`);
    });
  }

  const files = ['own', 'strangers'].map((f) => new URL(`../../../bench/lint/${f}.jsonl`, import.meta.url));
  const shared = new URL('../../../../shared/corpus/prompts.jsonl', import.meta.url);
  if (!existsSync(shared))
    console.log('skipped: the corpus’s pieces begin where the one before ended (no ../shared)');
  it.each([...files, ...(existsSync(shared) ? [shared] : [])])(
    'a piece begins at the size at which the one before ended: %s',
    (file) => {
      for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
        const { id, text, prompt } = JSON.parse(line) as { id: string; text?: string; prompt?: string };
        for (const seconds of [8, 12]) cutTogether(id, text ?? prompt ?? '', seconds);
      }
    },
  );
});
