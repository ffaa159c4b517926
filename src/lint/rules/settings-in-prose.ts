import type { Edit } from '../../base/edit.ts';
import type { Span } from '../../base/span.ts';
import type { Passage } from '../../brief/brief.ts';
import { isLeaf } from '../../brief/index.ts';
import { normalizeLabel } from '../../brief/labels.ts';
import { withFrontMatter } from '../facts/front-matter.ts';
import { headingKind } from '../facts/headings.ts';
import { aspectOf, limitsOf, pixelSize } from '../facts/limits.ts';
import { everyField, passagesOf } from '../facts/passages.ts';
import { removal } from '../facts/removal.ts';
import { type SpokenSetting, spokenSettings } from '../facts/spoken-settings.ts';
import { listed, quoted } from '../facts/words.ts';
import type { Correction } from '../finding.ts';
import { defineRule } from '../rule.ts';
import type { Subject } from '../subject.ts';

/** Settings that stand side by side, and the passage that they stand in. */
interface Group {
  readonly settings: readonly SpokenSetting[];
  readonly span: Span;
  readonly passage: Passage;
}

/** Between settings of one group. */
const JOINT =
  /^(?:[\s,;/|+&@()-]|\b(?:and|in|at|as|an?|vertical|horizontal|portrait|landscape|square|widescreen|video|format|long|total|overall|max|please)\b){0,12}$/i;

function groupsOf(subject: Subject): Group[] {
  const beats = new Set(
    subject.shots.flatMap(({ brief }) =>
      [...brief.actions, ...brief.camera, ...brief.lighting, ...brief.sound].map((p) => p.span.start),
    ),
  );
  const lines = settingLines(subject);
  const inLines = (at: number): boolean =>
    lines.some(({ passage: { span } }) => at >= span.start && at < span.end);
  const prose = passagesOf(subject, everyField).map((passage) => ({
    passage,
    settings: spokenSettings(passage, beats.has(passage.span.start)).filter((s) => !inLines(s.span.start)),
  }));
  return [...lines, ...prose].flatMap(({ passage, settings }) => {
    const groups: Group[] = [];
    for (const one of settings) {
      const last = groups.at(-1);
      const between = last && subject.text.slice(last.span.end, one.span.start);
      if (last && between !== undefined && between.length < 32 && JOINT.test(between))
        groups[groups.length - 1] = {
          ...last,
          settings: [...last.settings, one],
          span: { start: last.span.start, end: one.span.end },
        };
      else groups.push({ settings: [one], span: one.span, passage });
    }
    return groups;
  });
}

