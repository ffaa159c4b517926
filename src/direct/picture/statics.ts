import type { Span } from '../../base/span.ts';
import type { Passage } from '../../brief/brief.ts';
import { cameraNouns, styleNouns } from '../../catalogue/words/film.ts';
import { regionNouns } from '../../catalogue/words/regions.ts';
import {
  amounts,
  paces,
  restVerbs,
  stillWords,
  supportVerbs,
  wholeNouns,
  windNouns,
} from '../../catalogue/words/stirring.ts';
import { colourOf } from '../../reading/attributes.ts';
import type { Token } from '../../reading/tokens.ts';
import { colourWords } from '../../reading/words/colours.ts';
import { scan } from '../../reading/words/scan.ts';
import type { Region, Sight } from '../../vision/sight/sight.ts';
import { type Context, passagesOf, type Shot } from '../context.ts';
import { styleHits } from '../passes/look.ts';
import type { Claim } from '../plan.ts';
import { type Named, sameName } from './named.ts';

/** Regions that clothes and things of a colour may be. */
const dressed: ReadonlySet<Region['kind']> = new Set(['cloth', 'person', 'subject']);

/** Claims for what the words describe rather than set in motion: the picture shows it, or shows otherwise. */
export function claimStatics(
  context: Context,
  shot: Shot,
  names: readonly Named[],
  sight: Sight,
  regionOf: (name: Named) => Region | undefined,
  isNoun: (word: string) => boolean,
): void {
  hour(context, shot, sight);
  weather(context, shot);
  styles(context, shot, sight);
  for (const name of names) {
    const { np } = name;
    const span = { start: np.start, end: np.end };
    if (name.open || np.pronoun) continue;
    const hour = shot.reading.setting.time?.span;
    if (!hour || hour.start >= span.end || span.start >= hour.end) colours(context, shot, name, sight);
    if (
      cameraNouns.has(name.noun) ||
      windNouns.has(name.noun) ||
      stillWords.has(name.noun) ||
      aside.has(name.noun)
    )
      continue;
    if (context.claims.covers(shot.index, span)) continue;
    const phrase = context.brief.text.slice(span.start, span.end);
    if (wholeNouns.has(name.noun)) {
      context.claims.add(shot.index, {
        phrase,
        span,
        kind: 'entity',
        about: 'picture',
        by: 'the picture itself',
      });
      continue;
    }
    // What is no English is not understood, and said so below.
    if (styleNouns.has(name.noun) || !(regionNouns.has(name.noun) || isNoun(name.noun))) continue;
    const region = regionOf(name);
    if (np.negated) {
      context.claims.add(shot.index, {
        phrase,
        span,
        kind: 'entity',
        about: 'picture',
        by: 'the picture itself',
        ...(region ? { ceiling: 'omitted' as const, why: `The picture shows it: ${region.name}.` } : {}),
      });
      continue;
    }
    const sure =
      region && name.kinds[0] === region.kind && region.kind !== 'subject' && region.kind !== 'background';
    context.claims.add(shot.index, {
      phrase,
      span,
      kind: 'entity',
      about: region?.id ?? 'picture',
      by: region?.name ?? 'the picture itself',
      ...(sure
        ? {}
        : region || name.kinds[0] === 'subject' || name.kinds[0] === 'background'
          ? {
              ceiling: 'approximated' as const,
              why: `The picture is shown as it is; a ${name.noun} cannot be told apart in it.`,
            }
          : {
              ceiling: 'omitted' as const,
              why: `No ${name.kinds[0] ?? name.noun} was found in the picture, which is shown as it is.`,
            }),
    });
  }
}

/** 'her red dress' where nothing red is there. */
function colours(context: Context, shot: Shot, { np, noun, kinds }: Named, sight: Sight): void {
  for (const adjective of np.adjectives) {
    const hex = colourOf(adjective.lower);
    if (!hex) continue;
    const own = sight.regions.filter((r) =>
      kinds.includes('cloth') || kinds.includes('subject')
        ? dressed.has(r.kind) || kinds.includes(r.kind)
        : kinds.includes(r.kind),
    );
    const there = [...own.map((r) => r.colour), ...sight.palette];
    const agrees = there.length === 0 || there.some((c) => sameName(c, hex));
    const span = { start: adjective.start, end: adjective.end };
    context.claims.add(shot.index, {
      phrase: context.brief.text.slice(span.start, span.end),
      span,
      kind: 'attribute',
      property: 'colour',
      about: own[0]?.id ?? 'picture',
      by: "the picture's own colours",
      ...(agrees
        ? {}
        : {
            ceiling: 'omitted' as const,
            why: `The picture shows no ${adjective.lower} ${noun}: its own colours are kept.`,
          }),
    });
  }
}

