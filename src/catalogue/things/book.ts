import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'book',
  words: ['book', 'novel', 'notebook', 'diary', 'journal', 'manual', 'textbook', 'storybook'],
  facts: {
    size: [0.15, 0.03, 0.21],
    materials: ['paper'],
    body: { mass: 0.4, restitution: 0.1, friction: 0.5, shape: 'box' },
    anchors: {
      grip: { at: [0, 0.015, 0], kind: 'grip' },
      top: { at: [0, 0.03, 0], kind: 'surface', size: [0.12, 0.18] },
    },
    rests: 'table',
    held: true,
  },
  build(kit, params) {
    const cover = {
      colour:
        params.colour ??
        kit.random.pick([
          '#7a3b34',
          '#35506b',
          '#4f6647',
          '#8a6a3a',
          '#5b4a63',
          '#2f3a3e',
          '#a0522d',
          '#c0a878',
        ]),
      vary: 0.1,
    };
    if (params.state.includes('open')) {
      for (const s of [-1, 1]) {
        kit.add(
          kit
            .box(0.148, 0.003, 0.21, { bevel: 0.001 })
            .at(s * 0.074, 0, 0)
            .turn(0, 0, s * 0.06)
            .at(0, 0.003, 0)
            .as('leather', cover),
        );
        kit.add(
          kit
            .box(0.138, 0.011, 0.198, { bevel: 0.004 })
            .at(s * 0.071, 0.0075, 0)
            .turn(0, 0, s * 0.06)
            .at(0, 0.003, 0)
            .as('paper'),
        );
        for (let i = 0; i < 9; i++)
          kit.add(
            kit
              .box(kit.random.range(0.06, 0.1), 0.0006, 0.003, { bevel: 0 })
              .at(s * 0.07, 0.0135, -0.075 + i * 0.018)
              .turn(0, 0, s * 0.06)
              .at(0, 0.003, 0)
              .as('paper', { colour: '#6d665c' }),
          );
      }
      return;
    }
    kit.add(
      kit.box(0.15, 0.003, 0.21, { bevel: 0.001 }).at(0, 0.0015, 0).as('leather', cover),
      kit.box(0.15, 0.003, 0.21, { bevel: 0.001 }).at(0, 0.0285, 0).as('leather', cover),
      kit.box(0.006, 0.03, 0.21, { bevel: 0.002 }).at(-0.073, 0.015, 0).as('leather', cover),
      kit.box(0.142, 0.024, 0.2, { bevel: 0.001 }).at(0.001, 0.015, 0).as('paper', { colour: '#e6dcc4' }),
      kit.box(0.001, 0.031, 0.03, { bevel: 0 }).at(-0.0765, 0.015, -0.05).as('paper', { colour: '#d0b070' }),
    );
    if (params.text)
      kit.add(
        kit
          .text(params.text, 0.02, { font: 'serif' })
          .turn(-Math.PI / 2, 0, 0)
          .at(0, 0.0305, -0.03)
          .as('paper', { colour: '#e8d8a8' }),
      );
  },
});
