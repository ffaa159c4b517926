import { defineAction } from '../kinds.ts';

/** Round and round: overhead on wings, on foot about a spot, a thing about its mark. */
export default defineAction({
  id: 'circle',
  words: [
    'circle',
    'circle overhead',
    'circle above',
    'wheel overhead',
    'fly in circles',
    'orbit',
    'go around in circles',
    'run in circles',
    'loop overhead',
  ],
  facts: {
    actor: ['creature', 'person', 'thing'],
    target: 'any',
    seconds: [1.5, 5, 60],
    lasts: true,
    hands: 'none',
  },
  perform(kit) {
    const wings = kit.has('actor', 'wing');
    const way = kit.random.chance(0.5) ? 1 : -1;
    // A gull banks round in about seven seconds; each on a ring and a height of its own.
    const radius = wings ? kit.random.range(0.9, 1.5) : 0.9;
    const height = wings && kit.altitude < 0.8 ? kit.random.range(2, 3.2) : 0;
    const turns = (kit.seconds / (wings ? 7 : 4.5)) * kit.tempo;
    const n = Math.max(6, Math.ceil(turns * 16));
    if (wings) {
      kit.posture('fly', { from: 0, to: 0 });
      kit.body([[0, { side: way * 0.3 }]]);
    }
    kit.move(
      Array.from({ length: n + 1 }, (_, i) => {
        const a = (2 * Math.PI * turns * i) / n;
        return [
          i / n,
          {
            at: [
              way * radius * (1 - Math.cos(a)),
              height + (wings ? 0.25 * Math.sin(a * 0.7) : 0),
              radius * (wings ? 0.7 : 1) * Math.sin(a),
            ],
            turn: [0, way * a, 0],
          },
        ] as const;
      }),
    );
  },
});
