import type { Passage } from '../../brief/brief.ts';
import { names } from '../../catalogue/names.generated.ts';
import { hairNouns, hairWords } from '../../catalogue/words/adjectives.ts';
import { garmentNouns } from '../../catalogue/words/clothing.ts';
import { colours } from '../../catalogue/words/colours.ts';
import { materials } from '../../catalogue/words/materials.ts';
import { irregularVerbs, pastParticiples, postureVerbs } from '../../catalogue/words/verbs.ts';
import type { ToldVerb } from '../../reading/index.ts';
import { colourOf } from '../../reading/words/colours.ts';
import type { ShotSubject } from '../subject.ts';
import { wholeSentences } from './beats.ts';

/** A sentence of what is seen: whether something moves in it, and how much of it is appearance. */
export interface SeenSentence extends Passage {
  /** Somebody or something does something, for certain. */
  readonly moves: boolean;
  /** A word of it may tell of a motion. */
  readonly mayMove: boolean;
  /** Verbs that move something. */
  readonly motions: number;
  /** Words for colours, materials, clothes and hair. */
  readonly looks: number;
  readonly words: number;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Verbs that tell how something is, stays or looks. */
const still: ReadonlySet<string> = new Set([
  ...postureVerbs,
  ...set(`be have seem look appear become remain stay keep hold maintain show feature depict portray display picture
    present contain include consist comprise belong own possess fill cover line surround border frame flank enclose adorn decorate
    dress wear clothe sport bear overlook reach stretch extend span tower crown dominate occupy house host
    match contrast resemble represent suggest evoke convey feel sound read say spell name call label mark date date-stamp
    freeze pose fix set lock rest wait await gaze stare face pan corner top-up photograph capture shoot film focus
    center centre compose want need like see know please seed last let make use describe repeat begin end continue
    please thank prefer love hate hope mean matter cost equal involve require lack miss
    cross-stitch dot fleck speckle stripe pattern weather age yellow shine gleam glint glow glisten sparkle twinkle
    lie exist live polish stitch pin tie fold close open-necked water`),
]);

/** Particles that make a look or a stay a motion: 'looks up', 'sits down'. */
const PARTICLE =
  /^\W+(?:(?:slowly|gently|quickly|softly|suddenly)\W+)?(?:up|down|away|back|over|around|round|off|out|toward|towards|aside|left|right|into|onto|apart|open|shut|inward|inwards|outward|outwards|forward|through)\b/iu;
/** What only looks as if it went somewhere: 'a tower rises behind the trees'. */
const LOOMS = /^\W+(?:above|behind|beyond|in the (?:distance|background))\b/iu;
const CHANGES = set(
  'look sit stand lie lean turn kneel crouch face reach rise stretch extend close open fold wait',
);

/** Sentences about the camera and the frame. */
const CAMERA =
  /^(?:the\s+|an?\s+)?(?:(?:static|handheld|hand-held|locked|locked[- ]off|locked[- ]down|slow|slight|gentle|smooth|wide|medium|medium-wide|close|tight|low|high|extreme|aerial|overhead|fixed|steady|stationary|head-and-shoulders|eye-level|quick|very)[\s-]+){0,4}(?:camera|shot|framing|frame|close-?up|close up|angle|tripod|handheld|dolly|pan|tilt|zoom|orbit|arc|crane|push|pull|track|tracking|macro|wide|medium|aerial|view|lens|focus|static|locked[- ]off|locked[- ]down|movement|motion)\b/iu;
/** Somebody or something does what a sentence tells. */
const STARTS = /^(?:the|an?|his|her|their|its|our|my|he|she|it|they)\b/i;
const SETUP = /\b(?:tripod|locked[- ]off|framing|close-up|wide shot|medium shot|dolly|camera)\b/iu;

/** Sentences about what is heard, or what is not to be seen: 'just ambience: cafe chatter, ice, jazz'. */
const AUDIO =
  /^\W*(?:(?:just|only|with|and|natural|soft|quiet|subtle|low|faint|gentle|light|background|ambient|the|some|keep|add|use|simple|diegetic)\s+){0,4}(?:ambien\w+|audio|sounds?|soundscape|sfx|music|soundtrack|score|room tone|foley|noise|silence|voice-?over|narration)\b(?!\s+(?:stand|system|box|desk|waves?|hall|shop|room|teacher|booth))/iu;

/** The same as a wish: 'just add ocean audio'. */
const ADDED =
  /^\W*(?:(?:just|only|please|and|then)\s+){0,3}(?:add|use|include|give|put in|want|play)\s+(?:\p{L}+\s+){0,4}?(?:ambien\w+|audio|sounds?|soundscape|sfx|music|soundtrack|foley|noise|voice-?over|narration)\b[^.]{0,40}$/iu;

/** Light that comes from somewhere stays where it is. */
const LIT = /\b(?:light|sunlight|daylight|moonlight|lamplight|sun|shadows?|glow)\b/iu;
const lit = set('come fall enter stream pour spill filter shine slant rake bathe wash reflect cast');
/** What is heard moves nothing that is seen. */
const HEARD =
  /\b(?:music|strings|piano|violins?|cellos?|orchestra|choir|score|melody|soundtrack|synths?|ambien\w+|silence|applause|laughter|birdsong|sounds?)\b/iu;
const heard = set(
  'swell play rise fade ring echo hum build drift linger sound toll chime grow murmur drop begin start end',
);

/** Motion without a verb of its own. */
const STIRRING =
  /\b(?:com(?:es|ing|e) (?:alive|to life)|animat(?:e|es|ed|ing|ion)|in motion|ripples?|flickers?|gusts?|breezes?|sway(?:s|ing)|blowing|drifting|fluttering|rising|falling|flowing|rolling|swirling|moving|walking|running|turning|spinning|rotating|waving|blinking|breathing|smil(?:es|ing)|laugh(?:s|ing)|in (?:the|a) (?:\p{L}+ )?(?:wind|breeze|gusts?|draughts?|drafts?|current))\b/iu;
const FROZEN = /\b(?:no|without(?: any)?|nothing|nobody|neither|not|never|barely)\b[^.;]{0,30}$/iu;

const NOBODY = /^(?:nothing|nobody|no one|none|neither)\b/iu;

/** 'Silver', 'wooden', 'tall'. */
const isAdjective = (word: string): boolean =>
  colourOf(word) !== undefined || word in colours || word in materials || LOOKS.has(word);

const isLook = (word: string): boolean =>
  colourOf(word) !== undefined ||
  word in colours ||
  word in materials ||
  garmentNouns.has(word) ||
  word in hairWords ||
  word in hairNouns ||
  LOOKS.has(word);
const LOOKS =
  set(`freckles freckled beard bearded moustache mustache eyes eyebrows wrinkles glasses earrings buttons collar striped checked plaid tartan
  floral patterned spotted matte glossy shiny polished tall short long curly straight round oval square thick thin pale dark bright rusty
  weathered worn faded wooden ornate carved painted tiled paved cobbled dusty dirty clean`);
/** Words that only go with another look: 'tall' alone is none. */
const WEAK = set('tall short long round oval square thick thin pale dark bright clean straight worn');

function looksOf(text: string): number {
  let strong = 0;
  let weak = 0;
  for (const [token] of text.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)*/gu)) {
    const words = [token, ...(token.includes('-') ? token.split('-') : [token.replace(/s$/, '')])];
    if (!words.some(isLook)) continue;
    if (words.every((w) => WEAK.has(w) || !isLook(w))) weak++;
    else strong++;
  }
  return strong + Math.min(weak, strong === 0 ? (weak > 1 ? 1 : 0) : weak);
}

