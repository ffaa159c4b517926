import { defineWeather } from '../kinds.ts';

/** Rain: drops, wet ground, a grey sky. */
export default defineWeather({
  id: 'rain',
  words: [
    'rain',
    'rainy',
    'raining',
    'light rain',
    'heavy rain',
    'drizzle',
    'drizzling',
    'downpour',
    'shower',
    'pouring',
    'rain-soaked',
    'rain soaked',
    'rain-slicked',
    'monsoon',
    'rainfall',
    'raindrop',
  ],
  facts: { falls: 'rain', fog: 0.007, cloud: 0.95, gloom: 0.35, wet: 1, wind: 2, bed: 'rain' },
});
