import { clamp } from '../../base/vectors.ts';
import { type MoodEffect, moodWords, strong, weak } from '../../reading/words/moods.ts';
import { clauses, scan } from '../../reading/words/scan.ts';
import type { Context } from '../context.ts';
import type { Plan } from '../plan.ts';
import { shotOf } from './look.ts';

const neutral: MoodEffect = {
  ratio: 3.5,
  pace: 1,
  contrast: 1,
  warmth: 0,
  saturation: 1,
  joy: 0.08,
  tension: 0.05,
};

/** Mood of the plan with what it does to the grade and to faces. */
export interface Mood {
  readonly plan: Plan['mood'];
  readonly effect: MoodEffect;
}

/** Key-to-fill ratio of a silhouette: nothing is seen of who stands there but the outline. */
const OUTLINE = 28;

/** Are people or animals wanted as silhouettes? */
const outlined = (context: Context): boolean =>
  /\bsilhouett/i.test(context.brief.text) &&
  context.shots.some((s) =>
    s.reading.entities.some((e) => !e.negated && (e.role === 'person' || e.role === 'creature')),
  );

/** 'Lit only by a candle': the rest is dark. */
const lone =
  /\b(?:lit|illuminated|light(?:ed)?) (?:only|solely|just) by\b|\bonly (?:light|lit|illuminated)\b|\bsingle (?:candle|bulb|lamp|light|lantern|spotlight)\b|\bby the light of (?:a|one|the) \b/i;
const LONE = 9;

/** The mood of a plan: what is named, and the light of a silhouette where one is asked for. */
export function setMood(context: Context): Mood {
  const named = blended(context);
  const keyToFill = lone.test(context.brief.text)
    ? Math.max(LONE, named.plan.keyToFill)
    : named.plan.keyToFill;
  const mood = { ...named, plan: { ...named.plan, keyToFill } };
  if (!outlined(context)) return mood;
  return {
    ...mood,
    plan: { ...mood.plan, words: [...mood.plan.words, 'silhouette'].slice(-24), keyToFill: OUTLINE },
  };
}

/** Blend the moods that are named, labels first; unknown mood words are reported as omitted. */
function blended(context: Context): Mood {
  const words: string[] = [];
  const found: { effect: MoodEffect; weight: number }[] = [];
  for (const shot of context.shots) {
    for (const clause of clauses(shot.brief.mood)) {
      const phrase = clause.text.replace(/[.,;:]+$/, '').replace(/^(?:and|but|with)\s+/i, '');
      const hits = scan([clause], moodWords);
      words.push(phrase.toLowerCase());
      const start = clause.span.start + clause.text.indexOf(phrase);
      const claim = {
        phrase,
        span: { start, end: start + phrase.length },
        kind: 'mood' as const,
        about: 'look',
      };
      for (const hit of hits) found.push({ effect: hit.value, weight: weak.test(clause.text) ? 0.4 : 1 });
      context.claims.add(
        shot.index,
        hits.length > 0
          ? { ...claim, by: describe(hits[0]!.value) }
          : { ...claim, ceiling: 'omitted', why: 'This mood word changes neither light, grade nor pace.' },
      );
    }
    for (const hit of scan([...shot.brief.style, ...shot.brief.scene, ...shot.brief.lighting], moodWords)) {
      if (!strong.test(hit.phrase)) continue;
      words.push(hit.phrase.toLowerCase());
      found.push({ effect: hit.value, weight: 0.6 });
      context.claims.add(shotOf(context, hit.span.start), {
        phrase: hit.phrase,
        span: hit.span,
        kind: 'mood',
        about: 'look',
        by: describe(hit.value),
      });
    }
  }
  if (found.length === 0) return { plan: { words, keyToFill: neutral.ratio, pace: 1 }, effect: neutral };
  const total = found.reduce((sum, f) => sum + f.weight, 0);
  const mean = (pick: (e: MoodEffect) => number) =>
    found.reduce((sum, f) => sum + pick(f.effect) * f.weight, 0) / total;
  const effect: MoodEffect = {
    // Ratios multiply as light does: their mean is geometric.
    ratio: Math.exp(mean((e) => Math.log(e.ratio))),
    pace: mean((e) => e.pace),
    contrast: mean((e) => e.contrast),
    warmth: mean((e) => e.warmth),
    saturation: mean((e) => e.saturation),
    joy: mean((e) => e.joy),
    tension: mean((e) => e.tension),
  };
  return {
    plan: {
      words: [...new Set(words)].slice(0, 24),
      keyToFill: round(clamp(effect.ratio, 1, 64)),
      pace: round(clamp(effect.pace, 0.4, 2)),
    },
    effect,
  };
}

const round = (x: number) => Math.round(x * 100) / 100;
const describe = (e: MoodEffect) => `key to fill ${e.ratio}:1, pace ${e.pace}`;

/** Let the mood colour the look's grade. */
export function gradeByMood(look: Plan['look'], effect: MoodEffect): Plan['look'] {
  return {
    ...look,
    contrast: round(clamp(look.contrast * effect.contrast, 0.3, 2)),
    saturation: round(clamp(look.saturation * effect.saturation, 0, 2)),
    warmth: round(clamp(look.warmth + effect.warmth, -1, 1)),
  };
}

/**
 * A look is lit in its own way: black and white of the forties lives from its shadows, a commercial from their
 * absence. The mood has the larger say where one is named.
 */
export function litAs(mood: Mood, ratio: number | undefined): Mood {
  if (ratio === undefined) return mood;
  if (mood.plan.keyToFill >= OUTLINE) return mood;
  const named = mood.plan.words.length > 0;
  const keyToFill = round(clamp(named ? mood.plan.keyToFill ** 0.65 * ratio ** 0.35 : ratio, 1, 64));
  return { ...mood, plan: { ...mood.plan, keyToFill } };
}
