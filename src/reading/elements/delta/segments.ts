import type { Passage } from '../../../brief/brief.ts';
import { andNames } from './classify.ts';

/** A stretch of the text between separators. */
export interface Segment extends Passage {
  /** What stands before it: '' at the beginning. */
  readonly separator: string;
}

/** Cut at punctuation and at joining words, outside quotes and brackets. */
export function segments(text: string): Segment[] {
  const found: Segment[] = [];
  const cut =
    /[;\n!?]+|,(?!\d)|\.(?=\s|["”’]?$)|\s[—–-]+\s|(?<=\s)(?:and|but|then|plus|yet|while|whereas)(?=\s)|["“][^"”\n]*["”]|\([^()\n]*\)|$/giu;
  let from = 0;
  let separator = '';
  const whole = [...text.matchAll(andNames)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  for (const m of text.matchAll(cut)) {
    if (/^["“(]/.test(m[0]) || whole.some((s) => m.index > s.start && m.index < s.end)) continue;
    const raw = text.slice(from, m.index);
    const lead = raw.length - raw.trimStart().length;
    const words = raw.trim();
    if (words !== '')
      found.push({ text: words, span: { start: from + lead, end: from + lead + words.length }, separator });
    if (words !== '' || m[0].trim() !== ',') separator = m[0].trim().toLowerCase();
    from = m.index + m[0].length;
  }
  return found;
}
