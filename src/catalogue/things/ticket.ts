import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'ticket',
  words: ['ticket', 'train ticket', 'movie ticket', 'tickets', 'golden ticket', 'boarding pass'],
  facts: {
    size: [0.16, 0.012, 0.08],
    materials: ['paper'],
    body: { mass: 0.004, restitution: 0, friction: 0.6, shape: 'box' },
    anchors: { grip: { at: [0.06, 0.005, 0], kind: 'grip' } },
    rests: 'table',
    held: true,
  },
  build(kit, params) {
    const colour = params.colour ?? '#e8b84c';
    const bite = (cx: number, cy: number, from: number): (readonly [number, number])[] =>
      Array.from(
        { length: 7 },
        (_, i) =>
          [
            cx + 0.009 * Math.cos(from - (i * Math.PI) / 6),
            cy + 0.009 * Math.sin(from - (i * Math.PI) / 6),
          ] as const,
      );
    const outline = [
      [-0.08, -0.036],
      [0.08, -0.036],
      ...bite(0.08, 0, -Math.PI / 2).map(([x, y]) => [x, y] as const),
      [0.08, 0.036],
      [-0.08, 0.036],
      ...bite(-0.08, 0, Math.PI / 2),
    ] as const;
    const one = (turn: number, y: number) =>
      kit
        .group(
          kit.extrude(outline, 0.002, { bevel: 0 }).as('paper', { colour, vary: 0 }),
          ...[-1, 1].flatMap((s) => [
            kit
              .box(0.116, 0.0015, 0.001, { bevel: 0, cells: 1 })
              .at(-0.004, s * 0.029, 0.0012)
              .as('paper', { colour: '#7a2c1c' }),
          ]),
          ...Array.from({ length: 8 }, (_, i) =>
            kit
              .box(0.0015, 0.005, 0.001, { bevel: 0, cells: 1 })
              .at(0.05, -0.031 + i * 0.0088, 0.0012)
              .as('paper', { colour: '#7a2c1c' }),
          ),
          kit
            .text(params.text ?? 'TICKET', 0.026, { font: 'serif' })
            .at(-0.014, 0.006, 0.0014)
            .as('paper', { colour: '#7a2c1c' }),
          kit.text('ADMIT ONE', 0.011).at(-0.014, -0.019, 0.0014).as('paper', { colour: '#7a2c1c' }),
          kit
            .text('No 7', 0.012)
            .turn(0, 0, Math.PI / 2)
            .at(0.062, 0, 0.0014)
            .as('paper', { colour: '#7a2c1c' }),
        )
        .turn(-Math.PI / 2 + 0.06, turn, 0)
        .at(0, y, 0);
    kit.add(one(0.24, 0.003), one(-0.05, 0.008));
  },
});
