import type { Flutter, Sway } from '../../../catalogue/kit/motion-kit.ts';
import { cos, type Node, sin, uniform, vec2, vec4 } from '../../render/tsl.ts';
import type { Effect, Here, Setting } from '../effect.ts';
import { allowed } from './hold.ts';

/** Least pace of a sway. */
const SLOWEST = 0.7;

/** Heights a second at which a gust runs over the picture. */
const GUST_SPEED = 0.5;

/**
 * What is held at its roots sways: the shift grows with the distance from its roots and dies down towards what stays;
 * neighbours swing out of step; gusts run over it with the wind; single leaves tremble.
 */
export function sway(s: Setting, o: Sway): Effect {
  const time = uniform(0);
  const amount = uniform(0);
  // Wind is the picture's: what was found in pieces still moves as one.
  const source = s.weather.stream('sway');
  const [a, b, c, d] = [source.range(0, 6), source.range(0, 6), source.range(0, 6), source.range(0, 6)];
  const side = s.wind >= 0 ? 1 : -1;
  const lean = o.lean ?? 0.45;
  const detail = o.detail ?? 0.2;
  // However slow, it has to go there and back while one looks.
  const pulse = 2 * Math.PI * o.rate * Math.max(SLOWEST, s.pace);
  return {
    rank: 0,
    roots: o.roots,
    ...(o.stalk ? { stalk: true } : {}),
    put(t) {
      time.value = t;
      amount.value = s.lasting(t) * s.amount * o.reach;
    },
    warp({ p, hold, arm, root }: Here) {
      const late = root.mul(side / GUST_SPEED);
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
      // What grows beside it swings out of step; what has one trunk swings as one, its end a little late.
      const phase = sin(root.mul(11).add(c))
        .mul(1.3)
        .add(sin(root.mul(4.3).add(d)).mul(1.5))
        .sub(arm.mul(0.5));
      const swing = sin(time.mul(pulse).add(phase));
      const fine = vec2(
        sin(
          p.x
            .mul(67)
            .add(p.y.mul(13))
            .sub(time.mul(pulse * 2.7))
            .add(phase),
        ),
        sin(
          p.y
            .mul(31)
            .sub(p.x.mul(53))
            .add(time.mul(pulse * 2.3))
            .add(c),
        ),
      ).mul(detail);
      const across = gust.mul(side * lean).add(swing.mul(gust).mul(1 - lean));
      const most = arm.mul(amount).toVar();
      const bent = vec2(across, swing.mul(0.1)).mul(most.mul(allowed(most, hold)));
      const leaves = fine.mul(gust).mul(amount.mul(allowed(amount.mul(detail), hold)));
      return bent.add(leaves).negate();
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
  const reach = Math.min(o.reach, o.length * 0.11);
  const reachAt = ({ arm, hold }: Here): Node => arm.mul(allowed(arm.mul(reach), hold));
  return {
    rank: 0,
    roots: o.roots,
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
