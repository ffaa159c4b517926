import { defineAction } from '../kinds.ts';

/** Fireworks open in the sky; a flower opens. */
export default defineAction({
  id: 'bloom',
  words: [
    'bloom',
    'blossom',
    'burst into',
    'light the sky',
    'burst overhead',
    'bloom overhead',
    'explode overhead',
    'unfurl',
  ],
  facts: { actor: ['thing', 'creature', 'sky'], seconds: [0.8, 4, 60], lasts: true, hands: 'none' },
  perform(kit) {
    if (kit.performer !== 'sky') {
      kit.part('petal', [
        [0, { turn: [0.9, 0, 0] }],
        [0.9, { turn: [0, 0, 0] }],
      ]);
      return kit.move([
        [0, { scale: 0.6 }],
        [0.9, { scale: 1 }],
      ]);
    }
    const colours = ['#ff5a4d', '#ffd166', '#7ad7ff', '#c58bff', '#8dffb0', '#ffffff'];
    for (const u of kit.beats(0.8, 0, 0.9)) {
      const start = Math.min(0.95, u + kit.random.range(0, 0.25) / kit.seconds);
      kit.emit({
        kind: 'firework',
        from: start,
        to: Math.min(1, start + 1.8 / kit.seconds),
        at: [kit.random.range(-17, 17), kit.random.range(-3, 6), kit.random.range(-2, 2)],
        size: kit.random.range(7, 13),
        rate: 1,
        colour: kit.random.pick(colours),
      });
      kit.light({
        of: 'sky',
        kind: 'flash',
        from: start,
        to: Math.min(1, start + 0.9 / kit.seconds),
        level: 2.2,
      });
      kit.contact(start, 'burst', 'sky', 0.8);
    }
  },
});
