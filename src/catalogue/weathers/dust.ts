import { defineWeather } from '../kinds.ts';

/** Dust or ash in the air, lit by the sun. */
export default defineWeather({
  id: 'dust',
  words: ['dust', 'dusty', 'sandstorm', 'dust storm', 'ash', 'ashfall', 'smoke-filled'],
  facts: { falls: 'dust', fog: 0.06, cloud: 0.4, wet: 0, wind: 5, bed: 'wind' },
});
