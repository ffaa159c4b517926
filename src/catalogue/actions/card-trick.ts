import { defineAction } from '../kinds.ts';
import { wield } from '../kit/wield.ts';

/** The fan held up to the audience, the other hand passes over it and draws one. */
export default defineAction({
  id: 'card-trick',
  words: [
    'fan',
    'fan out',
    'fan card',
    'fan deck',
    'fan out card',
    'shuffle card',
    'shuffle deck',
    'deal card',
    'show card',
    'do card trick',
    'card trick',
    'magic trick',
    'perform trick',
    'perform magic trick',
    'perform magic',
    'do magic',
    'play poker',
    'play cards',
    'play card',
  ],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [1.2, 4, 60],
    lasts: true,
    upright: true,
    hands: 'both',
    tool: 'card-fan',
  },
  perform(kit) {
    const own = kit.tool();
    const passes = kit.beats(1.5 / kit.tempo, 0, 0.98);
    const each = 1 / passes.length;
    if (own)
      wield(
        kit,
        own,
        passes.flatMap(
          (u) =>
            [
              [u, { at: [0.2, 1.2, 0.4], along: [0, 1, 0.1], knuckles: [0.1, -0.1, 1] }],
              [u + each * 0.5, { at: [0.22, 1.28, 0.44], along: [0.1, 1, 0.05], knuckles: [0.1, -0.1, 1] }],
            ] as const,
        ),
        { side: 'left' },
      );
    kit.hand(
      'right',
      passes.flatMap(
        (u) =>
          [
            [u, { at: [0.3, 1.14, 0.36], palm: 'up', fingers: [0.2, 0.2, 0.9], curl: 0.1 }],
            [
              u + each * 0.3,
              { at: [-0.12, 1.34, 0.52], palm: 'down', fingers: [-0.8, 0.2, 0.5], curl: 0.1, elbow: 0.5 },
            ],
            [
              u + each * 0.5,
              { at: [-0.22, 1.38, 0.46], palm: 'in', fingers: [-0.7, 0.5, 0.3], curl: 0.4, elbow: 0.5 },
            ],
            [
              u + each * 0.75,
              { at: [0.34, 1.46, 0.38], palm: 'forward', fingers: 'up', curl: 0.15, elbow: 0.3 },
            ],
          ] as const,
      ),
    );
    kit.body(
      passes.flatMap(
        (u) =>
          [
            [u + each * 0.3, { turn: 0.12, bend: 0.06, head: [0.1, -0.1, 0] }],
            [u + each * 0.75, { turn: -0.12, bend: -0.03, head: [-0.1, 0.05, 0.06] }],
          ] as const,
      ),
    );
    kit.face(
      passes.flatMap(
        (u) =>
          [
            [u + each * 0.3, { smile: 0.2, browRaise: 0.1 }],
            [u + each * 0.75, { smile: 0.8, browRaise: 0.7 }],
          ] as const,
      ),
    );
    for (const u of passes) kit.contact(u + each * 0.5, 'rustle', 'paper', 0.25);
  },
});
