import { termsOf } from './term.ts';

/** Lenses by length and build, for full frame. */
export const lenses = termsOf('lens', [
  {
    name: 'fisheye',
    words: ['fish eye', 'fisheye lens'],
    means: 'About 8–15 mm: straight lines bend outwards and a half sphere fits the frame.',
    engines: 'The bend is obeyed well. Faces near the lens swell, which is the point of it.',
  },
  {
    name: 'wide-angle lens',
    words: [
      'wide angle',
      'wide lens',
      'ultra-wide lens',
      'ultrawide',
      'ultra wide angle',
      '14mm',
      '16mm lens',
      '18mm',
      '21mm',
      '24mm',
      '28mm',
    ],
    means:
      'Below about 35 mm: takes in much, stretches the edges, makes near things large and far things small.',
    engines: 'Use it for rooms and for movement towards the lens. For faces keep some distance.',
  },
  {
    name: '35mm lens',
    words: ['32mm', '35mm virtual lens', '40mm'],
    means: 'The wide side of normal: a person with the room that belongs to them.',
    engines: 'Write “lens” behind it: “35mm film” is a film stock and asks for grain.',
  },
  {
    name: '50mm lens',
    words: ['50mm', 'normal lens', 'standard lens', 'natural perspective'],
    means: 'The normal lens of full frame: sizes and distances look as they do to the eye.',
    engines: 'A safe choice for two people in one frame.',
  },
  {
    name: '85mm lens',
    words: ['85mm', '75mm', '100mm', 'portrait lens', 'short telephoto'],
    means: 'The portrait length: flatters faces and softens what is behind them.',
    engines: 'With “shallow depth of field” it gives a calm background in which little can go wrong.',
  },
  {
    name: 'telephoto lens',
    words: [
      'telephoto',
      'telephoto compression',
      'long lens',
      'compressed perspective',
      'tele lens',
      '135mm',
      '200mm',
      '300mm',
    ],
    means:
      'From about 135 mm: draws far things together, so that a street looks stacked and a sun stands huge.',
    engines: 'Sport and animals. Ask for “compression” and name both planes that it brings together.',
  },
  {
    name: 'macro lens',
    means: 'Focuses near enough to show a thing at life size on the sensor.',
    engines: 'Asks for surface: name the material, its wear, and the drop or grain that catches the light.',
  },
  {
    name: 'anamorphic lens',
    words: ['anamorphic', 'anamorphic 2.0x', 'anamorphic 2x'],
    means: 'Squeezes a wide picture onto the sensor: oval highlights, long horizontal flares, soft edges.',
    engines:
      'Gives flares and ovals rather than a wider frame: the shape of the picture is a setting, not a word.',
  },
  {
    name: 'spherical lens',
    words: ['spherical primes', 'prime lens', 'spherical prime'],
    bare: ['spherical'],
    means: 'An ordinary lens, round highlights, no squeeze. A prime has one fixed length.',
    engines: 'Mostly keeps a model from adding anamorphic flares.',
  },
  {
    name: 'tilt-shift lens',
    words: ['tilt shift', 'tilt-shift'],
    means: 'The lens leans against the sensor: a narrow band is sharp and a city looks like a toy.',
    engines: 'Works from above, in wide shots; movement in it is drawn small and quick.',
  },
  {
    name: 'diffusion filter',
    words: ['black pro-mist', 'pro-mist', 'pro mist', 'black pro-mist 1/4', 'diffusion', 'mist filter'],
    means: 'Glass that spreads highlights into a halo and takes the edge off skin; 1/8 is faint, 1 is fog.',
    engines: 'Needs a light in frame to be seen: a lamp, a window, wet road.',
  },
  {
    name: 'polarizing filter',
    words: ['polarizer', 'polariser', 'cpl', 'circular polarizer', 'cpl rotation'],
    means: 'Takes the shine off water, glass and leaves, and deepens a sky at right angles to the sun.',
    engines: 'Say what it does instead: “clear water without glare, deep blue sky”.',
  },
  {
    name: 'ND filter',
    words: ['neutral density', 'nd filter'],
    means:
      'Grey glass that takes light away evenly, so that a wide aperture or a slow shutter is possible by day.',
    engines: 'Has no look of its own in a generated clip; ask for the shallow focus or the blur it allows.',
  },
]);

/** What is sharp and what is not. */
export const focus = termsOf('focus', [
  {
    name: 'shallow depth of field',
    words: [
      'shallow dof',
      'shallow focus',
      'selective focus',
      'blurred background',
      'blurry background',
      'soft background',
      'defocused background',
      'out of focus background',
      'f/1.4',
      'f/1.8',
      'f/2',
      'f/2.8',
    ],
    bare: ['shallow'],
    means: 'Only a thin slice is sharp; what is before and behind it dissolves.',
    engines: 'One of the most reliable words there are. Say what is sharp: “shallow focus on the ball”.',
  },
  {
    name: 'deep focus',
    words: [
      'deep depth of field',
      'deep dof',
      'everything in focus',
      'large depth of field',
      'sharp throughout',
      'f/8',
      'f/11',
      'f/16',
    ],
    means: 'Everything from the foreground to the horizon is sharp.',
    engines: 'Every plane has to be described, because every plane is seen.',
  },
  {
    name: 'bokeh',
    words: ['neon bokeh', 'creamy bokeh'],
    means: 'How out-of-focus lights are drawn: discs whose shape is the lens’s aperture.',
    engines: 'Needs points of light behind the subject; say which: neon, fairy lights, traffic.',
  },
  {
    name: 'soft focus',
    means: 'The whole picture a little unsharp on purpose, highlights spreading: romance, memory.',
    engines: 'Not shallow focus: it softens the face too.',
  },
]);
