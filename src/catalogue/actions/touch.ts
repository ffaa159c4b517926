import { defineAction } from '../kinds.ts';

/** A hand comes to rest on something. */
export default defineAction({
  id: 'touch',
  words: [
    'touch',
    'caress',
    'stroke',
    'pet',
    'feel',
    'brush',
    'rub',
    'pat',
    'comfort',
    'lay hand on',
    'cup face',
    'run fingers',
    'tuck hair',
    'wipe',
    'clean',
    'adjust',
    'fix',
    'smooth',
    'tie',
    'fasten',
    'arrange hair',
    'shave',
    'comb',
    'brush hair',
    'trim',
    'groom',
    'wash hands',
    'dust off',
  ],
  facts: { actor: ['person', 'creature'], target: 'any', seconds: [0.8, 2, 30], lasts: true, hands: 'one' },
  perform(kit) {
    const target = kit.role('target');
    const side = kit.free('target');
    const part = target === 'person' ? 'shoulder' : 'top';
    if (target) kit.look('target');
    const rubs = kit.beats(0.9, Math.min(0.4, 0.6 / kit.seconds), 0.95);
    kit.hand(
      side,
      rubs.map(
        (u, i) =>
          [
            u,
            {
              at: target
                ? { of: 'target', part, offset: [i % 2 ? 0.03 : -0.03, 0.02, 0] }
                : [0.02, 1.2 + (i % 2 ? 0.02 : 0), 0.16],
              palm: 'down',
              curl: 0.2,
            },
          ] as const,
      ),
    );
    kit.contact(rubs[0] ?? 0.4, 'rustle', 'target', 0.2);
  },
});
