import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'jewel-ring',
  words: ['ring', 'diamond ring', 'engagement ring', 'wedding ring', 'gold ring', 'jewelry', 'jewellery'],
  facts: {
    size: [0.026, 0.033, 0.014],
    materials: ['brass', 'glass'],
    body: { mass: 0.006, restitution: 0.3, friction: 0.3, shape: 'cylinder' },
    anchors: { grip: { at: [0, 0.012, 0], kind: 'grip' } },
    rests: 'table',
    held: true,
  },
  build(kit, params) {
    const gold = { colour: params.colour ?? '#dcb048', roughness: 0.15, vary: 0 };
    const a = (i: number) => (i * 2 * Math.PI) / 20;
    kit.add(
      kit
        .tube(
          Array.from(
            { length: 20 },
            (_, i) => [0.0112 * Math.cos(a(i)), 0.0125 + 0.0112 * Math.sin(a(i)), 0] as const,
          ),
          0.0014,
          { closed: true, sides: 10, steps: 48 },
        )
        .as('brass', gold),
      kit
        .lathe(
          [
            [0, 0],
            [0.0012, 0],
            [0.0038, 0.004],
            [0.0034, 0.0042],
            [0, 0.002],
          ],
          { sides: 8 },
        )
        .at(0, 0.0232, 0)
        .as('brass', gold),
      kit
        .lathe(
          [
            [0, 0],
            [0.0054, 0.0052],
            [0.0056, 0.0056],
            [0.0032, 0.0078],
            [0, 0.0078],
          ],
          { sides: 8 },
        )
        .at(0, 0.0242, 0)
        .as('ice', { colour: '#e6f6ff', roughness: 0.02, vary: 0 })
        .glow('#c8ecff', 0.25),
      ...[0, 1, 2, 3].map((i) =>
        kit
          .tube(
            [
              [0.003 * Math.sin(i * 1.571), 0.0255, 0.003 * Math.cos(i * 1.571)],
              [0.0052 * Math.sin(i * 1.571), 0.0305, 0.0052 * Math.cos(i * 1.571)],
            ],
            0.0005,
            { sides: 6 },
          )
          .as('brass', gold),
      ),
    );
  },
});
