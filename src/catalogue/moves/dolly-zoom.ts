import { approach } from '../../base/view.ts';
import { defineMove } from '../kinds.ts';

/** Roll in while the lens widens: the subject keeps its size, the background recedes. */
export default defineMove({
  id: 'dolly-zoom',
  words: ['dolly zoom', 'dolly-zoom', 'vertigo effect', 'vertigo shot', 'zolly', 'contra-zoom'],
  labels: { camera_forward_backward: 'forward', camera_zoom: 'out' },
  path: (framed, u) => {
    const away = framed.distance * 0.6 * (1 - u);
    return { ...approach(framed, -away), mm: (framed.mm * (framed.distance + away)) / framed.distance };
  },
  facts: {},
});
