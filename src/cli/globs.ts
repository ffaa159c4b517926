import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** What is looked into only when a pattern names it. */
const HIDDEN = /^(?:\.|node_modules$)/;

/**
 * One step of a compiled pattern: a character, any but `/`, any at all, or a fork to other steps. The step after the
 * last one is the match.
 */
type Step =
  | { readonly kind: 'is'; readonly character: string }
  | { readonly kind: 'name' | 'any' }
  | { readonly kind: 'fork'; readonly to: number[] };

/**
 * Is this a pattern rather than a name?
 * @example isGlob('shots/*.brief') // true
 */
export const isGlob = (name: string): boolean => /[*?{]/.test(name);

/**
 * A test for paths: `*` is any run of characters but `/`, `**` any run at all (followed by `/`, no folder as well),
 * `?` one character but `/`, `{a,b}` either. All states are followed at once, so that a path takes time linear in its
 * length whatever the pattern.
 * @example globMatcher('shots/**.{brief,txt}')('shots/day 1/rain.brief') // true
 */
export function globMatcher(pattern: string): (path: string) => boolean {
  const steps = compile(pattern);
  return (path) => {
    let states = reach(steps, [0]);
    for (const c of path) {
      const next: number[] = [];
      for (const at of states) {
        const step = steps[at];
        if (step === undefined || step.kind === 'fork') continue;
        const fits = step.kind === 'is' ? step.character === c : step.kind === 'any' || c !== '/';
        if (fits) next.push(at + 1);
      }
      states = reach(steps, next);
      if (states.size === 0) return false;
    }
    return states.has(steps.length);
  };
}

/** The states that these lead to without a character. */
function reach(steps: readonly Step[], from: readonly number[]): ReadonlySet<number> {
  const seen = new Set<number>();
  const open = [...from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const step = steps[at];
    if (step?.kind === 'fork') open.push(...step.to);
  }
  return seen;
}

function compile(pattern: string): Step[] {
  const characters = [...pattern];
  const closing = braces(characters);
  const steps: Step[] = [];
  const groups: { fork: number[]; ends: number[][] }[] = [];
  const fork = (...to: number[]): number[] => {
    steps.push({ kind: 'fork', to });
    return to;
  };
  for (let i = 0; i < characters.length; i++) {
    const c = characters[i] as string;
    const group = groups.at(-1);
    if (c === '*') {
      const deep = characters[i + 1] === '*';
      while (characters[i + 1] === '*') i++;
      // `**/` is nothing, or anything that ends with a slash.
      const folders = deep && characters[i + 1] === '/';
      const at = steps.length;
      fork(at + 1, at + 3, ...(folders ? [at + 4] : []));
      steps.push({ kind: deep ? 'any' : 'name' });
      fork(at + 1, at + 3);
      if (folders) {
        steps.push({ kind: 'is', character: '/' });
        i++;
      }
    } else if (c === '?') steps.push({ kind: 'name' });
    else if (c === '{' && closing.has(i)) {
      const to = fork();
      to.push(steps.length);
      groups.push({ fork: to, ends: [] });
    } else if (c === ',' && group) {
      group.ends.push(fork());
      group.fork.push(steps.length);
    } else if (c === '}' && group) {
      for (const end of group.ends) end.push(steps.length);
      groups.pop();
    } else steps.push({ kind: 'is', character: c });
  }
  return steps;
}

/** Where the braces begin that are closed again; others are characters. */
function braces(characters: readonly string[]): ReadonlySet<number> {
  const open: number[] = [];
  const closed = new Set<number>();
  characters.forEach((c, i) => {
    if (c === '{') open.push(i);
    else if (c === '}') {
      const from = open.pop();
      if (from !== undefined) closed.add(from);
    }
  });
  return closed;
}

/**
 * The files below a folder that a test takes, as paths with `/`, in the order of their names. Hidden folders, hidden
 * files and `node_modules` are looked into only when `names` has them; links to folders are not followed.
 * @param folder where to begin
 * @param most folders to go down, all of them when absent
 */
export async function filesBelow(
  folder: string,
  take: (path: string) => boolean,
  { most = Number.POSITIVE_INFINITY, names = [] as readonly string[] } = {},
): Promise<string[]> {
  const found: string[] = [];
  const walk = async (inside: string, depth: number): Promise<void> => {
    const entries = await readdir(join(folder, inside), { withFileTypes: true }).catch(() => []);
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (HIDDEN.test(entry.name) && !names.includes(entry.name)) continue;
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) {
        if (depth < most) await walk(path, depth + 1);
      } else if (take(path)) found.push(path);
    }
  };
  await walk('', 0);
  return found;
}

/**
 * The files that a pattern means, in the order of their names; none when nothing fits.
 * @example await expandGlob('shots/*.brief') // ['shots/dawn.brief', 'shots/rain.brief']
 */
export async function expandGlob(pattern: string): Promise<string[]> {
  const parts = pattern.split('/');
  const wild = parts.findIndex(isGlob);
  const base = parts.slice(0, wild).join('/');
  const rest = parts.slice(wild);
  const path = rest.join('/');
  const found = await filesBelow(base === '' && wild > 0 ? '/' : base || '.', globMatcher(path), {
    most: path.includes('**') ? Number.POSITIVE_INFINITY : rest.length - 1,
    names: rest,
  });
  return found.map((file) => (wild > 0 ? `${base}/${file}` : file));
}
