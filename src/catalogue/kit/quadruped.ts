import type { Vec3 } from '../../base/vectors.ts';
import { bust, type ThingParams } from '../kinds.ts';
import { maneOf } from './horns.ts';
import type { Landmarks, Mark, Piece } from './markings.ts';
import * as marks from './markings.ts';
import { furnishHead, type HeadPlan, planHead } from './quadruped-head.ts';
import { blend, dyed, type Form, limb, mass, type Sculpted, sculpt, shaggy } from './sculpt.ts';
import type { SetKit, Shape } from './set-kit.ts';

/** Measures of a four-legged animal, metres; it faces +z. */
export interface Quadruped {
  /** Chest to rump. */
  readonly length: number;
  /** Top of the shoulders. */
  readonly height: number;
  /** Half widths of chest, belly and rump. */
  readonly girth: readonly [chest: number, belly: number, rump: number];
  /** Neck: length, angle above the horizon (radians), radius. */
  readonly neck: readonly [length: number, angle: number, radius: number];
  /** Head: half width, length of the muzzle and its radius at the nose. */
  readonly head: readonly [radius: number, muzzle: number, nose: number];
  readonly ears: {
    readonly kind: 'pointed' | 'floppy' | 'round' | 'long' | 'fan' | 'none';
    readonly size: number;
    /** Outside and lining, where they differ from the coat. */
    readonly colour?: string;
    readonly inside?: string;
  };
  /** Tail: length, radius at root and tip, lift of the tip (−1 hangs, 1 stands). */
  readonly tail: readonly [length: number, root: number, tip: number, lift: number];
  /** Radius of the tail's middle where it is bushy, and the colour of its end. */
  readonly brush?: number;
  readonly tailTip?: string;
  /** Leg radius at the top and at the foot. */
  readonly leg: readonly [top: number, foot: number];
  readonly feet: 'paw' | 'hoof';
  readonly colour: string;
  /** Belly and muzzle where they differ. */
  readonly pale?: string;
  /** Paws, ears and lids where they differ. */
  readonly dark?: string;
  readonly material?: string;
  /** A coat that stands off: depth of its locks and their width, metres. */
  readonly coat?: readonly [deep: number, wide: number];
  readonly face?: {
    readonly iris?: string;
    /** Factor on the eyes' usual size. */
    readonly eyes?: number;
    /** Eyes look ahead, or to the sides as those of prey do. */
    readonly set?: 'front' | 'side';
    /** Upright pupils. */
    readonly slit?: boolean;
    readonly nose?: string;
    readonly snout?: 'plain' | 'button' | 'disc';
    /** Full cheeks, 0 … 1, and tufts of fur that stand off them. */
    readonly cheeks?: number;
    readonly tufts?: number;
    readonly whiskers?: boolean;
    readonly lid?: string;
    readonly chin?: string;
  };
  /** What lies on the coat, the last uppermost. Without any: a pale belly and muzzle. */
  readonly marks?: readonly Mark[];
  readonly mane?: { readonly colour: string; readonly size: number; readonly round?: boolean };
  readonly horns?: {
    readonly kind: 'straight' | 'curved' | 'antlers' | 'one';
    readonly size: number;
    readonly colour?: string;
  };
  readonly trunk?: number;
  readonly tusks?: boolean;
}

/** Cells of a head: finer for the face, coarser where a long neck goes with it. */
const headCell = (q: Quadruped): number => Math.max(q.head[0] / 4.6, q.neck[0] / 16);

/** Meshes by measures: a flock is sculpted once. */
const sculpted = new Map<string, Sculpted>();
function meshOf(key: string, form: Form, cell: number): Sculpted {
  const known = sculpted.get(key);
  if (known) return known;
  if (sculpted.size > 400) sculpted.clear();
  const made = sculpt(form, cell);
  sculpted.set(key, made);
  return made;
}

/** What every builder of a piece needs. */
interface Sewing {
  readonly kit: SetKit;
  readonly q: Quadruped;
  /** Names the measures, for meshes that are kept. */
  readonly key: string;
  readonly m: Landmarks;
  readonly head: HeadPlan;
  readonly material: string;
  readonly main: string;
  readonly pale: string;
  readonly dark: string;
  readonly marks: readonly Mark[];
  skin(s: Shape, colour?: string): Shape;
}

