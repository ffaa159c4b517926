import type { Object3D } from 'three/webgpu';
import { fromHex } from '../../base/colour.ts';
import { hash, random } from '../../base/random.ts';
import { add, scale, type Vec3 } from '../../base/vectors.ts';
import { axesOf } from '../../base/view.ts';
import type { CameraState } from '../../direct/index.ts';
import type { Emission } from '../motion/motion.ts';
import type { Firework } from '../render/particles.ts';
import type { Stage } from '../render/stage.ts';
import type { Emitter } from '../set/model.ts';

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
  bead: 'spray',
  shards: 'sparks',
  petals: 'petals',
  leaves: 'petals',
  bubbles: 'bubbles',
};

/** The middle of the visible sky: well above the horizon, far behind the set, inside the picture. */
export function skyMiddle(camera: CameraState, aspect: number): Vec3 {
  const { forward } = axesOf(camera);
  const half = Math.atan(18 / camera.mm) / (aspect >= 1 ? aspect : 1);
  const away = 70;
  const level = add(camera.position, scale([forward[0], 0, forward[2]], away / Math.max(0.2, Math.hypot(forward[0], forward[2]))));
  const tilt = Math.asin(forward[1]);
  return [level[0], camera.position[1] + Math.tan(tilt + half * 0.45) * away, level[2]];
}

/** Emissions that are fireworks, as bursts at places of the sky. */
export function fireworksOf(emissions: readonly Emission[], middle: Vec3): Firework[] {
  return emissions
    .filter((e) => e.kind === 'firework')
    .map((e) => {
      const source = random(e.seed);
      const at = e.at(e.start);
      return {
        at: e.start,
        position: e.sky ? add(middle, at) : at,
        colour: e.colour ? fromHex(e.colour) : source.pick(bursts),
        size: Math.max(4, e.size || 9),
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
  readonly object: Object3D;
}

/** Put the other emissions into the stage; each shows from its start until its last particle is gone. */
export function addAirs(stage: Stage, emissions: readonly Emission[]): Air[] {
  return emissions
    .filter((e) => e.kind !== 'firework' && plumes[e.kind] !== undefined)
    .map((e) => {
      const before = stage.air.children.length;
      stage.emit({ kind: plumes[e.kind] as Emitter['kind'], at: e.at(e.start), size: e.size, rate: Math.max(0.5, e.rate), towards: e.towards });
      const object = stage.air.children[before] as Object3D;
      object.name = `${e.kind} ${hash(e.kind, e.seed)}`;
      return { kind: e.kind, start: e.start, end: e.end + 0.6, at: e.at, size: e.size, object };
    });
}
