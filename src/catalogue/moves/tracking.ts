import { travel } from '../../base/view.ts';
import { defineMove } from '../kinds.ts';

/** Travel beside a subject that moves; when it stays in place, the camera glides past it. */
export default defineMove({
  id: 'tracking',
  words: [
    'tracking',
    'tracking shot',
    'track',
    'tracks',
    'follow',
    'follows',
    'following',
    'following shot',
    'follow shot',
    'follow cam',
    'chase',
    'chase cam',
    'steadicam',
    'steadicam shot',
    'gimbal',
    'gimbal shot',
    'smooth tracking',
    'leading shot',
    'camera follows',
    'trails',
    'moves with',
    'moves alongside',
    'alongside',
  ],
  labels: { camera_left_right: 'left_to_right' },
  path: (framed, u) => {
    const side = framed.direction === 'left' ? -1 : 1;
    const metres = Math.max(framed.distance * 0.05, Math.min(framed.distance * 0.18, framed.span * 0.28));
    return travel(framed, side * metres * Math.sqrt(framed.speed) * (u - 0.5), 0);
  },
  facts: { handheld: 0.06, follow: { aim: 1, travel: 1 } },
});
