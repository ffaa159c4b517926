import { defineTemplate } from '../kinds.ts';

/** A place that establishes: scale, weather and one slow rise. */
export default defineTemplate({
  id: 'landscape',
  about: 'A place to open with: something small gives the scale, the weather moves, the camera rises once.',
  answers: {
    style: 'Large-format nature documentary, 65mm film, fine grain, natural colour',
    scene:
      '{place} at {time}. Low mist lies between dark pines. {figure} follows a gravel path toward the water, small in the frame.',
    shot: 'Wide establishing shot, slow crane up over the tree line',
    lens: '24mm, deep focus',
    lighting: 'Low sun from frame left, soft through the mist, long blue shadows',
    palette: ['pine green', 'mist grey', 'pale gold', 'slate blue'],
    mood: 'Still, patient',
    actions: [
      'The mist drifts slowly from left to right between the trees.',
      'A flock of birds lifts from the water and turns as one.',
    ],
    sound: 'Wind in pines, water lapping on stones, wings far away',
  },
  placeholders: {
    place: { ask: 'Which place is it?', default: 'A mountain lake ringed by pines' },
    time: { ask: 'What time of day?', default: 'dawn' },
    figure: { ask: 'Who or what gives the scale?', default: 'A lone hiker in a red rain jacket' },
  },
});