/** A form that tells what was done to something before: 'a raised paw', 'is carved'. */
const isPast = (form: string, base: string): boolean =>
  form !== base &&
  (/(?:ed|[^e]en)$/.test(form) ||
    pastParticiples.has(form) ||
    (irregularVerbs.get(form) === base && !form.endsWith('s')));

function movesBy(verb: ToldVerb, text: string, at: number): boolean {
  const start = verb.span.start - at;
  const end = verb.span.end - at;
  const told = text.slice(start, end).toLowerCase();
  const form = told.split(/[^\p{L}'’-]+/u).at(-1) ?? '';
  const after = text.slice(end, end + 40);
  const before = text.slice(Math.max(0, start - 40), start);
  if (still.has(verb.verb) && !(CHANGES.has(verb.verb) && PARTICLE.test(after))) return false;
  if (
    isPast(form, verb.verb) &&
    !(/\b(?:is|are|being|gets?)\b/.test(told + before.slice(-10)) && /^[^.;,]{0,20}\bby\b/.test(after))
  )
    return false;
  if (/^\W+(?:at rest|in place|motionless|still)\b/i.test(after)) return false;
  if (verb.verb === 'rise' && LOOMS.test(after)) return false;
  // A noun that looks like a verb: 'the salt pans', 'each corner', 'a silver zip'.
  const looks =
    /\b(?:an?|the|each|every|this|his|her|its|their|our|two|three|four|of|with)\s+((?:\p{L}+\s+){0,2})$/iu.exec(
      before,
    )?.[1];
  if (
    looks !== undefined &&
    looks.split(/\s+/).every((w) => w === '' || /ed$/i.test(w) || isAdjective(w.toLowerCase())) &&
    !/\s/.test(told.trim()) &&
    !form.endsWith('ing')
  )
    return false;
  // A thing in a list: 'chatter, ice cubes, jazz'.
  if (form === verb.verb && !doings.has(form) && /,\s*$/.test(before) && /^\s*(?:[.,;!]|$)/.test(after))
    return false;
  if (lit.has(verb.verb) && LIT.test(before)) return false;
  return !(heard.has(verb.verb) && HEARD.test(before));
}

const known = new WeakMap<ShotSubject, readonly SeenSentence[]>();

/**
 * The sentences of a shot that tell what is seen, those about the camera apart, with what moves in them. Asks for the
 * reading.
 * @example seenSentences(subject.shots[0]).some((s) => s.moves)
 */
export function seenSentences(shot: ShotSubject): readonly SeenSentence[] {
  const before = known.get(shot);
  if (before) return before;
  const { scene, actions, camera } = shot.brief;
  const read = (passages: readonly Passage[]): SeenSentence[] =>
    passages
      .flatMap(wholeSentences)
      .filter(
        ({ text }) => /\p{L}/u.test(text) && !CAMERA.test(text) && !AUDIO.test(text) && !ADDED.test(text),
      )
      .map((sentence) => seen(sentence, shot));
  // A framing may stand beside what happens: 'The sneaker rotates, locked off.'
  const found = [
    ...read([...scene, ...actions]).filter(
      ({ text, moves }) => moves || !SETUP.test(text) || text.length >= 60,
    ),
    ...read(camera).filter(({ text, moves }) => moves && STARTS.test(text)),
  ].sort((a, b) => a.span.start - b.span.start);
  known.set(shot, found);
  return found;
}

function seen(sentence: Passage, shot: ShotSubject): SeenSentence {
  const { text, span } = sentence;
  const told = shot.verbs(sentence);
  const moving = NOBODY.test(text) ? [] : told.filter((verb) => movesBy(verb, text, span.start));
  const deeds = shot.reading.events.some(
    (e) =>
      e.span.start >= span.start &&
      e.span.end <= span.end &&
      e.match !== undefined &&
      !e.standing &&
      !e.negated &&
      !e.impersonal &&
      moving.some((verb) => verb.verb === e.verb),
  );
  const stirs = STIRRING.exec(text);
  return {
    ...sentence,
    moves: deeds || moving.some((verb) => verb.finite) || saysDeed(text),
    mayMove:
      moving.length > 0 ||
      hasDeed(text) ||
      (stirs !== null && !FROZEN.test(text.slice(0, stirs.index))) ||
      saysDeed(text),
    motions: moving.length,
    looks: looksOf(text),
    words: text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
  };
}

/** Verbs of deeds that the catalogue knows. */
const doings = new Set(
  names.actions.flatMap(({ words }) => words.filter((w) => /^\p{L}{3,}$/u.test(w) && !still.has(w))),
);

/** 'tilts the jug': a verb in the present where a noun was read. */
const hasDeed = (text: string): boolean => {
  for (const [, verb = ''] of text.matchAll(
    /(?<=\p{L}\s)(\p{L}{3,}s)\s+(?:the|an?|his|her|its|their|out|off|into|onto|away|apart|up|down|back|open|\p{L}{3,}ly)\b/giu,
  ))
    if (doings.has(baseOf(verb))) return true;
  // 'The boy in the striped shirt waves.'
  const last = /^(?:the|an?|his|her|their|its|our|my)\s[^.,;:]{4,60}\s(\p{L}{3,}s)[.!]?$/iu.exec(text.trim());
  return last !== null && !VERB.test(text) && doings.has(baseOf(last[1] as string));
};

/** Verbs by which a sentence only tells what is there; behind them and behind a preposition a last word is a thing. */
const VERB =
  /\b(?:is|are|has|have|stands?|sits?|lies|hangs?|shows?|holds?|wears?)\b|\b(?:of|with|and|for|two|three|four|five|many|some|several|her|his|its|their|[\p{L}]+ed|[\p{L}]+en)\s\p{L}+[.!]?$/iu;

const baseOf = (verb: string): string =>
  irregularVerbs.get(verb.toLowerCase()) ?? verb.toLowerCase().replace(/(?<=[sxz]|[cs]h)es$|s$/, '');

/** 'The hang-glider in the picture banks gently away': a subject and a verb in the present before a way. */
const saysDeed = (text: string): boolean => {
  const verb =
    /^(?:then |suddenly |now |slowly )?(?:the|an?|his|her|their|its|our|my|one|two|another|he|she|it|they)\b[^.,;:]{0,60}?\s(\p{L}{3,}s)\s+(?:\p{L}+ly\s+)?(?:up|down|off|out|away|over|across|past|back|forward|toward|towards|apart|open|shut|together|aside|into|onto|through)\b/iu.exec(
      text,
    )?.[1];
  if (!verb) return false;
  const base = baseOf(verb);
  return !still.has(base) && !lit.has(base) && !/(?:ous|ss|us|is)$/.test(verb);
};
