import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'traffic-light',
  words: ['traffic light', 'stoplight', 'traffic signal'],
  facts: { size: [0.36, 3.3, 0.4], materials: ['metal'], rests: 'ground' },
  build(kit, params) {
    const on = params.state.includes('green') ? 2 : params.state.includes('yellow') ? 1 : 0;
    kit.add(
      kit.cylinder(0.06, 2.4, { sides: 12 }).at(0, 1.2, 0).as('metal', { colour: '#30343a' }),
      kit
        .box(0.34, 0.95, 0.24, { bevel: 0.04 })
        .at(0, 2.82, 0)
        .as('metal', { colour: params.colour ?? '#c8a02c' }),
      kit.cylinder(0.12, 0.08, { sides: 14 }).at(0, 0.04, 0).as('metal', { colour: '#30343a' }),
    );
    for (const [i, colour] of ['#ff3a2a', '#ffb82a', '#3cff7a'].entries())
      kit.add(
        kit
          .sphere([0.1, 0.1, 0.05], { segments: 16 })
          .at(0, 3.12 - i * 0.3, 0.12)
          .as('glass', { colour: i === on ? colour : '#3a3430' })
          .glow(colour, i === on ? 2 : 0.03),
        kit
          .lathe(
            [
              [0.12, 0],
              [0.13, 0.16],
            ],
            { sides: 16, from: -1.6, sweep: 3.2 },
          )
          .turn(Math.PI / 2, 0, Math.PI)
          .at(0, 3.12 - i * 0.3, 0.11)
          .as('metal', { colour: '#26282c' }),
      );
  },
});