function prepare(kit: SetKit, params: ThingParams, q: Quadruped): Sewing {
  const material = params.material ?? q.material ?? 'felt';
  const main = params.colour ?? q.colour;
  const pale = q.pale ?? main;
  const dark = q.dark ?? main;
  const back = q.height - q.girth[0];
  const root: Vec3 = [0, back + q.girth[0] * 0.3, q.length * 0.42];
  const [neckLength, angle] = q.neck;
  const crown: Vec3 = [0, root[1] + Math.sin(angle) * neckLength, root[2] + Math.cos(angle) * neckLength];
  const head = planHead(q, root, crown);
  const m: Landmarks = {
    back,
    length: q.length,
    girth: q.girth,
    head: head.middle,
    radius: head.radius,
    tip: head.tip,
    eye: head.eye,
    hip: back - q.girth[0] * 0.15,
  };
  const usual = q.pale ? [marks.belly(pale), ...(q.trunk ? [] : [marks.muzzle(pale)])] : [];
  const { colour: _colour, marks: _marks, ...measures } = q;
  return {
    kit,
    q,
    key: JSON.stringify(measures),
    m,
    head,
    material,
    main,
    pale,
    dark,
    // A coat whose colour the text names keeps its markings only where they are pale or part of the kind's name.
    marks: q.marks ?? usual,
    skin: (s, colour = main) => s.as(material, { colour, vary: 0.03 }),
  };
}

/** Sculpt a piece and sew it from felt of the marks' colours. */
function sewn(
  sewing: Sewing,
  piece: Piece,
  name: string,
  form: Form,
  cell: number,
  ground?: string,
): Shape[] {
  const { kit, key, main, m } = sewing;
  const over = sewing.marks.filter((x) => x.on.includes(piece)).map((x) => x.of(m));
  return dyed(meshOf(`${key}/${name}`, form, cell), ground ?? main, over).map(({ colour, mesh }) =>
    sewing.skin(kit.mesh(mesh.positions, mesh.indices), colour),
  );
}

/**
 * Build a four-legged animal of sculpted felt. Its parts: 'chest' and 'rump', which bend about the middle of the
 * back; 'head' with 'jaw', 'eye.l', 'lid.l', 'ear.l' and their right twins; 'tail', 'tail.b', 'tail.c'; 'leg.fl',
 * 'leg.fr', 'leg.bl', 'leg.br' down to wrist or hock, and 'shin.fl' … from there to the foot.
 * @example build: (kit, params) => quadruped(kit, params, { length: 0.7, height: 0.55, … })
 */
export function quadruped(kit: SetKit, params: ThingParams, q: Quadruped): void {
  const sewing = prepare(kit, params, q);
  trunkOf(sewing);
  kit.part('head', sewing.head.root, ...sewn(sewing, 'head', 'head', sewing.head.form, headCell(q)));
  furnishHead(kit, params, q, sewing.head, sewing.skin, sewing);
  if (q.mane) kit.part('head', sewing.head.root, ...maneOf(kit, q, sewing.head.root, sewing.head.crown));
  tailOf(sewing);
  legsOf(sewing);
}

/**
 * The head alone, its neck's root at the origin, and the tail, its root at the origin as well: for those who wear
 * them on a body that stands upright. The same parts as the whole animal's.
 */
export function quadrupedHead(kit: SetKit, params: ThingParams, q: Quadruped): void {
  const radius = q.neck[2];
  const f = bust.radius / q.head[0];
  const by = <T extends readonly number[]>(list: T): T => list.map((v) => v * f) as unknown as T;
  // A short neck that rises straight out of a collar.
  const upright: Quadruped = {
    ...q,
    length: q.length * f,
    height: q.height * f,
    girth: by(q.girth),
    neck: [bust.radius * 0.9, 1.35, Math.min(radius * f, bust.radius * 0.55)],
    head: by(q.head),
    ears: { ...q.ears, size: q.ears.size * f },
    ...(q.coat ? { coat: by(q.coat) } : {}),
    ...(q.mane ? { mane: { ...q.mane, size: q.mane.size * f } } : {}),
    ...(q.horns ? { horns: { ...q.horns, size: q.horns.size * f } } : {}),
    ...(q.trunk ? { trunk: q.trunk * f * 0.6 } : {}),
    // Longer ones would trail on the floor.
    tail: tailFor(q, f),
    ...(q.brush ? { brush: Math.min(q.brush * f, 0.13) } : {}),
  };
  const sewing = prepare(kit, params, upright);
  const { head } = sewing;
  kit.part('head', head.root, ...sewn(sewing, 'head', 'bust', head.form, q.head[0] / 6));
  furnishHead(kit, params, upright, head, sewing.skin, sewing);
  if (params.state.includes('glasses')) spectacles(kit, params, head);
  if (q.mane?.round) kit.part('head', head.root, ...maneOf(kit, upright, head.root, head.crown));
  tailOf(sewing, [0, 0, 0]);
}

