import type { Random } from '../../base/random.ts';
import { clamp } from '../../base/vectors.ts';
import type { PersonKind } from '../../catalogue/kinds.ts';
import type { Attribute } from '../../reading/reading.ts';
import type { MoodEffect } from '../../reading/words/moods.ts';
import type { Cast } from '../plan.ts';

/** What is open in a person is chosen from these; the range is the world's, evenly. */
const skins = ['#efc6ac', '#e6b898', '#e0ab8a', '#c98e66', '#b57a52', '#a06a48', '#8a5a3c'];
const naturalHair = ['#1d1714', '#2a1d16', '#3a2418', '#4a2f1e', '#6b4630', '#8a6236', '#7a3a20'];
const greyHair = ['#b9b6b0', '#d8d5ce', '#8d8a86'];

/** Colours that hair has by nature, by the words for them: "red" hair is copper. The first found counts. */
const hairColours: Readonly<Record<string, string>> = {
  strawberry: '#b9794a',
  platinum: '#ddd2b4',
  honey: '#a87c42',
  sandy: '#a98a58',
  blonde: '#c9a066',
  blond: '#c9a066',
  golden: '#c2964a',
  brunette: '#3f2719',
  chestnut: '#5a3220',
  brown: '#4a2f1e',
  black: '#1a1512',
  raven: '#161214',
  redhead: '#84402a',
  red: '#803b22',
  copper: '#98481f',
  ginger: '#a8572a',
  auburn: '#692d1b',
  grey: '#8d8a86',
  gray: '#8d8a86',
  silver: '#b3b3b4',
  white: '#dcd8cf',
  salt: '#77736e',
  pink: '#d97f9f',
  blue: '#3a64a8',
  green: '#468c5c',
  purple: '#6d4a95',
  dark: '#241a14',
};

/** Words that say a colour is not nature's. */
const dyed = /\b(?:dyed|bright|neon|vivid|electric|hot|candy|fluorescent|crimson|scarlet|tinted)\b/;

