import { readdirSync, readFileSync } from 'node:fs';

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
}

/** All processes that live, as Linux tells them; those that ended and were not waited for are not counted. */
function processes(): Process[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      // The name in parentheses may hold anything.
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const [state, parent, group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return state === 'Z' || state === 'X'
        ? []
        : [{ pid: Number(name), parent: Number(parent), group: Number(group) }];
    } catch {
      return [];
    }
  });
}

/** Leaders of process groups that a process started. */
export const groupsOf = (parent: number): number[] =>
  processes()
    .filter((p) => p.parent === parent && p.group === p.pid)
    .map((p) => p.pid);

/** Processes of a group. */
export const membersOf = (group: number): number[] =>
  processes()
    .filter((p) => p.group === group)
    .map((p) => p.pid);

/** Waits until something is so; gives up after some seconds. */
export async function until(so: () => boolean, seconds: number): Promise<boolean> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
    if (so()) return true;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return so();
}
