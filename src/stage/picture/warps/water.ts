import type { Flow, Waves } from '../../../catalogue/kit/motion-kit.ts';
import { cos, float, max, min, type Node, sin, smoothstep, uniform, vec2, vec4 } from '../../render/tsl.ts';
import type { Effect, Here, Setting } from '../effect.ts';

/** Focal length in heights that planes are taken to be seen with. */
const FOCAL = 1.2;

/** Longer and longer waves; far away only the longest can still be told apart. */
const OCTAVES = 5;

/** Seconds from crest to crest of a wave that is a twentieth of the height long near the viewer. */
const PERIOD = 1.15;

/** Where the plane's horizon lies: never inside the region itself. */
const levelOf = ({ horizon, box }: Setting): number => Math.min(horizon, box[1] - 0.02);

/** How near a place of the plane is, 1 at the region's lower edge; and its coordinates on the plane, in near heights. */
function planeAt(s: Setting, p: Node): { near: Node; at: Node; tilt: number } {
  const level = levelOf(s);
  const reach = Math.max(0.1, s.box[3] - level);
  const near = max(p.y.sub(level), 0.006).div(reach).toVar();
  const at = vec2(p.x.sub(s.aspect / 2), FOCAL)
    .div(near)
    .toVar();
  return { near, at, tilt: FOCAL / reach };
}

/**
 * Travelling waves on a plane. Each is a sine whose shift is kept under a tenth of its length as seen, so that it never
 * folds; what would be shorter than a few pixels is left out, and longer waves take its part far away.
 */
export function waves(s: Setting, w: Waves): Effect {
  const time = uniform(0);
  const amount = uniform(0);
  const spread = w.spread ?? 0.6;
  const source = s.random.stream('waves');
  const parts = Array.from({ length: OCTAVES * 2 }, (_, i) => {
    const length = w.length * 2 ** (Math.floor(i / 2) - 1);
    const turn = (source.next() - 0.5) * 2.2 * spread + (s.wind >= 0 ? 0 : Math.PI) + 0.5;
    return {
      length,
      // Short waves glint; long ones would draw bands.
      sheen: 0.62 ** Math.floor(i / 2),
      along: [Math.cos(turn), Math.sin(turn)] as const,
      pulse: ((2 * Math.PI) / PERIOD) * Math.sqrt(0.05 / length) * (w.speed ?? 1) * source.range(0.9, 1.1),
      phase: source.range(0, 2 * Math.PI),
    };
  });
  const wave = (p: Node): { shift: Node; slope: Node } => {
    const { near, at, tilt } = planeAt(s, p);
    const shift = vec2(0, 0).toVar();
    const slope = float(0).toVar();
    for (const part of parts) {
      // Crest to crest as seen, downwards.
      const seen = near.mul(near).mul(part.length);
      const shown = smoothstep(0.007, 0.013, seen)
        .mul(float(1).sub(smoothstep(w.length * 1.6, w.length * 3.2, seen)))
        .toVar();
      const phase = at.x
        .mul(part.along[0])
        .add(at.y.mul(part.along[1]))
        .mul((2 * Math.PI) / (part.length * tilt))
        .sub(time.mul(part.pulse))
        .add(part.phase)
        .toVar();
      const high = min(near.mul(w.amplitude), seen.mul(0.1)).mul(shown).toVar();
      shift.addAssign(vec2(part.along[0] * 0.7, 1).mul(high.mul(cos(phase))));
      slope.addAssign(sin(phase).mul(shown).mul(part.sheen));
    }
    return { shift, slope };
  };
  const glints = w.glints ?? 0.35;
  return {
    rank: 0,
    fine: true,
    put(t) {
      time.value = t;
      amount.value = s.lasting(t) * s.amount * 0.9;
    },
    warp: ({ p, weight }) => wave(p).shift.mul(weight.mul(amount)),
    light: ({ p, weight }) => {
      const { slope } = wave(p);
      const by = weight.mul(min(amount, 1)).mul(glints);
      return vec4(vec2(slope, slope).xyx.mul(by.mul(0.09)), max(slope.sub(0.45), 0).mul(by).mul(0.4));
    },
  };
}

/**
 * A stream carries what is seen along. What has been carried half a length fades out while the same picture, half a
 * length behind, fades in (two-phase flow mapping), so it goes on for ever without stretching.
 */
export function flow(s: Setting, f: Flow): Effect {
  const length = Math.min(0.06, Math.max(0.014, f.speed * 0.8));
  const first = uniform(0);
  const second = uniform(0);
  const share = uniform(0);
  const speedAt = ({ p, weight }: Here): Node => {
    const { near } = planeAt(s, p);
    // No two places of a stream are equally fast.
    const eddy = sin(p.x.mul(17).add(sin(p.y.mul(11)).mul(2)))
      .mul(0.2)
      .add(1);
    return weight.mul(eddy).mul(f.plane ? min(near, 1.2) : float(1));
  };
  return {
    rank: 0,
    put(t) {
      const turns = (s.elapsed(t) * f.speed * s.pace) / length;
      const a = turns + 0.5 - Math.floor(turns + 0.5) - 0.5;
      const b = turns - Math.floor(turns) - 0.5;
      // When the motion ends the stream comes to rest on the first picture.
      const going = s.lasting(t) > 0 || t < 0.1 ? 1 : 0;
      first.value = a * length * going;
      second.value = b * length * going;
      share.value = Math.abs(2 * a) * going;
    },
    stream(here) {
      const by = vec2(-f.bearing[0], -f.bearing[1]).mul(speedAt(here)).toVar();
      return {
        first: by.mul(first),
        second: by.mul(second),
        share: share.mul(smoothstep(0, 0.3, here.weight)),
      };
    },
  };
}

/** Air over something hot: fine waves that rise. */
export function shimmer(
  s: Setting,
  o: { readonly reach: number; readonly length: number; readonly speed: number },
): Effect {
  const time = uniform(0);
  const amount = uniform(0);
  const k = (2 * Math.PI) / o.length;
  return {
    rank: 0,
    fine: true,
    put(t) {
      time.value = t * o.speed;
      amount.value = s.lasting(t) * s.amount * Math.min(o.reach, o.length * 0.1);
    },
    warp({ p, weight }) {
      const up = p.y.add(time);
      const a = sin(up.mul(k).add(sin(p.x.mul(k * 0.7)).mul(1.6)));
      const b = cos(up.mul(k * 0.63).add(p.x.mul(k * 0.9)));
      return vec2(a.add(b.mul(0.6)), b.mul(0.5)).mul(weight.mul(amount));
    },
  };
}
