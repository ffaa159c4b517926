import { fromHex, type Rgb } from '../../base/colour.ts';
import { random } from '../../base/random.ts';
import type { Vec3 } from '../../base/vectors.ts';
import { likenessOf } from '../../direct/likeness.ts';
import type { Cast } from '../../direct/plan.ts';
import { formOf } from './body/form.ts';
import type { Lattice } from './cloth/lattice.ts';
import type { PuppetData, PuppetPart } from './data.ts';
import { adorn } from './hair/adorn.ts';
import { beard } from './hair/beard.ts';
import { HairKit } from './hair/kit.ts';
import { hairStyle } from './hair/styles/index.ts';
import { buildHead } from './head/index.ts';
import { jawDrops, type MorphName, morphNames } from './head/mouth.ts';
import { type JointName, jointNames } from './joints.ts';
import { type Patchwork, PuppetMesh } from './mesh.ts';
import { occlude } from './occlusion.ts';
import { proportionsOf } from './proportions.ts';
import type { BoneName } from './rig.ts';
import { skeletonOf } from './skeleton.ts';
import { glasses } from './wardrobe/glasses.ts';
import { dress, hatRim, wardrobeOf } from './wardrobe/index.ts';
import type { Tailor } from './wardrobe/tailor.ts';

/** How finely a puppet is built: 'low' for the background, 'medium' for players. */
export type PuppetDetail = 'low' | 'medium';

/** Skin colours that keep their depth under coloured light; paler than a photograph's. */
export const skinTones = [
  '#f3d0b8',
  '#efc6ac',
  '#e8bb9a',
  '#e0ab8a',
  '#d19a72',
  '#c98e66',
  '#b67a52',
  '#a06a48',
  '#8f5c3e',
] as const;

const hairColours = [
  '#1c1411',
  '#2a1a12',
  '#3a2418',
  '#4a2c18',
  '#6b3f1f',
  '#8a5a2b',
  '#b98a4a',
  '#5a2a1a',
] as const;
const greyHair = ['#c9c5be', '#a9a5a0', '#dedad2'] as const;
const frames: readonly Rgb[] = [
  [0.02, 0.02, 0.022],
  [0.16, 0.07, 0.03],
  [0.3, 0.05, 0.04],
  [0.35, 0.3, 0.22],
];

/** Paint under warm light gains colour: mixed with a little of its own grey it turns neither orange nor red. */
const matte = (c: Rgb, share: number): Rgb => {
  const grey = 0.3 * c[0] + 0.55 * c[1] + 0.15 * c[2];
  const mix = (x: number): number => x + (grey - x) * share;
  return [mix(c[0]), mix(c[1]), mix(c[2])];
};

/**
 * Build a person from its cast entry: skin, hair and wardrobe as plain typed arrays, bound to joints.
 * The same entry, seed and detail give the same bytes.
 * @param seed the plan's seed; the entry's id makes people of one plan differ
 * @example const data = buildPuppet(plan.cast[0], plan.seed, 'medium');
 */
