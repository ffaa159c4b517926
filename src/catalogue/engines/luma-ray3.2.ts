import { defineEngine } from '../kinds.ts';

/** Luma's Ray 3.2: silent, led by keyframes. */
export default defineEngine({
  id: 'luma-ray3.2',
  engine: 'Luma',
  model: 'ray3.2',
  label: 'Luma Ray 3.2',
  kind: 'hosted',
  modes: ['t2v', 'i2v'],
  resolutions: ['1080p'],
  audio: 'none',
  image: 'first-and-last',
  prices: [
    {
      unit: 'second',
      amount: 0.24,
      currency: 'USD',
      date: '2026-09-19',
      source: 'second-hand',
      note: 'about',
    },
  ],
  date: '2026-09-19',
  source: 'second-hand',
});
