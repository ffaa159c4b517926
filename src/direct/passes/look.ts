import { clamp } from '../../base/vectors.ts';
import type { Passage } from '../../brief/brief.ts';
import { looks } from '../../catalogue/looks/index.generated.ts';
import { type Hit, scan, sentences, vocabulary } from '../../reading/words/scan.ts';
import { kinds } from '../catalogue.ts';
import { type Context, passagesOf, type Shot } from '../context.ts';
import type { Plan } from '../plan.ts';

type LookNumbers = Plan['look'];
type Change = Partial<Omit<LookNumbers, 'kind'>>;

/** Words of film stock, lens and laboratory, and what they set. Numbers are floors for texture, values for colour. */
const filmWords = vocabulary<Change>([
  ['film grain', { grain: 0.35 }],
  ['grain', { grain: 0.35 }],
  ['grainy', { grain: 0.45 }],
  ['heavy grain', { grain: 0.6 }],
  ['coarse grain', { grain: 0.6 }],
  ['fine grain', { grain: 0.2 }],
  ['light grain', { grain: 0.2 }],
  ['slight grain', { grain: 0.22 }],
  ['slight film grain', { grain: 0.22 }],
  ['subtle grain', { grain: 0.2 }],
  ['subtle film grain', { grain: 0.2 }],
  ['halation', { halation: 0.5 }],
  ['warm halation', { halation: 0.5, warmth: 0.25 }],
  ['halated', { halation: 0.5 }],
  ['gate weave', { weave: 0.45 }],
  ['slight gate weave', { weave: 0.35 }],
  ['film weave', { weave: 0.4 }],
  ['film jitter', { weave: 0.6 }],
  ['flare', { flare: 0.5 }],
  ['lens flare', { flare: 0.55 }],
  ['natural flare', { flare: 0.5 }],
  ['sun flare', { flare: 0.6 }],
  ['anamorphic flare', { flare: 0.6 }],
  ['anamorphic', { flare: 0.3 }],
  ['light leak', { flare: 0.6, halation: 0.5 }],
  ['soft focus', { soften: 0.45 }],
  ['diffusion', { soften: 0.4 }],
  ['pro mist', { soften: 0.4, bloom: 0.5 }],
  ['black pro mist', { soften: 0.35, bloom: 0.5 }],
  ['dreamy', { soften: 0.35, bloom: 0.45 }],
  ['gauzy', { soften: 0.5 }],
  ['bloom', { bloom: 0.55 }],
  ['glowing highlight', { bloom: 0.55 }],
  ['vignette', { vignette: 0.75 }],
  ['vignetting', { vignette: 0.75 }],
  ['desaturated', { saturation: 0.62 }],
  ['muted', { saturation: 0.72 }],
  ['muted color', { saturation: 0.72 }],
  ['muted colour', { saturation: 0.72 }],
  ['faded', { saturation: 0.75, contrast: 0.88 }],
  ['washed out', { saturation: 0.7, contrast: 0.82 }],
  ['bleach bypass', { saturation: 0.5, contrast: 1.3 }],
  ['saturated', { saturation: 1.25 }],
  ['vibrant', { saturation: 1.22 }],
  ['vivid', { saturation: 1.22 }],
  ['colorful', { saturation: 1.2 }],
  ['colourful', { saturation: 1.2 }],
  ['rich color', { saturation: 1.18 }],
  ['rich colour', { saturation: 1.18 }],
  ['technicolor', { saturation: 1.3 }],
  ['high contrast', { contrast: 1.25 }],
  ['contrasty', { contrast: 1.22 }],
  ['low contrast', { contrast: 0.82 }],
  ['flat contrast', { contrast: 0.85 }],
  ['warm tone', { warmth: 0.45 }],
  ['warm color', { warmth: 0.4 }],
  ['warm colour', { warmth: 0.4 }],
  ['warm grade', { warmth: 0.45 }],
  ['warm palette', { warmth: 0.4 }],
  ['warm desaturated tone', { warmth: 0.4, saturation: 0.7 }],
  ['cool tone', { warmth: -0.4 }],
  ['cold tone', { warmth: -0.5 }],
  ['cool grade', { warmth: -0.4 }],
  ['cool palette', { warmth: -0.35 }],
  ['cold palette', { warmth: -0.45 }],
  ['teal and orange', { saturation: 1.1, contrast: 1.1 }],
  ['sepia', { monochrome: true, warmth: 0.7 }],
  ['sepia toned', { monochrome: true, warmth: 0.7 }],
  ['black and white', { monochrome: true }],
  ['monochrome', { monochrome: true }],
  ['monochromatic', { monochrome: true }],
  ['grayscale', { monochrome: true }],
  ['greyscale', { monochrome: true }],
]);

const lookWords = vocabulary(looks.flatMap((look) => look.words.map((word) => [word, look.id] as const)));

/** A sentence of plain prose speaks of the look when it has one of these; a 'clay pot' alone does not. */
const cue =
  /\b(?:(?:gate|film) weave|film jitter|halation|vignett\w+|light leaks?|bleach bypass|style|styled|look|aesthetic|film|footage|animat\w*|cinematic|shot on|grain|render\w*|anime|claymation|documentary|noir|hand-(?:drawn|painted)|photo-?real\w*|realistic|commercial|\d0s|\d{2} ?mm|vhs|stop[- ]motion|black[- ]and[- ]white|monochrome|cartoon|illustrat\w*|watercolou?r|sakuga|3d|2d|movie|trailer|imax|sora|cgi)\b/i;