const daylight: Readonly<Record<string, readonly Sight['light']['time'][]>> = {
  sunrise: ['golden', 'dusk'],
  dawn: ['golden', 'dusk'],
  morning: ['day', 'golden'],
  noon: ['day'],
  afternoon: ['day', 'golden'],
  'golden-hour': ['golden'],
  sunset: ['golden', 'dusk'],
  dusk: ['dusk', 'golden', 'night'],
  night: ['night', 'dusk'],
};
const called: Readonly<Record<Sight['light']['time'], string>> = {
  day: 'day',
  golden: 'a low, warm sun',
  dusk: 'dusk',
  night: 'night',
  indoor: 'a room',
};

function hour(context: Context, shot: Shot, sight: Sight): void {
  const { time } = shot.reading.setting;
  if (!time) return;
  const { time: seen } = sight.light;
  const agrees = daylight[time.id]?.includes(seen) ?? false;
  context.claims.add(shot.index, {
    phrase: time.phrase,
    span: time.span,
    kind: 'light',
    property: 'time',
    about: 'picture',
    by: `the picture's own light (${called[seen]})`,
    ...(agrees
      ? {}
      : seen === 'indoor'
        ? { ceiling: 'approximated' as const, why: 'The picture shows a room, which does not tell the hour.' }
        : { ceiling: 'omitted' as const, why: `The picture shows ${called[seen]}.` }),
  });
}

function weather(context: Context, shot: Shot): void {
  const { weather: told } = shot.reading.setting;
  if (!told) return;
  for (const { phrase, span } of [told, ...(told.also ?? [])])
    if (!context.claims.covers(shot.index, span))
      context.claims.add(shot.index, {
        phrase,
        span,
        kind: 'weather',
        about: 'picture',
        by: "the picture's own weather",
        ceiling: 'approximated',
        why: 'The picture sets the weather; only what falls or blows can be added.',
      });
}

/** Nouns of place and time, and adverbs that a tagger may take for nouns. */
const aside = new Set(
  `otherwise else rest only overall throughout slowly gently loop time left right first last end second moment middle center
  centre side top bottom front start beginning way direction degree bit little lot arc`.split(/\s+/),
);

/** Moods change no light or colour of a picture; they set the tempo of what moves. */
export function claimMood(context: Context, shot: Shot, claims: readonly Claim[], pace: number): void {
  for (const { phrase, start, end, ceiling } of claims) {
    const span = { start, end };
    if (end === 0 || context.claims.covers(shot.index, span)) continue;
    context.claims.add(shot.index, {
      phrase,
      span,
      kind: 'mood',
      about: 'picture',
      by: `pace ${pace}`,
      ...(ceiling === 'omitted'
        ? { ceiling, why: 'This mood word changes nothing that moves.' }
        : {
            ceiling: 'approximated' as const,
            why: 'Light and colour are the picture’s own; the mood sets the tempo of what moves.',
          }),
    });
  }
}

/** Praise that any picture answers to. */
const praise =
  /^(?:cinematic|realistic|photo-?realistic|high[- ](?:quality|resolution|definition)|4k|8k|hd|detailed|beautiful|natural|lifelike)/i;

