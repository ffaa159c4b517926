import { defineThing } from '../kinds.ts';
import { ring } from '../kit/assemblies.ts';

export default defineThing({
  id: 'cauldron',
  words: ['cauldron', 'witch cauldron', 'bubbling cauldron', 'kettle pot', 'iron cauldron'],
  facts: {
    size: [0.8, 0.68, 0.8],
    materials: ['iron'],
    rests: 'floor',
    anchors: {
      inside: { at: [0, 0.22, 0], kind: 'hollow', size: [0.6, 0.6] },
      top: { at: [0, 0.6, 0], kind: 'opening', size: [0.5, 0.5] },
    },
  },
  build(kit, params) {
    const brew = params.colour ?? '#4ce04a';
    kit.add(
      kit
        .lathe(
          [
            [0, 0.1],
            [0.16, 0.11],
            [0.31, 0.22],
            [0.37, 0.38],
            [0.34, 0.54],
            [0.29, 0.6],
            [0.33, 0.64],
            [0.32, 0.66],
            [0.27, 0.61],
            [0.3, 0.5],
            [0, 0.5],
          ],
          { sides: 36 },
        )
        .as('iron', { colour: '#26282b', wear: 0.4 }),
      kit
        .cylinder(0.29, 0.02, { sides: 32, bevel: 0 })
        .at(0, 0.56, 0)
        .as('water', { colour: brew, roughness: 0.1 })
        .glow(brew, 0.9),
      ...Array.from({ length: 9 }, (_, i) =>
        kit
          .sphere(0.022 + 0.013 * (i % 3), { segments: 10 })
          .at(0.2 * Math.sin(i * 2.4) * (0.4 + 0.07 * i), 0.572, 0.2 * Math.cos(i * 2.4) * (0.4 + 0.07 * i))
          .as('glass', { colour: brew })
          .glow(brew, 0.8),
      ),
      ...[0, 1, 2].map((i) =>
        kit
          .tube(
            [
              [0.2 * Math.sin(i * 2.1), 0.17, 0.2 * Math.cos(i * 2.1)],
              [0.27 * Math.sin(i * 2.1), 0, 0.27 * Math.cos(i * 2.1)],
            ],
            [0.035, 0.028],
            { sides: 8 },
          )
          .as('iron'),
      ),
      ...[-1, 1].map((s) =>
        ring(kit, 0.082, 0.058, 0.024, 20)
          .turn(0, 0, Math.PI / 2)
          .at(s * 0.385, 0.46, 0)
          .as('iron'),
      ),
    );
    kit.emitter({ kind: 'steam', at: [0, 0.66, 0], size: 0.22, rate: 10 });
    kit.lamp({ kind: 'point', at: [0, 0.75, 0], colour: brew, power: 0.8, size: [0.2, 0.1], source: 'glow' });
  },
});
