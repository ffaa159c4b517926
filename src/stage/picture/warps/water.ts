import { smoothstep as smoothstepOf } from '../../../base/vectors.ts';
import type { Flow, Waves } from '../../../catalogue/kit/motion-kit.ts';
import { luma } from '../../../vision/luma.ts';
import {
  clamp,
  cos,
  float,
  log,
  max,
  min,
  type Node,
  sin,
  smoothstep,
  uniform,
  vec2,
  vec3,
  vec4,
} from '../../render/tsl.ts';
import { type Effect, type Here, levelOf, type Setting } from '../effect.ts';

/** Lengths of the waves that make up a surface, in lengths of the main ones, each in two directions. */
const LENGTHS = [0.5, 1, 2.1] as const;

/** Seconds from crest to crest of a wave that is a twentieth of the height long near the viewer. */
const PERIOD = 1.15;

/** Size of waves at the horizon, of those near the viewer: less, and they could not be told apart. */
const FAR = 0.2;
/** The same where nothing says where the horizon of the water lies. */
const UNSURE: readonly [number, number] = [0.3, 0.55];

/** Where near the viewer begins on water that does not reach the lower border, of its extent. */
const SHORE = 1.35;

/** How much longer crests are than what is between them: water is seen at a slant. */
const CREST = 3.4;

/** A wave shifts what is seen by at most this share of its length as seen. */
const STEEP = 0.11;
/** And by at most this share of the height, near the viewer. */
const HIGH = 0.0055;

/** Waves shorter than this as seen are left out, and fade in above it, shares of the height. */
const FINE = [0.006, 0.011] as const;

/** Share of the sky's colour on slopes that face it, and of the light that the others lose, at full strength. */
const FACING = 0.42;
const AVERTED = 0.26;

/** The plane of water below a place: how large waves are there, of those near the viewer, and coordinates in which they are all alike. */
function planeAt(s: Setting, p: Node): { size: Node; at: Node } {
  const level = levelOf(s);
  const sure = s.horizon <= s.box[1] + 0.04;
  const [far, near] = sure ? [FAR, 1] : UNSURE;
  // Water that ends far from the viewer has waves that can be told apart at its near shore all the same.
  const reach = Math.max(0.3, Math.min(1 - level, SHORE * (s.low - level)));
  const size = clamp(p.y.sub(level).div(reach), 0, 1)
    .mul(near - far)
    .add(far)
    .toVar();
  const at = vec2(p.x.sub(s.aspect / 2).div(size), log(size).mul(reach / (near - far))).toVar();
  return { size, at };
}

/** How much lighter than the water slopes that face the sky are, at least. */
const LIGHTER = 0.38;

/** Travelling waves on a plane: they break up what is mirrored, and their slopes show the sky or the deep. */
export function waves(s: Setting, w: Waves): Effect {
  const time = uniform(0);
  const amount = uniform(0);
  const spread = w.spread ?? 0.6;
  const source = s.random.stream('waves');
  const side = s.wind >= 0 ? 1 : -1;
  const parts = LENGTHS.flatMap((share, octave) =>
    [1, -1].map((hand) => {
      const length = w.length * share;
      const turn = hand * source.range(0.25, 0.75) * spread + 0.12 * side;
      return {
        length,
        across: Math.sin(turn) / CREST,
        down: Math.cos(turn),
        pulse:
          ((2 * Math.PI) / PERIOD) * Math.sqrt(0.05 / length) * (w.speed ?? 1) * source.range(0.85, 1.15),
        phase: source.range(0, 2 * Math.PI),
        sheen: [0.7, 1, 0.65][octave]!,
      };
    }),
  );
  const [a, b] = [source.range(0, 6), source.range(0, 6)];
  const surface = (p: Node): { shift: Node; slope: Node; size: Node } => {
    const { size, at } = planeAt(s, p);
    const shift = vec2(0, 0).toVar();
    const slope = float(0).toVar();
    const k = (2 * Math.PI) / w.length;
    // Crests come and go along themselves: none goes right across the water.
    const along = (
      by: 'add' | 'sub',
      o: { wide: number; bent: number; pace: number; phase: number; bend: number; late: number },
    ): Node =>
      sin(
        at.x.mul(k / (CREST * o.wide))[by](
          sin(
            at.y
              .mul(k * o.bent)
              [by](time.mul(o.pace))
              .add(o.phase),
          ).mul(o.bend),
        ),
      )
        .mul(o.late)
        .toVar();
    const broken = along('add', { wide: 2.3, bent: 0.31, pace: 0.5, phase: a, bend: 1.7, late: 1.5 });
    const other = along('sub', { wide: 1.3, bent: 0.47, pace: 0.7, phase: b, bend: 1.4, late: 1.2 });
    for (const [i, part] of parts.entries()) {
      const seen = size.mul(part.length);
      const shown = smoothstep(FINE[0], FINE[1], seen);
      const phase = at.x
        .mul(part.across)
        .add(at.y.mul(part.down))
        .mul((2 * Math.PI) / part.length)
        .add(i % 2 ? broken : other)
        .sub(time.mul(part.pulse))
        .add(part.phase)
        .toVar();
      const high = min(seen.mul(STEEP), size.mul(HIGH)).mul(shown);
      shift.addAssign(vec2(part.across * 1.2, 1).mul(high.mul(cos(phase))));
      slope.addAssign(sin(phase).mul(shown).mul(part.sheen));
    }
    return { shift, slope: slope.mul(0.5), size };
  };
  // Where it may be no water at all, less is done to it.
  const trust = 0.35 + 0.65 * smoothstepOf(0.1, 0.5, s.sure);
  const high = (w.amplitude / 0.009) * trust;
  const glints = (w.glints ?? 0.35) * trust;
  // Slopes that face the sky are lighter than the water they lie in, though the sky's mean may be darker than that.
  const [r, g, b0] = s.skylight;
  const bright = (s.tone + LIGHTER) / Math.max(0.05, luma(r, g, b0));
  const lift = Math.max(1, Math.min(bright, 1 / Math.max(0.05, r, g, b0)));
  const shone = s.skylight.map((v) => v * lift) as [number, number, number];
  // Pale water lies in haze: nothing in it is dark.
  const dark = AVERTED * (1 - 0.75 * smoothstepOf(0.45, 0.75, s.tone));
  return {
    rank: 0,
    fine: true,
    put(t) {
      time.value = s.elapsed(t);
      amount.value = s.lasting(t) * s.amount;
    },
    warp: ({ p, weight }) => surface(p).shift.mul(weight.mul(amount).mul(high)),
    lay({ p, weight }) {
      const { slope } = surface(p);
      const by = weight
        .mul(clamp(amount, 0, 1.3))
        .mul(glints)
        .toVar();
      const facing = smoothstep(0.05, 1.1, slope).mul(FACING).mul(by).toVar();
      const averted = smoothstep(0.05, 1.1, slope.negate()).mul(dark).mul(by);
      return vec4(vec3(...shone).mul(facing), max(facing, averted));
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
    const { size } = planeAt(s, p);
    // No two places of a stream are equally fast.
    const eddy = sin(p.x.mul(17).add(sin(p.y.mul(11)).mul(2)))
      .mul(0.2)
      .add(1);
    return weight.mul(eddy).mul(f.plane ? size : float(1));
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
