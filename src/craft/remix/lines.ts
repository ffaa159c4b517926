import type { Edit } from '../../base/edit.ts';
import type { Branch } from '../../brief/tree.ts';
import { type Element, elements } from '../../reading/elements/index.ts';
import { capital } from './grammar.ts';
import { passagesOf, type Site, sectionsOf } from './site.ts';

/** Lines of the camera block, in the order of a brief. */
const block: readonly Element[] = ['framing', 'move', 'lens', 'light', 'palette', 'mood'];
/** What stands after the camera block. */
const later: readonly Element[] = ['actions', 'dialogue', 'sound'];

const kindOf = (element: Element) => elements.find((e) => e.id === element)!;

/**
 * A line for an element that has none, in the form that the brief is written in: under its camera block, as a
 * sentence of prose, or as a key of JSON.
 */
export function addLine(
  site: Site,
  element: Element,
  value: string,
  items: readonly string[] = [value],
): readonly Edit[][] {
  if (site.json) return [[jsonKey(site, element, value)]];
  const sections = sectionsOf(site.tree).filter((s) => lineStart(site.text, s.span.start));
  if (sections.length === 0) return sentences(site, element, value);
  const of = (ids: readonly Element[]): Branch[] =>
    sections.filter((s) => ids.some((id) => kindOf(id).fields.some((f) => s.fields?.includes(f))));
  const bulleted = element === 'actions' || element === 'dialogue';
  const label = kindOf(element).label || capital(element);
  if (element === 'style')
    return [[{ start: top(site), end: top(site), text: `${label}: ${capital(value)}\n\n` }]];
  if (block.includes(element)) {
    const before = block.slice(0, block.indexOf(element) + 1);
    const sibling = of(before).at(-1) ?? of(block)[0];
    if (sibling) {
      const { lead, tail } = decoration(site.text, sibling);
      const at = lineEnd(site.text, sibling.span.end);
      return [
        [
          {
            start: at,
            end: at,
            text: `\n${lead}${shaped(label, site.text, sibling)}${tail}${capital(value)}${stopped(site.text, sibling.span.end) && !/[.!]$/.test(value) ? '.' : ''}`,
          },
        ],
      ];
    }
  }
  const content = bulleted ? `:\n${items.map((i) => `- ${capital(i)}`).join('\n')}` : `: ${capital(value)}`;
  const next = of(later.slice(Math.max(0, later.indexOf(element) + 1))).find(
    (s) => !block.includes(element) || s,
  )?.span.start;
  if (next !== undefined && (element !== 'sound' || next === undefined)) {
    const at = lineBegin(site.text, next);
    return [
      [
        {
          start: at,
          end: at,
          text: `${block.includes(element) ? `Cinematography:\n${label}` : label}${content}\n\n`,
        },
      ],
    ];
  }
  const end = bottom(site.text);
  return [[{ start: end, end, text: `\n\n${label}${content}` }]];
}

