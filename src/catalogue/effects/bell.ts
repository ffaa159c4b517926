import { defineEffect } from '../kinds.ts';

/** A small bell, as of a shop or a desk. */
export default defineEffect({
  id: 'bell',
  words: [
    'bell',
    'small bell',
    'shop bell',
    'ding',
    'desk bell',
    'bicycle bell',
    'bell chime',
    'school bell',
    'bell ring',
    'door chime',
    'bike bell',
    'elevator ding',
    'sleigh bells',
    'handbell',
  ],
  facts: { level: -7, contacts: ['bell', 'impact:bell', 'tap:bell', 'ring:brass'], every: [1.6, 3.2] },
  play(kit) {
    const hz = kit.random.range(1250, 1700);
    kit.play(
      kit.modes([
        [hz, 0, 1.6],
        [hz * 2.01, -4, 1.1],
        [hz * 2.76, -5, 0.8],
        [hz * 4.1, -10, 0.5],
        [hz * 5.4, -12, 0.35],
      ]),
    );
  },
});
