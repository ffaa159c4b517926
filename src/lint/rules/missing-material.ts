import type { Passage } from '../../brief/brief.ts';
import { personWords } from '../../catalogue/words/people.ts';
import type { ToldVerb } from '../../reading/index.ts';
import type { Entity, Event, Reading } from '../../reading/reading.ts';
import { wholeSentences } from '../facts/beats.ts';
import { indexOf, startingIn } from '../facts/lookup.ts';
import {
  determiner,
  type Phrase,
  phraseFrom,
  phraseTo,
  preposition,
  stop,
  type Token,
  tokensOf,
} from '../facts/noun-phrases.ts';
import { passagesOf } from '../facts/passages.ts';
import { isMaterial, tellsGround, tellsStuff } from '../facts/stuff.ts';
import { quoted } from '../facts/words.ts';
import type { Correction } from '../finding.ts';
import { defineRule } from '../rule.ts';
import type { ShotSubject } from '../subject.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What happens to a thing when it meets another. */
const impacts = set(
  'bounce rebound ricochet fall drop tumble topple plummet collapse crumble crash smash shatter break splinter snap crack collide slam burst explode',
);
/** Those that somebody does to a thing. */
const done = set('drop break smash shatter snap crack topple slam burst');
/** Those that a body does hard enough for what it hits to matter. */
const hard = set('crash smash slam collide');
/** A world that is all of one material. */
const mould =
  /\b(?:clay-?mation|plasticine|lego|origami|paper cut-?outs?|felt (?:puppets?|animation)|knitted world|made (?:entirely )?of (?:paper|felt|wool|clay|glass|wood))\b/iu;

/** Characters of a sentence that is judged. */
const LONGEST = 2000;

const quick =
  /\b(?:bounc|rebound|ricochet|fall|fell|drop|tumbl|toppl|plummet|collaps|crumbl|crash|smash|shatter|break|broke|splinter|snap|crack|collid|slam|burst|explod|knock|tip)/iu;

/** Ways of speaking. */
const figure =
  /^(?:\s+(?:\p{L}+ly|back|suddenly|finally|almost))?\s+(?:(?:in)?to (?:a |an |the |his |her |their |full )?(?:(?:\p{L}+) )?(?:grin|smile|laugh|laughter|run|sprint|trot|gallop|jog|dance|song|tears|applause|cheers?|view|frame|shot|focus|shadows?|shade|darkness|place|line|step|silence|sleep|love|position|rhythm|pose|conversation|bloom|blossom|flames?|life|colou?r|light|action|character|sweat|habit|despair|gear|ruin|twilight|dusk|black)\b|asleep|silent|quiet|still|ill|in love|open|shut|short|behind|in behind|away from|apart|to (?:one|his|her|their|its|both|a)(?: \p{L}+)? ?knees?|to (?:a )?(?:crouch|squat|whisper|murmur|hush|kneel)|out of (?:focus|frame|view|step|sight)|the (?:silence|rules|news|record|spell|ice\b(?= between)|mood|tension|rhythm|surface|fourth wall|bad news|stillness|fast)|(?:his|her|their|its) (?:gaze|eyes?|voice|shoulders|head|arms?|hands?|chin|guard|smile|jaw|silence|fingers|knuckles|neck|promise|stride|pace|speed|heart|weight)|(?:an? )?(?:hint|line|beat|tempo|jaw)|off (?:to|into) (?:sleep|black|shadow)|on (?:his|her|their|its|the) (?:face|shoulders?|cheek|hair|hands?|back|eyes)|across (?:his|her|their|the) (?:face|forehead|shoulders|eyes|cheeks?))/iu;

/** What is no thing, or has no make of its own. */
const noThing = set(
  `it fever fast law peace chain record promise deal rule story act case code news seal habit camp rank ranks cover formation character
  subject topic charges hint hints engagement contract strike siege deadlock spirit morale will trust faith bond link connection call line
  signal anchor guard prey lights headlights light sunlight moonlight lamplight daylight shadow shadows shade night evening dusk dawn day darkness twilight silence hush quiet
  voice laugh laughter music beat tempo note sound noise song mood tone gaze eye eyes glance look smile expression face head hand hands arm
  arms leg legs foot feet shoulder shoulders knee knees finger fingers jaw chin hair curl curls braid heart breath temperature curtain line
  camera frame shot focus view crowd audience team people everyone everybody world sky sun moon star stars wind breeze storm thunder
  lightning scene tension energy crack crash price number hope dream spell rhythm pace speed gear step steps stride wave body bodies
  group family pair couple figure figures half halves mouth lip lips times feet metre metres meter meters inch inches cm centimetres tongue veil weight second seconds time moment tail wing wings sweat
  skin muscle fabric texture depth edge edges background foreground colour color silhouette reflection sunbeam ray rays beam smile`,
);

