import { placeOf } from '../facts/setting-place.ts';
import { defineRule } from '../rule.ts';

/** Kinds of picture by content that can be the first frame. */
const TAKEN = /^(?:jpe?g|png|webp)$/i;

export default defineRule({
  id: 'i2v-image-format',
  about: 'The first frame is no JPEG, PNG or WebP.',
  severity: 'error',
  modes: ['i2v'],
  deltas: true,
  why: `Image to video takes JPEG, PNG and WebP. The kind is told by what is in the file, not by its name: a GIF called
\`photo.png\` is still a GIF.`,
  examples: [
    {
      text: 'The fox winks. Static close-up.',
      settings: { image: { width: 1280, height: 720, type: 'gif' } },
      finds: [''],
    },
    {
      text: '---\nimage: fox.png\n---\nThe fox winks. Static close-up.',
      settings: { image: { width: 1280, height: 720, type: 'tiff' } },
      finds: ['fox.png'],
    },
    {
      text: 'The fox winks. Static close-up.',
      settings: { image: { width: 1280, height: 720, type: 'webp' } },
    },
    { text: 'The fox winks. Static close-up.', settings: { mode: 'i2v' } },
  ],
  check(subject, report) {
    const { image } = subject.settings;
    if (!image || TAKEN.test(image.type)) return;
    const known = image.type !== '' && image.type !== 'unknown';
    const what = image.what ?? (known ? `a ${image.type.toUpperCase()}` : 'in no format that is known');
    report({
      ...placeOf(subject, 'image'),
      what: `The picture is ${what}.`,
      expected: 'The first frame is a JPEG, PNG or WebP.',
      advice: 'Save it as one of these.',
    });
  },
});
