import type { Cast, Plan, Prop } from '../plan.ts';
import type { Part } from './governs.ts';

/** What of somebody is their own, whatever they wear and do. */
export const bodyKeys = [
  'kind',
  'name',
  'sex',
  'age',
  'height',
  'build',
  'skin',
  'head',
  'hair',
  'beard',
  'glasses',
  'colour',
  'material',
  'parts',
  'voice',
  'likeness',
] as const satisfies readonly (keyof Cast)[];

/** Keys of one of the cast by the part that they belong to; where they are is the staging's. */
export const castKeys: readonly (readonly [Part, readonly (keyof Cast)[]])[] = [
  ['body', bodyKeys],
  ['state', ['state']],
  ['temper', ['temper']],
  ['wardrobe', ['wardrobe']],
];

/** Keys of a thing besides where it is. */
export const makeKeys = [
  'kind',
  'name',
  'scale',
  'colour',
  'material',
  'state',
  'text',
  'count',
  'likeness',
] as const satisfies readonly (keyof Prop)[];

/** Keys of the set by the part that they belong to. */
export const setKeys: readonly (readonly [Part, readonly (keyof Plan['set'])[]])[] = [
  ['place', ['place', 'name', 'colour', 'surfaces', 'params']],
  ['time', ['time']],
  ['weather', ['weather']],
  ['dressing', ['state']],
  ['sky', ['sky']],
];

/** Copy keys of one object to another; what is absent there is absent here. */
export function copyKeys<T extends object>(to: T, from: T, keys: readonly (keyof T)[]): void {
  for (const key of keys)
    if (from[key] === undefined) delete to[key];
    else to[key] = structuredClone(from[key]);
}
