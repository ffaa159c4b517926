import {
  coloured,
  partsOf,
  personPronouns,
  regionNouns,
  regionSenses,
  standIns,
} from '../../catalogue/words/regions.ts';
import { colourOf } from '../../reading/attributes.ts';
import type { Hypernyms } from '../../reading/hypernyms.ts';
import type { NounPhrase } from '../../reading/phrases.ts';
import type { Region, RegionKind, Sight } from '../../vision/sight/sight.ts';
import { SURE } from './standpoint.ts';

/** Somebody or something that the words name, with the kinds of regions that it can be. */
export interface Named {
  readonly np: NounPhrase;
  /** Its noun in the singular; that of what a pronoun stands for. */
  readonly noun: string;
  readonly kinds: readonly RegionKind[];
  /** All its words, lower case. */
  readonly words: readonly string[];
  readonly plural: boolean;
  /** Several animals that nobody has named yet, 'birds': hardly what the picture is about. */
  readonly passing?: boolean;
  /** A pronoun that stands for nobody named before. */
  readonly open: boolean;
}

/** Kinds of regions that a noun phrase can name, the likeliest first; 'subject' is anything else. */
export function kindsOf(
  lemma: string,
  modifiers: readonly string[],
  english: Pick<Hypernyms, 'isA'>,
): readonly RegionKind[] {
  const listed = regionNouns.get(lemma);
  // 'the water surface', 'a mountain lake': the noun counts first, then what stands before it.
  if (listed) return listed;
  if (personPronouns.has(lemma)) return ['person'];
  for (const [kind, senses] of regionSenses) if (english.isA(lemma, senses)) return [kind, 'subject'];
  for (const word of [...modifiers].reverse()) {
    const kinds = regionNouns.get(word);
    if (kinds && /^(?:scene|surface|view|line|top|level|edge|body|area|part|side|display)$/.test(lemma))
      return kinds;
  }
  return english.isA(lemma, animate) ? ['subject', 'person', 'face'] : ['subject'];
}

/** What may be taken for somebody. */
const animate: ReadonlySet<string> = new Set([
  'animal',
  'organism',
  'statue',
  'doll',
  'sculpture',
  'automaton',
  'toy',
]);

/** Is it a side or a part of the picture, 'to the left', rather than something in it? */
export const isSide = (name: Pick<Named, 'noun'>): boolean =>
  /^(?:left|right|side|top|bottom|middle|cent(?:er|re)|foreground|distance)$/.test(name.noun);

/** How far a region answers to the words of place and colour around a noun. */
function answers(region: Region, words: readonly string[], whole: Region | undefined): number {
  const [x0, y0, x1, y1] = region.box;
  const x = (x0 + x1) / 2;
  const y = (y0 + y1) / 2;
  let score = 0;
  for (const word of words) {
    if (word === 'left' || word === 'leftmost') score += (0.5 - x) * 3;
    else if (word === 'right' || word === 'rightmost') score += (x - 0.5) * 3;
    else if (word === 'middle' || word === 'center' || word === 'centre' || word === 'central')
      score += 0.5 - Math.abs(x - 0.5) * 2;
    else if (word === 'foreground' || word === 'front' || word === 'near') score += y1 - 0.6;
    else if (word === 'background' || word === 'distant' || word === 'far' || word === 'behind')
      score += 0.6 - y1;
    else if (word === 'big' || word === 'large' || word === 'main') score += region.share;
    else if (word === 'small' || word === 'little') score -= region.share;
    else if (word === 'upper' || word === 'top') score += 0.5 - y;
    else if (word === 'lower' || word === 'bottom') score += y - 0.5;
    else {
      const colour = colourOf(word);
      // 'the face of the woman in blue': the colour may be of the whole.
      const apart = Math.min(...[region, whole].map((r) => (colour && r ? unlike(colour, r.colour) : 9)));
      if (colour) score += 0.8 - apart * 2.2;
    }
  }
  return score;
}

const channels = (hex: string): number[] =>
  [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255);

/** 0 the same colour to about 1: hue and saturation count more than lightness, since light changes that. */
export function unlike(a: string, b: string): number {
  const [p, q] = [channels(a), channels(b)];
  const chroma = (c: readonly number[]): [number, number] => [c[0]! - c[1]!, (c[0]! + c[1]!) / 2 - c[2]!];
  const light = (c: readonly number[]): number => (c[0]! + c[1]! + c[2]!) / 3;
  const [u, v] = [chroma(p), chroma(q)];
  return Math.min(1, Math.hypot(u[0] - v[0], u[1] - v[1]) + 0.35 * Math.abs(light(p) - light(q)));
}

/** Hue in degrees, saturation and lightness 0 to 1. */
function hsl(hex: string): readonly [number, number, number] {
  const [r, g, b] = channels(hex) as [number, number, number];
  const [high, low] = [Math.max(r, g, b), Math.min(r, g, b)];
  const span = high - low;
  const hue =
    span === 0
      ? 0
      : high === r
        ? ((g - b) / span + 6) % 6
        : high === g
          ? (b - r) / span + 2
          : (r - g) / span + 4;
  return [hue * 60, high === 0 ? 0 : span / high, (high + low) / 2];
}

/** Degrees of hue within which colours go by one name, and the saturation below which they are grey. */
const HUE = 28;
const GREY = 0.2;

/** Would one call both colours by one name, whatever light they are in? */
export function sameName(a: string, b: string): boolean {
  const [p, q] = [hsl(a), hsl(b)];
  if (p[1] < GREY || q[1] < GREY) return Math.max(p[1], q[1]) < GREY + 0.12 && Math.abs(p[2] - q[2]) < 0.3;
  const apart = Math.abs(p[0] - q[0]);
  return Math.min(apart, 360 - apart) <= HUE;
}

