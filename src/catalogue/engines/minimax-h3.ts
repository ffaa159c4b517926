import { defineEngine } from '../kinds.ts';

/** MiniMax's H3: open weights, stereo sound. */
export default defineEngine({
  id: 'minimax-h3',
  engine: 'MiniMax',
  model: 'H3',
  label: 'MiniMax H3',
  kind: 'hosted',
  modes: ['t2v', 'i2v'],
  seconds: { from: 4, to: 15 },
  resolutions: ['768p', '2k'],
  audio: 'always',
  negativePrompt: false,
  seed: false,
  maxCharacters: 7000,
  prompting: { order: 'a narrative of 40–60 words', negatives: 'none' },
  prices: [
    { unit: 'second', amount: [0.08, 0.13], currency: 'USD', date: '2026-09-19', source: 'second-hand' },
  ],
  date: '2026-09-19',
  source: 'second-hand',
});
