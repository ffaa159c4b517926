import { defineMove } from '../kinds.ts';

/** The camera stays where it is, on a tripod. */
export default defineMove({
  id: 'static',
  words: [
    'static',
    'static shot',
    'static camera',
    'locked-off',
    'locked off',
    'locked down',
    'locked',
    'on a tripod',
    'on tripod',
    'tripod',
    'fixed camera',
    'fixed shot',
    'still camera',
    'stationary',
    'camera holds',
    'holds static',
    'holds still',
    'no camera movement',
    'unmoving',
  ],
  labels: { camera_movement: 'no' },
  path: (framed) => ({ position: framed.position, target: framed.target, mm: framed.mm }),
  facts: {},
});
