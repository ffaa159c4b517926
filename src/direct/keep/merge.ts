/** A tenth of a millimetre, a tenth of a millisecond: nobody sees or hears it. */
const UNSEEN = 1e-4;

/** Plain JSON, compared by value; keys that hold `undefined` count as absent, numbers that differ unseen as the same. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) < UNSEEN;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((x, i) => same(x, b[i]));
  if (!isRecord(a) || !isRecord(b)) return false;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => same(at(a, key), at(b, key)));
}

/**
 * Three-way merge of plain JSON: what lies between `before` and `after` is done to `source`. Lists whose items have an
 * `id` (garments: a `kind`) are merged item by item, all other lists are one value. Where both sides changed a value,
 * `after` wins.
 * @param source what may have been changed by hand since `before`
 * @example merge({ a: 1, b: 9 }, { a: 1, b: 2 }, { a: 3, b: 2 }) // { a: 3, b: 9 }
 */
export function merge<T>(source: T, before: unknown, after: T): T {
  if (same(before, after)) return structuredClone(source);
  if (isRecord(source) && isRecord(before) && isRecord(after)) {
    const keys = [...new Set([...Object.keys(source), ...Object.keys(after)])];
    const merged = keys.map(
      (key) => [key, mergedKey(at(source, key), at(before, key), at(after, key))] as const,
    );
    return Object.fromEntries(merged.filter(([, value]) => value !== undefined)) as T;
  }
  const [own, old, fresh] = [named(source), named(before), named(after)];
  return structuredClone(own && old && fresh ? (mergedList(own, old, fresh) as T) : after);
}

function mergedKey(source: unknown, before: unknown, after: unknown): unknown {
  if (source === undefined || after === undefined) return same(before, after) ? source : after;
  return merge(source, before, after);
}

/** Items in the order of `after`; what only `source` has follows, what `source` has taken out stays out. */
function mergedList(source: Items, before: Items, after: Items): unknown[] {
  const list: unknown[] = [];
  for (const [id, item] of after)
    if (source.has(id)) list.push(merge(source.get(id), before.get(id), item));
    else if (!before.has(id) || !same(before.get(id), item)) list.push(item);
  for (const [id, item] of source) if (!after.has(id) && !before.has(id)) list.push(item);
  return list;
}

type Items = ReadonlyMap<string, unknown>;

/** The items of a list by name; undefined for lists of anything else, and for lists with two of one name. */
function named(list: unknown): Items | undefined {
  if (!Array.isArray(list)) return undefined;
  const items = new Map<string, unknown>();
  for (const item of list as unknown[]) {
    const name = isRecord(item) ? (item['id'] ?? item['kind']) : undefined;
    if (typeof name !== 'string' || items.has(name)) return undefined;
    items.set(name, item);
  }
  return items;
}

/** What an object itself has: a plan's records have keys out of texts, such as 'constructor'. */
const at = (record: Record<string, unknown>, key: string): unknown =>
  Object.hasOwn(record, key) ? record[key] : undefined;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
