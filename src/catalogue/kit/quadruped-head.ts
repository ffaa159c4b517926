import { add, normalize, scale, subtract, type Vec3 } from '../../base/vectors.ts';
import type { ThingParams } from '../kinds.ts';
import { hornsOf } from './horns.ts';
import type { Quadruped } from './quadruped.ts';
import { blend, type Form, limb, mass, shaggy, surfaceAlong } from './sculpt.ts';
import type { SetKit, Shape } from './set-kit.ts';

/** Where things are on a head, as modelled, metres. */
export interface HeadPlan {
  readonly radius: number;
  /** Middle of the skull; root and end of the neck. */
  readonly middle: Vec3;
  readonly root: Vec3;
  readonly crown: Vec3;
  readonly tip: Vec3;
  readonly form: Form;
  /** Left eye: middle, radius, and the way it looks. */
  readonly eye: Vec3;
  readonly eyeRadius: number;
  readonly eyeWay: Vec3;
}

/** Lay out a head on a neck that ends at `crown`. */
export function planHead(q: Quadruped, root: Vec3, crown: Vec3): HeadPlan {
  const [r, long, nose] = q.head;
  const middle: Vec3 = [0, crown[1], crown[2] + r * 0.2];
  const [, y, z] = middle;
  const tip: Vec3 = [0, y - r * 0.34, z + r * 0.76 + long];
  const wide = q.face?.cheeks ?? 0.5;
  const parts: Form[] = [
    mass(middle, [r, r * 0.94, r]),
    limb(
      [
        [0, root[1] - q.neck[2] * 0.4, root[2] - q.neck[2] * 0.8],
        [0, (root[1] + crown[1]) / 2, (root[2] + crown[2]) / 2 - r * 0.05],
        [0, crown[1] - r * 0.15, crown[2] - r * 0.05],
      ],
      [q.neck[2] * 1.3, q.neck[2], r * 0.72],
    ),
  ];
  for (const s of [-1, 1])
    parts.push(mass([s * r * 0.5, y - r * 0.36, z + r * 0.22], [r * (0.36 + 0.3 * wide), r * 0.46, r * 0.5]));
  if (q.trunk) {
    const t = q.trunk;
    parts.push(
      limb(
        [
          [0, y - r * 0.1, z + r * 0.7],
          [0, y - r * 0.75, z + r * 1.25],
          [0, y - r * 0.9 - t * 0.42, z + r * 1.4],
          [0, y - r - t * 0.86, z + r * 1.5],
          [0, y - r - t * 0.92, z + r * 1.95],
        ],
        [r * 0.52, r * 0.38, r * 0.26, r * 0.18, r * 0.15],
      ),
    );
  } else {
    parts.push(
      limb(
        [
          [0, y - r * 0.24, z + r * 0.35],
          [0, y - r * 0.3, z + r * 0.72 + long * 0.45],
          [0, tip[1], tip[2] - nose * 0.9],
        ],
        [r * 0.62, Math.max(nose * 1.18, r * 0.34), nose * 1.05],
      ),
    );
    // Pads at either side of the nose.
    for (const s of [-1, 1])
      parts.push(
        mass(
          [s * nose * 0.52, tip[1] - nose * 0.24, tip[2] - nose * 0.62],
          [nose * 0.72, nose * 0.66, nose * 0.74],
        ),
      );
  }
  const tuft = q.face?.tufts ?? 0;
  if (tuft > 0)
    for (const s of [-1, 1])
      for (const k of [0, 1, 2])
        parts.push(
          limb(
            [
              [s * r * 0.6, y - r * (0.18 + 0.22 * k), z + r * 0.1],
              [s * r * (0.95 + tuft * (0.55 - 0.12 * k)), y - r * (0.42 + 0.3 * k), z - r * 0.05],
            ],
            [r * 0.3, r * 0.04],
          ),
        );
  const soft = blend(r * 0.34, ...parts);
  const form = q.coat ? shaggy(soft, q.coat[0] * 0.5, q.coat[1]) : soft;
  const side = q.face?.set === 'side';
  const eyeWay = normalize(side ? [0.8, 0.24, 0.55] : [0.5, 0.23, 0.84]);
  const eyeRadius = r * (side ? 0.19 : 0.225) * (q.face?.eyes ?? 1);
  const eye = add(middle, scale(eyeWay, surfaceAlong(soft, middle, eyeWay) - eyeRadius * 0.42));
  return { radius: r, middle, root, crown, tip, form, eye, eyeRadius, eyeWay };
}

