import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'stone-lantern',
  words: ['stone lantern', 'toro', 'garden lantern'],
  facts: { size: [0.66, 1.5, 0.66], materials: ['stone'], rests: 'ground' },
  build(kit, params) {
    const stone = { colour: params.colour ?? '#8a857c', wear: 0.5 };
    const lit = params.state.includes('lit');
    kit.add(
      kit
        .lathe(
          [
            [0, 0],
            [0.28, 0],
            [0.26, 0.12],
            [0.12, 0.18],
            [0.1, 0.62],
            [0.13, 0.66],
            [0.27, 0.74],
            [0.27, 0.8],
            [0, 0.8],
          ],
          { sides: 6 },
        )
        .as('stone', stone),
      kit
        .lathe(
          [
            [0, 1.1],
            [0.33, 1.1],
            [0.34, 1.16],
            [0.12, 1.32],
            [0.07, 1.36],
            [0.09, 1.43],
            [0, 1.5],
          ],
          { sides: 6 },
        )
        .as('stone', stone),
      kit
        .cylinder(0.15, 0.3, { sides: 6, bevel: 0 })
        .at(0, 0.95, 0)
        .as('paper', { colour: '#e8c48c' })
        .glow('#ffab52', lit ? 1.5 : 0),
    );
    for (let i = 0; i < 6; i++)
      kit.add(
        kit
          .box(0.06, 0.3, 0.06)
          .at(0, 0, 0.18)
          .turn(0, (i * Math.PI) / 3, 0)
          .at(0, 0.95, 0)
          .as('stone', stone),
      );
    if (lit)
      kit.lamp({
        kind: 'point',
        at: [0, 0.95, 0.24],
        kelvin: 2000,
        power: 0.5,
        flicker: 'fire',
        source: 'lantern',
      });
  },
});
