import { type Branch, isLeaf } from '../tree.ts';
import { labelOf } from './outline.ts';

/** Letters of a label: all capitals, all small, as in a title or sentence, or none that tell. */
export type Letters = 'upper' | 'lower' | 'mixed' | 'none';

/** How a label is written. */
export interface LabelStyle {
  /** Where its marks begin and end, the label's words between. */
  readonly start: number;
  readonly words: { readonly start: number; readonly end: number; readonly text: string };
  readonly end: number;
  /** `- `, `1. `, `## ` or nothing. */
  readonly prefix: string;
  /** `**` and the like around the words; undefined when other signs stand there (`[SFX]`, `<dialogue>`). */
  readonly bold: string | undefined;
  readonly colon: '' | ':' | '：';
  /** The colon stands within the bold marks. */
  readonly inside: boolean;
  readonly letters: Letters;
}

/** Short names that are written in capitals whatever is around them. */
const ACRONYM = /^(?:SFX|FX|VFX|DOF|POV|VO|V\.O\.|OS|ADR|BGM|UI|LUT|HDR|CTA|ID|TV|[A-Z]\d*|\P{L}+)$/u;
const BEFORE = /^(\s*)((?:#+\s*)?(?:[-*•–—·‣▪●◦+]\s+|\d{1,3}[.)]\s+)?)(\*{1,3}|_{1,3})?$/;
const AFTER = /^(\*{1,3}|_{1,3})?([:：])?(\*{1,3}|_{1,3})?$/;

/** How the label of a section is written, or undefined when it has none. */
export function labelStyle(section: Branch): LabelStyle | undefined {
  const label = labelOf(section);
  if (label === undefined) return undefined;
  const at = section.children.indexOf(label);
  const marks = section.children.slice(0, at).every((child) => isLeaf(child) && child.kind !== 'comment');
  const next = section.children[at + 1];
  const close = next && isLeaf(next) && next.kind === 'mark' ? next : undefined;
  const before = BEFORE.exec(
    section.children
      .slice(0, at)
      .map((child) => (isLeaf(child) ? child.text : ''))
      .join(''),
  );
  const after = AFTER.exec((close?.text ?? '').replace(/\s+/g, ''));
  const open = before?.[3] ?? '';
  const shut = after?.[1] ?? after?.[3] ?? '';
  const known = marks && before && after && open === shut && !(after[1] && after[3]);
  return {
    start: section.span.start,
    words: { ...label.span, text: label.text },
    end: close?.span.end ?? label.span.end,
    prefix: prefixOf(before?.[2] ?? ''),
    bold: known ? open : undefined,
    colon: (after?.[2] ??
      (/[:：]/.exec(close?.text ?? '')?.[0] as ':' | undefined) ??
      '') as LabelStyle['colon'],
    inside: open !== '' && after?.[3] !== undefined && after[2] !== undefined,
    letters: lettersOf(label.text),
  };
}

/** `* ` and `• ` are `- `, `##Title` is `## Title`. */
const prefixOf = (prefix: string): string =>
  prefix
    .replace(/^(#+)\s*/, '$1 ')
    .replace(/[-*•–—·‣▪●◦+]\s+$/, '- ')
    .replace(/(\d[.)])\s+$/, '$1 ');

/** The letters of a label's words. */
export function lettersOf(label: string): Letters {
  const words = label.split(/[\s/+&,()-]+/).filter((word) => /\p{L}/u.test(word) && !ACRONYM.test(word));
  const cased = words.filter((word) => word.toLowerCase() !== word.toUpperCase());
  if (cased.length === 0) return 'none';
  if (cased.every((word) => word === word.toUpperCase())) return 'upper';
  if (cased.every((word) => word === word.toLowerCase())) return 'lower';
  return 'mixed';
}

/**
 * A label's words in other letters. What was all capitals or all small becomes a sentence's (`camera shot` →
 * `Camera shot`), or, among titles, a title's.
 */
export function withLetters(label: string, letters: Letters, title: boolean): string {
  if (letters === 'none' || lettersOf(label) === letters) return label;
  let first = true;
  return label.replace(/[\p{L}\p{M}’']+/gu, (word) => {
    if (ACRONYM.test(word) && word.length > 1) {
      first = false;
      return word;
    }
    if (letters === 'upper') return word.toUpperCase();
    if (letters === 'lower') return word.toLowerCase();
    const capital = first || (title && !/^(?:of|and|the|or|with|in|on|a)$/i.test(word));
    first = false;
    return capital ? word[0]?.toUpperCase() + word.slice(1).toLowerCase() : word.toLowerCase();
  });
}

/** Is every longer word of a label a title's, with a capital? */
export const isTitle = (label: string): boolean => {
  const words = label.split(/[\s/+&]+/).filter((word) => word.length > 3 && /^\p{L}/u.test(word));
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
};
