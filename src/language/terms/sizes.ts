import { termsOf } from './term.ts';

/** Sizes of a shot, from a figure lost in the land to an eye. */
export const sizes = termsOf('size', [
  {
    name: 'extreme wide shot',
    words: ['extreme long shot', 'panorama', 'panoramic shot', 'epic wide', 'ultra wide shot'],
    means:
      'The place is the subject: people are specks or absent. It says where we are and how large that is.',
    engines:
      'Landscape and light come out well, faces and hands do not read. Keep action to one large movement: weather, a vehicle, a crowd.',
  },
  {
    name: 'establishing shot',
    words: ['wide establishing shot', 'establishing wide shot'],
    bare: ['establishing'],
    means: 'The first, wide view of a place, from which every later shot takes its bearings.',
    engines: 'Works best with a slow move or none. Lines spoken here have lips too small to be seen.',
  },
  {
    name: 'wide shot',
    words: ['long shot', 'wide view', 'wide framing', 'master shot', 'full wide'],
    bare: ['wide'],
    means: 'A whole figure with the room or street around it; the surroundings take most of the frame.',
    engines:
      'Whole bodies and paths of movement hold together; small props and fingers drift. Name the ground that feet touch.',
  },
  {
    name: 'full shot',
    words: ['full body shot', 'full body', 'full length', 'head to toe', 'full figure', 'group shot'],
    means: 'One figure from head to toe fills the height of the frame.',
    engines:
      'The size for dance, walking and falls: every contact with the floor is seen, so it has to be right.',
  },
  {
    name: 'medium wide shot',
    words: [
      'medium full shot',
      'medium full',
      'medium wide',
      'medium long shot',
      'cowboy shot',
      'american shot',
      'knee shot',
      'mid wide',
    ],
    means: 'From the knees up (at mid-thigh it is a cowboy shot): body language and place in one frame.',
    engines: 'A safe size for one action with the hands or an object passed between two people.',
  },
  {
    name: 'medium shot',
    words: [
      'mid shot',
      'midshot',
      'waist shot',
      'waist up',
      'half body shot',
      'medium framing',
      'medium view',
    ],
    bare: ['medium', 'mid'],
    means: 'From the waist up, about as we see somebody across a table.',
    engines: 'Gesture and face share the frame; lips are large enough for one or two short lines.',
  },
  {
    name: 'two-shot',
    words: ['two shot', 'medium two shot', 'medium two-shot', '2 shot'],
    means:
      'Two people in one frame, both readable, so that a look or a line can pass between them without a cut.',
    engines: 'Say who stands left and who right, and let only one of them speak at a time.',
  },
  {
    name: 'medium close-up',
    words: [
      'medium close',
      'medium closeup',
      'mid close-up',
      'bust shot',
      'chest up',
      'head and shoulders',
      'talking head',
    ],
    means: 'From the chest up: the usual size of speech on screen.',
    engines: 'The most dependable size for dialogue: lips, eyes and a turn of the head are all large enough.',
  },
  {
    name: 'close-up',
    words: [
      'close shot',
      'closeup',
      'tight shot',
      'tight close-up',
      'tight framing',
      'portrait shot',
      'close view',
    ],
    bare: ['close', 'tight'],
    means: 'A face, or a thing of that size, fills the frame. What it shows is what matters now.',
    engines: 'Texture and small movement come out best here; ask for one change (a blink, a drop, a smile).',
  },
  {
    name: 'extreme close-up',
    words: ['extreme closeup', 'big close-up', 'very close-up', 'super close-up'],
    means: 'A part of a face or thing alone: eyes, lips, a fuse.',
    engines: 'One motion only. With a person, name the part, or the model chooses the eye.',
  },
  {
    name: 'macro shot',
    words: ['macro', 'macro close-up'],
    means:
      'A subject at about life size on the sensor: an insect, a thread, the rim of a cup. Focus is paper-thin.',
    engines: 'Surfaces are its strength: name the material and where the light strikes it.',
  },
  {
    name: 'insert shot',
    words: ['detail shot'],
    bare: ['insert'],
    means: 'A close view of one detail that the story needs: a key in a lock, a name in a ledger.',
    engines: 'Hands and small print are what models do worst: keep fingers few and lettering short.',
  },
]);
