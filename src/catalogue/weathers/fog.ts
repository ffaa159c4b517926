import { defineWeather } from '../kinds.ts';

/** Fog: distance dissolves. */
export default defineWeather({
  id: 'fog',
  words: ['fog', 'foggy', 'mist', 'misty', 'haze', 'hazy', 'smoky', 'smog', 'low cloud', 'murky'],
  facts: { falls: 'none', fog: 0.07, cloud: 0.62, wet: 0.3, wind: 0.6 },
});
