import { add, normalize, scale, type Vec3 } from '../../base/vectors.ts';
import { bust, type ThingParams } from '../kinds.ts';
import { blend, dyed, type Form, limb, type Marking, mass, sculpt, surfaceAlong } from './sculpt.ts';
import type { SetKit, Shape } from './set-kit.ts';

/**
 * Heads of beings that are no animals: sculpted to the measures of a bust (its skull has a radius of `bust.radius`,
 * about `bust.middle`), as factors on that radius.
 */
export interface BeingHead {
  readonly colour: string;
  readonly material?: string;
  /** Half width, height and depth of the skull. */
  readonly skull: Vec3;
  /** Chin: how far below the middle, how far ahead, and its radius. */
  readonly chin: readonly [down: number, ahead: number, radius: number];
  readonly cheeks?: number;
  readonly brow?: number;
  readonly nose?: { readonly long: number; readonly wide: number; readonly droop?: number };
  readonly ears?: { readonly long: number; readonly wide: number; readonly up: number };
  readonly eye: {
    /** Sideways and upwards, as parts of a direction; ahead is 1. */
    readonly at: readonly [number, number];
    readonly radius: number;
    readonly colour: string;
    readonly pupil?: string;
    /** Tall and slanted, as those of visitors from space. */
    readonly almond?: boolean;
    readonly glow?: number;
  };
  /** Half width of the mouth; teeth that stand up out of it. */
  readonly mouth: number;
  readonly tusks?: boolean;
  readonly neck?: number;
  readonly marks?: readonly Marking[];
}

/** Share of an eye that an open lid covers, as modelled. */
const openLid = 0.03;

/** Build such a head: parts 'head', 'jaw', 'eye.l', 'lid.l', 'ear.l' and their right twins. */
export function beingHead(kit: SetKit, params: ThingParams, q: BeingHead): void {
  const r = bust.radius;
  const colour = params.colour ?? q.colour;
  const material = params.material ?? q.material ?? 'felt';
  const skin = (s: Shape, tint = colour): Shape =>
    s.as(material, { colour: tint, vary: 0.03, roughness: 0.7 });
  const middle = bust.middle;
  const from = ([x, y, z]: Vec3): Vec3 => [middle[0] + x * r, middle[1] + y * r, middle[2] + z * r];
  const [down, ahead, chin] = q.chin;
  const parts: Form[] = [
    mass(middle, scale(q.skull, r)),
    limb([from([0, -0.25, 0.2]), from([0, -down, ahead])], [r * 0.62 * q.skull[0], r * chin]),
    limb([from([0, -0.3, -0.2]), from([0, -1.35, -0.35])], [r * 0.5, r * (q.neck ?? 0.42)]),
  ];
  const k = q.cheeks ?? 0;
  for (const s of [-1, 1]) {
    if (k > 0) parts.push(mass(from([s * 0.45, -0.3, 0.45]), r * (0.3 + 0.2 * k)));
    if (q.brow)
      parts.push(
        mass(from([s * 0.34, q.eye.at[1] + 0.32, q.skull[2] * 0.84]), [
          r * 0.36,
          r * q.brow * 0.6,
          r * q.brow,
        ]),
      );
  }
  if (q.nose)
    parts.push(
      limb(
        [
          from([0, 0.02, q.skull[2] * 0.86]),
          from([0, -0.1 - (q.nose.droop ?? 0) * q.nose.long, q.skull[2] * 0.9 + q.nose.long]),
        ],
        [r * q.nose.wide * 0.8, r * q.nose.wide],
      ),
    );
  const form = blend(r * 0.22, ...parts);
  const pieces = dyed(sculpt(form, r / 7), colour, q.marks ?? []);
  kit.part(
    'head',
    [0, 0, 0],
    ...pieces.map((p) => skin(kit.mesh(p.mesh.positions, p.mesh.indices), p.colour)),
  );
  for (const s of [-1, 1]) eyeOf(kit, q, form, s, skin, params);
  const lip = surfaceAlong(form, middle, normalize([0, -down * 0.62, ahead + 0.35]));
  const mouth = add(middle, scale(normalize([0, -down * 0.62, ahead + 0.35]), lip - r * 0.05));
  const wide = q.mouth * r;
  kit.part(
    'head',
    [0, 0, 0],
    kit
      .sphere([wide, r * 0.07, r * 0.09], { segments: 14 })
      .at(...mouth)
      .as('leather', { colour: '#3a1418' }),
  );
  kit.part(
    'jaw',
    from([0, -down * 0.4, 0.1]),
    skin(
      kit
        .sphere([wide * 1.12, r * 0.09, r * 0.12], { segments: 14 })
        .at(mouth[0], mouth[1] - r * 0.08, mouth[2]),
    ),
    ...(q.tusks
      ? [-1, 1].map((s) =>
          kit
            .cylinder(r * 0.055, r * 0.26, { top: r * 0.008, sides: 8 })
            .turn(0, 0, s * -0.12)
            .at(s * wide * 0.72, mouth[1] + r * 0.04, mouth[2] + r * 0.07)
            .as('plastic', { colour: '#efe6cc' }),
        )
      : []),
  );
  if (q.ears)
    for (const s of [-1, 1]) {
      const root = from([s * q.skull[0] * 0.86, 0, -0.05]);
      const tip: Vec3 = [
        root[0] + s * q.ears.long * r,
        root[1] + q.ears.up * q.ears.long * r,
        root[2] - q.ears.long * r * 0.25,
      ];
      const mid: Vec3 = [(root[0] + tip[0]) / 2, (root[1] + tip[1]) / 2 - q.ears.wide * r * 0.2, root[2]];
      const leaf = (thick: number, z: number): Shape =>
        kit
          .tube([root, mid, tip], [q.ears!.wide * r * 0.6 * thick, q.ears!.wide * r * thick, r * 0.02], {
            sides: 10,
            steps: 10,
          })
          .at(-root[0], -root[1], -root[2])
          .scale(1, 1, 0.34)
          .at(root[0], root[1], root[2] + z);
      kit.part(
        s > 0 ? 'ear.l' : 'ear.r',
        root,
        skin(leaf(1, 0)),
        leaf(0.62, q.ears.wide * r * 0.2).as(material, { colour: '#b07a6c' }),
      );
    }
}

