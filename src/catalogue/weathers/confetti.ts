import { defineWeather } from '../kinds.ts';

/** Scraps of coloured paper that flutter down, indoors and out. */
export default defineWeather({
  id: 'confetti',
  words: ['confetti', 'falling confetti', 'confetti falls', 'confetti rain', 'ticker tape', 'streamers fall'],
  facts: {
    falls: 'leaves',
    tints: ['#ffd23c', '#ff4f6d', '#36c5f0', '#5ad469', '#b46bff', '#ffffff'],
    indoors: true,
    fog: 0.004,
    cloud: 0.24,
    wet: 0,
    wind: 1,
  },
});
