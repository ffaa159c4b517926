import { defineThing } from '../kinds.ts';

/** Two grips with a bridge between them, sticks, a cross and four buttons. */
export default defineThing({
  id: 'game-controller',
  words: ['game controller', 'gamepad', 'controller', 'joystick', 'video game controller'],
  facts: {
    size: [0.17, 0.1, 0.13],
    materials: ['plastic'],
    body: { mass: 0.28, restitution: 0.3, friction: 0.5, shape: 'box' },
    anchors: { grip: { at: [0.07, 0.04, -0.02], kind: 'grip' } },
    rests: 'hand',
    held: true,
  },
  build(kit, params) {
    const shell = { colour: params.colour ?? '#eceae6', roughness: 0.4, vary: 0 };
    const dark = { colour: '#232428', roughness: 0.5, vary: 0 };
    kit.add(kit.box(0.12, 0.042, 0.075, { bevel: 0.018 }).at(0, 0.055, 0.015).as('plastic', shell));
    for (const s of [-1, 1])
      kit.add(
        kit
          .sphere([0.036, 0.028, 0.04], { segments: 20 })
          .at(s * 0.055, 0.055, 0.01)
          .as('plastic', shell),
        kit
          .tube(
            [
              [s * 0.058, 0.052, 0.01],
              [s * 0.068, 0.04, -0.03],
              [s * 0.072, 0.026, -0.055],
            ],
            [0.026, 0.022, 0.017],
            { sides: 14 },
          )
          .as('plastic', shell),
        kit
          .cylinder(0.013, 0.02, { sides: 16 })
          .at(s * 0.026, 0.082, -0.002)
          .as('rubber', dark),
        kit
          .sphere([0.015, 0.006, 0.015], { segments: 14 })
          .at(s * 0.026, 0.093, -0.002)
          .as('rubber', dark),
        kit
          .box(0.036, 0.016, 0.016, { bevel: 0.006 })
          .at(s * 0.05, 0.066, 0.056)
          .as('plastic', dark),
      );
    kit.add(
      kit.box(0.026, 0.01, 0.009, { bevel: 0.002 }).at(0.056, 0.081, 0.022).as('plastic', dark),
      kit.box(0.009, 0.01, 0.026, { bevel: 0.002 }).at(0.056, 0.081, 0.022).as('plastic', dark),
      kit.box(0.03, 0.006, 0.02, { bevel: 0.002 }).at(0, 0.078, 0.022).glow('#58a8ff', 0.8),
    );
    for (const [i, colour] of ['#d84a40', '#3f8fd8', '#e6b83a', '#4aa85a'].entries())
      kit.add(
        kit
          .cylinder(0.0062, 0.012, { sides: 12 })
          .at(
            -0.056 + 0.014 * Math.cos((i * Math.PI) / 2),
            0.081,
            0.022 + 0.014 * Math.sin((i * Math.PI) / 2),
          )
          .as('plastic', { colour, vary: 0 }),
      );
  },
});
