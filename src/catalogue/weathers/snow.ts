import { defineWeather } from '../kinds.ts';

/** Snow: slow flakes and muffled light. */
export default defineWeather({
  id: 'snow',
  words: [
    'snow',
    'snowy',
    'snowing',
    'snowfall',
    'snowflake',
    'blizzard',
    'flurry',
    'sleet',
    'winter storm',
    'falling snow',
  ],
  facts: { falls: 'snow', fog: 0.008, cloud: 0.9, wet: 0.15, wind: 1.5, bed: 'wind' },
});
