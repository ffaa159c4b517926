import type { Passage } from '../../../brief/brief.ts';
import { ELEMENTS, type Element } from '../element.ts';
import { elementOf, labelled } from './classify.ts';
import { ClauseReader } from './clause-reader.ts';
import type { Delta, DeltaClause, DeltaContext } from './delta.ts';
import { segments } from './segments.ts';

/**
 * Read a remix sentence: what it changes and what it pins, element by element. Goes by vocabulary, not by sentences:
 * an element is meant by its name ('the lens') or by what the value is ('85mm', 'at night', 'a red coat'). Words that
 * say neither are listed and change nothing. Never throws.
 * @example readDelta('same lighting, new palette: teal, sand, rust').changed // ['palette']
 */
export function readDelta(text: string, context: DeltaContext = {}): Delta {
  const reader = new ClauseReader(text, context);
  for (const segment of segments(text)) reader.take(segment);
  return reader.finish();
}

/**
 * A delta of settings, as `--set lens=85mm` gives them: the element by any of its names, its value as it stands.
 * @example deltaOf(['lens=85mm']).changed // ['lens']
 */
export function deltaOf(settings: readonly string[], context: DeltaContext = {}): Delta {
  const text = settings.join('\n');
  const changes: DeltaClause[] = [];
  const notUnderstood: Passage[] = [];
  let at = 0;
  for (const setting of settings) {
    const span = { start: at, end: at + setting.length };
    at = span.end + 1;
    const cut = setting.indexOf('=');
    const value = setting.slice(cut + 1).trim();
    const meaning = cut > 0 ? labelled(setting.slice(0, cut)) : undefined;
    const own = elementOf(value, context.vocabulary);
    const element =
      meaning === 'all' || meaning === undefined
        ? undefined
        : own !== undefined && meaning.includes(own)
          ? own
          : meaning[0];
    if (element === undefined || value === '') notUnderstood.push({ text: setting, span });
    else {
      const start = span.start + setting.indexOf(value, cut + 1);
      changes.push({
        mode: 'set',
        element,
        value: { text: value, span: { start, end: start + value.length } },
        span,
      });
    }
  }
  return {
    text,
    changes,
    kept: [],
    keepsRest: false,
    changed: ELEMENTS.filter((e) => changes.some((c) => c.element === e)),
    notUnderstood,
  };
}

/** The element that people call by a name: 'lighting' is light. Undefined for a name of none, or of several. */
export function elementNamed(name: string): Element | undefined {
  const meaning = labelled(name);
  return meaning === undefined || meaning === 'all' || meaning.length > 1 ? undefined : meaning[0];
}

/** Longest text that is taken for a delta, characters. */
const LONGEST = 600;

/**
 * Is a text a delta of some other brief, rather than a brief of its own? A delta is short and made of clauses that
 * change or keep something, or of nothing but a value or two of the camera and the light.
 * @example isDelta('same shot, switch to 85mm') // true
 */
export function isDelta(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > LONGEST || /^(?:---|[{[]|```)/.test(trimmed)) return false;
  const reader = new ClauseReader(text, {});
  for (const segment of segments(text)) reader.take(segment);
  const { asked, named, loose, first } = reader.evidence;
  // 'Same shot but at sunset with a golden light': what everything else stays as is there already.
  if (first === 'asked' && reader.pinsRest) return true;
  const words = trimmed.split(/\s+/).length;
  if (first === 'loose' || (loose > 2 && loose > words / 4)) return false;
  if (asked > 0) return true;
  return loose === 0 && named <= 2 && words <= (named > 0 ? 40 : 12);
}
