import { mixViews } from '../../base/view.ts';
import { defineMove } from '../kinds.ts';

/** The lens grows longer; the camera stays. */
export default defineMove({
  id: 'zoom-in',
  words: [
    'zoom in',
    'zoom',
    'zooms in',
    'zooming in',
    'zoom toward',
    'zoom towards',
    'crash zoom',
    'snap zoom',
    'zoom into',
    'punch in',
    'zooms into',
  ],
  labels: { camera_zoom: 'in' },
  path: (framed, u) =>
    mixViews({ ...framed, mm: framed.mm / (1 + Math.min(0.8, 0.4 * framed.speed)) }, framed, u),
  facts: {},
});
