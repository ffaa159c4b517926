import { describe, expect, it } from 'vitest';
import { random } from '../base/random.ts';
import { beds } from '../catalogue/beds/index.generated.ts';
import { effects } from '../catalogue/effects/index.generated.ts';
import { effectFor } from './contacts.ts';
import { loudness, RATE } from './loudness.ts';
import { loop, renderBed, renderEffect, SPEECH_LUFS } from './render.ts';

const mean = (x: Float32Array) => x.reduce((s, v) => s + v, 0) / x.length;
const rms = (x: Float32Array) => Math.sqrt(x.reduce((s, v) => s + v * v, 0) / x.length);

describe('beds', () => {
  it.each(beds.map((b) => [b.id, b] as const))(
    '%s is finite, level, without DC and never silent for long',
    (_, bed) => {
      const sound = renderBed(bed, 2.5, random(11), {});
      expect(sound.left.length).toBe(Math.round(2.5 * RATE));
      for (const side of [sound.left, sound.right]) {
        expect(side.every(Number.isFinite)).toBe(true);
        expect(Math.abs(mean(side))).toBeLessThan(rms(side) * 0.02);
      }
      expect(loudness(sound)).toBeCloseTo(SPEECH_LUFS + bed.facts.level, 0);
    },
  );

  it('have words and ids of their own', () => {
    const seen = new Map<string, string>();
    for (const kind of [...beds, ...effects]) {
      expect(kind.words.length, kind.id).toBeGreaterThan(0);
      for (const word of kind.words) {
        expect(seen.get(word) ?? kind.id, `"${word}" of ${kind.id}`).toBe(kind.id);
        seen.set(word, kind.id);
        expect(word).toBe(word.toLowerCase());
      }
    }
  });

  it('loop without a click or a dip', () => {
    const noise = random(2);
    const data = Float32Array.from({ length: RATE * 6 }, () => noise.next() * 2 - 1);
    const long = loop(data, 15);
    expect(long.length).toBe(RATE * 15);
    const levels = Array.from({ length: 28 }, (_, i) => rms(long.slice((i + 1) * 24000, (i + 2) * 24000)));
    expect(Math.max(...levels) / Math.min(...levels)).toBeLessThan(1.15);
  });
});

describe('effects', () => {
  it.each(effects.map((e) => [e.id, e] as const))('%s begins at once, ends in silence', (_, effect) => {
    const { left, right } = renderEffect(
      effect,
      { kind: 'impact', materials: ['wood', 'steel'], energy: 0.5 },
      random(5),
      {},
    );
    let peak = 0;
    for (const x of left) peak = Math.max(peak, Math.abs(x));
    for (const x of right) peak = Math.max(peak, Math.abs(x));
    expect(peak).toBeGreaterThan(0);
    expect(left.every(Number.isFinite)).toBe(true);
    expect(Math.abs(left.at(-1) ?? 1)).toBeLessThan(peak * 0.02);
    expect(left.length).toBeLessThan(RATE * 8);
  });

  it('answer contacts by what touches', () => {
    const by = (kind: string, a: string, b: string, part = 'thing') =>
      effectFor({ time: 0, kind, a: 'one', b: part, materials: [a, b], energy: 1, at: [0, 0, 0] })?.id;
    expect(by('impact', 'rubber', 'steel', 'rim')).toBe('rim-clang');
    expect(by('impact', 'steel', 'rubber')).toBe('rim-clang');
    expect(by('impact', 'rubber', 'parquet', 'floor')).toBe('ball-bounce');
    expect(by('impact', 'rubber', 'glass', 'backboard')).toBe('backboard');
    expect(by('impact', 'rubber', 'cloth', 'net')).toBe('net-swish');
    expect(by('impact', 'ceramic', 'porcelain')).toBe('clink');
    expect(by('impact', 'iron', 'steel')).toBe('sword');
    expect(by('step', 'rubber', 'wood', 'floor')).toBe('footstep');
    expect(by('step', 'rubber', 'snow', 'floor')).toBe('footstep-soft');
    expect(by('splash', 'skin', 'water')).toBe('splash');
    expect(by('impact', 'unknown', 'strange')).toBe('impact');
    const step = {
      time: 0,
      kind: 'step',
      a: 'her',
      b: 'floor',
      materials: ['shoe', 'asphalt'] as const,
      energy: 0.3,
      at: [0, 0, 0] as const,
    };
    expect(effectFor(step)?.id).toBe('footstep');
    expect(effectFor(step, new Set(['footstep-water']))?.id).toBe('footstep-water');
    expect(by('telepathy', 'skin', 'skin')).toBeUndefined();
  });
});
