import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'torch',
  words: ['torch', 'flaming torch', 'burning torch', 'torches', 'olympic torch', 'firebrand'],
  facts: {
    size: [0.12, 0.75, 0.12],
    materials: ['wood', 'cloth'],
    body: { mass: 0.8, restitution: 0.2, friction: 0.6, shape: 'cylinder' },
    rests: 'floor',
    held: true,
    sound: 'fire',
    anchors: { grip: { at: [0, 0.2, 0], kind: 'grip' } },
  },
  build(kit, params) {
    kit.add(
      kit
        .cylinder(0.018, 0.52, { sides: 10, top: 0.024 })
        .at(0, 0.26, 0)
        .as('wood', { colour: params.colour ?? '#6a452a', wear: 0.4 }),
      ...[0.46, 0.5, 0.54, 0.58].map((y, i) =>
        kit
          .cylinder(0.042 + 0.004 * (i % 2), 0.045, { sides: 12, bevel: 0.012 })
          .turn(0, i, 0.08)
          .at(0, y, 0)
          .as('cloth', { colour: i % 2 ? '#4a3c30' : '#5c4a38' }),
      ),
    );
    if (params.state.includes('unlit')) return;
    kit.add(
      kit
        .lathe(
          [
            [0, 0.58],
            [0.036, 0.6],
            [0.03, 0.66],
            [0.012, 0.73],
            [0, 0.76],
          ],
          { sides: 12 },
        )
        .as('glass', { colour: '#ffb03c' })
        .glow('#ffa02c', 2.6),
    );
    kit.emitter({ kind: 'fire', at: [0, 0.6, 0], size: 0.14, rate: 16 });
    kit.lamp({
      kind: 'point',
      at: [0, 0.72, 0],
      kelvin: 2000,
      power: 2.6,
      size: [0.1, 0.15],
      flicker: 'fire',
      source: 'torch',
    });
  },
});
