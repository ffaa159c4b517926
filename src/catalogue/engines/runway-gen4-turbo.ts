import { defineEngine } from '../kinds.ts';

/** Runway's Gen-4 Turbo: silent. */
export default defineEngine({
  id: 'runway-gen4-turbo',
  engine: 'Runway',
  model: 'gen4_turbo',
  label: 'Runway Gen-4 Turbo',
  kind: 'hosted',
  modes: ['i2v'],
  audio: 'none',
  image: 'first-frame',
  negativePrompt: false,
  prices: [{ unit: 'second', amount: 0.05, currency: 'USD', date: '2026-09-19', source: 'second-hand' }],
  date: '2026-09-19',
  source: 'second-hand',
});
