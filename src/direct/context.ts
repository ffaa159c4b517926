import { type Random, random } from '../base/random.ts';
import type { Span } from '../base/span.ts';
import type { Brief, Passage, ShotBrief } from '../brief/brief.ts';
import type { Entity, Reading, Relation } from '../reading/reading.ts';
import type { CastVoice } from '../speech/index.ts';
import type { Character } from './characters/look.ts';
import type { Introduction } from './characters/wear.ts';
import { ClaimBook } from './claims.ts';
import type { Earlier } from './keep/keep.ts';
import type { Plan } from './plan.ts';

/** Seconds that a line takes in a voice. */
export type DurationOf = (
  text: string,
  voice: CastVoice,
  options: { readonly rate: number; readonly delivery: readonly string[] },
) => number | Promise<number>;

/** What a plan is made for. */
export interface Settings {
  /** Pixels, even, 64–3840. */
  readonly width: number;
  readonly height: number;
  readonly fps: number;
  /** 0.5–120. */
  readonly seconds: number;
  readonly quality: 'draft' | 'fine';
  /** 0–4294967295. */
  readonly seed: number;
  /** The real speaking times; an estimate by syllables when absent. */
  readonly durationOf?: DurationOf;
  /** A plan of the same scene that the new one departs from only in what its brief changes. */
  readonly earlier?: Earlier;
  /** Characters that the brief may name; those whose names it does not say are left out. */
  readonly characters?: readonly Character[];
  /** Another reader than the built-in one. */
  readonly read?: (shot: ShotBrief, brief: Brief) => Reading;
}

/** One shot on its way through the passes. */
export interface Shot {
  readonly index: number;
  readonly brief: ShotBrief;
  readonly reading: Reading;
  /** Seconds from the plan's start. */
  readonly start: number;
  readonly end: number;
}

/** What every pass is handed. */
export interface Context {
  readonly brief: Brief;
  readonly settings: Settings;
  readonly random: Random;
  readonly shots: readonly Shot[];
  readonly claims: ClaimBook;
  readonly notes: string[];
  /** Characters of a library with the nouns that they are read by. */
  readonly introductions: readonly Introduction[];
}

/** Start a context: shots with their readings and times. */
export function openContext(
  brief: Brief,
  settings: Settings,
  read: (shot: ShotBrief, brief: Brief) => Reading,
  introductions: readonly Introduction[] = [],
): Context {
  const notes: string[] = [];
  const list = brief.shots.length > 40 ? brief.shots.slice(0, 40) : brief.shots;
  if (list.length < brief.shots.length)
    notes.push(`A plan has at most 40 shots; ${brief.shots.length - 40} were left out.`);
  const ranges = times(list, settings.seconds, notes);
  return {
    brief,
    settings,
    random: random(settings.seed),
    claims: new ClaimBook(),
    notes,
    introductions,
    shots: list.map((shot, index) => ({ index, brief: shot, reading: read(shot, brief), ...ranges[index]! })),
  };
}

/** Shots follow each other: as written where that fits the clip, else in equal shares. */
function times(
  shots: readonly ShotBrief[],
  seconds: number,
  notes: string[],
): { start: number; end: number }[] {
  const written = shots.map((s) => s.time);
  const fits =
    written.every((t) => t !== undefined && t.to > t.from) &&
    written.every((t, i) => i === 0 || Math.abs(t!.from - written[i - 1]!.to) < 0.26) &&
    shots.length > 1;
  const total = written.at(-1)?.to ?? 0;
  if (fits && total > 0) {
    const factor = seconds / total;
    if (Math.abs(factor - 1) > 0.01)
      notes.push(`The written times (${total} s) were scaled to the clip's ${seconds} s.`);
    return written.map((t, i) => ({
      start: i === 0 ? 0 : t!.from * factor,
      end: i === written.length - 1 ? seconds : written[i + 1]!.from * factor,
    }));
  }
  return shots.map((_, i) => ({
    start: (seconds * i) / shots.length,
    end: (seconds * (i + 1)) / shots.length,
  }));
}

/** Passages of a shot by field, prose last. */
export function passagesOf(
  shot: ShotBrief,
  ...fields: readonly (
    | 'style'
    | 'scene'
    | 'camera'
    | 'lens'
    | 'depthOfField'
    | 'lighting'
    | 'palette'
    | 'mood'
    | 'actions'
    | 'sound'
  )[]
): Passage[] {
  return fields.flatMap((field) => shot[field]);
}

/** Which way the picture stands. */
export const isPortrait = (format: Pick<Plan['format'], 'width' | 'height'>): boolean =>
  format.height > format.width;

const within = (span: Span, passages: readonly Passage[]): boolean =>
  passages.some((p) => span.start >= p.span.start && span.end <= p.span.end);

/** Is this written in the action bullets? */
export const inActions = (shot: Shot, span: Span): boolean => within(span, shot.brief.actions);

/**
 * Relations that hold when the shot begins: those of the prose, and those of the bullets about things that no
 * bullet moves ('drops through the net' says where the ball goes, not where it lies).
 */
export function standingRelations(context: Context): Relation[] {
  return context.shots.flatMap((shot) => {
    const moved = new Set(
      shot.reading.events.filter((e) => !e.standing && !e.negated).flatMap((e) => [e.subject, e.object]),
    );
    return shot.reading.relations.filter(
      (r) => !inActions(shot, r.span) || r.kind === 'held-by' || !moved.has(r.subject),
    );
  });
}

/**
 * Lines about light, lens and mood name sources and qualities, never things to be brought in; lines about the
 * camera may name one, when the catalogue has exactly it.
 */
export const isTalk = (shot: Shot, entity: Entity): boolean =>
  within(entity.span, passagesOf(shot.brief, 'lens', 'depthOfField', 'lighting', 'palette', 'mood')) ||
  (within(entity.span, passagesOf(shot.brief, 'camera', 'style')) &&
    (entity.match === undefined || entity.match.steps > 0));
