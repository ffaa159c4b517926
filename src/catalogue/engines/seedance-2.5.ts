import { defineEngine } from '../kinds.ts';
import { seedance } from '../kit/prompting.ts';

/** ByteDance's Seedance 2.5. */
export default defineEngine({
  id: 'seedance-2.5',
  engine: 'Seedance',
  model: 'seedance-2.5',
  label: 'Seedance 2.5',
  kind: 'hosted',
  modes: ['t2v', 'i2v'],
  seconds: { from: 4, to: 30 },
  resolutions: ['480p', '720p'],
  audio: 'toggle',
  image: 'first-and-last',
  negativePrompt: false,
  seed: true,
  prompting: seedance,
  prices: [
    {
      unit: 'second',
      amount: 0.1,
      currency: 'USD',
      resolution: '480p',
      date: '2026-09-19',
      source: 'second-hand',
      note: 'about: billed by token',
    },
    {
      unit: 'second',
      amount: 0.23,
      currency: 'USD',
      resolution: '720p',
      date: '2026-09-19',
      source: 'second-hand',
      note: 'about: billed by token',
    },
  ],
  date: '2026-09-19',
  source: 'second-hand',
  notes: ['Real faces are refused.'],
});
