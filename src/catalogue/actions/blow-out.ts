import { defineAction } from '../kinds.ts';

/** A deep breath, cheeks full, a leaning in: and the flames are gone. */
export default defineAction({
  id: 'blow-out',
  words: ['blow out', 'blow out candle', 'blow out the candles', 'snuff', 'snuff out', 'puff out'],
  facts: {
    actor: ['person', 'creature'],
    target: 'thing',
    seconds: [1, 2, 4],
    lasts: false,
    upright: true,
    hands: 'none',
  },
  perform(kit) {
    kit.look('target', { head: 0.8 });
    kit.body([
      [0.3, { bend: -0.08, shrug: 0.04, head: [0, 0.1, 0] }],
      [0.55, { bend: 0.42, lean: 0.08, shrug: 0.01, hips: [0, -0.04, -0.06], head: [0, -0.05, 0] }],
      [0.8, { bend: 0.46, lean: 0.1, hips: [0, -0.05, -0.07], head: [0, -0.02, 0] }],
      [1, 'rest'],
    ]);
    kit.face([
      [0.25, { open: 0.35, browRaise: 0.4, purse: 0 }],
      [0.45, { open: 0.08, purse: 1, lids: 0.4 }],
      [0.8, { open: 0.08, purse: 1, lids: 0.5 }],
      [0.95, { open: 0.1, purse: 0, smile: 0.8, lids: 0 }],
    ]);
    kit.light({ of: 'target', kind: 'fade', from: 0.6, to: 0.72, level: 0.03 });
    kit.emit({
      kind: 'smoke',
      from: 0.66,
      to: 1,
      at: { of: 'target', part: 'top', offset: [0, 0.03, 0] },
      size: 0.06,
      rate: 0.6,
      towards: [0, 1, 0],
    });
    kit.contact(0.55, 'breath', 'target', 0.3);
  },
});
