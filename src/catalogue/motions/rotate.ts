import { defineMotion } from '../kinds.ts';

/** Share of a thing's half width from which its detail lies at one side. */
const ASIDE = 0.1;

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
    const detail = kit.region.detail ?? 0;
    // Untold, it turns so that what there is to see on it comes across its middle, else with a camera that goes round
    // it, not against it.
    const across = Math.abs(detail) > ASIDE ? -Math.sign(detail) : kit.parallax || 1;
    const side = toLeft ? -1 : toRight ? 1 : across;
    kit.spin({ yaw: (t) => side * 0.42 * kit.once(t) });
  },
});
