import type { Vec3 } from '../../base/vectors.ts';
import type { ThingParams } from '../kinds.ts';
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
  };
  /** Tail: length, radius at root and tip, lift of the tip (−1 hangs, 1 stands). */
  readonly tail: readonly [length: number, root: number, tip: number, lift: number];
  /** Leg radius at the top and at the foot. */
  readonly leg: readonly [top: number, foot: number];
  readonly feet: 'paw' | 'hoof';
  readonly colour: string;
  /** Belly, muzzle and feet where they differ. */
  readonly pale?: string;
  readonly dark?: string;
  readonly material?: string;
  /** Extras. */
  readonly mane?: { readonly colour: string; readonly size: number; readonly round?: boolean };
  readonly horns?: {
    readonly kind: 'straight' | 'curved' | 'antlers' | 'one';
    readonly size: number;
    readonly colour?: string;
  };
  readonly trunk?: number;
  readonly tusks?: boolean;
  readonly patches?: { readonly kind: 'spots' | 'stripes'; readonly colour: string };
}

/**
 * Build a four-legged animal as sewn felt: a body and moving parts 'head', 'jaw', 'tail', 'leg.fl', 'leg.fr',
 * 'leg.bl', 'leg.br', 'ear.l', 'ear.r'.
 * @example build: (kit, params) => quadruped(kit, params, { length: 0.7, height: 0.55, … })
 */
export function quadruped(kit: SetKit, params: ThingParams, q: Quadruped): void {
  const material = params.material ?? q.material ?? 'felt';
  const main = params.colour ?? q.colour;
  const pale = q.pale ?? main;
  const dark = q.dark ?? main;
  const skin = (shape: Shape, colour = main): Shape => shape.as(material, { colour, vary: 0.03 });
  const [chest, belly, rump] = q.girth;
  const back = q.height - chest;
  const front: Vec3 = [0, back, q.length * 0.36];
  const hind: Vec3 = [0, back + chest * 0.06, -q.length * 0.36];
  kit.add(
    skin(
      kit.tube(
        [
          [0, back + 0.02 * q.height, q.length * 0.5],
          front,
          [0, back - (chest - belly) * 0.25, 0],
          hind,
          [0, back + 0.03 * q.height, -q.length * 0.5],
        ],
        [chest * 0.5, chest, belly, rump, rump * 0.45],
        { sides: 16, steps: 22 },
      ),
    ),
    skin(
      kit.sphere([chest * 0.72, chest * 0.5, q.length * 0.3]).at(0, back - chest * 0.52, q.length * 0.12),
      pale,
    ),
  );
  patches(kit, q, back, material);

  const [neckLength, angle, neckRadius] = q.neck;
  const root: Vec3 = [0, back + chest * 0.3, q.length * 0.42];
  const crown: Vec3 = [0, root[1] + Math.sin(angle) * neckLength, root[2] + Math.cos(angle) * neckLength];
  const face = head(kit, q, crown, skin, pale, dark);
  const neck = skin(
    kit.tube(
      [
        [0, root[1] - neckRadius * 0.5, root[2] - neckRadius],
        [0, (root[1] + crown[1]) / 2, (root[2] + crown[2]) / 2],
        crown,
      ],
      [neckRadius * 1.35, neckRadius, q.head[0] * 0.8],
      { sides: 12, steps: 10 },
    ),
  );
  const mane = q.mane ? maneOf(kit, q, root, crown) : [];
  kit.part('head', root, neck, ...face, ...mane);

  const [tailLength, tailRoot, tailTip, lift] = q.tail;
  const base: Vec3 = [0, back + rump * 0.35, -q.length * 0.5];
  if (tailLength > 0) {
    const drop = (1 - Math.abs(lift)) * 0.3;
    kit.part(
      'tail',
      base,
      skin(
        kit.tube(
          [
            [0, base[1], base[2] + tailRoot],
            [0, base[1] + tailLength * (lift * 0.25 - drop * 0.2), base[2] - tailLength * 0.4],
            [
              0,
              base[1] + tailLength * (lift * 0.85 - drop),
              base[2] - tailLength * (1 - Math.abs(lift) * 0.45),
            ],
          ],
          [tailRoot, (tailRoot + tailTip) * 0.55, tailTip],
          { sides: 10, steps: 10 },
        ),
        q.mane ? (q.dark ?? main) : main,
      ),
    );
  }
  legs(kit, q, back, skin, dark);
}

