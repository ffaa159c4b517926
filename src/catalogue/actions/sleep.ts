import { defineAction } from '../kinds.ts';

/** Asleep: lying, eyes shut, slow breath. */
export default defineAction({
  id: 'sleep',
  words: [
    'sleep',
    'be asleep',
    'nap',
    'doze off',
    'slumber',
    'snooze',
    'snore',
    'be curled up',
    'hibernate',
    'fall asleep',
    'pass out',
  ],
  facts: {
    actor: ['person', 'creature'],
    target: 'thing',
    seconds: [1, 4, 60],
    lasts: true,
    ends: 'lie',
    hands: 'none',
  },
  perform(kit) {
    kit.posture('lie', { from: 0, to: 0, on: 'target' });
    kit.face([[0, { lids: 1, browRaise: -0.1 }]]);
    const breath = kit.beats(3.4);
    kit.body(
      breath.flatMap((u, i) => [
        [u, { bend: 0 }] as const,
        [u + 0.45 * ((breath[i + 1] ?? 1) - u), { bend: 0.05 }] as const,
      ]),
    );
  },
});
