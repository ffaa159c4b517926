import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'candle',
  words: ['candle', 'candles', 'candlestick', 'candlelight'],
  facts: {
    size: [0.1, 0.25, 0.1],
    materials: ['plastic', 'brass'],
    rests: 'table',
    held: true,
    body: { mass: 0.3, restitution: 0.1, friction: 0.5, shape: 'cylinder' },
  },
  build(kit, params) {
    const off = params.state.includes('unlit') || params.state.includes('blown out');
    kit.add(
      kit
        .lathe(
          [
            [0, 0],
            [0.048, 0],
            [0.05, 0.008],
            [0.02, 0.016],
            [0.014, 0.03],
            [0.022, 0.04],
            [0.024, 0.05],
            [0, 0.05],
          ],
          { sides: 20 },
        )
        .as('brass', { wear: 0.3 }),
      kit
        .cylinder(0.013, 0.15, { sides: 14 })
        .at(0, 0.125, 0)
        .as('plastic', { colour: params.colour ?? '#f0e6cc' }),
      ...[0.4, 2.4, 4.4].map((a) =>
        kit
          .tube(
            [
              [0.0125 * Math.sin(a), 0.2, 0.0125 * Math.cos(a)],
              [0.0138 * Math.sin(a), 0.17, 0.0138 * Math.cos(a)],
              [0.0138 * Math.sin(a), 0.145, 0.0138 * Math.cos(a)],
            ],
            [0.002, 0.003, 0.004],
            { sides: 5 },
          )
          .as('plastic', { colour: '#f0e6cc' }),
      ),
      kit.cylinder(0.001, 0.012, { sides: 5, bevel: 0 }).at(0, 0.206, 0).as('iron'),
    );
    if (off) return;
    kit.part(
      'flame',
      [0, 0.21, 0],
      kit
        .lathe(
          [
            [0, 0.206],
            [0.006, 0.213],
            [0.007, 0.221],
            [0.004, 0.236],
            [0, 0.25],
          ],
          { sides: 12 },
        )
        .as('glass', { colour: '#ffd080' })
        .glow('#ffb040', 4),
    );
    kit.lamp({
      kind: 'point',
      at: [0, 0.225, 0],
      kelvin: 1900,
      power: 0.25,
      flicker: 'fire',
      source: 'candle',
    });
  },
});