function legs(
  kit: SetKit,
  q: Quadruped,
  back: number,
  skin: (s: Shape, c?: string) => Shape,
  dark: string,
): void {
  const [top, foot] = q.leg;
  const hip = back - q.girth[0] * 0.15;
  for (const [name, side, z, knee] of [
    ['leg.fl', 1, 0.33, 0.02],
    ['leg.fr', -1, 0.33, 0.02],
    ['leg.bl', 1, -0.36, -0.09],
    ['leg.br', -1, -0.36, -0.09],
  ] as const) {
    const x = side * (q.girth[0] - top * 0.75);
    const at = q.length * z;
    const bend = q.height * knee;
    const hindLeg = knee < 0;
    const sole = q.feet === 'hoof' ? foot * 1.5 : foot * 0.9;
    kit.part(
      name,
      [x, hip, at],
      skin(
        kit.tube(
          [
            [x * 0.9, hip + top * 0.4, at],
            [x, hip * 0.62, at + (hindLeg ? q.height * 0.05 : 0)],
            [x, hip * 0.34, at + bend],
            [x, sole, at + (hindLeg ? -q.height * 0.02 : 0)],
          ],
          [top * (hindLeg ? 1.5 : 1.15), top, foot * 1.05, foot],
          { sides: 10, steps: 14 },
        ),
      ),
      q.feet === 'hoof'
        ? kit
            .cylinder(foot * 1.35, foot * 1.7, { top: foot * 1.05, sides: 12 })
            .at(x, foot * 0.85, at + (hindLeg ? -q.height * 0.02 : 0) + foot * 0.1)
            .as('leather', { colour: '#2b2420' })
        : skin(
            kit
              .sphere([foot * 1.3, foot * 0.85, foot * 1.75])
              .at(x, foot * 0.85, at + foot * 0.7 + (hindLeg ? -q.height * 0.02 : 0)),
            dark,
          ),
    );
  }
}

