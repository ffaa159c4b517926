import { defineAction } from '../kinds.ts';

/** Low, a wriggle of the haunches, a spring in an arc, and forepaws down on it. */
export default defineAction({
  id: 'pounce',
  words: ['pounce', 'pounce on', 'spring at', 'leap at', 'bat at', 'paw at', 'swat at', 'play with'],
  facts: {
    actor: ['creature', 'person'],
    target: 'any',
    seconds: [1, 2, 5],
    lasts: false,
    travel: 0.9,
    hands: 'none',
  },
  perform(kit) {
    if (kit.role('target')) kit.look('target', { head: 0.9 });
    kit.body([
      [0.12, { hips: [0, -0.12, 0], lean: 0.25, head: [0, -0.1, 0] }],
      ...[0.18, 0.24, 0.3, 0.36].map(
        (u, i) => [u, { hips: [0, -0.12, -0.04] as const, lean: 0.25, twist: i % 2 ? 0.12 : -0.12 }] as const,
      ),
      [0.46, { lean: -0.55, twist: 0, hips: [0, 0, 0.05] }],
      [0.58, { lean: 0.25 }],
      [0.68, { lean: 0.5, hips: [0, -0.08, 0], head: [0, -0.5, 0] }],
      [1, { lean: 0.35, hips: [0, -0.05, 0], head: [0, -0.5, 0] }],
    ]);
    kit.jump({ from: 0.42, to: 0.66, height: 0.5 * kit.force, by: [0, 0, 0.9] });
    kit.foot('both', [
      [0.4, 'rest'],
      [0.52, { at: [0.14, 0.75, 0.85] }],
      [0.64, { at: [0.12, 0.1, 0.8] }],
      [0.8, 'rest'],
    ]);
    kit.swing({ axis: 'y', angle: 0.4, period: 0.5, part: 'tail' });
    kit.contact(0.42, 'whoosh', 'air', 0.2);
    kit.contact(0.66, 'step', 'floor', 0.4);
  },
});
