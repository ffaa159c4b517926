import { defineTemplate } from '../kinds.ts';

/** Somebody at work, seen by a camera on a shoulder. */
export default defineTemplate({
  id: 'documentary',
  about: 'Somebody at work: a camera on a shoulder, hands and materials, light that is simply there.',
  answers: {
    style: '1970s observational documentary, 16mm film, coarse grain, warm faded colour',
    scene:
      '{worker} works at a scarred oak bench in {place}. Shavings cover the floor. Clamps and chisels hang on the brick wall behind.',
    shot: 'Medium close-up on the hands, handheld, slow pan left to the face',
    lens: '35mm, natural depth of field',
    lighting: 'Grey daylight from one dusty window at frame right, deep soft shadow on the left',
    palette: ['oak brown', 'dust grey', 'faded blue', 'cream'],
    mood: 'Unhurried, intent',
    actions: [
      '{who} draws a steel plane along a pine board and a long curl of wood rises.',
      '{who} runs a thumb along the edge and blows the dust away.',
    ],
    sound: 'The hiss of the plane, a wall clock, a radio murmuring in the next room',
  },
  placeholders: {
    worker: { ask: 'Who is at work, and wearing what?', default: 'An old carpenter in a blue canvas apron' },
    place: { ask: 'Where?', default: 'a narrow workshop behind a yard' },
    who: { ask: 'And in two words, for the beats?', default: 'The carpenter' },
  },
});
