import { keyWords } from '../../json.ts';
import { type Branch, isLeaf, type Node, type Tree } from '../../tree.ts';
import { decoder, unescapeJson } from '../decode.ts';
import { isJson } from '../outline.ts';
import type { Parsed } from '../same.ts';
import { layOut } from './layout.ts';
import { type Lift, piecesOf } from './pieces.ts';
import type { Source } from './words.ts';

/**
 * A brief in the guide's form, in several ways, the fullest first: with sentences about the camera and labels lifted out
 * of the prose, with labels alone, with paragraphs left whole. Who asks takes the first that still says the same.
 */
export function* toGuide({ tree, text }: Parsed): Generator<string> {
  const json = isJson(tree);
  for (const lift of ['all', 'labels', 'none'] as const) {
    yield convert(tree, { text, json, decode: decoder(tree) }, lift);
  }
}

function convert(tree: Tree, source: Source, lift: Lift): string {
  const matter = tree.children.filter((node) => node.kind === 'front-matter');
  const shots = tree.children.filter((node): node is Branch => node.kind === 'shot');
  const before = tree.children.filter((node) => node.kind !== 'shot' && node.kind !== 'front-matter');
  const settings = source.json ? settingsOf(tree) : [];
  const blocks = [
    ...matter.map(({ span }) => source.text.slice(span.start, span.end).trim()),
    ...(settings.length > 0 ? [['---', ...settings, '---'].join('\n')] : []),
    ...body(before, source, lift),
    ...shots.flatMap((shot, i) => {
      const [first, ...rest] = body(shot.children, source, lift);
      return [[heading(shot, i + 1), ...(first === undefined ? [] : [first])].join('\n'), ...rest];
    }),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function body(nodes: readonly Node[], source: Source, lift: Lift): string[] {
  const { pieces, notes } = piecesOf(nodes, source, lift);
  return [...layOut(pieces), ...(notes.length > 0 ? [notes.join('\n')] : [])];
}

/** `Shot 2 (3-6s):`, with the shot's title where it has one. */
function heading(shot: Branch, number: number): string {
  const { from, to, length } = shot.time ?? {};
  const time =
    from !== undefined && to !== undefined
      ? ` (${from}-${to}s)`
      : from !== undefined
        ? ` (${clock(from)})`
        : length === undefined
          ? ''
          : ` (${length}s)`;
  const title = shot.children.find((node) => node.kind === 'label' && /^["“]/.test(textOf(node)));
  return `Shot ${number}${time}${title ? ` — ${textOf(title)}` : ''}:`;
}

const textOf = (node: Node): string => (isLeaf(node) ? node.text : '');

/** `1:05`, as a moment of a clip is written. */
const clock = (seconds: number): string => {
  const rest = Number((seconds % 60).toFixed(3));
  return `${Math.floor(seconds / 60)}:${rest < 10 ? '0' : ''}${rest}`;
};

/** A key with a value that is no prose. */
const SETTING = /"([^"\\\n]{1,40})"\s*:\s*(?:"((?:[^"\\]|\\[\s\S])*)"|([\w.+-]+))/g;
const KEY = /^[\p{L}_][\p{L}\p{N}_ -]*$/u;

/** Values of a JSON prompt that are no part of the scene, as lines of front matter; a shot's own length is its time. */
function settingsOf(tree: Tree): string[] {
  const lines = new Map<string, string>();
  const take = (nodes: readonly Node[], shot: number): void => {
    for (const node of nodes) {
      if (!isLeaf(node) || node.kind !== 'mark') continue;
      for (const [, key = '', quoted, bare] of node.text.matchAll(SETTING)) {
        const value = unescapeJson(quoted ?? bare ?? '')
          .replace(/\s+/g, ' ')
          .trim();
        const name = shot > 0 ? `shot ${shot} ${keyWords(key)}` : keyWords(key);
        const inHeading = shot > 0 && /^(?:duration|length|seconds|id|number|index)\b/.test(keyWords(key));
        if (value === '' || inHeading || !KEY.test(name) || lines.has(name)) continue;
        lines.set(name, `${name}: ${value}`);
      }
    }
  };
  let shot = 0;
  take(tree.children, 0);
  for (const node of tree.children) if (node.kind === 'shot') take((node as Branch).children, ++shot);
  return [...lines.values()];
}
