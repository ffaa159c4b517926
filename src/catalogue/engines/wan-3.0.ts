import { defineEngine } from '../kinds.ts';

/** Alibaba's Wan 3.0. */
export default defineEngine({
  id: 'wan-3.0',
  engine: 'Wan',
  model: 'wan-3.0',
  label: 'Wan 3.0',
  kind: 'hosted',
  modes: ['t2v'],
  seconds: { from: 1, to: 30 },
  resolutions: ['480p', '720p', '1080p'],
  audio: 'always',
  prices: [
    {
      unit: 'second',
      amount: 0.05,
      currency: 'USD',
      resolution: '480p',
      date: '2026-09-19',
      source: 'second-hand',
    },
    {
      unit: 'second',
      amount: 0.1,
      currency: 'USD',
      resolution: '720p',
      date: '2026-09-19',
      source: 'second-hand',
    },
    {
      unit: 'second',
      amount: 0.2,
      currency: 'USD',
      resolution: '1080p',
      date: '2026-09-19',
      source: 'second-hand',
    },
  ],
  date: '2026-09-19',
  source: 'second-hand',
  notes: ['Whether it begins with a picture is not established.'],
});
