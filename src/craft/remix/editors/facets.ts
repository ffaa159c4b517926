import type { Edit } from '../../../base/edit.ts';
import { names } from '../../../catalogue/names.generated.ts';
import type { Claim, Element } from '../../../reading/elements/index.ts';
import { bare, capital, cased, positive, withComma } from '../grammar.ts';
import { addLine } from '../lines.ts';
import { claimsOf, type Editor, passagesOf, put, type Said, type Site } from '../site.ts';
import { asSaid } from './moves.ts';

/**
 * Lens, framing and move are told in facets: only those that the value tells are changed, in the line that tells them;
 * the rest of the line stays.
 */
export const facets: Editor = (site, clause) => {
  const { element } = clause;
  const source = site.elements.claims[element];
  if (clause.mode === 'remove') return removal(site, clause, source);
  const step = element === 'framing' ? nextSize(site, clause.value.text) : undefined;
  if (step) return [step];
  const short = unmoved.test(clause.value.text)
    ? 'static'
    : positive(bare(clause.value.text.replace(/^[^:]*:\s*/, '')));
  const read = claimsOf(site, element, short);
  // 'From behind' says nothing without its preposition.
  const plain = read.length > 0 ? short : clause.value.text.trim();
  const told = read.length > 0 ? read : claimsOf(site, element, plain);
  const value = element === 'move' ? moveAsNamed(plain, told) : plain;
  if (told.length === 0) return [];
  const wanted = new Set(told.map((c) => c.facet));
  const there = source.filter(
    (c) => wanted.has(c.facet) && !(c.weak && source.some((o) => !o.weak && o.facet === c.facet)),
  );
  if (there.length === 0)
    return [
      ...inserted(site, element, value),
      ...addLine(site, element, element === 'move' ? asSaid(value, '', '') : value),
    ];
  return [
    replaced(site, element, value, there, wanted),
    replaced(site, element, value, there.slice(0, 1), wanted),
  ];
};

