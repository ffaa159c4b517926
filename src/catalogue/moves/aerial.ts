import { approach } from '../../base/view.ts';
import { defineMove } from '../kinds.ts';

/** A drone glides forward from afar and above. */
export default defineMove({
  id: 'aerial',
  words: [
    'aerial',
    'aerial shot',
    'aerial view',
    'aerial tracking',
    'drone',
    'drone shot',
    'drone footage',
    'drone view',
    'fly over',
    'flyover',
    'fly-over',
    'flies over',
    'flying over',
    'fly through',
    'fly-through',
    'flythrough',
    'flying',
    'soars',
    'soaring',
    'soars over',
    'sweeping',
    'sweeping shot',
    'swoop',
    'swoops',
    'helicopter shot',
    'fpv',
    'fpv drone',
    'flying camera',
    'glides over',
  ],
  labels: { camera_forward_backward: 'forward' },
  path: (framed, u) =>
    approach(framed, -framed.distance * Math.min(0.55, 0.34 * framed.speed ** 0.6) * (1 - u)),
  // Low enough over the land to have the horizon in the picture.
  facts: { handheld: 0.04, angle: 'high', elevation: 0.27, flies: true, size: 'wide' },
});
