import { defineEngine } from '../kinds.ts';

/** Runway's Aleph 2: silent. */
export default defineEngine({
  id: 'runway-aleph2',
  engine: 'Runway',
  model: 'aleph2',
  label: 'Runway Aleph 2',
  kind: 'hosted',
  modes: ['i2v'],
  audio: 'none',
  image: 'first-frame',
  negativePrompt: false,
  prices: [{ unit: 'second', amount: 0.28, currency: 'USD', date: '2026-09-19', source: 'second-hand' }],
  date: '2026-09-19',
  source: 'second-hand',
});
