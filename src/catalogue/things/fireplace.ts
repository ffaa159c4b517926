import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'fireplace',
  words: ['fireplace', 'hearth', 'crackling fire', 'stone fireplace', 'wood stove', 'furnace'],
  facts: {
    size: [1.7, 1.45, 0.6],
    materials: ['brick', 'wood'],
    rests: 'floor',
    sound: 'fire',
    anchors: { mantel: { at: [0, 1.42, 0.05], kind: 'surface', size: [1.4, 0.25] } },
  },
  build(kit, params) {
    const brick = { colour: params.colour ?? '#8c4e3c', wear: 0.3 };
    kit.add(
      ...[-0.6, 0.6].map((x) => kit.box(0.4, 1.3, 0.5, { cells: 4 }).at(x, 0.65, 0).as('brick', brick)),
      kit.box(0.82, 0.42, 0.5, { cells: 3 }).at(0, 1.09, 0).as('brick', brick),
      kit.box(0.82, 0.9, 0.04, { cells: 2 }).at(0, 0.45, -0.23).as('brick', { colour: '#2a201c' }),
      kit.box(1.7, 0.1, 0.6, { bevel: 0.015, cells: 4 }).at(0, 1.36, 0.02).as('wood', { colour: '#5c3c26' }),
      kit
        .box(1.6, 0.06, 0.62, { bevel: 0.012, cells: 4 })
        .at(0, 0.03, 0.02)
        .as('stone', { colour: '#7c766c' }),
      ...[
        [-0.12, 0.13, 0.2, 0.3],
        [0.12, 0.13, -0.2, 0],
        [0, 0.22, 0.1, 0.8],
      ].map(([x, y, t, r]) =>
        kit
          .cylinder(0.06, 0.55, { sides: 10, bevel: 0.006 })
          .turn(0, r!, Math.PI / 2 + t! * 0.2)
          .at(x!, y!, 0)
          .as('wood', { colour: '#4a3020', wear: 0.6 }),
      ),
      ...[-0.16, -0.04, 0.08, 0.18].map((x, i) =>
        kit
          .lathe(
            [
              [0, 0],
              [0.06, 0.05],
              [0.045, 0.14],
              [0.014, 0.26 + i * 0.03],
              [0, 0.3 + i * 0.03],
            ],
            { sides: 8 },
          )
          .at(x, 0.22, 0.03 * (i % 2))
          .as('glass', { colour: '#ffa03c' })
          .glow(i % 2 ? '#ff7a1c' : '#ffb84c', 2.4),
      ),
    );
    kit.emitter({ kind: 'fire', at: [0, 0.25, 0], size: 0.3, rate: 14 });
    kit.lamp({
      kind: 'point',
      at: [0, 0.45, 0.25],
      kelvin: 1950,
      power: 4.5,
      size: [0.3, 0.25],
      flicker: 'fire',
      source: 'fire',
    });
  },
});
