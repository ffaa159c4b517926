import { defineEngine } from '../kinds.ts';

/** xAI's Grok Imagine video. */
export default defineEngine({
  id: 'xai-grok-imagine-video-1.5',
  engine: 'xAI',
  model: 'grok-imagine-video-1.5',
  label: 'Grok Imagine 1.5',
  kind: 'hosted',
  modes: ['t2v'],
  seconds: { from: 1, to: 15 },
  resolutions: ['480p', '720p', '1080p'],
  audio: 'always',
  prices: [
    {
      unit: 'second',
      amount: 0.08,
      currency: 'USD',
      resolution: '480p',
      date: '2026-09-19',
      source: 'second-hand',
    },
    {
      unit: 'second',
      amount: 0.14,
      currency: 'USD',
      resolution: '720p',
      date: '2026-09-19',
      source: 'second-hand',
    },
    {
      unit: 'second',
      amount: 0.25,
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
