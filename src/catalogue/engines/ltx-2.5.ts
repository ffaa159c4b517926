import { defineEngine } from '../kinds.ts';
import { ltx } from '../kit/prompting.ts';

/** Lightricks' LTX-2.5. */
export default defineEngine({
  id: 'ltx-2.5',
  engine: 'LTX',
  model: 'ltx-2.5',
  label: 'LTX-2.5',
  kind: 'hosted',
  modes: ['t2v', 'i2v'],
  seconds: { from: 2, to: 20 },
  resolutions: ['720p', '1080p', '4k'],
  fps: [24, 25, 48, 50],
  audio: 'toggle',
  image: 'first-and-last',
  prompting: ltx,
  prices: [
    {
      unit: 'second',
      amount: 0.13,
      currency: 'USD',
      date: '2026-09-19',
      source: 'second-hand',
      note: 'the fast variant on fal',
    },
  ],
  date: '2026-09-19',
  source: 'second-hand',
});
