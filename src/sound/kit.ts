import type { Random } from '../base/random.ts';
import type { Sound, SoundEvent, SoundKit } from '../catalogue/kit/sound-kit.ts';
import { reader } from './dsp/curve.ts';
import { reverberate, type Stereo } from './dsp/reverb.ts';
import { brown, modulated, pink, plucked, ringing, wave, white } from './dsp/sources.ts';
import { throat } from './dsp/throat.ts';
import { resonanceOf } from './materials.ts';
import { Signal } from './signal.ts';
import { playSong } from './song.ts';

/** Lets one sound of the catalogue use another. */
export interface Library {
  bed(id: string, seconds: number, random: Random): Stereo;
  effect(id: string, random: Random): Stereo;
}

/** What a kit is made for. */
export interface KitOptions {
  readonly seconds: number;
  readonly sampleRate: number;
  readonly random: Random;
  readonly event?: SoundEvent;
  readonly params?: Readonly<Record<string, string | number | boolean>>;
  /** Other kinds of the catalogue, already at their common balance. */
  readonly library: Library;
  /** Let the result grow beyond `seconds` (effects ring out). */
  readonly grows?: boolean;
}

/** A kit and what was played with it. */
export interface OpenKit {
  readonly kit: SoundKit;
  /** The sound so far. */
  result(): Stereo;
}

