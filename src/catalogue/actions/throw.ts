import { defineAction } from '../kinds.ts';

/** Wind up, step through, let fly. */
export default defineAction({
  id: 'throw',
  words: ['throw', 'toss', 'hurl', 'fling', 'pitch', 'lob', 'cast', 'chuck', 'scatter', 'sling'],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    partner: 'optional',
    seconds: [0.7, 1.1, 3],
    lasts: false,
    hands: 'one',
  },
  perform(kit) {
    const side = kit.holding('target') ?? kit.free('target');
    const way = side === 'left' ? 1 : -1;
    const soft = kit.force < 0.8;
    if (kit.role('target') === 'thing' && !kit.holding('target')) kit.hold(0, 'target', side);
    kit.look(kit.role('partner') ? 'partner' : 'ahead');
    kit.body([
      [0.32, { turn: way * 0.55, twist: way * 0.2, hips: [way * 0.04, -0.04, -0.06], bend: -0.08 }],
      [0.52, { turn: -way * 0.35, bend: 0.22, hips: [0, -0.05, 0.1] }],
      [0.7, { turn: -way * 0.45, bend: 0.34, hips: [0, -0.05, 0.12] }],
      [1, 'rest'],
    ]);
    if (soft)
      kit.hand(side, [
        [0.3, { at: [0.24, 0.75, -0.15], palm: 'forward', curl: 0.5 }],
        [0.5, { at: [0.2, 1.12, 0.5], palm: 'up', fingers: 'forward', curl: 0.2 }],
        [0.7, { at: [0.2, 1.4, 0.45], curl: 0.1 }],
        [1, 'rest'],
      ]);
    else
      kit.hand(side, [
        [0.32, { at: [0.42, 1.5, -0.22], palm: 'forward', fingers: 'up', curl: 0.5 }],
        [0.46, { at: [0.3, 1.72, 0.2], palm: 'forward', fingers: 'up', curl: 0.3 }],
        [0.62, { at: [-0.1, 1.05, 0.5], palm: 'down', fingers: 'forward', curl: 0.1 }],
        [1, 'rest'],
      ]);
    kit.release(soft ? 0.48 : 0.48, 'target', {
      kind: 'throw',
      speed: soft ? 4 : 9 * kit.force,
      up: soft ? 0.7 : 0.25,
      spin: 8,
      ...(kit.role('partner') ? { towards: 'partner' } : {}),
    });
  },
});
