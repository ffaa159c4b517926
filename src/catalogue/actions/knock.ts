import { defineAction } from '../kinds.ts';

/** Knuckles on a door. */
export default defineAction({
  id: 'knock',
  words: [
    'knock',
    'knock on',
    'knock at',
    'knock on door',
    'knock door',
    'rap',
    'knock at the door',
    'ring bell',
    'pound',
    'ring doorbell',
    'ring the doorbell',
  ],
  facts: { actor: ['person', 'creature'], target: 'any', seconds: [0.8, 1.4, 6], lasts: false, hands: 'one' },
  perform(kit) {
    const side = kit.free('target');
    const knocks = kit.beats(0.24, 0.35, 0.85).slice(0, 4);
    const half = 0.1 / kit.seconds;
    kit.hand(side, [
      ...knocks.flatMap(
        (u) =>
          [
            [u - half, { at: [0.14, 1.44, 0.4], palm: 'in', fingers: [0, 0.9, 0.2], curl: 0.95 }],
            [u, { at: [0.13, 1.42, 0.54], palm: 'in', fingers: [0, 0.7, 0.6], curl: 0.95 }],
          ] as const,
      ),
      [1, 'rest'],
    ]);
    for (const u of knocks) kit.contact(u, 'knock', kit.role('target') ? 'target' : 'door', 0.5);
  },
});