/** Share of an eye that an open lid covers, as modelled; stage/ scales lids from there to the whole. */
const openLid = 0.03;

/** Eyes with iris, pupil and catch-light, lids that close over them, nose, mouth, ears and horns. */
export function furnishHead(
  kit: SetKit,
  params: ThingParams,
  q: Quadruped,
  head: HeadPlan,
  skin: (s: Shape, colour?: string) => Shape,
  colours: { readonly main: string; readonly pale: string; readonly dark: string },
): void {
  const { radius: r, middle, tip, eye, eyeRadius: e, eyeWay } = head;
  const iris = params.parts?.['eyes'] ?? params.parts?.['eye'] ?? q.face?.iris ?? '#3a2010';
  const lit = params.state.includes('glowing') ? 1.2 : 0;
  for (const s of [-1, 1]) {
    const at: Vec3 = [s * eye[0], eye[1], eye[2]];
    const way: Vec3 = [s * eyeWay[0] * 0.45, eyeWay[1] * 0.2, eyeWay[2] + 0.3];
    const ahead = normalize(q.face?.set === 'side' ? [s * 0.72, 0.05, 0.7] : way);
    const on = (d: number, up = 0, out = 0): Vec3 =>
      add(at, [ahead[0] * d + out, ahead[1] * d + up, ahead[2] * d]);
    const letter = s > 0 ? 'l' : 'r';
    const ball = kit
      .sphere(e, { segments: 16 })
      .at(...at)
      .as('plastic', { colour: iris, roughness: 0.14, vary: 0 });
    const pupil = kit
      .sphere(q.face?.slit ? [e * 0.3, e * 0.66, e * 0.3] : e * 0.66, { segments: 10 })
      .at(...on(e * (q.face?.slit ? 0.74 : 0.42)))
      .as('plastic', { colour: '#0c090b', roughness: 0.08, vary: 0 });
    kit.part(
      `eye.${letter}`,
      at,
      lit ? ball.glow(iris, lit) : ball,
      pupil,
      ...[
        [0.3, 0.34, 0.36],
        [0.14, -0.3, -0.2],
      ].map(([size, up, out]) =>
        kit
          .sphere(e * size!, { segments: 6 })
          .at(...on(e * 0.86, e * up!, e * out! * -1))
          .as('plastic', { colour: '#ffffff', vary: 0 })
          .glow('#ffffff', 0.75),
      ),
    );
    // A dark rim, and a lid that is scaled down from the top of the eye.
    kit.part(
      'head',
      head.root,
      kit
        .sphere(e * 1.1, { segments: 10 })
        .at(...add(at, scale(ahead, -e * 0.22)))
        .as('felt', { colour: '#1a1413', vary: 0 }),
    );
    const hinge: Vec3 = [at[0], at[1] + e * 1.08, at[2]];
    kit.part(
      `lid.${letter}`,
      hinge,
      skin(
        kit
          .sphere(e * 1.14, { segments: 10 })
          .at(...add(subtract(at, hinge), scale(ahead, e * 0.04)))
          .scale(1, openLid, 1)
          .at(...hinge),
        q.face?.lid ?? colours.dark,
      ),
    );
    ear(kit, q, head, s, skin, colours);
  }
  if (!q.trunk) mouth(kit, q, head, skin, colours);
  if (q.face?.whiskers)
    for (const s of [-1, 1])
      for (const k of [-1, 0, 1]) {
        const from: Vec3 = [
          s * q.head[2] * 0.9,
          tip[1] - q.head[2] * 0.2 + k * q.head[2] * 0.22,
          tip[2] - q.head[2] * 0.55,
        ];
        kit.part(
          'head',
          head.root,
          kit
            .tube(
              [from, [from[0] + s * r * 0.95, from[1] + k * r * 0.16, from[2] - r * 0.05]],
              [r * 0.014, r * 0.006],
              { sides: 4 },
            )
            .as('plastic', { colour: '#f2eee6' }),
        );
      }
  if (q.tusks)
    for (const s of [-1, 1])
      kit.part(
        'head',
        head.root,
        kit
          .tube(
            [
              [s * r * 0.46, middle[1] - r * 0.5, middle[2] + r * 0.6],
              [s * r * 0.62, middle[1] - r * 1.1, middle[2] + r * 1.3],
              [s * r * 0.5, middle[1] - r * 0.9, middle[2] + r * 1.9],
            ],
            [r * 0.13, r * 0.1, r * 0.02],
            { sides: 8 },
          )
          .as('plastic', { colour: '#efe6d0' }),
      );
  const horns = hornsOf(kit, q, middle[1], middle[2] - r * 0.2, r);
  if (horns.length) kit.part('head', head.root, ...horns);
}

