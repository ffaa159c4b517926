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
    // Seen from above, what turns clockwise has its front go to the left.
    const toLeft = kit.direction === 'left' || kit.direction === 'clockwise';
    const toRight = kit.direction === 'right' || kit.direction === 'counter-clockwise';
    // Untold, it turns with what a camera that goes round it shows, not against it.
    const side = toLeft ? -1 : toRight ? 1 : kit.parallax || 1;
    kit.spin({ yaw: (t) => side * 0.42 * kit.once(t) });
  },
});
