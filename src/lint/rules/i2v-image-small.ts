import { measured } from '../facts/image.ts';
import { placeOf } from '../facts/setting-place.ts';
import { defineRule } from '../rule.ts';

/** Pixels of the short side that a first frame should have at least: 720p. */
const LEAST = 720;

export default defineRule({
  id: 'i2v-image-small',
  about: 'The first frame is smaller than 720p.',
  severity: 'warning',
  modes: ['i2v'],
  deltas: true,
  why: `What the picture does not show, the model makes up, and it keeps that for the whole clip. With a short side of 720
pixels or more, faces, fabric and lettering hold. Enlarging a small picture does not bring back what it never had: look
for the original.`,
  examples: [
    {
      text: 'The fox winks. Static close-up.',
      settings: { image: { width: 640, height: 360, type: 'png' } },
      finds: [''],
    },
    {
      text: '---\nimage: fox.png\nsize: 720x1280\n---\nThe fox winks. Static close-up.',
      settings: { image: { width: 719, height: 1280, type: 'png' } },
      finds: ['fox.png'],
    },
    {
      text: 'The fox winks. Static close-up.',
      settings: { image: { width: 720, height: 1280, type: 'png' } },
    },
    {
      text: 'The fox winks. Static close-up.',
      settings: { image: { width: 900, height: 900, type: 'png' } },
    },
  ],
  check(subject, report) {
    const image = measured(subject.settings.image);
    const short = image && Math.min(image.width, image.height);
    if (short === undefined || short >= LEAST) return;
    report({
      ...placeOf(subject, 'image'),
      what: `The short side of the picture has ${short} pixels.`,
      expected: `A first frame has ${LEAST} or more.`,
      advice: 'Use the picture at its original size.',
    });
  },
});
