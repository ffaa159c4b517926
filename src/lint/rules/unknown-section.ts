import type { Span } from '../../base/span.ts';
import { type Branch, dialectOf, isLeaf, type Node } from '../../brief/index.ts';
import { meaningOf, normalizeLabel } from '../../brief/labels.ts';
import { personWords } from '../../catalogue/words/people.ts';
import { guideSections, headingKind, isGuideHeading, relatedSection } from '../facts/headings.ts';
import { removal } from '../facts/removal.ts';
import { type Section, sectionsOf } from '../facts/sections.ts';
import { listed, quoted } from '../facts/words.ts';
import type { Correction } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { defineRule } from '../rule.ts';
import type { Subject } from '../subject.ts';

/** A line that looks like a heading with its content, and that no dialect knows. */
interface Candidate {
  readonly label: Span;
  readonly name: string;
  /** From the heading to the end of what it labels. */
  readonly whole: Span;
  /** What stands behind its colon. */
  readonly content: string;
  readonly contentStart: number;
  /** It stands alone on its line, or is marked as a heading. */
  readonly marked: boolean;
}

/** A short title and a colon at the start of a line, bullets apart. */
const LINE =
  /^[^\S\n]*[*_]{0,3}(\p{Lu}[\p{L}\p{N}'’&/.-]*(?:[^\S\n]+[\p{L}\p{N}'’&/.-]+){0,3})(?:[^\S\n]*\([^()\n]{0,40}\))?[*_]{0,3}[^\S\n]*[:：][*_]{0,3}[^\S\n]*(?=\S)/u;

/** Words that open a sentence or a call, and no heading. */
const PROSE =
  /^(?:an?|the|this|that|these|those|his|her|its|their|my|your|our|one|two|three|four|five|six|seven|eight|nine|ten|some|many|every|each|all|both|inside|outside|in|on|at|by|near|under|over|above|below|behind|between|across|along|through|from|with|without|within|before|after|during|while|when|where|as|if|then|now|here|there|just|only|suddenly|finally|meanwhile|later|soon|please|create|make|generate|write|imagine|picture|think|show|give|let|we|i|he|she|it|they|you|what|who|how|why|and|but|or|so|because|no|not|same|ok|okay|yes|actually|basically|something|someone|nothing)$|^\p{L}+ly$/u;

/** Headings that may be somebody in the scene. */
const TRADES =
  /^(?:director|editor|producer|crew|assistant|user|system|model|client|author|artist|dp|dop|brand|agency|boss|by|name)$/;

