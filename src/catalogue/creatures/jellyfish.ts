import type { Vec3 } from '../../base/vectors.ts';
import { defineCreature } from '../kinds.ts';

export default defineCreature({
  id: 'jellyfish',
  words: ['jellyfish', 'jelly fish', 'medusa', 'moon jelly'],
  facts: {
    size: [0.55, 1.05, 0.554],
    materials: ['glass'],
    gait: 'fins',
    speed: 0.25,
    colour: '#c88ad8',
    head: [0, 0.9, 0.2],
    rests: 'water',
  },
  build(kit, params) {
    const colour = params.colour ?? '#c88ad8';
    const shine = params.state.includes('glowing') ? 1 : 0.35;
    const jelly = { colour, roughness: 0.25, vary: 0.02 };
    kit.part(
      'body',
      [0, 0.8, 0],
      kit
        .lathe(
          [
            [0.19, 0.76],
            [0.245, 0.775],
            [0.25, 0.83],
            [0.22, 0.93],
            [0.15, 1.01],
            [0.06, 1.045],
            [0, 1.05],
          ],
          { sides: 32 },
        )
        .as('plastic', jelly)
        .glow(colour, shine),
      // Four rings seen through the bell, and a frilled rim.
      ...[0, 1, 2, 3].map((i) =>
        kit
          .tube(
            Array.from({ length: 12 }, (_, k): Vec3 => {
              const a = (k / 12) * 2 * Math.PI;
              const c = (i / 4) * 2 * Math.PI + 0.4;
              return [
                Math.cos(c) * 0.085 + Math.cos(a) * 0.05,
                1.0 - 0.02 * Math.cos(a),
                Math.sin(c) * 0.085 + Math.sin(a) * 0.05,
              ];
            }),
            0.012,
            { sides: 6, closed: true },
          )
          .as('plastic', { colour: '#f6d8f4' })
          .glow('#f6d8f4', shine),
      ),
      ...Array.from({ length: 20 }, (_, i) => {
        const a = (i / 20) * 2 * Math.PI;
        return kit
          .sphere([0.042, 0.03, 0.042], { segments: 10 })
          .at(Math.cos(a) * 0.235, 0.775, Math.sin(a) * 0.235)
          .as('plastic', { ...jelly, colour: '#f0c4ea' })
          .glow('#f0c4ea', shine * 0.6);
      }),
    );
    const hair = (path: Vec3[], radii: number[], tint: string, glow: number) =>
      kit
        .tube(path, radii, { sides: 7, steps: 18 })
        .as('plastic', { colour: tint, roughness: 0.3 })
        .glow(tint, glow);
    for (let i = 0; i < 16; i++) {
      const a = (i / 16) * 2 * Math.PI;
      const long = 0.5 + 0.22 * kit.random.range(-1, 1);
      const curl = kit.random.range(-0.07, 0.07);
      const at = (r: number, y: number, w: number): Vec3 => [
        Math.cos(a) * r - Math.sin(a) * w,
        y,
        Math.sin(a) * r + Math.cos(a) * w,
      ];
      kit.part(
        `tail.${i}`,
        at(0.22, 0.77, 0),
        hair(
          [
            at(0.22, 0.77, 0),
            at(0.23, 0.77 - long * 0.35, curl),
            at(0.19, 0.77 - long * 0.7, -curl),
            at(0.21, 0.77 - long, curl),
          ],
          [0.009, 0.007, 0.005, 0.002],
          colour,
          shine * 0.6,
        ),
      );
    }
    for (let i = 0; i < 5; i++) {
      const a = (i / 5) * 2 * Math.PI + 0.3;
      const at = (r: number, y: number): Vec3 => [Math.cos(a + y * 4) * r, y, Math.sin(a + y * 4) * r];
      kit.part(
        `arm.${i}`,
        at(0.06, 0.8),
        hair(
          [at(0.06, 0.8), at(0.075, 0.62), at(0.06, 0.45), at(0.05, 0.28)],
          [0.035, 0.03, 0.022, 0.006],
          '#f0c4ea',
          shine * 0.7,
        ),
      );
    }
  },
});
