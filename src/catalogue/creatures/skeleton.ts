import type { Vec3 } from '../../base/vectors.ts';
import { bust, defineCreature, type ThingParams } from '../kinds.ts';
import { blend, mass, sculpt } from '../kit/sculpt.ts';
import type { SetKit, Shape } from '../kit/set-kit.ts';

const bone = '#e9e2cf';

/** A skull with dark sockets and a row of teeth, and the ribs that go with it. */
function skull(kit: SetKit, params: ThingParams): void {
  const colour = params.colour ?? bone;
  const r = bust.radius;
  const [, my, mz] = bust.middle;
  const at = (x: number, y: number, z: number): Vec3 => [x * r, my + y * r, mz + z * r];
  const ivory = (s: Shape): Shape => s.as('ceramic', { colour, roughness: 0.7, vary: 0.02 });
  const form = blend(
    r * 0.2,
    mass(at(0, 0.12, 0), [r * 0.92, r * 0.9, r]),
    mass(at(0, -0.45, 0.52), [r * 0.46, r * 0.42, r * 0.42]),
    ...[-1, 1].map((s) => mass(at(s * 0.52, -0.25, 0.55), [r * 0.26, r * 0.18, r * 0.26])),
    ...[-1, 1].map((s) => mass(at(s * 0.38, 0.26, 0.86), [r * 0.3, r * 0.1, r * 0.14])),
  );
  const mesh = sculpt(form, r / 8);
  const hollow = (s: Shape): Shape => s.as('plastic', { colour: '#0e0b0a', roughness: 0.9, vary: 0 });
  kit.part(
    'head',
    [0, 0, 0],
    ivory(kit.mesh(mesh.positions, mesh.indices)),
    hollow(kit.sphere([r * 0.09, r * 0.14, r * 0.08]).at(...at(0, -0.2, 0.97))),
    // Vertebrae of the neck.
    ...[0, 1, 2, 3, 4].map((i) =>
      ivory(
        kit.cylinder(r * 0.2, r * 0.15, { sides: 10, bevel: 0.008 }).at(...at(0, -0.62 - i * 0.2, -0.22)),
      ),
    ),
    ...[-3, -2, -1, 0, 1, 2, 3].map((i) =>
      ivory(
        kit
          .box(r * 0.105, r * 0.16, r * 0.06, { bevel: 0.004 })
          .at(...at(i * 0.115, -0.74, 0.86 - i * i * 0.016)),
      ),
    ),
  );
  for (const s of [-1, 1]) {
    const socket = at(s * 0.36, 0.02, 0.8);
    kit.part(
      'head',
      [0, 0, 0],
      hollow(
        kit
          .sphere([r * 0.26, r * 0.25, r * 0.14])
          .turn(0, s * 0.3, 0)
          .at(...socket),
      ),
    );
    const glint = at(s * 0.37, 0.02, 0.93);
    const eyes = params.parts?.['eyes'] ?? '#d8e8f0';
    kit.part(
      s > 0 ? 'eye.l' : 'eye.r',
      glint,
      kit
        .sphere(r * 0.06)
        .at(...glint)
        .as('glass', { colour: eyes })
        .glow(eyes, 0.9),
    );
  }
  kit.part(
    'jaw',
    at(0, -0.5, 0.15),
    ivory(
      kit.tube(
        [at(-0.58, -0.5, 0.25), at(-0.36, -1.0, 0.7), at(0.36, -1.0, 0.7), at(0.58, -0.5, 0.25)],
        r * 0.12,
        {
          sides: 10,
          steps: 20,
        },
      ),
    ),
    ...[-2, -1, 0, 1, 2].map((i) =>
      ivory(
        kit
          .box(r * 0.11, r * 0.14, r * 0.06, { bevel: 0.004 })
          .at(...at(i * 0.125, -0.87, 0.76 - i * i * 0.03)),
      ),
    ),
  );
  // Ribs about the chest joint: hoops from spine to breastbone, just over the dark of the trunk.
  const ribs: Shape[] = [
    ivory(
      kit.tube(
        [
          [0, 0.2, 0.155],
          [0, -0.16, 0.165],
        ],
        [0.024, 0.016],
        { sides: 8 },
      ),
    ),
  ];
  for (let i = 0; i < 6; i++) {
    const y = 0.2 - i * 0.07;
    const wide = 0.138 + 0.026 * Math.sin((i / 5) * Math.PI);
    for (const s of [-1, 1])
      ribs.push(
        ivory(
          kit.tube(
            [
              [0, y - 0.01, 0.165],
              [s * wide * 0.7, y, 0.145],
              [s * wide * 1.06, y + 0.03, 0.02],
              [s * wide * 0.6, y + 0.045, -0.13],
            ],
            [0.012, 0.014, 0.014, 0.012],
            { sides: 7, steps: 12 },
          ),
        ),
      );
  }
  kit.part('ribs', [0, 0, 0], ...ribs);
}

export default defineCreature({
  id: 'skeleton',
  words: ['skeleton', 'undead skeleton', 'skeleton warrior'],
  facts: {
    size: [0.372, 0.285, 0.354],
    materials: ['ceramic'],
    gait: 'biped',
    speed: 1,
    colour: '#1d1a1c',
    limbs: bone,
    head: [0, 0.135, 0.2],
    rests: 'ground',
    upright: { height: 1.7, build: 'slim' },
  },
  build: skull,
  bust: skull,
});
