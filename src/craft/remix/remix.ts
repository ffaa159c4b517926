import type { Passage } from '../../brief/brief.ts';
import { readBrief } from '../../brief/index.ts';
import { names } from '../../catalogue/names.generated.ts';
import {
  type Delta,
  type Difference,
  deltaOf,
  differences,
  ELEMENTS,
  type Element,
  elementsOf,
  isDelta,
  readDelta,
} from '../../reading/elements/index.ts';
import { loadReader, type Reader } from '../../reading/index.ts';
import { applyDelta } from './apply.ts';

/** How a remix is made. */
export interface RemixOptions {
  /** Settings besides or instead of the change: `lens=85mm`. */
  readonly set?: readonly string[];
  /** Elements that may not change. */
  readonly keep?: readonly Element[];
  /** Several elements may change, pinned ones too. */
  readonly force?: boolean;
  /** A reader that is loaded already. */
  readonly reader?: Reader;
}

/** What a remix comes to. */
export interface Remix {
  /** The new brief; of a refused remix what it would be. */
  readonly text: string;
  /** The change was a delta of the brief, or a brief of its own. */
  readonly by: 'delta' | 'brief';
  /** Elements that change, in the order of a brief: those that the texts tell differently, and those that the delta names. */
  readonly changed: readonly Element[];
  readonly differences: readonly Difference[];
  /** Words of the delta that changed nothing. */
  readonly notUnderstood: readonly Passage[];
  /** What the delta's clauses ask for in its own words, element by element. */
  readonly asked: readonly { readonly element: Element; readonly from: string; readonly to: string }[];
  /** Why it is refused: one sentence; undefined when it is not. */
  readonly refused: string | undefined;
}

/** A text of fewer words is no brief that could take the place of another, whatever it says. */
const SHORTEST = 12;
const wordsOf = (text: string): number => text.trim().split(/\s+/).length;

let loading: Promise<Reader> | undefined;

/**
 * Change one element of a brief and pin the rest.
 * @param text the brief
 * @param change a delta ('same shot, switch to 85mm') or a whole brief that is to take its place; may be empty when
 * `options.set` is given
 * @throws never for any text; a remix of more than one element is refused in the result unless forced
 * @example (await remix('A fox trots. Lens: 35mm', 'same shot, switch to 85mm')).text // 'A fox trots. Lens: 85mm'
 */
export async function remix(text: string, change: string, options: RemixOptions = {}): Promise<Remix> {
  loading ??= loadReader(names);
  const reader = options.reader ?? (await loading);
  const brief = readBrief(text);
  const source = elementsOf(brief, reader.readAll(brief));
  const { set = [], keep = [], force = false } = options;
  if (set.length === 0 && !isDelta(change) && wordsOf(change) > SHORTEST) {
    const other = readBrief(change);
    const found = differences(source, elementsOf(other, reader.readAll(other)));
    const changed = found.map((d) => d.element);
    return {
      text: change,
      by: 'brief',
      changed,
      differences: found,
      notUnderstood: [],
      asked: [],
      refused: refusal(
        changed,
        changed.filter((e) => keep.includes(e)),
        force,
      ),
    };
  }
  const context = { vocabulary: reader.vocabulary, source };
  const spoken = change.trim() === '' ? undefined : readDelta(change, context);
  const delta = joined(spoken, set.length === 0 ? undefined : deltaOf(set, context));
  const applied = applyDelta(text, delta, reader);
  const changed = ELEMENTS.filter((e) => applied.changed.includes(e) || delta.changed.includes(e));
  const pinned = [...keep, ...delta.kept.filter((e) => !delta.changed.includes(e))];
  return {
    text: applied.text,
    by: 'delta',
    changed,
    differences: applied.differences,
    notUnderstood: applied.notUnderstood,
    asked: delta.changes.map(({ mode, element, value, instead }) => ({
      element,
      from: mode === 'remove' ? value.text.trim() : (instead?.text.trim() ?? ''),
      to: mode === 'remove' ? '' : value.text.trim(),
    })),
    // A delta is judged by what it asks for; a neighbour that reads otherwise beside the new words shows in the differences.
    refused: refusal(
      delta.changed,
      changed.filter((e) => pinned.includes(e)),
      force,
    ),
  };
}

/** Two deltas as one; spans of the second follow those of the first. */
function joined(a: Delta | undefined, b: Delta | undefined): Delta {
  if (!a || !b) return (a ?? b) as Delta;
  const text = `${a.text}\n${b.text}`;
  const by = a.text.length + 1;
  const moved = <T extends { span: { start: number; end: number } }>(x: T): T => ({
    ...x,
    span: { start: x.span.start + by, end: x.span.end + by },
  });
  return {
    text,
    changes: [...a.changes, ...b.changes.map((c) => moved({ ...c, value: moved(c.value) }))],
    kept: a.kept,
    keepsRest: a.keepsRest,
    changed: ELEMENTS.filter((e) => a.changed.includes(e) || b.changed.includes(e)),
    notUnderstood: [...a.notUnderstood, ...b.notUnderstood.map(moved)],
  };
}

/** @param asked elements that the remix is for; @param broken elements that it changes though they are pinned */
function refusal(asked: readonly Element[], broken: readonly Element[], force: boolean): string | undefined {
  if (force) return undefined;
  if (broken.length > 0)
    return `This changes ${list(broken)}, which ${broken.length > 1 ? 'are' : 'is'} to be kept.`;
  return asked.length > 1 ? `This changes ${asked.length} elements: ${list(asked)}.` : undefined;
}

const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