export default defineRule({
  id: 'missing-material',
  about: 'Something that falls, bounces, breaks or crashes with no material named.',
  severity: 'warning',
  english: true,
  why: `How a thing falls, bounces or breaks depends on what it and the ground are made of. "A ball bounces" can be anything; "a rubber ball
bounces off polished hardwood" has one weight, one sound and one height.

Name the material of the thing or of what it hits. Words that say it already are enough: a snowball, a wine glass, a basketball on a rim.`,
  examples: [
    {
      text: 'High-speed footage in a gym. A ball bounces down the steps and rolls to the door.',
      finds: ['ball bounces'],
    },
    {
      text: `1950s diner film. A waitress holds a tray.

Actions:
- The tray slips and crashes to the floor.
`,
      finds: ['tray slips and crashes'],
    },
    {
      text: 'High-speed footage in a gym. A rubber ball bounces off polished hardwood. A wine glass tips and shatters.',
    },
    {
      text: `16mm. Night falls over a harbour. A boy breaks into a grin.

Actions:
- A snowball bursts against the wall.
- His cap drops into the snow.
`,
    },
  ],
  check(subject, report) {
    const passages = passagesOf(subject, ['scene', 'actions']);
    if (!passages.some((p) => quick.test(p.text))) return;
    let listed: ReadonlySet<string> | undefined;
    const named: Named = (noun) => (listed ??= namedAnywhere(passages)).has(noun);
    const shots = new Map(
      [...subject.shots]
        .reverse()
        .flatMap((shot) => [...shot.brief.scene, ...shot.brief.actions].map((p) => [p.span.start, shot])),
    );
    let moulded: boolean | undefined;
    for (const passage of passages) {
      const shot = shots.get(passage.span.start);
      for (const sentence of shot && quick.test(passage.text) ? wholeSentences(passage) : []) {
        if (!shot || !quick.test(sentence.text) || sentence.text.length > LONGEST) continue;
        // 'We hear drops pattering' directs a sound.
        if (/\b(?:we|you|one) (?:can |only |just )?hears?\b/i.test(sentence.text)) continue;
        const found = judge(sentence, shot, named);
        if (!found) continue;
        moulded ??= passagesOf(subject).some((p) => mould.test(p.text));

        report({
          at: found.at,
          what: `${quoted(subject.text.slice(found.at.start, found.at.end))}, but nothing says what ${quoted(found.noun)} ${found.surface ? `or ${quoted(found.surface)} ` : ''}is made of.`,
          expected: 'The material decides how it moves and sounds.',
          advice: `Name it: what is the ${found.noun} made of${found.surface ? ', and what does it hit' : ''}?`,
          ...(found.debatable || moulded ? { severity: 'info' as const } : {}),
          suggestions: naming(found, subject.text),
        });
      }
    }
  },
});

/** A material before the noun, for choosing. */
function naming({ before, noun }: Missing, text: string): Correction[] {
  if (before < 0) return [];
  const an = /\b([Aa])n(\s+)$/.exec(text.slice(Math.max(0, before - 12), before));
  return (/ball$/.test(noun) ? ['rubber', 'leather', 'steel'] : ['wooden', 'steel', 'plastic']).map(
    (material) => ({
      title: `Make it ${quoted(`${material} ${noun}`)}`,
      edits: [
        an
          ? { start: before - an[0].length, end: before, text: `${an[1]}${an[2]}${material} ` }
          : { start: before, end: before, text: `${material} ` },
      ],
    }),
  );
}

/** Nouns that have a material before or after them somewhere: 'leather ball', 'a table of oak'. */
function namedAnywhere(passages: readonly Passage[]): ReadonlySet<string> {
  const out = new Set<string>();
  for (const passage of passages) {
    const tokens = tokensOf(passage);
    tokens.forEach(({ word }, i) => {
      if (
        word.length > 5 &&
        /^(?:basketball|football|soccer|tennis|golf|baseball|softball|volleyball|cricket|rugby|billiards?|snooker|bowling|handball|hockey|ping-?pong|badminton|pinball|squash)\p{L}*$/u.test(
          word,
        )
      )
        out.add('ball');
      if (!isMaterial(word)) return;
      for (let j = i + 1; j <= i + 3 && tokens[j] && !tokens[j]?.broken; j++)
        out.add((tokens[j] as Token).word);
      const before = tokens[i - 1]?.word;
      if (before === 'of' || before === 'from' || before === 'in')
        for (let j = Math.max(0, i - 5); j < i - 1; j++) out.add((tokens[j] as Token).word);
    });
  }
  return out;
}

/** Is a material named for a noun somewhere in the text? */
type Named = (noun: string) => boolean;

