import { readBrief } from '../../brief/index.ts';
import { names } from '../../catalogue/names.generated.ts';
import { characterOf, type DurationOf, direct, type Plan, same } from '../../direct/index.ts';
import type { Element } from '../../reading/elements/index.ts';
import { type Remix, remix } from '../remix/index.ts';

/** What of a clip's manifest another is made from. */
export interface Source {
  /** The plan that was shot. */
  readonly plan: Plan;
  /** The brief that it was made of. */
  readonly brief: string;
}

/** What else a revision is told. */
export interface RevisionOptions {
  /** Another take: what the change governs is drawn by this seed instead of the source's. 0…4294967295. */
  readonly seed?: number;
  readonly quality?: Plan['format']['quality'];
  /** The real speaking times; an estimate by syllables when absent. */
  readonly durationOf?: DurationOf;
}

/** One element that a revision changes, in the words of both briefs. */
export interface ChangedElement {
  readonly element: Element;
  readonly from: string;
  readonly to: string;
}

/** What a revision comes to. */
export interface Revision {
  /** The new plan: the source's but for what the change governs. */
  readonly plan: Plan;
  /** The new brief. */
  readonly brief: string;
  /** Elements that changed, in the order of a brief; none when the same clip comes out again. */
  readonly changed: readonly ChangedElement[];
  /** Words of the change that changed nothing. */
  readonly notUnderstood: readonly string[];
  /** Sentences for the user about what was done with the change. */
  readonly notes: readonly string[];
}

/**
 * Change a clip by words: a delta ('same shot, switch to 85mm') or a whole brief. Seed, length, size and rate stay the
 * source's, and of the plan whatever the changed elements do not govern; edits by hand are kept.
 * @throws never for any words; what they do not change is reported
 * @example (await remixPlan({ plan, brief }, 'make her coat blue')).changed // [{ element: 'wardrobe', from: 'red', to: 'blue' }]
 */
export async function remixPlan(
  source: Source,
  change: string,
  options: RevisionOptions = {},
): Promise<Revision> {
  const told = await remix(source.brief, change, { force: true });
  const notUnderstood = told.notUnderstood.map((p) => p.text.trim()).filter((text) => text !== '');
  const format = { ...source.plan.format, quality: options.quality ?? source.plan.format.quality };
  const seed = options.seed ?? source.plan.seed;
  if (told.text === source.brief || told.changed.length === 0)
    return {
      plan: { ...structuredClone(source.plan), format, seed },
      brief: source.brief,
      changed: [],
      notUnderstood,
      notes: ['Nothing that was understood changes the clip: it is shot again as it was.'],
    };
  const settings = {
    ...format,
    seed,
    characters: (source.plan.characters ?? []).map((c) => characterOf(c.name, c.look)),
    ...(options.durationOf ? { durationOf: options.durationOf } : {}),
  };
  const before = await direct(readBrief(source.brief), { ...settings, seed: source.plan.seed });
  const earlier = { plan: source.plan, told: before, changed: new Set(told.changed) };
  const plan = undressed(await direct(readBrief(told.text), { ...settings, earlier }), told);
  const changed = changedBy(told);
  if (looksAlike(plan, { ...source.plan, format, seed }))
    return {
      plan,
      brief: told.text,
      changed: [],
      notUnderstood,
      notes: [
        `Told otherwise now, but shot as it was: ${list(changed.map(({ element, to, from }) => `${element} ("${to || from}")`))}. Nothing here can show or sound it.`,
      ],
    };
  return {
    plan,
    brief: told.text,
    changed,
    notUnderstood,
    notes:
      source.plan.seams && !plan.seams
        ? [`The clip was extended: its ${list(told.changed)} told anew, all of it is directed as one shot.`]
        : [],
  };
}

/**
 * What a trade wears by itself (a detective's hat) no words of the brief take off: it is taken off in the plan, where it
 * stays off like any change by hand.
 */
function undressed(plan: Plan, { asked, changed }: Remix): Plan {
  const off = asked
    .filter((a) => a.element === 'wardrobe' && a.to === '' && changed.includes('wardrobe'))
    .flatMap(({ from }) => {
      const words = from.toLowerCase().split(/\s(?:on|from|of)\s/u)[0] as string;
      return names.garments
        .filter((g) => [...g.words, g.id].some((w) => words === w || words.endsWith(` ${w}`)))
        .map((g) => g.id);
    });
  const wearers = plan.cast.filter((c) => c.wardrobe.some((g) => off.includes(g.kind)));
  if (wearers.length !== 1) return plan;
  const cast = plan.cast.map((c) =>
    c === wearers[0] ? { ...c, wardrobe: c.wardrobe.filter((g) => !off.includes(g.kind)) } : c,
  );
  return { ...plan, cast };
}

/** Are two plans the same clip, whatever is said about them? */
const looksAlike = (a: Plan, b: Plan): boolean => {
  const shown = ({ claims: _, notes: __, ...plan }: Plan): unknown => plan;
  return same(shown(a), shown(b));
};

const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/**
 * Elements with their words. One that only the delta names has none in the texts, and has not changed where some of the
 * delta found no place.
 */
const changedBy = ({ changed, differences, notUnderstood, asked }: Remix): ChangedElement[] =>
  changed.flatMap((element) => {
    const told = differences.find((d) => d.element === element);
    if (!told && notUnderstood.length > 0) return [];
    const clause = asked.find((a) => a.element === element);
    return [{ element, from: told?.from || (clause?.from ?? ''), to: told?.to || (clause?.to ?? '') }];
  });
