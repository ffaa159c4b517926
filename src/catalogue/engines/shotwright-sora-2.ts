import { defineEngine } from '../kinds.ts';
import { sora } from '../kit/prompting.ts';

/** Shotwright's own stage in draft quality: this machine, no key. */
export default defineEngine({
  id: 'shotwright-sora-2',
  engine: 'Shotwright',
  model: 'sora-2',
  label: 'Shotwright, draft',
  kind: 'embedded',
  modes: ['t2v', 'i2v'],
  seconds: [4, 8, 12, 16, 20],
  sizes: ['1280x720', '720x1280', '1920x1080', '1080x1920', '1792x1024', '1024x1792'],
  aspects: ['16:9', '9:16'],
  fps: [24, 30],
  audio: 'always',
  image: 'first-frame',
  negativePrompt: false,
  seed: true,
  maxCharacters: 32000,
  prompting: sora,
  prices: [
    {
      unit: 'clip',
      amount: 0,
      currency: 'USD',
      date: '2026-11-23',
      source: 'measured',
      note: 'runs on this machine',
    },
  ],
  date: '2026-11-23',
  source: 'measured',
});
