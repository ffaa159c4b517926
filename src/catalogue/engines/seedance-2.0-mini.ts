import { defineEngine } from '../kinds.ts';
import { seedance } from '../kit/prompting.ts';

/** ByteDance's Seedance 2.0 Mini. */
export default defineEngine({
  id: 'seedance-2.0-mini',
  engine: 'Seedance',
  model: 'seedance-2.0-mini',
  label: 'Seedance 2.0 Mini',
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
