import { moves as catalogue } from '../catalogue/moves/index.generated.ts';
import { type MoveVerb, manners, moveTerms, moveVerbs, type Way, wayWords } from './words/camera-moves.ts';

/** A word of a passage. */
export interface Token {
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** What stands before it: nothing but spaces, a hyphen, a mark inside the sentence, or a sentence's end. */
  readonly gap: 'space' | 'hyphen' | 'mark' | 'stop';
}

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;

/** The words of a text, with what parts them. */
export function tokensOf(text: string): Token[] {
  const out: Token[] = [];
  let at = 0;
  for (const m of text.matchAll(WORD)) {
    const between = text.slice(at, m.index);
    const gap =
      out.length === 0 || /[.!?;。！？•]|\n\s*(?:\n|[-*]\s)/.test(between)
        ? 'stop'
        : /[,:—–()[\]/|"“”+&→>]|\s-\s/.test(between)
          ? 'mark'
          : /^[-‐‑]$/.test(between)
            ? 'hyphen'
            : 'space';
    out.push({
      lower: m[0].toLowerCase().replace('’', "'"),
      start: m.index,
      end: m.index + m[0].length,
      gap,
    });
    at = m.index + m[0].length;
  }
  return out;
}

/** A verb of movement as it stands in a text. */
export interface Form {
  readonly base: string;
  readonly verb: MoveVerb;
  readonly form: 'base' | 's' | 'ing';
}

/** Every form of every verb of movement. */
export const forms = new Map<string, Form>();
for (const [base, verb] of Object.entries(moveVerbs)) {
  const es = /(?:sh|ch|s|x|z)$/.test(base) ? `${base}es` : base.replace(/y$/, 'ie') + 's';
  const cut = base.replace(/e$/, '');
  const doubled = /^(?:\w?[^aeiou\W])[aeiou][bdgmnpt]$/.test(base) ? base + base.at(-1) : cut;
  for (const word of [es, base === 'dolly' ? 'dollies' : es]) forms.set(word, { base, verb, form: 's' });
  for (const word of [`${doubled}ing`, `${base}ing`]) forms.set(word, { base, verb, form: 'ing' });
  for (const word of verb.forms ?? [])
    forms.set(word, { base, verb, form: word.endsWith('ing') ? 'ing' : 's' });
  forms.set(base, { base, verb, form: 'base' });
}

/** A set phrase of camera work. */
export type Term = (typeof moveTerms)[number][1];
/** Set phrases by their first word, the longest first. */
export const terms = new Map<string, { words: readonly string[]; term: Term }[]>();
for (const [phrase, term] of moveTerms) {
  const words = phrase.split(' ');
  const list = terms.get(words[0] as string) ?? [];
  list.push({ words, term });
  list.sort((a, b) => b.words.length - a.words.length);
  terms.set(words[0] as string, list);
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Words that begin a noun phrase. */
export const DETERMINERS = list(
  'the a an his her their its my your our this that these those some each every another two three several many both all',
);
/** Who acts and is no camera. */
export const PERSONS = list('he she they i you someone somebody everyone nobody who whoever one');
/** Words that begin a clause of its own. */
export const SUBORDINATORS = list(
  'as while when where until who which that because whose once since whereas',
);
/** Words before a noun that nothing is done with. */
export const PREPOSITIONS = list(
  'of on in at along by near beside over under behind across from around toward towards to into onto past through above below against with facing inside outside beneath between upon for like',
);
/** Words that may stand between the camera and what it does. */
export const LEADS = list(
  'and or but then to is are begins begin starts start continues continue gradually can should will keeps now also finally next while by via using with before after ending ends settles goes it itself as just then that which',
);
/** What else the trade's words name: these need more than an article before them. */
export const THINGS = list('pan track truck crane dolly boom jib crab push pull arc orbit pedestal');
/** Words that make another thing of a verb: 'tilt-shift', 'zoom lens'. */
export const STOPPERS = list(
  'shift shifted call calls lens meeting lenses for flute parton bodied operator suit star record lights light tour pace distance',
);
/** A camera in the scene: camera crew, camera bag. */
export const AFTER_PROP =
  /^(?:flash|flashes|crew|man|men|woman|women|operator|shop|bag|shutter|phone|roll|store|strap|obscura|lights?)$/;
/** What is handheld and no camera. */
export const HELD_THING =
  /^(?:fan|radio|lantern|torch|flashlight|lamp|device|mirror|console|controller|vacuum|drill|computer|scanner|game|mixer|microphone|mic|blender|sparkler|sparklers|speaker|detector|steamer|gps|tool|tools|bell|bells|flag|flags)$/;
/** Words that say that there is no move. */
export const NEGATIONS = list("no not never without avoid don't doesn't isn't won't nor zero minus");

/** Words of a fast move, and of a slow one. */
export const FAST =
  /\b(?:fast|quick\w*|rapid\w*|crash|snap|whip|sudden\w*|swift\w*|rush\w*|rac(?:es|ing)|hyper|dramatic\w*|energetic)\b/;
export const SLOW =
  /\b(?:slow\w*|gentl\w+|subtl\w+|gradual\w*|creep\w*|barely|imperceptibl\w+|soft\w*|lazy|languid|patient\w*|measured|inch(?:es|ing))\b/;
/** Ways by where they lead. */
export const sides: Readonly<Record<string, Way>> = { top: 'up', bottom: 'down', ground: 'down', sky: 'up' };

/** The catalogue's move for a verb and a way; undefined where the verb goes no such way. */
export const idOf = (verb: MoveVerb, way: Way | undefined): string | undefined =>
  way === undefined ? verb.ways.bare : (verb.ways[way] ?? verb.ways.any);

/** A set phrase that is turned: 'tracking shot left' stays one, 'pan shot left' is a pan to the left. */
export function towards(id: string, way: Way): string {
  const stem = id.replace(/-(?:left|right|up|down|in|out)$/, '');
  if (stem === id) return id;
  return catalogue.find((m) => m.id === `${stem}-${way}`)?.id ?? id;
}

/** Follows a verb as its object. */
export const isObject = (word: string): boolean =>
  DETERMINERS.has(word) || /^(?:him|her|them|it|us)$/.test(word);
/** An adverb of manner by its ending. */
export const isAdverb = (word: string): boolean => word.length > 4 && word.endsWith('ly');
/** Says how a move is made. */
export const isManner = (word: string): boolean => manners.has(word) || isAdverb(word);
/** May follow a move that says no way. */
export const isClosing = (word: string): boolean =>
  LEADS.has(word) || /^(?:on|toward|towards|of|from|across|over|through|shot|move|revealing)$/.test(word);

/** Said by a word that can only be a way: 'left', 'back', a particle that no noun follows. */
export function isStrong(tokens: readonly Token[], i: number, way: Way): boolean {
  const word =
    tokens.slice(i + 1, i + 8).find((t) => wayWords[t.lower] === way || sides[t.lower])?.lower ?? '';
  return /^(?:left|right|up|down|in|inward|inwards|into|out|back|away|forward|forwards|closer|nearer|backward|backwards|toward|towards|upward|upwards|downward|downwards|clockwise|counterclockwise|leftward|rightward|around|through|past|alongside|across|tighter|wider)$/.test(
    word,
  );
}
