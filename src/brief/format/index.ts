import { applyEdits, type Edit } from '../../base/edit.ts';
import type { Meter } from '../scan.ts';
import { difference } from './difference.ts';
import { toGuide } from './guide/convert.ts';
import { isJson } from './outline.ts';
import type { Pass } from './pass.ts';
import { blankLines } from './passes/blank-lines.ts';
import { bullets } from './passes/bullets.ts';
import { frontMatter } from './passes/front-matter.ts';
import { jsonLayout } from './passes/json-layout.ts';
import { labels } from './passes/labels.ts';
import { lineEnds } from './passes/line-ends.ts';
import { order } from './passes/order.ts';
import { quotes } from './passes/quotes.ts';
import { spacing } from './passes/spacing.ts';
import { meansTheSame, Parsed, saysTheSame } from './same.ts';

/** How a brief is to be formatted. */
export interface FormatOptions {
  /** `guide`: convert any dialect to the prompt guide's form. Absent: keep the dialect. */
  readonly to?: 'guide';
}

/** In this order: each finds the text as those before it have left it. */
const PASSES: readonly Pass[] = [lineEnds, frontMatter, bullets, spacing, quotes, labels, order, blankLines];
const JSON_PASSES: readonly Pass[] = [lineEnds, jsonLayout];

/** A text that does not come to rest after so many rounds is left alone. */
const ROUNDS = 6;

/**
 * A brief as a careful editor would lay it out. Labels, their order, bullets, quotes, spacing and empty lines are put
 * right in the brief's own dialect, or it is converted to the guide's form. No word changes, and what was not read
 * stays as it is: every step is checked against the brief read before it, and one that would say something else is
 * not taken. Formatting twice gives the same; any text is taken, in time linear in its length.
 * @param meter counts the characters looked at
 * @example format('A cat sleeps.\nMOOD :calm') // 'A cat sleeps.\n\nMood: calm\n'
 */
export function format(text: string, options: FormatOptions = {}, meter: Meter = { steps: 0 }): string {
  let now = new Parsed(text, meter);
  for (let round = 0; round < ROUNDS; round++) {
    const next = settle(options.to === 'guide' ? toGuideForm(now, meter) : now, meter);
    if (next.text === now.text) return now.text;
    now = next;
  }
  return text;
}

/**
 * The edits that formatting makes, few and small, for an editor that keeps its cursor.
 * @example formatEdits('A cat.  \n') // [{ start: 6, end: 8, text: '' }]
 */
export const formatEdits = (text: string, options: FormatOptions = {}): Edit[] =>
  difference(text, format(text, options));

/** Every pass once, those that would change what is said left out. */
function settle(from: Parsed, meter: Meter): Parsed {
  let now = from;
  for (const pass of isJson(from.tree) ? JSON_PASSES : PASSES) {
    meter.steps += now.text.length;
    const edits = pass.edits(now.tree, now.text);
    if (edits.length === 0) continue;
    const next = new Parsed(applyEdits(now.text, edits), meter);
    if (saysTheSame(now, next)) now = next;
  }
  return now;
}

/** The guide's form where it says the same, else the text as it was. */
function toGuideForm(from: Parsed, meter: Meter): Parsed {
  for (const text of toGuide(from)) {
    const next = new Parsed(text, meter);
    if (meansTheSame(from, next)) return next;
  }
  return from;
}