/** The tail of one who stands upright. */
function tailFor(q: Quadruped, f: number): Quadruped['tail'] {
  const [length, root, tip, lift] = q.tail;
  const by = Math.min(f, 0.75 / Math.max(0.01, length));
  return [length * by, Math.min(root * f, 0.06), Math.min(tip * f, 0.05), lift];
}

function trunkOf(sewing: Sewing): void {
  const { kit, q, m } = sewing;
  const { back } = m;
  const [chest, belly, rump] = q.girth;
  const L = q.length;
  const coat = (form: Form): Form => (q.coat ? shaggy(form, q.coat[0], q.coat[1]) : form);
  const middle: Vec3 = [0, back, 0];
  const sag = (chest - belly) * 0.25;
  const front = blend(
    chest * 0.5,
    limb(
      [
        [0, back + 0.03 * q.height, L * 0.46],
        [0, back, L * 0.3],
        [0, back - sag, 0],
        [0, back - sag, -L * 0.12],
      ],
      [chest * 0.74, chest, belly, belly * 0.9],
    ),
    ...[-1, 1].map((s) =>
      mass([s * chest * 0.5, back - chest * 0.12, L * 0.33], [chest * 0.52, chest * 0.8, chest * 0.62]),
    ),
  );
  const rear = blend(
    rump * 0.5,
    limb(
      [
        [0, back - sag, L * 0.1],
        [0, back, -L * 0.1],
        [0, back + chest * 0.05, -L * 0.34],
        [0, back + chest * 0.02, -L * 0.46],
      ],
      [belly * 0.88, (belly * 0.985 + rump) / 2, rump, rump * 0.66],
    ),
    ...[-1, 1].map((s) =>
      mass([s * rump * 0.46, back - rump * 0.1, -L * 0.35], [rump * 0.52, rump * 0.8, rump * 0.76]),
    ),
  );
  const cell = chest / 4;
  kit.part('chest', middle, ...sewn(sewing, 'body', 'chest', coat(front), cell));
  kit.part('rump', middle, ...sewn(sewing, 'body', 'rump', coat(rear), cell));
}

/** @param base where it grows from; behind the rump unless told */
function tailOf(
  sewing: Sewing,
  base: Vec3 = [0, sewing.m.back + sewing.q.girth[2] * 0.4, -sewing.q.length * 0.47],
): void {
  const { kit, q } = sewing;
  const [length, root, tip, lift] = q.tail;
  if (length <= 0) return;
  const drop = (1 - Math.abs(lift)) * 0.3;
  const middle: Vec3 = [0, base[1] + length * (lift * 0.25 - drop * 0.2), base[2] - length * 0.4];
  const end: Vec3 = [
    0,
    base[1] + length * (lift * 0.85 - drop),
    base[2] - length * (1 - Math.abs(lift) * 0.45),
  ];
  const colour = q.mane && !q.mane.round ? (q.dark ?? sewing.main) : sewing.main;
  const at = (u: number): Vec3 =>
    [0, 1, 2].map(
      (k) =>
        (1 - u) ** 2 * base[k]! +
        2 * u * (1 - u) * (2 * middle[k]! - (base[k]! + end[k]!) / 2) +
        u ** 2 * end[k]!,
    ) as unknown as Vec3;
  const radius = (u: number): number => {
    if (!q.brush) return root + (tip - root) * u;
    const bulge = Math.sin(Math.PI * Math.min(1, 0.12 + u * 0.95)) ** 0.8;
    return root * (1 - u) * 0.8 + tip * u + (q.brush - root * 0.4) * Math.max(0, bulge);
  };
  for (const [name, from, to] of [
    ['tail', 0, 0.36],
    ['tail.b', 0.33, 0.69],
    ['tail.c', 0.66, 1],
  ] as const) {
    const steps = [0, 0.25, 0.5, 0.75, 1].map((u) => from + (to - from) * u);
    kit.part(
      name,
      at(from),
      ...sewn(
        sewing,
        'tail',
        name,
        limb(steps.map(at), steps.map(radius)),
        Math.max(q.brush ?? 0, root, tip) / 1.8,
        name === 'tail.c' && q.tailTip ? q.tailTip : colour,
      ),
    );
  }
}

