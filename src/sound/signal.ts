import type { Random } from '../base/random.ts';
import type { Curve, Sound } from '../catalogue/kit/sound-kit.ts';
import { reader } from './dsp/curve.ts';
import { biquad, peaking, stateVariable } from './dsp/filters.ts';
import { reverberate } from './dsp/reverb.ts';

/** Samples with the operations of a sound. */
export class Signal implements Sound {
  data: Float32Array;
  readonly sampleRate: number;
  readonly random: Random;

  constructor(data: Float32Array, sampleRate: number, random: Random) {
    this.data = data;
    this.sampleRate = sampleRate;
    this.random = random;
  }

  get seconds(): number {
    return this.data.length / this.sampleRate;
  }

  copy(): Signal {
    return new Signal(this.data.slice(), this.sampleRate, this.random);
  }

  /** Multiply by factors that a function gives for times, read every sixteen samples and blended between. */
  private scaled(factor: (time: number) => number): this {
    const { data, sampleRate } = this;
    let now = factor(0);
    for (let start = 0; start < data.length; start += 16) {
      const end = Math.min(data.length, start + 16);
      const next = factor(end / sampleRate);
      const slope = (next - now) / 16;
      for (let i = start; i < end; i++) data[i] = (data[i] as number) * (now + slope * (i - start));
      now = next;
    }
    return this;
  }

  gain(db: Curve): this {
    const read = reader(db);
    return this.scaled((t) => 10 ** (read(t) / 20));
  }

  envelope(points: readonly (readonly [number, number])[]): this {
    return this.scaled(reader(points));
  }

  decay(attack: number, decay: number): this {
    return this.scaled((t) => (t < attack ? t / attack : Math.exp((-6.9078 * (t - attack)) / decay)));
  }

  fade(rise: number, fall: number): this {
    const { seconds } = this;
    return this.scaled((t) => Math.min(1, rise > 0 ? t / rise : 1, fall > 0 ? (seconds - t) / fall : 1));
  }

  low(hz: Curve, q = Math.SQRT1_2): this {
    stateVariable(this.data, 'low', hz, q, this.sampleRate);
    return this;
  }

  high(hz: Curve, q = Math.SQRT1_2): this {
    stateVariable(this.data, 'high', hz, q, this.sampleRate);
    return this;
  }

  band(hz: Curve, q = 1): this {
    stateVariable(this.data, 'band', hz, q, this.sampleRate);
    return this;
  }

  peak(hz: number, q: number, db: number): this {
    biquad(this.data, peaking(hz, q, db, this.sampleRate));
    return this;
  }

  drift(db: number, seconds: number): this {
    const points: (readonly [number, number])[] = [];
    for (
      let t = -seconds * this.random.next();
      t < this.seconds + seconds * 2;
      t += seconds * this.random.range(0.6, 1.4)
    ) {
      points.push([t, this.random.range(-db, db)]);
    }
    // Smooth between the points, so that the wandering has no corners.
    let i = 0;
    return this.scaled((t) => {
      while (i < points.length - 2 && (points[i + 1] as readonly [number, number])[0] <= t) i++;
      const [t0, v0] = points[i] as readonly [number, number];
      const [t1, v1] = points[i + 1] ?? [t0 + 1, v0];
      const u = Math.min(1, Math.max(0, (t - t0) / (t1 - t0)));
      return 10 ** ((v0 + (v1 - v0) * u * u * (3 - 2 * u)) / 20);
    });
  }

  tremolo(hz: Curve, depth: number): this {
    const read = reader(hz);
    let phase = this.random.next();
    let last = 0;
    return this.scaled((t) => {
      phase += read(t) * (t - last);
      last = t;
      return 1 - depth * (0.5 + 0.5 * Math.sin(2 * Math.PI * phase));
    });
  }

  drive(amount: number): this {
    const { data } = this;
    // Relative to the loudest sample, so that the same amount tears loud and soft sounds alike.
    let peak = 1e-9;
    for (const x of data) peak = Math.max(peak, Math.abs(x));
    const push = 1 + amount * 12;
    const norm = peak / Math.tanh(push);
    for (let i = 0; i < data.length; i++) data[i] = Math.tanh(((data[i] as number) / peak) * push) * norm;
    return this;
  }

  echo(seconds: number, feedback: number, mix = 0.5): this {
    const { data } = this;
    const delay = Math.max(1, Math.round(seconds * this.sampleRate));
    const line = new Float32Array(delay);
    let at = 0;
    for (let i = 0; i < data.length; i++) {
      const back = line[at] as number;
      line[at] = (data[i] as number) + back * feedback;
      data[i] = (data[i] as number) + back * mix;
      at = at + 1 === delay ? 0 : at + 1;
    }
    return this;
  }

  speed(factor: Curve): this {
    const read = reader(factor);
    const { data, sampleRate } = this;
    const out: Float32Array = new Float32Array(
      typeof factor === 'number' ? Math.ceil(data.length / factor) : data.length,
    );
    let x = 0;
    let rate = 1;
    for (let i = 0; i < out.length; i++) {
      if ((i & 15) === 0) rate = read(i / sampleRate);
      const whole = Math.floor(x);
      if (whole + 1 >= data.length) break;
      out[i] =
        (data[whole] as number) + ((data[whole + 1] as number) - (data[whole] as number)) * (x - whole);
      x += rate;
    }
    this.data = out;
    return this;
  }

  room(seconds: number, wet: number): this {
    this.lasting(this.seconds + seconds * 0.7);
    const { left, right } = reverberate(this.data, seconds, 0.4, this.sampleRate);
    const { data } = this;
    for (let i = 0; i < data.length; i++)
      data[i] = (data[i] as number) * (1 - wet) + ((left[i] as number) + (right[i] as number)) * wet;
    return this;
  }

  later(seconds: number): this {
    const shift = Math.max(0, Math.round(seconds * this.sampleRate));
    const out: Float32Array = new Float32Array(this.data.length + shift);
    out.set(this.data, shift);
    this.data = out;
    return this;
  }

  lasting(seconds: number): this {
    const length = Math.max(1, Math.round(seconds * this.sampleRate));
    if (length <= this.data.length) this.data = this.data.slice(0, length);
    else {
      const out: Float32Array = new Float32Array(length);
      out.set(this.data);
      this.data = out;
    }
    return this;
  }

  plus(other: Sound, options: { at?: number; gain?: number } = {}): this {
    const from = (other as Signal).data;
    const start = Math.max(0, Math.round((options.at ?? 0) * this.sampleRate));
    if (start + from.length > this.data.length) this.lasting((start + from.length) / this.sampleRate);
    const factor = 10 ** ((options.gain ?? 0) / 20);
    for (let i = 0; i < from.length && start + i < this.data.length; i++) {
      this.data[start + i] = (this.data[start + i] as number) + (from[i] as number) * factor;
    }
    return this;
  }
}
