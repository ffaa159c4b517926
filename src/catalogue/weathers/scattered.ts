import { defineWeather } from '../kinds.ts';

/** Heaps of white cloud with blue between them. */
export default defineWeather({
  id: 'scattered',
  words: ['partly cloudy', 'scattered clouds', 'broken clouds', 'fair-weather clouds', 'cumulus sky'],
  facts: { falls: 'none', fog: 0.005, cloud: 0.5, wet: 0, wind: 3 },
});
