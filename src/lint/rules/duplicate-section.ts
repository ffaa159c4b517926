import type { Edit } from '../../base/edit.ts';
import { guide } from '../../brief/dialects/guide.ts';
import { removal } from '../facts/removal.ts';
import { type Section, sectionsOf } from '../facts/sections.ts';
import { quoted } from '../facts/words.ts';
import type { Correction } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** Labels that may stand several times, once for each of what they name. */
const MANY = new Set(
  `character subject main-subject hero extra person figure prop object foreground midground background element detail
  item beat action-beat story-beat shot shot-type cut clip frame angle camera-angle line spoken-line speech voiceover
  voice-over narration narrator sfx sound-effect foley practical highlight mid black note wardrobe costume`.split(
    /\s+/,
  ),
);

/** The guide's own names for a part are one; other labels are one when they are the same word. */
const guideNames = new Map<string, string>();
for (const [field, names] of Object.entries(guide.labels))
  if (field !== 'camera') for (const name of names ?? []) guideNames.set(name, field);

function keyOf({ name, meaning }: Section): string | undefined {
  const one = name.replace(/(?<=[^s])s$/, '');
  if (!meaning || MANY.has(one.replace(/ /g, '-'))) return undefined;
  return guideNames.get(name) ?? guideNames.get(one) ?? one;
}

