import { sizes } from '../catalogue/words/adjectives.ts';
import { beings } from '../catalogue/words/beings.ts';
import { garmentNouns } from '../catalogue/words/clothing.ts';
import { colours } from '../catalogue/words/colours.ts';
import { cameraNouns, styleNouns } from '../catalogue/words/film.ts';
import {
  airNouns,
  cameraOrThing,
  cooked,
  creatureNouns,
  emptyNouns,
  instruments,
  moreCreatures,
  partNouns,
  skyNouns,
  thingNouns,
  visibleNouns,
} from '../catalogue/words/nouns.ts';
import { groupKinds, peopleGroups, personWords } from '../catalogue/words/people.ts';
import { nearPlaces } from '../catalogue/words/places.ts';
import { singular } from './lemma.ts';
import type { NounPhrase } from './phrases.ts';
import type { Entity, Match } from './reading.ts';
import type { Token } from './tokens.ts';
import type { Registry, Vocabulary } from './vocabulary.ts';

/** What the head of a noun phrase stands for. */
export interface Sort {
  /** 'picture' talks of the camera or style, 'air' of weather and light, 'garment' of clothes, 'empty' of nothing to be seen. */
  readonly sort: 'entity' | 'picture' | 'air' | 'garment' | 'empty';
  readonly role: Entity['role'];
  readonly match: Match | undefined;
  /** The noun that counts: 'lake' of 'mountain lake scene'. */
  readonly lemma: string;
  /** Modifiers that are left over beside the matched words. */
  readonly modifiers: readonly Token[];
  /** Adjectives that are part of its name and tell no more of it: a red fox is no fox painted red. */
  readonly named?: readonly Token[];
}

const places: ReadonlySet<string> = new Set([
  'region',
  'geological formation',
  'body of water',
  'way',
  'building',
  'room',
  'establishment',
  'land',
  'tract',
  'thoroughfare',
  'workplace',
  'housing',
  'place of worship',
  'municipality',
  'vegetation',
  'garden',
  'natural elevation',
  'place of business',
  'mercantile establishment',
  'area',
  'biome',
  'shore',
  'geographic point',
  'habitat',
  'bridge',
  'tower',
  'square',
  'stadium',
  'mine',
  'address',
  'field',
]);
/** Nouns of places, whatever WordNet files them under. */
export const placeWords: ReadonlySet<string> = new Set(
  'pitch rink court rooftop balcony terrace patio courtyard alley stage beach forest jungle woods wood shore coast coastline town city village street market ocean sea lake river mountain valley cave desert gym gymnasium arena stadium studio shop store cafe café diner bar restaurant kitchen bedroom bathroom living-room library gallery museum church cathedral temple castle ruin planet space spaceship station platform garage warehouse factory office classroom hospital lobby landscape cityscape seascape meadow field prairie countryside vineyard farm farmhouse garden park playground pier dock harbor harbour port bridge cliff canyon waterfall island reef seabed neighborhood underworld dungeon suburb site villa highway intersection nest swamp tundra glacier dune'.split(
    ' ',
  ),
);
const alive: ReadonlySet<string> = new Set(['person', 'animal']);
const conduits: ReadonlySet<string> = new Set(['conduit', 'pipe', 'tube', 'hose', 'discharge pipe']);
const persons: ReadonlySet<string> = new Set(['person']);
const animals: ReadonlySet<string> = new Set(['animal']);
/** How many of the last n − 1 words before the head are nouns. */
const countNouns = (before: readonly Token[], n: number): number =>
  n < 2 ? 0 : before.slice(-(n - 1)).filter((t) => t.pos === 'noun').length;
/** The name of a run of n words without its adjectives: 'bench' of 'wooden bench', 'coffee shop'. */
const nounRun = (before: readonly Token[], n: number, lemma: string): string =>
  [
    ...before
      .slice(-(n - 1))
      .filter((t) => t.pos === 'noun')
      .map((t) => t.lower),
    lemma,
  ].join(' ');

const physical: ReadonlySet<string> = new Set([
  'physical entity',
  'matter',
  'substance',
  'artifact',
  'object',
]);
const unphysical: ReadonlySet<string> = new Set(['process', 'phenomenon', 'causal agent', 'location']);
/** Heads that only say that what stands before them is seen. */
const views: ReadonlySet<string> = new Set([
  'view',
  'vista',
  'scene',
  'scenery',
  'setting',
  'environment',
  'backdrop',
  'area',
  'surface',
  'footage',
  'backdrop',
  'sight',
  'interior',
  'exterior',
  'surrounding',
  'particle',
  'droplet',
  'clearing',
  'crossing',
  'screen',
  'lid',
  'door',
  'windshield',
  'headlight',
  'doorway',
  'flash',
  'bolt',
  'strike',
]);

