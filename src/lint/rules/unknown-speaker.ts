import type { Entity, Reading } from '../../reading/reading.ts';
import {
  fits,
  genericOf,
  isJoint,
  isUnseen,
  labelWords,
  partOf,
  presentIn,
  sameKin,
  Told,
} from '../facts/labels.ts';
import { type Line, linesOf } from '../facts/lines.ts';
import { indexOf } from '../facts/lookup.ts';
import { passagesOf } from '../facts/passages.ts';
import { labelOf } from '../facts/speakers.ts';
import { listed, quoted } from '../facts/words.ts';
import type { Correction } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** Labels that are looked at; no clip holds more speakers. */
const MOST = 24;
/** Characters in which they are looked for. */
const LONGEST = 40_000;

/** Everything that is said under one label. */
interface Voice {
  readonly label: string;
  readonly lines: Line[];
  /** Who the reading takes it for. */
  readonly entity: Entity | undefined;
}

export default defineRule({
  id: 'unknown-speaker',
  about: 'A speaker whom nothing in the scene introduces, or one person under two labels.',
  severity: 'warning',
  english: true,
  why: `The label of a line is matched with the people of the scene. A name that the scene does not know brings in a stranger or leaves the
line to the wrong mouth, and one person with two labels may become two.

Call everybody in the dialogue as the scene calls them. A plain *Man* or *Girl* does for somebody who can be nobody else, and a
narrator, a radio voice or somebody off screen needs no introduction.`,
  examples: [
    {
      text: `1970s drama, 35mm. A lighthouse keeper ladles broth at a stove, alone with his dog.

Dialogue:
- Keeper: "One for you, too."
- Waiter: "Blow on it first."
`,
      finds: ['Waiter'],
    },
    {
      text: `Food documentary. Inês, a pastry chef with flour on her arms, folds dough on a steel table.

Dialogue:
- Inês: "Cold hands make good layers."
- Pastry chef: "One more turn."
`,
      finds: ['Pastry chef'],
    },
    {
      text: `1970s drama, 35mm. A schoolgirl and her father wait at a level crossing.

Dialogue:
- Girl: "Is it late?"
- Dad: "It is always late."
- Radio (crackling): "Signal failure."
`,
    },
    {
      text: `Essay film. An empty pool, cracked tiles.

Dialogue:
- Narrator: "He swam here until the war."
`,
    },
  ],
  check(subject, report) {
    const lines = linesOf(subject).filter((l) => l.block && l.line.speaker);
    if (lines.length === 0) return;
    const told = new Told(
      passagesOf(subject)
        .map((p) => p.text)
        .join('\n')
        .slice(0, LONGEST),
    );
    const all = voices(lines);
    const seen = all.filter((v) => !isUnseen(v.label, v.lines[0]?.line.delivery?.text));
    const everybody = subject.shots.slice(0, MOST).flatMap((shot) => presentIn(shot.reading));
    const claimed = new Set<string>();
    const i2v = subject.settings.mode === 'i2v';
    const unknown: Voice[] = [];
    for (const voice of seen) {
      if (isJoint(voice.label)) {
        if (labelWords(voice.label).length > 0 || seen.length > 1)
          report({
            at: spanOf(voice),
            what: `${quoted(voice.label)} lets several speak under one label.`,
            expected: 'A line has one speaker.',
            advice: 'Give it to one of them.',
            severity: 'info',
          });
      } else if (isIntroduced(voice, told, everybody)) {
        if (voice.entity) claimed.add(voice.entity.id);
      } else unknown.push(voice);
    }
    for (const voice of unknown.length > 0 && told.english ? unknown : []) {
      const { shot } = voice.lines[0] as Line;
      const open = presentIn(shot.reading).filter((e) => !claimed.has(e.id) || e.plural || e.count > 1);
      const free = open.filter((e) => isSomebody(e, shot.reading));
      // 'Vendor' for a man who sells oranges.
      const part = partOf(voice.label, told);
      if (part === 'shared' || (part === 'place' && free.length > 0)) {
        if (free[0]) claimed.add(free[0].id);
        continue;
      }
      const debatable = i2v || (isName(voice) && open.length > 0);
      report({
        at: spanOf(voice),
        what: `Nobody in the scene is introduced as ${quoted(voice.label)}.`,
        expected: 'A line is matched with somebody whom the scene tells of.',
        advice: 'Introduce the speaker in the prose, or use the name that stands there.',
        ...(debatable ? { severity: 'info' as const } : {}),
        suggestions: free.slice(0, 3).flatMap((e) => {
          const label = labelOf(e, shot.reading);
          return label === undefined ? [] : [relabel(voice, label)];
        }),
      });
    }
    const same = new Set<Voice>();
    seen.forEach((second, i) => {
      const first = seen.slice(0, i).find((v) => !same.has(v) && isSame(v, second, told));
      if (!first || unknown.includes(second)) return;
      same.add(second);
      report({
        at: spanOf(second),
        what: `${listed([first.label, second.label].map((l) => quoted(l)))} are one person under two labels.`,
        expected: 'A speaker keeps one label.',
        advice: `Use ${quoted(first.label)} for both.`,
        suggestions: [relabel(second, first.label)],
      });
    });
  },
});

