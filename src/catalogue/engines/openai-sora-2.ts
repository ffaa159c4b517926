import { defineEngine } from '../kinds.ts';
import { sora } from '../kit/prompting.ts';

/** The first model of the API whose prompts this project reads; switched off. */
export default defineEngine({
  id: 'openai-sora-2',
  engine: 'OpenAI Videos API',
  model: 'sora-2',
  label: 'Sora 2 (OpenAI)',
  kind: 'hosted',
  endedOn: '2026-09-24',
  modes: ['t2v', 'i2v'],
  seconds: [4, 8, 12, 16, 20],
  sizes: ['720x1280', '1280x720'],
  aspects: ['16:9', '9:16'],
  audio: 'always',
  image: 'first-frame',
  negativePrompt: false,
  seed: false,
  maxCharacters: 32000,
  prompting: sora,
  prices: [
    {
      unit: 'second',
      amount: 0.1,
      currency: 'USD',
      resolution: '720p',
      date: '2026-09-24',
      source: 'documentation',
      former: true,
      note: 'half in batches',
    },
  ],
  date: '2026-09-24',
  source: 'documentation',
  notes: ['Switched off on 2026-09-24.'],
});
