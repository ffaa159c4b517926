import { defineEngine } from '../kinds.ts';

/** Google's video model of the Gemini family. */
export default defineEngine({
  id: 'google-gemini-omni-1.1-flash',
  engine: 'Google Gemini API',
  model: 'gemini-omni-1.1-flash',
  label: 'Gemini Omni 1.1 Flash',
  kind: 'hosted',
  modes: ['t2v', 'i2v'],
  seconds: { from: 3, to: 10 },
  resolutions: ['360p', '720p', '1080p', '4k'],
  audio: 'always',
  image: 'references',
  negativePrompt: false,
  seed: false,
  prices: [{ unit: 'second', amount: 0.1, currency: 'USD', date: '2026-09-19', source: 'second-hand' }],
  date: '2026-09-19',
  source: 'second-hand',
  notes: ['Resolutions above 720p are upscaled.'],
});
