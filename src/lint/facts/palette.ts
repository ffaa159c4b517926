import type { Span } from '../../base/span.ts';
import { colours } from '../../catalogue/words/colours.ts';
import { scan, vocabulary } from '../../reading/words/scan.ts';
import type { Subject } from '../subject.ts';
import { findAll, passagesOf } from './passages.ts';

/** A line of anchor colours. */
export interface Palette extends Span {
  /** Its colours, each with its place. */
  readonly entries: readonly { readonly text: string; readonly span: Span }[];
}

/** 'palette: a, b' and 'a palette of a, b and c' inside a line or sentence; a whole line under a label is given as it is. */
const INSIDE =
  /\b(?:(?:colou?r )?palette(?: anchors?)?|anchor colou?rs|colou?rs?)\s*(?:\([^()\n]{0,30}\)\s*)?(?:[:=：]|\s(?:of|is|are)\s|\blimited to\b|\b—|\s–)\s*([^.;\n:=]{2,240})/giu;
const LABELLED =
  /(?:palette|colou?rs?|tones|anchors?|调色|色彩|farben|farbpalette|tavolozza|colori)\W{0,4}(?:\([^()\n]{0,30}\)\W{0,3})?[:：=]?\W*$/iu;
/** Grades by tone are no list of anchors. */
const TONAL = /(?:highlights|mids|midtones|blacks|shadows|grade|grading)\W*$/iu;

/**
 * The palettes that a brief lists: lines under a palette's label, and 'palette: amber, cream, teal' inside others.
 * @example palettesOf(subject)[0]?.entries.length // 3
 */
export function palettesOf(subject: Subject): Palette[] {
  const found: Palette[] = [];
  const { text } = subject;
  const take = (start: number, end: number): void => {
    if (found.some((p) => p.start < end && start < p.end)) return;
    const entries = split(text.slice(start, end), start);
    if (entries.length > 0) found.push({ start, end: entries.at(-1)?.span.end as number, entries });
  };
  for (const passage of passagesOf(subject, ['palette'])) {
    const { start, end } = passage.span;
    const lead = text.slice(Math.max(0, start - 60), start);
    const line = lead.slice(lead.lastIndexOf('\n', lead.trimEnd().length - 1) + 1);
    // The next of a list: `"mint", "coral"` of a JSON prompt, bullets under a heading.
    const before = found.at(-1);
    if (before && /^["'\s,*•–-]{1,12}$/.test(text.slice(before.end, start))) {
      const entries = [...before.entries, ...split(passage.text, start)];
      found[found.length - 1] = { start: before.start, end: entries.at(-1)?.span.end as number, entries };
      continue;
    }
    if (TONAL.test(line.trimEnd().replace(/[:：]\W*$/, ''))) continue;
    // 'Lighting + palette: soft window light; palette: amber, cream'
    const inside = [...findAll([passage], INSIDE)];
    if (inside.length > 0 || !LABELLED.test(line) || /light/i.test(line)) continue;
    const stop = /[.;](?:\s|$)|\n/.exec(passage.text);
    take(start, stop ? start + stop.index : end);
  }
  const others = passagesOf(subject, [
    'palette',
    'lighting',
    'scene',
    'style',
    'camera',
    'lens',
    'mood',
    'actions',
  ]);
  for (const { match, span } of findAll(others, INSIDE)) {
    const list = match[1] as string;
    // 'colours of the sunset' is no list; one or two names after 'palette' are a short one.
    if (!/palette|anchor/i.test(match[0]) && list.split(/[,/+]/).length < 3) continue;
    take(span.end - list.length, span.end);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A palette's list at its commas, slashes, pluses and its last 'and'. */
function split(list: string, offset: number): { text: string; span: Span }[] {
  const out: { text: string; span: Span }[] = [];
  let from = 0;
  const parts = [...list.matchAll(/\s*(?:[,/+|·•、，]|\s&\s|\s(?:and|plus|with)\s)\s*(?:and\s+)?/giu)];
  for (const part of [...parts, undefined]) {
    const end = part ? part.index : list.length;
    const raw = list.slice(from, end);
    const lead = raw.length - raw.trimStart().length;
    const text = raw.trim().replace(/[.\s]+$/, '');
    if (/[\p{L}\p{N}]/u.test(text))
      out.push({ text, span: { start: offset + from + lead, end: offset + from + lead + text.length } });
    if (part) from = part.index + part[0].length;
  }
  return out;
}

/** Things that give a colour its name and are more often the thing. */
const THINGS: ReadonlySet<string> = new Set(
  'salmon cherry brick copper bronze coffee walnut chestnut honey lemon ginger gold silver sand stone ivory pearl olive mint sage lime coral peach apricot rose lavender lilac plum moss jade emerald ruby amber rust chocolate cream camel wheat steel iron brass tan orange'.split(
    ' ',
  ),
);

const named = vocabulary<'plain' | 'thing'>([
  ...Object.keys(colours).map((c) => [c, THINGS.has(c) ? 'thing' : 'plain'] as const),
  ...[
    'grey',
    'gray',
    'white',
    'black',
    'off white',
    'black and white',
    'monochrome',
    'sepia',
    'multicoloured',
    'multicolored',
    'rainbow',
    'pastel',
    'colourful',
    'colorful',
    'technicolor',
  ].map((c) => [c, 'plain'] as const),
]);

/** What makes a thing's name a colour: 'dusty rose', 'salmon-coloured', 'a honey-toned room'. */
const TINTED =
  /\b(?:deep|pale|dark|light|burnt|bright|dusty|soft|warm|cool|muted|faded|old|antique|neon|electric)\s$/i;

/** Colour words of a brief's prose. A word that also names a thing counts where something says that a colour is meant. */
export function colourWords(subject: Subject): string[] {
  const { text } = subject;
  return scan(passagesOf(subject, PROSE), named)
    .filter(
      ({ value, span }) =>
        value === 'plain' ||
        TINTED.test(text.slice(Math.max(0, span.start - 12), span.start)) ||
        /^[- ](?:colou?red|toned|tinted|hued|tones?|hues?|tint|light|glow|dress|coat|shirt|jumper|sweater|scarf|walls?|door|sky|silk|paint)\b/iu.test(
          text.slice(span.end, span.end + 16),
        ),
    )
    .map(({ phrase }) => phrase.toLowerCase());
}

const PROSE = ['style', 'scene', 'lighting', 'actions', 'mood', 'palette', 'camera', 'lens'] as const;
