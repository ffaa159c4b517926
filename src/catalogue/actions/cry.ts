import { defineAction } from '../kinds.ts';

/** Head down, shoulders trembling, a hand to the face. */
export default defineAction({
  id: 'cry',
  words: ['cry', 'weep', 'sob', 'shed tears', 'mourn', 'grieve', 'tear up'],
  facts: { actor: ['person', 'creature'], seconds: [1, 3, 60], lasts: true, hands: 'one' },
  perform(kit) {
    const sobs = kit.beats(0.5, 0.15, 0.98);
    kit.face([[0.12, { smile: -0.8, browTilt: 0.9, lids: 0.5, open: 0.12 }]]);
    kit.body(
      sobs.map(
        (u, i) =>
          [u, { bend: i % 2 ? 0.26 : 0.2, shrug: i % 2 ? 0.02 : 0, head: [0, -0.3, 0] as const }] as const,
      ),
    );
    if (kit.seconds > 1.6)
      kit.hand(kit.free(), [
        [0.3, { at: [0.06, 1.52, 0.16], palm: 'back', fingers: 'up', curl: 0.35 }],
        [0.9, 'rest'],
      ]);
  },
});