function mouth(
  kit: SetKit,
  q: Quadruped,
  head: HeadPlan,
  skin: (s: Shape, colour?: string) => Shape,
  colours: { readonly pale: string },
): void {
  const { radius: r, middle, tip, root } = head;
  const nose = q.head[2];
  const [, y, z] = middle;
  /** A spot of the muzzle's front, `up` over the tip's middle and `out` metres off the surface. */
  const onSurface = (up: number, out: number, x = 0): Vec3 => {
    const from: Vec3 = [x, tip[1] + up, z + r * 0.5];
    return [x, from[1], from[2] + surfaceAlong(head.form, from, [0, 0, 1]) + out];
  };
  const leather = (s: Shape): Shape =>
    s.as('leather', { colour: q.face?.nose ?? '#1b1515', roughness: 0.3, vary: 0 });
  if (q.face?.snout === 'disc')
    kit.part(
      'head',
      root,
      leather(kit.sphere([nose * 1.15, nose * 0.95, nose * 0.35]).at(0, tip[1], tip[2] - nose * 0.05)),
      ...[-1, 1].map((s) =>
        kit
          .sphere(nose * 0.2)
          .at(s * nose * 0.4, tip[1], tip[2] + nose * 0.24)
          .as('leather', { colour: '#7a3a3c' }),
      ),
    );
  else
    kit.part(
      'head',
      root,
      leather(
        kit
          .sphere([nose * (q.face?.snout === 'button' ? 0.42 : 0.62), nose * 0.42, nose * 0.4])
          .at(...onSurface(nose * 0.4, nose * -0.08)),
      ),
    );
  // The lips' line: down from the nose and out to both sides.
  const line = onSurface(nose * -0.3, nose * 0.01);
  for (const s of [-1, 1])
    kit.part(
      'head',
      root,
      kit
        .tube(
          [
            onSurface(nose * 0.2, nose * 0.01),
            line,
            onSurface(nose * -0.62, nose * 0.01, s * nose * 0.45),
            onSurface(nose * -0.6, nose * 0.01, s * nose * 0.82),
          ],
          nose * 0.075,
          { sides: 5, steps: 10 },
        )
        .as('leather', { colour: '#221617' }),
    );
  const back: Vec3 = [0, y - r * 0.56, z + r * 0.42];
  const front: Vec3 = [0, tip[1] - nose * 1.02, tip[2] - nose * 0.6];
  kit.part(
    'jaw',
    [0, y - r * 0.42, z + r * 0.3],
    skin(
      kit.tube([back, front], [Math.max(nose, r * 0.38), nose * 0.74], { sides: 10, steps: 6 }),
      q.face?.chin ?? colours.pale,
    ),
    skin(kit.sphere(nose * 0.74, { segments: 10 }).at(...front), q.face?.chin ?? colours.pale),
    kit
      .sphere([nose * 0.56, nose * 0.2, Math.max(nose, (front[2] - back[2]) * 0.62)])
      .at(0, front[1] + nose * 0.42, (front[2] + back[2]) / 2)
      .as('leather', { colour: '#b4505a', roughness: 0.4 }),
  );
  // The palate, seen when the jaw drops.
  kit.part(
    'head',
    root,
    kit
      .sphere([nose * 0.7, nose * 0.3, Math.max(nose, (front[2] - back[2]) * 0.6)])
      .at(0, tip[1] - nose * 0.5, (front[2] + back[2]) / 2)
      .as('leather', { colour: '#4a1c20' }),
  );
}

