import { names } from '../../../catalogue/names.generated.ts';
import { singular, verbBase } from '../../lemma.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import {
  allSizeWords,
  angleWords,
  dutchWords,
  fNumber,
  focalLength,
  focusWords,
  lensWords,
  moveWords,
  twoShotWords,
  viewWords,
} from '../../words/camera.ts';
import { colourWords } from '../../words/colours.ts';
import { positive } from '../../words/degrees.ts';
import { filmWords } from '../../words/film-stock.ts';
import { moodWords } from '../../words/moods.ts';
import { scan, vocabulary } from '../../words/scan.ts';
import type { Element } from '../element.ts';
import { elements } from '../registry.ts';
import { timesIn } from '../time.ts';

type Folder = keyof typeof names;

const normal = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[-_\s]+/g, ' ')
    .trim();
const exact = new Map<Folder, ReadonlySet<string>>();
for (const [folder, kinds] of Object.entries(names) as [Folder, (typeof names)[Folder]][])
  exact.set(folder, new Set(kinds.flatMap((kind) => [...kind.words, kind.id]).map(normal)));
const actionVerbs = new Set(
  names.actions.flatMap((kind) => kind.words.map((w) => normal(w).split(' ')[0] as string)),
);
const looks = vocabulary(names.looks.flatMap((kind) => kind.words.map((w) => [w, kind.id] as const)));
const lights = vocabulary(names.lights.flatMap((kind) => kind.words.map((w) => [w, kind.id] as const)));
const weatherNouns =
  /^(?:rain|rains|raining|rainy|drizzle|downpour|snow|snows|snowing|snowy|snowfall|blizzard|sleet|hail|fog|foggy|mist|misty|haze|hazy|storm|stormy|thunderstorm|lightning|wind|windy|breeze|gale|gusts?|overcast|cloudy|clouds|cloudless|sunny|clear|sandstorm|dust|sunshine|heatwave|hurricane|tornado|weather|skies|sky)$/;

/** What the last word of a phrase makes of it, whatever stands before. */
const heads: readonly (readonly [Element, RegExp])[] = [
  [
    'light',
    /(?:light|lights|lighting|lit|backlight|backlit|glow|shadows?|candlelight|firelight|sunlight|moonlight|daylight|lamplight|illumination|key|rim|softbox|spotlight|silhouette)$/,
  ],
  ['palette', /^(?:palette|colou?rs|hues|tones)$/],
  ['mood', /^(?:mood|atmosphere|vibe)$/],
  [
    'style',
    /^(?:style|look|aesthetic|film|animation|footage|movie|cartoon|documentary|painting|illustration|claymation|anime|noir|video|stock|era|cinematic|filmic|photorealistic|realistic)$/,
  ],
  ['lens', /^(?:lens|lenses|prime|glass|mm|dof|bokeh)$/],
  [
    'move',
    /^(?:move|movement|dolly|pan|tilt|zoom|orbit|tracking|handheld|steadicam|pull-?out|push-?in|crane|static)$/,
  ],
  [
    'framing',
    /^(?:wider|tighter|closer|lower|higher|shot|angle|framing|view|close-?up|composition|perspective|pov|two-shot)$/,
  ],
  [
    'sound',
    /^(?:sounds?|music|noise|ambien[ct]e|score|soundtrack|audio|sfx|song|silence|chatter|hum|birdsong)$/,
  ],
  ['wardrobe', /^(?:outfit|costume|clothes|clothing|attire|uniform|wardrobe)$/],
  ['weather', weatherNouns],
  ['cast', /^(?:beard|moustache|mustache|stubble|hair|ponytail|braids?|freckles|scar|tattoo)$/],
  ['wardrobe', /^(?:glasses|sunglasses|spectacles)$/],
];

