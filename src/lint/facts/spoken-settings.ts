import type { Span } from '../../base/span.ts';
import type { Passage } from '../../brief/brief.ts';

/** A setting of the request that stands in the words of a brief. */
export interface SpokenSetting {
  readonly kind: 'length' | 'resolution' | 'aspect' | 'frame rate' | 'seed' | 'flag';
  readonly span: Span;
  /** What it asks for in the form of a setting; absent where no setting says it. */
  readonly value?: string;
  /** May as well tell of the look, of the scene, or of nothing that a setting holds. */
  readonly debatable: boolean;
}

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  sixteen: 16,
  twenty: 20,
  thirty: 30,
  sixty: 60,
};
const N = `(?:\\d{1,3}(?:\\.\\d)?|${Object.keys(NUMBERS).join('|')})`;
const SEC = '(?:s|secs?|seconds?)';
const UNIT = `(?:${SEC}|min|mins|minutes?)`;
const AMOUNT = `(?<n>${N})[\\s-]{0,2}(?<unit>${UNIT})(?![\\p{L}\\p{N}])`;
/** The work itself, not something that happens in it. */
const WORK =
  '(?:clip|video|film|movie|loop|reel|animation|spot|ad|advert|commercial|edit|footage|gif|teaser|trailer|short|piece|version|shot|take|scene|sequence|cut|story|generation|render|output|promo|vlog|explainer|tutorial|montage|documentary|showreel|visuali[sz]er)s?';
const ABOUT =
  '(?:about|around|up to|no longer than|not longer than|not more than|less than|max\\. |roughly|approximately|approx\\.?|exactly|only|just|at most|max|maximum|under|no more than|a total of|total)';

/** A setting that stands beside a length. */
const OTHER = '(?:\\d{3,4}p|\\d{1,2}\\s?[:x×]\\s?\\d{1,2}|\\d{1,2}k|\\d{2,3}\\s?fps|(?:full |ultra )?hd|uhd)';

const lengths: readonly RegExp[] = [
  // 'a seamless six-second loop', '10s vertical clip', 'a 12-second, 16:9 shot'
  new RegExp(
    `(?<![\\p{L}\\p{N}.:])${AMOUNT}(?=(?:[,\\s-]+${OTHER}){0,3}[\\s-]+(?:(?!(?:then|and|or|of|in|for|to|as|after|before|until|later|on|at|from|into|the|an?|his|her|its|their|we|when|while|passes|pass)\\s)[\\p{L}-]+\\s+){0,3}?${WORK}(?![\\p{L}]))`,
    'giu',
  ),
  // 'Duration: 8 s', 'length of 12 seconds'
  new RegExp(
    `(?<![\\p{L}])(?:duration|length|runtime|run time|running time|total time|clip time)\\s*(?:[:=–-]|of|is|should be|must be)?\\s*(?:${ABOUT}\\s+)?${AMOUNT}`,
    'giu',
  ),
  // '10 seconds would be great'
  new RegExp(
    `(?<![\\p{L}\\p{N}.:])${AMOUNT}\\s+(?:(?:would|will|should|might) be|is|are) (?:great|fine|enough|ideal|perfect|good|nice|ok(?:ay)?|plenty|best)(?![\\p{L}])`,
    'giu',
  ),
  // '12 seconds long'
  new RegExp(
    `(?<![\\p{L}\\p{N}.:])${AMOUNT}\\s+(?:long|in length|in duration|in total|total|overall|max|maximum)(?![\\p{L}])(?!\\s+(?:pause|silence|beat|gap|wait|hold|breath|stare|look|kiss|note|fuse|take))`,
    'giu',
  ),
  // 'keep the clip to four seconds', 'make it 8 seconds'
  new RegExp(
    `(?<![\\p{L}])(?:keep|make|cut|trim|limit|shorten|lengthen|extend|stretch|set|cap|fit|render|generate|create|produce)\\s+(?:(?:it|this|that|everything|the whole thing|all of it)|(?:(?:the|this|my|our|whole|entire|final|full|clip|video|film|shot|loop|scene|duration|length|total|thing)\\s+){1,4}?)\\s*(?:(?:down|up|out|to|at|in|into|within|be|last|run|for|${ABOUT})\\s+){0,3}${AMOUNT}`,
    'giu',
  ),
  // 'the clip lasts 8 seconds', 'it should run for ten seconds'
  new RegExp(
    `(?<![\\p{L}])${WORK}\\s+(?:should |must |will |can |to )?(?:lasts?|runs?|be|is|takes?|goes)\\s+(?:for\\s+)?(?:${ABOUT}\\s+)?${AMOUNT}`,
    'giu',
  ),
];
/** Alone between marks: '…, 12 seconds, …'. Needs digits: 'Three seconds.' is a story. */
const ALONE = new RegExp(
  `(?<=^\\s{0,4}|[.;,|•]\\s{1,2}|\\n\\s{0,4}|[[(]\\s?)(?:${ABOUT}\\s+)?(?<n>\\d{1,2})[\\s-]?(?<unit>${UNIT})(?=(?:\\s+(?:please|tops|max|maximum|or so|thanks|thank you))?\\s*(?:[.;,|•\\n)\\]]|$))`,
  'giu',
);
/** Decades and ages: 'Mara, 30s, denim jacket'. */
const DECADE = /^[2-9]0s$/;
/** Between two settings of one list. */
const BESIDE = /^[\s,;/|·•+&@()-]{1,4}(?:and\s)?$/;
/** Lengths that people ask clips for. */
const USUAL = new Set([4, 5, 6, 8, 10, 12, 15, 16, 20, 30, 45, 60]);

