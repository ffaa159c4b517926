/**
 * Delta sentences with what they change and what they pin, written before the code that reads them. `all` stands for
 * the rest of the shot.
 */
export interface DeltaCase {
  readonly text: string;
  readonly changes: readonly string[];
  readonly keeps?: readonly string[];
}

/** One element each. */
export const singleDeltas: readonly DeltaCase[] = [
  { text: 'same shot, switch to 85mm', changes: ['lens'], keeps: ['all'] },
  { text: 'Same lighting, new palette: teal, sand, rust', changes: ['palette'], keeps: ['light'] },
  { text: 'Keep everything, but at night', changes: ['time'], keeps: ['all'] },
  { text: 'make it snow', changes: ['weather'] },
  { text: 'Make it golden hour light', changes: ['light'] },
  { text: 'lens=85mm', changes: ['lens'] },
  { text: 'change the lens to 35mm', changes: ['lens'] },
  {
    text: 'Same framing and light; replace the umbrella with a red balloon',
    changes: ['props'],
    keeps: ['framing', 'light'],
  },
  { text: 'everything stays the same, only the camera now orbits left', changes: ['move'], keeps: ['all'] },
  { text: 'switch the camera move to a slow crane up', changes: ['move'] },
  { text: 'low angle instead', changes: ['framing'] },
  { text: 'low angle instead of eye level', changes: ['framing'] },
  { text: 'Replace the woman with an old man', changes: ['cast'] },
  { text: 'put her in a red coat', changes: ['wardrobe'] },
  { text: 'Same take, but she wears a green raincoat', changes: ['wardrobe'], keeps: ['all'] },
  { text: 'set it in a desert', changes: ['place'] },
  { text: 'change the location to a subway platform', changes: ['place'] },
  { text: 'new mood: tense, foreboding', changes: ['mood'] },
  { text: 'Mood: playful', changes: ['mood'] },
  { text: 'palette: mustard, teal, cream', changes: ['palette'] },
  { text: 'make it anime', changes: ['style'] },
  { text: 'Same scene in the style of 1980s VHS footage', changes: ['style'], keeps: ['all'] },
  { text: 'swap the background sound for distant church bells', changes: ['sound'] },
  { text: 'Background Sound: wind through pines, a far train', changes: ['sound'] },
  {
    text: 'Keep the camera and the light, change the dialogue to "Not tonight."',
    changes: ['dialogue'],
    keeps: ['framing', 'light', 'move'],
  },
  { text: 'Actions: she closes the door and sits down', changes: ['actions'] },
  { text: 'instead of running he walks', changes: ['actions'] },
  { text: 'turn the rain into heavy snow', changes: ['weather'] },
  { text: 'make it foggy', changes: ['weather'] },
  { text: 'Identical shot at dawn', changes: ['time'], keeps: ['all'] },
  { text: 'this time as a close-up', changes: ['framing'] },
  { text: 'Use a 24mm wide-angle lens instead', changes: ['lens'] },
  { text: 'Shoot it on a fisheye lens', changes: ['lens'] },
  { text: 'replace 35mm with 50mm', changes: ['lens'] },
  { text: 'no other change: handheld camera', changes: ['move'] },
  { text: 'make the dress blue', changes: ['wardrobe'] },
  { text: 'Same composition, warmer light from a single candle', changes: ['light'], keeps: ['framing'] },
  { text: 'keep it all, just swap the dog for a cat', changes: ['cast'], keeps: ['all'] },
  { text: 'go for a whip pan', changes: ['move'] },
  { text: 'Lighting: hard side light, deep shadows', changes: ['light'] },
  {
    text: 'Please keep the wardrobe and change only the time of day to sunset',
    changes: ['time'],
    keeps: ['wardrobe'],
  },
  { text: 'rather than noon, dusk', changes: ['time'] },
  { text: 'Same everything; colours: black, bone, blood red', changes: ['palette'], keeps: ['all'] },
  { text: 'The same shot without any camera movement', changes: ['move'], keeps: ['all'] },
  { text: 'bird’s-eye view now', changes: ['framing'] },
  { text: 'camera: static', changes: ['move'] },
  { text: 'Same shot — switch to deep focus', changes: ['lens'], keeps: ['all'] },
  { text: 'change the kitchen to a greenhouse', changes: ['place'] },
  { text: 'I would like the same shot but with soft window light', changes: ['light'], keeps: ['all'] },
  { text: 'time = midnight', changes: ['time'] },
];

/** Two or more. */
export const multipleDeltas: readonly DeltaCase[] = [
  { text: 'same shot, switch to 85mm and golden hour light', changes: ['lens', 'light'], keeps: ['all'] },
  { text: 'make it night and make it rain', changes: ['time', 'weather'] },
  { text: 'Change the lens to 50mm, the palette to teal and orange and white', changes: ['lens', 'palette'] },
  { text: 'New style: claymation; new mood: playful', changes: ['mood', 'style'] },
  { text: 'replace the woman with a robot, put it in a red coat', changes: ['cast', 'wardrobe'] },
  { text: 'same framing but at dawn, in the snow', changes: ['time', 'weather'], keeps: ['framing'] },
  { text: 'low angle, 24mm lens, handheld', changes: ['framing', 'lens', 'move'] },
  { text: 'Keep the style. Set it in a desert at noon.', changes: ['place', 'time'], keeps: ['style'] },
  { text: 'switch to a slow orbit and a wide shot', changes: ['framing', 'move'] },
  { text: 'change the music to jazz and the light to neon', changes: ['light', 'sound'] },
  { text: 'Mood: eerie\nPalette: green, black, bone', changes: ['mood', 'palette'] },
  { text: 'swap the dog for a cat and the car for a bicycle', changes: ['cast', 'props'] },
];

/** Whole briefs, however they begin. */
export const wholeBriefs: readonly string[] = [
  'New York street at night. A taxi passes. Slow pan right.',
  'A woman changes into a red coat. Close-up, static camera.',
  'Same-day delivery riders race through a wet city at dusk. Handheld tracking shot. Background Sound: tyres on wet asphalt.',
  'Keepers feed the penguins at a zoo in the morning. Wide shot, static.',
  'Make-up artist at work: a young man powders a clown’s face in a dressing room, warm bulbs around the mirror.',
  'Instead of words, two mimes talk with their hands on an empty stage. Medium shot.',
  'Documentary, 16mm. A potter shapes a bowl.\n\nCinematography:\nCamera shot: close-up, static.\nMood: calm.',
  'Replaced by machines, the last weaver closes her workshop at dusk. She turns the key. Slow dolly out.',
  'Palette: teal, sand, rust. A fisherman mends a net on a beach at dawn. Wide shot.',
  'A switchboard operator pulls cables in a 1950s office. Medium close-up, slow push-in.',
  'Two siblings in the same raincoat jump into a puddle. Low angle.',
  'Changing of the guard in front of a palace at noon, crane up.',
];
