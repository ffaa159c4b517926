import { defineEngine } from '../kinds.ts';

/** Serving over several machines; one reply, no jobs. */
export default defineEngine({
  id: 'nvidia-dynamo',
  engine: 'NVIDIA Dynamo',
  model: 'any that it serves',
  label: 'NVIDIA Dynamo',
  kind: 'self-hosted',
  modes: ['t2v', 'i2v'],
  notes: ['Image to video only over vLLM-Omni.'],
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
