import { fromHex, type Rgb } from '../../base/colour.ts';
import { hash, random } from '../../base/random.ts';
import type { Vec3 } from '../../base/vectors.ts';
import type { Cast } from '../../direct/plan.ts';
import type { PuppetData, PuppetPart } from './data.ts';
import { buildHead } from './head/index.ts';
import { jawDrops, type MorphName, morphNames } from './head/mouth.ts';
import { type JointName, jointNames } from './joints.ts';
import { PuppetMesh } from './mesh.ts';
import { proportionsOf } from './proportions.ts';
import type { BoneName } from './rig.ts';
import { skeletonOf } from './skeleton.ts';

/** How finely a puppet is built: 'low' for the background, 'medium' for players. */
export type PuppetDetail = 'low' | 'medium';

/** Skin colours that keep their depth under coloured light; paler than a photograph's. */
export const skinTones = ['#f3d0b8', '#efc6ac', '#e8bb9a', '#e0ab8a', '#d19a72', '#c98e66', '#b67a52', '#a06a48', '#8f5c3e'] as const;

/**
 * Build a person from its cast entry: skin, hair and wardrobe as plain typed arrays, bound to joints.
 * The same entry, seed and detail give the same bytes.
 * @param seed the plan's seed; the entry's id makes people of one plan differ
 * @example const data = buildPuppet(plan.cast[0], plan.seed, 'medium');
 */
export function buildPuppet(cast: Cast, seed: number, detail: PuppetDetail = 'medium'): PuppetData {
  const source = random(hash(cast.id, seed));
  const p = proportionsOf(cast);
  const skeleton = skeletonOf(cast);
  const mesh = new PuppetMesh();
  const fine = detail === 'medium';
  const skin: Rgb = fromHex(cast.skin ?? source.stream('skin').pick(skinTones));
  const hairColour: Rgb = fromHex(cast.hair?.colour ?? '#3a2418');
  const head = buildHead(mesh, cast, p, skin, hairColour, source, fine);
  const joints = new Float32Array(jointNames.length * 3);
  const helpers: Partial<Record<JointName, Vec3>> = {};
  for (const [side, sign] of [['l', 1], ['r', -1]] as const) {
    for (const [helper, bone] of [['shoulder', 'upperArm'], ['elbow', 'foreArm'], ['foreArmTwist', 'foreArm'], ['knuckle', 'fingers'], ['hip', 'thigh'], ['knee', 'shin']] as const) {
      helpers[`${helper}.${side}`] = skeleton.rest[`${bone}.${side}` as BoneName];
    }
    const e = head.joints.eye;
    const b = head.joints.brow;
    for (const name of ['eye', 'lidUpper', 'lidLower'] as const) helpers[`${name}.${side}`] = [sign * e[0], e[1], e[2]];
    helpers[`brow.${side}`] = [sign * b[0], b[1], b[2]];
  }
  const o = head.frame.origin;
  const h = p.headHeight;
  helpers.hair1 = [o[0], o[1] - 0.12 * h, o[2] - 0.38 * h];
  helpers.hair2 = [o[0], o[1] - 0.55 * h, o[2] - 0.42 * h];
  jointNames.forEach((name, i) => joints.set((helpers[name] ?? skeleton.rest[name as BoneName]) as Vec3, i * 3));
  const drops = jawDrops(head.face);
  const parts = [...mesh.parts].map(([surface, part]): PuppetPart => ({
    surface,
    positions: Float32Array.from(part.positions), normals: Float32Array.from(part.normals), uvs: Float32Array.from(part.uvs),
    colours: Float32Array.from(part.colours), joints: Uint8Array.from(part.joints), weights: Float32Array.from(part.weights),
    cloth: Float32Array.from(part.cloth), indices: Uint32Array.from(part.indices),
  }));
  return {
    skeleton, parts, morphs: head.morphs, joints, lattices: [],
    jawDrops: Object.fromEntries(morphNames.map((n) => [n, drops[n] * p.headHeight])) as Record<MorphName, number>,
    girth: { pelvis: 0.1 * p.k, thigh: 0.08 * p.k, shin: 0.05 * p.k, chest: 0.12 * p.k },
    triangles: mesh.triangles, notes: [],
  };
}