const spanOf = (voice: Voice) => {
  const line = (voice.lines[0] as Line).line;
  return line.speaker?.span ?? line.span;
};

const relabel = (voice: Voice, label: string): Correction => ({
  title: `Call ${quoted(voice.label)} ${quoted(label)}`,
  edits: voice.lines.flatMap(({ line }) => (line.speaker ? [{ ...line.speaker.span, text: label }] : [])),
});

/** Read as a living one on more than its looks as a word. */
const isSomebody = (one: Entity, { events }: Reading): boolean =>
  one.match !== undefined || events.some((e) => e.subject === one.id);

function voices(lines: readonly Line[]): Voice[] {
  const byLabel = new Map<string, Voice>();
  for (const one of lines) {
    const label = one.line.speaker?.text.replace(/[*_#]/g, '').trim() ?? '';
    if (!/\p{L}/u.test(label) || label.split(/\s+/).length > 6) continue;
    const key = label.toLowerCase().replace(/^(?:the|a|an)\s+/, '');
    const known = byLabel.get(key);
    if (known) known.lines.push(one);
    else if (byLabel.size < MOST) {
      const { reading } = one.shot;
      const id = indexOf(reading).speech.get(one.line.span.start)?.speaker;
      byLabel.set(key, { label, lines: [one], entity: presentIn(reading).find((e) => e.id === id) });
    }
  }
  return [...byLabel.values()];
}

/** Kinds of people that tell nothing but sex and age. */
const anyKind = new Set([
  'person',
  'man',
  'woman',
  'child',
  'boy',
  'girl',
  'old-man',
  'old-woman',
  'businessman',
  'teen',
]);

function isIntroduced({ label, lines }: Voice, told: Told, present: readonly Entity[]): boolean {
  if (labelWords(label).length === 0 || told.names(label) || told.implies(label)) return true;
  const { reading } = (lines[0] as Line).shot;
  const fit = genericOf(label);
  if (fit) {
    const hands = reading.entities.some((e) => e.role === 'part' && !e.negated);
    return hands || present.some((e) => e.plural || e.count > 1 || fits(e, fit));
  }
  // 'Cook' for a chef: the same kind under another name.
  const id = indexOf(reading).speech.get((lines[0] as Line).line.span.start)?.speaker;
  const kind = indexOf(reading).byId.get(id ?? '')?.match;
  return (
    kind !== undefined &&
    kind.steps <= 1 &&
    !anyKind.has(kind.id) &&
    present.some((e) => e.id !== id && e.match?.id === kind.id && e.match.registry === kind.registry)
  );
}

/** A name of its own rather than a trade: no word of the people we know. */
function isName({ label, lines }: Voice): boolean {
  const { reading } = (lines[0] as Line).shot;
  const words = labelWords(label);
  const id = indexOf(reading).speech.get((lines[0] as Line).line.span.start)?.speaker;
  const kind = indexOf(reading).byId.get(id ?? '')?.match;
  return (
    words.length === 1 &&
    kind === undefined &&
    /^\p{Lu}/u.test(label) &&
    !/(?:er|or|ist|man|woman|ian|boss|chief|keeper)$/u.test(words[0] as string)
  );
}

function isSame(a: Voice, b: Voice, told: Told): boolean {
  const [wa, wb] = [labelWords(a.label), labelWords(b.label)];
  if (wa.length === 0 || wb.length === 0 || isJoint(a.label) || isJoint(b.label)) return false;
  if (isApart(a.label) || isApart(b.label)) return false;
  const [ha, hb] = [wa[wa.length - 1] as string, wb[wb.length - 1] as string];
  if (ha !== hb && wa.length === 1 && wb.length === 1 && sameKin(ha) === sameKin(hb))
    return (
      !/ (?:uncle|nephew|grandson) | twin /.test(` ${sameKin(ha)} `) &&
      !/^(?:uncle|nephew|grandson|partner|twin)/.test(sameKin(ha))
    );
  const [less, more] = wa.length < wb.length ? [wa, wb] : [wb, wa];
  if (less.length < more.length && less.every((w) => more.includes(w))) {
    // 'Boy' and 'Delivery boy' may be two; 'Daly' and 'Coach Daly' are one.
    const shared = less[less.length - 1] as string;
    const proper = new RegExp(
      `(?<!^|[.!?:\\n]\\s?)\\b${shared.charAt(0).toUpperCase()}${shared.slice(1)}\\b`,
      'u',
    ).test(told.text);
    if (proper || more[0] === shared) return true;
  }
  if (apposed(a.label, b.label, told.text) || apposed(b.label, a.label, told.text)) return true;
  return genericIs(a, b) || genericIs(b, a);
}

/** 'Older', 'second', 'in the cap': said to tell one from another. */
const isApart = (label: string): boolean =>
  /(?<!\p{L})(?:older|younger|elder|first|second|third|other|taller|shorter|bigger|smaller|left|right|in|with|on|at|[ab])(?!\p{L})|[#\d]/iu.test(
    label.replace(/^(?:the|a)\s+/iu, ''),
  );

/** 'Inês, a pastry chef', 'Coach Daly', 'a father named Amos'. */
function apposed(name: string, role: string, text: string): boolean {
  const [n, r] = [name, role].map((l) =>
    l.replace(/^(?:the|a|an)\s+/iu, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  );
  if (!n || !r || !/^\p{Lu}/u.test(name) || !new RegExp(`(?<!\\p{L})${n}(?!\\p{L})`, 'u').test(text))
    return false;
  // A name of its own is never written small.
  if (new RegExp(`(?<!\\p{L})${n.toLowerCase()}(?!\\p{L})`, 'u').test(text)) return false;
  const head = r.split(/\s+/).at(-1) as string;
  const word = "[\\p{L}'’-]+\\s+";
  return new RegExp(
    `(?<!\\p{L})${n}(?:,\\s+|\\s+\\(|\\s+—\\s+|\\s+is\\s+)(?:a|an|the|his|her|their|our)\\s+(?:${word}){0,4}${head}(?!\\p{L}|\\s+and\\b|['’]s)|(?<!\\p{L})${n}\\s+the\\s+${head}(?!\\p{L})|(?<!\\p{L})${head},?\\s+(?:named|called|by the name of)\\s+${n}(?!\\p{L})|(?<!\\p{L})${head}\\s+${n}(?!\\p{L})|(?<!\\p{L})(?:a|an|the|his|her|their)\\s+(?:${word}){0,3}${head},\\s+${n},`,
    'iu',
  ).test(text);
}

/** A plain 'Woman' where the only woman has a label of her own. */
function genericIs(plain: Voice, other: Voice): boolean {
  const fit = genericOf(plain.label);
  const who = other.entity;
  if (!fit || genericOf(other.label) || !who || who.count !== 1 || who.plural) return false;
  const { reading } = (plain.lines[0] as Line).shot;
  const present = presentIn(reading).filter((e) => e.role === 'person');
  if (!labelWords(other.label).includes(who.noun.split(' ').at(-1) as string)) return false;
  const can = present.filter((e) => e.plural || e.count > 1 || fits(e, fit));
  return can.length === 1 && can[0]?.id === who.id;
}
