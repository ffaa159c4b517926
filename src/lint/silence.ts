import type { Span } from '../base/span.ts';
import { isLeaf, type Leaf, type Node, type Tree } from '../brief/index.ts';
import type { Finding } from './finding.ts';

/** A comment that keeps one rule (or all) silent in a stretch of the text. */
export interface Silencer {
  /** The whole comment. */
  readonly comment: Span;
  /** The rule's name in the comment, or the comment where it names none. */
  readonly at: Span;
  /** Undefined: every rule. */
  readonly rule: string | undefined;
  /** Findings that it kept silent. */
  readonly silenced: number;
}

interface Region extends Silencer {
  /** Characters in which a finding that starts there is silent. */
  readonly from: number;
  to: number;
  silenced: number;
  /** A finding about the whole text is silent, wherever the comment stands. */
  readonly whole: boolean;
}

const DIRECTIVE = /^<!--\s*shotwright-(disable-next-line|disable-line|disable|enable)(?=[\s,]|-->)/;

/**
 * The findings that comments do not silence, and what each comment silenced. `<!-- shotwright-disable rule, rule -->`
 * holds to the end or to an `-enable`, `-disable-line` on its own line, `-disable-next-line` on the next; without
 * names for every rule, and what follows `--` is a remark.
 */
export function silence(
  text: string,
  tree: Tree,
  findings: readonly Finding[],
): { readonly heard: Finding[]; readonly silencers: readonly Silencer[] } {
  const regions = text.includes('<!--') ? regionsOf(text, tree) : [];
  if (regions.length === 0) return { heard: [...findings], silencers: [] };
  const waiting = regions.filter((r) => r.from < r.to).sort((a, b) => a.from - b.from);
  const whole = waiting.filter((r) => r.whole);
  let next = 0;
  let holding: Region[] = [];
  const heard: Finding[] = [];
  for (const finding of [...findings].sort((a, b) => a.start - b.start)) {
    for (; (waiting[next]?.from ?? Number.POSITIVE_INFINITY) <= finding.start; next++)
      holding.push(waiting[next] as Region);
    holding = holding.filter((r) => r.to > finding.start);
    const aboutAll = finding.start === 0 && finding.end === 0;
    const region = (aboutAll ? [...holding, ...whole] : holding).find(
      ({ rule }) => rule === undefined || rule === finding.rule,
    );
    if (region) region.silenced++;
    else heard.push(finding);
  }
  return { heard, silencers: regions };
}

function regionsOf(text: string, tree: Tree): Region[] {
  const regions: Region[] = [];
  const open = new Map<string | undefined, Region>();
  for (const comment of commentsOf(tree)) {
    const kind = DIRECTIVE.exec(comment.text)?.[1];
    if (kind === undefined) continue;
    const names = namesIn(comment);
    if (kind === 'enable') {
      for (const rule of names.length > 0 ? names.map((n) => n.rule) : [...open.keys()]) {
        const region = open.get(rule);
        if (region) region.to = comment.span.start;
        open.delete(rule);
      }
      continue;
    }
    const { from, to } = reach(text, comment.span, kind);
    for (const { rule, at } of names.length > 0 ? names : [{ rule: undefined, at: comment.span }]) {
      const whole = kind === 'disable';
      // What is silent already is not silenced again.
      const again = whole && open.has(rule);
      const region = { comment: comment.span, at, rule, silenced: 0, from, to: again ? from : to, whole };
      regions.push(region);
      if (whole && !again) open.set(rule, region);
    }
  }
  return regions;
}

/** Where a comment of a kind holds. */
function reach(text: string, { start, end }: Span, kind: string): { from: number; to: number } {
  if (kind === 'disable') return { from: start, to: Number.POSITIVE_INFINITY };
  if (kind === 'disable-line') return { from: lineStart(text, start), to: nextLine(text, end) };
  const from = nextLine(text, end);
  return { from, to: nextLine(text, from) };
}

function lineStart(text: string, at: number): number {
  let from = at;
  while (from > 0 && text[from - 1] !== '\n' && text[from - 1] !== '\r') from--;
  return from;
}

/** The first character of the line after, past the end on the last line. */
function nextLine(text: string, at: number): number {
  let to = at;
  while (to < text.length && text[to] !== '\n' && text[to] !== '\r') to++;
  if (to >= text.length) return text.length + 1;
  return to + (text[to] === '\r' && text[to + 1] === '\n' ? 2 : 1);
}

/** The names of rules in a comment, each where it stands; a remark after `--` has none. */
function namesIn({ span, text }: Leaf): { rule: string; at: Span }[] {
  const begin = DIRECTIVE.exec(text)?.[0].length ?? 0;
  const remark = /\s--(?=\s)/.exec(text.slice(begin, -3));
  const list = text.slice(begin, remark ? begin + remark.index : -3);
  return [...list.matchAll(/[^\s,]+/g)].map((m) => {
    const start = span.start + begin + m.index;
    return { rule: m[0], at: { start, end: start + m[0].length } };
  });
}

function commentsOf(tree: Tree): Leaf[] {
  const found: Leaf[] = [];
  const walk = (node: Node): void => {
    if (!isLeaf(node)) for (const child of node.children) walk(child);
    else if (node.kind === 'comment') found.push(node);
  };
  walk(tree);
  return found;
}
