import { defineMotion } from '../kinds.ts';

/** Sharpness goes from one to the other. */
export default defineMotion({
  id: 'focus-pull',
  words: [
    'focus',
    'rack focus',
    'focus pull',
    'pull focus',
    'focus shift',
    'shift focus',
    'focus rack',
    'blur',
    'defocus',
    'background blurs',
    'bokeh',
    'come into focus',
    'go out of focus',
    'soften',
    'sharpen',
  ],
  facts: {
    name: 'focus pull',
    regions: ['frame', 'subject', 'background', 'person', 'face', 'foliage'],
    nouns: [
      'focus',
      'background',
      'foreground',
      'subject',
      'blur',
      'bokeh',
      'depth',
      'lens',
      'woman',
      'man',
      'flower',
      'face',
      'product',
      'mountain',
      'it',
    ],
    lasts: false,
    seconds: [0.8, 1.8, 4],
  },
  animate(kit) {
    const behind =
      kit.region.kind === 'background' || kit.region.kind === 'foliage' || kit.direction === 'away';
    kit.focus({ to: behind ? 'background' : 'subject', blur: 0.0085, by: kit.once });
  },
});