function legsOf(sewing: Sewing): void {
  const { q, m } = sewing;
  const [top, foot] = q.leg;
  const { hip } = m;
  const sole = q.feet === 'hoof' ? foot * 1.5 : foot * 0.8;
  for (const s of [1, -1]) {
    const x = s * (q.girth[0] - top * 0.75);
    const side = s > 0 ? 'l' : 'r';
    const front = q.length * 0.33;
    const wrist: Vec3 = [x, hip * 0.36, front + q.height * 0.005];
    leg(
      sewing,
      `f${side}`,
      [x, hip, front],
      blend(
        top * 0.5,
        limb(
          [[x * 0.86, hip + top * 0.3, front], [x, hip * 0.66, front - q.height * 0.035], wrist],
          [top * 1.25, top * 0.95, foot * 1.12],
        ),
      ),
      wrist,
      [x, sole, front + q.height * 0.005],
      foot,
    );
    const behind = -q.length * 0.36;
    const stifle: Vec3 = [x, hip * 0.64, behind + q.height * 0.075];
    const hock: Vec3 = [x, hip * 0.33, behind - q.height * 0.075];
    leg(
      sewing,
      `b${side}`,
      [x, hip, behind],
      blend(
        top * 0.7,
        limb(
          [[x * 0.86, hip + top * 0.2, behind + top * 0.1], stifle, hock],
          [top * 1.5, top * 1.2, foot * 1.05],
        ),
        mass([x * 0.92, hip * 0.9, behind], [top * 1.15, top * 1.6, top * 1.7]),
      ),
      hock,
      [x, sole, behind - q.height * 0.045],
      foot,
    );
  }
}

function leg(
  sewing: Sewing,
  name: string,
  hip: Vec3,
  upper: Form,
  joint: Vec3,
  ankle: Vec3,
  foot: number,
): void {
  const { kit, q, dark } = sewing;
  const cell = Math.max(foot / 1.6, q.height / 44);
  kit.part(`leg.${name}`, hip, ...sewn(sewing, 'leg', `leg.${name}`, upper, Math.max(cell, q.leg[0] / 2.2)));
  const [x, , z] = ankle;
  const bone = limb([joint, [x, ankle[1] + foot * 0.2, z]], [foot * 1.1, foot]);
  if (q.feet === 'hoof') {
    kit.part(
      `shin.${name}`,
      joint,
      ...sewn(
        sewing,
        'leg',
        `shin.${name}`,
        blend(foot * 0.5, bone, mass([x, ankle[1] + foot * 0.5, z], foot * 1.2)),
        cell,
      ),
      kit
        .cylinder(foot * 1.45, foot * 1.8, { top: foot * 1.1, sides: 14 })
        .at(x, foot * 0.9, z + foot * 0.12)
        .as('leather', { colour: '#2b2420' }),
    );
    return;
  }
  const toes = [-1, 0, 1].map((k) =>
    mass(
      [x + k * foot * 0.62, foot * 0.62, z + foot * (1.5 - Math.abs(k) * 0.28)],
      [foot * 0.52, foot * 0.56, foot * 0.66],
    ),
  );
  kit.part(
    `shin.${name}`,
    joint,
    ...sewn(
      sewing,
      'leg',
      `shin.${name}`,
      blend(
        foot * 0.4,
        bone,
        mass([x, foot * 0.72, z + foot * 0.55], [foot * 1.3, foot * 0.72, foot * 1.3]),
        ...toes,
      ),
      cell,
      dark,
    ),
  );
}

/** Round glasses before the eyes. */
function spectacles(kit: SetKit, params: ThingParams, head: HeadPlan): void {
  const { eye, eyeRadius: e, eyeWay } = head;
  const dark = params.state.includes('sunglasses');
  const wire = { colour: '#1a1a1d', roughness: 0.3 };
  const ring = e * (dark ? 1.75 : 1.6);
  const z = eye[2] + eyeWay[2] * e * 1.15;
  for (const s of [-1, 1]) {
    const at: Vec3 = [s * Math.max(eye[0], ring * 1.12), eye[1], z];
    const circle = Array.from({ length: 16 }, (_, i): Vec3 => {
      const a = (i / 16) * 2 * Math.PI;
      return [at[0] + Math.cos(a) * ring, at[1] + Math.sin(a) * ring, at[2]];
    });
    kit.part(
      'head',
      head.root,
      kit.tube(circle, ring * 0.09, { sides: 6, closed: true }).as('plastic', wire),
    );
    if (dark)
      kit.part(
        'head',
        head.root,
        kit
          .sphere([ring, ring, ring * 0.12])
          .at(...at)
          .as('plastic', { colour: '#0c0c10', roughness: 0.08 }),
      );
    kit.part(
      'head',
      head.root,
      kit
        .tube(
          [
            [at[0] + s * ring, at[1], at[2]],
            [s * head.radius * 1.02, at[1] + ring * 0.1, head.middle[2]],
          ],
          ring * 0.08,
          { sides: 6 },
        )
        .as('plastic', wire),
    );
  }
  kit.part(
    'head',
    head.root,
    kit
      .tube(
        [
          [-ring * 0.2, eye[1] + ring * 0.2, z],
          [ring * 0.2, eye[1] + ring * 0.2, z],
        ],
        ring * 0.09,
        { sides: 6 },
      )
      .as('plastic', wire),
  );
}
