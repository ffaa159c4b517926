import type { Surf } from '../../../catalogue/kit/motion-kit.ts';
import {
  cos,
  float,
  max,
  type Node,
  sin,
  smoothstep,
  texture,
  uniform,
  vec2,
  vec3,
  vec4,
} from '../../render/tsl.ts';
import type { Effect, Setting } from '../effect.ts';
import type { Shore } from '../shore.ts';
import { halves } from '../textures.ts';

/** Share of its time in which a wave runs up; it draws back more slowly. */
const UP = 0.4;
/** Heights over which the front of a wave is soft, and its rim of foam is wide. */
const SOFT = 0.004;
const RIM = 0.02;
/** How far wet sand is darker, the rim of foam covers, and the sheet of water behind it does. */
const WET = 0.26;
const WHITE = 0.92;
const SHEET = 0.66;
/** Heights from crest to crest of the waves that come in, how far their crests whiten and their backs darken. */
const SWELL = 0.17;
const CREST = 0.42;
const BACK = 0.16;

/** How far up the land a wave is, 0 to 1, and how far it has been; `turns` of waves have come so far. */
export function swash(turns: number): { front: number; been: number } {
  if (turns <= 0) return { front: 0, been: 0 };
  const at = turns - Math.floor(turns);
  const rise = (x: number): number => 0.5 - 0.5 * Math.cos(Math.PI * x);
  const front = at < UP ? rise(at / UP) : 1 - rise((at - UP) / (1 - UP));
  return { front, been: turns < UP ? front : 1 };
}

/** Waves come in, run up the sand as a sheet with a rim of foam, and draw back over wet sand. */
export function surf(s: Setting, o: Surf, shore: Shore): Effect {
  const map = halves(shore, shore.away, shore.deep, shore.smooth);
  const [front, been, amount, come, fresh] = [uniform(0), uniform(0), uniform(0), uniform(0), uniform(0)];
  const source = s.random.stream('surf');
  const [a, b, c] = [source.range(0, 6), source.range(0, 6), source.range(0, 6)];
  const reach = o.reach * Math.min(1.4, s.amount ** 0.5);
  return {
    rank: 0,
    fine: true,
    within: 'layer',
    put(t) {
      const turns = (s.elapsed(t) * s.pace ** 0.5) / o.period;
      const now = swash(turns);
      front.value = now.front;
      been.value = now.been;
      amount.value = s.lasting(t);
      come.value = turns;
      // Foam thins out as the water draws back.
      const at = turns - Math.floor(turns);
      fresh.value = at < UP ? 1 : 1 - 0.55 * ((at - UP) / (1 - UP));
    },
    lay({ p }) {
      const at = texture(map, p.div(vec2(s.aspect, 1)))
        .level(0)
        .toVar();
      const [away, deep, smooth] = [at.x, at.y, at.z];
      // No wave is straight, and none comes as far everywhere.
      const broad = sin(p.x.mul(7.3).sub(p.y.mul(5.1)).add(a))
        .mul(0.5)
        .add(sin(p.x.mul(3.1).add(p.y.mul(8.7)).add(b)).mul(0.5));
      const lobes = sin(p.x.mul(31).add(sin(p.y.mul(23).add(c)).mul(1.5)))
        .mul(0.5)
        .add(sin(p.y.mul(37).sub(p.x.mul(11)).add(a)).mul(0.5))
        .toVar();
      const far = broad.mul(0.22).add(lobes.mul(0.09)).add(0.78).mul(reach).toVar();
      const edge = far.mul(front).toVar();
      const line = edge.sub(away).toVar();
      const under = smoothstep(0, SOFT, line)
        .mul(smoothstep(0, 0.12, front))
        .toVar();
      const rim = smoothstep(RIM, RIM * 0.35, line);
      // Bubbles gather in strings behind the rim.
      const lace = sin(p.x.mul(83).add(lobes.mul(2)).add(away.mul(60)))
        .mul(sin(p.y.mul(97).add(lobes.mul(3)).sub(away.mul(45))))
        .mul(0.5)
        .add(0.5);
      const body = lace.mul(lace).mul(0.5).add(0.5).mul(SHEET);
      const foam = max(rim.mul(WHITE), body)
        .mul(fresh.mul(0.5).add(0.5))
        .mul(under)
        .mul(smooth)
        .mul(amount)
        .toVar();
      const wet = smoothstep(SOFT * 3, SOFT * 6, far.mul(been).sub(away))
        .mul(WET)
        .mul(smooth)
        .mul(smoothstep(0.003, 0.014, away))
        .mul(amount);
      const onLand = over(vec4(vec3(...shore.foam).mul(foam), foam), wet);
      const phase = deep
        .div(SWELL)
        .add(come.mul(1.15))
        .add(broad.mul(0.12))
        .add(lobes.mul(0.03))
        .mul(2 * Math.PI)
        .toVar();
      const off = smoothstep(0.015, 0.06, deep)
        .mul(smoothstep(0.75, 0.3, deep))
        .mul(amount)
        .toVar();
      const high = max(cos(phase), 0).toVar();
      const crest = high.mul(high).mul(high).mul(lace.mul(0.35).add(0.65)).mul(CREST).mul(off).toVar();
      const back = max(cos(phase.add(1.9)), 0)
        .mul(BACK)
        .mul(off);
      const onWater = over(vec4(vec3(...shore.foam).mul(crest), crest), back);
      const isLand = smoothstep(0, 0.003, away);
      return onWater.mul(float(1).sub(isLand)).add(onLand.mul(isLand));
    },
    dispose: () => map.dispose(),
  };
}

/** A colour over a shadow, premultiplied. */
const over = (colour: Node, shade: Node): Node =>
  vec4(colour.xyz, colour.w.add(shade.mul(float(1).sub(colour.w))));