/** A hex colour multiplied channel by channel, as "dark" and "light" ask. */
const shaded = (colour: string, by: number): string =>
  `#${[1, 3, 5]
    .map((i) =>
      Math.round(clamp(Number.parseInt(colour.slice(i, i + 2), 16) * by, 0, 240))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** The colour of hair from every word said of it: nature's for plain words, the very one when it is dyed. */
function hairColourOf(text: string, hex: string | undefined): string | undefined {
  if (hex !== undefined && dyed.test(text)) return hex;
  const found = Object.entries(hairColours).find(([word]) => new RegExp(`\\b${word}`).test(text));
  if (found === undefined) return hex;
  const [word, colour] = found;
  if (word !== 'dark' && /\b(?:dark|deep)\b/.test(text)) return shaded(colour, 0.68);
  return /\b(?:light|pale)\b/.test(text) ? shaded(colour, 1.32) : colour;
}

/** Skin words. */
const skinWords: Readonly<Record<string, string>> = {
  pale: '#f0d0bc',
  fair: '#efc6ac',
  light: '#e6b898',
  tan: '#c98e66',
  tanned: '#c98e66',
  olive: '#c39a6d',
  brown: '#a06a48',
  dark: '#8a5a3c',
  black: '#7a4e34',
  weathered: '#b8855e',
};

/** Average adult heights, metres, and their spread (NCD-RisC world means, rounded up for the screen). */
const heights = { female: 1.66, male: 1.79, neutral: 1.72 } as const;
const ageFactor: Readonly<Record<Cast['age'], number>> = {
  child: 0.74,
  teen: 0.945,
  young: 1,
  adult: 1,
  'middle-aged': 0.995,
  old: 0.965,
};

const ages: readonly (readonly [RegExp, Cast['age']])[] = [
  [
    /\b(?:bab(?:y|ies)|toddler|infant|child|kid|little|boy|girl|schoolboy|schoolgirl|[3-9][- ]year|1[0-2][- ]year|ten)\b/i,
    'child',
  ],
  [/\b(?:teen\w*|adolescent|1[3-9][- ]year|schoolkid)\b/i, 'teen'],
  [/\b(?:young|twent\w+|20s|2\d[- ]year|youth\w*|student)\b/i, 'young'],
  [/\b(?:middle-?aged|forties|fifties|40s|50s|[45]\d[- ]year)\b/i, 'middle-aged'],
  [
    /\b(?:old|elder\w*|aged|senior|grand\w+|sixties|seventies|60s|70s|80s|[6-9]\d[- ]year|wrinkled|ancient)\b/i,
    'old',
  ],
  [/\b(?:adult|thirt\w+|30s|3\d[- ]year)\b/i, 'adult'],
];

/** Features of a person: what the words say, then what the kind implies, then the seed. */
export type Features = Pick<
  Cast,
  'sex' | 'age' | 'height' | 'build' | 'skin' | 'hair' | 'beard' | 'glasses' | 'temper' | 'state'
>;

const value = (attributes: readonly Attribute[], category: Attribute['category']) =>
  attributes.filter((a) => a.category === category).map((a) => a.value);

/**
 * Give a person a body and a face.
 * @param source every feature has a stream of its own, so that one word more changes one feature
 */
export function featuresOf(
  attributes: readonly Attribute[],
  kind: PersonKind | undefined,
  noun: string,
  source: Random,
  mood: MoodEffect,
): Features {
  const facts = kind?.facts;
  const sexWord = value(attributes, 'sex')[0];
  const sex: Cast['sex'] =
    sexWord === 'female' || sexWord === 'male'
      ? sexWord
      : value(attributes, 'beard').some((v) => /beard|stubble|moustache|mustache/.test(v))
        ? 'male'
        : (facts?.sex ?? (source.stream('sex').chance(0.5) ? 'female' : 'male'));
  const ageWord = value(attributes, 'age')[0];
  const age =
    (ageWord && ages.find(([pattern]) => pattern.test(ageWord))?.[1]) ||
    facts?.age ||
    ages.slice(0, 5).find(([p]) => p.test(noun))?.[1] ||
    source.stream('age').pick(['young', 'adult', 'adult'] as const);
  const sizes = [...value(attributes, 'size'), ...value(attributes, 'build')].join(' ');
  // A kind's height is that of its own age: two teenagers stay teenagers when one is called 'the girl'.
  const usual =
    facts?.height !== undefined && (facts.age === undefined || facts.age === age)
      ? facts.height
      : heights[sex] * ageFactor[age];
  const spread = age === 'child' ? 0.06 : 0.045;
  const stature = /\b(?:giant|gigantic|huge|colossal)\b/.test(sizes)
    ? 1.5
    : /\b(?:tall|towering|lanky)\b/.test(sizes)
      ? 1.08
      : /\b(?:short|petite|small)\b/.test(sizes)
        ? 0.92
        : /\b(?:tiny|miniature)\b/.test(sizes)
          ? 0.6
          : 1;
  const build: Cast['build'] = /\b(?:slim|thin|slender|skinny|lanky|lean|gaunt|wiry)\b/.test(sizes)
    ? 'slim'
    : /\b(?:muscular|athletic|strong|fit|broad|burly|toned)\b/.test(sizes)
      ? 'athletic'
      : /\b(?:stout|fat|heavy|plump|chubby|round|large|overweight|stocky|portly)\b/.test(sizes)
        ? 'stout'
        : (facts?.build ?? source.stream('build').pick(['slim', 'average', 'average', 'athletic'] as const));

  const skinWord = value(attributes, 'skin')[0];
  const skin = skinWord ? (isHex(skinWord) ? skinWord : skinWords[skinWord]) : undefined;
  const chosenSkin = skin ?? source.stream('skin').pick(skins);
  const hairAttributes = value(attributes, 'hair');
  const hairPhrases = attributes.filter((a) => a.category === 'hair').map((a) => a.phrase);
  const beardWord = value(attributes, 'beard')[0];
  const beard = beardOf(beardWord ?? facts?.beard, sex, age, source.stream('beard'));
  const expressions = [...value(attributes, 'expression')].join(' ');
  const temper = temperOf(expressions, mood);
  return {
    sex,
    age,
    height:
      Math.round(
        clamp(
          usual * stature * (1 + clamp(source.stream('height').gaussian(), -1.6, 1.6) * spread * 0.5),
          0.4,
          3,
        ) * 1000,
      ) / 1000,
    build,
    skin: chosenSkin,
    hair: hairOf(hairAttributes, hairPhrases, facts?.hair, sex, age, chosenSkin, source.stream('hair')),
    beard,
    glasses: attributes.some((a) => a.category === 'glasses'),
    temper,
    state: attributes
      .filter((a) => a.category === 'state' || a.category === 'expression' || a.category === 'other')
      .map((a) => a.value),
  };
}

const isHex = (text: string) => /^#[0-9a-f]{6}$/i.test(text);

/** Styles that words ask for; what is done with hair before how it falls by itself, the first found counts. */
const styles = [
  'pigtails',
  'plaits',
  'ponytail',
  'space buns',
  'bun',
  'braid',
  'afro',
  'balding',
  'bald',
  'shaved',
  'mohawk',
  'dreadlocks',
  'cornrows',
  'pixie',
  'undercut',
  'mullet',
  'quiff',
  'slick',
  'buzz-cut',
  'bangs',
  'curly',
  'wavy',
  'bob',
  'shoulder-length',
  'long',
  'short',
  'spiky',
  'messy',
  'straight',
];

function hairOf(
  words: readonly string[],
  phrases: readonly string[],
  usual: string | undefined,
  sex: Cast['sex'],
  age: Cast['age'],
  skin: string,
  source: Random,
): NonNullable<Cast['hair']> {
  const said = words.join(' ').toLowerCase();
  // More than one plait is another style than one.
  const text = /\b(?:braids|plaits)\b/i.test(phrases.join(' ')) ? said.replace(/\bbraid\b/, 'plaits') : said;
  const drawnColour = source
    .stream('colour')
    .pick(age === 'old' ? greyHair : skins.indexOf(skin) >= 4 ? naturalHair.slice(0, 3) : naturalHair);
  const drawnStyle = source
    .stream('style')
    .pick(
      age === 'old' && sex !== 'female'
        ? ['short', 'balding']
        : sex === 'female'
          ? age === 'child'
            ? ['pigtails', 'long', 'ponytail', 'plaits', 'bob', 'curly']
            : age === 'old'
              ? ['bun', 'bob', 'bun', 'curly', 'wavy', 'bob']
              : ['bob', 'long', 'ponytail', 'bun', 'wavy', 'curly']
          : ['short', 'short', 'messy', 'side-part', 'curly'],
    );
  const colour = hairColourOf(`${text} ${phrases.join(' ').toLowerCase()}`, words.find(isHex));
  const asked = styles.filter((style) => text.includes(style) || text.includes(style.replaceAll('-', ' ')));
  const curls = /\bcurl/.test(text) ? 'curly' : undefined;
  return {
    style: asked.find((s) => s !== 'straight') ?? curls ?? asked[0] ?? usual ?? drawnStyle,
    colour: colour ?? drawnColour,
  };
}

function beardOf(
  word: string | undefined,
  sex: Cast['sex'],
  age: Cast['age'],
  source: Random,
): Cast['beard'] {
  const drawn = source.next();
  if (word) {
    if (/none|clean|shaven/.test(word)) return 'none';
    if (/stubble|unshaven/.test(word)) return 'stubble';
    if (/moustache|mustache/.test(word)) return 'moustache';
    return /long|bushy|flowing/.test(word) ? 'long-beard' : 'beard';
  }
  if (sex !== 'male' || age === 'child' || age === 'teen') return 'none';
  return drawn < 0.14 ? 'beard' : drawn < 0.3 ? 'stubble' : 'none';
}

function temperOf(expressions: string, mood: MoodEffect): Cast['temper'] {
  let { joy, tension } = mood;
  if (/smil|grin|happy|joy|laugh|cheer|beam/.test(expressions))
    joy = Math.max(joy, /wide|broad|beam|grin/.test(expressions) ? 0.9 : 0.7);
  if (/sad|frown|cry|tear|sorrow|melanch|worried|tired|weary/.test(expressions)) joy = Math.min(joy, -0.55);
  if (
    /angry|furious|stern|tense|afraid|scared|nervous|serious|determined|focused|resolute|intense|anxious/.test(
      expressions,
    )
  ) {
    tension = Math.max(tension, 0.6);
    joy = Math.min(joy, -0.1);
  }
  if (/calm|serene|relaxed|peaceful|content/.test(expressions)) tension = 0;
  const round = (x: number) => Math.round(x * 100) / 100;
  return { joy: round(clamp(joy, -1, 1)), tension: round(clamp(tension, 0, 1)) };
}
