import { defineEngine } from '../kinds.ts';

/** MiniMax's Hailuo 2.3: silent. */
export default defineEngine({
  id: 'minimax-hailuo-2.3',
  engine: 'MiniMax',
  model: 'hailuo-2.3',
  label: 'Hailuo 2.3',
  kind: 'hosted',
  modes: ['t2v'],
  audio: 'none',
  negativePrompt: false,
  maxCharacters: 2000,
  prompting: {
    order: 'a narrative of 40–60 words',
    shots: 'camera commands in brackets: [Push in]',
    negatives: 'none',
  },
  prices: [],
  date: '2026-09-19',
  source: 'second-hand',
  notes: ['Whether it begins with a picture is not established.'],
});
