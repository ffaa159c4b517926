import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'pumpkin',
  words: [
    'pumpkin',
    "jack-o'-lantern",
    'jack o lantern',
    'jack-o-lantern',
    'halloween pumpkin',
    'carved pumpkin',
    'squash',
  ],
  facts: {
    size: [0.36, 0.32, 0.36],
    materials: ['leather', 'wood'],
    body: { mass: 5, restitution: 0.15, friction: 0.6, shape: 'sphere' },
    anchors: { grip: { at: [0, 0.14, 0.1], kind: 'grip' } },
    rests: 'floor',
    held: true,
  },
  build(kit, params) {
    const skin = params.colour ?? '#e0761c';
    const ribs = 11;
    for (let i = 0; i < ribs; i++) {
      const a = (i / ribs) * Math.PI * 2 + Math.PI / ribs;
      kit.add(
        kit
          .sphere([0.075, 0.128, 0.1], { segments: 14 })
          .turn(0, a, 0)
          .at(0.084 * Math.sin(a), 0.13, 0.084 * Math.cos(a))
          .as('leather', { colour: skin, roughness: 0.45, vary: 0.05 }),
      );
    }
    kit.add(
      kit
        .tube(
          [
            [0, 0.22, 0],
            [0.005, 0.27, 0.005],
            [0.035, 0.315, 0.01],
          ],
          [0.026, 0.017, 0.02],
          { sides: 7 },
        )
        .as('wood', { colour: '#6c7034' }),
    );
    const carved = !params.state.some((s) => ['plain', 'whole', 'uncarved'].includes(s));
    if (!carved) return;
    const lit = params.state.includes('unlit') ? 0.2 : 2.2;
    const cut = (
      points: readonly (readonly [number, number])[],
      x: number,
      y: number,
      z: number,
      yaw: number,
    ) =>
      kit
        .extrude(points, 0.012, { bevel: 0 })
        .turn(0, yaw, 0)
        .at(x, y, z)
        .as('glass', { colour: '#ffb43c' })
        .glow('#ffae2c', lit);
    kit.add(
      cut(
        [
          [-0.03, -0.02],
          [0.03, -0.02],
          [0, 0.034],
        ],
        -0.062,
        0.165,
        0.162,
        -0.36,
      ),
      cut(
        [
          [-0.03, -0.02],
          [0.03, -0.02],
          [0, 0.034],
        ],
        0.062,
        0.165,
        0.162,
        0.36,
      ),
      cut(
        [
          [-0.013, -0.01],
          [0.013, -0.01],
          [0, 0.016],
        ],
        0,
        0.128,
        0.178,
        0,
      ),
      cut(
        [
          [-0.085, 0.022],
          [-0.05, 0.002],
          [-0.035, 0.014],
          [-0.015, -0.004],
          [0.015, -0.004],
          [0.035, 0.014],
          [0.05, 0.002],
          [0.085, 0.022],
          [0.05, -0.034],
          [0.022, -0.044],
          [0.016, -0.026],
          [-0.016, -0.026],
          [-0.022, -0.044],
          [-0.05, -0.034],
        ],
        0,
        0.09,
        0.166,
        0,
      ),
    );
    if (lit > 1)
      kit.lamp({
        kind: 'point',
        at: [0, 0.12, 0.24],
        kelvin: 2000,
        power: 0.35,
        size: [0.06, 0.06],
        flicker: 'fire',
        source: 'pumpkin',
      });
  },
});
