import type { Random } from '../../base/random.ts';
import type { Curve } from '../../catalogue/kit/sound-kit.ts';
import { reader } from './curve.ts';
import { stateVariable } from './filters.ts';
import { wave, white } from './sources.ts';

/** First three formants of an adult man, Hz, with their levels in dB (Peterson & Barney 1952, rounded). */
const formants: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  a: [
    [730, 0],
    [1090, -5],
    [2440, -22],
  ],
  e: [
    [530, 0],
    [1840, -14],
    [2480, -20],
  ],
  i: [
    [270, 0],
    [2290, -20],
    [3010, -24],
  ],
  o: [
    [570, 0],
    [840, -7],
    [2410, -30],
  ],
  u: [
    [300, 0],
    [870, -15],
    [2240, -38],
  ],
  // A closed mouth.
  m: [
    [250, 0],
    [1000, -26],
    [2200, -36],
  ],
};

/**
 * A throat: saw pulses with breath through three formants that glide along the vowels.
 * @param size of the head relative to a man's: 0.8 a child, 0.5 a cat, 1.4 a cow
 */
export function throat(
  hz: Curve,
  vowels: string,
  seconds: number,
  size: number,
  breath: number,
  sampleRate: number,
  random: Random,
): Float32Array {
  const length = Math.ceil(seconds * sampleRate);
  const source = wave('saw', hz, length, sampleRate, random.next());
  // Pulses of a throat fall 12 dB an octave; the lips give 6 back.
  const pitch = reader(hz)(0);
  stateVariable(source, 'low', Math.max(400, pitch * 3), 0.6, sampleRate);
  if (breath > 0) {
    const air = white(length, random);
    for (let i = 0; i < length; i++)
      source[i] = (source[i] as number) * (1 - breath * 0.6) + (air[i] as number) * breath * 0.35;
  }
  const out = new Float32Array(length);
  const path = [...vowels].map(
    (v) => formants[v] ?? (formants['a'] as readonly (readonly [number, number])[]),
  );
  for (let f = 0; f < 3; f++) {
    const curve = path.map(
      (p, i) => [(i / Math.max(1, path.length - 1)) * seconds, (p[f]?.[0] ?? 500) / size] as const,
    );
    const level = 10 ** ((path[0]?.[f]?.[1] ?? -20) / 20);
    const band = stateVariable(
      source.slice(),
      'band',
      path.length > 1 ? curve : (curve[0]?.[1] ?? 500),
      7 + 2 * f,
      sampleRate,
    );
    for (let i = 0; i < length; i++) out[i] = (out[i] as number) + (band[i] as number) * level * (f ? 2 : 1);
  }
  return out;
}
