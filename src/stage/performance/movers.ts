import * as THREE from 'three/webgpu';
import type { Cast, Plan } from '../../direct/plan.ts';
import type { Motion, Transform } from '../motion/motion.ts';
import { bakeCloth, type ClothBake, clothAt } from '../people/cloth/bake.ts';
import type { Limb } from '../people/cloth/hang.ts';
import type { PuppetData } from '../people/data.ts';
import { packPuppet, puppetKey, unpackPuppet } from '../people/pack.ts';
import { buildPuppet } from '../people/puppet.ts';
import { PuppetView } from '../people/view.ts';
import type { BakeCache } from '../render/bake.ts';
import type { PropHandle } from '../render/stage/prop.ts';
import type { Stage } from '../render/stage.ts';
import type { Fonts } from '../set/fonts.ts';
import { addBust } from './bust.ts';
import { type BuiltItem, creatureOf } from './cast-of-models.ts';

/** Something on the stage that can be put to a time. */
export interface Mover {
  readonly id: string;
  put(time: number): void;
  /** Whether it is there to be seen. */
  show(there: boolean): void;
}

/** How many players are built with care; the rest is background. */
const PLAYERS = 6;

/** A person's body and clothes: from the cache, or built and kept there. */
async function puppetOf(cast: Cast, seed: number, index: number, cache?: BakeCache): Promise<PuppetData> {
  const detail = index < PLAYERS ? 'medium' : 'low';
  if (!cache) return buildPuppet(cast, seed, detail);
  const key = puppetKey(cast, seed, detail);
  const kept = await cache.get(key);
  const known = kept && unpackPuppet(kept);
  if (known) return known;
  const made = buildPuppet(cast, seed, detail);
  await cache.set(key, packPuppet(made));
  return made;
}

/** Legs of people within reach of one's skirts: a partner's step must not go through them. */
function legsNear(plan: Plan, cast: Cast, motion: Motion, t: number): Limb[] {
  const here = motion.where(cast.id, t);
  return plan.cast.flatMap((other) => {
    if (other.id === cast.id || creatureOf(other)) return [];
    const there = motion.where(other.id, t);
    if (Math.hypot(there[0] - here[0], there[2] - here[2]) > 1.3) return [];
    const k = other.height / 1.75;
    return (['l', 'r'] as const).flatMap((side): Limb[] => {
      const [hip, knee, ankle] = [
        motion.where(other.id, t, `thigh.${side}`),
        motion.where(other.id, t, `shin.${side}`),
        motion.where(other.id, t, `foot.${side}`),
      ];
      return [
        { a: hip, b: knee, ra: 0.1 * k, rb: 0.085 * k },
        { a: knee, b: ankle, ra: 0.085 * k, rb: 0.075 * k },
      ];
    });
  });
}

/** Build a person and let its loose cloth swing through the whole film. */
export async function person(
  plan: Plan,
  cast: Cast,
  index: number,
  motion: Motion,
  stage: Stage,
  number: number,
  fonts: Fonts,
  cache?: BakeCache,
): Promise<Mover & { readonly data: PuppetData }> {
  const data = await puppetOf(cast, plan.seed, index, cache);
  const view = new PuppetView(data);
  const { wind, windYaw } = plan.set.weather;
  const gusts = (t: number): [number, number, number] => {
    const w = wind * 0.35 * (1 + 0.5 * Math.sin(t * 1.7) + 0.3 * Math.sin(t * 4.1 + 1));
    return [Math.sin(windYaw) * w, 0, Math.cos(windYaw) * w];
  };
  let cloth: ClothBake | undefined;
  if (data.lattices.length > 0) {
    cloth = bakeCloth(data, (t) => motion.pose(cast.id, t), plan.format.seconds, plan.format.fps, {
      wind: gusts,
      floor: 0,
      others: (t) => legsNear(plan, cast, motion, t),
    });
  }
  stage.add(view.object, number);
  const head = addBust(cast, data, plan.seed, stage, number, fonts);
  return {
    id: cast.id,
    data,
    show(there) {
      view.object.visible = there;
      head?.show(there);
    },
    put(t) {
      const pose = motion.pose(cast.id, t);
      view.apply(pose, cloth && clothAt(cloth, data, t));
      head?.put(pose, t);
    },
  };
}

const apply = (object: THREE.Object3D, { at, turn, scale }: Transform): void => {
  object.position.set(at[0], at[1], at[2]);
  object.quaternion.set(turn[0], turn[1], turn[2], turn[3]);
  object.scale.set(scale[0], scale[1], scale[2]);
};

/** A prop or creature that moves, as a whole and in its named parts. */
export function item(built: BuiltItem, motion: Motion, stage: Stage, number: number): Mover {
  const shades = !('shades' in built.kind.facts) || built.kind.facts.shades !== false;
  const handle: PropHandle = stage.prop(built.model, number, shades);
  const pivots = new Map(built.model.parts.map((p) => [p.name, p.pivot]));
  const rest = new THREE.Quaternion();
  const lit: THREE.Object3D[] = [];
  handle.object.traverse((o) => lit.push(o));
  return {
    id: built.id,
    show(there) {
      handle.object.visible = there;
    },
    put(t) {
      const shine = motion.glow(built.id, t);
      for (const o of lit) o.userData.gain = shine;
      const whole = motion.transform(built.id, t);
      apply(handle.object, {
        ...whole,
        scale: [whole.scale[0] * built.scale, whole.scale[1] * built.scale, whole.scale[2] * built.scale],
      });
      const moved = motion.parts(built.id, t);
      for (const [name, group] of handle.parts) {
        const pivot = pivots.get(name) ?? [0, 0, 0];
        const part = moved[name];
        if (part) {
          apply(group, part);
          group.position.add(new THREE.Vector3(...pivot));
        } else {
          group.position.set(pivot[0], pivot[1], pivot[2]);
          group.quaternion.copy(rest);
          group.scale.set(1, 1, 1);
        }
      }
    },
  };
}