/** Orders to leave the camera where it is. */
const unmoved = /^(?:do not|don['’]t|never) move the camera$|^(?:keep|hold|leave) the camera /iu;

/** Sizes of the picture, from far to near, as a brief calls them. */
const sizes = [
  ['extreme-wide', 'extreme wide shot'],
  ['wide', 'wide shot'],
  ['full', 'full shot'],
  ['medium-full', 'medium wide shot'],
  ['medium', 'medium shot'],
  ['medium-close-up', 'medium close-up'],
  ['close-up', 'close-up'],
  ['extreme-close-up', 'extreme close-up'],
] as const;

/** 'Closer' and 'wider' than the size that the brief tells: one step, two when it is to be much so. */
function nextSize(site: Site, words: string): Edit[] | undefined {
  const asked =
    /^(?:go |get |come |move )?(?<much>much |far |way |a lot )?(?:a bit |slightly |a little )?(?:(?<nearer>closer|tighter|nearer)|wider|further(?: back| away)?|farther(?: back| away)?)(?: in| up| out| back)?(?: (?:shot|framing|view))?$/iu.exec(
      words.trim(),
    );
  const told = site.elements.claims.framing.find((c) => c.facet === 'size');
  const at = sizes.findIndex(([id]) => id === told?.value);
  if (!asked || !told || at < 0) return undefined;
  const by = (asked.groups?.['much'] ? 2 : 1) * (asked.groups?.['nearer'] ? 1 : -1);
  const [, name] = sizes[Math.min(sizes.length - 1, Math.max(0, at + by))]!;
  return [put(told.span, cased(name, told.phrase))];
}

/** 'Lock off the camera', 'hold static' and 'reverse the pan' are orders: the move by its usual name. */
function moveAsNamed(value: string, told: readonly Claim[]): string {
  const path = told.find((c) => c.facet === 'path');
  if (!path || !/\b(?:camera|hold|holds|lock|speed|slow down|reverse|bring|swing)\b/i.test(value))
    return value;
  const pace = told.find((c) => c.facet === 'pace');
  return `${pace ? `${pace.value} ` : ''}${nameOf(path.value)}`;
}

const nameOf = (path: string): string =>
  names.moves.find((m) => m.id === path)?.words[0] ?? path.replace(/-/g, ' ');

/** Neighbouring claims as one stretch: 'slow' and 'dolly-in'. */
function groups(text: string, claims: readonly Claim[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const { span } of [...claims].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    const last = found.at(-1);
    if (last && (span.start <= last.end || /^[\s-]*(?:on a |on )?$/i.test(text.slice(last.end, span.start))))
      last.end = Math.max(last.end, span.end);
    else found.push({ ...span });
  }
  return found;
}

function replaced(
  site: Site,
  element: Element,
  value: string,
  there: readonly Claim[],
  wanted: ReadonlySet<string>,
): Edit[] {
  const { text } = site;
  const pace = site.elements.claims[element].filter((c) => c.facet === 'pace');
  const still = element === 'move' && /^(?:static|locked|fixed|stationary|still|whip)/i.test(value);
  const all =
    element === 'move' && wanted.has('path') && (still || wanted.has('pace'))
      ? [...there, ...pace.filter((p) => !there.includes(p))]
      : there;
  const edits: Edit[] = [];
  const lines = passagesOf(site, ['camera', 'lens', 'depthOfField', 'scene', 'style', 'actions']);
  const done = new Set<number>();
  for (const region of groups(text, all)) {
    const line = lines.find((p) => region.start >= p.span.start && region.end <= p.span.end)?.span.start ?? 0;
    const main = there.some(
      (c) => c.span.start >= region.start && c.span.end <= region.end && c.facet !== 'pace',
    );
    if (!done.has(line) && main) {
      done.add(line);
      const old = text.slice(region.start, region.end);
      const tail = /(?:lens|prime|glass)$/i.test(value)
        ? (/^(?:\s+[\w-]+){0,2}?\s+(?:lens|prime|glass)\b/i.exec(text.slice(region.end, region.end + 40))?.[0]
            .length ?? 0)
        : 0;
      const after = element === 'move' ? objectAfter(text, region.end, old, value) : { length: 0, words: '' };
      const words = element === 'move' ? asSaid(value, old, before(text, region.start)) : value;
      edits.push(
        put(
          { start: region.start, end: region.end + tail + after.length },
          (lines.some((p) => p.span.start === region.start) ? capital(words) : cased(words, old)) +
            after.words,
        ),
      );
    } else {
      const object =
        /^follow|^track|^trail/i.test(text.slice(region.start, region.end)) &&
        /^\s+(?:the|a|an|her|him|his|their|its)\b/i.test(text.slice(region.end, region.end + 8));
      edits.push(object ? put(region, 'on') : put(withComma(text, region), ''));
    }
  }
  return edits;
}

/** The words of its clause before a stretch, paces apart. */
const before = (text: string, at: number): string =>
  (/[^,.;:\n]*$/.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? '').replace(
    /\b(?:slow|slowly|gentle|fast|quick|smooth)\s+/giu,
    '',
  );

/** 'Following her' and 'around her' keep their object with another move: on her, around her. */
function objectAfter(
  text: string,
  at: number,
  old: string,
  value: string,
): { length: number; words: string } {
  const round = /orbit|arc|circl/i.test(value);
  const rest = text.slice(at, at + 16);
  if (
    /\b(?:follow|track|trail)\w*$/i.test(old) &&
    /^\s+(?:the|a|an|her|him|them|his|their|its|it)\b/i.test(rest)
  )
    return { length: 0, words: round ? ' around' : ' on' };
  const around = /^\s+(?:around|about)(?=\s)/i.exec(rest);
  return around && !round ? { length: around[0].length, words: ' on' } : { length: 0, words: '' };
}

/** In the camera's line, after what it says first. */
function inserted(site: Site, element: Element, value: string): Edit[][] {
  const lines = passagesOf(site, element === 'lens' ? ['lens', 'depthOfField'] : ['camera']);
  const line = lines[0];
  if (!line) return [];
  const stop = /[.!]$/.exec(line.text) ? 1 : 0;
  const first = /^[^,.;\n]*/.exec(line.text)?.[0].length ?? 0;
  const end = line.span.end - stop;
  const fresh = cased(element === 'move' ? asSaid(value, '', '') : value, 'x');
  const found = [
    [{ start: line.span.start + first, end: line.span.start + first, text: `, ${fresh}` }],
    [{ start: end, end, text: `, ${fresh}` }],
  ];
  return element === 'lens'
    ? [[{ start: line.span.start, end: line.span.start, text: `${value}, ` }], ...found]
    : found;
}

function removal(site: Site, clause: Said, source: readonly Claim[]): Edit[][] {
  if (clause.element === 'move')
    return [...facets(site, { ...clause, mode: 'set', value: { ...clause.value, text: 'static' } })].map(
      (e) => [...e],
    );
  const words = bare(clause.value.text).toLowerCase();
  const gone =
    words === ''
      ? source
      : source.filter(
          (c) => c.phrase.toLowerCase().includes(words) || words.includes(c.phrase.toLowerCase()),
        );
  return gone.length === 0 ? [] : [groups(site.text, gone).map((g) => put(withComma(site.text, g), ''))];
}