/** Where a look can be named: labels first, then prose that speaks of pictures. */
function stylePassages(context: Context): Passage[] {
  return context.shots.flatMap(styleOf);
}

const styleOf = (shot: Shot): Passage[] => [
  ...passagesOf(shot.brief, 'style'),
  ...sentences(passagesOf(shot.brief, 'scene', 'camera')).filter((p) => cue.test(p.text)),
  ...passagesOf(shot.brief, 'lens'),
];

/** '35mm lens' is a focal length, '35mm film' a stock. */
const isLens = (hit: Hit<unknown>, passages: readonly Passage[], shot: readonly Passage[]): boolean =>
  /^\d+ ?-?mm$/i.test(hit.phrase) &&
  (shot.some((p) => hit.span.start >= p.span.start && hit.span.end <= p.span.end) ||
    passages.some(
      (p) =>
        /^[\s-]*(?:\w+ ){0,2}lens/i.test(p.text.slice(hit.span.end - p.span.start)) &&
        hit.span.start >= p.span.start &&
        hit.span.end <= p.span.end,
    ));

/** Every phrase of a shot that speaks of look or film stock. */
export function styleHits(shot: Shot): Hit<unknown>[] {
  const passages = styleOf(shot);
  return [...scan(passages, lookWords), ...scan(passages, filmWords)];
}

/**
 * Choose the look: the kind that most words speak for, the first among equals, the house look only when nothing
 * else is named; then the words of film stock change its numbers.
 */
export function setLook(context: Context): LookNumbers {
  const passages = stylePassages(context);
  const lenses = context.shots.flatMap((s) => s.brief.lens);
  const hits = scan(passages, lookWords).filter((hit) => !isLens(hit, passages, lenses));
  const house = looks.find((look) => look.id === defaultLook)!;
  const votes = new Map<string, number>();
  for (const hit of hits) {
    // The house look answers to words that any film could use; they do not outvote a real style.
    const weight = hit.value === house.id ? 0.01 : 1 + hit.phrase.split(/[\s-]+/).length * 0.1;
    votes.set(hit.value, (votes.get(hit.value) ?? 0) + weight);
  }
  const chosen = [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? house.id;
  const facts = kinds.looks.get(chosen)!.facts;
  const look: LookNumbers = {
    kind: chosen,
    grain: facts.grain,
    halation: facts.halation,
    weave: facts.weave,
    flare: 0,
    soften: 0,
    saturation: facts.saturation,
    contrast: facts.contrast,
    warmth: facts.warmth,
    bloom: facts.bloom,
    vignette: facts.vignette,
    monochrome: facts.monochrome,
  };
  claimStyles(context, hits, chosen);
  for (const hit of scan(passages, filmWords)) {
    apply(look, hit.value, facts.monochrome);
    context.claims.add(shotOf(context, hit.span.start), {
      phrase: hit.phrase,
      span: hit.span,
      kind: 'style',
      about: 'look',
      property: Object.keys(hit.value)[0]!,
      by: Object.entries(hit.value)
        .map(([k, v]) => `${k} ${v}`)
        .join(', '),
    });
  }
  if (hits.length === 0) context.claims.undirected(0, 'style', 'look', `${chosen} look`);
  return look;
}

/** Nothing said: the finely made miniature. */
const defaultLook = 'miniature';

function apply(look: LookNumbers, change: Change, monochrome: boolean): void {
  for (const key of ['grain', 'halation', 'weave', 'flare', 'soften', 'bloom', 'vignette'] as const) {
    const value = change[key];
    if (value !== undefined)
      look[key] = clamp(
        key === 'grain' && value < look.grain ? (value + look.grain) / 2 : Math.max(look[key], value),
        0,
        1,
      );
  }
  for (const key of ['saturation', 'contrast', 'warmth'] as const)
    if (change[key] !== undefined) look[key] = change[key];
  if (change.monochrome) look.monochrome = true;
  if (look.monochrome || monochrome) look.saturation = 0;
}

function claimStyles(context: Context, hits: readonly Hit<string>[], chosen: string): void {
  for (const hit of hits) {
    const right = hit.value === chosen;
    context.claims.add(shotOf(context, hit.span.start), {
      phrase: hit.phrase,
      span: hit.span,
      kind: 'style',
      about: 'look',
      by: `${chosen} look`,
      ...(right ? {} : { ceiling: 'approximated' as const, why: `One look a film: ${chosen} was chosen.` }),
    });
  }
}

/** The shot that a place of the text belongs to. */
export function shotOf(context: Context, at: number): number {
  for (const shot of context.shots) {
    const lists = [
      shot.brief.style,
      shot.brief.scene,
      shot.brief.camera,
      shot.brief.lens,
      shot.brief.lighting,
      shot.brief.palette,
      shot.brief.mood,
      shot.brief.actions,
      shot.brief.sound,
      shot.brief.depthOfField,
    ];
    if (lists.some((list) => list.some((p) => at >= p.span.start && at < p.span.end))) return shot.index;
  }
  return 0;
}
