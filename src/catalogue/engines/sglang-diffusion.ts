import { defineEngine } from '../kinds.ts';

/** A server of your own for open video models; JSON. */
export default defineEngine({
  id: 'sglang-diffusion',
  engine: 'SGLang-Diffusion',
  model: 'any that it serves',
  label: 'SGLang-Diffusion',
  kind: 'self-hosted',
  modes: ['t2v', 'i2v'],
  image: 'first-frame',
  negativePrompt: true,
  seed: true,
  notes: ['Stored versions refuse form data without an image.'],
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
