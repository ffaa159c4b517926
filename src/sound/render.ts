import type { Random } from '../base/random.ts';
import { beds } from '../catalogue/beds/index.generated.ts';
import { effects } from '../catalogue/effects/index.generated.ts';
import type { Bed, Effect } from '../catalogue/kinds.ts';
import type { SoundEvent } from '../catalogue/kit/sound-kit.ts';
import { stateVariable } from './dsp/filters.ts';
import type { Stereo } from './dsp/reverb.ts';
import { type Library, openKit } from './kit.ts';
import { blocksOf, integrated, lufs, RATE } from './loudness.ts';

/** Loudness of a plainly spoken line before mastering, LUFS: what every `level` of the catalogue is relative to. */
export const SPEECH_LUFS = -20;

const bedsById = new Map(beds.map((b) => [b.id, b]));
const effectsById = new Map(effects.map((e) => [e.id, e]));

/** The bed of an id. */
export const bedOf = (id: string): Bed | undefined => bedsById.get(id);
/** The effect of an id. */
export const effectOf = (id: string): Effect | undefined => effectsById.get(id);

const MAX_NESTED = 4;
let nested = 0;

/** Other sounds for the kit: beds at −20 LUFS, effects at −14 LUFS in their loudest tenth of a second. */
const library: Library = {
  bed(id, seconds, random) {
    const bed = bedsById.get(id);
    if (!bed) throw new RangeError(`No bed is called "${id}".`);
    return nest(() => levelled(playBed(bed, seconds, random, {}), -20));
  },
  effect(id, random) {
    const effect = effectsById.get(id);
    if (!effect) throw new RangeError(`No effect is called "${id}".`);
    return nest(() => peaked(playEffect(effect, quietEvent, random, {}), -14));
  },
};

function nest<T>(make: () => T): T {
  if (nested >= MAX_NESTED) throw new RangeError('Sounds of the catalogue use each other in a circle.');
  nested++;
  try {
    return make();
  } finally {
    nested--;
  }
}

const quietEvent: SoundEvent = { kind: '', materials: ['', ''], energy: 0.5 };

/** Beds longer than this are a loop with a long crossfade; music is always composed for the whole time. */
const LOOP = 32;
const CROSSFADE = 2.5;

/**
 * A bed for a time, brought to its usual loudness.
 * @param params of the cue
 */
export function renderBed(
  bed: Bed,
  seconds: number,
  random: Random,
  params: Readonly<Record<string, string | number | boolean>>,
): Stereo {
  return levelled(playBed(bed, seconds, random, params), SPEECH_LUFS + bed.facts.level);
}

function playBed(
  bed: Bed,
  seconds: number,
  random: Random,
  params: Readonly<Record<string, string | number | boolean>>,
): Stereo {
  const looped = !bed.facts.music && seconds > LOOP + CROSSFADE * 2;
  const open = openKit({
    seconds: looped ? LOOP + CROSSFADE : seconds,
    sampleRate: RATE,
    random,
    params,
    library,
  });
  bed.play(open.kit);
  const made = open.result();
  // What is below hearing only eats headroom.
  for (const side of [made.left, made.right]) stateVariable(side, 'high', 24, Math.SQRT1_2, RATE);
  return looped ? { left: loop(made.left, seconds), right: loop(made.right, seconds) } : made;
}

/** Repeat samples with an equal-power crossfade, so that neither a click nor a dip tells where it begins again. */
export function loop(data: Float32Array, seconds: number): Float32Array {
  const out = new Float32Array(Math.round(seconds * RATE));
  const fade = Math.round(CROSSFADE * RATE);
  const period = data.length - fade;
  for (let start = 0; start < out.length; start += period) {
    for (let i = 0; i < data.length && start + i < out.length; i++) {
      const into = start > 0 && i < fade ? Math.sin((Math.PI / 2) * (i / fade)) : 1;
      const away = i >= period ? Math.cos((Math.PI / 2) * ((i - period) / fade)) : 1;
      out[start + i] = (out[start + i] as number) + (data[i] as number) * into * away;
    }
  }
  return out;
}

/**
 * An effect, from its onset, brought to its usual level.
 * @param event what touched what; its energy also sets how the effect is played, not how loud
 */
export function renderEffect(
  effect: Effect,
  event: SoundEvent | undefined,
  random: Random,
  params: Readonly<Record<string, string | number | boolean>>,
): Stereo {
  return peaked(playEffect(effect, event ?? quietEvent, random, params), SPEECH_LUFS + effect.facts.level);
}

function playEffect(
  effect: Effect,
  event: SoundEvent,
  random: Random,
  params: Readonly<Record<string, string | number | boolean>>,
): Stereo {
  const open = openKit({ seconds: 4, sampleRate: RATE, random, event, params, library, grows: true });
  effect.play(open.kit);
  const { left, right } = open.result();
  for (const side of [left, right]) stateVariable(side, 'high', 28, Math.SQRT1_2, RATE);
  let peak = 0;
  for (const side of [left, right]) for (const x of side) peak = Math.max(peak, Math.abs(x));
  const loud = (i: number, share: number) =>
    Math.abs(left[i] as number) > peak * share || Math.abs(right[i] as number) > peak * share;
  let first = 0;
  while (first < left.length - 1 && !loud(first, 0.06)) first++;
  let last = left.length - 1;
  while (last > first && !loud(last, 0.0006)) last--;
  // A millisecond before the onset keeps the attack whole; the tail is faded.
  const from = Math.max(0, first - Math.round(RATE * 0.001));
  const cut = { left: left.slice(from, last + 1), right: right.slice(from, last + 1) };
  const fall = Math.min(Math.round(RATE * 0.02), cut.left.length);
  for (const side of [cut.left, cut.right])
    for (let i = 0; i < fall; i++)
      side[side.length - 1 - i] = (side[side.length - 1 - i] as number) * (i / fall);
  return cut;
}

/** Scale to an integrated loudness. */
function levelled(sound: Stereo, target: number): Stereo {
  return scaled(sound, target - integrated(blocksOf(sound)));
}

/** Scale the loudest tenth of a second to a loudness. */
function peaked(sound: Stereo, target: number): Stereo {
  return scaled(sound, target - lufs(Math.max(...blocksOf(sound))));
}

function scaled(sound: Stereo, db: number): Stereo {
  if (!Number.isFinite(db)) return sound;
  const factor = 10 ** (db / 20);
  for (const side of [sound.left, sound.right])
    for (let i = 0; i < side.length; i++) side[i] = (side[i] as number) * factor;
  return sound;
}
