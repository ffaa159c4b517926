import { countWhile } from '../../base/ordered.ts';
import { cover, type Span } from '../../base/span.ts';
import { type Found, findAll, passagesOf } from '../facts/passages.ts';
import { defineRule } from '../rule.ts';

/** A setup of light that excludes another in the same moment and the same part of the frame. */
interface Setup {
  readonly about: string;
  readonly words: RegExp;
}

const setups = {
  sun: {
    about: 'the sun',
    words:
      /\b(?:(?:bright|blazing|hot|harsh|hard|strong|full|direct|noon|midday|morning|afternoon|overhead|low|high|evening) (?:\p{L}+ )?(?:sun(?:light|shine)?|daylight)|sunny|sunlit|sun-?drenched|sunshine|noon|midday|high sun|broad daylight|(?:the )?sun (?:\p{L}+ ){0,2}(?:overhead|hammers|blazes|beats|burns|shines|glares|pours|streams)|(?:blazing|glaring|cloudless) (?:noon|day|sun))\b/giu,
  },
  moon: {
    about: 'the moon or the night',
    words:
      /\b(?:moonlight|moonlit|moon glow|full moon|starlight|starlit|pitch[- ]black night|dead of night|midnight)\b/giu,
  },
  shadowless: {
    about: 'light without shadows',
    words:
      /\b(?:shadowless|shadow-free|without (?:any )?shadows?|no (?:cast )?shadows|softbox-even|even(?:ly)?(?: and)? (?:bright|lit|light\w*)(?: (?:in|from|on|across) (?:every|all|wall)[^,.;]{0,20})?|flat,? even light\w*|completely even|overcast|soft(?: and|,)? (?:milky|diffuse[d]?|shadowless)|diffuse[d]? (?:and|,)? ?soft|behind (?:a )?clouds?|fog(?:gy)? (?:flat )?light)\b/giu,
  },
  hard: {
    about: 'hard shadows',
    words:
      /\b(?:(?:long |deep |crisp |strong )?(?:hard|harsh|razor-?(?:edged|sharp)|sharp-?edged|knife-?edged|crisp|stark|sharp)(?:,? (?:and )?(?:black|dark|long|deep))? shadows?|hard-?(?:edged|shadowed)|throws? (?:a )?(?:razor|hard|sharp|crisp)[^,.;]{0,24}shadows?|hard (?:noon |midday )?sun(?:light)?|(?:hard|harsh) (?:\p{L}+ )?(?:spot|spotlight|key|keylight|side ?light|back ?light|flash))\b/giu,
  },
  highKey: {
    about: 'high-key brightness',
    words:
      /\b(?:high[- ]key|bright(?:ly)? (?:and )?(?:sunny|airy|lit)|bright sunny|(?:even|evenly) bright|bright in every corner|everything (?:is )?(?:bright|brightly lit)|fully lit|bright (?:and|,) (?:clean|cheerful) (?:day|light\w*))\b/giu,
  },
  lowKey: {
    about: 'low-key darkness',
    words:
      /\b(?:low[- ]key|(?:(?:deep|heavy|dark|black),? )*(?:moody|noir|midnight|inky)(?:,? (?:moody|deep|heavy|dark|black|noir))* shadows?|noir (?:lighting|shadows?|gloom)|pitch[- ](?:black|dark)|near[- ]darkness|total darkness|almost (?:no light|black)|shadows? (?:swallow|fill)\w*)\b/giu,
  },
  only: {
    about: 'a single source',
    words:
      /\b(?:(?:candles?|lamp|lantern|bulb|fire|torch|screen|moon|flame|spotlight|flashlight|match)[^,.;]{0,30}(?:is|are|as|being) the (?:only|sole|single) (?:light|source|illumination)|lit (?:only|solely|just) by [^,.;]{3,40}|(?:the )?(?:only|sole|single) (?:light|source)(?: (?:source|of light))?(?: is| comes| being)?)\b/giu,
  },
  flood: {
    about: 'light from elsewhere',
    words:
      /\b(?:(?:mid-?)?(?:morning|noon|midday|afternoon) sun(?:light)?|daylight|sunlight|sunshine|floodlit|floodlights?|fluorescents?|(?:whole|entire) (?:room|set|scene) (?:is )?(?:evenly )?(?:bright|lit)|every corner (?:is )?(?:bright|lit)|bright overhead)\b/giu,
  },
  low: {
    about: 'a low sun',
    words:
      /\b(?:low(?:,? \p{L}+)? (?:\p{L}+ )?sun(?:light)?|(?:setting|rising|evening) sun|sun (?:is )?(?:low|near the horizon)|golden[- ]hour|sunset|sunrise)\b/giu,
  },
  zenith: {
    about: 'a sun overhead',
    words:
      /\b(?:sun (?:\p{L}+ ){0,3}(?:from the zenith|overhead|straight up|directly above)|(?:overhead|noon|midday|zenith|vertical) sun|high noon|blazing noon|noon light|harsh noon|sun directly above|sun at its (?:zenith|height))\b/giu,
  },
  golden: { about: 'golden hour', words: /\b(?:golden[- ]hour|sunset glow|setting sun|magic hour)\b/giu },
  night: {
    about: 'night',
    words:
      /\b(?:(?:at|by|late at|in the) night|night-?time|midnight|night sky|starry|pitch[- ]black night)\b/giu,
  },
} satisfies Readonly<Record<string, Setup>>;

