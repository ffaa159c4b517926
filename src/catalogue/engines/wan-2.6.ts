import { defineEngine } from '../kinds.ts';

/** Alibaba's Wan 2.6. */
export default defineEngine({
  id: 'wan-2.6',
  engine: 'Wan',
  model: 'wan-2.6',
  label: 'Wan 2.6',
  kind: 'hosted',
  modes: ['t2v'],
  seconds: { from: 1, to: 15 },
  resolutions: ['1080p'],
  audio: 'always',
  negativePrompt: true,
  maxCharacters: 800,
  prompting: {
    order: 'at most 800 characters',
    shots: '[0-3s] …',
    negatives: 'a field of its own, 500 characters',
  },
  prices: [],
  date: '2026-09-19',
  source: 'second-hand',
  notes: ['Whether it begins with a picture is not established.'],
});
