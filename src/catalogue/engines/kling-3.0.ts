import { defineEngine } from '../kinds.ts';
import { kling } from '../kit/prompting.ts';

/** Kling 3.0: several shots in one clip, sound of its own. */
export default defineEngine({
  id: 'kling-3.0',
  engine: 'Kling',
  model: 'kling-3.0',
  label: 'Kling 3.0',
  kind: 'hosted',
  modes: ['t2v', 'i2v'],
  seconds: { from: 3, to: 15 },
  resolutions: ['720p', '1080p', '4k'],
  audio: 'toggle',
  image: 'first-and-last',
  negativePrompt: false,
  maxCharacters: 3072,
  prompting: kling,
  prices: [],
  date: '2026-09-19',
  source: 'second-hand',
});
