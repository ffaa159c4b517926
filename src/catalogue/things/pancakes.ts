import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'pancakes',
  words: ['pancake', 'pancakes', 'stack of pancakes'],
  facts: {
    size: [0.28, 0.16, 0.28],
    materials: ['ceramic'],
    body: { mass: 0.8, restitution: 0.02, friction: 0.6, shape: 'cylinder' },
    anchors: { grip: { at: [0, 0.01, 0.12], kind: 'grip' } },
    rests: 'table',
    held: true,
  },
  build(kit, params) {
    if (!params.state.includes('served'))
      kit.add(
        kit
          .lathe(
            [
              [0, 0],
              [0.08, 0],
              [0.085, 0.006],
              [0.138, 0.018],
              [0.138, 0.022],
              [0.08, 0.012],
              [0, 0.01],
            ],
            { sides: 36 },
          )
          .as('ceramic', { colour: '#f0efe8', roughness: 0.12 }),
      );
    for (let i = 0; i < 5; i++) {
      const r = 0.092 + kit.random.range(-0.003, 0.002);
      kit.add(
        kit
          .lathe(
            [
              [0, 0],
              [r - 0.012, 0],
              [r, 0.008],
              [r, 0.013],
              [r - 0.012, 0.021],
              [0, 0.021],
            ],
            { sides: 30 },
          )
          .at(kit.random.range(-0.006, 0.006), 0.012 + i * 0.022, kit.random.range(-0.006, 0.006))
          .as('felt', { colour: '#f0cc86', vary: 0.03 }),
        kit
          .lathe(
            [
              [0, 0],
              [r - 0.011, 0],
              [r - 0.013, 0.0025],
              [0, 0.003],
            ],
            { sides: 30 },
          )
          .at(0, 0.0325 + i * 0.022, 0)
          .as('felt', { colour: '#b8742c', vary: 0.06 }),
      );
    }
    const top = 0.125;
    kit.add(
      kit
        .lathe(
          [
            [0, 0],
            [0.074, 0],
            [0.077, 0.002],
            [0.066, 0.005],
            [0, 0.006],
          ],
          { sides: 26 },
        )
        .at(0, top - 0.001, 0)
        .as('ceramic', { colour: '#9c4f12', roughness: 0.05 }),
      // Syrup runs over the edge in thin streams of unlike length, each ending in a bead.
      ...Array.from({ length: 13 }, (_, i) => {
        const a = i * 0.48 + kit.random.range(-0.14, 0.14);
        const fall = kit.random.range(0.018, 0.085);
        const out = 0.093 + kit.random.range(0, 0.002);
        const p = (r: number, y: number) => [r * Math.sin(a), y, r * Math.cos(a)] as const;
        const wide = kit.random.range(0.7, 1.15);
        return kit
          .tube(
            [
              p(0.052, top + 0.003),
              p(0.08, top + 0.001),
              p(out - 0.003, top - 0.009),
              p(out, top - fall * 0.55),
              p(out, top - fall),
            ],
            [0.007 * wide, 0.006 * wide, 0.0042 * wide, 0.0036 * wide, 0.0055 * wide],
            { sides: 8, steps: 12 },
          )
          .as('ceramic', { colour: '#9c4f12', roughness: 0.05 });
      }),
      kit
        .box(0.04, 0.02, 0.034, { bevel: 0.006 })
        .turn(0, 0.5, 0.05)
        .at(0, top + 0.016, 0)
        .as('ceramic', { colour: '#f8e48c', roughness: 0.3 }),
    );
  },
});
