import type { Brief, DialogueLine, FrontMatter, Passage, ShotBrief } from './brief.ts';
import { cutProse } from './cuts.ts';
import { parse } from './parse.ts';
import { type Branch, type Field, isLeaf, isSpace, type Leaf, type Node, type Tree } from './tree.ts';

/** No clip has more; what is told behind them belongs to the last. */
const MOST_SHOTS = 120;

type Draft = Record<Exclude<Field, 'dialogue'>, Passage[]> & { dialogue: DialogueLine[] };

/**
 * Read a text as a brief. Never throws: any text is a brief of at least one shot.
 * What stands before the first of several shots belongs to each of them, with the same spans; prose that tells of
 * cuts is several shots as well.
 * @example readBrief('A cat sleeps.\nMood: calm').shots[0].mood[0].text // 'calm'
 */
export function readBrief(text: string): Brief {
  return briefOf(parse(text), text);
}

/**
 * The typed view of a tree that is already parsed.
 * @example briefOf(parse(text), text).shots.length // 1
 */
export function briefOf(tree: Tree, text: string): Brief {
  const shared = draft();
  const shots: { draft: Draft; time: Branch['time'] }[] = [];
  let frontMatter: FrontMatter = { values: {}, spans: {} };
  for (const node of tree.children) {
    if (isLeaf(node)) continue;
    if (node.kind === 'front-matter') frontMatter = settings(node);
    else if (node.kind === 'shot') {
      const full = shots.length === MOST_SHOTS;
      const own = full ? (shots[MOST_SHOTS - 1] as { draft: Draft }).draft : draft();
      for (const child of node.children) collect(text, child, own, ['scene']);
      if (!full) shots.push({ draft: own, time: node.time });
    } else collect(text, node, shared, ['scene']);
  }
  if (shots.length === 0) return { text, frontMatter, shots: cutProse({ ...shared, time: undefined }) };
  return {
    text,
    frontMatter,
    shots: timed(shots, Number(frontMatter.values['seconds'])).map(({ draft: own, time }) => ({
      ...join(shared, own),
      time,
    })),
  };
}

const draft = (): Draft => ({
  style: [],
  scene: [],
  camera: [],
  lens: [],
  depthOfField: [],
  lighting: [],
  palette: [],
  mood: [],
  actions: [],
  dialogue: [],
  sound: [],
  constraints: [],
  writing: [],
  notes: [],
});

/** A shot of which nothing is said. */
export const emptyShot = (): ShotBrief => ({ ...draft(), time: undefined });

function collect(text: string, node: Node, into: Draft, fields: readonly Field[]): void {
  if (isLeaf(node)) return;
  const own = node.fields ?? fields;
  if (node.kind === 'section') {
    const direct = node.children.some((c) => c.kind === 'text' || c.kind === 'speech');
    if (direct) item(text, node, into, own);
    else for (const child of node.children) collect(text, child, into, own);
  } else if (node.kind === 'item') item(text, node, into, own);
}

/** One item: the stretches between its inner sections are passages; its speech is dialogue as well. */
function item(text: string, node: Branch, into: Draft, fields: readonly Field[]): void {
  let start = -1;
  let end = -1;
  let prose = false;
  const flush = (): void => {
    if (start >= 0 && end > start && (prose || !fields.includes('dialogue'))) {
      const to = trimmed(text, start, end);
      for (const field of fields) if (field !== 'dialogue') into[field].push(passage(text, start, to));
    }
    start = -1;
    prose = false;
  };
  for (const child of node.children) {
    if (child.kind === 'section') {
      flush();
      collect(text, child, into, fields);
    } else if (child.kind === 'comment') flush();
    else if (child.kind === 'text' || child.kind === 'speech') {
      if (start < 0) start = child.span.start;
      end = child.span.end;
      prose ||= child.kind === 'text';
      if (!isLeaf(child)) {
        const line = dialogueLine(text, child);
        if (line) into.dialogue.push(line);
      }
    }
  }
  flush();
}

function dialogueLine(text: string, node: Branch): DialogueLine | undefined {
  const leaf = (kind: Leaf['kind']): Passage | undefined => {
    const found = node.children.filter((c): c is Leaf => isLeaf(c) && c.kind === kind);
    const first = found[0];
    return first && passage(text, first.span.start, first.span.end);
  };
  const words = leaf('words');
  return words && { speaker: leaf('speaker'), delivery: leaf('delivery'), words, span: node.span };
}

function settings(node: Branch): FrontMatter {
  // Without a prototype, so that a key such as "constructor" is only a key.
  const values: Record<string, string> = Object.create(null);
  const spans: Record<string, Branch['span']> = Object.create(null);
  for (const entry of node.children) {
    if (isLeaf(entry)) continue;
    const key = entry.children
      .find((c): c is Leaf => c.kind === 'key')
      ?.text.trim()
      .toLowerCase();
    const value = entry.children.find((c): c is Leaf => c.kind === 'value');
    if (!key) continue;
    values[key] = (value?.text ?? '').replace(/^(["'])(.*)\1$/s, '$2');
    spans[key] = value?.span ?? entry.span;
  }
  return { values, spans };
}

function trimmed(text: string, from: number, end: number): number {
  let to = end;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return to;
}

const passage = (text: string, start: number, end: number): Passage => {
  let from = start;
  while (from < end && isSpace(text.charCodeAt(from))) from++;
  return { text: text.slice(from, end), span: { start: from, end } };
};

/** What all shots share, then what is one shot's own; lists that one side fills alone are not copied. */
function join(shared: Draft, own: Draft): Draft {
  const out = draft();
  for (const key of Object.keys(out) as (keyof Draft)[]) {
    const [ours, theirs] = [shared[key] as never[], own[key] as never[]];
    out[key] = ours.length === 0 ? theirs : theirs.length === 0 ? ours : [...ours, ...theirs];
  }
  return out;
}

/** Times as written; a bare length follows the shot before, a bare start lasts to the next one or to the clip's end. */
function timed(
  shots: { draft: Draft; time: Branch['time'] }[],
  total: number,
): { draft: Draft; time: ShotBrief['time'] }[] {
  let at: number | undefined = 0;
  return shots.map(({ draft: own, time }, index) => {
    const from = time?.from ?? (time ? at : undefined);
    const to =
      time?.to ??
      (time?.length === undefined
        ? index + 1 < shots.length
          ? shots[index + 1]?.time?.from
          : total
        : (from ?? 0) + time.length);
    const range = from !== undefined && to !== undefined && to > from ? { from, to } : undefined;
    at = range?.to;
    return { draft: own, time: range };
  });
}
