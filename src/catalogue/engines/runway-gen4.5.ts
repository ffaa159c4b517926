import { defineEngine } from '../kinds.ts';

/** Runway's Gen-4.5: silent. */
export default defineEngine({
  id: 'runway-gen4.5',
  engine: 'Runway',
  model: 'gen4.5',
  label: 'Runway Gen-4.5',
  kind: 'hosted',
  modes: ['t2v', 'i2v'],
  audio: 'none',
  image: 'first-frame',
  negativePrompt: false,
  prices: [{ unit: 'second', amount: 0.12, currency: 'USD', date: '2026-09-19', source: 'second-hand' }],
  date: '2026-09-19',
  source: 'second-hand',
});
