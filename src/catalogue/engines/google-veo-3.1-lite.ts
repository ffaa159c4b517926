import { defineEngine } from '../kinds.ts';
import { veo } from '../kit/prompting.ts';

/** Google's Veo 3.1 Lite. */
export default defineEngine({
  id: 'google-veo-3.1-lite',
  engine: 'Google Gemini API',
  model: 'veo-3.1-lite',
  label: 'Veo 3.1 Lite',
  kind: 'hosted',
  modes: ['t2v', 'i2v'],
  seconds: [4, 6, 8],
  secondsAt: { '1080p': [8], '4k': [8] },
  resolutions: ['720p', '1080p', '4k'],
  aspects: ['16:9', '9:16'],
  audio: 'always',
  image: 'first-and-last',
  prompting: veo,
  prices: [{ unit: 'second', amount: 0.08, currency: 'USD', date: '2026-09-19', source: 'second-hand' }],
  date: '2026-09-19',
  source: 'second-hand',
  notes: ['Sound cannot be switched off.', 'Files are kept for two days.'],
});
