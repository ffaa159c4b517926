import { defineWeather } from '../kinds.ts';

/** Leaves carried by a light wind. */
export default defineWeather({
  id: 'leaves',
  words: ['falling leaves', 'autumn leaves', 'blowing leaves'],
  facts: { falls: 'leaves', fog: 0.008, cloud: 0.3, wet: 0, wind: 3, bed: 'wind' },
});
