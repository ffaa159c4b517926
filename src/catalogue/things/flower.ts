import { defineThing } from '../kinds.ts';
import { sheet } from '../kit/assemblies.ts';

export default defineThing({
  id: 'flower',
  words: [
    'flower',
    'rose',
    'tulip',
    'daisy',
    'poppy',
    'wildflower',
    'flowers',
    'lily',
    'wildflowers',
    'bloom',
    'blossom',
  ],
  facts: {
    size: [0.16, 0.46, 0.16],
    materials: ['leaf'],
    rests: 'ground',
    held: true,
    anchors: { grip: { at: [0, 0.12, 0], kind: 'grip' } },
    body: { mass: 0.03, restitution: 0.05, friction: 0.5, shape: 'cylinder' },
  },
  build(kit, params) {
    const colour =
      params.colour ?? kit.random.pick(['#d83c4c', '#e8c23c', '#f0ece0', '#c85a9c', '#e8783c', '#8a6ac8']);
    kit.add(
      kit
        .tube(
          [
            [0, 0, 0],
            [0.012, 0.2, 0.006],
            [0, 0.41, 0],
          ],
          0.005,
          { sides: 5, steps: 5 },
        )
        .as('leaf', { colour: '#5c8440' }),
    );
    for (let i = 0; i < 9; i++) {
      const a = (i * 2 * Math.PI) / 9 + kit.random.range(-0.1, 0.1);
      kit.add(
        sheet(
          kit,
          2,
          3,
          (u, v) => {
            const w = 0.024 * Math.sin(Math.PI * (0.12 + v * 0.8));
            const out = 0.008 + 0.066 * v;
            return [
              (u - 0.5) * 2 * w * Math.cos(a) + out * Math.sin(a),
              0.41 + 0.022 * v + 0.012 * Math.sin(v * 3),
              -(u - 0.5) * 2 * w * Math.sin(a) + out * Math.cos(a),
            ];
          },
          0.0015,
        ).as('leaf', { colour, vary: 0.12 }),
      );
    }
    kit.add(
      kit.sphere([0.02, 0.012, 0.02], { segments: 10 }).at(0, 0.42, 0).as('leaf', { colour: '#d8a02c' }),
    );
    for (const s of [-1, 1])
      kit.add(
        sheet(
          kit,
          2,
          4,
          (u, v) => [
            s * (0.01 + 0.08 * v),
            0.14 + 0.1 * v - 0.03 * v * v,
            (u - 0.5) * 0.04 * Math.sin(Math.PI * (0.05 + v * 0.92)) * s,
          ],
          0.001,
        ).as('leaf', { colour: '#6a9248', vary: 0.15 }),
      );
  },
});
