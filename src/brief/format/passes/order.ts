import type { Edit } from '../../../base/edit.ts';
import { GUIDE_ORDER, type Node } from '../../tree.ts';
import { type Container, containersOf, isRead, type Part } from '../outline.ts';
import { change, type Pass } from '../pass.ts';

/** Sections that move as one: a section with what goes on from it, or the camera's heading with its lines. */
interface Block {
  readonly rank: number;
  readonly start: number;
  end: number;
  /** Lines of a group, each with its own rank. */
  readonly lines: Block[];
  readonly group: boolean;
}

/** Comments that speak of all that follows, up to another. */
const STANDING = /<!--\s*shotwright-(?:disable|enable)(?!-next-line|-line)/;
const NEXT_LINE = /^<!--\s*shotwright-disable-next-line/;

/**
 * In a brief whose labels are the guide's, sections stand in the guide's order. Nothing moves past what was not read,
 * past a later paragraph or out of its shot, and nothing at all among comments that switch rules off and on; those at
 * the top speak of the whole brief.
 */
export const order: Pass = {
  id: 'order',
  edits(tree, text) {
    return containersOf(tree, text).flatMap((container) => (container.guide ? sorted(container, text) : []));
  },
};

function sorted(container: Container, text: string): Edit[] {
  const top = container.first?.node.span.start ?? 0;
  if (STANDING.test(text.slice(top, container.node.span.end))) return [];
  return runs(container, text).flatMap((run) => {
    const group = run.find((block) => block.group);
    const outside = group ? run.filter((block) => !block.group && isLine(block)) : [];
    const moved = new Set(outside);
    const rest = run.filter((block) => !moved.has(block));
    const lines = group ? byRank([...group.lines, ...outside]) : [];
    const to = byRank(rest)
      .map((block, i, all) => {
        const shown =
          block === group
            ? [text.slice(block.start, block.end), ...lines.map((line) => whole(line, text))].join('\n')
            : whole(block, text);
        const above = all[i - 1];
        return above ? `${isLine(above) && isLine(block) ? '\n' : '\n\n'}${shown}` : shown;
      })
      .join('');
    const [first, last] = [run[0] as Block, run.at(-1) as Block];
    const end = last.lines.at(-1)?.end ?? last.end;
    const same = (a: string): string => a.replace(/\s+/g, ' ');
    const from = text.slice(first.start, end);
    return same(from) === same(to) ? [] : change(text, first.start, end, to);
  });
}

/** Of one rank, what comes first in the text. */
const byRank = (blocks: readonly Block[]): Block[] =>
  [...blocks].sort((a, b) => a.rank - b.rank || a.start - b.start);
const whole = (block: Block, text: string): string => text.slice(block.start, block.end);
const textOf = (node: Node): string => ('text' in node ? node.text : '');
/** A line that belongs under the camera's heading. */
const isLine = (block: Block): boolean =>
  block.rank >= GUIDE_ORDER.indexOf('camera') && block.rank <= GUIDE_ORDER.indexOf('mood');

/** Stretches of blocks that may change places. */
function runs(container: Container, text: string): Block[][] {
  const found: Block[][] = [];
  let run: Block[] = [];
  let told = false;
  let noted: number | undefined;
  const stop = (): void => {
    if (run.length > 1) found.push(run);
    run = [];
  };
  for (const node of container.nodes) {
    if (node.kind === 'comment') {
      const last = run.at(-1);
      const end = last?.lines.at(-1) ?? last;
      if (end && !text.slice(end.end, node.span.start).includes('\n')) {
        end.end = node.span.end;
        continue;
      }
      // A remark on the next line goes where that line goes.
      if (NEXT_LINE.test(textOf(node))) noted ??= node.span.start;
      else {
        stop();
        noted = undefined;
      }
      continue;
    }
    const part = container.parts.get(node);
    if (part === undefined) continue;
    const start = noted ?? node.span.start;
    const atLine = start === 0 || text[start - 1] === '\n';
    noted = undefined;
    const last = run.at(-1);
    if (part.form === 'tail' && last) {
      (last.lines.at(-1) ?? last).end = node.span.end;
      continue;
    }
    const prose = part.form === 'prose';
    if (!atLine || !isRead(part.node) || (prose && told)) stop();
    else if (part.member && last?.group && !part.group) last.lines.push(blockOf(part, start));
    else run.push(blockOf(part, start));
    told ||= prose || part.fields.includes('scene');
  }
  stop();
  return found;
}

const blockOf = (part: Part, start: number): Block => ({
  rank: Math.min(...part.fields.map((field) => GUIDE_ORDER.indexOf(field))),
  start,
  end: part.node.span.end,
  lines: [],
  group: part.group,
});
