import { defineAction } from '../kinds.ts';

/** Down out of the air and on to what carries: wings brake, the knees give. */
export default defineAction({
  id: 'land',
  words: ['land', 'touch down', 'alight', 'swoop down', 'fly down', 'settle on', 'land on', 'descend from'],
  facts: {
    actor: ['creature', 'person', 'thing'],
    target: 'any',
    seconds: [0.9, 1.8, 3],
    lasts: false,
    hands: 'none',
  },
  perform(kit) {
    const down = 0.7;
    // People come down from a leap, everything else from the sky.
    if (kit.performer === 'person') kit.jump({ from: 0.1, to: down, height: 0.35 });
    const high = kit.performer === 'person' ? 0 : Math.min(3.2, 1.6 * kit.seconds);
    kit.move([
      [0, { at: [0, high, -high * 0.7], turn: [-0.18, 0, 0] }],
      [down * 0.55, { at: [0, high * 0.36, -high * 0.2], turn: [0.12, 0, 0] }],
      [down, { at: [0, 0, 0], turn: [0.04, 0, 0] }],
      [down + 0.12, { at: [0, 0, 0], turn: [0, 0, 0] }],
    ]);
    if (kit.performer === 'person' || kit.performer === 'creature')
      kit.body([
        [down, { hips: [0, 0, 0], bend: 0.1 }],
        [down + 0.1, { hips: [0, -0.14, 0], bend: 0.3 }],
        [1, 'rest'],
      ]);
    kit.contact(down, kit.performer === 'thing' ? 'impact' : 'step', 'surface', 0.7);
  },
});