/** The regions that a name stands for, the best first. */
export interface Found {
  readonly regions: readonly Region[];
  /** The kind that was looked for. */
  readonly wanted: RegionKind;
  /** They stand in for it: no such region was found. */
  readonly instead: boolean;
}

/**
 * Regions of the picture that a name can stand for and a motion can move.
 * @param allowed kinds that the motion moves, the likeliest first
 * @param likes what else speaks for a region: who was told of before
 */
export function findRegions(
  sight: Pick<Sight, 'regions'>,
  name: Pick<Named, 'kinds' | 'words' | 'plural'> | undefined,
  allowed: readonly RegionKind[],
  beside: readonly string[] = [],
  likes: (region: Region) => number = () => 0,
): Found | undefined {
  const words = [...(name?.words ?? []), ...beside];
  const wish = alone(sight, name?.plural ?? true, wanted(name?.kinds, allowed));
  const found = wish.map((kind) => ({ kind, regions: ranked(sight, kind, words, likes) }));
  for (const { kind, regions } of found) {
    const speck = area(regions) < SPECK && found.some((f) => area(f.regions) > LARGE * area(regions));
    if (regions.length > 0 && !speck) {
      const meant = several(regions, name?.plural ?? false, kind, words);
      const first = kind === 'foliage' && wish.includes('subject') ? nearest(sight) : undefined;
      return { regions: first ? [first, ...meant] : meant, wanted: kind, instead: false };
    }
  }
  const first = wish[0];
  if (first === undefined) return undefined;
  for (const kind of standIns[first] ?? []) {
    const [region] = ranked(sight, kind, words, likes);
    const unlikely = kind === 'subject' && coloured.has(first);
    if (region && !(unlikely && (name?.plural || hsl(region.colour)[1] < GREY)))
      return { regions: [region], wanted: first, instead: true };
  }
  return { regions: [], wanted: first, instead: true };
}

/** 'The dahlia' is a thing that stands out before it is one of the leaves; 'dahlias' may be a bed of them. */
function alone(
  sight: Pick<Sight, 'regions'>,
  plural: boolean,
  wish: readonly RegionKind[],
): readonly RegionKind[] {
  const standsOut = sight.regions.some((r) => r.kind === 'subject' && r.confidence >= SURE);
  if (plural || !standsOut || wish[0] !== 'foliage' || !wish.includes('subject')) return wish;
  return ['subject', ...wish.filter((kind) => kind !== 'subject')];
}

/** A larger thing than this among flowers is none of them: a house, a car. */
const BLOOM = 0.25;

/** Of many flowers the one in front, which stands out as a thing. */
function nearest({ regions }: Pick<Sight, 'regions'>): Region | undefined {
  const things = regions.filter((r) => r.kind === 'subject' && r.confidence >= SURE);
  return things.length === 1 && things[0]!.share < BLOOM ? things[0] : undefined;
}

/** Share of the picture below which a region is a speck, beside another that may be meant and is so many times larger. */
const SPECK = 0.06;
const LARGE = 3;

const area = (regions: readonly Region[]): number =>
  regions.reduce((sum, r) => sum + (r.confidence >= SURE ? r.share : 0), 0);

/** How much less likely a kind is for standing later among those that a motion moves. */
const LATER = 0.3;

/**
 * Kinds that a name can stand for and a motion can move, the likeliest first: as the name has them, and for a whole and
 * its parts as the motion has them. A woman smiles with her face and breathes with her body.
 */
export function wanted(
  kinds: readonly RegionKind[] | undefined,
  allowed: readonly RegionKind[],
): RegionKind[] {
  if (!kinds) return [...allowed];
  const cost = new Map<RegionKind, number>();
  const add = (kind: RegionKind, at: number): void => {
    const rank = allowed.indexOf(kind);
    if (rank >= 0) cost.set(kind, Math.min(cost.get(kind) ?? 99, at + LATER * rank));
  };
  kinds.forEach((kind, i) => {
    add(kind, i);
    for (const part of partsOf[kind] ?? []) add(part, i);
  });
  // Somebody who is no person to vision is its subject.
  if (kinds.includes('person')) add('subject', kinds.length + 2);
  if (kinds.includes('face')) add('person', kinds.length + 1);
  return [...cost].sort((a, b) => a[1] - b[1]).map(([kind]) => kind);
}

/** Less sure than this, a region is none. */
const HARDLY = 0.12;

function ranked(
  sight: Pick<Sight, 'regions'>,
  kind: RegionKind,
  words: readonly string[],
  likes: (region: Region) => number,
): Region[] {
  const score = (r: Region): number =>
    likes(r) +
    answers(
      r,
      words,
      sight.regions.find((w) => w.id === r.of),
    ) +
    0.5 * r.confidence +
    0.5 * Math.sqrt(r.share);
  return sight.regions
    .filter((r) => r.kind === kind && r.confidence >= HARDLY)
    .sort((a, b) => score(b) - score(a));
}

/** Most regions that one phrase moves. */
const MOST = 4;

/** One region for one thing, all of its kind for several: 'the boats', 'lights'; sheets of nature are one anyway. */
function several(regions: Region[], plural: boolean, kind: RegionKind, words: readonly string[]): Region[] {
  const placed = words.some((w) =>
    /^(?:left|right|leftmost|rightmost|middle|foreground|background)$/.test(w),
  );
  const sheet = kind === 'water' || kind === 'sky' || kind === 'foliage' || kind === 'ground';
  return plural && !placed
    ? regions.slice(0, MOST)
    : sheet && !placed
      ? regions.slice(0, 2)
      : regions.slice(0, 1);
}
