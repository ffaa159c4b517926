import { readdirSync, readFileSync } from 'node:fs';

/** What a process and its descendants use. */
export interface Usage {
  /** Processor seconds so far, children that have ended included. */
  readonly cpu: number;
  /** Bytes held now: proportional set size, so that shared pages count once. */
  readonly memory: number;
}

/** A process tree that is watched. */
export interface Tree {
  usage(): Usage;
  /** Processor seconds of the root process alone, without its children. */
  own(): number;
  /** Most bytes seen so far. */
  peak(): number;
  stop(): void;
}

/** Clock ticks a second in /proc; 100 on every Linux that Node runs on. */
const TICKS = 100;

interface Stat {
  readonly pid: number;
  readonly parent: number;
  readonly own: number;
  readonly ended: number;
}

function stat(pid: number): Stat | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11, 15);
    return {
      pid,
      parent: fields[1] as number,
      own: (user + system) / TICKS,
      ended: (endedUser + endedSystem) / TICKS,
    };
  } catch {
    return undefined;
  }
}

function members(root: number): Stat[] {
  const all = new Map<number, Stat>();
  for (const name of readdirSync('/proc')) {
    const one = /^\d+$/.test(name) ? stat(Number(name)) : undefined;
    if (one) all.set(one.pid, one);
  }
  const isOurs = (one: Stat | undefined): boolean =>
    one !== undefined && (one.pid === root || isOurs(all.get(one.parent)));
  return [...all.values()].filter(isOurs);
}

function held(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/**
 * Watch a process and its descendants four times a second (on Linux; elsewhere all is 0).
 * @param options without: leave out the root process itself and its ended children, as when a bench watches its own
 */
export function treeOf(root: number, options: { readonly without?: boolean } = {}): Tree {
  const linux = process.platform === 'linux';
  let most = 0;
  const usage = (): Usage => {
    if (!linux) return { cpu: 0, memory: 0 };
    const list = members(root).filter((m) => !options.without || m.pid !== root);
    const memory = list.reduce((sum, m) => sum + held(m.pid), 0);
    most = Math.max(most, memory);
    return { cpu: list.reduce((sum, m) => sum + m.own + m.ended, 0), memory };
  };
  const watch = setInterval(usage, 250);
  return {
    usage,
    own: () => (linux ? (stat(root)?.own ?? 0) : 0),
    peak: () => most,
    stop: () => clearInterval(watch),
  };
}

/** Processor seconds of the children of this process that have ended. */
export const endedChildren = (): number =>
  process.platform === 'linux' ? (stat(process.pid)?.ended ?? 0) : 0;
