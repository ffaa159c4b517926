import { termsOf } from './term.ts';

/** How a picture is made and graded: the style that the first sentence sets. */
export const looks = termsOf('look', [
  {
    name: 'photorealistic footage',
    catalogue: 'miniature',
    words: ['photorealistic', 'live action', 'live-action'],
    means: 'As if a camera had stood there: true materials, true light, no drawing.',
    engines: 'What most models do anyway; a format or lens says more: “35mm film”, “phone video”.',
  },
  {
    name: '1970s film',
    catalogue: 'seventies',
    means: 'Colour negative of the seventies: warm, lifted blacks, glowing highlights, visible grain.',
    engines: 'A decade is among the strongest style cues: wardrobe, cars and hair follow it.',
  },
  {
    name: 'documentary',
    catalogue: 'documentary',
    means: 'Observed rather than staged: handheld or patient tripod, light as found, narrow film or video.',
    engines: 'Brings small unrest and plain colour. Add a decade or a gauge: “90s documentary on 16mm”.',
  },
  {
    name: 'commercial',
    catalogue: 'commercial',
    means: 'Clean, bright, controlled: soft sources, tidy sets, the product as hero.',
    engines:
      '“Modern commercial” is enough as style; spend the words on surface and light instead of praise.',
  },
  {
    name: 'film noir',
    catalogue: 'noir',
    means: 'Crime films of the forties: black and white, hard key, blinds and smoke, deep shadow.',
    engines: 'Contradicts bright day. “Neo-noir” keeps the shadow and adds coloured neon.',
  },
  {
    name: 'anime',
    catalogue: 'anime',
    words: ['sakuga', 'cel animation'],
    means:
      'Japanese drawn animation: ink lines, flat cel colour, painted backgrounds; sakuga is its finest movement.',
    engines: 'Say it first. “Hand-drawn, on twos” keeps models from a glossy 3D version.',
  },
  {
    name: 'claymation',
    catalogue: 'claymation',
    words: ['stop motion', 'stop-motion'],
    means: 'Puppets moved by hand between frames: fingerprints, small jumps, miniature sets.',
    engines: '“On twos, visible fingerprints” brings out the handwork; smooth movement spoils it.',
  },
  {
    name: 'storybook animation',
    catalogue: 'storybook',
    words: ['hand-painted', 'watercolor', 'watercolour', 'painterly'],
    means: 'Painted pictures that move: brush texture, soft edges, warm light.',
    engines: 'Name the medium (gouache, watercolour, oil), since “illustration” alone is anything.',
  },
  {
    name: '3D animated feature',
    catalogue: 'animated-feature',
    words: ['cgi animation', 'computer animation'],
    means: 'Modelled characters with large eyes, soft skin and cinema lighting.',
    engines: 'Describe shape and material instead of naming a studio.',
  },
  {
    name: 'VHS',
    catalogue: 'vhs',
    words: ['camcorder', 'home video', 'analog video'],
    means: 'Home video of the eighties and nineties: smeared colour, scan lines, tracking faults.',
    engines: 'Very reliable, and it hides defects. A date stamp is lettering, so keep it short.',
  },
  {
    name: 'phone video',
    catalogue: 'phone',
    words: ['smartphone footage', 'selfie video'],
    means: 'A phone in the hand: wide lens, everything sharp, upright format, real rooms.',
    engines: 'Belongs with 9:16. Say who holds the phone, and whether they are seen.',
  },
  {
    name: 'security camera',
    catalogue: 'security',
    words: ['cctv', 'surveillance footage'],
    means: 'A fixed, high, wide view, low in colour and detail, that nobody aims.',
    engines: 'Says static and high angle by itself: give no other camera move.',
  },
  {
    name: 'sports footage',
    catalogue: 'sports',
    words: ['sports broadcast', 'broadcast'],
    means: 'Long lenses, fast shutters, bright even light; the camera follows the ball.',
    engines: 'Name the path of the ball or body from start to end: physics is judged here.',
  },
  {
    name: 'cyberpunk',
    catalogue: 'cyberpunk',
    words: ['neo-noir', 'sci-fi'],
    means: 'Near future, night and rain: neon against concrete, crowded signs, haze.',
    engines:
      'A genre, so say format as well: “anamorphic, handheld, wet asphalt”. Signs turn to nonsense when near.',
  },
  {
    name: 'fairy-tale fantasy',
    catalogue: 'fairy-tale',
    words: ['dreamlike', 'surreal', 'ethereal'],
    means: 'Soft, glowing and unreal: the rules of the place need not be ours.',
    engines: 'The frame within which impossible motion is welcome. State the rule: “petals fall upwards”.',
  },
]);
