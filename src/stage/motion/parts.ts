import { add, mix, normalize, scale, subtract, turnY, type Vec3, yawOf } from '../../base/vectors.ts';
import type { Heading, Spot } from '../../catalogue/kit/action-kit.ts';
import { creaturePoint } from './creature.ts';
import { shoulderOf } from './figure.ts';
import { pointOf } from './item.ts';
import type { Layer } from './layer.ts';
import type { Performer } from './performer.ts';
import { rotate } from './quaternion.ts';
import type { Scene } from './scene.ts';
import { itemPoint } from './spots.ts';

/** Spots of actions in the world: own space, parts of bodies and things, the middle of a pair. */

/** Who asks for a part, and for which of its hands: the nearer shoulder, the side that is turned to it. */
export interface Asker {
  readonly from: Performer;
  readonly side: 0 | 1;
}

const sides = ['l', 'r'] as const;

/** A spot of an action in the world. */
export function spotOf(
  scene: Scene,
  p: Performer,
  roles: Layer['roles'],
  spot: Spot,
  side: 0 | 1,
  s: number,
): Vec3 {
  if (Array.isArray(spot)) return p.place(spot as unknown as Vec3, side, s);
  if ('between' in spot) {
    const other = roles.partner ?? roles.target;
    const a = roles.first === undefined ? p : (scene.performers.get(roles.first) ?? p);
    const from = a.root.at(s).at;
    const to =
      other && roles.second
        ? scene.ground(roles.second, s)
        : other
          ? scene.ground(other, s)
          : add(from, turnY([0, 0, 0.7], a.root.at(s).yaw));
    const yaw = yawOf(subtract(to, from));
    // One size for both, so that both mean the same spot.
    const k = (a.k + (scene.performers.get(roles.second ?? other ?? '')?.k ?? a.k)) / 2;
    const offset = turnY([spot.between[0] * k, 0, spot.between[2] * k], yaw);
    const height = spot.between[1] * k;
    return add(mix(from, to, 0.5), [offset[0], height, offset[2]]);
  }
  const id = (spot as { of: string }).of === 'actor' ? p.cast.id : roles[(spot as { of: string }).of];
  const target = spot as { part?: string; offset?: Vec3 };
  if (id === undefined) return p.place([0.15, 1.15, 0.5], side, s);
  return scene.part(id, target.part, target.offset, s, { from: p, side });
}

/** Floor point of anyone or anything. */
export function groundOf(scene: Scene, id: string, s: number): Vec3 {
  const p = scene.performers.get(id);
  if (p) return p.root.at(s).at;
  // A held thing is where its holder stands: blocking must not need solved arms.
  const body = scene.bodies.get(id);
  const fate = body?.fates[body.fateAt(s)];
  if (fate?.kind === 'worn') return scene.performers.get(fate.wearer)?.root.at(s).at ?? [0, 0, 0];
  if (fate?.kind === 'held') return scene.performers.get(fate.holder)?.root.at(s).at ?? [0, 0, 0];
  return scene.transform(id, s).at;
}

/** A part of someone or something, with an offset in that one's axes. */
export function partOf(
  scene: Scene,
  id: string,
  part: string | undefined,
  offset: Vec3 | undefined,
  s: number,
  by?: Asker,
): Vec3 {
  const p = scene.performers.get(id);
  const creature = scene.creatures.get(id);
  if (p && creature && !part?.startsWith('hand')) {
    // By the floor point alone: a creature's bearing must not depend on who reaches for it.
    const root = p.rootAt(s);
    return add(root.at, turnY(add(creaturePoint(creature, part ?? 'chest'), offset ?? [0, 0, 0]), root.yaw));
  }
  if (p) return bodyPart(scene, p, part, offset ?? [0, 0, 0], s, by);
  const body = scene.bodies.get(id);
  if (!body) return [0, 1, 0];
  const t = scene.transform(id, s);
  const own = add(itemPoint(body, part, by, t, s), offset ?? [0, 0, 0]);
  return pointOf(t, own);
}

function bodyPart(
  scene: Scene,
  p: Performer,
  part: string | undefined,
  offset: Vec3,
  s: number,
  by?: Asker,
): Vec3 {
  const k = p.k;
  const name = part ?? 'chest';
  // Spots of the floor that one stands on, whatever the body does.
  if (name === 'feet' || name === 'foot') {
    const root = p.rootAt(s);
    return add(root.at, turnY(scale(offset, k), root.yaw));
  }
  const { trunk } = scene.stance(p, s);
  const chest = (v: Vec3): Vec3 =>
    add(trunk.joints.chest, rotate(trunk.turns.chest, scale(add(v, offset), k)));
  const head = (y: number, z: number): Vec3 =>
    add(
      trunk.joints.head,
      rotate(trunk.turns.head, [
        offset[0] * k,
        p.skeleton.headHeight * y + offset[1] * k,
        p.skeleton.headHeight * z + offset[2] * k,
      ]),
    );
  if (name === 'eyes' && scene.isPlain) return scene.eyesOf(p, s);
  if (name === 'eyes' || name === 'face') return head(0.42, 0.36);
  if (name === 'head') return head(0.4, 0);
  if (name === 'mouth' || name === 'lips') return head(0.16, 0.44);
  if (name === 'top') return head(0.9, 0);
  if (name === 'back') return chest([0, 0.04, -0.15]);
  if (name === 'waist')
    return add(trunk.joints.spine, rotate(trunk.turns.spine, scale(add([0, 0, 0.0], offset), k)));
  if (name === 'hips' || name === 'side')
    return add(trunk.joints.hips, rotate(trunk.turns.hips, scale(offset, k)));
  if (name.startsWith('shoulder')) {
    const from = by ? by.from.root.at(s).at : undefined;
    const near = from ? (turnY(subtract(from, trunk.root.at), -trunk.root.yaw)[0] > 0 ? 0 : 1) : 0;
    const side = name.endsWith('.left')
      ? 0
      : name.endsWith('.right')
        ? 1
        : name.endsWith('.far')
          ? 1 - near
          : near;
    return add(
      shoulderOf(p.skeleton, trunk, sides[side as 0 | 1], undefined).joint,
      rotate(trunk.turns.chest, scale(offset, k)),
    );
  }
  if (name.startsWith('hand') || name === 'palm') {
    const own = by?.from.root.at(s).at;
    const local = own ? turnY(subtract(own, trunk.root.at), -trunk.root.yaw)[0] : 0;
    const side =
      name.endsWith('.l') || name.endsWith('.left')
        ? 0
        : name.endsWith('.r') || name.endsWith('.right')
          ? 1
          : local > 0
            ? 0
            : 1;
    return add(scene.arm(p, side as 0 | 1, s).hand.palm, turnY(scale(offset, k), trunk.root.yaw));
  }
  return chest([0, 0.06, 0.13]);
}

const named: Record<string, Vec3> = {
  up: [0, 1, 0],
  down: [0, -1, 0],
  forward: [0, 0, 1],
  back: [0, 0, -1],
  in: [-1, 0, 0],
  out: [1, 0, 0],
};

/** A heading of an action as a direction of own space, x outward. */
export const headingVector = (h: Heading): Vec3 =>
  typeof h === 'string' ? (named[h] as Vec3) : normalize(h);
