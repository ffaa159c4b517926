import { fromHex, fromKelvin, toHex } from '../../base/colour.ts';
import { clamp } from '../../base/vectors.ts';
import type { Passage } from '../../brief/brief.ts';
import type { LightKind } from '../../catalogue/kinds.ts';
import { lights as lightKinds } from '../../catalogue/lights/index.generated.ts';
import { colourWords } from '../../reading/words/colours.ts';
import {
  bright,
  cool,
  dim,
  directions,
  glowing,
  hard,
  roles,
  soft,
  warm,
} from '../../reading/words/light.ts';
import { clauses, scan, vocabulary } from '../../reading/words/scan.ts';
import { kinds } from '../catalogue.ts';
import type { Context } from '../context.ts';
import type { Light } from '../plan.ts';
import { shotOf } from './look.ts';
import type { Mood } from './mood.ts';
import type { SetChoice } from './place.ts';

const lightWords = vocabulary(lightKinds.flatMap((kind) => kind.words.map((word) => [word, kind] as const)));

/** The sun through the day: elevation above the horizon, colour, strength relative to noon. */
const sunAt: Readonly<
  Record<string, { elevation: number; kelvin: number; intensity: number; softness: number }>
> = {
  sunrise: { elevation: 0.2, kelvin: 3100, intensity: 0.95, softness: 0.2 },
  dawn: { elevation: 0.1, kelvin: 5200, intensity: 0.45, softness: 0.8 },
  morning: { elevation: 0.6, kelvin: 4700, intensity: 1, softness: 0.15 },
  noon: { elevation: 1.15, kelvin: 5600, intensity: 1.1, softness: 0.08 },
  afternoon: { elevation: 0.75, kelvin: 5300, intensity: 1, softness: 0.1 },
  'golden-hour': { elevation: 0.24, kelvin: 3300, intensity: 1, softness: 0.18 },
  sunset: { elevation: 0.14, kelvin: 2800, intensity: 0.95, softness: 0.2 },
  dusk: { elevation: 0.12, kelvin: 7800, intensity: 0.4, softness: 0.9 },
  unspecified: { elevation: 0.75, kelvin: 5400, intensity: 1, softness: 0.12 },
};

/** A light on its way into the plan. */
interface Draft {
  role: Light['role'];
  kind: LightKind;
  azimuth: number;
  elevation: number;
  kelvin: number;
  colour: string | undefined;
  intensity: number;
  softness: number;
  shadow: boolean;
  /** The words say how soft it is: the sky does not overrule them. */
  told?: boolean;
}

/**
 * Light the set: what the lighting lines and the prose name, then whatever a key, a fill and an ambience still
 * need by place, hour and mood.
 */
export function setLights(context: Context, set: SetChoice, mood: Mood): Light[] {
  const source = context.random.stream('light');
  // Which side is left open falls by seed, but all lights agree on it.
  const side = source.chance(0.5) ? 1 : -1;
  const drafts: Draft[] = [];
  const claims: { draft: Draft; phrase: string; span: { start: number; end: number }; property?: string }[] =
    [];

  for (const shot of context.shots) {
    const labelled = pieces(shot.brief.lighting);
    const prose = pieces([...shot.brief.style, ...shot.brief.scene, ...shot.brief.lens]).filter((p) =>
      glowing.test(p.text),
    );
    for (const [piece, isLabelled] of [
      ...labelled.map((p) => [p, true] as const),
      ...prose.map((p) => [p, false] as const),
    ]) {
      const hits = scan([piece], lightWords).filter((hit) => isLabelled || glowing.test(hit.phrase));
      // 'Soft light from the left' in prose lights the scene as a lighting line would.
      const told =
        isLabelled ||
        (/\blight(?:ing)?\b/i.test(piece.text) &&
          (soft.test(piece.text) ||
            hard.test(piece.text) ||
            warm.test(piece.text) ||
            cool.test(piece.text) ||
            directions.some(([r]) => r.test(piece.text))));
      const named = hits.length > 0 ? hits : told ? sunny(piece, set) : [];
      if (named.length === 0) {
        if (isLabelled) quality(context, piece, drafts, claims);
        continue;
      }
      const draft = draftOf(
        piece,
        named.map((h) => h.value),
        set,
        side,
      );
      const twin = drafts.find((d) => d.kind.id === draft.kind.id && d.role === draft.role);
      const used = twin ?? draft;
      if (twin) Object.assign(twin, isLabelled ? draft : {});
      else drafts.push(draft);
      const first = named[0]!.span;
      const last = named.at(-1)!.span;
      claims.push({
        draft: used,
        ...(isLabelled
          ? trimmed(piece)
          : {
              phrase: piece.text.slice(first.start - piece.span.start, last.end - piece.span.start),
              span: { start: first.start, end: last.end },
            }),
      });
    }
  }
  settleRoles(drafts);
  backed(drafts, context, set, side);
  const said = new Set(drafts);
  complete(drafts, set, mood, side, source.range(-0.15, 0.15));
  const lights = drafts.slice(0, 64).map((draft, i) => lightOf(draft, i, drafts));
  drafts.forEach((draft, i) => {
    const id = lights[i]?.id;
    if (!id) return;
    if (!said.has(draft)) context.claims.undirected(0, 'light', id, `${draft.role}: ${draft.kind.id}`);
  });
  for (const claim of claims) {
    const light = lights[drafts.indexOf(claim.draft)];
    context.claims.add(shotOf(context, claim.span.start), {
      phrase: claim.phrase,
      span: claim.span,
      kind: 'light',
      about: light?.id ?? 'set',
      by: `${claim.draft.role}: ${claim.draft.kind.id}`,
      ...(claim.property ? { property: claim.property } : {}),
      ...(light ? {} : { ceiling: 'omitted' as const, why: 'A plan has at most 64 lights.' }),
    });
  }
  return lights;
}