function ear(
  kit: SetKit,
  q: Quadruped,
  head: HeadPlan,
  s: number,
  skin: (s: Shape, colour?: string) => Shape,
  colours: { readonly main: string; readonly dark: string },
): void {
  if (q.ears.kind === 'none') return;
  const { radius: r, middle } = head;
  const [, y, z] = middle;
  const e = q.ears.size;
  const root: Vec3 = [
    s * r * (q.ears.kind === 'floppy' ? 0.7 : 0.58),
    y + r * (q.ears.kind === 'floppy' ? 0.62 : 0.66),
    z - r * 0.12,
  ];
  const inside = q.ears.inside ?? '#c98f86';
  const outside = q.ears.colour ?? colours.dark;
  /** A cup: flattened towards the front, with a lining. */
  const cup = (path: readonly Vec3[], radii: readonly number[], flat: number, lining = true): Shape[] => {
    const squash = (shape: Shape, by: number): Shape =>
      shape
        .at(-root[0], -root[1], -root[2])
        .scale(1, 1, by)
        .at(...root);
    return [
      skin(squash(kit.tube(path, radii, { sides: 12, steps: 9 }), flat), outside),
      ...(lining
        ? [
            squash(
              kit.tube(
                path.map((p, i): Vec3 => [p[0], p[1] + (i ? -e * 0.06 : e * 0.06), p[2]]),
                radii.map((v) => v * 0.68),
                { sides: 10, steps: 9 },
              ),
              flat,
            )
              .at(0, 0, radii[0]! * flat * 0.55)
              .as('felt', { colour: inside }),
          ]
        : []),
    ];
  };
  const up = (x: number, v: number, w: number): Vec3 => [
    root[0] + s * e * x,
    root[1] + e * v,
    root[2] + e * w,
  ];
  const shapes: Record<Exclude<Quadruped['ears']['kind'], 'none'>, () => Shape[]> = {
    pointed: () =>
      cup([up(0, -0.12, 0), up(0.1, 0.42, 0), up(0.18, 0.98, 0.02)], [e * 0.4, e * 0.32, e * 0.04], 0.42),
    long: () =>
      cup([up(0, -0.1, 0), up(0.1, 0.6, -0.05), up(0.2, 1.15, -0.12)], [e * 0.15, e * 0.22, e * 0.07], 0.5),
    floppy: () =>
      cup(
        [up(-0.05, 0, 0), up(0.3, -0.05, 0.03), up(0.42, -0.5, 0.08), up(0.36, -0.98, 0.14)],
        [e * 0.17, e * 0.26, e * 0.34, e * 0.16],
        0.55,
        false,
      ),
    fan: () => [
      skin(
        kit
          .sphere([e * 0.1, e * 0.62, e * 0.5])
          .turn(0, s * -0.7, 0)
          .at(root[0] + s * e * 0.3, root[1] - e * 0.35, root[2] - e * 0.2),
        outside,
      ),
      kit
        .sphere([e * 0.06, e * 0.5, e * 0.38])
        .turn(0, s * -0.7, 0)
        .at(root[0] + s * e * 0.32, root[1] - e * 0.35, root[2] - e * 0.12)
        .as('felt', { colour: inside }),
    ],
    round: () => [
      skin(kit.sphere([e * 0.5, e * 0.5, e * 0.22]).at(...up(0.14, 0.14, 0)), outside),
      kit
        .sphere([e * 0.33, e * 0.33, e * 0.14])
        .at(...up(0.15, 0.12, 0.12))
        .as('felt', { colour: inside }),
    ],
  };
  kit.part(s > 0 ? 'ear.l' : 'ear.r', root, ...shapes[q.ears.kind]());
}