/** Setups that cannot hold together; 'anywhere' where they cannot even in different parts of the frame. */
const exclusive: readonly (readonly [keyof typeof setups, keyof typeof setups, 'anywhere'?])[] = [
  ['sun', 'moon'],
  ['zenith', 'moon'],
  ['zenith', 'low', 'anywhere'],
  ['shadowless', 'hard'],
  ['shadowless', 'lowKey'],
  ['highKey', 'lowKey'],
  ['sun', 'lowKey'],
  ['only', 'flood', 'anywhere'],
  ['golden', 'zenith', 'anywhere'],
  ['golden', 'night'],
  ['sun', 'night'],
];

/** What parts two setups in time: a change of light is an action. */
const CHANGE =
  /\b(?:then|until|before|after|afterwards|later|finally|turns? (?:to|into)|turning|fades?|fading|gives way|giving way|shifts?|changes?|becomes?|as (?:the )?(?:sun|day|night|evening|light|cloud)|by the end|by the time|at the end|comes? on|come on|goes out|passes|passing|time-?lapse|hyperlapse|transition\w*|from (?:day|dawn|noon|dusk) to|slides? off|breaks? through|parts?|clears?|lifts?|dims?|flicker\w*|flash\w*|suddenly|meanwhile|memory|flashback|dream)\b/iu;
/** What parts them in space: each lights another part of the frame. */
const ELSEWHERE =
  /\b(?:behind|background|foreground|outside|inside|beyond|through|window|door(?:way)?|one side|other side|opposite|left|right|distance|distant|horizon|upper|lower|half|underneath|below|above the|under the|indoors|outdoors|interior|exterior|split)\b/iu;

export default defineRule({
  id: 'conflicting-light',
  about: 'Two setups of light that exclude each other in one moment.',
  severity: 'warning',
  why: `A shot has one lighting setup. "Bright sunny day with moody noir shadows" asks for two, and the model mixes them into
none.

A warm key with a cool fill is one setup, and so are several sources in different parts of the frame. Light may also
change in the course of a shot; say when.`,
  examples: [
    {
      text: '35mm film. A lawn under the blazing noon sun and moonlight on the pond. Wide shot.',
      finds: ['blazing noon sun and moonlight'],
    },
    {
      text: '35mm film. A barber shop. Wide shot.\n\nLighting: Shadowless and even bright, with hard shadows on every face.',
      finds: ['Shadowless and even bright, with hard shadows'],
    },
    {
      text: '35mm film. A barber shop. Wide shot.\n\nLighting: Warm lamp key, cool blue fill from the window.',
    },
    {
      text: '35mm film. The noon sun fades and, after a cut in time, moonlight lies on the pond. Wide shot.',
    },
  ],
  check(subject, report) {
    const passages = passagesOf(subject, ['style', 'scene', 'lighting', 'actions', 'palette']);
    const found = new Map<string, Found[]>();
    const of = (name: keyof typeof setups): Found[] => {
      let list = found.get(name);
      if (!list) found.set(name, (list = [...findAll(passages, setups[name].words)]));
      return list;
    };
    const told: Span[] = [];
    for (const [one, other, anywhere] of exclusive) {
      for (const a of of(one)) {
        const b = nearest(of(other), a).find((x) => conflict(subject.text, a, x, anywhere !== undefined));
        if (!b) continue;
        const at = cover(a.span, b.span);
        if (told.some((t) => t.start < at.end && at.start < t.end)) continue;
        told.push(at);
        // Across paragraphs the later words are the ones to look at.
        const apart = at.end - at.start > 160;
        report({
          at: apart ? (a.span.start > b.span.start ? a.span : b.span) : at,
          what: `"${a.match[0]}" and "${b.match[0]}" cannot light the same moment.`,
          expected: 'A shot has one lighting setup.',
          advice: `Choose between ${setups[one].about} and ${setups[other].about}, or say when the light changes.`,
        });
      }
    }
  },
});

/** Most characters between two setups of one moment. */
const FARTHEST = 4000;

/**
 * The setups that stand nearest, in the order of the text. What parts two of them parts one from all beyond, so that no
 * more need to be looked at.
 */
function nearest(others: readonly Found[], { span }: Found): readonly Found[] {
  const at = countWhile(others, (x) => x.span.start < span.start);
  return others
    .slice(Math.max(0, at - 4), at + 4)
    .filter((x) => x.span.start - span.end < FARTHEST && span.start - x.span.end < FARTHEST);
}

/** Do two setups meet, rather than follow each other or light different parts of the frame? */
function conflict(text: string, a: Found, b: Found, anywhere: boolean): boolean {
  const [first, second] = a.span.start <= b.span.start ? [a, b] : [b, a];
  if (first.span.end > second.span.start) return false;
  // What stands in other parts of the brief parts nothing.
  const between =
    first.passage === second.passage
      ? text.slice(first.span.end, second.span.start)
      : `${text.slice(first.span.end, first.passage.span.end)} ${text.slice(second.passage.span.start, second.span.start)}`;
  const around = text.slice(Math.max(0, first.span.start - 60), Math.min(text.length, second.span.end + 60));
  if (CHANGE.test(between) || /\b(?:time-?lapse|hyperlapse)\b/i.test(around)) return false;
  if (anywhere) return true;
  if (ELSEWHERE.test(between)) return false;
  const tail = /^[^.;\n]{0,60}/.exec(text.slice(second.span.end))?.[0] ?? '';
  return !(
    /^[^.;\n]*\b(?:behind|outside|background|beyond|distance|through the)\b/i.test(tail) &&
    first.passage === second.passage
  );
}
