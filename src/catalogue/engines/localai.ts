import { defineEngine } from '../kinds.ts';

/** A server of your own with a route of its own. */
export default defineEngine({
  id: 'localai',
  engine: 'LocalAI',
  model: 'any that it serves',
  label: 'LocalAI',
  kind: 'self-hosted',
  modes: ['t2v', 'i2v'],
  image: 'first-and-last',
  negativePrompt: true,
  seed: true,
  prices: [
    {
      unit: 'gpu-time',
      currency: 'USD',
      date: '2026-11-22',
      source: 'source',
      note: 'time on a GPU of your own',
    },
  ],
  date: '2026-11-22',
  source: 'source',
});