/** Style, grade, light and palette are the picture's own. */
function styles(context: Context, shot: Shot, sight: Sight): void {
  const add = (
    phrase: string,
    span: Span,
    kind: 'style' | 'light' | 'palette' | 'mood',
    agrees: boolean,
  ): void => {
    if (context.claims.covers(shot.index, span)) return;
    context.claims.add(shot.index, {
      phrase,
      span,
      kind,
      about: 'picture',
      by: `the picture's own ${kind}`,
      ...(agrees
        ? { ceiling: 'approximated', why: `The picture has it by itself, or nearly.` }
        : { ceiling: 'omitted', why: `The picture sets its ${kind}.` }),
    });
  };
  const mono = saturationOf(sight) < 0.06;
  const hits = styleHits(shot);
  for (const hit of hits)
    add(
      hit.phrase,
      hit.span,
      'style',
      praise.test(hit.phrase) ||
        (/monochrom|black[- ]and[- ]white|gr[ae]yscale/i.test(hit.phrase) && mono) ||
        warmthAgrees(hit.phrase, sight),
    );
  for (const p of passagesOf(shot.brief, 'style'))
    if (!hits.some((h) => h.span.start >= p.span.start && h.span.end <= p.span.end))
      add(p.text, p.span, 'style', praise.test(p.text));
  for (const p of passagesOf(shot.brief, 'palette')) {
    const hits = scan([p], colourWords);
    for (const hit of hits)
      add(
        hit.phrase,
        hit.span,
        'palette',
        sight.palette.some((c) => sameName(c, hit.value)),
      );
    if (hits.length === 0) add(p.text, p.span, 'palette', warmthAgrees(p.text, sight));
  }
  for (const p of passagesOf(shot.brief, 'lighting'))
    add(p.text, p.span, 'light', warmthAgrees(p.text, sight));
}

const warmthAgrees = (text: string, { light }: Sight): boolean =>
  (/\bwarm|\bgolden|\bamber/i.test(text) && light.warmth > 0.1) ||
  (/\bcool|\bcold|\bblue/i.test(text) && light.warmth < -0.1);

function saturationOf(sight: Sight): number {
  const spread = sight.palette.map((hex) => {
    const c = [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255);
    return Math.max(...c) - Math.min(...c);
  });
  return spread.length > 0 ? Math.max(...spread) : 1;
}

const plain = new Set([...amounts, ...paces].flatMap(([, words]) => words.trim().split(/\s+/)));

/** Words that say nothing by themselves. */
const empty = (t: Token): boolean =>
  !(t.pos === 'noun' || t.pos === 'verb' || t.pos === 'adj' || t.pos === 'mark' || t.pos === undefined) ||
  !/[\p{L}\p{N}]/u.test(t.text) ||
  supportVerbs.has(t.lemma) ||
  restVerbs.has(t.lemma) ||
  wholeNouns.has(t.lemma) ||
  cameraNouns.has(t.lemma) ||
  aside.has(t.lemma) ||
  plain.has(t.lower) ||
  // 'a little wider' says how much.
  (t.pos === 'adj' && /(?:er|est)$/.test(t.lower));

/** Whatever no claim speaks of was not understood. */
export function claimLeft(context: Context, shot: Shot, sentences: readonly (readonly Token[])[]): void {
  const taken = context.claims.all().filter((c) => c.end > c.start);
  const lines = shot.brief.dialogue.map((d) => d.span);
  const covered = (t: Token): boolean =>
    taken.some((c) => t.start >= c.start && t.end <= c.end) ||
    lines.some((s) => t.start >= s.start && t.end <= s.end);
  for (const tokens of sentences) {
    let from: Token | undefined;
    let to: Token | undefined;
    let clause: Token | undefined;
    // 'Camera orbits right, matching the rotation speed.'
    const camera = taken.find(
      (c) => c.kind === 'camera' && tokens.some((t) => t.start >= c.start && t.end <= c.end),
    );
    const flush = (): void => {
      const beside = camera !== undefined && from !== undefined && from.start >= camera.end;
      const start = beside ? clause?.start : from?.start;
      if (from && to && start !== undefined)
        context.claims.add(shot.index, {
          phrase: context.brief.text.slice(start, to.end),
          span: { start, end: to.end },
          kind: beside ? 'camera' : 'entity',
          ceiling: 'omitted',
          why: beside ? 'The camera makes its move and nothing beside it.' : 'Not understood.',
        });
      from = undefined;
      to = undefined;
    };
    for (const t of tokens) {
      const ends = covered(t) || t.pos === 'comma' || t.pos === 'stop';
      if (ends) flush();
      clause = ends ? undefined : (clause ?? t);
      if (ends) continue;
      if (!empty(t)) {
        from ??= t;
        to = t;
      }
    }
    flush();
  }
}

/** Passages in which motions can be told. */
export const tellingPassages = (shot: Shot): Passage[] =>
  passagesOf(shot.brief, 'scene', 'actions', 'lighting', 'mood', 'camera', 'style').sort(
    (a, b) => a.span.start - b.span.start,
  );