/** What people say to each other. */
const SPOKEN =
  /\b(?:i|i['’](?:m|ve|ll|d)|you|you['’]re|your|my|me|we|we['’]re|us|yes|hello|thanks?|please|okay)\b/i;

/** Framing, cuts, times and places that writers set before a colon in their prose. */
const SLUG =
  /\b(?:shots?|close-?ups?|close up|wide|medium|angle|pov|view|int|ext|interior|exterior|day|night|dawn|dusk|morning|evening|noon|midnight|afternoon|sunrise|sunset|hour|spring|summer|autumn|winter|cut|fade|dissolve|smash|match|macro|insert|montage|flashback|slow motion|slow-mo|time-?lapse|opening|closing|final|first|second|third|last|next|frames?|beats?|seconds?|panel|part|scene|act|take|clip|step|phase|stage|chapter|sequence|moment|start|begin|beginning|middle|end|left|right|top|bottom|up|down|centre|center|front|back|reel|film|movie|video|footage|documentary|commercial|advert|animation|anime)\b|\d/i;

/** Lines that look like headings, bullets apart. */
function* linesOf({ text, tree }: Subject): Generator<Candidate> {
  const items: { readonly node: Branch; readonly listed: boolean }[] = [];
  const walk = (node: Node): void => {
    if (isLeaf(node)) return;
    const { fields = [] } = node;
    const listed = fields.includes('dialogue') || fields.includes('actions');
    if (node.kind === 'item') items.push({ node, listed });
    else for (const child of node.children) walk(child);
  };
  walk(tree);
  for (const { node, listed } of items) {
    const { span } = node;
    let at = Math.max(text.lastIndexOf('\n', span.start - 1) + 1, 0);
    while (at < span.end) {
      const end = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
      const match = LINE.exec(text.slice(at, Math.min(end, at + 120)));
      const above = text.slice(0, at).trimEnd();
      const apart =
        at === 0 ||
        /\n[^\S\n]*\n[^\S\n]*$/.test(text.slice(Math.max(0, at - 60), at)) ||
        /[.!?:;"”)\]]$/.test(above.slice(-1)) ||
        isLabelled(text, at);
      const name = normalizeLabel(match?.[1] ?? '');
      // Among actions and spoken lines a colon is theirs, save behind what can be nobody's name.
      const free = !listed || (headingKind(name) === 'foreign' && !TRADES.test(name));
      if (match && apart && free && !meaningOf(match[1] as string)) {
        const start = at + (match[0].indexOf(match[1] as string) as number);
        yield {
          label: { start, end: start + (match[1] as string).length },
          name,
          whole: { start: at, end: text.slice(at, end).trimEnd().length + at },
          content: text.slice(at + match[0].length, end).trim(),
          contentStart: at + match[0].length,
          marked: /\*|_/.test(match[0]),
        };
      }
      at = end + 1;
    }
  }
}

/** The line above begins with a label of its own. */
const isLabelled = (text: string, at: number): boolean => {
  const above = text.lastIndexOf('\n', at - 2) + 1;
  return /^[^\S\n]*[*_]{0,3}\p{Lu}[^\n:：]{0,40}[:：]/u.test(text.slice(above, Math.min(at, above + 60)));
};

const ofSection = (text: string, { node, label, name, content }: Section): Candidate => ({
  label: label.span,
  name,
  whole: node.span,
  content: content ? text.slice(content.start, content.end) : '',
  contentStart: content?.start ?? node.span.end,
  marked: true,
});

/**
 * Known to a way of writing of which the brief has nothing else: 'Tempo' is weather in Italian, and pace in English.
 */
const isStray = (one: Section, all: readonly Section[]): boolean =>
  headingKind(one.name) === 'foreign' &&
  !isGuideHeading(one.name) &&
  all.every((s) => s === one || !s.meaning?.dialects.some((id) => one.meaning?.dialects.includes(id)));

/** How sure it is that a candidate is a heading of no section; undefined when it is none. */
function judge(one: Candidate, subject: Subject, known: number): 'sure' | 'debatable' | undefined {
  const { name, content, label, marked, whole } = one;
  const words = name.split(' ');
  const kind = headingKind(name);
  if (/^["“„«「'‘]|^\([^)]{0,40}\)\s*["“„«「]/.test(content)) return undefined;
  if (kind === 'foreign') return 'sure';
  if (kind) return 'debatable';
  if (words.length > 4 || PROSE.test(words[0] as string) || SLUG.test(name)) return undefined;
  // Somebody speaks: 'Ann: I told you so.'
  if (words.length < 3 && SPOKEN.test(content)) return undefined;
  if (typo(name)) return 'sure';
  const { text } = subject;
  // A brief without headings is prose, and its colons are prose; so is the line that it opens with.
  if (known < (marked ? 1 : 2)) return undefined;
  const opening = label.start - firstOf(subject);
  if (opening < 40 && !/[\p{L}\p{N}]/u.test(text.slice(label.start - opening, label.start)))
    return marked ? 'debatable' : undefined;
  if (marked && /^\s*#/.test(text.slice(whole.start, whole.start + 20))) return 'debatable';
  if (isSomebody(name, subject) || (words.length === 1 && saysPerson(content))) return 'debatable';
  return /[.!?]\s+\S+\s+\S/.test(content) ? 'debatable' : 'sure';
}

/** Where the text begins, its front matter apart. */
const firstOf = ({ tree }: Subject): number => {
  const first = tree.children[0];
  return first && first.kind === 'front-matter' ? first.span.end : 0;
};

/** How often each word stands in a text, in lower case. */
const wordsIn = new WeakMap<Subject, ReadonlyMap<string, number>>();
function countsOf(subject: Subject): ReadonlyMap<string, number> {
  let counts = wordsIn.get(subject) as Map<string, number> | undefined;
  if (counts) return counts;
  wordsIn.set(subject, (counts = new Map()));
  for (const [word] of subject.text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The label is somebody or something that the scene tells of elsewhere: a description of it. */
function isSomebody(name: string, subject: Subject): boolean {
  const word = /[\p{L}\p{N}]+$/u.exec(name)?.[0] ?? '';
  const counts = countsOf(subject);
  const often = (counts.get(word) ?? 0) + (counts.get(`${word}s`) ?? 0);
  return word in personWords || often > 1;
}

/** 'her son', '40s, a baker': the label is somebody's name. */
const saysPerson = (content: string): boolean =>
  /^(?:\d0s|\d{1,2})\b(?![:.%])/.test(content) ||
  (
    content
      .slice(0, 60)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).some((word) => word in personWords);

/** The heading of the guide that a name is a slip of the pen of. */
function typo(name: string): string | undefined {
  if (name.length < 4) return undefined;
  const [near] = nearest(
    name,
    guideSections.map((s) => s.toLowerCase()),
  );
  if (!near || near[0] !== name[0] || Math.abs(near.length - name.length) > 2) return undefined;
  const letters = (s: string): string => [...s].sort().join('');
  const wrong = [...near].filter((c, i) => c !== name[i] && c !== name[i + 1] && c !== name[i - 1]).length;
  return wrong <= 1 || letters(near) === letters(name)
    ? guideSections.find((s) => s.toLowerCase() === near)
    : undefined;
}

function suggestions(text: string, { name, label, whole, content, contentStart }: Candidate): Correction[] {
  const section = typo(name) ?? relatedSection(name);
  const found: Correction[] = [];
  if (section) found.push({ title: `Call it ${section}`, edits: [{ ...label, text: section }] });
  if (
    content !== '' &&
    text.slice(label.end, contentStart).indexOf('\n') < 0 &&
    headingKind(name) === undefined
  )
    found.push({
      title: 'Make it prose, without the heading',
      edits: [{ start: whole.start, end: contentStart + 1, text: content.charAt(0).toUpperCase() }],
    });
  found.push({
    title: `Remove ${quoted(text.slice(label.start, label.end))}`,
    edits: [removal(text, whole)],
  });
  return found;
}

/** Headings that other ways of writing have and the guide has not: what they hold is its opening prose. */
const isAlias = ({ meaning, name, opens, label }: Section): boolean =>
  opens &&
  !isGuideHeading(name) &&
  /^[ -~’]+$/.test(label.text) &&
  meaning !== undefined &&
  (meaning.fields.every((f) => f === 'scene' || f === 'style') || headingKind(name) === 'foreign');

export default defineRule({
  id: 'unknown-section',
  about: 'A line that looks like a heading and is no section of a brief.',
  severity: 'warning',
  why: `The model knows the sections of the guide: style, cinematography with camera, lens, lighting, palette and mood,
actions, dialogue and background sound. Under other headings ("Backstory:", "Hashtags:", "VFX:") it finds notes that
nobody can see or hear, and it may show them as text or act on them in its own way.

What can be seen belongs into the prose of the scene, what can be heard into the sound; the rest belongs into your own
notes. \`shotwright fmt --to guide\` turns the headings of other ways of writing into the guide's.`,
  examples: [
    {
      text: 'A cook cracks an egg.\n\nCamera shot: Wide.\nRecipe: three eggs, chives\nMood: calm',
      finds: ['Recipe'],
    },
    {
      text: 'A cook cracks an egg.\n\nPallete: copper, cream, sage\nBackground Sound: A pan hisses.',
      finds: ['Pallete'],
    },
    { text: 'A cook cracks an egg.\n\nMood: calm\n\nHashtags: #egg #morning', finds: ['Hashtags'] },
    { text: 'A small harbour: one crane, one barge.\n\nMood: calm\nCamera shot: Wide.' },
    { text: 'A cook cracks an egg.\n\nActions:\n- Mood lifts: she laughs.\n\nMood: calm\nLens: 35mm' },
    { text: 'A cook.\n\nMood: calm\n\nDialogue:\nCook: Not yet.\n\nBackground Sound: A pan hisses.' },
  ],
  check(subject, report) {
    const sections = sectionsOf(subject);
    const json = sections.length === 0 && /^\s*[{[]/.test(subject.text);
    if (json) return;
    const { text } = subject;
    const known = sections.filter((s) => s.opens && s.meaning).length;
    const seen = new Set<number>();
    const candidates = [
      ...sections
        .filter((s) => s.opens && (!s.meaning || isStray(s, sections)))
        .map((s) => ofSection(text, s)),
      ...linesOf(subject),
    ];
    for (const one of candidates) {
      if (seen.has(one.label.start)) continue;
      seen.add(one.label.start);
      const sure = judge(one, subject, known);
      if (!sure) continue;
      const name = quoted(text.slice(one.label.start, one.label.end));
      report({
        at: one.label,
        what: `${name} is no section of a brief.`,
        advice: typo(one.name)
          ? `Did you mean ${typo(one.name)}?`
          : headingKind(one.name) === 'setting'
            ? 'Settings belong into the front matter or the request.'
            : 'Say what can be seen in the prose of the scene, and keep the rest out of the brief.',
        ...(sure === 'debatable' ? { severity: 'info' as const } : {}),
        suggestions: suggestions(text, one),
      });
    }
    const aliases = sections.filter(isAlias);
    const own = sections.some((s) => s.opens && isGuideHeading(s.name));
    // A brief in another way of writing keeps its own headings.
    const other = dialectOf(subject.tree).some((id) => !/^(?:guide|common|markdown)$/.test(id));
    if (!own || other || aliases.length === 0) return;
    const names = [...new Set(aliases.map((s) => quoted(s.label.text)))];
    report({
      at: (aliases[0] as Section).label.span,
      what: `${listed(names.slice(0, 4))} ${names.length > 1 ? 'are headings' : 'is a heading'} that the guide does not have.`,
      expected: 'A brief opens with prose that tells of style, people and place.',
      advice: 'Write sentences instead; formatting to the guide does it.',
      severity: 'info',
    });
  },
});
