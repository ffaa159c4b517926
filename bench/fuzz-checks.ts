// What must hold of any text whatever: a list, so that a check more is one entry more.
import { briefOf, isLeaf, type Meter, type Node, parse, print, type Tree } from '../src/brief/index.ts';

/** What a check is told of one text. */
export interface Read {
  readonly text: string;
  readonly tree: Tree;
  /** Characters looked at while parsing. */
  readonly steps: number;
}

/** Something that must hold; gives a sentence where it does not. */
export interface Check {
  readonly name: string;
  readonly of: (read: Read) => string | undefined;
}

/** Looks at a character. */
export const MOST_LOOKS = 8;
/** Looks that a text may take whatever its length. */
const SMALL = 64;

export const CHECKS: readonly Check[] = [
  {
    name: 'looks at no character more than eight times',
    of: ({ text, steps }) =>
      steps > MOST_LOOKS * text.length + SMALL ? `${steps} looks at ${text.length} characters` : undefined,
  },
  {
    name: 'prints as it was read',
    of: ({ text, tree }) => (print(tree) === text ? undefined : 'another text was printed'),
  },
  {
    name: 'has every character in one leaf',
    of: ({ text, tree }) => {
      const [end, fault] = spans(text, tree, 0);
      return fault ?? (end === text.length ? undefined : `ends at ${end}`);
    },
  },
  {
    name: 'is a brief whose passages stand in the text',
    of: ({ text, tree }) => {
      const { shots } = briefOf(tree, text);
      if (shots.length === 0) return 'no shot';
      for (const shot of shots)
        for (const list of Object.values(shot))
          if (Array.isArray(list))
            for (const part of list) {
              const passages = 'words' in part ? [part.words, part.speaker, part.delivery] : [part];
              for (const p of passages)
                if (p && text.slice(p.span.start, p.span.end) !== p.text)
                  return `a passage is not its span: ${JSON.stringify(p)}`;
            }
      return undefined;
    },
  },
];

function spans(text: string, node: Node, from: number): [number, string | undefined] {
  const { start, end } = node.span;
  if (start !== from) return [start, `a ${node.kind} begins at ${start} instead of ${from}`];
  if (isLeaf(node)) return [end, node.text === text.slice(start, end) ? undefined : `a leaf is not its span`];
  let at = from;
  for (const child of node.children) {
    const [next, fault] = spans(text, child, at);
    if (fault !== undefined) return [next, fault];
    at = next;
  }
  return [at, at === end ? undefined : `a ${node.kind} ends at ${end} instead of ${at}`];
}

/** What does not hold of a text, and the looks that a character of it took. */
export function examine(
  text: string,
  checks: readonly Check[] = CHECKS,
): { readonly faults: readonly string[]; readonly looks: number } {
  const meter: Meter = { steps: 0 };
  try {
    const tree = parse(text, meter);
    const read: Read = { text, tree, steps: meter.steps };
    const faults = checks.flatMap(({ name, of }) => {
      const fault = of(read);
      return fault === undefined ? [] : [`${name}: ${fault}`];
    });
    return { faults, looks: text.length < 200 ? 0 : meter.steps / text.length };
  } catch (error) {
    return { faults: [`throws: ${String(error)}`], looks: 0 };
  }
}
