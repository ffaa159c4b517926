import { type HairStyle, lines } from '../kit.ts';
import { fringe } from '../wisps.ts';

/** Long and straight with a fringe cut over the brows. */
export const fringed: HairStyle = {
  id: 'fringed',
  words: ['fringe', 'bangs', 'blunt bangs', 'with bangs', 'with a fringe', 'hime cut'],
  loose: 0.05,
  build(kit) {
    kit.cap({ line: lines.soft, thick: [0.058, 0.046, 0.054, 0.05], part: 0 });
    kit.curtain(0.98, 3.1, kit.fine ? 9 : 6, kit.who.feminine > 0.4 ? -0.62 : -0.3, 0.1, { curlIn: 0.08 });
    fringe(kit, 'straight', 1, 0.05);
  },
};
