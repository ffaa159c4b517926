import { defineMotion } from '../kinds.ts';

/** A thing turns on its stand. */
export default defineMotion({
  id: 'rotate',
  words: [
    'rotate',
    'turn',
    'spin',
    'revolve',
    'turntable',
    'rotate slowly',
    'twirl',
    'swivel',
    'pivot',
    'turn around',
    'spin slowly',
    'begin rotating',
    'whirl',
  ],
  facts: {
    name: 'rotating',
    regions: ['subject', 'cloth', 'person'],
    lasts: false,
    seconds: [2, 3.6, 12],
    limit: 'as far as its one side shows',
  },
  animate(kit) {
    const side = kit.direction === 'left' || kit.direction === 'counter-clockwise' ? -1 : 1;
    kit.spin({ yaw: (t) => side * 0.42 * kit.once(t) });
  },
});
