import type { Flutter, Roots, Sway } from '../../../catalogue/kit/motion-kit.ts';
import {
  cos,
  exp,
  float,
  type Node,
  saturate,
  sin,
  smoothstep,
  uniform,
  vec2,
  vec4,
} from '../../render/tsl.ts';
import type { Effect, Here, Setting } from '../effect.ts';

/** Heights a second at which a gust runs over the picture. */
const GUST_SPEED = 0.5;

/** From 0 at the roots' side of the region to 1 at the side across. */
function away({ box, aspect }: Setting, roots: Roots, p: Node): Node {
  const [l, t, r, b] = [box[0] * aspect, box[1], box[2] * aspect, box[3]];
  switch (roots) {
    case 'below':
      return saturate(
        float(b)
          .sub(p.y)
          .div(b - t + 1e-4),
      );
    case 'above':
      return saturate(p.y.sub(t).div(b - t + 1e-4));
    case 'left':
      return saturate(p.x.sub(l).div(r - l + 1e-4));
    case 'right':
      return saturate(
        float(r)
          .sub(p.x)
          .div(r - l + 1e-4),
      );
    default:
      return float(1);
  }
}

/**
 * What is held at its roots sways: the shift grows with the distance from what holds it; neighbours swing out of step;
 * gusts run over it with the wind; single leaves tremble.
 */
export function sway(s: Setting, o: Sway): Effect {
  const time = uniform(0);
  const amount = uniform(0);
  const source = s.random.stream('sway');
  const [a, b, c, d] = [source.range(0, 6), source.range(0, 6), source.range(0, 6), source.range(0, 6)];
  const side = s.wind >= 0 ? 1 : -1;
  const lean = o.lean ?? 0.45;
  const detail = o.detail ?? 0.2;
  const size = Math.min(0.3, Math.max(0.06, Math.min(s.box[3] - s.box[1], (s.box[2] - s.box[0]) * s.aspect)));
  const pulse = 2 * Math.PI * o.rate * s.pace;
  return {
    rank: 0,
    put(t) {
      time.value = t;
      amount.value = s.lasting(t) * s.amount * o.reach;
    },
    warp({ p, weight, depth }: Here) {
      const grown = float(1)
        .sub(exp(depth.div(-0.3 * size)))
        .mul(away(s, o.roots, p).mul(0.7).add(0.3));
      const free = s.own && o.roots !== 'edges' ? smoothstep(0, 0.9, away(s, o.roots, p)) : grown;
      const late = p.x.mul(side / GUST_SPEED);
      const gust = sin(
        time
          .sub(late)
          .mul(pulse * 0.31)
          .add(a),
      )
        .mul(0.22)
        .add(
          sin(
            time
              .sub(late)
              .mul(pulse * 0.17)
              .add(b),
          ).mul(0.15),
        )
        .add(0.85);
      const phase = sin(p.x.mul(6.3).add(c))
        .mul(1.7)
        .add(sin(p.y.mul(5.1).add(p.x.mul(3.7)).add(d)).mul(1.3));
      const swing = sin(time.mul(pulse).add(phase));
      const fine = vec2(
        sin(
          p.x
            .mul(61)
            .add(p.y.mul(23))
            .sub(time.mul(pulse * 2.7))
            .add(phase),
        ),
        sin(
          p.y
            .mul(57)
            .sub(p.x.mul(19))
            .add(time.mul(pulse * 2.3))
            .add(c),
        ),
      ).mul(detail * 0.5);
      const across = gust.mul(side * lean).add(swing.mul(gust.add(0.4)).mul(1 - lean));
      const shift = vec2(across, swing.mul(0.18)).add(fine.mul(gust.add(0.3)));
      return shift.mul(free.mul(weight).mul(amount)).negate();
    },
  };
}

/** Waves that run along cloth from where it is held; its folds catch and lose the light. */
export function flutter(s: Setting, o: Flutter): Effect {
  const time = uniform(0);
  const amount = uniform(0);
  const source = s.random.stream('flutter');
  const [a, b] = [source.range(0, 6), source.range(0.85, 1.15)];
  const upright = o.roots === 'above' || o.roots === 'below' || o.roots === 'edges';
  const sense = o.roots === 'right' || o.roots === 'below' ? -1 : 1;
  const phaseAt = (p: Node): Node => {
    const [along, across] = upright ? [p.y, p.x] : [p.x, p.y];
    return along
      .mul((sense * 2 * Math.PI) / o.length)
      .sub(time.mul(2 * Math.PI * o.rate * s.pace * b))
      .add(sin(across.mul(4.4 / o.length).add(a)).mul(0.8))
      .add(across.mul(2.2 / o.length));
  };
  const reachAt = ({ p, weight, depth }: Here): Node =>
    weight
      .mul(smoothstep(0.02, 0.85, away(s, o.roots, p)))
      .mul(s.own ? float(1) : float(1).sub(exp(depth.div(-0.04))));
  const reach = Math.min(o.reach, o.length * 0.11);
  return {
    rank: 0,
    put(t) {
      time.value = t;
      amount.value = s.lasting(t) * s.amount;
    },
    warp(here) {
      const phase = phaseAt(here.p).toVar();
      const [main, little] = [
        sin(phase).add(sin(phase.mul(1.7).add(1)).mul(0.35)),
        cos(phase.mul(1.3)).mul(0.3),
      ];
      return (upright ? vec2(main, little) : vec2(little, main)).mul(reachAt(here).mul(amount).mul(reach));
    },
    light(here) {
      const fold = cos(phaseAt(here.p)).mul(reachAt(here)).mul(amount.min(1)).mul(0.1);
      return vec4(fold, fold, fold, 0);
    },
  };
}