export function buildPuppet(cast: Cast, seed: number, detail: PuppetDetail = 'medium'): PuppetData {
  const source = random(likenessOf(cast, seed));
  const p = proportionsOf(cast);
  const skeleton = skeletonOf(cast);
  const mesh = new PuppetMesh();
  const fine = detail === 'medium';
  const skin: Rgb = matte(fromHex(cast.skin ?? source.stream('skin').pick(skinTones)), 0.15);
  const dye = fromHex(cast.hair?.colour ?? source.stream('hair').pick(p.aged > 0.8 ? greyHair : hairColours));
  // No wool is quite black: locks keep their shapes.
  const hairColour: Rgb = [dye[0] + 0.011, dye[1] + 0.009, dye[2] + 0.008];
  // Who has a creature's head needs a person's only as the form that hats and collars are cut for.
  const head = buildHead(cast.head ? new PuppetMesh() : mesh, cast, p, skin, hairColour, source, fine);
  const form = formOf(p, skeleton);
  const lattices: Lattice[] = [];
  const perched = cast.head !== undefined;
  const tailor: Tailor = {
    mesh,
    form,
    p,
    skeleton,
    head,
    perched,
    random: source.stream('tailor'),
    fine,
    lattices,
  };
  const wardrobe = wardrobeOf(cast, p.k);
  const notes = [...wardrobe.notes];
  const hat = hatRim(tailor, wardrobe);
  // Whoever wears a beard is groomed like a man.
  const groomed = cast.beard === 'none' ? p : { ...p, feminine: 0 };
  const kit = new HairKit(mesh, head, source.stream('strands'), hairColour, fine, groomed, hat?.rim);
  const usual =
    cast.sex === 'female'
      ? ['bob', 'long', 'ponytail', 'wavy', 'bun']
      : p.aged > 0.8
        ? ['short', 'balding']
        : ['short', 'messy', 'slick', 'short'];
  const asked = cast.hair?.style;
  let style = asked === undefined ? undefined : hairStyle(asked);
  if (asked !== undefined && !style) notes.push(`No hair style "${asked}" is known; a usual one is worn.`);
  style ??= hairStyle(source.stream('style').pick(usual));
  if (!hat?.hides && style && !cast.head) {
    style.build(kit);
    adorn(kit, style, hat !== undefined, source.stream('ornaments'));
  }
  if (!cast.head && cast.beard !== 'none' && cast.beard !== 'stubble') beard(kit, cast.beard);
  if (cast.glasses && !cast.head)
    glasses(
      mesh,
      head,
      cast.state.includes('sunglasses') ? [0.02, 0.02, 0.022] : source.stream('glasses').pick(frames),
      cast.state.includes('sunglasses'),
    );
  dress(tailor, wardrobe, skin);
  const joints = new Float32Array(jointNames.length * 3);
  const helpers: Partial<Record<JointName, Vec3>> = {};
  for (const [side, sign] of [
    ['l', 1],
    ['r', -1],
  ] as const) {
    for (const [helper, bone] of [
      ['shoulder', 'upperArm'],
      ['elbow', 'foreArm'],
      ['foreArmTwist', 'foreArm'],
      ['knuckle', 'fingers'],
      ['hip', 'thigh'],
      ['knee', 'shin'],
    ] as const) {
      helpers[`${helper}.${side}`] = skeleton.rest[`${bone}.${side}` as BoneName];
    }
    const e = head.joints.eye;
    const b = head.joints.brow;
    for (const name of ['eye', 'lidUpper', 'lidLower'] as const)
      helpers[`${name}.${side}`] = [sign * e[0], e[1], e[2]];
    helpers[`brow.${side}`] = [sign * b[0], b[1], b[2]];
  }
  const o = head.frame.origin;
  const h = p.headHeight;
  helpers.hair1 = [o[0], o[1] - 0.12 * h, o[2] - 0.38 * h];
  helpers.hair2 = [o[0], o[1] - 0.55 * h, o[2] - 0.42 * h];
  jointNames.forEach((name, i) =>
    joints.set((helpers[name] ?? skeleton.rest[name as BoneName]) as Vec3, i * 3),
  );
  const drops = jawDrops(head.face);
  // Cloth keeps clear of trousers too.
  const legRoom = wardrobe.worn.reduce(
    (most, w) =>
      w.cut.piece === 'legs'
        ? Math.max(most, (w.piece.room + w.cut.ease + Math.max(0, w.cut.flare)) * p.k)
        : most,
    0,
  );
  occlude(mesh, form, skeleton, head);
  const parts: PuppetPart[] = [];
  let morphs = cast.head ? [] : head.morphs;
  for (const [surface, part] of mesh.parts) {
    const { kept, part: tight } = trim(surface, part);
    parts.push(tight);
    if (surface === 'skin')
      morphs = morphs.map((m) => ({ ...m, vertices: m.vertices.map((v) => kept[v] as number) }));
  }
  return {
    skeleton,
    parts,
    morphs,
    joints,
    lattices,
    jawDrops: Object.fromEntries(morphNames.map((n) => [n, drops[n] * p.headHeight])) as Record<
      MorphName,
      number
    >,
    girth: {
      pelvis: 0.112 * p.k,
      thigh: form.leg.radius(0.1 * p.k) + 0.006 * p.k + legRoom,
      shin: form.leg.radius(form.leg.middle) + 0.006 * p.k + legRoom,
      chest: 0.125 * p.k,
    },
    triangles: mesh.triangles,
    notes,
  };
}

/** Typed arrays of a surface without the vertices that no triangle uses (what clothes hide); `kept` maps old to new. */
function trim(
  surface: PuppetPart['surface'],
  part: Patchwork,
): { readonly kept: Int32Array; readonly part: PuppetPart } {
  const kept = new Int32Array(part.count).fill(-1);
  // Morphs speak of the head's vertices, which all are used.
  let count = 0;
  const used = new Uint8Array(part.count);
  for (const i of part.indices) used[i] = 1;
  for (let v = 0; v < part.count; v++) if (used[v]) kept[v] = count++;
  const pick = <T extends Float32Array | Uint8Array>(out: T, from: readonly number[], width: number): T => {
    for (let v = 0; v < part.count; v++) {
      const to = kept[v] as number;
      if (to >= 0) for (let a = 0; a < width; a++) out[to * width + a] = from[v * width + a] as number;
    }
    return out;
  };
  return {
    kept,
    part: {
      surface,
      positions: pick(new Float32Array(count * 3), part.positions, 3),
      normals: pick(new Float32Array(count * 3), part.normals, 3),
      uvs: pick(new Float32Array(count * 2), part.uvs, 2),
      colours: pick(new Float32Array(count * 3), part.colours, 3),
      joints: pick(new Uint8Array(count * 4), part.joints, 4),
      weights: pick(new Float32Array(count * 4), part.weights, 4),
      cloth: pick(new Float32Array(count * 4), part.cloth, 4),
      indices: Uint32Array.from(part.indices, (i) => kept[i] as number),
    },
  };
}
