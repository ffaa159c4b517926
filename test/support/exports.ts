import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { root } from './sources.ts';

/** A name that a module gives. */
export interface Exported {
  readonly name: string;
  /** Where it is defined, relative to the root. */
  readonly file: string;
  readonly kind: string;
  /** The text of the comment above it; undefined where there is none. */
  readonly docblock: string | undefined;
}

const EXPORT =
  /^export (?:declare )?(?:abstract )?(?:async )?(function\*?|const|let|class|interface|type|enum) +([\w$]+)/;
const LIST = /export\s+(?:type\s+)?\{([^}]*)\}\s*from\s*'([^']+)'/g;
const STAR = /export\s+\*\s+from\s*'([^']+)'/g;

/** What a module gives, its own and what it passes on. */
export function exported(file: string, seen = new Set<string>()): Exported[] {
  if (seen.has(file) || !existsSync(join(root, file))) return [];
  seen.add(file);
  const text = readFileSync(join(root, file), 'utf8');
  const lines = text.split('\n');
  const own = lines.flatMap((line, index): Exported[] => {
    const [, kind, name] = EXPORT.exec(line) ?? [];
    if (kind === undefined || name === undefined) return [];
    // Overloads share the docblock of the first.
    let above = index - 1;
    while (above >= 0 && EXPORT.exec(lines[above] as string)?.[2] === name) above--;
    return [{ name, kind, file, docblock: commentEnding(lines, above) }];
  });
  const at = (path: string): string => posix.normalize(posix.join(posix.dirname(file), path));
  const stars = [...text.matchAll(STAR)].flatMap((m) => exported(at(m[1] as string), seen));
  const lists = [...text.matchAll(LIST)].flatMap((m) => {
    const wanted = new Set(
      (m[1] as string).split(',').map(
        (n) =>
          n
            .trim()
            .replace(/^type\s+/, '')
            .split(/\s+as\s+/)[0],
      ),
    );
    return exported(at(m[2] as string), new Set()).filter((e) => wanted.has(e.name));
  });
  return [...own, ...stars, ...lists];
}

/** The comment that ends on a line, without its marks. */
function commentEnding(lines: readonly string[], last: number): string | undefined {
  if (!(lines[last] ?? '').trimEnd().endsWith('*/')) return undefined;
  let first = last;
  while (first > 0 && !(lines[first] as string).includes('/**')) first--;
  return lines
    .slice(first, last + 1)
    .map((line) => line.replace(/^\s*(?:\/\*\*| \*\/$|\*(?!\/) ?)/, '').replace(/\s*\*\/\s*$/, ''))
    .join('\n')
    .trim();
}
