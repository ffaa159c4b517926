import { defineWeather } from '../kinds.ts';

/** A clear sky and a light air. */
export default defineWeather({
  id: 'clear',
  words: [
    'clear',
    'clear sky',
    'sunny',
    'fair',
    'cloudless',
    'blue sky',
    'bright day',
    'calm',
    'starry',
    'starlit',
  ],
  facts: { falls: 'none', fog: 0.004, cloud: 0.24, wet: 0, wind: 1.2 },
});