const LOOK =
  '(?:look|feel|aesthetic|vibe|style|webcam|camcorder|camera|cam|phone|monitor|screen|tv|television|display|projector|scan|transfer|restoration|remaster|feed|bars|borders|letterbox|pillarbox|masking|crop marks|stop[- ]motion|animation|sensor)';
const lookAfter = new RegExp(`^[\\s-]+(?:[\\p{L}-]+\\s+){0,2}?${LOOK}(?![\\p{L}])`, 'iu');

const PIXELS = /(?<![\p{L}\p{N}.])(\d{3,4})\s?[x×]\s?(\d{3,4})(?![\p{L}\p{N}])(?:\s?(?:px|pixels?))?/giu;
const LINES =
  /(?<![\p{L}\p{N}.])(?:240|360|480|540|576|720|1080|1440|2160|4320)p(?:\d\d)?(?![\p{L}\p{N}])(?:\s+resolution)?/giu;
const KILO =
  /(?<![\p{L}\p{N}.$€£])(?:2|4|6|8|12|16)k(?:\s+(?:uhd|ultra[- ]?hd|resolution|quality))?(?![\p{L}\p{N}])/giu;
/** Things that are counted in thousands, or run. */
const thousands =
  /^\s+(?:people|fans|followers|spectators|dollars|euros|pounds|run|race|feet|metres|meters|miles|steps|ram|tower)\b/iu;
