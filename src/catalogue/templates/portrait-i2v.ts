import { defineTemplate } from '../kinds.ts';

/** A portrait that comes alive: motion, camera and sound, and nothing that the picture says itself. */
export default defineTemplate({
  id: 'portrait-i2v',
  about:
    'A portrait that comes alive: the picture says who and where, so the brief says motion, camera and sound.',
  answers: {
    mode: 'i2v',
    scene: '{who} in the picture breathes in and slowly turns {direction}',
    actions: ['{second}', 'A light breeze moves a few strands of hair'],
    shot: 'Camera holds static, medium close-up',
    sound: '{sound}',
    settings: { mode: 'i2v' },
  },
  placeholders: {
    who: { ask: 'Who is in the picture?', default: 'The woman' },
    direction: { ask: 'Which way does the head turn?', default: 'toward the window' },
    second: { ask: 'What happens next?', default: 'A small smile forms at the corner of her mouth' },
    sound: { ask: 'What is heard?', default: 'soft wind, a distant church bell' },
  },
});
