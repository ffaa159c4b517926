import type { Shine, Sparkle, Sweep } from '../../catalogue/kit/motion-kit.ts';
import {
  exp,
  float,
  max,
  min,
  mix,
  type Node,
  sin,
  smoothstep,
  uniform,
  vec2,
  vec3,
  vec4,
} from '../render/tsl.ts';
import { type Effect, extentOf, type Here, levelOf, type Setting } from './effect.ts';

/** Channels of a #rrggbb colour as bytes have them, 0–1, its strongest channel 1. */
export function tintOf(hex = '#ffffff'): [number, number, number] {
  const n = Number.parseInt(hex.slice(1), 16);
  const rgb = [(n >> 16) & 255, (n >> 8) & 255, n & 255] as [number, number, number];
  const top = Math.max(1, ...rgb);
  return rgb.map((c) => c / top) as [number, number, number];
}

/** A light lets a halo be seen about itself: so much of it close by, and over what share of the height beside it. */
const HALO = 0.34;
const VEIL = 0.24;
const VEIL_REACH = 0.17;

/** What goes out takes so much of the light of its region with it at the most, and of what is around it. */
const OUT = 0.58;
const OUT_AROUND = 0.26;

/** Shares of a change that the whole picture's light takes part in, brighter and darker. */
const SCENE = [0.55, 0.36] as const;

/** Light that comes and goes. */
export function shine(s: Setting, o: Shine): Effect {
  const gain = uniform(0);
  // A coloured light still lights the other channels a little: nothing real is pure.
  const tint = tintOf(o.colour).map((c) => 0.25 + 0.75 * c) as [number, number, number];
  const put = (t: number): void => {
    gain.value = Math.max(-0.95, o.gain(t));
  };
  const lights = (by: Node): Node => vec3(...tint).mul(max(by, 0));
  if (o.where === 'scene')
    return {
      rank: 0,
      everywhere: true,
      put,
      light: () => vec4(lights(gain.mul(SCENE[0])).add(min(gain, 0).mul(SCENE[1])), 0),
    };
  if (o.where !== 'around')
    return {
      rank: 0,
      put,
      light: ({ weight }: Here) =>
        o.where === 'bright'
          ? vec4(0, 0, 0, gain.mul(weight))
          : vec4(lights(gain.mul(weight)).add(min(gain, 0).mul(weight)), 0),
    };
  const { middle, half } = extentOf(s.box, s.aspect);
  // A wide field of lights has no one halo.
  const veil = VEIL * Math.min(1, (0.2 / (half[0] + half[1])) ** 0.5);
  return {
    rank: 0,
    put,
    through: true,
    // What is dark around it, and the air before it, show its light only where it is added; nothing is burnt out by it.
    lay({ p, halo }) {
      const off = p.sub(vec2(...middle)).div(vec2(half[0] + VEIL_REACH, half[1] + VEIL_REACH));
      // It ends where the region's halo does.
      const wide = exp(off.dot(off).mul(-1.6))
        .mul(smoothstep(0.005, 0.08, halo))
        .mul(veil);
      const by = halo.mul(halo).mul(HALO).add(wide).mul(max(gain, 0));
      const over = float(1).sub(by.negate().exp()).toVar();
      return vec4(vec3(...tint).mul(over), over.mul(0.8));
    },
    light({ weight, halo }: Here) {
      const less = min(gain, 0).mul(max(weight.mul(OUT), halo.mul(OUT_AROUND)));
      return vec4(lights(gain.mul(max(weight, halo).mul(0.8))).add(less), 0);
    },
  };
}

/** How much less a passing light does to what is bright already: a sheen burns nothing out. */
const SPARED = 0.72;

/** What a thing loses of its light where a passing one is not, as a share of its gain there. */
const SHADE = 0.14;

