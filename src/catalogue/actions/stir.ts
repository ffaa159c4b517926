import { defineAction } from '../kinds.ts';

/** Round and round in a pan or pot. */
export default defineAction({
  id: 'stir',
  words: [
    'stir',
    'cook',
    'mix',
    'whisk',
    'simmer',
    'prepare',
    'bake',
    'make',
    'craft',
    'brew',
    'blend',
    'prepare food',
    'grill',
    'fry',
    'roll out',
  ],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [1, 4, 60],
    lasts: true,
    upright: true,
    hands: 'both',
  },
  perform(kit) {
    const from = Math.min(0.25, 0.6 / kit.seconds);
    const turns = Math.max(1, Math.round((kit.seconds * (1 - from)) / 0.9));
    const side = kit.holding('target') ?? 'right';
    kit.look('down', { head: 0.5 });
    kit.body([[from, { bend: 0.18 }]]);
    kit.hand(
      side,
      Array.from(
        { length: turns * 8 + 1 },
        (_, i) =>
          [
            from + ((1 - from) * i) / (turns * 8 + 1),
            {
              at: [
                0.08 + 0.07 * Math.cos((i * Math.PI) / 4),
                1.06,
                0.42 + 0.07 * Math.sin((i * Math.PI) / 4),
              ],
              palm: 'down',
              fingers: [-0.2, -0.3, 0.9],
              curl: 0.75,
            },
          ] as const,
      ),
    );
    kit.hand(side === 'left' ? 'right' : 'left', [
      [from, { at: [0.2, 1.02, 0.38], palm: 'in', fingers: 'forward', curl: 0.6 }],
    ]);
    for (const u of kit.beats(0.45, from, 1)) kit.contact(u, 'scrape', 'pan', 0.2);
  },
});
