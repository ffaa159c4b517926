import { defineMotion } from '../kinds.ts';

/** Swell and surf: longer, higher waves that come in, with ripples on their backs. */
export default defineMotion({
  id: 'waves',
  words: [
    'wave',
    'waves',
    'roll',
    'roll in',
    'lap',
    'wash',
    'crash',
    'break',
    'surge',
    'swell',
    'heave',
    'churn',
    'surf',
    'wash ashore',
    'pound',
    'rise and fall',
    'splash',
    'foam',
    'toss',
    'rush in',
    'come in',
    'pull back',
    'ebb',
    'tide',
  ],
  facts: {
    name: 'waves rolling',
    regions: ['water'],
    nouns: [
      'wave',
      'sea',
      'ocean',
      'surf',
      'swell',
      'tide',
      'breaker',
      'water',
      'shoreline',
      'foam',
      'lake',
      'whitecap',
      'shore',
      'beach',
      'bay',
      'surface',
      'wake',
    ],
    lasts: true,
    bed: 'waves',
  },
  animate(kit) {
    kit.surf({ reach: 0.09, period: 2.7 });
    kit.waves({ amplitude: 0.012, length: 0.09, speed: 1.1 * kit.pace, glints: 0.4, spread: 0.35 });
    kit.waves({ amplitude: 0.0035, length: 0.03, speed: kit.pace, glints: 0.25, spread: 0.8 });
  },
});
