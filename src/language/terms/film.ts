import { termsOf } from './term.ts';

/** Words of film stock, shutter and laboratory. */
export const film = termsOf('film', [
  {
    name: 'film grain',
    words: ['fine grain', 'heavy grain', 'coarse grain', 'grainy', 'slight grain', 'subtle grain'],
    bare: ['grain'],
    means: 'The texture of silver or dye in the emulsion; faster and smaller film has more of it.',
    engines: 'Say how much: “fine”, “slight”, “heavy”. It also hides small flicker.',
  },
  {
    name: 'halation',
    words: ['warm halation', 'halated'],
    means:
      'A red-orange glow around highlights, where light went through the film and came back from its base.',
    engines: 'Needs a bright edge in frame: a lamp, a window, sun on metal.',
  },
  {
    name: 'gate weave',
    words: ['film weave', 'film jitter'],
    means: 'The picture swims by a pixel or two, because film does not sit quite still in the gate.',
    engines: '“Slight” is enough; more is read as a shaking camera.',
  },
  {
    name: 'vignette',
    words: ['vignetting'],
    means: 'Corners darker than the middle, from the lens or on purpose.',
    engines: 'Reliable. Draws the eye inwards without a light being moved.',
  },
  {
    name: 'lens flare',
    words: ['natural flares', 'sun flare', 'anamorphic flare', 'micro flares'],
    bare: ['flares'],
    means: 'Light straight into the lens, reflected between its elements as veils, discs or streaks.',
    engines: 'Put the source in or near the frame, or the flare comes from nowhere.',
  },
  {
    name: 'light leak',
    means: 'Light that reached the film past the lens: washes of orange at an edge.',
    engines: 'An accident of old cameras: belongs to home movies and instant film.',
  },
  {
    name: 'bleach bypass',
    means: 'Silver left in the print: high contrast, colours half drained, metallic highlights.',
    engines: 'Name the colour that should survive: “bleach bypass, only the red scarf keeps its colour”.',
  },
  {
    name: 'split toning',
    words: ['split tone', 'split-toned', 'teal and orange'],
    means: 'Shadows and highlights tinted differently, mostly cool below and warm above.',
    engines: 'Say both: “teal shadows, amber highlights”.',
  },
  {
    name: '180-degree shutter',
    words: ['shutter angle', 'natural motion blur', 'filmic motion blur', 'motion blur'],
    means: 'The shutter is open for half of each frame: the blur that cinema has at 24 frames a second.',
    engines: 'The usual look; a narrower shutter (45°, 90°) asks for crisp, nervous movement.',
  },
  {
    name: 'slow motion',
    words: ['slow-motion', 'slo-mo', 'overcranked', '120 fps', '240 fps'],
    means: 'More frames were taken than are shown each second, so time is stretched.',
    engines:
      'Four seconds of it hold half a second of action: ask for one event, and name drops, hair, dust.',
  },
  {
    name: 'time-lapse',
    words: ['timelapse', 'hyperlapse'],
    means: 'Far fewer frames were taken than are shown: clouds race, crowds flow. A hyperlapse also travels.',
    engines: 'Name what changes (shadows, crowd, sky) and what stands still.',
  },
  {
    name: '16mm film',
    words: ['16mm', 'super 16', '16mm black-and-white'],
    means: 'Narrow film: visible grain, softer detail, the look of documentaries and student films.',
    engines: 'Brings handheld camera and muted colour with it unless you say otherwise.',
  },
  {
    name: '35mm film',
    words: ['35mm photochemical', 'super 35', 'kodachrome', 'photochemical'],
    means: 'The gauge of cinema: fine grain, soft highlights, rich colour.',
    engines: 'A strong style cue. Give it a decade: stocks of 1970 and 1995 look different.',
  },
  {
    name: '65mm film',
    words: ['65mm', '70mm', 'imax', 'imax-scale', '65mm photochemical'],
    means:
      'Film of more than twice the usual width: hardly any grain, shallow focus at wide angles, great depth of tone.',
    engines: 'Read as scale and clarity. Suits wide landscapes and slow moves.',
  },
  {
    name: 'black and white',
    words: ['black-and-white', 'monochrome', 'greyscale', 'grayscale'],
    means: 'Picture in tones of grey; light and shape carry what colour did.',
    engines:
      'Name no colours elsewhere, or some of them leak in. Ask for the tones: “bright haze, deep blacks”.',
  },
]);
