import type { Edit } from '../../../base/edit.ts';
import type { Branch } from '../../tree.ts';
import { guideName } from '../guide/names.ts';
import { isTitle, type LabelStyle, labelStyle, withLetters } from '../label-style.ts';
import { containersOf, contentStart, type Part, readSections } from '../outline.ts';
import { change, type Pass } from '../pass.ts';
import { WIDE_LETTERS } from '../script.ts';

/** What the labels of one rank have in common. */
interface Custom {
  readonly letters: LabelStyle['letters'];
  readonly title: boolean;
  readonly bold: string;
  readonly inside: boolean;
  /** By the place of the content: below the label or beside it. */
  readonly colon: { readonly block: LabelStyle['colon']; readonly line: LabelStyle['colon'] };
  /** Colons are full-width, as in most labels of a Chinese, Japanese or Korean text. */
  readonly wide: boolean;
}

/**
 * Labels of one rank (headings and lines at the margin; lines under `Cinematography:`) are written in one way: the way
 * most of them have, the guide's when as many. Letter case, colon, bold marks; the words stay.
 */
export const labels: Pass = {
  id: 'labels',
  edits(tree, text) {
    const containers = containersOf(tree, text);
    const parts = containers.flatMap((container) => [...container.parts.values()]);
    const guide = containers.every((container) => container.guide || container.parts.size === 0);
    const edits: Edit[] = [];
    const read = new Set(readSections(tree));
    const outer = new Set<Branch>();
    for (const member of [false, true]) {
      const rank = parts.filter((part) => part.member === member && part.label && read.has(part.node));
      const styles = rank.map((part) => ({ part, style: labelStyle(part.node) as LabelStyle }));
      const custom = customOf(styles, WIDE_LETTERS.test(text));
      for (const { part, style } of styles) {
        outer.add(part.node);
        edits.push(
          ...rewrite(text, part.node, style, custom, part.form === 'block' ? 'block' : 'line', guide),
        );
      }
    }
    // Labels inside a paragraph are one of a kind: only their spacing.
    for (const section of read) {
      const style = outer.has(section) ? undefined : labelStyle(section);
      if (style) edits.push(...spaceAfter(text, section, style.end, style.colon));
    }
    return edits;
  },
};

/** A Markdown heading: its hashes say what bold marks or a colon say elsewhere. */
const isHeading = (style: LabelStyle): boolean => style.prefix.startsWith('#');

function customOf(styles: readonly { part: Part; style: LabelStyle }[], wide: boolean): Custom {
  const known = styles.filter(({ style }) => style.bold !== undefined && !isHeading(style));
  const all = known.map(({ style }) => style);
  const cased = all.filter((style) => style.letters !== 'none');
  // One label is no custom yet: the guide's own is written as in the guide.
  const lone = cased.length === 1 && guideName(cased[0]?.words.text ?? '') !== undefined;
  const letters = lone
    ? 'mixed'
    : most(
        cased.map((style) => style.letters),
        'mixed',
      );
  // A name that the guide itself writes as a title says nothing.
  const mixed = all.filter(
    (style) => style.letters === 'mixed' && !isTitle(guideName(style.words.text) ?? ''),
  );
  const colonOf = (block: boolean): LabelStyle['colon'] =>
    most(
      known
        .filter(({ part, style }) => (part.form === 'block') === block && (block || style.colon !== ''))
        .map(({ style }) => (style.colon === '：' ? ':' : style.colon)),
      ':',
    );
  const bold = most(
    all.map((style) => style.bold as string),
    '',
  );
  return {
    letters,
    title: most(
      mixed.filter((style) => /\s/.test(style.words.text)).map((style) => isTitle(style.words.text)),
      false,
    ),
    bold,
    inside: most(
      all.filter((style) => style.bold === bold && style.colon !== '').map((style) => style.inside),
      true,
    ),
    colon: { block: colonOf(true), line: colonOf(false) },
    wide:
      wide &&
      most(
        all.filter((style) => style.colon !== '').map((style) => style.colon === '：'),
        true,
      ),
  };
}

function rewrite(
  text: string,
  section: Branch,
  style: LabelStyle,
  custom: Custom,
  place: 'block' | 'line',
  guide: boolean,
): Edit[] {
  const { words } = style;
  const name = recased(words.text, style.letters, custom, guide);
  if (style.bold === undefined) {
    return spaceAfter(text, section, style.end, style.colon);
  }
  // What follows a label of no marks at all is its own first word: `Beat 1 (0-2s): …`.
  const bare = style.bold === '' && style.colon === '' && place === 'line';
  if (bare) return change(text, words.start, words.end, name);
  const heading = isHeading(style);
  const bold = heading ? style.bold : custom.bold;
  const wanted = heading ? style.colon : custom.colon[place];
  const colon = wanted === '' ? '' : custom.wide ? '：' : ':';
  const close = custom.inside ? `${colon}${bold}` : `${bold}${colon}`;
  return [
    ...change(text, style.start, style.end, `${style.prefix}${bold}${name}${close}`),
    ...spaceAfter(text, section, style.end, colon),
  ];
}

/** A label in the letters of its rank; the guide's own are spelled as the guide does, or as titles where others are. */
function recased(label: string, own: LabelStyle['letters'], custom: Custom, guide: boolean): string {
  const name = guideName(label);
  const same = name?.toLowerCase() === label.toLowerCase();
  if (own === 'mixed' && custom.letters === 'mixed' && !(guide && same)) return label;
  if (custom.letters !== 'mixed' || !same) return withLetters(label, custom.letters, custom.title);
  return custom.title ? withLetters(name.toLowerCase(), 'mixed', true) : name;
}

/** One space between a label and what stands beside it, none after a full-width colon. */
function spaceAfter(text: string, section: Branch, end: number, colon: LabelStyle['colon']): Edit[] {
  const at = contentStart(section);
  const between = text.slice(end, at);
  if (between.includes('\n') || /\S/.test(between) || at >= section.span.end) return [];
  if (between === '' && colon === '' && !/[\]】>]/.test(text[end - 1] ?? '')) return [];
  return change(text, end, at, colon === '：' || /[：】]/.test(text[end - 1] ?? '') ? '' : ' ');
}

/** What occurs most often, the given value when it is among the most frequent or there is none. */
function most<T>(values: readonly T[], tie: T): T {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best = tie;
  for (const [value, count] of counts) if (count > (counts.get(best) ?? 0)) best = value;
  return best;
}