interface Missing {
  /** Where a word for the material would stand. */
  readonly before: number;
  readonly at: { start: number; end: number };
  readonly noun: string;
  readonly surface: string | undefined;
  readonly debatable: boolean;
}

function judge(sentence: Passage, shot: ShotSubject, named: Named): Missing | undefined {
  const tokens = tokensOf(sentence);
  const verbs = shot.verbs(sentence);
  let debatable: Missing | undefined;
  for (const told of verbs) {
    const impact = impactOf(told, tokens, sentence);
    if (!impact) continue;
    const { at, last, knocked } = impact;
    const event = startingIn(shot.reading.events, sentence.span).find((e) => e.verb === told.verb);
    if (event?.negated) continue;
    const starts = verbs.map((v) => v.span.start);
    const target = done.has(told.verb) || knocked ? objectAfter(tokens, last, starts, knocked) : undefined;
    const item = target ?? subjectBefore(tokens, at, verbs, event, shot.reading);
    if (!item || noThing.has(item.head)) continue;
    const next = verbs.find((v) => v.finite && v.span.start > told.span.end);
    const grounds = surfacesAfter(tokens, target ? target.to : last, next?.span.start);
    // 'She drops the receiver': where it lands is not told.
    const letGo = told.verb === 'drop' && target !== undefined && grounds.length === 0;
    const missing = isLiving(item.head, shot.reading)
      ? hard.has(told.verb) && !target
        ? crashInto(grounds, shot.reading, named)
        : undefined
      : itself(item, grounds, shot.reading, named, letGo);
    if (!missing) continue;
    const found: Missing = {
      at: {
        start: Math.min(item.start, told.span.start),
        end: Math.max(missing.phrase === item ? (target?.end ?? 0) : missing.phrase.end, told.span.end),
      },
      before: headAt(missing.phrase, tokens),
      noun: missing.phrase.head,
      surface: missing.surface,
      debatable: missing.debatable,
    };
    if (!found.debatable) return found;
    debatable ??= found;
  }
  return debatable;
}

interface Unnamed {
  readonly phrase: Phrase;
  readonly surface: string | undefined;
  readonly debatable: boolean;
}

/** A thing that says nothing of its make, with what it meets. */
function itself(
  item: Phrase,
  grounds: readonly Phrase[],
  reading: Reading,
  named: Named,
  loose: boolean,
): Unnamed | undefined {
  if (hasStuff(item, named, tellsStuff)) return undefined;
  if (
    indexOf(reading)
      .byNoun.get(item.head)
      ?.some((e) => e.attributes.some((a) => a.category === 'material'))
  )
    return undefined;
  return {
    phrase: item,
    surface: grounds.find((g) => !noThing.has(g.head))?.head,
    debatable: loose || grounds.some((g) => hasStuff(g, named, tellsGround)),
  };
}

/** What somebody crashes into, where nothing there says its make. */
function crashInto(grounds: readonly Phrase[], reading: Reading, named: Named): Unnamed | undefined {
  const [first] = grounds;
  if (!first || noThing.has(first.head) || isLiving(first.head, reading)) return undefined;
  if (grounds.some((g) => hasStuff(g, named, tellsGround))) return undefined;
  return { phrase: first, surface: undefined, debatable: false };
}

const headAt = ({ to, head }: Phrase, tokens: readonly Token[]): number =>
  tokens[to]?.word === head ? (tokens[to] as Token).start : -1;

/** A verb that tells of a thing meeting another; undefined for ways of speaking and for participles before nouns. */
function impactOf(
  { verb, span, finite }: ToldVerb,
  tokens: readonly Token[],
  { text, span: whole }: Passage,
): { at: number; last: number; knocked: boolean } | undefined {
  const at = tokens.findIndex((t) => t.end > span.start && t.start < span.end);
  let last = tokens.findLastIndex((t) => t.end <= span.end);
  if (at < 0 || last < at) return undefined;
  while (last > at && preposition.has((tokens[last] as Token).word)) last--;
  const from = (tokens[last] as Token).end - whole.start;
  const follows = text.slice(from, from + 80);
  const knocked = (verb === 'knock' || verb === 'tip') && /^\s+(?:\p{L}+\s+){0,3}?over\b/iu.test(follows);
  if (!(impacts.has(verb) || knocked) || figure.test(follows)) return undefined;
  const next = tokens[last + 1]?.word ?? 'of';
  const here = tokens[at] as Token;
  // 'Each drop', 'a falling teapot', 'broken glass', 'snaps the cape open'.
  if (determiner.has(tokens[at - 1]?.word ?? '') && !here.broken) return undefined;
  const acts = finite || preposition.has(next) || stop.has(next);
  if (!acts && !(here.word.endsWith('ing') && determiner.has(next))) return undefined;
  const only = onlyWith[verb];
  if (only && !only.test(follows)) return undefined;
  return elsewhere[verb]?.test(follows) ? undefined : { at, last, knocked };
}

