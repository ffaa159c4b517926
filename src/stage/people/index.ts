/**
 * people/ builds puppets from cast entries and shows them in poses.
 *
 * - `skeletonOf(cast)`: joints at rest, for solving poses without a mesh.
 * - `buildPuppet(cast, seed, detail)`: skin, hair, wardrobe as plain typed arrays; `packPuppet`, `unpackPuppet`,
 *   `puppetKey` for caches.
 * - `bakeCloth(data, poseAt, seconds)` and `clothAt(bake, data, time)`: skirts, tails and scarves over time.
 * - `new PuppetView(data)` and `apply(pose, points)`: the puppet in a three.js scene.
 */
export { bakeCloth, type ClothBake, type ClothWeather, clothAt } from './cloth/bake.ts';
export type { PuppetData, PuppetPart } from './data.ts';
export { deform, type PosedPart, posedParts } from './deform.ts';
export { hairStyle, hairStyles } from './hair/styles/index.ts';
export { packPuppet, puppetKey, unpackPuppet } from './pack.ts';
export { type Proportions, proportionsOf } from './proportions.ts';
export { buildPuppet, type PuppetDetail, skinTones } from './puppet.ts';
export {
  type BoneName,
  boneNames,
  type Face,
  type Mouth,
  type Pose,
  restFace,
  type Skeleton,
} from './rig.ts';
export { skeletonOf } from './skeleton.ts';
export { type MaterialMaker, PuppetView } from './view.ts';