/** Lighting text in pieces of one light each. */
function pieces(passages: readonly Passage[]): Passage[] {
  return clauses(passages).flatMap((clause) => {
    if (/\bpalette\b/i.test(clause.text)) return [];
    const parts: Passage[] = [];
    let from = 0;
    for (const cut of [
      ...clause.text.matchAll(/\s(?:with|and|plus|against|while|mixed with|balanced by)\s/giu),
      undefined,
    ]) {
      const to = cut ? cut.index : clause.text.length;
      const text = clause.text.slice(from, to).trim();
      const start =
        clause.span.start +
        from +
        (clause.text.slice(from, to).length - clause.text.slice(from, to).trimStart().length);
      if (text) parts.push({ text, span: { start, end: start + text.length } });
      if (cut) from = cut.index + cut[0].length;
    }
    return parts;
  });
}

function trimmed(piece: Passage): { phrase: string; span: { start: number; end: number } } {
  const phrase = piece.text.replace(/[\s.,;:!?]+$/u, '');
  return { phrase, span: { start: piece.span.start, end: piece.span.start + phrase.length } };
}

/** What stands for a role that is named without a source. */
const byRole: Readonly<Partial<Record<Light['role'], string>>> = {
  fill: 'bounce',
  bounce: 'bounce',
  rim: 'rim',
  ambient: 'sky',
};

/** 'Warm golden hour', 'sunset': an hour named as light is its sun (or, at night, its moon). */
function sunny(piece: Passage, set: SetChoice): { value: LightKind; span: { start: number; end: number } }[] {
  const role = roles.find(([pattern]) => pattern.test(piece.text))?.[1];
  const stands = role && byRole[role] ? kinds.lights.get(byRole[role]) : undefined;
  if (stands) return [{ value: stands, span: trimmed(piece).span }];
  if (
    !/\b(?:golden hour|sunset|sunrise|dawn|dusk|noon|morning|afternoon|blue hour|twilight|night|key|light)\b/i.test(
      piece.text,
    )
  )
    return [];
  const kind = kinds.lights.get(defaultKey(set));
  return kind ? [{ value: kind, span: trimmed(piece).span }] : [];
}

/** A piece without a source ('soft and directional') shapes the last light that was named, or the key to come. */
function quality(
  context: Context,
  piece: Passage,
  drafts: Draft[],
  claims: { draft: Draft; phrase: string; span: { start: number; end: number }; property?: string }[],
): void {
  const last = drafts.at(-1);
  const shapes =
    /\bdirectional\b/i.test(piece.text) ||
    soft.test(piece.text) ||
    hard.test(piece.text) ||
    warm.test(piece.text) ||
    cool.test(piece.text) ||
    directions.some(([r]) => r.test(piece.text)) ||
    bright.test(piece.text) ||
    dim.test(piece.text);
  const words = trimmed(piece);
  if (!last || !shapes) {
    context.claims.add(shotOf(context, piece.span.start), {
      ...words,
      kind: 'light',
      ceiling: 'omitted',
      why: 'No light of the catalogue answers to it.',
    });
    return;
  }
  shape(last, piece.text);
  claims.push({ draft: last, ...words, property: 'quality' });
}

