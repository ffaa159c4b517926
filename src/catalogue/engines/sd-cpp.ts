import { defineEngine } from '../kinds.ts';

/** Quantized Wan and LTX models on small machines. */
export default defineEngine({
  id: 'sd-cpp',
  engine: 'stable-diffusion.cpp',
  model: 'any that it serves',
  label: 'stable-diffusion.cpp server',
  kind: 'self-hosted',
  modes: ['t2v'],
  audio: 'toggle',
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
