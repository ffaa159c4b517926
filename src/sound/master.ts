import { reverberate, type Stereo } from './dsp/reverb.ts';
import { limiterGain } from './limiter.ts';
import { blocksOf, integrated, RATE, truePeak } from './loudness.ts';
import type { StemName, Track } from './tracks.ts';

/** What mastering gives. */
export interface Mastered extends Stereo {
  readonly stems: Readonly<Record<StemName, Stereo>>;
  readonly loudness: number;
  readonly truePeak: number;
}

/** What it is for. */
export interface MasterOptions {
  /** Samples. */
  readonly length: number;
  readonly quiet: boolean;
  readonly room: { readonly seconds: number; readonly wet: number };
  readonly brightness: number;
}

/** Integrated loudness that clips are brought to, LUFS, and the range of quiet ones. */
const TARGET = -16;
const QUIET = { low: -43, high: -31 } as const;
/** Ceiling of the limiter; true peaks end at or under −1 dBTP. */
const CEILING = 10 ** (-1.3 / 20);
/** How far each stem steps back while somebody speaks, dB. */
const DUCK: Readonly<Record<StemName, number>> = { dialogue: 0, effects: -2.5, beds: -7, music: -8 };
const names: readonly StemName[] = ['dialogue', 'effects', 'beds', 'music'];

const silence = (length: number): Stereo => ({
  left: new Float32Array(length),
  right: new Float32Array(length),
});

/** Add tracks into stems, with room and ducking, and bring their sum to its loudness. */
export function master(tracks: readonly Track[], options: MasterOptions): Mastered {
  const { length, quiet } = options;
  const stems = Object.fromEntries(names.map((n) => [n, silence(length)])) as Record<StemName, Stereo>;
  const sends = new Map<StemName, Float32Array>();
  for (const track of tracks) {
    const stem = stems[track.stem];
    const gain = 10 ** (track.gain / 20);
    const wet = track.send * options.room.wet * gain;
    let send = sends.get(track.stem);
    if (wet > 0.004 && !send) sends.set(track.stem, (send = new Float32Array(length)));
    const { left, right } = track.sound;
    const end = Math.min(left.length, length - track.start);
    for (let i = 0; i < end; i++) {
      const at = track.start + i;
      const l = (left[i] as number) * gain;
      const r = (right[i] as number) * gain;
      stem.left[at] = (stem.left[at] as number) + l;
      stem.right[at] = (stem.right[at] as number) + r;
      if (send && wet > 0.004)
        send[at] = (send[at] as number) + ((left[i] as number) + (right[i] as number)) * 0.5 * wet;
    }
  }
  for (const [name, send] of sends) {
    const { left, right } = reverberate(send, options.room.seconds, options.brightness, RATE);
    const stem = stems[name];
    for (let i = 0; i < length; i++) {
      stem.left[i] = (stem.left[i] as number) + (left[i] as number);
      stem.right[i] = (stem.right[i] as number) + (right[i] as number);
    }
  }
  duck(stems, length);

  const sum = silence(length);
  for (const name of names) {
    for (let i = 0; i < length; i++) {
      sum.left[i] = (sum.left[i] as number) + (stems[name].left[i] as number);
      sum.right[i] = (sum.right[i] as number) + (stems[name].right[i] as number);
    }
  }
  const { gain, limiter } = level(sum, quiet);
  const edge = Math.min(Math.round(RATE * 0.006), length >> 1);
  for (const part of [sum, ...names.map((n) => stems[n])]) {
    for (const side of [part.left, part.right]) {
      for (let i = 0; i < length; i++) {
        const tip = Math.min(1, i / edge, (length - 1 - i) / edge);
        side[i] = (side[i] as number) * gain * (limiter ? (limiter[i] as number) : 1) * tip;
      }
    }
  }
  return { ...sum, stems, loudness: integrated(blocksOf(sum)), truePeak: truePeak(sum) };
}

/** Turn the other stems down under speech: 90 ms ahead of it, back within half a second. */
function duck(stems: Record<StemName, Stereo>, length: number): void {
  const block = RATE / 100;
  const count = Math.ceil(length / block);
  const level = new Float32Array(count + 1);
  const { left, right } = stems.dialogue;
  let top = 0;
  for (let b = 0; b < count; b++) {
    let peak = 0;
    for (let i = b * block; i < Math.min(length, (b + 1) * block); i++)
      peak = Math.max(peak, Math.abs(left[i] as number), Math.abs(right[i] as number));
    level[b] = peak;
    top = Math.max(top, peak);
  }
  if (top === 0) return;
  const depth = new Float32Array(count + 1);
  for (let b = 0; b < count; b++)
    if ((level[b] as number) > top * 0.06) for (let k = Math.max(0, b - 9); k <= b; k++) depth[k] = 1;
  let held = 0;
  let wait = 0;
  for (let b = 0; b <= count; b++) {
    // Short gaps between words do not bring the rest back.
    if (depth[b] === 1) wait = 25;
    const aim = wait-- > 0 ? 1 : 0;
    held += (aim > held ? 0.16 : 0.045) * (aim - held);
    depth[b] = held;
  }
  for (const name of names) {
    if (DUCK[name] === 0) continue;
    for (const side of [stems[name].left, stems[name].right]) {
      for (let i = 0; i < length; i++) {
        const b = Math.floor(i / block);
        const u = i / block - b;
        const d = (depth[b] as number) * (1 - u) + (depth[b + 1] as number) * u;
        if (d > 0.001) side[i] = (side[i] as number) * 10 ** ((DUCK[name] * d) / 20);
      }
    }
  }
}

/** The gain, and the limiter's curve, that bring a sum to its loudness. */
function level(sum: Stereo, quiet: boolean): { gain: number; limiter: Float32Array | undefined } {
  const natural = integrated(blocksOf(sum));
  if (!Number.isFinite(natural)) {
    // Nothing reaches the gate of −70 LUFS: leave what there is.
    return { gain: 1, limiter: undefined };
  }
  const target = quiet ? Math.min(QUIET.high, Math.max(QUIET.low, natural)) : TARGET;
  let db = target - natural;
  let limiter: Float32Array | undefined;
  for (let round = 0; round < 6; round++) {
    const gain = 10 ** (db / 20);
    const tried = { left: sum.left.map((x) => x * gain), right: sum.right.map((x) => x * gain) };
    limiter = limiterGain(tried, CEILING, RATE);
    if (!limiter) break;
    const curve = limiter;
    const measured = integrated(
      blocksOf({
        left: tried.left.map((x, i) => x * (curve[i] as number)),
        right: tried.right.map((x, i) => x * (curve[i] as number)),
      }),
    );
    const missing = target - measured;
    if (Math.abs(missing) < 0.25) break;
    db += missing * 1.2;
  }
  return { gain: 10 ** (db / 20), limiter };
}