/** Make a kit for one bed or effect. */
export function openKit(options: KitOptions): OpenKit {
  const { sampleRate, seconds, grows = false } = options;
  const length = Math.max(1, Math.round(seconds * sampleRate));
  let left: Float32Array = new Float32Array(grows ? 0 : length);
  let right: Float32Array = new Float32Array(grows ? 0 : length);
  const put = (data: Float32Array, start: number, l: number, r: number) => {
    const end = start + data.length;
    if (grows && end > left.length) {
      const most = Math.min(end, Math.round(30 * sampleRate));
      [left, right] = [left, right].map((old) => {
        const bigger: Float32Array = new Float32Array(most);
        bigger.set(old);
        return bigger;
      }) as [Float32Array, Float32Array];
    }
    const stop = Math.min(left.length, end);
    for (let i = Math.max(0, start); i < stop; i++) {
      const x = data[i - start] as number;
      left[i] = (left[i] as number) + x * l;
      right[i] = (right[i] as number) + x * r;
    }
  };
  const build = (random: Random): SoundKit => {
    const sound = (data: Float32Array) => new Signal(data, sampleRate, random);
    const count = (s: number | undefined) =>
      s === undefined ? length : Math.max(1, Math.round(s * sampleRate));
    const kit: SoundKit = {
      random,
      sampleRate,
      seconds,
      length,
      event: options.event ?? { kind: '', materials: ['', ''], energy: 0.5 },
      params: options.params ?? {},
      noise: (colour = 'white', s) =>
        sound(
          colour === 'white'
            ? white(count(s), random)
            : colour === 'pink'
              ? pink(count(s), random)
              : brown(count(s), random, sampleRate),
        ),
      tone: (shape, hz, s) =>
        sound(wave(shape, hz, count(s), sampleRate, shape === 'sine' ? 0 : random.next())),
      fm: (hz, ratio, index, s) => sound(modulated(hz, ratio, index, count(s), sampleRate)),
      modes: (list, { hardness = 1 } = {}) => {
        const soft = 300 * 60 ** hardness;
        return sound(
          ringing(
            list.map(([hz, db, decay]) => [hz, 10 ** (db / 20) / (1 + (hz / soft) ** 2), decay] as const),
            sampleRate,
            random,
          ),
        );
      },
      strike: (material, { hz, hardness = 1, ring = 1 } = {}) => {
        const body = resonanceOf(material);
        const base = (hz ?? body.hz) * random.range(0.96, 1.04);
        const modes = body.partials.map(
          ([ratio, db]) =>
            [
              base * ratio * random.range(0.985, 1.015),
              db + random.range(-2, 2),
              (ring * body.decay) / ratio ** body.damping,
            ] as const,
        );
        const [share, middle] = body.noise;
        const tick = kit
          .noise('white', 0.05)
          .band(middle * (0.5 + 0.5 * hardness), 0.8)
          .decay(0.0006, 0.02 + 0.05 * (1 - hardness))
          .gain(20 * Math.log10(share + 1e-3));
        return kit.modes(modes, { hardness }).plus(tick);
      },
      pluck: (hz, s, bright = 0.5) => sound(plucked(hz, s, bright, sampleRate, random)),
      throat: (hz, vowels, s, { size = 1, breath = 0.1 } = {}) =>
        sound(throat(hz, vowels, s, size, breath, sampleRate, random)),
      grains: ({ rate, make, variants = 24, gain = [-12, 0], seconds: s }) => {
        const total = s ?? seconds;
        const out = sound(new Float32Array(count(total)));
        const read = reader(rate);
        const pool: Sound[] = [];
        for (let t = 0; t < total; ) {
          const now = Math.max(1e-6, read(t));
          // Exponential gaps make a Poisson process; while the rate is nearly nothing, time passes in small steps.
          const gap = -Math.log(1 - random.next()) / now;
          if (gap > 0.25) {
            t += 0.25;
            if (!random.chance(Math.min(1, now * 0.25))) continue;
          } else t += gap;
          const index = random.integer(0, variants - 1);
          let grain = pool[index];
          if (!grain) {
            grain = make(random, index);
            pool[index] = grain;
          }
          place(
            out.data,
            (grain as Signal).data,
            Math.round(t * sampleRate),
            10 ** (random.range(gain[0], gain[1]) / 20),
          );
        }
        return out;
      },
      every: ({ seconds: [low, high], make, first = 0, gain = [0, 0] }) => {
        const out = sound(new Float32Array(length));
        for (let t = first, i = 0; t < seconds; t += Math.max(0.01, random.range(low, high)), i++) {
          place(
            out.data,
            (make(random, i) as Signal).data,
            Math.round(t * sampleRate),
            10 ** (random.range(gain[0], gain[1]) / 20),
          );
        }
        return out;
      },
      mix: (...sounds) => {
        const longest = Math.max(0, ...sounds.map((s) => s.seconds));
        const out = sound(new Float32Array(Math.max(1, Math.round(longest * sampleRate))));
        for (const s of sounds) place(out.data, (s as Signal).data, 0, 1);
        return out;
      },
      effect: (id) => {
        const { left: l, right: r } = options.library.effect(
          id,
          random.stream(`effect-${random.integer(0, 0x7fffffff)}`),
        );
        return sound(l.map((x, i) => (x + (r[i] as number)) / 2));
      },
      also: (id, gain) => {
        const other = options.library.bed(id, seconds, random.stream(`also-${id}`));
        put(other.left, 0, 10 ** (gain / 20), 0);
        put(other.right, 0, 0, 10 ** (gain / 20));
      },
      song: (song) => playSong(song, seconds, sampleRate, random.stream('song')),
      play: (s, { at = 0, gain = 0, pan = 0, width = 0 } = {}) => {
        const level = 10 ** (gain / 20);
        const angle = ((pan + 1) * Math.PI) / 4;
        const { data } = s as Signal;
        const start = Math.round(at * sampleRate);
        put(data, start, level * Math.cos(angle) * Math.SQRT2, level * Math.sin(angle) * Math.SQRT2);
        if (width > 0) {
          const around = reverberate(data, 0.25, 0.7, sampleRate);
          put(around.left, start, level * width * 0.6, 0);
          put(around.right, start, 0, level * width * 0.6);
        }
      },
      wide: (make, { gain = 0, center = 0 } = {}) => {
        const level = 10 ** (gain / 20);
        const own = Math.sqrt(1 - center) * level;
        // Each side draws from its own chance; the kit's makers draw from whichever is current.
        const side = (name: string, l: number, r: number) => {
          const chance = random.stream(name);
          put((withRandom(chance, () => make(chance)) as Signal).data, 0, l, r);
        };
        const turn = random.integer(0, 0x7fffffff);
        side(`left-${turn}`, own, 0);
        side(`right-${turn}`, 0, own);
        if (center > 0) side(`center-${turn}`, Math.sqrt(center) * level, Math.sqrt(center) * level);
      },
    };
    return kit;
  };
  // `current` lets `wide` give both sides their own chance without handing a second kit to the file.
  let current = options.random;
  const proxy: Random = {
    next: () => current.next(),
    range: (a, b) => current.range(a, b),
    integer: (a, b) => current.integer(a, b),
    pick: (items) => current.pick(items),
    gaussian: () => current.gaussian(),
    chance: (p) => current.chance(p),
    stream: (name) => current.stream(name),
  };
  const withRandom = (chance: Random, make: () => Sound): Sound => {
    const before = current;
    current = chance;
    try {
      return make();
    } finally {
      current = before;
    }
  };
  return { kit: build(proxy), result: () => ({ left, right }) };
}

function place(into: Float32Array, from: Float32Array, start: number, factor: number): void {
  const end = Math.min(into.length, start + from.length);
  for (let i = Math.max(0, start); i < end; i++)
    into[i] = (into[i] as number) + (from[i - start] as number) * factor;
}
