import { defineEngine } from '../kinds.ts';

/** A server of your own over Diffusers. */
export default defineEngine({
  id: 'aquiles-image',
  engine: 'Aquiles-Image',
  model: 'any that it serves',
  label: 'Aquiles-Image',
  kind: 'self-hosted',
  modes: ['t2v'],
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
