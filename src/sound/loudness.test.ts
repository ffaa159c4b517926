import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { random } from '../base/random.ts';
import { limiterGain } from './limiter.ts';
import { loudness, truePeak } from './loudness.ts';

const sine = (hz: number, db: number, seconds: number, phase = 0) =>
  Float32Array.from(
    { length: Math.round(seconds * 48000) },
    (_, i) => 10 ** (db / 20) * Math.sin((2 * Math.PI * hz * i) / 48000 + phase),
  );
const silent = (seconds: number) => new Float32Array(Math.round(seconds * 48000));

describe('loudness', () => {
  it('reads −3.01 LUFS for a full-scale sine of 997 Hz on one side, 3 dB more on both', () => {
    expect(loudness({ left: sine(997, 0, 10), right: silent(10) })).toBeCloseTo(-3.01, 1);
    expect(loudness({ left: sine(997, 0, 10), right: sine(997, 0, 10) })).toBeCloseTo(0, 1);
    expect(loudness({ left: sine(997, -23, 10), right: sine(997, -23, 10) })).toBeCloseTo(-23, 1);
  });

  it('gates what is far quieter than the rest', () => {
    // EBU Tech 3341 case 3: −36, −23, −36 dBFS reads −23.
    const parts = [sine(1000, -36, 5), sine(1000, -23, 15), sine(1000, -36, 5)];
    const whole = new Float32Array(parts.reduce((n, p) => n + p.length, 0));
    let at = 0;
    for (const p of parts) {
      whole.set(p, at);
      at += p.length;
    }
    expect(loudness({ left: whole, right: whole.slice() })).toBeCloseTo(-23, 0);
    expect(loudness({ left: silent(2), right: silent(2) })).toBe(Number.NEGATIVE_INFINITY);
  });

  it('finds peaks between samples', () => {
    // A quarter of the sample rate at 45°: every sample is 3 dB under the true peak.
    const between = sine(12000, 0, 1, Math.PI / 4);
    expect(Math.max(...between.slice(0, 400))).toBeLessThan(0.72);
    expect(truePeak({ left: between, right: silent(1) })).toBeGreaterThan(-0.4);
    expect(truePeak({ left: between, right: silent(1) })).toBeLessThan(0.4);
  });

  it('keeps true peaks under the ceiling without touching what is below', () => {
    const chance = random(3);
    const left = Float32Array.from(
      { length: 48000 },
      (_, i) => (i > 20000 && i < 24000 ? 2.5 : 0.2) * (chance.next() * 2 - 1),
    );
    const right = left.map((x) => -x * 0.7);
    const gain = limiterGain({ left, right }, 0.85, 48000);
    expect(gain).toBeDefined();
    const limited = {
      left: left.map((x, i) => x * (gain?.[i] ?? 1)),
      right: right.map((x, i) => x * (gain?.[i] ?? 1)),
    };
    expect(truePeak(limited)).toBeLessThan(-1);
    expect(gain?.[1000]).toBeCloseTo(1, 5);
    expect(
      limiterGain({ left: left.slice(0, 9000), right: right.slice(0, 9000) }, 0.85, 48000),
    ).toBeUndefined();
  });

  const ffmpeg = spawnSync('ffmpeg', ['-version']).status === 0;
  it.skipIf(!ffmpeg)('agrees with ffmpeg ebur128', () => {
    const chance = random(5);
    const left = new Float32Array(48000 * 4);
    let low = 0;
    for (let i = 0; i < left.length; i++) {
      low += 0.1 * (chance.next() * 2 - 1 - low);
      left[i] = low * (i > 96000 ? 0.9 : 0.3);
    }
    const right = left.map((x, i) => x * 0.6 + 0.2 * Math.sin(i * 0.05));
    const bytes = new Float32Array(left.length * 2);
    for (let i = 0; i < left.length; i++) {
      bytes[i * 2] = left[i] as number;
      bytes[i * 2 + 1] = right[i] as number;
    }
    const run = spawnSync(
      'ffmpeg',
      [
        '-hide_banner',
        '-f',
        'f32le',
        '-ar',
        '48000',
        '-ac',
        '2',
        '-i',
        '-',
        '-af',
        'ebur128=peak=true',
        '-f',
        'null',
        '-',
      ],
      { input: Buffer.from(bytes.buffer) },
    );
    const said = run.stderr.toString();
    const theirs = Number(/I:\s+(-?[\d.]+) LUFS\s+Threshold/.exec(said)?.[1]);
    const peak = Number(/Peak:\s+(-?[\d.]+) dBFS/.exec(said)?.[1]);
    expect(Math.abs(loudness({ left, right }) - theirs)).toBeLessThan(0.15);
    expect(Math.abs(truePeak({ left, right }) - peak)).toBeLessThan(0.4);
  });
});