/** A soft band of light passes over the region, which is a little darker beside it. */
export function sweep(s: Setting, o: Sweep): Effect {
  const at = uniform(-1);
  const amount = uniform(0);
  const { middle, half } = extentOf(s.box, s.aspect);
  const lean = o.lean ?? 0.35;
  const width = Math.max(0.05, o.width);
  const tint = tintOf(o.colour);
  return {
    // It falls on a thing that sways or turns where that is by then.
    rank: 1,
    put(t) {
      at.value = o.at(t) * (1 + 0.7 * width);
      amount.value = o.gain * s.lasting(t) * s.amount;
    },
    light({ p, lit }) {
      const d = p.sub(vec2(...middle));
      const across = d.x.mul(Math.cos(lean)).add(d.y.mul(Math.sin(lean)));
      const off = across.div(half[0]).sub(at).div(width);
      const most = amount.mul(lit);
      const band = exp(off.mul(off).negate()).mul(most);
      const shade = most.sub(band).mul(SHADE);
      return vec4(
        vec3(...tint)
          .mul(band.mul(1.1))
          .sub(shade),
        band.mul(-SPARED),
      );
    },
  };
}

/** Bright spots of the region come and go one by one. */
export function sparkle(s: Setting, o: Sparkle): Effect {
  const time = uniform(0);
  const amount = uniform(0);
  const k = (2 * Math.PI) / o.length;
  const source = s.random.stream('sparkle');
  const [a, b] = [source.range(0, 6), source.range(0, 6)];
  return {
    rank: 0,
    fine: true,
    put(t) {
      time.value = t * o.rate * s.pace * 2 * Math.PI;
      amount.value = s.lasting(t) * s.amount * o.gain;
    },
    light({ p, weight }) {
      const phase = sin(
        p.x
          .mul(k * 0.31)
          .add(p.y.mul(k * 0.17))
          .add(a),
      )
        .mul(3)
        .add(p.x.mul(k))
        .add(b);
      const other = sin(p.y.mul(k * 0.27).sub(p.x.mul(k * 0.21)))
        .mul(3)
        .add(p.y.mul(k * 1.1));
      const twinkle = sin(phase.add(time)).mul(sin(other.sub(time.mul(0.73))));
      return vec4(0, 0, 0, twinkle.mul(amount).mul(weight));
    },
  };
}

/** Shadows of clouds go over the land: soft, larger near the viewer. */
export function shadows(s: Setting, o: { depth: number; size: number; speed: number }): Effect {
  const gone = uniform(0);
  const amount = uniform(0);
  const level = levelOf(s);
  const reach = Math.max(0.15, s.box[3] - level);
  const source = s.random.stream('shadows');
  const [a, b] = [source.range(0, 6), source.range(0, 6)];
  const k = (2 * Math.PI) / o.size;
  const cover = (p: Node): Node => {
    const near = max(p.y.sub(level), 0.03).div(reach);
    const x = p.x
      .sub(s.aspect / 2)
      .div(mix(float(1), near, 0.6))
      .sub(gone);
    const y = float(0.5).div(near.add(0.25));
    const field = sin(x.mul(k).add(sin(y.mul(k * 0.6).add(a)).mul(1.3)))
      .add(
        sin(
          x
            .mul(k * 0.43)
            .add(y.mul(k * 0.8))
            .add(b),
        ).mul(0.8),
      )
      .add(sin(x.mul(k * 1.9).sub(y.mul(k * 1.1))).mul(0.3));
    return smoothstep(-0.4, 1.1, field);
  };
  return {
    rank: 0,
    put(t) {
      gone.value = s.elapsed(t) * o.speed * s.pace * (s.wind >= 0 ? 1 : -1);
      amount.value = s.lasting(t) * Math.min(1.2, s.amount) * o.depth;
    },
    light({ p, weight }) {
      const dark = cover(p).mul(amount).mul(weight).negate();
      return vec4(dark, dark, dark.mul(0.85), 0);
    },
  };
}
