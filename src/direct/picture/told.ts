import { windNouns } from '../../catalogue/words/stirring.ts';
import type { Outcome } from './bind.ts';
import type { Deed } from './deed.ts';

/** A deed, what becomes of it, and the stretch of text that tells it. */
export interface Told {
  readonly deed: Deed;
  readonly outcome: Outcome;
  start: number;
  end: number;
}

/** Where the sentence around a place of the text begins. */
export function sentenceStart(text: string, at: number): number {
  let i = at;
  while (i > 0 && !/[.!?\n]/.test(text[i - 1]!)) i--;
  return i;
}

/**
 * What only describes the scene stays as it is: 'a woman lit by candlelight, smoking a pipe' before it is told what
 * happens. What lasts there and was surely seen may move all the same: flickering candlelight does.
 * @param inActions sentences that stand under a label of actions: they describe nothing
 */
export function scenery(told: readonly Told[], inActions: ReadonlySet<number>, text: string): Told[] {
  const acts = told.filter(
    (t) =>
      t.deed.form === 'verb' &&
      !t.deed.described &&
      (moves(t) || t.outcome.kind === 'cannot') &&
      !t.deed.camera,
  );
  const first = Math.min(...acts.map((t) => t.deed.sentence), Number.POSITIVE_INFINITY);
  // 'only the clouds move', 'everything else stays still'
  const alone = told.find(
    ({ deed, outcome }) =>
      outcome.kind === 'moves' &&
      /\bonly\b[^.!?\n]*$/i.test(text.slice(sentenceStart(text, deed.start), deed.end)),
  )?.deed.sentence;
  const hushed = told.some(
    ({ deed, outcome }) =>
      outcome.kind === 'still' &&
      /\b(?:else|rest)\b/i.test(text.slice(sentenceStart(text, deed.start), deed.end)),
  );
  return told.map((t): Told => {
    const { deed, outcome } = t;
    const told = deed.form === 'verb' && !deed.described;
    if ((alone !== undefined && alone !== deed.sentence && !told) || (hushed && deed.form === 'adjective'))
      return { ...t, outcome: { kind: 'rests' } };
    const before = deed.sentence < first && Number.isFinite(first) && !inActions.has(deed.sentence);
    const adjective = deed.form === 'adjective';
    if (!(adjective || (before && (deed.described || deed.form === 'noun')))) return t;
    // Nature goes on; people and things do what they are told to do.
    const surely =
      outcome.kind === 'moves' &&
      outcome.bound.every(
        ({ motion, region, near }) =>
          motion.facts.lasts &&
          !near &&
          (region === 'frame'
            ? !before && motion.facts.regions[0] === 'frame'
            : !/^(?:subject|person|face|background)$/.test(region.kind)),
      );
    return surely ? t : { ...t, outcome: { kind: 'rests' } };
  });
}

/**
 * One phrase is told once: a noun that is the doer of a verb that tells the motion goes with it, a verb that only
 * carries a noun of motion goes with that.
 */
export function absorb(told: readonly Told[]): Told[] {
  const out: Told[] = [];
  const list = told.filter(
    (t) => t.outcome.kind !== 'rests' && t.outcome.kind !== 'elsewhere' && !aside(t, told),
  );
  const gone = new Set<Told>();
  for (const one of list) {
    if (gone.has(one)) continue;
    for (const other of list) {
      if (other === one || gone.has(other) || gone.has(one) || other.deed.sentence !== one.deed.sentence)
        continue;
      if (one.start >= other.end || other.start >= one.end) continue;
      if (!sameTelling(one, other)) continue;
      const [kept, dropped] = stronger(one, other) ? [one, other] : [other, one];
      kept.start = Math.min(kept.start, dropped.start);
      kept.end = Math.max(kept.end, dropped.end);
      gone.add(dropped);
    }
  }
  for (const one of list) if (!gone.has(one)) out.push(one);
  return out.sort((a, b) => a.start - b.start);
}

const moves = (t: Told): boolean => t.outcome.kind === 'moves';

/** Do two deeds that share words tell of one motion? */
function sameTelling(a: Told, b: Told): boolean {
  for (const [x, y] of [
    [a, b],
    [b, a],
  ] as const) {
    // 'ripples spread', 'a smile forms'
    if (x.deed.form === 'noun' && y.deed.form === 'verb') {
      const its = [...y.deed.doers, ...y.deed.objects].some((n) => n.np === x.deed.noun);
      if (its) return true;
      if (y.outcome.kind === 'moves' && y.outcome.open) return true;
      // 'breaks into a smile', 'lips part into a smile'
      if (x.deed.preposition === 'into') return true;
    }
  }
  const keys = (t: Told): string[] =>
    t.outcome.kind === 'moves'
      ? t.outcome.bound.map((x) => `${x.motion.id}|${x.region === 'frame' ? '' : x.region.id}`)
      : [];
  const [p, q] = [keys(a), keys(b)];
  return p.some((k) => q.includes(k));
}

/** A noun of motion that only says where something is: 'gulls over the waves', or how somebody looks: 'a woman with a smile'. */
function aside({ deed, outcome }: Told, told: readonly Told[]): boolean {
  if (deed.form !== 'noun') return false;
  // 'sways in a light breeze', 'sails on the waves': words of the deed that they stand with.
  if (outcome.kind === 'cannot') return deed.preposition !== undefined;
  if (outcome.kind !== 'moves' || outcome.open === 'all') return false;
  const first = outcome.bound[0]!;
  const beside = told.some(
    (t) => t.deed !== deed && t.deed.sentence === deed.sentence && moves(t) && t.deed.form === 'verb',
  );
  const joins = windNouns.has(deed.predicate) ? /^with$/ : /^(?:with|into)$/;
  if (deed.preposition !== undefined && !joins.test(deed.preposition))
    return !(
      deed.preposition === 'in' &&
      first.region === 'frame' &&
      first.motion.facts.regions[0] === 'frame'
    );
  if (first.motion.facts.lasts) return false;
  const worn = deed.support === 'have' || deed.support === 'wear';
  return (deed.preposition === 'with' && !beside) || (worn && !beside);
}

/** Which of two that tell of the same words is kept: the sure before the near, verbs before nouns. */
function stronger(a: Told, b: Told): boolean {
  const weigh = (t: Told): number =>
    (moves(t) ? 10 : 0) +
    (t.outcome.kind === 'moves' && t.outcome.open ? -6 : 0) +
    (t.outcome.kind === 'moves' && t.outcome.bound.some((x) => x.near) ? -3 : 0) +
    (t.deed.preposition === 'into' ? 3 : t.deed.form === 'verb' ? 2 : t.deed.form === 'noun' ? 1 : 0);
  const [x, y] = [weigh(a), weigh(b)];
  return x !== y ? x > y : a.deed.start <= b.deed.start;
}
