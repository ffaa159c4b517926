import { mixViews } from '../../base/view.ts';
import { defineMove } from '../kinds.ts';

/** The lens grows shorter; the camera stays. */
export default defineMove({
  id: 'zoom-out',
  words: ['zoom out', 'zooms out', 'zooming out', 'zoom back', 'zoom away', 'zoom out to reveal'],
  labels: { camera_zoom: 'out' },
  path: (framed, u) =>
    mixViews(framed, { ...framed, mm: framed.mm / (1 + Math.min(0.8, 0.45 * framed.speed)) }, u),
  facts: {},
});
