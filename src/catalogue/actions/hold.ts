import { defineAction } from '../kinds.ts';

/** Holding something. */
export default defineAction({
  id: 'hold',
  words: [
    'hold',
    'carry',
    'bear',
    'wield',
    'cradle',
    'keep',
    'clasp',
    'have',
    'hold up',
    'cling',
    'share',
    'shelter',
    'fly kite',
    'fly drone',
  ],
  facts: {
    actor: ['person', 'creature'],
    target: 'thing',
    partner: 'optional',
    seconds: [0.5, 4, 60],
    lasts: true,
    hands: 'one',
  },
  perform(kit) {
    if (kit.role('target') === 'person')
      return kit.hand(kit.free('target'), [
        [0.3, { at: { of: 'target', part: 'hand' }, palm: 'in', curl: 0.4 }],
      ]);
    if (!kit.role('target')) return;
    if (!kit.holding('target')) kit.hold(0, 'target', kit.free('target'));
    if (kit.manner('up', 'high', 'overhead', 'aloft'))
      kit.hand(kit.holding('target') ?? 'right', [
        [0.3, { at: [0.2, 1.72, 0.2], fingers: 'up', palm: 'in', curl: 0.6 }],
      ]);
    if (kit.role('partner') === 'person')
      kit.partner((other) =>
        other.hand(other.free('target'), [
          [
            Math.min(0.5, 0.7 / kit.seconds),
            { at: { of: 'target', part: 'grip', offset: [0, 0.1, 0] }, palm: 'in', curl: 0.65 },
          ],
        ]),
      );
  },
});
