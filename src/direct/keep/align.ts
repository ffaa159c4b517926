/** What a list of a plan is made of: beats, lines, cues. */
interface Item {
  id: string;
  start: number;
  end: number;
}

/**
 * Give the items of a new list the names, and where their doer does nothing else the times, that the same items have in the
 * earlier one: whoever still nods nods when they did, though somebody else's deeds are gone. Items are the same whose
 * everything else is; of the rest, those of one doer are told by their order.
 * @param fresh changed in place
 * @param told the earlier list of the same stretch
 * @param of how an item reads to those who knew the earlier plan: newcomers under the names of those they replace
 * @param doer who does or says it
 * @param newcomer is this somebody whom the earlier plan does not know?
 * @param taken names that are no longer free
 * @returns new names of items by their old ones, and whether all of it was there before but what newcomers do
 */
export function align<T extends Item>(
  fresh: T[],
  told: readonly T[],
  of: (item: T) => unknown,
  doer: (item: T) => string | undefined,
  newcomer: (id: string) => boolean,
  taken: Set<string>,
): { readonly names: ReadonlyMap<string, string>; readonly same: boolean } {
  const left = [...told];
  const take = (which: (t: T) => boolean): T | undefined => {
    const at = left.findIndex(which);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const content = (item: T): string => JSON.stringify({ ...(of(item) as object), id: '', start: 0, end: 0 });
  const matches = new Map<T, T>();
  for (const item of fresh) {
    const key = content(item);
    const was = take((t) => content(t) === key);
    if (was) matches.set(item, was);
  }
  const rest = fresh.filter((item) => !matches.has(item));
  const known = rest.filter((item) => !newcomer(doer(item) ?? ''));
  const otherwise = new Set(known.map(doer));
  for (const [item, was] of matches)
    if (!otherwise.has(doer(item))) Object.assign(item, { start: was.start, end: was.end });
  const names = new Map<string, string>();
  const name = (item: T, id: string): void => {
    if (item.id !== id) names.set(item.id, id);
    item.id = id;
    taken.add(id);
  };
  for (const [item, { id }] of matches) name(item, id);
  for (const item of rest) {
    const who = doer(item);
    const was = who === undefined || newcomer(who) ? undefined : take((t) => doer(t) === who);
    name(item, was?.id ?? free(item.id, taken));
  }
  return { names, same: known.length === 0 };
}

function free(id: string, taken: ReadonlySet<string>): string {
  const stem = id.replace(/-\d+$/, '');
  let fresh = id;
  for (let n = 1; taken.has(fresh); n++) fresh = `${stem}-${n}`;
  return fresh;
}
