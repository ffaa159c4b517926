import { defineAction } from '../kinds.ts';

/** A vessel in a sea: the bow climbs and falls, the deck rolls. */
export default defineAction({
  id: 'heave',
  words: [
    'heave',
    'roll through',
    'roll on the waves',
    'roll in the waves',
    'roll through waves',
    'pitch and roll',
    'ride the waves',
    'plough through',
    'plow through',
    'toss on the waves',
    'rock on the waves',
    'bob on the waves',
    'battle the waves',
  ],
  facts: { actor: ['thing', 'creature'], target: 'any', seconds: [1, 4, 60], lasts: true, hands: 'none' },
  perform(kit) {
    const hard = kit.force * (kit.manner('heavy', 'stormy', 'wildly') ? 1.4 : 1);
    kit.swing({ axis: 'z', angle: 0.17 * hard, period: 3.4 });
    kit.swing({ axis: 'x', angle: 0.1 * hard, period: 2.6 });
    const waves = kit.beats(1.3);
    kit.move(
      [...waves, 1].map(
        (u, i) => [u, { at: [0, (i % 2 ? 0.16 : -0.12) * hard, 0.35 * u * kit.seconds] }] as const,
      ),
    );
    for (const u of waves.filter((_, i) => i % 2 === 1)) {
      kit.emit({
        kind: 'spray',
        from: u,
        to: Math.min(1, u + 0.7 / kit.seconds),
        at: { of: 'actor', part: 'front' },
        size: 0.6,
        rate: 2,
        towards: [0.3, 1, 0.4],
      });
      kit.contact(u, 'splash', 'water', 0.7);
    }
    for (const sail of ['sail', 'flag'])
      kit.swing({ axis: 'y', angle: 0.06 * hard, period: 1.7, part: sail });
  },
});
