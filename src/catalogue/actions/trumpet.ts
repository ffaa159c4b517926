import { defineAction } from '../kinds.ts';

/** The horn at the lips, its bell a little up, cheeks full, fingers on the valves. */
export default defineAction({
  id: 'trumpet',
  words: [
    'play trumpet',
    'play the trumpet',
    'play saxophone',
    'play sax',
    'play horn',
    'play flute',
    'play trombone',
    'play clarinet',
    'blow trumpet',
    'blow horn',
    'blow into trumpet',
  ],
  facts: {
    actor: ['person', 'creature'],
    target: 'thing',
    seconds: [1, 4, 60],
    lasts: true,
    upright: true,
    hands: 'both',
    tool: 'trumpet',
  },
  perform(kit) {
    const notes = kit.beats(0.42 / kit.tempo, 0, 0.98);
    const own = kit.tool();
    if (own) kit.wear(0, own, { at: [0, 1.45, 0.43], turn: [-0.08, 0, 0] });
    for (const [side, z, aside] of [
      ['right', 0.4, 0.05],
      ['left', 0.47, 0.06],
    ] as const)
      kit.hand(
        side,
        notes.map(
          (u, i) =>
            [
              u,
              {
                at: [aside, side === 'right' ? 1.44 : 1.41, z] as const,
                palm: 'in',
                fingers: side === 'right' ? ([-0.3, 0.55, 0.6] as const) : ([-0.4, 0.4, 0.6] as const),
                curl: side === 'right' && i % 2 ? 0.62 : 0.5,
                elbow: 0.55,
              },
            ] as const,
        ),
      );
    // Phrases rise and fall with the breath.
    kit.body(
      notes
        .filter((_, i) => i % 3 === 0)
        .map(
          (u, i) =>
            [
              u,
              { bend: i % 2 ? -0.08 : 0.08, turn: i % 2 ? 0.06 : -0.06, shrug: i % 2 ? 0.01 : 0.03 },
            ] as const,
        ),
    );
    kit.face([[0.05, { purse: 0.9, lids: 0.55, browRaise: 0.25 }]]);
    for (const u of notes) kit.contact(u, 'note', 'brass', 0.35);
  },
});