const wholeFirst = /^(?:screen|lid|door|windshield|headlight|doorway)$/;
/** Houses of which the inside is a room. */
const dwellings = /^(?:house|home|cottage|cabin|villa|mansion|apartment|hut|farmhouse|bungalow|chalet|flat)$/;

const roleRegistries: Readonly<Record<Entity['role'], readonly Registry[]>> = {
  person: ['people'],
  creature: ['creatures'],
  thing: ['things'],
  part: [],
  place: ['places', 'things'],
  sky: ['things', 'effects'],
};

const offshore = /^(?:storm|turbul|rough|chopp|open|deep|dark|icy|arctic|heav|raging|violent)/;

/** The longest noun of the vocabulary in a phrase, or its head; and what that is. */
export function sortOf(phrase: NounPhrase, vocabulary: Vocabulary): Sort {
  if (phrase.head.lower === 'waters')
    return {
      sort: 'entity',
      role: 'place',
      // 'Dark, turbulent waters' are far from any shore.
      match:
        vocabulary.noun(['water'], ['places']) ??
        vocabulary.noun(phrase.adjectives.some((t) => offshore.test(t.lower)) ? ['open', 'sea'] : ['sea'], [
          'places',
        ]),
      lemma: 'water',
      modifiers: phrase.modifiers,
    };
  // 'Colours muted: whites, pale golds.'
  if (
    phrase.plural &&
    phrase.modifiers.length === 0 &&
    Object.hasOwn(colours, phrase.lemma) &&
    vocabulary.exact(phrase.head.lower, ['people', 'creatures', 'things', 'places']) === undefined
  )
    return { sort: 'picture', role: 'thing', match: undefined, lemma: phrase.lemma, modifiers: [] };
  if (phrase.lemma === 'field' && phrase.tokens.some((t) => t.lower === 'depth'))
    return { sort: 'picture', role: 'thing', match: undefined, lemma: 'field', modifiers: [] };
  if (phrase.head.name) return someoneNamed(phrase, vocabulary);
  if (dwellings.test(phrase.lemma) && /^(?:interior|inside)$/.test(phrase.tokens[0]?.lower ?? '')) {
    const room = vocabulary.exact('living room', ['places']);
    return {
      sort: 'entity',
      role: 'place',
      match: room && { ...room, steps: 1 },
      lemma: 'living room',
      modifiers: phrase.modifiers,
    };
  }
  // 'its chest' is no box.
  if (phrase.owner !== undefined && phrase.modifiers.length === 0 && partNouns.has(phrase.lemma))
    return { sort: 'entity', role: 'part', match: undefined, lemma: phrase.lemma, modifiers: [] };
  const before = [...phrase.adjectives, ...phrase.modifiers].sort((a, b) => a.start - b.start);
  return sortWords(before, phrase.modifiers, phrase.lemma, phrase.plural, vocabulary, phrase);
}

const nearPlace = (words: readonly string[]): boolean =>
  nearPlaces.has(words.slice(-2).join(' ')) || nearPlaces.has(words.at(-1) as string);

/** 'Maya', 'Captain Ahab': a person, of the kind that the title names. */
function someoneNamed(phrase: NounPhrase, vocabulary: Vocabulary): Sort {
  const before = [...phrase.adjectives, ...phrase.modifiers].sort((a, b) => a.start - b.start);
  const title = before.findLast(
    (w) => Object.hasOwn(personWords, w.lower) || vocabulary.exact(w.lower, ['people']) !== undefined,
  );
  const kind =
    title?.lower ??
    (phrase.head.name === 'female' ? 'woman' : phrase.head.name === 'male' ? 'man' : 'person');
  return {
    sort: 'entity',
    role: 'person',
    match: vocabulary.noun([kind], ['people']),
    lemma: phrase.lemma,
    modifiers: phrase.modifiers.filter((w) => w !== title),
  };
}

