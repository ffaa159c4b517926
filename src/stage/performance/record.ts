import type { ThingParams } from '../../catalogue/kinds.ts';

/** Which of the words and values that a builder was given it really used. */
export interface Used {
  /** State words that were looked for and found. */
  readonly states: ReadonlySet<string>;
  /** 'colour', 'material', 'text' and the like that were read. */
  readonly fields: ReadonlySet<string>;
}

/**
 * Parameters that note what is read from them: an attribute counts as depicted only when the kind's own
 * builder looked at it.
 * @example const [params, used] = recorded({ state: ['dented'] }); params.state.includes('dented'); used.states.has('dented') // true
 */
export function recorded<T extends Pick<ThingParams, 'state'>>(params: T): [T, Used] {
  const states = new Set<string>();
  const fields = new Set<string>();
  const list = params.state;
  const state = new Proxy([...list], {
    get(target, key) {
      if (key === 'includes') {
        return (word: string) => {
          const has = target.includes(word);
          if (has) states.add(word);
          return has;
        };
      }
      if (key === 'some' || key === 'find' || key === 'filter' || key === 'every') {
        const method = target[key as 'some'].bind(target) as (f: (word: string) => unknown) => unknown;
        return (test: (word: string) => unknown) =>
          method((word: string) => {
            const yes = test(word);
            if (yes) states.add(word);
            return yes;
          });
      }
      const value = Reflect.get(target, key) as unknown;
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  const proxy = new Proxy(
    { ...params, state },
    {
      get(target, key) {
        const value = Reflect.get(target, key) as unknown;
        if (typeof key === 'string' && value !== undefined) fields.add(key);
        return value;
      },
    },
  );
  return [proxy as T, { states, fields }];
}
