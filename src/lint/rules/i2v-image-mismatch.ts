import { GUIDE } from '../../brief/settings.ts';
import { measured, targetSize } from '../facts/image.ts';
import { placeOf } from '../facts/setting-place.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'i2v-image-mismatch',
  about: 'The first frame has another size than the clip.',
  severity: 'error',
  modes: ['i2v'],
  deltas: true,
  why: `The picture becomes the first frame as it is, so its pixels must be the clip's: 1280x720 for 1280x720. A picture of
another size or shape is refused or cut. Scale and crop it before, where you choose what is lost.`,
  examples: [
    {
      text: 'The fox winks. Static close-up.',
      settings: { image: { width: 1024, height: 1024, type: 'png' } },
      finds: [''],
    },
    {
      text: '---\nimage: fox.png\nsize: 720x1280\n---\nThe fox winks. Static close-up.',
      settings: { image: { width: 1280, height: 720, type: 'png' } },
      finds: ['fox.png'],
    },
    {
      text: 'The fox winks. Static close-up.',
      settings: { size: '1920x1080', image: { width: 1920, height: 1080, type: 'png' } },
    },
    {
      text: 'The fox winks. Static close-up.',
      settings: { aspect: '9:16', image: { width: 720, height: 1280, type: 'png' } },
    },
  ],
  check(subject, report) {
    const image = measured(subject.settings.image);
    const size = targetSize(subject.settings);
    if (!image || !size || (image.width === size.width && image.height === size.height)) return;
    const own = `${image.width}x${image.height}`;
    report({
      ...placeOf(subject, 'image'),
      what: `The picture is ${own} and the clip ${size.width}x${size.height}.`,
      expected: 'The first frame has the size of the clip.',
      advice: GUIDE.sizes.includes(own)
        ? `Make the clip ${own}, or scale the picture.`
        : `Scale and crop the picture to ${size.width}x${size.height}.`,
    });
  },
});