/** A heading and its colon at the start of a line. */
const HEADED = /^[^\p{L}\p{N}\n"'{]{0,6}(\p{L}[\p{L} -]{2,24})[*_]{0,3}[^\S\n]*[:：].*$/gmu;

/** Lines with a setting as their heading, 'Duration: 12 s'; those of one shot among several are times of the scene. */
function settingLines({ text, tree }: Subject): { passage: Passage; settings: readonly SpokenSetting[] }[] {
  const front = tree.children.find((node) => !isLeaf(node) && node.kind === 'front-matter')?.span.end ?? 0;
  const shots = tree.children.filter((node) => !isLeaf(node) && node.kind === 'shot');
  const shared = shots.length > 1 ? (shots[0]?.span.start ?? text.length) : text.length;
  return [...text.slice(front, shared).matchAll(HEADED)].flatMap((line) => {
    const name = normalizeLabel(line[1] as string);
    if (headingKind(name) !== 'setting') return [];
    const start = front + line.index;
    const passage = { text: line[0].replace(/[*_]/g, ' '), span: { start, end: start + line[0].length } };
    const settings = spokenSettings(passage, false);
    return [{ passage, settings: settings.length > 0 ? settings : plainSetting(passage, name) }];
  });
}

/** What a heading makes a setting of: 'FPS: 24', 'Length: 8'. */
function plainSetting({ text, span }: Passage, name: string): SpokenSetting[] {
  const kind = KINDS.find(([words]) => words.test(name))?.[1];
  const number = /:\s*(\d{1,10})\s*\.?\s*$/.exec(text);
  if (!kind || !number) return [];
  const start = span.start + text.indexOf(number[1] as string, number.index);
  const value = number[1] as string;
  return [{ kind, value, debatable: false, span: { start, end: start + value.length } }];
}

const KINDS: readonly (readonly [RegExp, SpokenSetting['kind']])[] = [
  [/duration|length|run(?:ning)? ?time|seconds$/, 'length'],
  [/fps|frame ?rate|frames per/, 'frame rate'],
  [/seed/, 'seed'],
];

/** Words that say no more than that the clip is to be so. */
const FILLER = new Set(
  `a an the this that it is are be in at to for as of on with and or so by please just also make made keep render rendered deliver delivered export exported
  output generate generated create produce produced give me i we you would like want need should must can could will shall my our your us clip video film movie
  shot loop duration length runtime long total exactly only about around format aspect ratio resolution quality size frame framed framing crop cropped version final full high instagram tiktok youtube reels reel shorts stories social media feed mobile
  set seconds second sec fps hd uhd p.s ps thanks thank whole thing everything all use using settings parameters`.split(
    /\s+/,
  ),
);

const STOPS = /[.!?;\n。！？]/;

/** Characters that are looked through for the ends of a sentence. */
const FAR = 400;

/** The sentence around a span, without its neighbours' white space; stops inside numbers are none. */
function sentenceAt(text: string, { start, end }: Span, within: Span): Span {
  const least = Math.max(within.start, start - FAR);
  const most = Math.min(within.end, end + FAR);
  const stops = (at: number): boolean =>
    text[at] === '\n' ||
    (STOPS.test(text[at] as string) && (at + 1 >= text.length || /[\s"”)\]]/.test(text[at + 1] as string)));
  let from = start;
  while (from > least && !stops(from - 1)) from--;
  let to = end;
  while (to < most && !stops(to)) to++;
  while (from < start && /\s/.test(text[from] as string)) from++;
  return { start: from, end: to < within.end && text[to] !== '\n' ? to + 1 : to };
}

/** Words for a shape: hollow beside the shape itself. */
const SHAPES = new Set(
  'vertical horizontal portrait landscape square widescreen orientation upright'.split(' '),
);

const hollow = (words: string, shaped: boolean): boolean =>
  (words.toLowerCase().match(/[\p{L}\p{N}.]*[\p{L}\p{N}]/gu) ?? []).every(
    (word) => FILLER.has(word) || (shaped && SHAPES.has(word)),
  );

/** The edits that take a group out and leave a well-formed sentence; undefined where the sentence needs a writer. */
function without(subject: Subject, { settings, span, passage }: Group): Edit[] | undefined {
  const { text } = subject;
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  // A heading of a setting stands before its passage: 'Duration: 8 s'.
  const whole = sentenceAt(text, span, {
    start: Math.min(passage.span.start, Math.max(lineStart, passage.span.start - 30)),
    end: passage.span.end,
  });
  const left = text.slice(whole.start, span.start);
  const right = text.slice(span.end, whole.end);
  if (
    hollow(
      left + right,
      settings.some((one) => one.kind === 'aspect'),
    )
  )
    return whole.end - whole.start >= text.trim().length ? undefined : [removal(text, whole)];
  // All that stands in brackets: '[8 s, 720p]'.
  const open = Math.max(left.lastIndexOf('('), left.lastIndexOf('['));
  const close = /[)\]]/.exec(right);
  if (open >= 0 && close && hollow(left.slice(open) + right.slice(0, close.index), true))
    return [removal(text, { start: whole.start + open, end: span.end + close.index + 1 })];
  // A fragment between commas, with the word that leads to it.
  const lead = /(?:[,;]\s*)?(?:\b(?:in|at|as|for|and|of|to)\s+)?$/.exec(left)?.[0] ?? '';
  const closes = /^\s*(?:[.!?]|$)/.test(right);
  if (/^[,;]/.test(lead) && (closes || /^\s*[,;]/.test(right)))
    return [{ start: span.start - lead.length, end: span.end, text: '' }];
  if (left.trim() === '' && /^\s*,\s*\p{L}/u.test(right)) {
    const next = span.end + (/^\s*,\s*/.exec(right)?.[0].length ?? 0);
    return [{ start: span.start, end: next + 1, text: (text[next] as string).toUpperCase() }];
  }
  const goesOn = /^\s+(?:\p{L}+ing|of|with|where|that|which|about|for)\b/u.test(right);
  if (/\b(?:in|at)\s+$/.test(lead) && (closes || goesOn) && left.length > lead.length)
    return [
      {
        start: span.start - lead.length - (/\s$/.test(left.slice(0, -lead.length)) ? 1 : 0),
        end: span.end,
        text: '',
      },
    ];
  // An adjective: 'a six-second loop'.
  const noun = /^[\s-]+(\p{L})\p{L}*/u.exec(right);
  const article = /\b(an?)(\s+(?:[\p{L}-]+\s+)?)$/iu.exec(left);
  if (!noun || !article || /^[\s-]+(?:and|or|of|in|at|with)\b/.test(right)) return undefined;
  const next = article[2]?.trim() === '' ? (noun[1] as string) : (article[2]?.trim()[0] as string);
  const right_ = /[aeiou]/i.test(next) ? 'an' : 'a';
  const at = span.start - article[0].length;
  const own = article[1] as string;
  const edits: Edit[] = [
    { start: span.start, end: span.end + noun[0].length - noun[0].trimStart().length, text: '' },
  ];
  if (own.toLowerCase() !== right_)
    edits.unshift({
      start: at,
      end: at + own.length,
      text: own[0] === 'A' ? right_.replace('a', 'A') : right_,
    });
  return edits;
}

/** The lines of front matter that say the same; undefined where a value is not on offer or another holds. */
function frontMatter(
  { settings }: Subject,
  group: Group,
  all: readonly SpokenSetting[],
): string[] | undefined {
  const limits = limitsOf(settings.target);
  const of = (kind: SpokenSetting['kind']): (string | undefined)[] => [
    ...new Set(group.settings.filter((s) => s.kind === kind).map((s) => s.value)),
  ];
  const flags = group.settings.filter((s) => s.kind === 'flag');
  if (flags.some((f) => f.value === undefined)) return undefined;
  const aspects = [
    ...new Set([...of('aspect'), ...flags.flatMap((f) => (f.value?.includes(':') ? [f.value] : []))]),
  ];
  const seeds = [...of('seed'), ...flags.flatMap((f) => (f.value?.includes(':') ? [] : [f.value]))];
  const [seconds, resolutions, rates] = [of('length'), of('resolution'), of('frame rate')];
  if (
    [aspects, seeds, seconds, resolutions, rates].some((list) => list.length > 1 || list.includes(undefined))
  )
    return undefined;
  const lines: string[] = [];
  const put = (key: 'seconds' | 'size' | 'fps', value: string, held: unknown): boolean => {
    if (held !== undefined && held !== '') return String(held) === value;
    lines.push(`${key}: ${value}`);
    return true;
  };
  const taken = limits?.seconds;
  if (seconds[0] !== undefined) {
    const n = Number(seconds[0]);
    if (taken && !('from' in taken ? n >= taken.from && n <= taken.to : taken.includes(n))) return undefined;
    if (!put('seconds', seconds[0], settings.seconds)) return undefined;
  }
  if (aspects[0] !== undefined || resolutions[0] !== undefined) {
    if (settings.mode === 'i2v') return undefined;
    // Shape and resolution make one size, wherever each of them stands.
    const elsewhere = (kind: SpokenSetting['kind']): string | undefined => {
      const [one, ...more] = new Set(all.filter((s) => s.kind === kind).map((s) => s.value));
      return more.length === 0 ? one : undefined;
    };
    const aspect = aspects[0] ?? settings.aspect ?? elsewhere('aspect');
    const resolution = resolutions[0] ?? elsewhere('resolution');
    const named = resolutions[0] !== undefined && pixelSize(resolutions[0]) !== undefined;
    if (aspects[0] !== undefined && (named || !/^(?:16:9|9:16)$/.test(aspects[0]))) return undefined;
    const pixels = resolution === '1080p' ? [1920, 1080] : [1280, 720];
    const size = named
      ? (resolutions[0] as string)
      : (aspect === '9:16' ? pixels.reverse() : pixels).join('x');
    if (limits?.sizes && !limits.sizes.includes(size)) return undefined;
    const held = pixelSize(settings.size ?? '');
    const agrees =
      held &&
      !named &&
      (aspects[0] === undefined || aspectOf(held) === aspects[0]) &&
      (resolutions[0] === undefined || `${Math.min(held.width, held.height)}p` === resolutions[0]);
    if (!agrees && !put('size', size, settings.size)) return undefined;
  }
  if (
    rates[0] !== undefined &&
    !(limits?.fps?.includes(Number(rates[0])) && put('fps', rates[0], settings.fps))
  )
    return undefined;
  if (seeds[0] !== undefined && !/^\d{1,10}$/.test(seeds[0])) return undefined;
  if (seeds[0] !== undefined) lines.push(`seed: ${seeds[0]}`);
  return lines;
}

function corrections(
  subject: Subject,
  group: Group,
  all: readonly SpokenSetting[],
): { fix?: Correction; suggestions?: Correction[] } {
  if (subject.delta || /^\s*(?:\{|\[\s*[{"[])/.test(subject.text)) return {};
  const edits = without(subject, group);
  if (!edits) return {};
  const lines = frontMatter(subject, group, all);
  if (!lines) return { suggestions: [{ title: 'Leave it out', edits }] };
  if (lines.length === 0) return { fix: { title: 'Leave it out: the settings say it', edits } };
  return {
    fix: { title: 'Move it to the front matter', edits: [withFrontMatter(subject, lines), ...edits] },
  };
}

export default defineRule({
  id: 'settings-in-prose',
  about: 'A length, resolution or shape that is written into the text, where it has no effect.',
  severity: 'warning',
  deltas: true,
  why: `Length, size and shape are parameters of the request. The model cannot change them because the text asks for it: a
prompt that says "12 seconds, 4K, 9:16" still gives 4 seconds of 1280x720, and its words are lost for the picture. Put
them into the front matter, or give them as options.

Numbers of the scene are welcome: a clock at 9:16, a 35mm lens, 16mm film, "in the final second".`,
  examples: [
    {
      text: 'A fox yawns in the snow. Make it 8 seconds long.\n\nMood: calm',
      finds: ['Make it 8 seconds'],
      fixed: '---\nseconds: 8\n---\nA fox yawns in the snow.\n\nMood: calm',
    },
    {
      text: 'Claymation, 9:16, a fox yawns in the snow.',
      finds: ['9:16'],
      fixed: '---\nsize: 720x1280\n---\nClaymation, a fox yawns in the snow.',
    },
    {
      text: 'Length: 8 s\nResolution: 1080p\n\nA fox yawns in the snow.',
      finds: ['Length: 8 s', '1080p'],
      fixed: '---\nseconds: 8\nsize: 1920x1080\n---\n\nA fox yawns in the snow.',
    },
    { text: 'A fox yawns in the snow. Deliver in 4K UHD.', finds: ['4K UHD'] },
    { text: 'A fox, neon rain, masterpiece --ar 16:9 --v 6', finds: ['--ar 16:9 --v 6'] },
    { text: 'Under a clock that stands at 9:16, a fox yawns for two seconds. 16mm, 35mm lens.' },
    { text: '2010 HD video. Mara, 30s, denim jacket, pets a fox.' },
    { text: 'A snowboarder spins a flat 1080 and lands in the final second.' },
  ],
  check(subject, report) {
    const groups = groupsOf(subject);
    const all = groups.flatMap((group) => group.settings);
    for (const group of groups) {
      const { settings, span } = group;
      const kinds = [
        ...new Set(
          settings.map((s) =>
            s.kind === 'flag' ? 'an option' : `the ${s.kind === 'aspect' ? 'aspect ratio' : s.kind}`,
          ),
        ),
      ];
      report({
        at: span,
        what: `${quoted(subject.text.slice(span.start, span.end))} gives ${listed(kinds)} in the text.`,
        expected: 'The text cannot set it.',
        advice: 'Put it into the front matter, or give it as an option.',
        ...(settings.every((s) => s.debatable) ? { severity: 'info' as const } : {}),
        ...corrections(subject, group, all),
      });
    }
  },
});
