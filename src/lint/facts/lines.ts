import type { Span } from '../../base/span.ts';
import type { DialogueLine, Passage, ShotBrief } from '../../brief/brief.ts';
import type { Branch, Leaf } from '../../brief/tree.ts';
import type { ShotSubject, Subject } from '../subject.ts';

/** A spoken line with the shots that it belongs to. */
export interface Line {
  readonly line: DialogueLine;
  /** The first shot that has it; a Dialogue block may stand for all of them. */
  readonly shot: ShotSubject;
  readonly shared: boolean;
  /** True when it is written in the Dialogue block; false inside the prose or an action. */
  readonly block: boolean;
}

const known = new WeakMap<readonly ShotSubject[], readonly Line[]>();

/**
 * The spoken lines of a brief in the order of the text, each once; quoted names and writing that look like speech
 * are left out.
 * @example linesOf(subject).filter((l) => l.block).length
 */
export function linesOf({ shots, text }: Subject): readonly Line[] {
  const before = known.get(shots);
  if (before) return before;
  const out = new Map<number, Line>();
  for (const shot of shots)
    for (const line of shot.brief.dialogue) {
      const twin = out.get(line.span.start);
      if (twin) out.set(line.span.start, { ...twin, shared: true });
      else {
        const block = !inProse(shot.brief, line.span);
        if (block || isSpoken(line, text)) out.set(line.span.start, { line, shot, shared: false, block });
      }
    }
  const found = [...out.values()].sort((a, b) => a.line.span.start - b.line.span.start);
  known.set(shots, found);
  return found;
}

/**
 * What stands in Dialogue blocks and is no line: notes in brackets, and sentences that tell how it is said. Remarks
 * in the label of a block count as well.
 * @example notesOf(subject).some((note) => /at the same time/.test(note.text))
 */
export function notesOf(subject: Subject): Passage[] {
  const { text } = subject;
  const lines = linesOf(subject);
  const out: Passage[] = [];
  let next = 0;
  for (const block of blocksOf(subject.tree)) {
    const label = block.children.find((c): c is Leaf => c.kind === 'label');
    const remark = /\([^()\n]*\)?/.exec(label?.text ?? '');
    if (label && remark) out.push({ text: remark[0], span: label.span });
    const content = { start: label?.span.end ?? block.span.start, end: block.span.end };
    while ((lines[next]?.line.span.end ?? Infinity) <= content.start) next++;
    let at = content.start;
    const gap = (end: number): void => {
      for (const m of text.slice(at, Math.max(at, end)).matchAll(/[^\n]*\p{L}{2}[^\n]*/gu)) {
        const lead = m[0].search(/[^\s\-*•–—]/u);
        const note = m[0].slice(lead).trimEnd();
        const start = at + m.index + lead;
        out.push({ text: note, span: { start, end: start + note.length } });
      }
    };
    for (; (lines[next]?.line.span.start ?? Infinity) < content.end; next++) {
      const { line } = lines[next] as Line;
      // A sentence without speaker and quotes is read as a line and may be a note.
      const bare = !line.speaker && !/["“”„«»「『‘'(]/u.test(text.charAt(line.words.span.start - 1));
      if (bare) continue;
      gap(line.span.start);
      at = Math.max(at, line.span.end);
    }
    gap(content.end);
  }
  return out;
}

/** The Dialogue blocks of a text, in its order. */
function blocksOf(root: Branch): Branch[] {
  if (root.fields?.includes('dialogue')) return [root];
  return root.children.flatMap((child) =>
    'children' in child && (child.kind === 'section' || child.kind === 'shot') ? blocksOf(child) : [],
  );
}

const prose = new WeakMap<ShotBrief, readonly Passage[]>();

function inProse(shot: ShotBrief, at: Span): boolean {
  let all = prose.get(shot);
  if (!all)
    prose.set(shot, (all = [...shot.scene, ...shot.actions].sort((a, b) => a.span.start - b.span.start)));
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle] as Passage).span.start <= at.start) low = middle + 1;
    else high = middle;
  }
  const last = all[low - 1];
  return last !== undefined && at.end <= last.span.end;
}

/** Verbs that give a name or tell what is written rather than speak. */
const naming =
  /\b(?:call(?:s|ed|ing)?(?: (?:him|her|it|them|me|himself|herself|itself|themselves))?|nam(?:es?|ed)|nicknam(?:es?|ed)|dubb?(?:s|ed)|titled|entitled|labell?ed|known as|spell(?:s|ed|ing)?|spelt|read(?:s|ing)?|marked|lettered|stitched|printed|painted|engraved|embroidered|stencill?ed|tattooed|written|scrawled)\s*$/iu;

/** What carries writing, as alternatives of a pattern. */
export const bearers =
  'signs?|signage|signpost|stickers?|cards?|postcards?|placards?|posters?|banners?|billboards?|labels?|tags?|notes?|letters?|messages?|texts?|text message|screens?|displays?|monitors?|scoreboards?|boards?|blackboards?|chalkboards?|whiteboards?|noticeboards?|menus?|marquees?|plaques?|plates?|nameplates?|headlines?|newspapers?|pages?|books?|covers?|titles?|captions?|subtitles?|intertitles?|graffiti|tattoos?|t-?shirts?|shirts?|caps?|mugs?|badges?|patch(?:es)?|buttons?|tickets?|receipts?|packets?|packages?|packaging|wrappers?|crates?|doormats?|mats?|flags?|ribbons?|sash(?:es)?|tombstones?|headstones?|gravestones?|stamps?|envelopes?|calendars?|notices?|bottles?|cans?|jars?|tins?|notifications?|pop-?ups?|tickers?|logos?|neon|lettering|inscriptions?|bumper|readouts?|dials?|certificates?|magazines?|flyers?|leaflets?|cakes?|icing|slogans?|speech bubbles?|bubbles?';
const writing = new RegExp(
  `^(?:and\\s+)?(?:(?:a|an|the|his|her|its|their|one|every|each|this|that)\\s+)?(?:[\\p{L}'’-]+\\s+){0,4}?(?:${bearers})\\b(?!\\s+(?:seller|maker|bearer|holder|boy|girl|man|woman|lady))|\\b(?:${bearers})\\s+(?:that|which)\\s*$`,
  'iu',
);
const alive =
  /^(?:and\s+)?(?:(?:a|an|the|his|her|its|their|one)\s+)?(?:[\p{L}'’-]+\s+){0,2}?(?:man|woman|boy|girl|he|she|they|child|kid|person|guy|lady)\b/iu;

function isSpoken(line: DialogueLine, text: string): boolean {
  const { span, words, speaker } = line;
  const lead = text.slice(span.start, words.span.start).replace(/["“„«‘'\s]+$/u, '');
  if (naming.test(lead) && !/[.!?…,]\s*$/u.test(words.text)) return false;
  const who = speaker?.text ?? '';
  if (/\b(?:that|which)$/iu.test(who)) return !writing.test(who);
  return !(speaker && speaker.span.start < words.span.start && writing.test(who) && !alive.test(who));
}
