import { defineWeather } from '../kinds.ts';

/** A closed grey sky with even light. */
export default defineWeather({
  id: 'overcast',
  words: ['overcast', 'cloudy', 'grey sky', 'gray sky', 'clouded', 'gloomy', 'dull sky', 'cloud cover'],
  facts: { falls: 'none', fog: 0.005, cloud: 1, wet: 0, wind: 2 },
});
