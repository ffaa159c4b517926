import { applyEdits, type Edit } from '../../base/edit.ts';
import type { Passage } from '../../brief/brief.ts';
import {
  type Delta,
  type Difference,
  differences,
  ELEMENTS,
  type Element,
} from '../../reading/elements/index.ts';
import type { Reader } from '../../reading/index.ts';
import { editors } from './editors/registry.ts';
import { type Said, type Site, siteOf } from './site.ts';

/** A delta made in a brief. */
export interface Applied {
  /** The brief with the change made; everything else byte for byte. */
  readonly text: string;
  /** Elements that the two texts tell differently. */
  readonly changed: readonly Element[];
  readonly differences: readonly Difference[];
  /** Words of the delta that changed nothing: unknown ones, and what found no place in the brief. */
  readonly notUnderstood: readonly Passage[];
}

/** Elements of which a change is read or was none. */
const strong: ReadonlySet<Element> = new Set<Element>(['place', 'time', 'weather', 'style']);

/** Most ways that are tried for one clause. */
const MOST_WAYS = 12;

/**
 * Make a delta in a brief, clause by clause: each element is changed where the brief tells it and in the form that it
 * is told in; where it is not told, a line or a sentence is added. Of several ways to write a change the first is
 * taken that leaves every other element as it was.
 * @throws never; what cannot be made is listed in `notUnderstood`
 * @example applyDelta('Lens: 35mm, deep focus', readDelta('lens=85mm'), reader).text // 'Lens: 85mm, deep focus'
 */
export function applyDelta(sourceText: string, delta: Delta, reader: Reader): Applied {
  const source = siteOf(sourceText, reader);
  let site = source;
  const lost: Passage[] = [...delta.notUnderstood];
  for (const clause of delta.changes) {
    const next = changed(site, { ...clause, said: delta.text.slice(clause.span.start, clause.span.end) });
    if (next) site = next;
    else lost.push({ text: delta.text.slice(clause.span.start, clause.span.end), span: clause.span });
  }
  const found = differences(source.elements, site.elements);
  return {
    text: site.text,
    changed: ELEMENTS.filter((e) => found.some((d) => d.element === e)),
    differences: found,
    notUnderstood: lost,
  };
}

/**
 * The best way to make one change, or undefined when there is none. A value that the brief has already leaves it as it
 * is.
 */
function changed(site: Site, clause: Said): Site | undefined {
  let best: { site: Site; others: number } | undefined;
  let same: Site | undefined;
  for (const edits of editors[clause.element](site, clause).slice(0, MOST_WAYS)) {
    const text = edited(site, edits);
    if (text === undefined) continue;
    if (text === site.text) {
      same ??= site;
      continue;
    }
    const next = siteOf(text, site.reader);
    const found = differences(site.elements, next.elements).map((d) => d.element);
    const others = found.filter((e) => e !== clause.element).length;
    // What is told and then not read is no place, hour, weather or style.
    if (found.length === 0) same ??= strong.has(clause.element) ? undefined : next;
    // Rain takes its sound along.
    else if (
      others === 0 ||
      (clause.mode === 'remove' && others === 1 && found.includes('sound') && clause.element === 'weather')
    )
      return next;
    else if (
      // What goes may have been told as another element: the cigarette as smoking.
      (found.includes(clause.element) || clause.mode === 'remove') &&
      (!best || others < best.others)
    )
      best = { site: next, others };
  }
  return best?.site ?? same;
}

function edited(site: Site, edits: readonly Edit[]): string | undefined {
  const seen = new Set<string>();
  const once = edits.filter((e) => {
    const key = `${e.start} ${e.end} ${e.text}`;
    return seen.has(key) ? false : (seen.add(key), true);
  });
  try {
    return applyEdits(
      site.text,
      site.json
        ? once.map((e) =>
            // The whole text is JSON already.
            e.end - e.start === site.text.length || (/^\s*"/.test(e.text) && e.start === e.end)
              ? e
              : { ...e, text: e.text.replace(/(?<!\\)"/g, '\\"').replace(/\n/g, '\\n') },
          )
        : once,
    );
  } catch (error) {
    // Two edits that overlap are no way to write it.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
