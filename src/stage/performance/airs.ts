import { fromHex } from '../../base/colour.ts';
import { random } from '../../base/random.ts';
import { add, scale, type Vec3 } from '../../base/vectors.ts';
import { axesOf } from '../../base/view.ts';
import type { CameraState } from '../../direct/index.ts';
import type { Emission, Motion } from '../motion/motion.ts';
import { rotate } from '../motion/quaternion.ts';
import type { Firework } from '../render/fireworks.ts';
import type { Stage } from '../render/stage.ts';
import type { Emitter } from '../set/model.ts';
import type { BuiltItem } from './cast-of-models.ts';

/** Colours of festival fireworks, linear. */
const bursts: readonly Vec3[] = [
  [1, 0.25, 0.2],
  [0.3, 0.75, 1],
  [1, 0.7, 0.25],
  [0.55, 1, 0.45],
  [0.9, 0.4, 1],
  [1, 0.95, 0.8],
];

/** What plumes can show; other emissions are drawn as the nearest of them. */
const plumes: Readonly<Record<string, Emitter['kind']>> = {
  steam: 'steam',
  puff: 'steam',
  breath: 'steam',
  smoke: 'smoke',
  sparks: 'sparks',
  spark: 'sparks',
  fire: 'fire',
  flame: 'fire',
  dust: 'dust',
  spray: 'spray',
  splash: 'spray',
  droplets: 'spray',
  bead: 'bead',
  shards: 'sparks',
  petals: 'petals',
  leaves: 'petals',
  bubbles: 'bubbles',
};

/** How far away fireworks burst, metres. */
const AWAY = 70;

/** The middle of the visible sky, above roofs and heads, and half the picture's height there, metres. */
export function skyMiddle(camera: CameraState, aspect: number): { readonly at: Vec3; readonly half: number } {
  const { forward } = axesOf(camera);
  const half = Math.atan(18 / camera.mm) / (aspect >= 1 ? aspect : 1);
  const level = add(
    camera.position,
    scale([forward[0], 0, forward[2]], AWAY / Math.max(0.2, Math.hypot(forward[0], forward[2]))),
  );
  const tilt = Math.asin(forward[1]);
  return {
    at: [
      level[0],
      Math.max(camera.position[1] + AWAY * 0.12, camera.position[1] + Math.tan(tilt + half * 0.7) * AWAY),
      level[2],
    ],
    half: Math.tan(half) * AWAY,
  };
}

/** Emissions that are fireworks, as bursts at places of the sky; a usual one is a third of the picture high. */
export function fireworksOf(
  emissions: readonly Emission[],
  sky: ReturnType<typeof skyMiddle>,
  clock: (t: number) => number = (t) => t,
): Firework[] {
  return emissions
    .filter((e) => e.kind === 'firework')
    .map((e) => {
      const source = random(e.seed);
      const at = e.at(e.start);
      return {
        at: clock(e.start),
        position: e.sky ? add(sky.at, at) : at,
        colour: e.colour ? fromHex(e.colour) : source.pick(bursts),
        size: e.sky ? sky.half * 0.058 * Math.min(16, Math.max(5, e.size || 9)) : Math.max(4, e.size || 9),
      };
    });
}

/** A plume that shows for a while. */
export interface Air {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly at: (t: number) => Vec3;
  readonly size: number;
}

/**
 * Put the other emissions into the stage: particles are born between start and end, wherever the source then is.
 * @param runOf where a bead is at a time, metres: down the surface that it hangs on
 */
export function addAirs(
  stage: Stage,
  emissions: readonly Emission[],
  clock: (t: number) => number = (t) => t,
  runOf: (bead: Emission) => (t: number) => Vec3 = (bead) => bead.at,
): Air[] {
  return emissions
    .filter((e) => e.kind !== 'firework' && plumes[e.kind] !== undefined)
    .map((e) => {
      const [from, to] = [clock(e.start), clock(e.end)];
      const pace = Math.max(1e-6, to - from) / Math.max(1e-6, e.end - e.start);
      const run = e.kind === 'bead' ? runOf(e) : e.at;
      stage.emit(
        {
          kind: plumes[e.kind] as Emitter['kind'],
          at: e.at(e.start),
          size: e.size,
          rate: Math.max(0.5, e.rate),
          towards: e.towards,
        },
        { start: from, end: to, at: (time) => run(e.start + (time - from) / pace) },
      );
      return { kind: e.kind, start: e.start, end: e.end + 0.6, at: e.at, size: e.size };
    });
}

/** Steam, smoke, fire … of props and creatures that move. */
export function addMoverAirs(
  stage: Stage,
  items: readonly BuiltItem[],
  motion: Motion,
  seconds: number,
): Air[] {
  return items.flatMap((item) =>
    item.model.emitters.map((emitter) => {
      const at = (t: number): Vec3 => {
        const {
          at: origin,
          turn,
          scale: size,
        } = motion.transform(item.id, Math.min(seconds, Math.max(0, t)));
        const local = emitter.at.map((v, k) => v * item.scale * (size[k] as number)) as unknown as Vec3;
        return add(origin, rotate(turn, local));
      };
      const size = emitter.size * item.scale;
      stage.emit({ ...emitter, at: at(0), size }, { start: -60, end: 1e6, at });
      return { kind: emitter.kind, start: 0, end: seconds, at, size };
    }),
  );
}
