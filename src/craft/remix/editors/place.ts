import type { Edit } from '../../../base/edit.ts';
import type { Span } from '../../../base/span.ts';
import { article, bare, capital, cased } from '../grammar.ts';
import { addSentence } from '../lines.ts';
import { type Editor, entitiesOf, holds, passagesOf, put, type Site } from '../site.ts';
import { setOf } from './set.ts';

/** Words of a place that tell the weather, the hour or the light: they stay when the place goes. */
const staying =
  /^(?:rainy|snowy|foggy|misty|stormy|windy|sunny|cloudy|overcast|rain-\w+|snow-\w+|moonlit|sunlit|candlelit|dim|dark|dusky|bright|neon-lit|lamplit|firelit|hazy|warm|cold)$/i;

/** Places that one is on. */
const surfaces =
  /(?:roof|rooftop|beach|bridge|street|hill|mountain|platform|terrace|balcony|deck|stage|island|field|farm|road|highway|pier|dock|ship|boat|train|moon|cliff|shore|coast|plane|planet)$/i;

/** The set's noun phrase, and where it is named again. */
export const place: Editor = (site, clause) => {
  const core = bare(clause.value.text);
  if (core === '' || clause.mode === 'remove') return [];
  if (/^(?:underwater|outdoors|indoors|outside|inside)$/i.test(core))
    return addSentence(site, `${capital(core)}.`);
  const proper = /^\p{Lu}/u.test(core);
  const own = /^\s*(?:\S+\s+)?(a|an|the|some|my|her|his|their)\s/iu
    .exec(clause.value.text)?.[1]
    ?.toLowerCase();
  const name = clause.instead ? bare(clause.instead.text).toLowerCase() : undefined;
  // A place that the brief does not have cannot be changed; 'the scene' is whatever it has.
  if (
    name !== undefined &&
    !/^(?:scene|shot|place|location|setting|set|background|action|it)$/.test(name) &&
    !site.text.toLowerCase().includes(name)
  )
    return [];
  // 'In Tokyo instead of New York': the same kind of street in another town.
  const town = proper && !/\s\p{Ll}/u.test(core) ? townIn(site) : undefined;
  if (town && (name === undefined || name === site.text.slice(town.start, town.end).toLowerCase()))
    return [[put(town, core)]];
  const found = placeNamed(site, name);
  const city =
    found && /\p{Lu}/u.test(core)
      ? /^ in \p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)*/u.exec(site.text.slice(found.end, found.end + 40))
      : null;
  const set = found && city ? { start: found.start, end: found.end + city[0].length } : found;
  if (!set)
    return [
      ...(setOf(site) && name ? [] : inserted(site, core, own)),
      ...(name ? replacedWords(site, name, core) : []),
    ];
  const old = site.text.slice(set.start, set.end);
  const words = site.text.slice(set.start, found?.end ?? set.end).split(/\s+/);
  const determiner = /^(?:a|an|the|some|this|that|her|his|their|its|one)$/i.test(words[0] ?? '')
    ? (words[0] as string)
    : '';
  const kept = words.filter((w) => staying.test(w));
  const rest = [...kept, core].join(' ');
  const lead =
    determiner === ''
      ? proper || own === undefined || kept.length > 0 || atStart(site.text, set.start)
        ? ''
        : own === 'the'
          ? 'the '
          : `${article(rest)} `
      : proper && own === undefined
        ? ''
        : /^an?$/i.test(determiner)
          ? `${article(rest)} `
          : own === 'a' || own === 'an'
            ? `${determiner.toLowerCase() === 'the' ? 'the' : article(rest)} `
            : `${determiner} `;
  const edits: Edit[] = [put(set, cased(`${lead}${rest}`, old))];
  const on = surfaces.test(core.split(/\s(?:in|of|at|on|with|under)\s/)[0] ?? core);
  const preposition = /\b(in|on|at)(\s+)$/i.exec(site.text.slice(Math.max(0, set.start - 6), set.start));
  if (preposition) {
    const start = set.start - preposition[0].length;
    const fresh = on ? 'on' : 'in';
    if (preposition[1]?.toLowerCase() !== fresh)
      edits.push({ start, end: start + fresh.length, text: cased(fresh, preposition[1] as string) });
  }
  const head = (core.split(/\s(?:in|of|at|on|with|under|by|near|over)\s/)[0] ?? core)
    .split(/\s+/)
    .at(-1) as string;
  const oldHead = words.at(-1)?.toLowerCase() ?? '';
  const again: Edit[] = [];
  for (const p of passagesOf(site, ['scene', 'camera', 'actions', 'lighting']))
    for (const m of p.text.matchAll(new RegExp(`(?<=\\bthe\\s)${escape(oldHead)}\\b`, 'giu'))) {
      const span = { start: p.span.start + m.index, end: p.span.start + m.index + m[0].length };
      if (!holds(set, span)) again.push(put(span, head));
    }
  return [
    [...edits, ...again],
    edits,
    ...addSentence(site, `Set ${on ? 'on' : 'in'} ${own ? `${own} ` : ''}${core}.`),
  ];
};

/** The town in the name of a set: 'New York' of 'a rainy New York street'. */
function townIn(site: Site): Span | undefined {
  const set = setOf(site);
  const found =
    set &&
    /(?:^|\s)(?<town>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*)(?=\s\p{Ll})/u.exec(
      site.text.slice(set.start, set.end),
    );
  const words = found?.groups?.['town'];
  if (!set || !found || words === undefined || /^(?:A|An|The|In|On|At)$/u.test(words)) return undefined;
  const start = set.start + found.index + found[0].length - words.length;
  return { start, end: start + words.length };
}

const atStart = (text: string, at: number): boolean =>
  /(?:^|[.!?:\n])\s*$/.test(text.slice(Math.max(0, at - 3), at));

const escape = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function placeNamed(site: Site, name: string | undefined): Span | undefined {
  const set = setOf(site);
  if (name === undefined) return set;
  const says = (span: Span): boolean => site.text.slice(span.start, span.end).toLowerCase().includes(name);
  if (set && says(set)) return set;
  return entitiesOf(site).find((e) => e.role === 'place' && says(e.span))?.span ?? set;
}

/** Words of the text as they stand: 'Tokyo' for 'Paris'. */
function replacedWords(site: Site, name: string, value: string): Edit[][] {
  for (const p of passagesOf(site, ['scene', 'actions'])) {
    const index = p.text.toLowerCase().indexOf(name);
    if (index >= 0)
      return [[put({ start: p.span.start + index, end: p.span.start + index + name.length }, value)]];
  }
  return [];
}

function inserted(site: Site, core: string, own: string | undefined): Edit[][] {
  const on = surfaces.test(core.split(/\s(?:in|of|at|with)\s/)[0] ?? core) ? 'on' : 'in';
  const phrase = `${on} ${own ? `${own} ` : ''}${core}`;
  return [
    ...addSentence(site, `The scene is set ${phrase}.`),
    ...addSentence(site, `${capital(phrase)}.`),
  ].map((e) => [...e]);
}