/** Words that a phrase may open with and that tell what it is. */
const openings: readonly (readonly [Element, RegExp])[] = [
  ['wardrobe', /^(?:wearing|dressed in|clad in)\b/],
  [
    'style',
    /^(?:in the (?:style|manner) of|as (?:if|though) (?:shot|filmed|seen|recorded|captured)|shot on|filmed on|in the look of|as (?:an? )?(?:\w+ )?(?:cartoon|anime|painting|documentary|film noir|claymation))\b/,
  ],
  ['light', /^(?:lit by|by (?:candle|fire|moon|lamp)light|backlit|side-?lit)\b/],
  ['sound', /^(?:(?:the )?sounds? of|(?:near |total |complete |only )?silence)\b/],
  [
    'weather',
    /^(?:with |in |under )*(?:a |an |the )?(?:heavy |light |thick |thin |falling )?(?:rain|snow|fog|mist|drizzle|hail|sleet) (?:fall|roll|com|pour|drift|clos|mov)ing\b/,
  ],
  ['dialogue', /^(?!.*\b(?:sign|reads?|reading|written|lettering|label|poster|neon)\b).*["“][^"”]+["”]/],
];

const leading =
  /^(?:(?:at|in|on|to|from|with|under|during|by|as|into|for|of|a|an|the|some|her|his|its|their|my|one|more|very|much|slightly|set|now|it's|its|it is)\s+)+/;
const relation =
  /\s(?:in|on|at|with|from|under|by|through|for|over|behind|beside|near|against|across|around|during|wearing|of|that|who|which|while)\s/;

/** The noun phrase that a value opens with: words, head last. */
export function coreWords(phrase: string): string[] {
  return coreOf(phrase).match(/[\p{L}\p{N}'’/.-]+/gu) ?? [];
}

/** A phrase without its opening words and without what is told of its head. */
function coreOf(phrase: string): string {
  const text = normalised(phrase).replace(leading, '');
  const cut = text.search(relation);
  return cut > 0 ? text.slice(0, cut) : text;
}

const normalised = (phrase: string): string =>
  phrase
    .toLowerCase()
    .replace(/colour/g, 'color')
    .replace(/[’]/g, "'")
    .replace(/[.!?,;:]+$/, '')
    .trim();

/** True when a run of the words that ends in the head is listed in a folder. */
const listed = (words: readonly string[], folder: Folder): number => {
  const all = exact.get(folder);
  for (let n = Math.min(5, words.length); n >= 1; n--) {
    const run = words.slice(-n);
    const plain = normal(run.join(' '));
    if (all?.has(plain) || all?.has(normal([...run.slice(0, -1), singular(run.at(-1) as string)].join(' '))))
      return n;
  }
  return 0;
};

const nouns: readonly (readonly [Element, Folder])[] = [
  ['wardrobe', 'garments'],
  ['cast', 'people'],
  ['cast', 'creatures'],
  ['place', 'places'],
  ['props', 'things'],
  ['sound', 'beds'],
  ['sound', 'effects'],
];

const subject = /^(?:she|he|they|it|both|the \w+|a \w+|an \w+|\w+) (?:now |then |slowly |quickly )?(\w+)/;

/**
 * The element that a phrase speaks of by what it is: '85mm' is a lens, 'at night' a time, 'in a red coat' wardrobe.
 * @param vocabulary lets nouns and verbs that the catalogue does not list be told by their kind
 * @example elementOf('golden hour light') // 'light'
 */
export function elementOf(phrase: string, known?: Vocabulary): Element | undefined {
  const text = normalised(phrase);
  if (text === '') return undefined;
  const passage = { text, span: { start: 0, end: text.length } };
  for (const [element, pattern] of openings) if (pattern.test(text)) return element;
  const words = coreWords(text);
  const head = words.at(-1) ?? '';
  const has = <T>(table: Parameters<typeof scan<T>>[1]): boolean => scan([passage], table).length > 0;
  if (
    /\b(?:focal length|depth of field|dof|bokeh)\b/.test(text) ||
    new RegExp(focalLength.source, 'iu').test(text) ||
    new RegExp(fNumber.source, 'iu').test(text)
  )
    if (
      !/film|footage|stock|documentary|celluloid|black and white/.test(text) &&
      !/^(?:8|16) ?mm$/.test(text)
    )
      return 'lens';
  // 'Tracking shot', 'crane shot' are moves; 'wide shot' is none.
  const moving = scan([passage], moveWords).filter(
    (h) =>
      !/^(?:follow|track|chase|rise|lift|lower|trail|circle|sink|whip|shaky|sideways)s?$/i.test(h.phrase) ||
      /camera|shot/.test(text),
  );
  if (head === 'shot' || head === 'camera' || head === 'view' || head === 'angle')
    return moving.length > 0 && !has(allSizeWords)
      ? 'move'
      : has(lensWords) && !has(viewWords) && !has(angleWords) && head !== 'angle'
        ? 'framing'
        : 'framing';
  if (has(lensWords) || has(focusWords)) return 'lens';
  for (const [element, pattern] of heads) if (pattern.test(head)) return element;
  if (moving.length > 0 && !relationOf(words, known)) return 'move';
  if (has(viewWords) || has(angleWords) || has(dutchWords) || has(twoShotWords)) return 'framing';
  const sized = scan([passage], allSizeWords);
  if (sized.some((h) => h.span.end - h.span.start >= text.replace(leading, '').length - 8)) return 'framing';
  if (/\b(?:black[- ]and[- ]white|b&w|monochrome|gr[ae]yscale|sepia)\b/.test(text)) return 'style';
  if (onlyColours(text)) return 'palette';
  if (
    scan([passage], looks).some(
      (h) => h.span.end >= text.length - 1 || /^(?:19|20)\d0s|\d0s|\d+ ?mm/i.test(h.phrase),
    ) ||
    has(filmWords)
  ) {
    if (relationOf(words, known) === undefined || /\d0s\b|film|footage/.test(text)) return 'style';
  }
  if (/^(?:19|20)?\d0s\b/.test(text)) return 'style';
  const core = coreOf(text);
  if (timesIn({ text: core, span: { start: 0, end: core.length } }).length > 0) return 'time';
  if (/^(?:late|early) (?:at|in) /.test(text) && timesIn(passage).length > 0) return 'time';
  if (/^(?:spring|summer|autumn|fall|winter|day|daytime)$/.test(head)) return 'time';
  const verb = subject.exec(text);
  const verbWord = verb?.[1] ?? '';
  const acts = (word: string): boolean =>
    verbBase(word, (w) => actionVerbs.has(w) || (known?.english.isVerb(w) ?? false))?.form !== undefined;
  if (/^(?:she|he|they|it|both) /.test(text))
    return weatherNouns.test(head) && text.startsWith('it ')
      ? 'weather'
      : acts(verbWord)
        ? 'actions'
        : undefined;
  const first = words[0] ?? '';
  if (
    /^\w+s (?:by|on|in|at|to|from|down|up|over|across|through|with|a|an|the|her|his|their|out|away|past|along)\b/.test(
      text,
    ) &&
    verbBase(first, (w) => actionVerbs.has(w))?.form === 's'
  )
    return 'actions';
  if (
    first.endsWith('ing') &&
    words.length <= 4 &&
    actionVerbs.has(verbBase(first, (w) => actionVerbs.has(w))?.base ?? '')
  )
    return 'actions';
  const noun = relationOf(words, known);
  if (noun) {
    // 'The dog jumps over a fence' is a deed.
    if (/^(?:the|a|an) /.test(text) && verb && acts(verbWord) && /s$/.test(verbWord) && verbWord !== head)
      return 'actions';
    return noun;
  }
  if (
    has(moodWords) ||
    (positive(text) !== text && scan([{ text: positive(text), span: passage.span }], moodWords).length > 0)
  )
    return 'mood';
  if (has(lights)) return 'light';
  if (verb && acts(verbWord) && /s$/.test(verbWord)) return 'actions';
  if (actionVerbs.has(verbBase(first, (w) => actionVerbs.has(w))?.base ?? '')) return 'actions';
  return undefined;
}

/** Where the noun phrase that a text opens with ends: what follows tells where it is or what it does. */
const phraseEnd =
  /,|\s(?:next to|in front of|on top of|in|on|at|with|from|under|by|through|for|over|behind|beside|near|against|across|around|above|below|along|inside|outside|who|that|which|to|onto|into|[\p{L}]{2,}ing|right (?:after|behind|beside))(?=\s|$)/u;
const one =
  /^(?:(?:and|also|then|the|an?|another|one|two|three|four|five|some|several|many|more|second|third|other|extra|few|lone|single)\s+)+/u;

/**
 * The element of somebody or something that is to be there, by the noun phrase that tells of it first: a cat sleeping on
 * a table is cast, however cats sound and whatever tables are.
 */
export function elementOfThing(phrase: string, known?: Vocabulary): Element | undefined {
  const text = normalised(phrase).replace(one, '');
  const cut = text.search(phraseEnd);
  const words = (cut > 0 ? text.slice(0, cut) : text).match(/[\p{L}\p{N}'’/.-]+/gu) ?? [];
  const element = relationOf(words, known);
  return element === 'cast' || element === 'props' || element === 'wardrobe' ? element : undefined;
}

/** A sentence of its own about somebody: who, and from where on the text tells what they do. */
export function deedOf(phrase: string, known?: Vocabulary): { who: string; indefinite: boolean } | undefined {
  const found =
    /^(?:and |then |also )?(?<who>(?:she|he|they|the|an?|another|two|three|some|one)(?: [\p{L}-]+){0,3}?) (?:(?:now|then|also|slowly|quickly|suddenly) )?(?<verb>[\p{L}]+)(?=\s|$)/u.exec(
      normalised(phrase),
    )?.groups;
  const { who, verb } = found ?? {};
  if (who === undefined || verb === undefined) return undefined;
  const pronoun = /^(?:she|he|they)$/u.test(who);
  for (
    let words = normalised(phrase)
        .replace(/^(?:and|then|also) /u, '')
        .split(' '),
      n = pronoun ? 1 : 2;
    n < Math.min(6, words.length);
    n++
  ) {
    const name = words.slice(0, n).join(' ');
    if (!pronoun && elementOfThing(name, known) !== 'cast') continue;
    const next = (words[n] ?? '').replace(/[^\p{L}]+$/u, '');
    const at = /^(?:now|then|also|[\p{L}]+ly)$/u.test(next) ? (words[n + 1] ?? '') : next;
    const form = verbBase(
      at.replace(/[^\p{L}]+$/u, ''),
      (w) => actionVerbs.has(w) || (known?.english.isVerb(w) ?? false),
    )?.form;
    if (form === 's' || (form === 'base' && /^(?:they|two|three|some)\b/u.test(name)))
      return { who: name, indefinite: /^(?:an?|another|two|three|some|one)\b/u.test(name) };
  }
  return undefined;
}

/** What a noun phrase names: the longest run of its words that a folder lists, then what its head is a kind of. */
function relationOf(words: readonly string[], known: Vocabulary | undefined): Element | undefined {
  let best: { element: Element; run: number } | undefined;
  for (const [element, folder] of nouns) {
    const run = listed(words, folder);
    if (run > (best?.run ?? 0)) best = { element, run };
  }
  if (best) return best.element;
  if (!known || words.length === 0) return undefined;
  const match = known.noun(words.slice(-3), ['garments', 'people', 'creatures', 'places', 'things']);
  return match && nouns.find(([, folder]) => folder === match.registry)?.[0];
}

/** Two or more entries, each of which names a colour and nothing else. */
function onlyColours(text: string): boolean {
  const parts = text.split(/\s*(?:,|;|\/|\band\b|\+)\s*/).filter(Boolean);
  return (
    parts.length >= 2 &&
    parts.every(
      (p) =>
        scan([{ text: p, span: { start: 0, end: p.length } }], colourWords).length > 0 &&
        p.split(/\s+/).length <= 3,
    )
  );
}

/** Does a phrase name a colour as a palette does: 'teal', 'deep teal', 'bone white'? */
export const isColour = (phrase: string): boolean => onlyColours(`${phrase}, red`);

const rest = new Set(
  'everything,everything else,all,all else,all the rest,it,it all,them all,the rest,rest,rest of it,rest of the shot,shot,scene,take,clip,video,prompt,brief,the other elements,other elements,elements,all elements,every element,every other element,all other elements,all of it,this,that,setup,set-up,sequence,moment,frame as is'.split(
    ',',
  ),
);
const byName = new Map<string, Element[]>();
for (const kind of elements)
  for (const name of [...kind.names, kind.id])
    byName.set(
      name.replace(/colour/g, 'color'),
      [...(byName.get(name) ?? []), kind.id].filter((e, i, all) => all.indexOf(e) === i),
    );
byName.set('camera', ['move', 'framing', 'lens']);
byName.set('camera shot', ['framing', 'move']);

/** Longest name of an element, in words. */
const LONGEST = 5;
const modifiers =
  /^(?:(?:the|a|an|its|her|his|their|this|that|current|original|existing|overall|whole|exact|same|entire|your|my|only|just)\s+)+/;

/** What a label means, or undefined: the elements it may stand for; 'all' for the rest of the shot. */
export function labelled(phrase: string): readonly Element[] | 'all' | undefined {
  const text = normalised(phrase).replace(modifiers, '');
  return (
    byName.get(text) ?? (rest.has(text) || rest.has(normalised(phrase)) ? 'all' : byName.get(singular(text)))
  );
}

/** Names of the catalogue that hold an 'and': no list ends there. */
export const andNames = new RegExp(
  `\\b(?:${[
    ...new Set([
      ...Object.values(names).flatMap((kinds) => kinds.flatMap((kind) => kind.words)),
      'salt and pepper',
      'rock and roll',
    ]),
  ]
    .filter((w) => /^[a-z-]+(?: [a-z-]+)* and [a-z -]+$/.test(w))
    .join('|')})\\b`,
  'giu',
);

/** The longest label that a phrase opens with, and how many characters it takes. */
export function labelAt(phrase: string): { meaning: readonly Element[] | 'all'; length: number } | undefined {
  const words = [...phrase.matchAll(/\S+/g)];
  for (let n = Math.min(LONGEST + 2, words.length); n >= 1; n--) {
    const last = words[n - 1] as RegExpExecArray;
    const length = last.index + last[0].length;
    const meaning = labelled(phrase.slice(0, length));
    if (meaning !== undefined) return { meaning, length };
  }
  return undefined;
}
