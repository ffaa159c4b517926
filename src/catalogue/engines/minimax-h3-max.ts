import { defineEngine } from '../kinds.ts';

/** MiniMax's H3-Max. */
export default defineEngine({
  id: 'minimax-h3-max',
  engine: 'MiniMax',
  model: 'H3-Max',
  label: 'MiniMax H3-Max',
  kind: 'hosted',
  modes: ['t2v', 'i2v'],
  seconds: { from: 4, to: 15 },
  resolutions: ['480p', '768p'],
  audio: 'always',
  negativePrompt: false,
  seed: false,
  maxCharacters: 7000,
  prompting: { order: 'a narrative of 40–60 words', negatives: 'none' },
  prices: [
    { unit: 'second', amount: [0.05, 0.08], currency: 'USD', date: '2026-09-19', source: 'second-hand' },
  ],
  date: '2026-09-19',
  source: 'second-hand',
});
