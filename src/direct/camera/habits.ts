import type { Casting } from '../casting/cast.ts';
import { kinds } from '../catalogue.ts';
import type { Beat, Camera, Line } from '../plan.ts';
import { type Extent, SLENDER } from './extent.ts';
import type { CameraWords } from './words.ts';

/** Lenses that a director of photography would reach for, by size: for people, and for things. */
const usualLens: Readonly<Record<Camera['size'], readonly [number, number]>> = {
  'extreme-close-up': [90, 90],
  'close-up': [75, 55],
  'medium-close-up': [60, 50],
  medium: [50, 50],
  'medium-full': [45, 45],
  full: [42, 40],
  wide: [32, 30],
  'extreme-wide': [26, 24],
};

/** f-numbers when nobody asks: restrained, so that the set is seen. */
export const usualStop: Readonly<Record<Camera['size'], number>> = {
  'extreme-close-up': 4,
  'close-up': 2.8,
  'medium-close-up': 2.8,
  medium: 3.5,
  'medium-full': 4,
  full: 4.5,
  wide: 7.1,
  'extreme-wide': 9,
};

export const lensFor = (size: Camera['size'], people: boolean): number => usualLens[size][people ? 0 : 1];

/** Framing where the words are silent: talk is near, movement needs room, a thing is shown whole and close. */
export function defaultSize(
  list: readonly Extent[],
  beats: readonly Beat[],
  lines: readonly Line[],
  casting: Casting,
): Camera['size'] {
  const cast = list.filter((e) => casting.cast.some((c) => c.id === e.id));
  if (cast.length === 0)
    return list[0]!.stature > 3
      ? 'wide'
      : // A bottle, a candle: what is slender is shown whole, unless somebody comes near on purpose.
        list[0]!.stature > 0.9 || list[0]!.stature > list[0]!.radius * 2 * SLENDER
        ? 'full'
        : 'medium-close-up';
  const roaming = beats.some((b) => {
    const facts = kinds.actions.get(b.action)?.facts;
    return (
      cast.some((e) => e.id === b.actor) &&
      ((facts?.travel ?? 0) > 1 ||
        // Who dances needs room; who reads or types is looked at.
        ((facts?.hands ?? 'none') === 'none' && lines.length === 0 && (facts?.seconds[1] ?? 0) >= 3.5))
    );
  });
  const whole = beats.some(
    (b) =>
      kinds.actions.get(b.action)?.facts.whole === true && cast.some((e) => e.id === b.actor && e.person),
  );
  if (cast.length > 4) return 'wide';
  if (whole) return 'full';
  if (!cast.some((e) => e.person)) return cast[0]!.stature > 1.2 ? 'full' : 'medium';
  if (roaming) return cast.length > 1 ? 'full' : 'medium-full';
  if (lines.length > 0) return cast.length > 2 ? 'medium' : 'medium-close-up';
  return cast.length > 2 ? 'medium-full' : 'medium';
}

/** Lead room: a face looking to one side has the air before it; wide shots sit on a third. */
export function offsetFor(
  list: readonly Extent[],
  size: Camera['size'],
  azimuth: number,
  side: number,
  portrait: boolean,
): number {
  if (list.length > 1) return 0;
  const one = list[0]!;
  const turned = Math.atan2(Math.sin(one.yaw - azimuth), Math.cos(one.yaw - azimuth));
  const most = portrait
    ? 0.04
    : size === 'wide' || size === 'extreme-wide'
      ? 0.14
      : size === 'close-up' || size === 'extreme-close-up'
        ? 0.06
        : 0.1;
  if (Math.abs(turned) > 0.12 && Math.abs(turned) < 2.4)
    return -Math.sign(turned) * most * Math.min(1, Math.abs(turned) / 0.6);
  return side * most * 0.6;
}

export function heightFor(words: CameraWords): number | undefined {
  const text = words.passages.map((p) => p.text).join(' ');
  if (/\b(?:ground|floor)[- ]level\b/i.test(text)) return 0.18;
  if (/\bhip[- ]level\b/i.test(text)) return 0.95;
  if (/\bknee[- ]level\b/i.test(text)) return 0.5;
  return undefined;
}
