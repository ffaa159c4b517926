import type { Edit } from '../../base/edit.ts';
import type { Span } from '../../base/span.ts';
import type { CameraMove } from '../../reading/camera-move.ts';
import { cased } from './sizes.ts';

/** What a camera's words are changed into: edits of the text, a list for each piece of one shot. */
export type HandOver = readonly (readonly Edit[])[];

const HOLDS = /\b(?:held|holds?|holding|static|locked(?:[- ]off)?|fixed|still|tripod)\b/iu;

/** The move's words give way to a camera that holds; an angle behind them stays. */
export function still(text: string, main: CameraMove, words = 'held still'): Edit {
  const start =
    main.stretch.start +
    (text.slice(main.stretch.start, main.span.start).match(/^[\s,;:—–-]*/u)?.[0].length ?? 0);
  const tail = text.slice(main.span.end, main.stretch.end);
  const angle = /\s(?:from|at) (?:an? )?(?:[\w-]+ ){0,2}(?:level|angle|above|below|behind)\b.*$/iu.exec(tail);
  const end = angle ? main.span.end + angle.index : main.stretch.end;
  // 'Held medium shot, then a whip pan' says already that it holds.
  const sentence = /[^.!?;\n]*$/u.exec(text.slice(Math.max(0, start - 200), start))?.[0] ?? '';
  if (words === 'held still' && HOLDS.test(sentence)) {
    const mark = /[\s,;:—–-]*$/u.exec(text.slice(0, start).slice(-20))?.[0].length ?? 0;
    return { start: start - mark, end, text: '' };
  }
  return { start, end, text: cased(words, text.slice(start, end)) };
}

/** ', ending on a close-up of her ring': the words about the end, with what leads to them. */
export function leadIn(text: string, span: Span): Span {
  const before = text.slice(Math.max(0, span.start - 48), span.start);
  const lead =
    /[,;]?\s*(?:and\s+)?(?:\w+ing|to|into|until)\s+(?:up\s+)?(?:(?:on|in|at|with)\s+)?(?:an?\s+|the\s+)?$/iu.exec(
      before,
    );
  const after = /^[^.;,\n]*/.exec(text.slice(span.end))?.[0].length ?? 0;
  return { start: span.start - (lead?.[0].length ?? 0), end: span.end + after };
}
