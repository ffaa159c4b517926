import { ApiError } from './errors.ts';

/** How deep fields may be nested. */
export const MOST_DEPTH = 16;
/** Names that mean something to JavaScript objects. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/** The data of a request's body: nested values, objects without a prototype, and what `T` adds. */
export type Nested<T> = T | string | Nested<T>[] | { [name: string]: Nested<T> };

/**
 * The keys of a form field's name: `a[b][]` is `['a', 'b', '']`, where `''` stands for the next item of a list.
 * Throws an `ApiError` for names that are no such thing.
 */
export function fieldPath(name: string): string[] {
  const match = /^([^[\]]+)((?:\[[^[\]]*\])*)$/.exec(name);
  const shown = name.length > 80 ? `${name.slice(0, 80)}…` : name;
  if (!match)
    throw new ApiError(
      'invalid',
      `The field name '${shown}' cannot be read. Write nested fields as 'a[b]' and lists as 'a[]'.`,
    );
  const path = [
    match[1] as string,
    ...[...(match[2] as string).matchAll(/\[([^[\]]*)\]/g)].map((m) => m[1] as string),
  ];
  const reserved = path.find((key) => RESERVED.has(key));
  if (reserved !== undefined)
    throw new ApiError('invalid', `The field name '${reserved}' is not allowed. Leave it out.`, {
      param: reserved,
    });
  if (path.length > MOST_DEPTH)
    throw new ApiError('invalid', `The field '${shown}' is nested deeper than ${MOST_DEPTH} levels.`);
  return path;
}

/** Longest list of a form. */
const MOST_ITEMS = 1000;

/**
 * Put a form field where its name says: `a[b]` into objects, `a[]` at the end of a list, `a[0]` at its place in one.
 * `a[][b]` opens a new item when the last one has a `b` already, as the official SDKs write lists of objects.
 * Throws an `ApiError` when a field is given twice or is both a value and an object.
 */
export function putField<T>(root: { [name: string]: Nested<T> }, name: string, value: Nested<T>): void {
  const path = fieldPath(name);
  const twice = (): ApiError =>
    new ApiError('invalid', `The field '${name}' is given more than once. Send it once.`, {
      param: path[0] as string,
    });
  const isBranch = (at: unknown): at is Record<string, Nested<T>> =>
    at !== null && typeof at === 'object' && Object.getPrototypeOf(at) === null;

  let at: Nested<T>[] | { [name: string]: Nested<T> } = root;
  path.forEach((key, i) => {
    const last = i === path.length - 1;
    const next = path[i + 1];
    const fresh = (): Nested<T> =>
      last ? value : next === '' || /^\d+$/.test(next as string) ? [] : Object.create(null);
    let found: Nested<T> | undefined;
    if (Array.isArray(at)) {
      const index: number = key === '' ? at.length - 1 : Number(key);
      if (!Number.isInteger(index) || index > MOST_ITEMS) throw twice();
      found = at[index];
      const taken = isBranch(found) && typeof next === 'string' && next in found;
      if (key === '' && (last || found === undefined || !isBranch(found) || taken)) {
        if (at.length >= MOST_ITEMS)
          throw new ApiError('invalid', `The list '${path[0]}' has more than ${MOST_ITEMS} items.`);
        found = fresh();
        at.push(found);
      } else if (found === undefined) {
        if (index !== at.length)
          throw new ApiError(
            'invalid',
            `The list '${path[0]}' must be sent in order: item ${at.length} is missing.`,
          );
        found = fresh();
        at[index] = found;
      } else if (last) throw twice();
    } else {
      found = at[key];
      if (found === undefined) {
        found = fresh();
        at[key] = found;
      } else if (last) throw twice();
    }
    if (last) return;
    if (!Array.isArray(found) && !isBranch(found)) throw twice();
    at = found;
  });
}
