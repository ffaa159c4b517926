import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'wand',
  words: [
    'wand',
    'magic wand',
    'wizard staff',
    'staff',
    'magic staff',
    'glowing staff',
    'walking stick',
    'cane',
    'scepter',
    'sceptre',
  ],
  facts: {
    size: [0.14, 1.5, 0.14],
    materials: ['wood', 'glass'],
    body: { mass: 1, restitution: 0.2, friction: 0.5, shape: 'cylinder' },
    rests: 'hand',
    held: true,
    anchors: { grip: { at: [0, 0.85, 0], kind: 'grip' } },
  },
  build(kit, params) {
    const gem = params.colour ?? '#5ac8ff';
    const wood = { colour: '#5a3c26', wear: 0.4 };
    kit.add(
      kit
        .tube(
          [
            [0, 0, 0],
            [0.012, 0.4, 0.006],
            [-0.008, 0.85, -0.004],
            [0.006, 1.3, 0],
          ],
          [0.016, 0.019, 0.021, 0.024],
          { sides: 9, steps: 20 },
        )
        .as('wood', wood),
      ...[0, 1, 2, 3].map((i) => {
        const a = (i * Math.PI) / 2;
        return kit
          .tube(
            [
              [0, 1.27, 0],
              [0.06 * Math.sin(a), 1.34, 0.06 * Math.cos(a)],
              [0.058 * Math.sin(a), 1.43, 0.058 * Math.cos(a)],
              [0.015 * Math.sin(a), 1.5, 0.015 * Math.cos(a)],
            ],
            [0.014, 0.011, 0.009, 0.005],
            { sides: 6, steps: 10 },
          )
          .as('wood', wood);
      }),
      kit.sphere(0.042, { segments: 18 }).at(0, 1.4, 0).as('glass', { colour: gem }).glow(gem, 2),
      ...[0.62, 1.1].map((y) => kit.cylinder(0.026, 0.03, { sides: 14 }).at(0, y, 0).as('brass')),
    );
    kit.lamp({
      kind: 'point',
      at: [0, 1.4, 0.08],
      colour: gem,
      power: 0.9,
      size: [0.06, 0.06],
      source: 'glow',
    });
  },
});
