import { defineWeather } from '../kinds.ts';

/** Wind under a broken sky. */
export default defineWeather({
  id: 'wind',
  words: ['wind', 'windy', 'breeze', 'breezy', 'gust', 'gusty', 'gale', 'windswept', 'blustery', 'crosswind'],
  facts: { falls: 'none', fog: 0.006, cloud: 0.4, wet: 0, wind: 7, bed: 'wind' },
});
