import type { Span } from '../base/span.ts';
import { TreeBuilder } from './builder.ts';
import { content } from './content.ts';
import type { JsonPart } from './json.ts';
import { linesOf, Source, skipSpace, trimEnd } from './scan.ts';
import type { Node } from './tree.ts';

/** The parts of a JSON prompt as nodes; braces, quotes and commas are marks. */
export function jsonNodes(
  source: Source,
  comments: readonly Span[],
  parts: readonly JsonPart[],
): readonly Node[] {
  const builder = new TreeBuilder(source, comments);
  const read = unescaped(source);
  let inShot = false;
  for (const part of parts) {
    if (part.kind === 'shot' || part.kind === 'rest') {
      if (inShot) builder.close();
      builder.leaf('mark', part.start);
      inShot = part.kind === 'shot';
      if (part.kind === 'shot')
        builder.open('shot', Object.keys(part.time).length > 0 ? { time: part.time } : {});
    } else if (part.kind === 'line') {
      builder.leaf('mark', (part.parts[0] as { start: number }).start);
      builder.open('section', { fields: ['dialogue'] });
      builder.open('item', { fields: ['dialogue'] });
      builder.open('speech');
      for (const { role, start, end } of part.parts) {
        builder.leaf('mark', start);
        builder.padded(role, end);
      }
      for (let i = 0; i < 3; i++) builder.close();
    } else {
      builder.leaf('mark', part.key.start);
      const { fields, dialect } = part;
      builder.open('section', { fields, ...(dialect !== undefined && { dialect }) });
      builder.leaf('label', part.key.end);
      builder.leaf('mark', part.start);
      builder.open('item', { fields: part.fields });
      builder.leaf('space', skipSpace(read, part.start, part.end));
      const end = trimEnd(read, builder.at, part.end);
      const lines = linesOf(read, builder.at, end).all();
      content(builder, read, { end, fields: part.fields, lines, labelled: true });
      builder.close();
      builder.close();
    }
  }
  if (inShot) builder.close();
  builder.leaf('mark', source.length);
  return builder.nodes;
}

/** An escaped quote is a quote; both take two characters, so that every position stays. */
function unescaped(source: Source): Source {
  let opening = false;
  const text = source.read(0, source.length).replace(/\\(.)/gs, (_, c: string) => {
    if (c !== '"') return '  ';
    opening = !opening;
    return opening ? ' "' : '" ';
  });
  return new Source(text, source.meter);
}
