import { defineAction } from '../kinds.ts';
import { wield } from '../kit/wield.ts';

/** Quick short strokes before the bared teeth, foam at the lips. */
export default defineAction({
  id: 'brush-teeth',
  words: ['brush tooth', 'brush teeth', 'brush the teeth', 'floss', 'clean tooth', 'scrub tooth'],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [1, 4, 60],
    lasts: true,
    upright: true,
    hands: 'one',
    tool: 'toothbrush',
  },
  perform(kit) {
    const own = kit.tool();
    const strokes = kit.beats(0.17 / kit.tempo, Math.min(0.2, 0.5 / kit.seconds), 0.97);
    if (own)
      wield(
        kit,
        own,
        strokes.map(
          (u, i) =>
            [
              u,
              {
                at: [-0.17 - (i % 2) * 0.035, 1.475, 0.2],
                along: [0.95, 0.04, 0.05],
                knuckles: [0, 0.5, -0.9],
              },
            ] as const,
        ),
        { elbow: 0.5 },
      );
    kit.face([
      [0.1, { open: 0.28, smile: 0.75, lids: 0.1 }],
      [0.95, { open: 0.28, smile: 0.75, lids: 0.1 }],
    ]);
    kit.body(
      kit
        .beats(0.7, 0.1, 0.95)
        .map(
          (u, i) =>
            [u, { bend: 0.08, head: [i % 2 ? 0.05 : -0.03, -0.04, i % 2 ? 0.1 : -0.06] as const }] as const,
        ),
    );
    for (const [i, u] of strokes.entries()) if (i % 2) kit.contact(u, 'scrape', 'plastic', 0.12);
  },
});
