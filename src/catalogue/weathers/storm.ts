import { defineWeather } from '../kinds.ts';

/** A storm: driving rain and hard gusts under a dark sky. */
export default defineWeather({
  id: 'storm',
  words: [
    'storm',
    'stormy',
    'thunderstorm',
    'thunder',
    'lightning storm',
    'tempest',
    'hurricane',
    'typhoon',
    'tornado',
  ],
  facts: { falls: 'rain', fog: 0.009, cloud: 0.9, gloom: 1, wet: 1, wind: 12, bed: 'rain' },
});