function head(
  kit: SetKit,
  q: Quadruped,
  at: Vec3,
  skin: (s: Shape, c?: string) => Shape,
  pale: string,
  dark: string,
): Shape[] {
  const [r, muzzle, nose] = q.head;
  const [, y, z] = at;
  const out: Shape[] = [skin(kit.sphere([r, r * 0.95, r * 1.05]).at(0, y, z + r * 0.2))];
  const tip: Vec3 = [0, y - r * 0.32, z + r * 0.95 + muzzle];
  if (q.trunk) {
    out.push(
      skin(
        kit.tube(
          [
            [0, y - r * 0.2, z + r * 0.9],
            [0, y - r * 0.9, z + r * 1.5],
            [0, y - r - q.trunk * 0.5, z + r * 1.55],
            [0, y - r - q.trunk, z + r * 1.9],
          ],
          [r * 0.5, r * 0.36, r * 0.25, r * 0.17],
          { sides: 10, steps: 16 },
        ),
      ),
    );
  } else {
    out.push(
      skin(
        kit.tube(
          [[0, y - r * 0.12, z + r * 0.4], [0, y - r * 0.26, z + r * 0.9 + muzzle * 0.4], tip],
          [r * 0.78, nose * 1.25, nose],
          { sides: 12, steps: 8 },
        ),
        pale,
      ),
      skin(kit.sphere([nose * 1.02, nose * 0.9, nose * 0.7]).at(tip[0], tip[1], tip[2]), pale),
      kit
        .sphere([nose * 0.5, nose * 0.36, nose * 0.3])
        .at(0, tip[1] + nose * 0.52, tip[2] + nose * 0.42)
        .as('leather', { colour: '#1b1515', roughness: 0.35 }),
    );
    kit.part(
      'jaw',
      [0, y - r * 0.5, z + r * 0.5],
      skin(
        kit.tube(
          [
            [0, y - r * 0.5, z + r * 0.45],
            [0, tip[1] - nose * 0.62, tip[2] - nose * 0.3],
          ],
          [nose * 0.95, nose * 0.62],
          { sides: 10, steps: 5 },
        ),
        pale,
      ),
    );
  }
  if (q.tusks) {
    for (const s of [-1, 1]) {
      out.push(
        kit
          .tube(
            [
              [s * r * 0.5, y - r * 0.5, z + r * 0.8],
              [s * r * 0.62, y - r * 1.1, z + r * 1.5],
              [s * r * 0.5, y - r * 0.9, z + r * 2.1],
            ],
            [r * 0.12, r * 0.1, r * 0.02],
            { sides: 8 },
          )
          .as('plastic', { colour: '#efe6d0' }),
      );
    }
  }
  for (const s of [-1, 1]) {
    const ex = s * r * 0.56;
    const ey = y + r * 0.24;
    const ez = z + r * 0.93;
    out.push(
      kit
        .sphere(r * 0.2)
        .at(ex, ey, ez)
        .as('plastic', { colour: '#171012', roughness: 0.12 }),
      kit
        .sphere(r * 0.055)
        .at(ex + s * r * 0.03 - r * 0.04, ey + r * 0.09, ez + r * 0.17)
        .as('plastic', { colour: '#ffffff' })
        .glow('#ffffff', 0.8),
    );
    const name = s > 0 ? 'ear.l' : 'ear.r';
    const root: Vec3 = [s * r * 0.62, y + r * 0.66, z + r * 0.05];
    const e = q.ears.size;
    const ear =
      q.ears.kind === 'pointed'
        ? kit.tube(
            [
              root,
              [root[0] + s * e * 0.12, root[1] + e * 0.5, root[2]],
              [root[0] + s * e * 0.2, root[1] + e, root[2] + e * 0.05],
            ],
            [e * 0.34, e * 0.26, e * 0.03],
            { sides: 8, steps: 8 },
          )
        : q.ears.kind === 'long'
          ? kit.tube(
              [
                root,
                [root[0] + s * e * 0.1, root[1] + e * 0.6, root[2] - e * 0.05],
                [root[0] + s * e * 0.18, root[1] + e * 1.1, root[2] - e * 0.15],
              ],
              [e * 0.14, e * 0.19, e * 0.06],
              { sides: 8, steps: 8 },
            )
          : q.ears.kind === 'floppy'
            ? kit
                .tube(
                  [
                    root,
                    [root[0] + s * e * 0.35, root[1] - e * 0.15, root[2]],
                    [root[0] + s * e * 0.42, root[1] - e * 0.95, root[2] + e * 0.12],
                  ],
                  [e * 0.16, e * 0.32, e * 0.2],
                  { sides: 8, steps: 8 },
                )
                .at(0, 0, 0)
            : q.ears.kind === 'fan'
              ? kit
                  .sphere([e * 0.12, e * 0.62, e * 0.5])
                  .turn(0, s * -0.5, 0)
                  .at(root[0] + s * e * 0.3, root[1] - e * 0.35, root[2] - e * 0.25)
              : q.ears.kind === 'round'
                ? kit
                    .sphere([e * 0.5, e * 0.5, e * 0.2])
                    .at(root[0] + s * e * 0.12, root[1] + e * 0.12, root[2])
                : undefined;
    if (ear) kit.part(name, root, skin(ear, dark));
  }
  out.push(...hornsOf(kit, q, y, z, r));
  return out;
}

