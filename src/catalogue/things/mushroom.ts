import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'mushroom',
  words: [
    'mushroom',
    'mushrooms',
    'toadstool',
    'glowing mushroom',
    'fly agaric',
    'fungus',
    'giant mushroom',
    'mushroom house',
  ],
  facts: {
    size: [0.34, 0.36, 0.3],
    materials: ['leather'],
    rests: 'ground',
    held: true,
    anchors: { grip: { at: [0, 0.1, 0], kind: 'grip' } },
  },
  build(kit, params) {
    const glowing = params.state.some((s) =>
      ['glowing', 'luminous', 'bioluminescent', 'magical'].includes(s),
    );
    const cap = params.colour ?? (glowing ? '#3cc8e8' : '#c8281e');
    for (const [x, z, s, lean] of [
      [0, 0, 1, 0.05],
      [0.11, 0.05, 0.55, -0.2],
      [-0.1, 0.08, 0.42, 0.25],
    ] as const) {
      const top = kit.lathe(
        [
          [0.05, 0.2],
          [0.135, 0.205],
          [0.15, 0.225],
          [0.13, 0.28],
          [0.085, 0.325],
          [0.03, 0.345],
          [0, 0.347],
        ],
        { sides: 24 },
      );
      const parts = [
        kit
          .tube(
            [
              [0, 0, 0],
              [0.006, 0.1, 0],
              [0, 0.22, 0],
            ],
            [0.042, 0.03, 0.026],
            { sides: 12 },
          )
          .as('leather', { colour: '#f2e8d4' }),
        kit
          .lathe(
            [
              [0.03, 0.15],
              [0.06, 0.14],
              [0.034, 0.165],
            ],
            { sides: 16 },
          )
          .as('leather', { colour: '#ece0c8' }),
        kit
          .lathe(
            [
              [0.026, 0.2],
              [0.136, 0.207],
              [0.13, 0.2],
              [0.03, 0.185],
            ],
            { sides: 24 },
          )
          .as('leather', { colour: '#e8d8b8' }),
        glowing
          ? top.as('leather', { colour: cap }).glow(cap, 0.9)
          : top.as('leather', { colour: cap, roughness: 0.35 }),
        ...Array.from({ length: 11 }, (_, i) => {
          const [a, e] = [i * 2.4, 0.25 + (i / 11) * 1.1];
          const spot = kit
            .sphere([0.016, 0.007, 0.016], { segments: 8 })
            .at(
              0.145 * Math.cos(e) * Math.sin(a),
              0.222 + 0.125 * Math.sin(e),
              0.145 * Math.cos(e) * Math.cos(a),
            )
            .as('felt', { colour: '#f8f2e4' });
          return glowing ? spot.glow('#e8ffff', 1.4) : spot;
        }),
      ];
      kit.add(
        kit
          .group(...parts)
          .scale(s)
          .turn(0, 0, lean)
          .at(x, 0, z),
      );
    }
    if (glowing)
      kit.lamp({
        kind: 'point',
        at: [0, 0.4, 0.1],
        colour: cap,
        power: 0.5,
        size: [0.1, 0.1],
        source: 'glow',
      });
  },
});
