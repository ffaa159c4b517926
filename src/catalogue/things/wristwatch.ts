import { defineThing } from '../kinds.ts';
import { ring } from '../kit/assemblies.ts';

export default defineThing({
  id: 'wristwatch',
  words: ['wristwatch', 'watch', 'luxury watch', 'wrist watch', 'smartwatch', 'chronograph', 'watch face'],
  facts: {
    size: [0.075, 0.062, 0.09],
    materials: ['steel', 'leather', 'glass'],
    body: { mass: 0.12, restitution: 0.2, friction: 0.5, shape: 'cylinder' },
    anchors: { grip: { at: [0, 0.03, 0], kind: 'grip' } },
    rests: 'table',
    held: true,
    sound: 'clock-tick',
  },
  build(kit, params) {
    const strap = { colour: params.colour ?? '#3c2418', vary: 0.04 };
    const metal = params.state.includes('gold') || params.material === 'gold' ? 'brass' : 'steel';
    // Standing on its strap as in a shop window, the dial tipped back towards whoever looks.
    const loop = Array.from({ length: 15 }, (_, i) => {
      const a = -0.62 + (i / 14) * (2 * Math.PI - 0.9) + Math.PI / 2 + 0.45;
      return [0, 0.031 - 0.028 * Math.cos(a), 0.032 * Math.sin(a)] as const;
    });
    kit.add(
      ...[-0.008, 0, 0.008].map((x) =>
        kit
          .tube(
            loop.map(([, y, z]) => [x, y, z] as const),
            0.0035,
            { sides: 6, steps: 40 },
          )
          .as('leather', strap),
      ),
    );
    const dial = kit.group(
      kit.cylinder(0.021, 0.009, { sides: 40, bevel: 0.002 }).as(metal),
      kit
        .cylinder(0.0185, 0.001, { sides: 36, bevel: 0 })
        .at(0, 0.0048, 0)
        .as('ceramic', { colour: params.parts?.dial ?? '#16243c', roughness: 0.2 }),
      ring(kit, 0.0208, 0.0182, 0.003, 36)
        .turn(-Math.PI / 2, 0, 0)
        .at(0, 0.0052, 0)
        .as(metal),
      ...Array.from({ length: 12 }, (_, i) =>
        kit
          .box(i % 3 ? 0.0009 : 0.0016, 0.0006, i % 3 ? 0.003 : 0.0042, { bevel: 0 })
          .at(0, 0.0056, -0.0152)
          .turn(0, (i * Math.PI) / 6, 0)
          .as('metal', { colour: '#f4f0e4', vary: 0 }),
      ),
      kit
        .box(0.0014, 0.0006, 0.0095, { bevel: 0 })
        .at(0, 0.0061, -0.0045)
        .turn(0, 1.05, 0)
        .as('metal', { colour: '#f4f0e4' }),
      kit
        .box(0.001, 0.0006, 0.0145, { bevel: 0 })
        .at(0, 0.0066, -0.007)
        .turn(0, -1.05, 0)
        .as('metal', { colour: '#f4f0e4' }),
      kit
        .box(0.0005, 0.0005, 0.017, { bevel: 0 })
        .at(0, 0.007, -0.005)
        .turn(0, 2.9, 0)
        .as('plastic', { colour: '#e0402c' }),
      kit
        .cylinder(0.003, 0.005, { sides: 12 })
        .turn(0, 0, Math.PI / 2)
        .at(0.0235, 0, 0)
        .as(metal),
      ...[-1, 1].map((s) =>
        kit
          .box(0.018, 0.006, 0.008, { bevel: 0.002 })
          .at(0, -0.001, s * 0.0225)
          .as(metal),
      ),
    );
    kit.add(dial.turn(0.95, 0, 0).at(0, 0.047, 0.022));
  },
});
