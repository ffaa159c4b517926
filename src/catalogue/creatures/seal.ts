import type { Vec3 } from '../../base/vectors.ts';
import { bust, defineCreature, type ThingParams } from '../kinds.ts';
import { blend, dyed, limb, mass, sculpt } from '../kit/sculpt.ts';
import type { SetKit, Shape } from '../kit/set-kit.ts';

const grey = '#8b8f94';

/** A round head with big dark eyes, whiskered pads and no ears to see. */
function head(kit: SetKit, params: ThingParams, pivot: Vec3, middle: Vec3, r: number, neck: Vec3): void {
  const main = params.colour ?? grey;
  const [, y, z] = middle;
  const form = blend(
    r * 0.35,
    mass(middle, [r, r * 0.94, r]),
    limb([neck, [0, (neck[1] + y) / 2, (neck[2] + z) / 2]], [r * 1.0, r * 0.92]),
    mass([0, y - r * 0.28, z + r * 0.75], [r * 0.5, r * 0.4, r * 0.46]),
    ...[-1, 1].map((s) => mass([s * r * 0.26, y - r * 0.38, z + r * 0.98], r * 0.3)),
  );
  const fur = (s: Shape, colour = main): Shape => s.as('leather', { colour, roughness: 0.45, vary: 0.03 });
  kit.part(
    'head',
    pivot,
    ...dyed(sculpt(form, r / 6), main, [
      { colour: '#d6d8d8', where: (_, yy, zz) => Math.min(y - r * 0.2 - yy, zz - z) },
    ]).map((p) => fur(kit.mesh(p.mesh.positions, p.mesh.indices), p.colour)),
    kit
      .sphere([r * 0.19, r * 0.13, r * 0.12])
      .at(0, y - r * 0.16, z + r * 1.2)
      .as('leather', { colour: '#1c1a1c', roughness: 0.25 }),
    ...[-1, 1].flatMap((s) =>
      [-1, 0, 1].map((k) =>
        kit
          .tube(
            [
              [s * r * 0.4, y - r * 0.36 + k * r * 0.06, z + r * 1.12],
              [s * r * 1.05, y - r * (0.48 - k * 0.14), z + r * 1.05],
            ],
            [r * 0.014, r * 0.005],
            { sides: 4 },
          )
          .as('plastic', { colour: '#f0ece4' }),
      ),
    ),
  );
  kit.part(
    'jaw',
    [0, y - r * 0.5, z + r * 0.4],
    fur(kit.sphere([r * 0.36, r * 0.18, r * 0.42]).at(0, y - r * 0.68, z + r * 0.82), '#c6c8c8'),
  );
  for (const s of [-1, 1]) {
    const e = r * 0.24;
    const eye: Vec3 = [s * r * 0.48, y + r * 0.16, z + r * 0.8];
    const side = s > 0 ? 'l' : 'r';
    kit.part(
      `eye.${side}`,
      eye,
      kit
        .sphere(e)
        .at(...eye)
        .as('plastic', { colour: '#100c0c', roughness: 0.08, vary: 0 }),
      kit
        .sphere(e * 0.3)
        .at(eye[0] + e * 0.2, eye[1] + e * 0.42, eye[2] + e * 0.8)
        .as('plastic', { colour: '#ffffff' })
        .glow('#ffffff', 0.7),
    );
    const lid: Vec3 = [eye[0], eye[1] + e * 1.05, eye[2]];
    kit.part(
      `lid.${side}`,
      lid,
      fur(kit.sphere([e * 1.1, e * 0.033, e * 1.1]).at(lid[0], lid[1] - e * 0.033, lid[2])),
    );
  }
}

export default defineCreature({
  id: 'seal',
  words: ['seal', 'sea lion', 'walrus', 'manatee', 'harbor seal', 'baby seal', 'dugong'],
  facts: {
    size: [0.911, 0.731, 1.666],
    materials: ['leather'],
    gait: 'none',
    speed: 0.5,
    colour: grey,
    head: [0, 0.622, 0.612],
    rests: 'ground',
  },
  build(kit, params) {
    const main = params.colour ?? grey;
    const hide = (s: Shape, colour = main): Shape => s.as('leather', { colour, roughness: 0.45, vary: 0.03 });
    const form = blend(
      0.1,
      limb(
        [
          [0, 0.1, -0.72],
          [0, 0.19, -0.35],
          [0, 0.26, 0.05],
          [0, 0.38, 0.34],
          [0, 0.5, 0.44],
        ],
        [0.07, 0.18, 0.25, 0.2, 0.15],
      ),
    );
    kit.part(
      'body',
      [0, 0.25, 0],
      ...dyed(sculpt(form, 0.045), main, [
        { colour: '#c9cbcb', where: (x, y, z) => 0.1 + Math.max(0, z) * 0.75 - y - Math.abs(x) * 0.2 },
        ...[
          [0.14, 0.42, 0.12],
          [-0.12, 0.4, -0.1],
          [0.12, 0.36, -0.3],
          [-0.15, 0.44, 0.22],
          [0.05, 0.47, 0.02],
        ].map(([x, y, z]) => ({
          colour: '#6d7177',
          where: (px: number, py: number, pz: number) => 0.06 - Math.hypot(px - x!, py - y!, pz - z!),
        })),
      ]).map((p) => hide(kit.mesh(p.mesh.positions, p.mesh.indices), p.colour)),
    );
    head(kit, params, [0, 0.46, 0.42], [0, 0.6, 0.5], 0.14, [0, 0.44, 0.4]);
    for (const s of [-1, 1]) {
      kit.part(
        s > 0 ? 'fin.l' : 'fin.r',
        [s * 0.2, 0.2, 0.24],
        hide(
          kit
            .sphere([0.2, 0.03, 0.1])
            .at(s * 0.15, 0, -0.04)
            .turn(0, s * 0.4, s * -0.6)
            .at(s * 0.2, 0.2, 0.24),
        ),
      );
      kit.part(
        'tail',
        [0, 0.1, -0.68],
        hide(
          kit
            .sphere([0.08, 0.022, 0.16])
            .at(0, 0, -0.12)
            .turn(0, s * 0.42, 0)
            .at(0, 0.09, -0.72),
        ),
      );
    }
  },
  bust: (kit, params) =>
    head(kit, params, [0, 0, 0], bust.middle, bust.radius, [0, bust.middle[1] - bust.radius * 1.2, -0.01]),
});
