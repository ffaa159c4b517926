import type { StillMotion } from '../kinds.ts';

type RegionKind = Exclude<StillMotion['facts']['regions'][number], 'frame'>;

/**
 * What the regions of a picture are called, and what they do: the words with which people speak of a still that is to
 * come alive. Nouns and verbs are in the singular and the base form.
 */

const rows: readonly (readonly [kinds: string, nouns: string])[] = [
  [
    'water',
    `water lake sea ocean river stream creek brook pond pool wave surf tide waterfall cascade fountain bay harbour harbor canal
    lagoon puddle shoreline surface reflection swell foam current rapids whitecap waterline fjord wake seawater reservoir
    estuary inlet cove marsh swamp wavelet breaker spray splash droplet bubble`,
  ],
  [
    'sky',
    'sky cloud star heaven cloudscape milky-way aurora cloudbank skyscape starfield galaxy constellation nebula overcast',
  ],
  [
    'foliage',
    `tree leaf grass bush palm wheat plant foliage branch reed pine fern shrub meadow vine ivy crop barley
    corn fronds frond canopy twig hedge willow oak birch bamboo moss lavender stem stalk forest
    wood woods jungle greenery vegetation field pasture bough treetop grassland undergrowth
    evergreen maple cypress fir spruce cherry-blossom leafage garden needle`,
  ],
  [
    'foliage subject',
    `flower rose tulip sunflower daisy poppy lily orchid dandelion blossom petal lotus dahlia peony mushroom bouquet houseplant
    succulent cactus bonsai`,
  ],
  ['hair', 'hair ponytail braid curl lock bangs fringe strand pigtail bun hairdo tress'],
  ['hair subject', 'mane fur whisker feather'],
  ['hair face', 'beard moustache mustache'],
  [
    'cloth',
    `dress cloth flag curtain scarf coat skirt shirt cape cloak robe veil ribbon jacket sleeve fabric sheet banner gown
    garment clothes clothing kimono shawl sari hem blouse hood tie drape drapery sail tent laundry bedsheet pennant
    clothesline awning tablecloth blanket hoodie sweater trouser jean collar`,
  ],
  [
    'face',
    'face eye lip mouth cheek eyelid lash eyelash eyebrow brow nose forehead gaze expression glance jaw',
  ],
  ['face', 'head chin ear'],
  [
    'person',
    `woman man girl boy child person portrait lady guy figure model bride groom dancer she he her him baby kid toddler
    teenager mother father chest shoulder body torso hand arm finger neck elder grandmother grandfather sitter`,
  ],
  [
    'light',
    `lamp neon candlelight screen sun light lantern streetlight streetlamp bulb headlight moon sunlight moonlight sunbeam
    lightbulb firefly spotlight chandelier highlight glow signage tv monitor beam ray lamplight`,
  ],
  ['person subject', 'subject protagonist hero character statue'],
  ['light cloth subject', 'sign'],
  ['light fire subject', 'candle torch'],
  ['light background', 'window'],
  ['fire light', 'fire firelight flame campfire bonfire fireplace blaze ember spark hearth inferno'],
  ['smoke', 'smoke steam vapor vapour mist fog exhaust fume haze'],
  [
    'ground',
    'ground road table floor path street sand beach dune snow desert soil hill rock land pavement asphalt tabletop sidewalk shore countertop mud trail',
  ],
  ['background', 'background backdrop mountain wall building skyline city horizon town village house cliff'],
];

const named = new Map<string, RegionKind[]>();
for (const [kinds, nouns] of rows)
  for (const noun of nouns.split(/\s+/)) {
    const word = noun.replaceAll('-', ' ');
    named.set(word, [...new Set([...(named.get(word) ?? []), ...(kinds.split(' ') as RegionKind[])])]);
  }

/** Kinds of regions that a noun names, the likeliest first. */
export const regionNouns: ReadonlyMap<string, readonly RegionKind[]> = named;

/** Senses of the noun table under which an unlisted noun names a kind of region, tried in this order. */
export const regionSenses: readonly (readonly [RegionKind, ReadonlySet<string>])[] = [
  ['water', new Set(['body of water', 'watercourse', 'wave'])],
  ['foliage', new Set(['plant', 'vascular plant', 'vegetation', 'leaf', 'flower'])],
  ['cloth', new Set(['clothing', 'garment', 'fabric', 'flag'])],
  ['hair', new Set(['hair', 'hairdo'])],
  ['person', new Set(['person'])],
  ['light', new Set(['lamp', 'light source', 'source of illumination'])],
  ['fire', new Set(['fire', 'flame'])],
  ['smoke', new Set(['smoke', 'vapor', 'steam'])],
  ['sky', new Set(['cloud'])],
];

/** Whom the pronouns can stand for; the others stand for whatever was named last. */
export const personPronouns: ReadonlySet<string> = new Set(
  'she he her him his hers himself herself who'.split(' '),
);

/** Parts that are reached through the whole: a person smiles with the face. */
export const partsOf: Readonly<Partial<Record<RegionKind, readonly RegionKind[]>>> = {
  person: ['face'],
  fire: ['light'],
};

/**
 * Where a motion is put when vision did not find the region that it was asked for: what lies where such a region would
 * lie. Reported as an approximation.
 */
export const standIns: Readonly<Partial<Record<RegionKind, readonly RegionKind[]>>> = {
  water: ['ground'],
  hair: ['person', 'subject'],
  cloth: ['person', 'subject'],
  face: ['person', 'subject'],
  person: ['subject'],
  fire: ['light', 'subject'],
  light: ['subject'],
  foliage: ['subject'],
};

/** Kinds that only one coloured thing stands in for: 'the tree' may be the red thing; 'trees' are no grey block. */
export const coloured: ReadonlySet<RegionKind> = new Set(['foliage', 'cloth']);

/**
 * What each kind of region does by itself when a picture "comes alive" or the words only say that it moves, the
 * likeliest first: looked up among the motions' own words.
 */
export const ownMotions: Readonly<Partial<Record<RegionKind, readonly string[]>>> = {
  water: ['ripple', 'flow', 'shimmer'],
  sky: ['drift', 'move'],
  foliage: ['sway', 'rustle'],
  hair: ['sway', 'blow', 'flutter'],
  cloth: ['sway', 'flutter', 'billow'],
  face: ['blink', 'turn head'],
  person: ['breathe', 'sway', 'shift'],
  light: ['flicker', 'glow', 'pulse'],
  fire: ['flicker', 'burn'],
  smoke: ['rise', 'drift'],
  subject: ['sway', 'shift', 'bob', 'breathe'],
};

/** What the wind does to a kind of region that is blown. */
export const blownMotions: Readonly<Partial<Record<RegionKind, readonly string[]>>> = {
  hair: ['blow', 'sway', 'flutter'],
  foliage: ['sway', 'rustle', 'bend'],
  cloth: ['flutter', 'billow', 'wave', 'sway'],
  water: ['ripple'],
  sky: ['drift'],
  smoke: ['drift', 'rise'],
  fire: ['flicker'],
  person: ['sway'],
  subject: ['sway', 'shift'],
};

/** Kinds that a wind moves when nothing else is named. */
export const windward: readonly RegionKind[] = ['foliage', 'hair', 'cloth'];

/** Kinds that come alive by themselves in a picture of which only that is asked. */
export const lively: readonly RegionKind[] = [
  'water',
  'sky',
  'foliage',
  'hair',
  'cloth',
  'fire',
  'smoke',
  'face',
  'person',
];
