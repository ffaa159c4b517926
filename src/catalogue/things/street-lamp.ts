import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'street-lamp',
  words: ['street lamp', 'streetlamp', 'street light', 'streetlight', 'lamppost', 'lamp post', 'gas lamp'],
  facts: { size: [0.5, 3.9, 0.5], materials: ['iron', 'glass'], rests: 'ground' },
  build(kit, params) {
    const lit = params.state.includes('lit') || params.state.includes('night');
    const iron = { colour: params.colour ?? '#2a3230', wear: 0.3 };
    kit.add(
      kit
        .lathe(
          [
            [0, 0],
            [0.19, 0],
            [0.19, 0.08],
            [0.13, 0.16],
            [0.12, 0.5],
            [0.15, 0.54],
            [0.075, 0.62],
            [0.06, 0.9],
            [0.05, 2.9],
            [0.08, 2.95],
            [0.04, 3.02],
            [0.05, 3.1],
            [0.1, 3.14],
            [0, 3.14],
          ],
          { sides: 16 },
        )
        .as('iron', iron),
    );
    const pane = kit
      .lathe(
        [
          [0, 3.15],
          [0.1, 3.15],
          [0.19, 3.52],
          [0, 3.52],
        ],
        { sides: 6 },
      )
      .as('glass', { colour: '#f4e6c8' });
    kit.add(lit ? pane.glow('#ffcf8a', 1.8) : pane.glow('#ffcf8a', 0.05));
    kit.add(
      kit
        .lathe(
          [
            [0, 3.52],
            [0.25, 3.52],
            [0.22, 3.58],
            [0.1, 3.72],
            [0.05, 3.76],
            [0.03, 3.85],
            [0, 3.9],
          ],
          { sides: 6 },
        )
        .as('iron', iron),
    );
    for (let i = 0; i < 6; i++) {
      const a = (i * Math.PI) / 3;
      kit.add(
        kit
          .tube(
            [
              [0.105 * Math.sin(a), 3.14, 0.105 * Math.cos(a)],
              [0.198 * Math.sin(a), 3.53, 0.198 * Math.cos(a)],
            ],
            0.011,
            { sides: 5 },
          )
          .as('iron', iron),
      );
    }
    if (lit)
      kit.lamp({
        kind: 'point',
        at: [0, 3.3, 0],
        kelvin: 2500,
        power: 2.2,
        size: [0.2, 0.3],
        source: 'street lamp',
      });
  },
});
