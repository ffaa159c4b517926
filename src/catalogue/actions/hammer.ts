import { defineAction } from '../kinds.ts';
import { wield } from '../kit/wield.ts';

/** One hand steadies the work, the other lifts the hammer to the ear and drives it down. */
export default defineAction({
  id: 'hammer',
  words: [
    'hammer',
    'hammer nail',
    'nail',
    'drive nail',
    'pound nail',
    'forge',
    'forge sword',
    'chisel',
    'carve stone',
  ],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [0.8, 3, 60],
    lasts: true,
    upright: true,
    hands: 'both',
    tool: 'hammer',
  },
  perform(kit) {
    const own = kit.tool();
    const blows = kit.beats(0.8 / kit.tempo, 0, 0.98);
    const each = 1 / blows.length;
    if (own)
      wield(
        kit,
        own,
        blows.flatMap(
          (u) =>
            [
              [u, { at: [-0.1, 1.0, 0.42], along: [0.4, 0.25, 0.85] }],
              [u + each * 0.4, { at: [-0.28, 1.48, 0.14], along: [0.1, 0.95, -0.25] }],
              [u + each * 0.52, { at: [-0.28, 1.5, 0.12], along: [0.1, 0.95, -0.3] }],
              [u + each * 0.72, { at: [-0.1, 1.0, 0.42], along: [0.4, 0.1, 0.9] }],
            ] as const,
        ),
      );
    kit.hand('left', [
      [0, { at: [0.12, 0.95, 0.5], palm: 'down', fingers: [-0.5, -0.2, 0.8], curl: 0.7 }],
      [0.98, { at: [0.12, 0.95, 0.5], palm: 'down', fingers: [-0.5, -0.2, 0.8], curl: 0.7 }],
    ]);
    kit.look('down', { head: 0.6 });
    kit.body(
      blows.flatMap(
        (u) =>
          [
            [u + each * 0.45, { bend: 0.1, turn: -0.25, shrug: 0.02 }],
            [u + each * 0.72, { bend: 0.3, turn: 0.12, hips: [0, -0.03, 0.02], shrug: 0 }],
          ] as const,
      ),
    );
    for (const u of blows) {
      kit.contact(u + each * 0.7, 'impact', kit.role('target') === 'thing' ? 'target' : 'wood', 0.6);
      kit.emit({
        kind: 'sparks',
        from: u + each * 0.7,
        to: u + each * 0.76,
        at: [0.02, 0.98, 0.62],
        size: 0.05,
        rate: 0.5,
      });
    }
  },
});
