import { add, clamp, type Quat, scale, subtract, type Vec3 } from '../../base/vectors.ts';
import { bust } from '../../catalogue/kinds.ts';
import type { Cast } from '../../direct/plan.ts';
import { jawDrop } from '../motion/creature.ts';
import { aboutX, aboutZ, conjugate, euler, identity, multiply, rotate } from '../motion/quaternion.ts';
import type { PuppetData } from '../people/data.ts';
import { jointNames } from '../people/joints.ts';
import { jointFrames } from '../people/pose.ts';
import type { Pose } from '../people/rig.ts';
import type { Stage } from '../render/stage.ts';
import type { Fonts } from '../set/fonts.ts';
import { buildBust } from './cast-of-models.ts';

/** A creature's skull against a person's head height: as broad as the person's own. */
const skull = 0.5;
/** Share of an eye that an open lid covers, as modelled. */
const openLid = 0.03;
/** Where a tail grows out of the hips, in heights of its owner: above them and behind. */
const tailRoot: Vec3 = [0, 0.035, -0.058];

/**
 * Put a creature's head on a person's body, where the plan gives it one. Its jaw speaks with the pose's mouth, its
 * lids blink, its eyes follow the gaze, its ears rise with the brows; its tail, if it has one, sways from the hips.
 */
export function addBust(
  cast: Cast,
  data: PuppetData,
  seed: number,
  stage: Stage,
  number: number,
  fonts: Fonts,
): { put(pose: Pose, t: number): void; show(there: boolean): void } | undefined {
  const model = buildBust(cast, seed, fonts);
  if (!model) return undefined;
  const handle = stage.prop(model, number);
  const joint = jointNames.indexOf('head');
  const chestJoint = jointNames.indexOf('chest');
  const hipsJoint = jointNames.indexOf('hips');
  const tail = model.parts.filter((p) => p.name.startsWith('tail'));
  const high = data.skeleton.headHeight;
  const size = (high * skull) / bust.radius;
  const root = model.parts.find((p) => p.name === 'head')?.pivot ?? [0, 0, 0];
  const middle = add(root, bust.middle);
  // Middle of the skull over the joint at its base.
  const seat: Vec3 = [0, high * 0.35, high * 0.04];
  handle.object.scale.setScalar(size);
  return {
    show(there) {
      handle.object.visible = there;
    },
    put(pose, t) {
      const joints = jointFrames(data, pose);
      const f = joints.subarray(joint * 7, joint * 7 + 7);
      const turn = [f[0]!, f[1]!, f[2]!, f[3]!] as const;
      const at = add([f[4]!, f[5]!, f[6]!], rotate(turn, subtract(seat, scale(middle, size))));
      handle.object.position.set(...(at as [number, number, number]));
      handle.object.quaternion.set(...turn);
      const { face } = pose;
      for (const { name, pivot } of model.parts) {
        const group = handle.parts.get(name);
        if (!group) continue;
        const sign = name.endsWith('.l') ? 1 : -1;
        let own: Quat = identity;
        let tall = 1;
        if (name.startsWith('tail') || name === 'ribs') continue;
        if (name === 'jaw') own = aboutX(jawDrop(face.mouth));
        else if (name.startsWith('eye')) own = euler([-face.gaze[1] * 0.6, face.gaze[0] * 0.6, 0]);
        else if (name.startsWith('lid')) {
          own = aboutZ(-sign * (0.12 + face.browTilt * 0.4));
          tall = clamp(face.blink / openLid, 1, 1 / openLid);
        } else if (name.startsWith('ear'))
          own = euler([
            -0.2 * face.browRaise,
            0,
            sign * (0.05 * Math.sin(t * 1.7 + sign) - 0.1 * face.browRaise),
          ]);
        group.position.set(...(pivot as [number, number, number]));
        group.quaternion.set(...own);
        group.scale.set(1, tall, 1);
      }
      const ribs = handle.parts.get('ribs');
      if (ribs) {
        const chest = joints.subarray(chestJoint * 7, chestJoint * 7 + 7);
        const way = [chest[0]!, chest[1]!, chest[2]!, chest[3]!] as Quat;
        const from = [chest[4]!, chest[5]!, chest[6]!] as Vec3;
        ribs.position.set(
          ...(scale(rotate(conjugate(turn), subtract(from, at)), 1 / size) as [number, number, number]),
        );
        ribs.quaternion.set(...multiply(conjugate(turn), way));
      }
      // The tail goes with the hips; the model it is part of goes with the head.
      const hips = joints.subarray(hipsJoint * 7, hipsJoint * 7 + 7);
      let way = [hips[0]!, hips[1]!, hips[2]!, hips[3]!] as Quat;
      let from = add([hips[4]!, hips[5]!, hips[6]!], rotate(way, scale(tailRoot, data.skeleton.height)));
      let before: Vec3 | undefined;
      for (const [i, { name, pivot }] of tail.entries()) {
        if (before) from = add(from, rotate(way, scale(subtract(pivot, before), size)));
        before = pivot;
        way = multiply(way, euler([0.05 * Math.sin(t * 1.1 + i), 0.2 * Math.sin(t * 2.3 - i * 0.8), 0]));
        const group = handle.parts.get(name);
        const local = scale(rotate(conjugate(turn), subtract(from, at)), 1 / size);
        group?.position.set(...(local as [number, number, number]));
        group?.quaternion.set(...multiply(conjugate(turn), way));
      }
    },
  };
}
