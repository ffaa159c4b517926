import { defineAction } from '../kinds.ts';

/** Steam or smoke comes out in puffs. */
export default defineAction({
  id: 'puff',
  words: [
    'puff',
    'vent',
    'exhale steam',
    'steam puffs',
    'belch',
    'emit',
    'blow smoke',
    'hiss',
    'spew',
    'breathe fire',
    'release steam',
  ],
  facts: {
    actor: ['thing', 'creature', 'person'],
    target: 'any',
    seconds: [0.4, 1.4, 20],
    lasts: false,
    hands: 'none',
  },
  perform(kit) {
    // A creature's chest is under its chin: puffs leave to either side in turn, past the face.
    const aside = kit.performer === 'creature' ? 1.1 : 0;
    for (const [i, u] of kit.beats(0.7, 0.05, 0.85).entries()) {
      kit.emit({
        kind: kit.manner('smoke') || kit.params.part === 'smoke' ? 'smoke' : 'steam',
        from: u,
        to: Math.min(1, u + 0.35 / kit.seconds),
        at: { of: 'actor', part: 'chest' },
        size: aside ? 0.24 : 0.3,
        rate: 3,
        towards: [i % 2 ? -aside : aside, 0.5, 1],
      });
      kit.contact(u, 'puff', 'air', 0.4);
    }
    kit.body([
      [0.1, { bend: -0.1, hips: [0, 0.02, 0] }],
      [0.4, { bend: 0.1 }],
      [1, 'rest'],
    ]);
  },
});