function eyeOf(
  kit: SetKit,
  q: BeingHead,
  form: Form,
  s: number,
  skin: (s: Shape) => Shape,
  params: ThingParams,
): void {
  const { at, radius, pupil, almond, glow } = q.eye;
  const colour = params.parts?.['eyes'] ?? params.parts?.['eye'] ?? q.eye.colour;
  const e = bust.radius * radius;
  const way = normalize([s * at[0], at[1], 1]);
  const spot = add(bust.middle, scale(way, surfaceAlong(form, bust.middle, way) - e * (almond ? 0.3 : 0.45)));
  const ball = (
    almond
      ? kit
          .sphere([e * 0.72, e * 1.15, e * 0.5])
          .turn(0, 0, s * -0.5)
          .turn(0, s * 0.42, 0)
      : kit.sphere(e)
  )
    .at(...spot)
    .as('plastic', { colour, roughness: 0.1, vary: 0 });
  const ahead = normalize([way[0] * 0.5, way[1] * 0.3, way[2]]);
  const on = (d: number, up: number, out: number): Vec3 => [
    spot[0] + ahead[0] * d + out,
    spot[1] + ahead[1] * d + up,
    spot[2] + ahead[2] * d,
  ];
  const side = s > 0 ? 'l' : 'r';
  kit.part(
    `eye.${side}`,
    spot,
    glow ? ball.glow(colour, glow) : ball,
    ...(pupil
      ? [
          kit
            .sphere(e * 0.5)
            .at(...on(e * 0.6, 0, 0))
            .as('plastic', { colour: pupil, roughness: 0.08, vary: 0 }),
        ]
      : []),
    kit
      .sphere(e * 0.2)
      .at(...on(e * (almond ? 0.42 : 0.9), e * 0.4, e * 0.22))
      .as('plastic', { colour: '#ffffff' })
      .glow('#ffffff', 0.7),
  );
  const lid: Vec3 = [spot[0], spot[1] + e * 1.04, spot[2]];
  kit.part(
    `lid.${side}`,
    lid,
    skin(
      kit
        .sphere([e * (almond ? 0.6 : 1.1), e * 1.08 * openLid, e * (almond ? 0.4 : 1.1)], { segments: 12 })
        .at(lid[0], lid[1] - e * 1.08 * openLid, lid[2]),
    ),
  );
}