/** Verbs that mean breaking only with such words behind them. */
const onlyWith: Readonly<Record<string, RegExp>> = {
  snap: /^[^.;]{0,40}?\b(?:in two|in half|off|apart|into)\b/iu,
  slam: /^\s+(?:\p{L}+\s+){0,4}?(?:against|into|onto|on|down on|to the)\b/iu,
  crack: /^[^.;]{0,40}?\b(?:in two|in half|apart|into|open on|under)\b/iu,
};

/** Verbs that mean something else with such words behind them: 'drops off passengers', 'bursts through the gate'. */
const elsewhere: Readonly<Record<string, RegExp>> = {
  fall: /^\s+(?:\p{L}+ly\s+)?(?:towards?|away|behind|back|between|through (?:the )?(?:air|sky|space|night|clouds))\b/iu,
  drop: /^\s+(?:by|in on|off(?! (?:the|a|an|his|her|its|their)\b))\b/iu,
  burst: /^\s+(?:out|through|from|onto|in|forth|past|up)\b/iu,
};

const hasStuff = ({ head, words }: Phrase, named: Named, tells: (noun: string) => boolean): boolean =>
  tells(head) ||
  words.some((w) => isMaterial(w) || tells(w)) ||
  words.some((w, i) => i > 0 && tells(`${words[i - 1]}-${w}`)) ||
  named(head);

function isLiving(head: string, reading: Reading): boolean {
  const { byNoun } = indexOf(reading);
  const one = (byNoun.get(head) ?? byNoun.get(head.replace(/s$/, '')))?.[0];
  return one !== undefined
    ? one.role === 'person' || one.role === 'creature'
    : Object.hasOwn(personWords, head) || /^(?:he|she|they|who|we|i|you|him|her|them)$/.test(head);
}

/** The words up to a verb that are its subject; of a chain, those of its first verb. */
function subjectBefore(
  tokens: readonly Token[],
  at: number,
  verbs: readonly { span: { start: number }; finite: boolean }[],
  event: Event | undefined,
  reading: Reading,
): Phrase | undefined {
  let to = at - 1;
  while (
    to >= 0 &&
    /ly$|^(?:then|also|just|suddenly|never|almost|soon|now|slowly|both|all|each|that|which)$/.test(
      (tokens[to] as Token).word,
    )
  )
    to--;
  const read = indexOf(reading).byId.get(event?.subject ?? '');
  if (read && (read.role === 'person' || read.role === 'creature')) return fromEntity(read, tokens, at);
  const near = to >= 0 && !(tokens[to + 1] as Token).broken ? phraseTo(tokens, to) : undefined;
  if (near && !stop.has((tokens[to] as Token).word) && !/^(?:it|they|this|that)$/.test(near.head))
    return near;
  if (read) return fromEntity(read, tokens, at);
  // 'slips and crashes': the subject of the verb before.
  const before = verbs.filter((v) => v.span.start < (tokens[at] as Token).start && v.finite)[0];
  const i = before ? tokens.findIndex((t) => t.end > before.span.start) : -1;
  return i > 0 ? phraseTo(tokens, i - 1) : undefined;
}

function fromEntity(entity: Entity, tokens: readonly Token[], at: number): Phrase {
  const head = entity.noun.split(' ').at(-1) as string;
  const verb = tokens[at] as Token;
  const start = tokens.find((t) => t.word === head && t.start < verb.start)?.start ?? verb.start;
  return { head, words: entity.phrase.toLowerCase().split(/\s+/), start, end: verb.start, to: at };
}

/** The noun phrase right after a verb: what is dropped or broken. */
function objectAfter(
  tokens: readonly Token[],
  verb: number,
  verbStarts: readonly number[],
  knocked: boolean,
): Phrase | undefined {
  let from = verb + 1;
  if (knocked && /^over$/.test(tokens[from]?.word ?? '') && determiner.has(tokens[from + 1]?.word ?? ''))
    from++;
  return phraseFrom(tokens, from, verbStarts);
}

const surfacePrep = set('on onto upon against into off across over through down to from with in along out');

/** What it falls on or hits, up to the next verb. */
function surfacesAfter(tokens: readonly Token[], from: number, until: number | undefined): Phrase[] {
  const out: Phrase[] = [];
  for (
    let i = from + 1;
    i < tokens.length && (until === undefined || (tokens[i] as Token).start < until);
    i++
  ) {
    if (!surfacePrep.has((tokens[i] as Token).word)) continue;
    const phrase = phraseFrom(tokens, i + 1, []);
    if (phrase) out.push(phrase);
  }
  return out;
}
