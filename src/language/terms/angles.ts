import { termsOf } from './term.ts';

/** Where the camera looks from: height, side, and whose eyes it lends. */
export const angles = termsOf('angle', [
  {
    name: "bird's-eye view",
    words: [
      'bird eye',
      "bird's eye",
      'birds eye view',
      'top down',
      'top-down shot',
      'top-down view',
      'overhead shot',
      'overhead view',
      'overhead angle',
      'straight down',
      'flat lay',
      "god's eye view",
      'directly above',
    ],
    means: 'Straight down from above: the floor becomes the page and movement becomes a pattern.',
    engines: 'Faces vanish and the floor is half the picture, so describe the floor.',
  },
  {
    name: 'high angle',
    words: [
      'high-angle shot',
      'slight high angle',
      'elevated angle',
      'from above',
      'slightly above',
      'looking down',
    ],
    means: 'The camera stands above the eyes and looks down: the subject grows smaller, more exposed.',
    engines: '“Slight” keeps the face readable; without it expect a steep view.',
  },
  {
    name: 'eye level',
    words: ['eye-level shot', 'level angle', 'straight on', 'neutral angle', 'shoulder level', 'chest level'],
    means: 'The lens is as high as the subject’s eyes; nobody is above or below anybody.',
    engines:
      'What most models give when nothing is said. Name it for children, animals and seated people: the height is theirs.',
  },
  {
    name: 'low angle',
    words: [
      'low-angle shot',
      'slight low angle',
      'low camera',
      'hero angle',
      'heroic angle',
      'from below',
      'slightly below',
      'looking up',
    ],
    means:
      'The camera stands below the eyes and looks up: the subject gains weight, the sky or ceiling comes in.',
    engines: 'The ceiling or sky is in frame, so light it: “warm lamps overhead”, “low cloud”.',
  },
  {
    name: "worm's-eye view",
    words: [
      "worm's eye",
      'worm eye',
      'worms eye view',
      'extreme low angle',
      'ground level',
      'floor level',
      'from the ground',
    ],
    means: 'The lens lies on the ground and looks up or along it.',
    engines: 'Puddles, grass and dust near the lens become large: name what lies there.',
  },
  {
    name: 'Dutch angle',
    words: ['dutch tilt', 'canted angle', 'canted', 'tilted horizon'],
    bare: ['dutch'],
    means: 'The camera leans to one side, so that the horizon runs downhill: unease.',
    engines: 'Models lean only a little; name something level (a doorway, the sea) that shows the tilt.',
  },
  {
    name: 'over-the-shoulder',
    words: ['over the shoulder', 'over shoulder', 'over-the-shoulder shot', 'ots'],
    means: 'Past the shoulder of one person to the face of another: the usual angle of conversation.',
    engines: 'Say whose shoulder is near and whose face is sharp, and keep the same side for the answer.',
  },
  {
    name: 'point of view',
    words: ['pov', 'first person', 'first-person view', 'subjective camera'],
    means: 'We see what a character sees; the camera is their head.',
    engines: 'Say whose eyes they are, and what of them is in frame: “her gloved hands on the bars”.',
  },
  {
    name: 'profile',
    words: ['profile shot', 'side view', 'side on', 'in profile', 'lateral view'],
    means: 'From the side, at right angles to where the subject looks.',
    engines: 'Good for silhouettes and walks; half of the mouth is hidden, so short lines only.',
  },
  {
    name: 'from behind',
    words: ['rear view', 'back view', 'seen from behind', 'back to camera', 'tail shot'],
    means: 'We look over the subject’s back to what it faces.',
    engines: 'Hides the face: a model that has to keep a likeness is safest here.',
  },
  {
    name: 'three-quarter view',
    words: ['three-quarter angle', 'three-quarter profile'],
    means: 'Between front and profile, about 45°: both eyes are seen and the head keeps its depth.',
    engines: 'The kindest angle for faces that turn or speak.',
  },
  {
    name: 'frontal view',
    words: ['front view', 'head on', 'facing camera'],
    bare: ['frontal'],
    means: 'Straight at the subject; depth flattens and the look meets ours.',
    engines: 'Symmetry is easy to break: name what stands on both sides, or allow for one that differs.',
  },
]);