/** What the words around a source say of it. */
function shape(draft: Draft, text: string, side = 1): void {
  for (const [pattern, where] of directions) {
    if (!pattern.test(text)) continue;
    if (where.azimuth !== undefined)
      draft.azimuth = /left|right/i.test(text) ? where.azimuth : where.azimuth * side;
    if (where.elevation !== undefined) draft.elevation = where.elevation;
  }
  if (soft.test(text) || hard.test(text)) draft.told = true;
  if (soft.test(text)) draft.softness = Math.max(draft.softness, 0.8);
  if (hard.test(text)) draft.softness = Math.min(draft.softness, 0.08);
  // A warm lamp is warm already; the word only makes sure of it.
  if (warm.test(text)) draft.kelvin = Math.min(draft.kelvin, 3200);
  if (cool.test(text)) draft.kelvin = Math.max(draft.kelvin, 7500);
  const colour = scan([{ text, span: { start: 0, end: text.length } }], colourWords).find(
    (hit) => !/golden|amber|warm|neon$/i.test(hit.phrase),
  );
  if (colour) draft.colour = colour.value;
  if (dim.test(text)) draft.intensity *= 0.55;
  if (bright.test(text)) draft.intensity *= 1.35;
}

function draftOf(piece: Passage, named: readonly LightKind[], set: SetChoice, side: number): Draft {
  const placed = named.find((kind) => kind.facts.angle);
  const source = named.findLast((kind) => !kind.facts.angle) ?? placed!;
  const facts = source.facts;
  const sun = source.facts.byHour ? (sunAt[set.plan.time] ?? sunAt.unspecified) : undefined;
  const where = (placed ?? source).facts;
  const draft: Draft = {
    role: placed?.facts.role ?? facts.role,
    kind: source,
    azimuth: where.azimuth * side,
    elevation: placed ? where.elevation : (sun?.elevation ?? where.elevation),
    kelvin: sun?.kelvin ?? facts.kelvin,
    colour: facts.colour,
    intensity:
      (sun?.intensity ?? facts.intensity) *
      (placed && placed !== source ? Math.max(0.6, placed.facts.intensity) : 1),
    softness: sun?.softness ?? facts.softness,
    shadow: facts.shadow,
  };
  const role = roles.find(([pattern]) => pattern.test(piece.text))?.[1];
  if (role) draft.role = role;
  if (role === 'rim' && Math.abs(draft.azimuth) < 1.9) draft.azimuth = 2.5 * Math.sign(draft.azimuth || side);
  // A named spill or accent keeps its own colour unless temperature words change it.
  if ((warm.test(piece.text) || cool.test(piece.text)) && draft.colour) draft.colour = undefined;
  shape(draft, piece.text, side);
  return draft;
}

/** One key: the strongest claim wins, further keys become fill (front) or rim (behind). */
function settleRoles(drafts: Draft[]): void {
  const keys = drafts.filter((d) => d.role === 'key');
  for (const extra of keys.slice(1)) {
    extra.role = Math.abs(extra.azimuth) > 1.9 ? 'rim' : 'fill';
    extra.intensity *= extra.role === 'fill' ? 0.5 : 0.8;
    if (extra.role === 'fill' && Math.sign(extra.azimuth) === Math.sign(keys[0]!.azimuth))
      extra.azimuth = -extra.azimuth;
  }
  if (keys.length > 0) return;
  // Nothing is called key: a source that shines from in front or the side takes the part.
  const best = drafts
    .filter((d) => d.role === 'practical' || d.role === 'bounce')
    .sort((a, b) => b.intensity - a.intensity)[0];
  if (best && Math.abs(best.azimuth) < 1.9) best.role = 'key';
}

/** Source of the key where the words name none. */
function defaultKey(set: SetChoice): string {
  const { place, plan } = set;
  const practicals = place.facts.practicals.flatMap((word) =>
    kinds.lights.has(word)
      ? [word]
      : scan([{ text: word, span: { start: 0, end: word.length } }], lightWords).map((h) => h.value.id),
  );
  if (!place.facts.indoor)
    return plan.time === 'night' ? (practicals.find((id) => id !== 'window') ?? 'moon') : 'sun';
  const practical = practicals.find((id) => !(plan.time === 'night' && id === 'window'));
  return practical ?? 'softbox';
}

/** Where a sun or moon stands that is to be in the picture: behind the subject, a little aside, low. */
const SEEN = { aside: 0.2, sun: 0.1, moon: 0.36 };

/** 'In silhouette': whoever stands there is dark before a bright ground. */
const silhouetted = /\bsilhouett/i;

