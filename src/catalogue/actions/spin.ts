import { defineAction } from '../kinds.ts';

/** A person pirouettes with open arms; a thing turns about its own axis. */
export default defineAction({
  id: 'spin',
  words: ['spin', 'twirl', 'whirl', 'pirouette', 'revolve', 'spin around'],
  facts: {
    actor: ['person', 'creature', 'thing'],
    target: 'any',
    seconds: [0.7, 1.6, 60],
    lasts: false,
    whole: true,
    hands: 'both',
  },
  perform(kit) {
    if (kit.performer === 'thing')
      return kit.swing({ axis: 'y', turns: Math.max(1, Math.round(kit.seconds * 0.8 * kit.tempo)) });
    kit.turn({ by: Math.PI * 2 * Math.max(1, Math.round(kit.seconds / 2.2)), from: 0.14, to: 0.9 });
    kit.body([
      [0.1, { hips: [0, -0.05, 0], turn: -0.3 }],
      [0.28, { heels: 0.06, side: 0.08, bend: -0.1, turn: 0.15, head: [0, 0.12, 0.1] }],
      [0.8, { heels: 0.05, side: 0.06, bend: -0.08 }],
      [1, 'rest'],
    ]);
    kit.hand('left', [
      [0.1, { at: [0.3, 1.1, 0.35], palm: 'in' }],
      [0.35, { at: [0.62, 1.38, 0.08], palm: 'down', fingers: 'out', curl: 0.1 }],
      [0.8, { at: [0.6, 1.3, 0.1], palm: 'down', fingers: 'out', curl: 0.1 }],
      [1, 'rest'],
    ]);
    kit.hand('right', [
      [0.1, { at: [0.35, 1.12, -0.1], palm: 'in' }],
      [0.35, { at: [0.36, 1.78, 0.02], palm: 'in', fingers: 'up', curl: 0.1 }],
      [0.8, { at: [0.44, 1.7, 0.04], palm: 'in', fingers: 'up', curl: 0.1 }],
      [1, 'rest'],
    ]);
    kit.face([[0.3, { smile: 0.6 }]]);
  },
});
