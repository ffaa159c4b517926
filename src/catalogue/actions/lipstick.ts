import { defineAction } from '../kinds.ts';
import { wield } from '../kit/wield.ts';

/** Lips parted, the stick goes along them and back, a press of the lips. */
export default defineAction({
  id: 'lipstick',
  words: [
    'apply lipstick',
    'put on lipstick',
    'apply makeup',
    'apply mascara',
    'apply lip gloss',
    'put on makeup',
    'do makeup',
    'paint lip',
  ],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [1.2, 4, 60],
    lasts: true,
    upright: true,
    hands: 'one',
    tool: 'lipstick',
  },
  perform(kit) {
    const own = kit.tool();
    const strokes = kit.beats(0.8 / kit.tempo, Math.min(0.25, 0.6 / kit.seconds), 0.96);
    if (own)
      wield(
        kit,
        own,
        strokes.map(
          (u, i) =>
            [
              u,
              {
                at: [i % 2 ? -0.15 : -0.11, 1.41, 0.26],
                along: [0.8, 0.5, -0.3],
                knuckles: [0.5, 0.3, -0.6],
              },
            ] as const,
        ),
        { elbow: 0.5 },
      );
    kit.look('camera', { head: 0.5 });
    kit.body([
      [0.25, { bend: 0.16, head: [0, 0.08, 0.04] }],
      [0.96, { bend: 0.18, head: [0, 0.1, -0.04] }],
    ]);
    kit.face(
      strokes.map(
        (u, i) =>
          [
            u,
            { open: i % 3 === 2 ? 0.02 : 0.3, purse: i % 3 === 2 ? 0.9 : 0.2, lids: 0.25, browRaise: 0.4 },
          ] as const,
      ),
    );
  },
});
