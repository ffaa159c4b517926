import { defineAction } from '../kinds.ts';

/** Steam, smoke, a balloon, the sun: upward. */
export default defineAction({
  id: 'rise',
  words: [
    'rise',
    'curl',
    'curl up',
    'curl upward',
    'ascend slowly',
    'waft',
    'billow',
    'steam',
    'smoke',
    'rise up',
    'float up',
    'emerge',
    'drift up',
    'swirl',
    'grow',
    'evaporate',
    'bubble',
    'boil',
    'froth',
    'pop out',
    'pop up',
  ],
  facts: { actor: ['thing', 'creature', 'sky', 'person'], seconds: [1, 4, 60], lasts: true, hands: 'none' },
  perform(kit) {
    if (kit.params.airy === true || kit.manner('steam', 'smoke', 'curl'))
      return kit.emit({
        kind: kit.manner('smoke') || kit.params.part === 'smoke' ? 'smoke' : 'steam',
        from: 0,
        to: 1,
        at: { of: 'actor', part: 'top' },
        size: 0.12,
        rate: 1,
      });
    if (kit.performer === 'person') return kit.posture('stand', { from: 0.1, to: 0.9 });
    kit.move([
      [0, { at: [0, 0, 0] }],
      [1, { at: [0, 0.22 * kit.seconds * kit.tempo, 0] }],
    ]);
  },
});
