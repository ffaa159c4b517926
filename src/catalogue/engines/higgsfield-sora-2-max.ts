import { defineEngine } from '../kinds.ts';
import { sora } from '../kit/prompting.ts';

/** Sora 2 MAX as Higgsfield offered it: deeper realism, at more credits than Sora 2. */
export default defineEngine({
  id: 'higgsfield-sora-2-max',
  engine: 'Higgsfield',
  model: 'sora-2-max',
  label: 'Sora 2 MAX (Higgsfield)',
  kind: 'hosted',
  endedOn: '2026-09-20',
  modes: ['t2v', 'i2v'],
  seconds: [4, 8, 12],
  resolutions: ['720p', '1080p'],
  aspects: ['16:9', '9:16'],
  fps: [24, 30],
  audio: 'always',
  image: 'first-frame',
  negativePrompt: false,
  prompting: sora,
  prices: [
    {
      unit: 'clip',
      currency: 'credits',
      date: '2026-09-20',
      source: 'documentation',
      note: 'more than the 8–10 of Sora 2',
    },
  ],
  credit: { usd: 0.0627, date: '2026-09-19', source: 'second-hand' },
  date: '2026-09-20',
  source: 'documentation',
  notes: [
    'In the prompt guide, but not in the catalogue of 2026-09-20.',
    'Best for final renders, complex action and narrative.',
  ],
});
