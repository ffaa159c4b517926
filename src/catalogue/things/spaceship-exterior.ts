import { defineThing } from '../kinds.ts';
import { sheet } from '../kit/assemblies.ts';

export default defineThing({
  id: 'spaceship-exterior',
  words: [
    'spaceship exterior',
    'spacecraft',
    'starfighter',
    'space fighter',
    'space cruiser',
    'star cruiser',
    'small spaceship',
    'silver spaceship',
    'shuttle',
  ],
  facts: {
    size: [8, 2.8, 10],
    materials: ['metal'],
    rests: 'sky',
    sound: 'engine',
    anchors: { cockpit: { at: [0, 1.6, 1.6], kind: 'seat' } },
  },
  build(kit, params) {
    const paint = { colour: params.colour ?? '#d0d4d8', roughness: 0.3, vary: 0.02 };
    const accent = { colour: params.parts?.['stripe'] ?? '#c8402e', roughness: 0.3 };
    const y = 1.3;
    kit.add(
      kit
        .lathe(
          [
            [0, -4.2],
            [0.9, -4.2],
            [1.1, -2.5],
            [1.05, 0],
            [0.75, 2.6],
            [0.35, 4.4],
            [0, 5],
          ],
          { sides: 20 },
        )
        .turn(Math.PI / 2, 0, 0)
        .scale(1.1, 0.8, 1)
        .at(0, y, 0)
        .as('metal', paint),
      kit
        .sphere([0.6, 0.5, 1.3], { segments: 24 })
        .at(0, y + 0.6, 1.3)
        .as('ceramic', { colour: '#1c2c3c', roughness: 0.04 }),
      kit
        .box(0.9, 0.5, 2.6, { bevel: 0.15 })
        .at(0, y + 0.7, -1.6)
        .as('metal', paint),
      kit
        .extrude(
          [
            [-4, 0.6],
            [-2.2, 0.7],
            [-3.6, 2.1],
            [-4.2, 2.1],
          ],
          0.14,
          { bevel: 0.04 },
        )
        .turn(0, -Math.PI / 2, 0)
        .at(0, y, 0)
        .as('metal', accent),
    );
    for (const s of [-1, 1]) {
      kit.add(
        sheet(
          kit,
          2,
          5,
          (u, v) => {
            const chord = 4.6 - 3.2 * v;
            const k = s > 0 ? 1 - u : u;
            return [s * (0.9 + 3 * v), y - 0.1 - 0.45 * v, 1.4 - 3.4 * v - chord * k + chord * 0];
          },
          0.18,
        ).as('metal', paint),
        kit
          .box(0.3, 0.2, 2.6, { bevel: 0.06 })
          .at(s * 3.9, y - 0.55, -2.4)
          .as('metal', accent),
        kit
          .cylinder(0.09, 2.2, { sides: 10 })
          .turn(Math.PI / 2, 0, 0)
          .at(s * 3.9, y - 0.55, -0.4)
          .as('steel'),
        kit
          .cylinder(0.5, 2.6, { top: 0.62, sides: 20, bevel: 0.05 })
          .turn(-Math.PI / 2, 0, 0)
          .at(s * 1.35, y, -3.3)
          .as('metal', { colour: '#8a9096' }),
        kit
          .cylinder(0.48, 0.14, { sides: 20 })
          .turn(Math.PI / 2, 0, 0)
          .at(s * 1.35, y, -4.62)
          .as('plastic', { colour: '#a8e0ff' })
          .glow('#5cc0ff', 3),
        kit
          .box(0.02, 0.24, 2.4, { bevel: 0 })
          .at(s * 1.14, y + 0.05, 0.6)
          .as('metal', accent),
        ...Array.from({ length: 4 }, (_, i) =>
          kit
            .box(0.5, 0.06, 0.3, { bevel: 0.02 })
            .at(s * 1.35, y + 0.56, -2.4 - i * 0.42)
            .as('metal', { colour: '#6c7278' }),
        ),
      );
      kit.lamp({
        kind: 'spot',
        at: [s * 1.35, y, -4.8],
        towards: [0, 0, -1],
        size: [0.5, 0.7],
        colour: '#5cc0ff',
        power: 3,
        source: 'engine',
      });
    }
  },
});
