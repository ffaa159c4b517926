import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ApiError } from './errors.ts';
import { fieldPath, type Nested, putField } from './nest.ts';

const read = (...fields: readonly (readonly [string, string])[]): unknown => {
  const root: Record<string, Nested<never>> = Object.create(null);
  for (const [name, value] of fields) putField(root, name, value);
  return JSON.parse(JSON.stringify(root));
};

describe('fields of forms', () => {
  it('dots are as brackets', () => {
    expect(fieldPath('video.id')).toEqual(['video', 'id']);
    expect(fieldPath('characters[].id')).toEqual(['characters', '', 'id']);
    expect(fieldPath('characters.0.id')).toEqual(['characters', '0', 'id']);
  });

  it.each([
    [[['prompt', 'x']], { prompt: 'x' }],
    [
      [
        ['a[b]', 'x'],
        ['a[c][d]', 'y'],
      ],
      { a: { b: 'x', c: { d: 'y' } } },
    ],
    [
      [
        ['a[]', '1'],
        ['a[]', '2'],
      ],
      { a: ['1', '2'] },
    ],
    [
      [
        ['characters[][id]', 'a'],
        ['characters[][id]', 'b'],
      ],
      { characters: [{ id: 'a' }, { id: 'b' }] },
    ],
    [
      [
        ['c[][id]', 'a'],
        ['c[][name]', 'n'],
        ['c[][id]', 'b'],
      ],
      { c: [{ id: 'a', name: 'n' }, { id: 'b' }] },
    ],
    [
      [
        ['c[0][id]', 'a'],
        ['c[1][id]', 'b'],
        ['c[1][name]', 'n'],
      ],
      { c: [{ id: 'a' }, { id: 'b', name: 'n' }] },
    ],
    [
      [
        ['a[b][]', '1'],
        ['a[b][]', '2'],
      ],
      { a: { b: ['1', '2'] } },
    ],
    [
      [
        ['a[0]', 'x'],
        ['a[]', 'y'],
      ],
      { a: ['x', 'y'] },
    ],
  ] as const)('%j', (fields, expected) => {
    expect(read(...fields)).toEqual(expected);
  });

  it.each([
    [
      [
        ['a', '1'],
        ['a', '2'],
      ],
    ],
    [
      [
        ['a', '1'],
        ['a[b]', '2'],
      ],
    ],
    [
      [
        ['a[b]', '1'],
        ['a', '2'],
      ],
    ],
    [
      [
        ['a[]', '1'],
        ['a[b]', '2'],
      ],
    ],
    [[['a[1]', '1']]],
    [
      [
        ['a[0]', '1'],
        ['a[0]', '2'],
      ],
    ],
    [[['a[9999999999]', '1']]],
    [[['[a]', '1']]],
    [[['a[b', '1']]],
    [[['a[b]c', '1']]],
    [[['', '1']]],
    [[['a[__proto__][b]', '1']]],
    [[['constructor', '1']]],
  ] as const)('refuses %j', (fields) => {
    expect(() => read(...fields)).toThrow(ApiError);
  });

  it('a path gives the name back', () => {
    const key = fc.stringMatching(/^[a-z_]{1,8}$/).filter((k) => k !== 'constructor' && k !== 'prototype');
    fc.assert(
      fc.property(key, fc.array(fc.oneof(key, fc.constant('')), { maxLength: 6 }), (first, rest) => {
        expect(fieldPath([first, ...rest.map((k) => `[${k}]`)].join(''))).toEqual([first, ...rest]);
      }),
    );
  });

  it('what the SDKs’ way of writing nested data says is read back', () => {
    const key = fc.stringMatching(/^[a-z]{1,5}$/);
    const leaf = fc.string({ maxLength: 5 });
    // Lists hold texts, or objects that all have the same first field, as forms cannot tell more.
    const list = fc.oneof(
      fc.array(leaf, { minLength: 1, maxLength: 4 }),
      fc.array(
        leaf.map((id) => ({ id })),
        { minLength: 1, maxLength: 4 },
      ),
    );
    const data = fc.dictionary(
      key,
      fc.oneof(leaf, list, fc.dictionary(key, fc.oneof(leaf, list), { minKeys: 1 })),
    );
    const write = (name: string, value: unknown): (readonly [string, string])[] =>
      typeof value === 'string'
        ? [[name, value]]
        : Array.isArray(value)
          ? value.flatMap((item) => write(`${name}[]`, item))
          : Object.entries(value as object).flatMap(([k, v]) => write(`${name}[${k}]`, v));
    fc.assert(
      fc.property(data, (value) => {
        const fields = Object.entries(value).flatMap(([name, v]) => write(name, v));
        expect(read(...fields)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('never touches what all objects share, whatever the names', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (fields) => {
        try {
          read(...fields);
        } catch (error) {
          expect(error).toBeInstanceOf(ApiError);
        }
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
    );
  });
});
