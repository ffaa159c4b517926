import type { Span } from '../base/span.ts';
import { readBrief } from '../brief/index.ts';
import {
  type Delta,
  differences,
  type Element,
  type Elements,
  elementsOf,
  readDelta,
} from '../reading/elements/index.ts';
import type { Reader } from '../reading/index.ts';
import type { Subject } from './subject.ts';

/** One element that a remix changes. */
export interface Change {
  readonly element: Element;
  /** Where the text says so first; undefined where it only leaves out what its source tells. */
  readonly span: Span | undefined;
  /** The words that it had, '' where they are not known. */
  readonly from: string;
  /** The words that it has now, '' where it has none. */
  readonly to: string;
}

/** The last source is kept: one brief is remixed many times. */
let last: { readonly text: string; readonly reader: Reader; readonly elements: Elements } | undefined;

function sourceOf(text: string, reader: Reader): Elements {
  if (last?.text === text && last.reader === reader) return last.elements;
  const brief = readBrief(text);
  const elements = elementsOf(brief, reader.readAll(brief));
  last = { text, reader, elements };
  return elements;
}

/**
 * What a text changes of the brief that it is a remix of, element by element in the order of a brief: by what a delta
 * asks for, or by comparing two whole briefs. Nothing for a text that is no remix.
 * @example changesOf(subject, reader).map((change) => change.element) // ['lens']
 */
export function changesOf({ text, brief, shots, settings, delta }: Subject, reader: Reader): Change[] {
  const { against } = settings;
  const source = against === undefined ? undefined : sourceOf(against, reader);
  if (delta) return asked(readDelta(text, { vocabulary: reader.vocabulary, ...(source ? { source } : {}) }));
  if (!source) return [];
  const own = elementsOf(
    brief,
    shots.map((shot) => shot.reading),
  );
  return differences(source, own).map(({ element, from, to, spans }) => ({
    element,
    span: spans[0],
    from,
    to,
  }));
}

const asked = ({ changed, changes }: Delta): Change[] =>
  changed.map((element) => {
    const clause = changes.find((c) => c.element === element);
    return { element, span: clause?.span, from: clause?.instead?.text ?? '', to: clause?.value.text ?? '' };
  });
