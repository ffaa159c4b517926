import { add, clamp, scale, subtract, type Vec3 } from '../../base/vectors.ts';
import { bust } from '../../catalogue/kinds.ts';
import type { Cast } from '../../direct/plan.ts';
import { aboutX, aboutZ, euler, identity, rotate } from '../motion/quaternion.ts';
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

/**
 * Put a creature's head on a person's body, where the plan gives it one. Its jaw speaks with the pose's mouth, its
 * lids blink, its eyes follow the gaze, its ears rise with the brows.
 */
export function addBust(
  cast: Cast,
  data: PuppetData,
  seed: number,
  stage: Stage,
  number: number,
  fonts: Fonts,
): { put(pose: Pose, t: number): void } | undefined {
  const model = buildBust(cast, seed, fonts);
  if (!model) return undefined;
  const handle = stage.prop(model, number);
  const joint = jointNames.indexOf('head');
  const high = data.skeleton.headHeight;
  const size = (high * skull) / bust.radius;
  const root = model.parts.find((p) => p.name === 'head')?.pivot ?? [0, 0, 0];
  const middle = add(root, bust.middle);
  // Middle of the skull over the joint at its base.
  const seat: Vec3 = [0, high * 0.35, high * 0.04];
  handle.object.scale.setScalar(size);
  return {
    put(pose, t) {
      const f = jointFrames(data, pose).subarray(joint * 7, joint * 7 + 7);
      const turn = [f[0]!, f[1]!, f[2]!, f[3]!] as const;
      const at = add([f[4]!, f[5]!, f[6]!], rotate(turn, subtract(seat, scale(middle, size))));
      handle.object.position.set(...(at as [number, number, number]));
      handle.object.quaternion.set(...turn);
      const { face } = pose;
      for (const { name, pivot } of model.parts) {
        const group = handle.parts.get(name);
        if (!group) continue;
        const sign = name.endsWith('.l') ? 1 : -1;
        let own: readonly [number, number, number, number] = identity;
        let tall = 1;
        if (name === 'jaw')
          own = aboutX(
            clamp(
              face.mouth.A * 0.8 + face.mouth.O * 0.55 + face.mouth.E * 0.42 + face.mouth.U * 0.25,
              0,
              0.6,
            ),
          );
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
    },
  };
}
