import { existsSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/** Every file that a stem may have. */
const ENDINGS = ['.mp4', '.jpg', '.vtt', '.shot.json', '.sheet.png', '.regions.png', '.png', '.takes.png'];

/** The stem of an input file: `a/NAME.brief` gives `NAME`, standard input `shot`. */
export function stemOf(input: string): string {
  if (input === '-') return 'shot';
  const name = basename(input).replace(/\.(?:shot\.json|plan\.json|prompt\.txt|brief|txt|md|json)$/i, '');
  return name === '' || name === '.' ? 'shot' : name;
}

/** Where `-o` puts the files: a stem as a path without ending. A folder keeps the input's own stem. */
export function stemPath(input: string, output: string | undefined, folder = '.'): string {
  if (output === undefined) return resolve(folder, stemOf(input));
  const path = resolve(folder, output);
  const isFolder = /[/\\]$/.test(output) || (existsSync(path) && statSync(path).isDirectory());
  return isFolder ? join(path, stemOf(input)) : path.replace(/\.(?:mp4|png)$/i, '');
}

/**
 * A stem none of whose files exist: the stem itself, or with `-2`, `-3` … behind it. With `force` the stem itself,
 * whose files are then replaced.
 * @param endings of the files that are written; those of a clip when absent
 */
export function freeStem(stem: string, force: boolean, endings: readonly string[] = ENDINGS): string {
  const taken = (candidate: string): boolean => endings.some((ending) => existsSync(candidate + ending));
  if (force || !taken(stem)) return stem;
  for (let n = 2; ; n++) if (!taken(`${stem}-${n}`)) return `${stem}-${n}`;
}
