import { defineThing } from '../kinds.ts';
import { sheet } from '../kit/assemblies.ts';

export default defineThing({
  id: 'skateboard',
  words: ['skateboard', 'longboard', 'skate board'],
  facts: {
    size: [0.21, 0.15, 0.8],
    materials: ['wood', 'rubber'],
    body: { mass: 2.5, restitution: 0.2, friction: 0.3, shape: 'box' },
    anchors: {
      deck: { at: [0, 0.11, 0], kind: 'surface', size: [0.2, 0.5] },
      grip: { at: [0.1, 0.1, 0], kind: 'grip' },
    },
    rests: 'ground',
    held: true,
  },
  build(kit, params) {
    const colour = params.colour ?? '#e8702c';
    const half = (z: number): number =>
      0.1 * Math.sqrt(Math.max(0, 1 - Math.max(0, (Math.abs(z) - 0.3) / 0.1) ** 2));
    const lie = (z: number): number => 0.105 + 0.5 * Math.max(0, Math.abs(z) - 0.26) ** 1.35;
    const deck = (dy: number, flip: boolean) =>
      sheet(
        kit,
        6,
        26,
        (u, v) => {
          const z = (flip ? v - 0.5 : 0.5 - v) * 0.8;
          return [(u - 0.5) * 2 * half(z), lie(z) + dy + 0.008 * (u - 0.5) ** 2 * 4, z];
        },
        0.006,
      );
    kit.add(
      deck(0.006, false).as('felt', { colour: '#242426', vary: 0 }),
      deck(0, false).as('wood', { colour, vary: 0 }),
      ...[-1, 1].map((s) =>
        kit
          .tube(
            Array.from({ length: 13 }, (_, i) => {
              const z = -0.399 + i * 0.0665;
              return [s * half(z), lie(z) + 0.008, z] as const;
            }),
            0.006,
            { sides: 6, steps: 40 },
          )
          .as('wood', { colour, vary: 0 }),
      ),
    );
    for (const z of [-0.22, 0.22]) {
      kit.add(
        kit.box(0.06, 0.03, 0.08, { bevel: 0.01 }).at(0, 0.085, z).as('steel', { colour: '#a4a8ac' }),
        kit
          .cylinder(0.011, 0.19, { sides: 10 })
          .turn(0, 0, Math.PI / 2)
          .at(0, 0.045, z)
          .as('steel'),
        kit
          .extrude(
            [
              [-0.03, 0],
              [0.03, 0],
              [0.016, 0.05],
              [-0.016, 0.05],
            ],
            0.03,
            { bevel: 0.006 },
          )
          .at(0, 0.035, z)
          .as('steel', { colour: '#a4a8ac' }),
      );
      for (const s of [-1, 1])
        kit.part(
          `wheel.${z > 0 ? 'f' : 'b'}${s > 0 ? 'l' : 'r'}`,
          [s * 0.085, 0.034, z],
          kit
            .cylinder(0.034, 0.042, { sides: 22, bevel: 0.01 })
            .turn(0, 0, Math.PI / 2)
            .at(s * 0.088, 0.034, z)
            .as('plastic', { colour: '#f0ead8' }),
          kit
            .cylinder(0.012, 0.045, { sides: 10 })
            .turn(0, 0, Math.PI / 2)
            .at(s * 0.088, 0.034, z)
            .as('steel'),
        );
    }
  },
});
