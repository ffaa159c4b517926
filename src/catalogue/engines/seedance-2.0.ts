import { defineEngine } from '../kinds.ts';
import { seedance } from '../kit/prompting.ts';

/** ByteDance's Seedance 2.0. */
export default defineEngine({
  id: 'seedance-2.0',
  engine: 'Seedance',
  model: 'seedance-2.0',
  label: 'Seedance 2.0',
  kind: 'hosted',
  modes: ['t2v', 'i2v'],
  seconds: { from: 4, to: 15 },
  audio: 'toggle',
  image: 'first-and-last',
  negativePrompt: false,
  seed: true,
  prompting: seedance,
  prices: [{ unit: 'token', currency: 'USD', date: '2026-09-19', source: 'second-hand' }],
  date: '2026-09-19',
  source: 'second-hand',
  notes: ['Real faces are refused.'],
});
