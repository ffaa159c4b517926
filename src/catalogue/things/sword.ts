import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'sword',
  words: ['sword', 'katana', 'blade', 'saber', 'longsword'],
  facts: {
    size: [0.2, 1.05, 0.04],
    materials: ['steel', 'leather'],
    body: { mass: 1.2, restitution: 0.25, friction: 0.4, shape: 'box' },
    anchors: { grip: { at: [0, 0.12, 0], kind: 'grip' } },
    rests: 'hand',
    held: true,
  },
  build(kit, params) {
    // Hot from the fire, or under a spell: the blade shines.
    const hot = params.state.find((s) =>
      /^(?:glowing|red-hot|white-hot|hot|molten|burning|flaming|magic)/.test(s),
    );
    const shine = hot === undefined ? undefined : /magic/.test(hot) ? '#8fd0ff' : '#ff6a1e';
    const blade = kit
      .extrude(
        [
          [-0.024, 0.22],
          [0.024, 0.22],
          [0.018, 0.95],
          [0, 1.05],
          [-0.018, 0.95],
        ],
        0.009,
        { bevel: 0.0025 },
      )
      .as('steel', { colour: '#ccd0d4' });
    kit.add(
      shine ? blade.glow(shine, 1.6) : blade,
      kit.box(0.008, 0.64, 0.011, { bevel: 0.003 }).at(0, 0.56, 0).as('steel', { colour: '#9aa0a6' }),
      kit
        .tube(
          [
            [-0.1, 0.235, 0],
            [-0.05, 0.212, 0],
            [0.05, 0.212, 0],
            [0.1, 0.235, 0],
          ],
          [0.011, 0.013, 0.013, 0.011],
          { sides: 10 },
        )
        .as('brass'),
      kit
        .cylinder(0.0145, 0.17, { sides: 12 })
        .at(0, 0.12, 0)
        .as('leather', { colour: params.colour ?? '#5a2c20' }),
      kit.sphere(0.024, { segments: 14 }).at(0, 0.022, 0).as('brass'),
      ...Array.from({ length: 6 }, (_, i) =>
        kit
          .cylinder(0.0158, 0.005, { sides: 12 })
          .at(0, 0.055 + i * 0.027, 0)
          .as('leather', { colour: '#3c1c14' }),
      ),
    );
  },
});
