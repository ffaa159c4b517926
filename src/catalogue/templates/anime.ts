import { defineTemplate } from '../kinds.ts';

/** A drawn scene with one small gesture in a world that moves by itself. */
export default defineTemplate({
  id: 'anime',
  about:
    'A drawn scene: the technique comes first, the world moves by itself, one small gesture carries the feeling.',
  answers: {
    style: 'Hand-drawn Japanese anime, watercolour backgrounds, clean ink lines, animation on twos',
    scene:
      '{hero} waits alone on {place} at dusk. A paper lantern swings over a wooden bench. Fireflies drift above the wet grass beside the rails.',
    shot: 'Wide shot, low angle, slow push-in toward the bench',
    lens: '35mm, deep focus',
    lighting: 'Warm lantern light from above, cool blue dusk from behind, soft edges',
    palette: ['indigo', 'lantern orange', 'moss green', 'cream'],
    mood: 'Wistful, hopeful',
    actions: [
      '{who} opens one hand and a firefly settles on it.',
      '{who} lifts the hand and watches it fly up past the lantern.',
      'The rails begin to hum and a warm light grows in the distance.',
    ],
    sound: 'Crickets, the creak of the lantern, rails humming, a far train horn',
  },
  placeholders: {
    hero: { ask: 'Who is it, and wearing what?', default: 'A schoolboy in a navy uniform' },
    place: { ask: 'Where?', default: 'a small country railway platform' },
    who: { ask: 'And in two words, for the beats?', default: 'The boy' },
  },
});
