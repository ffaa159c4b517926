import { defineWeather } from '../kinds.ts';

/** Petals on a light wind. */
export default defineWeather({
  id: 'petals',
  words: [
    'petals falling',
    'falling petals',
    'cherry blossom petals',
    'drifting petals',
    'falling blossoms',
    'drifting blossoms',
    'swirling petals',
    'floating petals',
    'rose petals fall',
  ],
  facts: {
    falls: 'leaves',
    tints: ['#f2b4c6', '#fbe0e6', '#e88fae'],
    indoors: true,
    fog: 0.006,
    cloud: 0.3,
    wet: 0,
    wind: 2.4,
    bed: 'wind',
  },
});
