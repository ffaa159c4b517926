import { ApiError } from './errors.ts';

/** How deep fields may be nested. */
export const MOST_DEPTH = 16;
/** Names that mean something to JavaScript objects. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/** The data of a request's body: nested values, objects without a prototype, and what `T` adds. */
export type Nested<T> = T | string | Nested<T>[] | { [name: string]: Nested<T> };

/** A first name, then names in brackets or behind dots: OpenAI's SDKs write brackets, former ones for Go wrote dots. */
const NAME = /^([^[\].]+)((?:\[[^[\]]*\]|\.[^[\].]+)*)$/;

/**
 * The keys of a form field's name: `a[b][]` and `a.b[]` are `['a', 'b', '']`, where `''` stands for the next item of a
 * list. Throws an `ApiError` for names that are no such thing.
 */
export function fieldPath(name: string): string[] {
  const [, first, rest] = NAME.exec(name) ?? [];
  const shown = name.length > 80 ? `${name.slice(0, 80)}…` : name;
  if (first === undefined || rest === undefined)
    throw new ApiError(
      'invalid',
      `The field name '${shown}' cannot be read. Write nested fields as 'a[b]' and lists as 'a[]'.`,
    );
  const path = [
    first,
    ...[...rest.matchAll(/\[([^\]]*)\]|\.([^[.]+)/g)].map((m) => m[1] ?? (m[2] as string)),
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

type Branch<T> = Nested<T>[] | { [name: string]: Nested<T> };

const isObject = <T>(value: Nested<T> | undefined): value is { [name: string]: Nested<T> } =>
  value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === null;

/** Whether a key stands for an item of a list. */
const isIndex = (key: string): boolean => key === '' || /^\d+$/.test(key);

/**
 * Put a form field where its name says: `a[b]` into objects, `a[]` at the end of a list, `a[0]` at its place in one.
 * `a[][b]` opens a new item when the last one has a `b` already, as the official SDKs write lists of objects.
 * Throws an `ApiError` when a field is given twice or is both a value and an object.
 */
export function putField<T>(root: { [name: string]: Nested<T> }, name: string, value: Nested<T>): void {
  const path = fieldPath(name);
  const refuse = (why: string): never => {
    throw new ApiError('invalid', `The field '${name.slice(0, 80)}' ${why}.`, { param: path[0] as string });
  };
  let at: Branch<T> = root;
  for (const [i, key] of path.entries()) {
    const next = path[i + 1];
    let slot: PropertyKey = key;
    if (Array.isArray(at)) {
      slot = itemOf(at, key, next);
      if (!isIndex(key)) refuse('is a list and an object. Send one of them');
      if (slot > at.length || slot >= MOST_ITEMS)
        refuse(`is out of order, or beyond ${MOST_ITEMS} items. Send the items in order`);
    }
    const here = at as unknown as Record<PropertyKey, Nested<T>>;
    const found: Nested<T> | undefined = here[slot];
    if (next === undefined) {
      if (found !== undefined) refuse('is given more than once. Send it once');
      here[slot] = value;
      return;
    }
    if (found === undefined) here[slot] = isIndex(next) ? [] : Object.create(null);
    else if (!Array.isArray(found) && !isObject(found)) refuse('is a value and an object. Send one of them');
    at = here[slot] as Branch<T>;
  }
}

/** Place in a list that a key means: `''` the last item while that is an object without the next key, else a new one. */
function itemOf<T>(list: readonly Nested<T>[], key: string, next: string | undefined): number {
  if (key !== '') return Number(key);
  const last = list.at(-1);
  return next !== undefined && !isIndex(next) && isObject(last) && !(next in last)
    ? list.length - 1
    : list.length;
}
