import { defineTemplate } from '../kinds.ts';

/** One deed with its forces and materials, followed by one camera. */
export default defineTemplate({
  id: 'action',
  about: 'One deed that physics has to carry: forces and materials are named, and one camera follows it.',
  answers: {
    style: 'Photorealistic sports footage, 35mm, fast shutter, crisp motion',
    scene:
      '{athlete} rides {vehicle} along a concrete canal after rain. Shallow puddles lie on the polished concrete. A light crosswind blows from camera left.',
    shot: 'Medium-wide, low angle, tracking shot alongside the rider',
    lens: '35mm, deep focus',
    lighting: 'Hard low sun from behind, long shadows toward the camera, bright rim on the water',
    palette: ['concrete grey', 'sky blue', 'signal orange'],
    mood: 'Tense, then free',
    actions: [
      '{subject} pedals hard through a puddle and water fans up behind the rubber tyres.',
      '{subject} leans into the concrete bank, the tyres gripping as it curves.',
      '{subject} rolls over the edge and lands on both wheels, the suspension sinking deep.',
    ],
    sound: 'Rubber hissing on wet concrete, chain clicks, wind, one hard landing',
  },
  placeholders: {
    athlete: {
      ask: 'Who is it, and wearing what?',
      default: 'A rider in an orange nylon jacket and a black helmet',
    },
    vehicle: { ask: 'What does the rider ride?', default: 'a steel mountain bike' },
    subject: { ask: 'And in two words, for the beats?', default: 'The rider' },
  },
});