function hornsOf(kit: SetKit, q: Quadruped, y: number, z: number, r: number): Shape[] {
  if (!q.horns) return [];
  const { kind, size, colour = '#d8cbb0' } = q.horns;
  const bone = (s: Shape): Shape => s.as('plastic', { colour, roughness: 0.6 });
  if (kind === 'one')
    return [
      bone(
        kit.tube(
          [
            [0, y + r * 0.8, z + r * 0.5],
            [0, y + r * 0.8 + size, z + r * 0.5 + size * 0.4],
          ],
          [r * 0.16, r * 0.02],
          { sides: 10 },
        ),
      ),
    ];
  return [-1, 1].flatMap((s) => {
    const x = s * r * 0.45;
    const base: Vec3 = [x, y + r * 0.75, z];
    if (kind === 'straight')
      return [
        bone(
          kit.tube([base, [x + s * size * 0.3, base[1] + size, z - size * 0.2]], [r * 0.13, r * 0.02], {
            sides: 8,
          }),
        ),
      ];
    const beam: Vec3[] = [
      base,
      [x + s * size * 0.55, base[1] + size * 0.4, z - size * 0.2],
      [x + s * size * 0.5, base[1] + size, z + size * 0.1],
    ];
    const main = bone(
      kit.tube(beam, kind === 'antlers' ? [r * 0.2, r * 0.17, r * 0.07] : [r * 0.2, r * 0.14, r * 0.04], {
        sides: 8,
      }),
    );
    if (kind === 'curved') return [main];
    const tine = (u: number, reach: number): Shape => {
      const p: Vec3 = [x + s * size * 0.55 * u, base[1] + size * (0.15 + 0.5 * u), z - size * 0.1];
      return bone(
        kit.tube([p, [p[0] + s * size * 0.1, p[1] + reach * 0.6, p[2] + reach]], [r * 0.15, r * 0.05], {
          sides: 6,
        }),
      );
    };
    return [main, tine(0.35, size * 0.35), tine(0.75, size * 0.4), tine(1, size * 0.3)];
  });
}

function maneOf(kit: SetKit, q: Quadruped, root: Vec3, crown: Vec3): Shape[] {
  const { colour, size, round } = q.mane!;
  const out: Shape[] = [];
  const n = round ? 16 : 9;
  for (let i = 0; i < n; i++) {
    const u = i / (n - 1);
    if (round) {
      const a = u * Math.PI * 2;
      const reach = size * kit.random.range(0.85, 1.15);
      out.push(
        kit
          .sphere([reach * 0.42, reach * 0.42, reach * 0.5])
          .at(
            Math.cos(a) * size * 0.75,
            crown[1] + Math.sin(a) * size * 0.75 - size * 0.1,
            crown[2] - size * 0.25,
          )
          .as('felt', { colour, vary: 0.08 }),
      );
    } else {
      const y = root[1] + (crown[1] - root[1]) * u + q.neck[2] * 0.85;
      const z = root[2] + (crown[2] - root[2]) * u - q.neck[2] * 0.55;
      out.push(
        kit
          .tube(
            [
              [0, y, z],
              [size * 0.28, y - size * 0.4, z - size * 0.15],
              [size * 0.36, y - size, z],
            ],
            [size * 0.2, size * 0.2, size * 0.05],
            { sides: 6, steps: 6 },
          )
          .as('felt', { colour, vary: 0.08 }),
      );
    }
  }
  return out;
}

function patches(kit: SetKit, q: Quadruped, back: number, material: string): void {
  if (!q.patches) return;
  const { kind, colour } = q.patches;
  const [chest, belly, rump] = q.girth;
  if (kind === 'stripes') {
    for (let i = 0; i < 9; i++) {
      const u = i / 8;
      const z = q.length * (0.4 - 0.8 * u);
      const r = (u < 0.5 ? chest + (belly - chest) * u * 2 : belly + (rump - belly) * (u - 0.5) * 2) * 1.012;
      const arc: Vec3[] = Array.from({ length: 9 }, (_, k) => {
        const a = -0.25 + (k / 8) * (Math.PI + 0.5);
        return [Math.cos(a) * r, back + Math.sin(a) * r, z + Math.sin(a * 2) * 0.02 * q.length];
      });
      kit.add(
        kit
          .tube(arc, [0.004, q.length * 0.018, q.length * 0.024, q.length * 0.018, 0.004], {
            sides: 6,
            steps: 16,
          })
          .as(material, { colour }),
      );
    }
    return;
  }
  for (let i = 0; i < 14; i++) {
    const u = kit.random.range(0.05, 0.95);
    const a = kit.random.range(-0.1, Math.PI + 0.1);
    const r = (u < 0.5 ? chest : rump) * 0.93;
    const s = q.length * kit.random.range(0.04, 0.11);
    kit.add(
      kit
        .sphere([s, s, s])
        .scale(1, 0.8, 1.1)
        .at(Math.cos(a) * (r - s * 0.6), back + Math.sin(a) * (r - s * 0.6), q.length * (0.38 - 0.76 * u))
        .as(material, { colour }),
    );
  }
}