function sortWords(
  before: readonly Token[],
  modifiers: readonly Token[],
  lemma: string,
  plural: boolean,
  vocabulary: Vocabulary,
  phrase?: NounPhrase,
): Sort {
  const english = vocabulary.english;
  const words = [...before.map((t) => t.lower), lemma];
  const all: readonly Registry[] = ['people', 'creatures', 'things', 'places'];
  // Two or more words of a kind decide at once: 'coffee shop', 'light bulb'.
  for (let n = Math.min(words.length, vocabulary.longest); n >= 2; n--) {
    const match = vocabulary.exact(words.slice(-n).join(' '), all);
    if (match) {
      const role =
        match.registry === 'people'
          ? 'person'
          : match.registry === 'creatures'
            ? 'creature'
            : match.registry === 'places'
              ? 'place'
              : 'thing';
      return {
        sort: 'entity',
        role,
        match,
        lemma: nounRun(before, n, lemma),
        modifiers: modifiers.slice(0, Math.max(0, modifiers.length - countNouns(before, n))),
        // Animals are called by their looks, and sized by them; a wooden table or a golden crown could be of anything.
        ...(role === 'creature'
          ? { named: before.slice(1 - n).filter((t) => t.pos === 'adj' && !Object.hasOwn(sizes, t.lower)) }
          : {}),
      };
    }
  }
  if (views.has(lemma) && modifiers.length > 0) {
    const last = modifiers.at(-1) as Token;
    const inner: Sort = sortWords(
      before.filter((t) => t !== last),
      modifiers.slice(0, -1),
      singular(last.lower),
      false,
      vocabulary,
    );
    if (
      inner.sort === 'entity' &&
      (inner.role === 'place' ||
        inner.role === 'thing' ||
        inner.role === 'creature' ||
        inner.role === 'sky') &&
      // The door of a car is the car; the door of a church is a door.
      (!wholeFirst.test(lemma) || (inner.role === 'thing' && inner.match?.steps === 0))
    )
      return inner;
  }
  // 'A copy machine', 'a slot machine' are no robots.
  if (lemma === 'machine' && modifiers.length > 0)
    return { sort: 'entity', role: 'thing', match: undefined, lemma, modifiers };
  // 'A hot dog' is no dog.
  const pair = words.slice(-2).join(' ');
  if (
    vocabulary.strange(words) &&
    english.isA(pair, physical) &&
    !english.isA(pair, alive) &&
    !english.isA(pair, places)
  )
    return { ...found('thing'), lemma: pair, match: vocabulary.noun(words, ['things']) };
  const empty = (sort: Sort['sort']): Sort => ({ sort, role: 'thing', match: undefined, lemma, modifiers });
  const exact = vocabulary.exact(lemma, all);
  const article =
    phrase !== undefined &&
    (phrase.indefinite || phrase.definite) &&
    !before.some(
      (t) =>
        cameraNouns.has(t.lower) ||
        /^(slow|smooth|gentle|quick|fast|subtle|slight|steady|cinematic|sweeping)$/.test(t.lower),
    );
  const film =
    !(cameraOrThing.has(lemma) && article) && (cameraNouns.has(lemma) || cameraNouns.has(`${lemma}s`));
  if (film && (exact === undefined || exact.registry === 'things' || exact.registry === 'places'))
    return empty('picture');
  if (
    /^(light|lamp|shadow)s?$/.test(lemma) &&
    plural &&
    modifiers.some((t) => english.isA(singular(t.lower), physical))
  )
    return found('thing');
  if (styleNouns.has(lemma) && !(exact && exact.registry !== 'things')) return empty('picture');
  if (airNouns.has(lemma)) return empty('air');
  // 'A lion at sunset, silhouette': how it is lit, not one more person.
  if (lemma === 'silhouette' && phrase !== undefined && !article && !plural) return empty('picture');
  const nearest = before.at(-1);
  const joined = nearest === undefined ? '' : `${nearest.lower} ${lemma}`;
  const compound =
    nearest !== undefined &&
    (nearest.pos === 'noun' || nearest.lower.endsWith('ing')) &&
    english.isNoun(joined) &&
    english.isA(joined, physical);
  // 'living room', 'parking lot': the participle is part of the name.
  if (compound && nearest.pos === 'adj' && exact?.registry !== 'things') {
    const role: Entity['role'] = english.isA(joined, places) ? 'place' : 'thing';
    return {
      sort: 'entity',
      role,
      match:
        vocabulary.noun([...words.slice(0, -2), joined], roleRegistries[role]) ??
        vocabulary.noun([lemma], roleRegistries[role]),
      lemma: joined,
      modifiers,
    };
  }
  if (emptyNouns.has(lemma) && (exact === undefined || exact.registry === 'things') && !compound)
    return empty('empty');
  // 'A wooden staff' is a stick, 'the staff' of a café are people.
  if (exact?.registry === 'things' && phrase?.indefinite && !plural && Object.hasOwn(peopleGroups, lemma))
    return found('thing');
  if (Object.hasOwn(personWords, lemma) || Object.hasOwn(peopleGroups, lemma) || exact?.registry === 'people')
    return found('person');
  if (Object.hasOwn(beings, lemma) && exact?.registry !== 'creatures') {
    const person = vocabulary.noun(['person'], ['people']);
    return { ...found('person'), match: person && { ...person, steps: 1 } };
  }
  // 'Grilled squid' is a dish.
  if (exact?.registry === 'creatures' && before.some((t) => cooked.has(t.lower)))
    return { ...found('thing'), match: undefined };
  if (
    exact?.registry === 'creatures' ||
    moreCreatures.has(lemma) ||
    (creatureNouns.has(lemma) && exact?.registry !== 'things')
  )
    return found('creature');
  if (garmentNouns.has(lemma) && exact?.registry !== 'places')
    return { ...found(partNouns.has(lemma) ? 'part' : 'thing'), sort: 'garment' };
  // Ground underfoot is no thing of its own.
  if (
    /^(ice|sand|mud|snow|dirt|gravel|asphalt|soil|grass)$/.test(lemma) &&
    modifiers.length === 0 &&
    !phrase?.indefinite &&
    exact?.registry !== 'places'
  )
    return { ...found('thing'), match: undefined };
  // A leaf is no tree, a petal no flower.
  if (/^(leaf|petal|snowflake|raindrop|feather|thorn|twig)$/.test(lemma) && exact === undefined)
    return { ...found('thing'), match: undefined };
  if (thingNouns.has(lemma)) return found('thing');
  if (skyNouns.has(lemma) && exact?.registry !== 'things') return found('sky');
  if (exact?.registry === 'places' && !partNouns.has(lemma)) return found('place');
  if (partNouns.has(lemma) && exact === undefined) return found('part');
  if (skyNouns.has(lemma)) return found('sky');
  if (placeWords.has(lemma)) return found('place');
  if (exact === undefined && vocabulary.noun(words, ['places'])?.steps === 2 && nearPlace(words))
    return found('place');
  if (exact?.registry === 'things') return found('thing');
  const phraseWord = modifiers.length > 0 ? `${(modifiers.at(-1) as Token).lower} ${lemma}` : lemma;
  const known = english.isNoun(phraseWord) ? phraseWord : lemma;
  if (english.isA(known, persons)) return found('person');
  if (english.isA(known, animals)) return found('creature');
  // A hydrant and a hose are conduits, and ways to WordNet.
  if (english.isA(known, places) && !english.isA(known, conduits)) return found('place');
  if (visibleNouns.has(lemma)) return found('thing');
  if (english.isA(known, physical))
    return english.isA(known, unphysical) && !english.isA(known, new Set(['artifact']))
      ? empty('empty')
      : found('thing');
  if (english.nounChain(known).length === 0 && before.length + lemma.length > 3 && /^[\p{L}-]+$/u.test(lemma))
    return /(ness|ity|tion|ism|ment|ance|ence)$/.test(lemma) ? empty('empty') : found('thing');
  return empty('empty');

  /** 'A banjo' is played as a guitar is. */
  function likeInstrument(): Match | undefined {
    const sort = instruments.find(([sense]) => english.isA(lemma, new Set([sense])));
    const like = sort && vocabulary.exact(sort[1], ['things']);
    return like && { ...like, steps: 2 };
  }

  function found(role: Entity['role']): Sort {
    const members = role === 'person' && Object.hasOwn(groupKinds, lemma) ? groupKinds[lemma] : undefined;
    const match =
      members !== undefined && exact?.registry !== 'people'
        ? vocabulary.noun([members], ['people'])
        : vocabulary.noun(words, roleRegistries[role]);
    return {
      sort: 'entity',
      role,
      match:
        match?.steps === 0 || role === 'part'
          ? match
          : (vocabulary.exact(lemma, ['creatures', 'things', 'places']) ??
            match ??
            (role === 'thing' ? likeInstrument() : undefined)),
      lemma,
      modifiers,
    };
  }
}