/** Lines that part a text into pieces of their own: 'Panel 2', 'Version B'. */
const PART =
  /(?:^|[\n\r])[^\p{L}\p{N}\n\r]{0,9}(?:part|panel|segment|section|take|version|variant|option|prompt|clip|video|frame|act|beat|moment|chapter|teil|parte|partie)[ \t]*[#№]?[ \t]*(?:\d{1,3}|[A-Ha-h])(?![\p{L}\p{N}])/giu;

/** Values in a row: 'amber, teal; bone'. */
const partsOf = (text: string): string[] =>
  text
    .replace(/[\s.;,]+$/, '')
    .split(/\s*[,;]\s*/)
    .filter(Boolean);

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();

/** Most colours of a palette that the model holds to. */
const MOST_COLOURS = 5;

/** The content of both as one value; undefined where they may contradict each other. */
function joined(first: string, second: string, fields: readonly string[]): string | undefined {
  const [a, b] = [plain(first), plain(second)];
  if (` ${a} `.includes(` ${b} `)) return first;
  if (` ${b} `.includes(` ${a} `)) return second;
  if (!fields.every((f) => f === 'mood' || f === 'palette' || f === 'sound')) return undefined;
  const stop = /[.!?]$/.exec(first.trimEnd())?.[0] ?? '';
  if (/[.!?:]\s/.test(`${first.trimEnd().slice(0, -1)} ${second.trimEnd().slice(0, -1)}`)) {
    return `${first.trimEnd().replace(/[,;]+$/, '')}${stop ? '' : '.'} ${second}`;
  }
  const seen = new Set<string>();
  const parts = [...partsOf(first), ...partsOf(second)].filter(
    (p) => !seen.has(plain(p)) && seen.add(plain(p)),
  );
  if (fields.includes('palette') && parts.length > MOST_COLOURS) return undefined;
  return parts.join(', ') + stop;
}

/** Start of the line that a place is on. */
const lineOf = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** The content stands on lines of its own, below its heading. */
const isBlock = (text: string, { label, content }: Section): boolean =>
  content !== undefined && text.slice(label.span.end, content.start).includes('\n');

function corrections(
  text: string,
  first: Section,
  second: Section,
): { fix?: Correction; suggestions?: Correction[] } {
  const name = quoted(first.label.text);
  const gone = removal(text, second.node.span);
  const fields = second.meaning?.fields ?? [];
  // Of a heading without content the lines below it are judged for themselves.
  if (!second.content) return { suggestions: [{ title: `Remove the second ${name}`, edits: [gone] }] };
  const title = `Join both under the first ${name}`;
  const merged = (edit: Edit): Correction => ({ title, edits: [edit, gone] });
  if (!first.content) return {};
  const list = fields.every((f) => f === 'actions' || f === 'dialogue');
  if (list && isBlock(text, first) && isBlock(text, second)) {
    const from = lineOf(text, second.content.start);
    const end = first.node.span.end;
    return {
      fix: merged({ start: end, end, text: `\n${text.slice(from, second.node.span.end)}` }),
    };
  }
  const words = ({ content }: Section): string => (content ? text.slice(content.start, content.end) : '');
  if (list && !isBlock(text, first) && !isBlock(text, second)) {
    const told = words(first).trimEnd();
    return {
      fix: merged({ ...first.content, text: `${told}${/[.!?]$/.test(told) ? '' : '.'} ${words(second)}` }),
    };
  }
  const nested = first.node.span.end > first.content.end + 3 || second.node.span.end > second.content.end + 3;
  const value = nested || list ? undefined : joined(words(first), words(second), fields);
  if (value !== undefined) {
    if (value === words(first)) return { fix: { title: `Remove the second ${name}`, edits: [gone] } };
    return { fix: merged({ ...first.content, text: value }) };
  }
  return {
    suggestions: [
      { title: `Keep the first ${name}`, edits: [gone] },
      { title: `Keep the second ${name}`, edits: [removal(text, first.node.span)] },
    ],
  };
}

export default defineRule({
  id: 'duplicate-section',
  about: 'A section that appears twice.',
  severity: 'warning',
  why: `When two blocks carry the same heading, the model may follow either, or something between the two. One heading, one
place: what belongs together stands together, and you see at once when two lines contradict each other.

Briefs of several shots repeat their headings in every shot; these are no duplicates.`,
  examples: [
    {
      text: 'A fox waits.\n\nMood: calm\nPalette: rust, bone, ink\n\nMood: calm, a little wry',
      finds: ['Mood'],
      fixed: 'A fox waits.\n\nMood: calm, a little wry\nPalette: rust, bone, ink',
    },
    {
      text: 'A fox waits.\n\nActions:\n- It sits.\n\nBackground Sound: Wind.\n\nACTIONS:\n- It yawns.\n',
      finds: ['ACTIONS'],
      fixed: 'A fox waits.\n\nActions:\n- It sits.\n- It yawns.\n\nBackground Sound: Wind.\n',
    },
    {
      text: 'A fox waits.\n\nCamera shot: Wide.\nMood: calm\nCamera shot: Close-up.',
      finds: ['Camera shot'],
    },
    { text: 'A fox waits.\n\nActions:\n- Mood lifts: it yawns.\n\nMood: calm' },
    { text: 'Shot 1 (0-2s): A fox.\nMood: calm\n\nShot 2 (2-4s): An owl.\nMood: tense' },
    { text: 'Mood lighting from two candles. A fox waits.\n\nMood: calm' },
  ],
  check(subject, report) {
    const { text } = subject;
    const parts = [...text.matchAll(PART)].map((m) => m.index + m[0].length);
    let scope = 0;
    const first = new Map<string, Section>();
    let covered = false;
    for (const section of sectionsOf(subject)) {
      const { label, meaning, shot, opens } = section;
      while ((parts[scope] ?? Number.POSITIVE_INFINITY) <= label.span.start) scope++;
      const group = meaning?.group === true;
      // The lines of a block that is reported whole.
      if (covered && !group && opens && meaning?.fields.every((f) => CAMERA.has(f))) continue;
      covered = false;
      const key = keyOf(section);
      if (!key || /^\s*\(\s*\d/.test(text.slice(label.span.end, label.span.end + 12))) continue;
      const place = `${shot} ${scope} ${key}`;
      const before = first.get(place);
      // 'Dialogue:' over '<dialogue>' heads one block twice.
      const heads =
        before && !before.content && text.slice(before.node.span.end, section.node.span.start).trim() === '';
      if (!before || heads) {
        first.set(place, section);
        continue;
      }
      covered = group && !section.content;
      report({
        at: label.span,
        what: `${quoted(label.text)} is here a second time.`,
        expected: 'Each section stands once.',
        advice: 'Join the two.',
        ...corrections(text, before, section),
      });
    }
  },
});

/** What a block of camera work is made of. */
const CAMERA = new Set(['camera', 'lens', 'depthOfField', 'lighting', 'palette', 'mood']);