/** A great sun or moon, or the low sun of a silhouette, shines from the picture's own ground. */
function backed(drafts: Draft[], context: Context, set: SetChoice, side: number): void {
  if (set.place.facts.indoor) return;
  const { sky, time } = set.plan;
  const low = ['sunset', 'sunrise', 'golden-hour', 'dusk', 'dawn'].includes(time);
  const dark = silhouetted.test(context.brief.text);
  const moon = (sky?.includes('great-moon') ?? false) && time === 'night';
  const sun = time !== 'night' && ((sky?.includes('great-sun') ?? false) || (dark && low));
  if (!moon && !sun) return;
  const source = kinds.lights.get(moon ? 'moon' : 'sun');
  if (!source) return;
  let key = drafts.find((d) => d.kind === source);
  if (!key) drafts.push((key = draftOf({ text: '', span: { start: 0, end: 0 } }, [source], set, side)));
  for (const other of drafts) if (other !== key && other.role === 'key') other.role = 'fill';
  key.role = 'key';
  key.azimuth = (Math.PI - SEEN.aside) * side;
  key.elevation = moon ? SEEN.moon : SEEN.sun;
}

function complete(drafts: Draft[], set: SetChoice, mood: Mood, side: number, jitter: number): void {
  const ratio = mood.plan.keyToFill;
  const outdoors = !set.place.facts.indoor;
  const clouds = outdoors ? (kinds.weathers.get(set.plan.weather.kind)?.facts.cloud ?? 0) : 0;
  let key = drafts.find((d) => d.role === 'key');
  if (!key) {
    const kind = kinds.lights.get(defaultKey(set)) ?? kinds.lights.get('softbox')!;
    key = draftOf({ text: '', span: { start: 0, end: 0 } }, [kind], set, side);
    key.role = 'key';
    key.azimuth = clamp(Math.abs(key.azimuth) || 0.8, 0.5, 2.75) * side + jitter;
    drafts.unshift(key);
  }
  if (clouds > 0.6) {
    if (!key.told) key.softness = Math.max(key.softness, 0.5 + 0.45 * clouds);
    if (key.kind.facts.byHour) {
      key.intensity *= 0.65;
      key.kelvin = Math.max(key.kelvin, 6200);
    }
  }
  // All lights are told relative to the key; how dark the hour is, the set itself knows.
  key.intensity = clamp(key.intensity, 0.8, 1.4);
  if (!drafts.some((d) => d.role === 'fill' || d.role === 'bounce')) {
    const kind = kinds.lights.get('bounce')!;
    drafts.push({
      role: 'fill',
      kind,
      azimuth: -Math.sign(key.azimuth || 1) * 0.7,
      elevation: 0.2,
      kelvin: outdoors ? 6800 : Math.min(6500, key.kelvin * 1.25),
      colour: undefined,
      intensity: key.intensity / ratio,
      softness: 0.95,
      shadow: false,
    });
  }
  // A rim parts the figures from a dark ground; a key from behind does that by itself.
  const dark = set.plan.time === 'night' || set.plan.time === 'dusk' || ratio >= 5;
  if (!drafts.some((d) => d.role === 'rim') && Math.abs(key.azimuth) < 2) {
    const kind = kinds.lights.get('rim')!;
    drafts.push({
      role: 'rim',
      kind,
      azimuth: -Math.sign(key.azimuth || 1) * 2.5,
      elevation: 0.5,
      kelvin: key.kelvin < 4500 ? 7000 : 4200,
      colour: undefined,
      intensity: dark ? 0.9 : 0.45,
      softness: 0.4,
      shadow: false,
    });
  }
  if (!drafts.some((d) => d.role === 'ambient')) {
    const kind = kinds.lights.get('sky')!;
    const night = set.plan.time === 'night';
    drafts.push({
      role: 'ambient',
      kind,
      azimuth: 0,
      elevation: Math.PI / 2,
      kelvin: outdoors ? (night ? 9500 : 7200) : key.kelvin < 4000 ? 4600 : 6000,
      colour: undefined,
      intensity: clamp((outdoors && !night ? 0.75 : 0.5) / Math.sqrt(ratio), 0.06, 0.6),
      softness: 1,
      shadow: false,
    });
  }
}

function lightOf(draft: Draft, index: number, all: readonly Draft[]): Light {
  const nth = all.slice(0, index).filter((d) => d.kind.id === draft.kind.id && d.role === draft.role).length;
  const white = fromKelvin(draft.kelvin);
  const tint = draft.colour ? fromHex(draft.colour) : white;
  const round = (x: number) => Math.round(x * 1000) / 1000;
  return {
    id: `${draft.role}-${draft.kind.id}${nth ? `-${nth + 1}` : ''}`,
    role: draft.role,
    source: draft.kind.id,
    azimuth: round(draft.azimuth),
    elevation: round(draft.elevation),
    colour: toHex(tint),
    kelvin: Math.round(clamp(draft.kelvin, 1000, 25000)),
    intensity: round(clamp(draft.intensity, 0, 20)),
    softness: round(clamp(draft.softness, 0, 1)),
    shadow: draft.shadow,
  };
}
