import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from './align.ts';

interface Deed {
  id: string;
  start: number;
  end: number;
  actor: string;
  action: string;
}
const deed = (id: string, actor: string, action: string, start = 0): Deed => ({
  id,
  actor,
  action,
  start,
  end: start + 1,
});
const lined = (fresh: Deed[], told: readonly Deed[], newcomers: readonly string[] = []) =>
  align(
    fresh,
    told,
    (d) => d,
    (d) => d.actor,
    (id) => newcomers.includes(id),
    new Set(told.map((d) => d.id)),
  );

const told = [
  deed('beat-1', 'woman', 'laugh'),
  deed('beat-2', 'man', 'nod', 4),
  deed('beat-3', 'dog', 'lie', 6),
];

describe('align', () => {
  test('whoever stays keeps names and times when others go', () => {
    const fresh = [deed('beat-1', 'man', 'nod'), deed('beat-2', 'dog', 'lie', 2)];
    expect(lined(fresh, told)).toEqual({
      names: new Map([
        ['beat-1', 'beat-2'],
        ['beat-2', 'beat-3'],
      ]),
      same: true,
    });
    expect(fresh).toEqual(told.slice(1));
  });

  test('what newcomers do is beside it and has a name of its own', () => {
    const fresh = [
      deed('beat-1', 'cat', 'leap'),
      ...told.map((d, i) => ({ ...d, id: `beat-${i + 2}`, start: 5 })),
    ];
    expect(lined(fresh, told, ['cat']).same).toBe(true);
    expect(fresh.slice(1)).toEqual(told);
    expect(fresh[0]).toMatchObject({ action: 'leap', id: 'beat-4' });
  });

  test('whoever does something else has new times, and names go by the doer', () => {
    const fresh = [deed('beat-1', 'man', 'wave', 1), deed('beat-2', 'woman', 'laugh', 3)];
    expect(lined(fresh, told).same).toBe(false);
    expect(fresh.map((d) => [d.id, d.start])).toEqual([
      ['beat-2', 1],
      ['beat-1', 0],
    ]);
  });

  test('names stay apart, whatever comes and goes', () => {
    const deeds = fc
      .array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('sit', 'run')), { maxLength: 6 })
      .map((list) => list.map(([actor, action], i) => deed(`beat-${i + 1}`, actor, action, i)));
    fc.assert(
      fc.property(deeds, deeds, fc.subarray(['a', 'b', 'c']), (fresh, before, newcomers) => {
        const names = fresh.map((d) => d.id);
        const { names: renamed } = lined(fresh, before, newcomers);
        expect(new Set(fresh.map((d) => d.id)).size).toBe(fresh.length);
        expect(names.map((n) => renamed.get(n) ?? n)).toEqual(fresh.map((d) => d.id));
      }),
    );
  });
});
