import { defineAction } from '../kinds.ts';

/** In a tuck from turn to turn, poles in both hands. */
export default defineAction({
  id: 'ski',
  words: ['ski', 'ski down', 'downhill ski', 'slalom', 'ride ski', 'cross-country ski'],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [1, 4, 60],
    lasts: true,
    whole: true,
    upright: true,
    travel: 6,
    hands: 'both',
    tool: 'downhill-skis',
  },
  perform(kit) {
    const own = kit.tool();
    if (own) kit.mount(own, { gait: 'ride', through: true });
    else kit.go({ gait: 'ride', through: true });
    const turns = kit.beats(0.9 / kit.tempo, 0.02, 0.97);
    kit.body([
      [0, { hips: [0, -0.2, -0.08], bend: 0.62 }],
      ...turns.map(
        (u, i) =>
          [
            Math.max(u, 0.01),
            {
              hips: [i % 2 ? 0.12 : -0.12, i % 2 ? -0.16 : -0.24, -0.08] as const,
              side: i % 2 ? -0.16 : 0.16,
              bend: 0.6,
              head: [0, 0.2, 0] as const,
            },
          ] as const,
      ),
    ]);
    kit.hand('both', [
      [0, { at: [0.4, 0.93, 0.42], palm: 'in', fingers: [-0.1, 0.1, 1], curl: 0.9 }],
      [1, { at: [0.4, 0.93, 0.42], palm: 'in', fingers: [-0.1, 0.1, 1], curl: 0.9 }],
    ]);
    kit.look('ahead', { head: 0.7 });
    for (const [i, u] of turns.entries()) {
      kit.emit({
        kind: 'spray',
        from: u,
        to: u + 0.1,
        at: [i % 2 ? 0.25 : -0.25, 0.05, -0.3],
        size: 0.25,
        rate: 1.4,
        towards: [i % 2 ? 0.7 : -0.7, 0.6, -0.4],
        colour: '#ffffff',
      });
      kit.contact(u, 'scrape', 'snow', 0.3);
    }
  },
});
