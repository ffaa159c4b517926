import { defineMotion } from '../kinds.ts';

/** The eyes go to something. */
export default defineMotion({
  id: 'look',
  words: [
    'look',
    'gaze',
    'glance',
    'eyes move',
    'eyes shift',
    'eyes dart',
    'peer',
    'stare',
    'watch',
    'eyes follow',
    'gaze shift',
    'look up',
    'look down',
    'look left',
    'look right',
    'shift gaze',
    'look to the side',
    'glance aside',
  ],
  facts: {
    name: 'a look to the side',
    regions: ['face', 'person'],
    lasts: false,
    seconds: [0.5, 1.4, 3],
  },
  animate(kit) {
    const side =
      kit.direction === 'left'
        ? -1
        : kit.direction === 'right'
          ? 1
          : kit.direction === 'camera'
            ? -Math.sign((kit.face?.turn ?? 0) || 1) * 0.6
            : kit.random.chance(0.5)
              ? 1
              : -1;
    const pitch = kit.direction === 'up' ? -0.12 : kit.direction === 'down' ? 0.12 : 0;
    // Eyes arrive before the head does.
    kit.features({ gaze: (t) => (pitch === 0 ? side * kit.once(t * 2) : 0) });
    kit.head({
      yaw: (t) => (pitch === 0 ? side * 0.13 * kit.once(t) : 0),
      pitch: (t) => pitch * kit.once(t),
    });
  },
});
