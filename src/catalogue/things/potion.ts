import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'potion',
  words: ['potion', 'magic potion', 'potion bottle', 'elixir', 'glowing potion'],
  facts: {
    size: [0.12, 0.2, 0.12],
    materials: ['glass'],
    body: { mass: 0.3, restitution: 0.3, friction: 0.4, shape: 'cylinder' },
    anchors: { grip: { at: [0, 0.14, 0], kind: 'grip' }, spout: { at: [0, 0.2, 0], kind: 'spout' } },
    rests: 'table',
    held: true,
  },
  build(kit, params) {
    const colour = params.colour ?? '#8a3cd8';
    kit.add(
      kit
        .lathe(
          [
            [0, 0.004],
            [0.034, 0.004],
            [0.054, 0.03],
            [0.058, 0.055],
            [0.048, 0.08],
            [0, 0.08],
          ],
          { sides: 28 },
        )
        .as('ceramic', { colour, roughness: 0.1 })
        .glow(colour, 0.9),
      kit
        .lathe(
          [
            [0, 0],
            [0.036, 0],
            [0.057, 0.028],
            [0.061, 0.056],
            [0.05, 0.084],
            [0.024, 0.112],
            [0.018, 0.13],
            [0.018, 0.165],
            [0.026, 0.172],
            [0.024, 0.178],
            [0.016, 0.176],
          ],
          { sides: 28 },
        )
        .as('glass', { colour: '#dcecf0', roughness: 0.03 }),
      kit.cylinder(0.015, 0.034, { top: 0.018, sides: 14 }).at(0, 0.184, 0).as('wood', { colour: '#b08450' }),
      kit
        .lathe(
          [
            [0.0185, -0.004],
            [0.023, 0],
            [0.0185, 0.004],
          ],
          { sides: 18 },
        )
        .at(0, 0.128, 0)
        .as('cloth', { colour: '#8a6a3c' }),
      kit
        .box(0.03, 0.022, 0.002, { bevel: 0.001 })
        .turn(0, 0, 0.2)
        .at(0.02, 0.11, 0.026)
        .as('paper', { colour: '#ead9a8' }),
      ...[
        [0.02, 0.05, 0.04],
        [-0.02, 0.062, 0.042],
        [0.004, 0.035, 0.05],
        [-0.03, 0.04, 0.036],
      ].map(([x, y, z]) =>
        kit.sphere(0.005, { segments: 8 }).at(x!, y!, z!).as('glass').glow('#ffffff', 0.6),
      ),
    );
    kit.emitter({ kind: 'bubbles', at: [0, 0.1, 0], size: 0.03, rate: 0.5 });
  },
});