/** What was filmed at some time or with some device: '2010 HD video', 'early consumer 4K footage'. */
const lookBefore =
  /(?:(?:(?:19|20)?\d0['’]?s|(?:19|20)\d\d|early|late|vintage|retro|old|old-school|classic|cheap|consumer|prosumer|budget|grainy|washed-out|compressed|low-bitrate|broadcast|mini ?dv|tape|camcorder|webcam|phone|security|drone|action[- ]cam|digital|first-generation|noughties|millennium)[-\s]+){1,3}$/iu;
const HD =
  /(?<![\p{L}\p{N}])(?:(?:full|ultra)[- ]?hd|uhd|fhd|(?<=\b(?:in|as|at) )hd|(?<=[,;.] )hd(?=\s*(?:[.,;]|$))|hd(?= (?:quality|resolution|video|footage|render)))(?:\s+(?:resolution|quality))?(?![\p{L}\p{N}])/giu;

const RATIO =
  /(?<![\p{L}\p{N}.:])(\d{1,2})(?:\s?:\s?|(?<=\b(?:16|9|21))[x×](?=(?:9|16)\b))(\d{1,2})(?![\p{N}:]|\.\d)/gu;
const SHAPES = new Set([
  '16:9',
  '9:16',
  '4:3',
  '3:4',
  '1:1',
  '4:5',
  '5:4',
  '2:3',
  '3:2',
  '21:9',
  '9:21',
  '2:1',
  '18:9',
  '32:9',
  '16:10',
]);
const CINEMA = /(?<![\p{L}\p{N}.:])(?:[12]\.\d{1,2})\s?:\s?1(?![\p{N}:])/gu;
const shapeBefore =
  /(?:\b(?:aspect(?: ratio)?|ratio|format|frame(?:d)?(?: it)?|crop(?:ped)?(?: it)?(?: to)?|shape|in|as|for|to|vertical|portrait|landscape|horizontal|widescreen|square|orientation|size)(?:\s+(?:of|is|in|at|to|as|a|an|the))?\s*[:=(]?\s*|--ar\s+)$/iu;
const shapeAfter =
  /^[\s,)-]*(?:aspect|ratio|format|vertical|portrait|landscape|horizontal|widescreen|square|crop|video|clip|reel|composition|orientation|frame|framing|version|output|export|for\s+(?:tik ?tok|reels?|insta\w*|shorts|stories|youtube|social|mobile|phones?|the web|cinema))(?![\p{L}])/iu;
const aspectWord = /^[\s-]*(?:aspect|ratio)|aspect(?: ratio)?(?: of| is)?\s*[:=]?\s*$/iu;
const clockBefore =
  /\b(?:at|by|reads?|reading|shows?|showing|says?|until|till|past|clock|time|around|before|after|from|since|exactly|stands at|stopped at|frozen at)\s*[:,]?\s*$/iu;
const scoreNear =
  /\b(?:score|scoreboard|goal|wins?|won|leads?|beats?|draw|nil|match|odds|scale|model|mix|dilut\w+)\b/iu;
const ORIENTED =
  /(?<![\p{L}])(?:vertical|portrait|square|horizontal|landscape|widescreen)(?:[- ]+(?:mode|video|format|orientation|clip|reel|aspect(?: ratio)?|crop|output|version))+(?![\p{L}])/giu;

const FPS =
  /(?<![\p{L}\p{N}.])(\d{2,3})\s?(?:fps|frames (?:per|a) second|frames\/s(?:ec(?:ond)?)?)(?![\p{L}\p{N}])/giu;
const SEED = /(?<![\p{L}])seed(?:\s+number)?\s*[:=#]?\s*(\d{2,10})(?![\p{N}])/giu;
const FLAG =
  /(?<![^\s,(])--?(?:(?:ar|aspect|aspect-ratio|duration|seconds|length|fps|size|res|resolution|seed|stylize|quality|style|chaos|motion|camera|cfg|steps|niji|loop|raw|tile|no|neg|negative|weird|hd|video|model)(?![\p{L}-])|(?:v|s|q|w|h|c|iw)(?=[ =]\d))(?:[ =]+[\p{L}\p{N}.:]*[\p{L}\p{N}])?/giu;

/**
 * Settings of the request in a passage of prose, in the order of the text. Clocks, scores, lenses, gauges of film,
 * times of beats and what lasts inside the scene are none.
 * @param beats the passage tells of actions or the camera, where a length alone is a time of the scene
 * @example spokenSettings({ text: 'Frame it 9:16.', span: { start: 0, end: 14 } }, false)[0]?.value // '9:16'
 */
export function spokenSettings({ text, span: { start } }: Passage, beats: boolean): SpokenSetting[] {
  if (!/\d|hd\b|sec|minute|vertical|portrait|square|landscape|horizontal|widescreen/i.test(text)) return [];
  const found: SpokenSetting[] = [];
  const add = (
    kind: SpokenSetting['kind'],
    at: number,
    length: number,
    value?: string,
    debatable = false,
  ): void => {
    found.push({
      kind,
      span: { start: start + at, end: start + at + length },
      debatable,
      ...(value ? { value } : {}),
    });
  };
  const before = (at: number): string => text.slice(Math.max(0, at - 40), at);
  const after = (at: number): string => text.slice(at, at + 50);

  for (const m of text.matchAll(FLAG)) {
    const ratio = /^--?(?:ar|aspect\S*)[ =]+(\d+:\d+)/i.exec(m[0])?.[1];
    const seed = /^--?seed[ =]+(\d+)/i.exec(m[0])?.[1];
    if (m[0].startsWith('--') || ratio || seed) add('flag', m.index, m[0].length, ratio ?? seed);
  }
  for (const pattern of lengths)
    for (const m of text.matchAll(pattern)) add('length', m.index, m[0].length, secondsOf(m));
  for (const m of text.matchAll(PIXELS)) add('resolution', m.index, m[0].length, `${m[1]}x${m[2]}`);
  for (const pattern of [LINES, KILO, HD])
    for (const m of text.matchAll(pattern)) {
      const rest = after(m.index + m[0].length);
      if (lookAfter.test(rest) || (pattern === KILO && thousands.test(rest))) continue;
      if (lookBefore.test(before(m.index))) continue;
      add('resolution', m.index, m[0].length, lineCount(m[0]));
    }

  for (const m of text.matchAll(RATIO)) {
    const shape = `${m[1]}:${m[2]}`;
    if (!SHAPES.has(shape)) continue;
    const [lead, rest] = [before(m.index), after(m.index + m[0].length)];
    const told = shapeBefore.test(lead) || shapeAfter.test(rest);
    if (
      !aspectWord.test(rest) &&
      ((/:\d\d$/.test(shape) && clockBefore.test(lead)) || scoreNear.test(lead + rest))
    )
      continue;
    const alone = /(?:^|[.;,|\n])\s*$/.test(lead) && /^\s*(?:[.;,|\n]|$|[^\S\n]+\d)/.test(rest);
    const period = shape === '4:3' && !aspectWord.test(rest) && !aspectWord.test(lead);
    add('aspect', m.index, m[0].length, shape, lookAfter.test(rest) || period || !(told || alone));
  }
  for (const m of text.matchAll(CINEMA)) {
    const told = aspectWord.test(before(m.index)) || aspectWord.test(after(m.index + m[0].length));
    add('aspect', m.index, m[0].length, m[0].replace(/\s/g, ''), !told);
  }
  for (const m of text.matchAll(ORIENTED))
    add('aspect', m.index, m[0].length, undefined, !/aspect/i.test(m[0]));
  for (const m of text.matchAll(FPS))
    if (!lookAfter.test(after(m.index + m[0].length))) add('frame rate', m.index, m[0].length, m[1], true);
  for (const m of text.matchAll(SEED)) add('seed', m.index, m[0].length, m[1], true);
  // A length alone is one among settings; elsewhere it may be a time of the scene, or somebody's age.
  const others = [...found];
  for (const m of text.matchAll(ALONE)) {
    if (!USUAL.has(Number(m.groups?.n))) continue;
    const [from, to] = [start + m.index, start + m.index + m[0].length];
    const listed = others.some(
      ({ span }) =>
        (span.end <= from && from - span.end < 9 && BESIDE.test(text.slice(span.end - start, m.index))) ||
        (span.start >= to && span.start - to < 9 && BESIDE.test(text.slice(to - start, span.start - start))),
    );
    const aged =
      DECADE.test(m[0].trim()) &&
      /,\s*$|^\s*,/.test(before(m.index) + after(m.index + m[0].length).slice(0, 2));
    const inside = /[[(]\s*$/.test(before(m.index)) && before(m.index).trim().length > 1;
    if (listed || !(beats || aged || inside)) add('length', m.index, m[0].length, secondsOf(m));
  }
  return apart(found);
}

/** Of those that share words the first and longest. */
function apart(found: SpokenSetting[]): SpokenSetting[] {
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: SpokenSetting[] = [];
  for (const one of found) if (one.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(one);
  return kept;
}

function secondsOf({ groups }: RegExpExecArray): string | undefined {
  const { n = '', unit = '' } = groups ?? {};
  const amount = NUMBERS[n.toLowerCase()] ?? Number(n);
  return Number.isFinite(amount) ? String(amount * (/^min/i.test(unit) ? 60 : 1)) : undefined;
}

/** The resolution that a name stands for: '1080p'; undefined for one that no clip is made in. */
function lineCount(name: string): string | undefined {
  if (/^(?:1080p|full|fhd)/i.test(name)) return '1080p';
  if (/^(?:720p|hd)/i.test(name)) return '720p';
  return undefined;
}
