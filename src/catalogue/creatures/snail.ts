import type { Vec3 } from '../../base/vectors.ts';
import { defineCreature } from '../kinds.ts';
import { blend, limb, mass, sculpt } from '../kit/sculpt.ts';

export default defineCreature({
  id: 'snail',
  words: ['snail', 'slug', 'sea snail'],
  facts: {
    size: [0.036, 0.08, 0.15],
    materials: ['ceramic', 'leather'],
    gait: 'none',
    speed: 0.02,
    colour: '#c8864c',
    head: [0, 0.068, 0.066],
    rests: 'ground',
  },
  build(kit, params) {
    const flesh = { colour: '#c9b48c', roughness: 0.35, vary: 0.03 };
    const form = blend(
      0.012,
      limb(
        [
          [0, 0.006, -0.07],
          [0, 0.01, -0.02],
          [0, 0.012, 0.03],
          [0, 0.032, 0.052],
        ],
        [0.004, 0.013, 0.014, 0.0125],
      ),
      mass([0, 0.036, 0.056], [0.0125, 0.012, 0.014]),
    );
    const body = sculpt(form, 0.0032);
    kit.part('body', [0, 0, 0], kit.mesh(body.positions, body.indices).as('leather', flesh));
    // A tube wound up in a spiral, wide at the mouth.
    const turns = 2.6;
    const n = 40;
    const path: Vec3[] = [];
    const radii: number[] = [];
    for (let i = 0; i <= n; i++) {
      const u = i / n;
      const a = u * turns * 2 * Math.PI - 1.2;
      const r = 0.0275 * (1 - u * 0.94);
      path.push([0.006 * Math.sin(u * Math.PI), 0.042 + Math.sin(a) * r, -0.012 + Math.cos(a) * r]);
      radii.push(0.0175 * (1 - u * 0.72));
    }
    kit.part(
      'body',
      [0, 0, 0],
      kit
        .tube(path, radii, { sides: 16, steps: 90 })
        .as('ceramic', { colour: params.colour ?? '#c8864c', roughness: 0.35, vary: 0.06 }),
      kit
        .tube(
          path.map((p): Vec3 => [p[0] + 0.0125 * (1 - 0.6 * (path.indexOf(p) / n)), p[1], p[2]]),
          0.0022,
          { sides: 6, steps: 80 },
        )
        .as('ceramic', { colour: '#7a4424', roughness: 0.4 }),
    );
    for (const s of [-1, 1]) {
      const tip: Vec3 = [s * 0.011, 0.068, 0.066];
      kit.part(
        'head',
        [0, 0.036, 0.056],
        kit
          .tube([[s * 0.005, 0.044, 0.058], [s * 0.008, 0.058, 0.063], tip], [0.0028, 0.002, 0.0018], {
            sides: 7,
          })
          .as('leather', flesh),
        kit
          .tube(
            [
              [s * 0.006, 0.03, 0.066],
              [s * 0.009, 0.026, 0.076],
            ],
            [0.002, 0.0013],
            { sides: 6 },
          )
          .as('leather', flesh),
      );
      kit.part(
        s > 0 ? 'eye.l' : 'eye.r',
        tip,
        kit
          .sphere(0.0046, { segments: 12 })
          .at(...tip)
          .as('plastic', { colour: '#f4f0e6', roughness: 0.2 }),
        kit
          .sphere(0.0028, { segments: 10 })
          .at(tip[0], tip[1], tip[2] + 0.0028)
          .as('plastic', { colour: '#14100e', roughness: 0.1 }),
      );
    }
  },
});