/** A sentence at the end of the scene's prose. */
export function addSentence(site: Site, sentence: string): readonly Edit[][] {
  const scene = passagesOf(site, ['scene']);
  const last = scene.at(-1) ?? passagesOf(site, ['camera', 'actions', 'style'])[0];
  const end = Math.min(last ? last.span.end : Number.POSITIVE_INFINITY, bottom(site.text));
  const stop = /[.!?…"”]$/.test(site.text.slice(0, end).trimEnd()) ? '' : '.';
  const first = scene[0];
  const found: Edit[][] = [[{ start: end, end, text: `${stop} ${sentence}` }]];
  if (first && first !== last) {
    const mark = /[.!?…]$/.test(first.text) ? '' : '.';
    found.push([{ start: first.span.end, end: first.span.end, text: `${mark} ${sentence}` }]);
  }
  return found;
}

function sentences(site: Site, element: Element, value: string): readonly Edit[][] {
  const label = kindOf(element).label;
  const end = bottom(site.text);
  const stop = /[.!?…"”]$/.test(site.text.slice(0, end)) ? '' : '.';
  const plain =
    element === 'lens' && !/lens|focus|dof|bokeh|depth/i.test(value)
      ? `${capital(value)} lens.`
      : `${capital(value)}.`;
  const add = (text: string, at = end): Edit[] => [
    { start: at, end: at, text: at === end ? `${stop} ${text}` : text },
  ];
  if (element === 'style') return [[{ start: top(site), end: top(site), text: `${capital(value)}. ` }]];
  // Before the sound, which a brief ends with.
  const sound = passagesOf(site, ['sound'])[0]?.span.start;
  const mark =
    sound === undefined
      ? -1
      : site.text.slice(0, sound).search(/(?:background )?(?:sound|audio)s?\s*:\s*$/iu);
  const at = mark > 0 && element !== 'sound' ? mark : end;
  const spaced = (text: string): Edit[] =>
    at === end ? add(text) : [{ start: at, end: at, text: `${text} ` }];
  const named = `${label}: ${value}.`;
  // Inside quotes a label is no label.
  if (wrapped(site.text))
    return [
      add(plain),
      [{ start: site.text.trimEnd().length, end: site.text.trimEnd().length, text: `\n${named}` }],
    ];
  return element === 'palette' ||
    element === 'mood' ||
    element === 'sound' ||
    element === 'dialogue' ||
    element === 'actions'
    ? [spaced(named)]
    : [spaced(plain), spaced(named)];
}

function jsonKey(site: Site, element: Element, value: string): Edit {
  const open = site.text.indexOf('{') + 1;
  const indent = /^\s*/.exec(site.text.slice(open))?.[0] ?? ' ';
  const key = (kindOf(element).label || element).toLowerCase().replace(/ /g, '_');
  return { start: open, end: open, text: `${indent}${JSON.stringify(key)}: ${JSON.stringify(value)},` };
}

/** Where prose begins: after front matter and a mark of the byte order. */
const top = (site: Site): number => {
  const start = passagesOf(site, ['scene', 'style', 'camera', 'actions'])[0]?.span.start ?? 0;
  return wrapped(site.text) ? start + 1 : start;
};

/** Is the whole text in quotes, as it was copied? */
const wrapped = (text: string): boolean => /^\s*["“][^"”]*["”]\s*$/.test(text);

/** Where the text ends: before the quote that closes it. */
const bottom = (text: string): number => text.trimEnd().length - (wrapped(text) ? 1 : 0);

const lineStart = (text: string, at: number): boolean =>
  /(?:^|\n)[\s>*#•\d.)-]*$/.test(text.slice(Math.max(0, at - 20), at));
const lineBegin = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;
const lineEnd = (text: string, at: number): number => {
  const trimmed = text.slice(0, at).trimEnd().length;
  const end = text.indexOf('\n', trimmed);
  return end < 0 ? text.trimEnd().length : end;
};

/** What stands before and after a label: '- **' and ':** '. */
function decoration(text: string, section: Branch): { lead: string; tail: string } {
  const label = section.children.find((c) => c.kind === 'label')!;
  const tail = /^[^\p{L}\p{N}"“\n]*/u.exec(text.slice(label.span.end, label.span.end + 12))?.[0] ?? '';
  return {
    lead: text.slice(lineBegin(text, label.span.start), label.span.start),
    tail: /[:：]/.test(tail) ? tail.trimEnd().concat(' ') : ': ',
  };
}

/** Does a line end with a stop? */
const stopped = (text: string, at: number): boolean => /\.\s*$/.test(text.slice(Math.max(0, at - 8), at));

/** A label in capitals where its neighbours are. */
const shaped = (label: string, text: string, sibling: Branch): string => {
  const old = sibling.children.find((c) => c.kind === 'label')!;
  const words = text.slice(old.span.start, old.span.end);
  return words === words.toUpperCase()
    ? label.toUpperCase()
    : words === words.toLowerCase()
      ? label.toLowerCase()
      : label;
};
