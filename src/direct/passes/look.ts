import { clamp } from '../../base/vectors.ts';
import type { Passage } from '../../brief/brief.ts';
import { looks } from '../../catalogue/looks/index.generated.ts';
import { filmWords, type LookChange, lookCue } from '../../reading/words/film-stock.ts';
import { type Hit, scan, sentences, vocabulary } from '../../reading/words/scan.ts';
import { kinds } from '../catalogue.ts';
import { type Context, passagesOf, type Shot } from '../context.ts';
import type { Plan } from '../plan.ts';

type LookNumbers = Plan['look'];

const lookWords = vocabulary(looks.flatMap((look) => look.words.map((word) => [word, look.id] as const)));

/** Where a look can be named: labels first, then prose that speaks of pictures. */
function stylePassages(context: Context): Passage[] {
  return context.shots.flatMap(styleOf);
}

const styleOf = (shot: Shot): Passage[] => [
  ...passagesOf(shot.brief, 'style'),
  ...sentences(passagesOf(shot.brief, 'scene', 'camera')).filter((p) => lookCue.test(p.text)),
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

function apply(look: LookNumbers, change: LookChange, monochrome: boolean): void {
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
