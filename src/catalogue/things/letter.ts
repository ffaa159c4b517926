import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'letter',
  words: [
    'letter',
    'envelope',
    'note',
    'paper',
    'document',
    'papers',
    'postcard',
    'sheet of paper',
    'photograph',
    'photo',
  ],
  facts: {
    size: [0.22, 0.004, 0.3],
    materials: ['paper'],
    body: { mass: 0.01, restitution: 0.02, friction: 0.6, shape: 'box' },
    anchors: { grip: { at: [0, 0.002, 0.1], kind: 'grip' } },
    rests: 'table',
    held: true,
  },
  build(kit, params) {
    kit.add(
      kit
        .box(0.22, 0.0015, 0.3, { bevel: 0 })
        .at(0, 0.001, 0)
        .as('paper', { colour: params.colour ?? '#f0e8d4' }),
    );
    if (params.text)
      kit.add(
        kit
          .text(params.text, Math.min(0.03, 0.3 / params.text.length), { font: 'hand' })
          .turn(-Math.PI / 2, 0, 0)
          .at(0, 0.003, -0.1)
          .as('paper', { colour: '#2a2c44' }),
      );
    for (let i = 0; i < 9; i++)
      kit.add(
        kit
          .tube(
            Array.from(
              { length: 9 },
              (_, k) =>
                [
                  -0.085 + (k * (0.17 - (i === 8 ? 0.08 : 0))) / 8,
                  0.0022,
                  -0.07 + i * 0.022 + 0.0025 * Math.sin(k * 2.3 + i),
                ] as const,
            ),
            0.0007,
            { sides: 3, steps: 18 },
          )
          .as('paper', { colour: '#34365a' }),
      );
  },
});
