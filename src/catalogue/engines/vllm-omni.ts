import { defineEngine } from '../kinds.ts';

/** A server of your own for open video models; form fields only. */
export default defineEngine({
  id: 'vllm-omni',
  engine: 'vLLM-Omni',
  model: 'any that it serves',
  label: 'vLLM-Omni',
  kind: 'self-hosted',
  modes: ['t2v', 'i2v'],
  audio: 'toggle',
  image: 'references',
  negativePrompt: true,
  seed: true,
  notes: ['Sound is off unless asked for.', 'What a model takes (seconds, sizes) is the model’s own.'],
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
