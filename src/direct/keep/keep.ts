import type { Element } from '../../reading/elements/element.ts';
import type { Relation } from '../../reading/reading.ts';
import type { Casting } from '../casting/cast.ts';
import type { ClaimBook } from '../claims.ts';
import type { Mood } from '../passes/mood.ts';
import type { SetChoice } from '../passes/place.ts';
import type { Beat, Camera, Cast, Claim, Cue, Light, Line, Plan, Prop, ShotPlan } from '../plan.ts';
import { align } from './align.ts';
import { axisOf } from './axis.ts';
import { governedBy, type Part } from './governs.ts';
import { merge } from './merge.ts';
import { bodyKeys, castKeys, copyKeys, makeKeys, setKeys } from './parts.ts';
import { keepsSeams, recast } from './seamed.ts';
import { keepStaging, type Successors } from './staging.ts';

/** The plan that a new one goes on from: another take of the same scene with one thing changed. */
export interface Earlier {
  /** The plan that was shot; perhaps edited by hand, perhaps made by a former version. */
  readonly plan: Plan;
  /** Its brief directed today, with the same settings and seed. What it has in common with the new plan is kept. */
  readonly told: Plan;
  /** Elements that the two briefs tell differently. */
  readonly changed: ReadonlySet<Element>;
}

/**
 * Carries an earlier plan into a new one while it is made: after each pass, what none of the changed elements governs is
 * put back to what it was, so that later passes work with it. Without an earlier plan it lets everything through.
 */
export class Keeper {
  readonly #earlier: Earlier | undefined;
  readonly #claims: ClaimBook;
  /** Whether the shots of both plans are the same stretches of time. */
  readonly #aligned: boolean;
  /** Who took whose place, and what took that of what. */
  readonly #successors: Successors = new Map();
  /** Who and what the earlier plan does not know and came in nobody's place. */
  readonly #come = new Set<string>();
  /** Names of beats, lines and cues that are taken. */
  readonly #taken: Set<string>;
  /** Everybody who was there does and says what they did. */
  #sameDeeds = true;

  constructor(
    earlier: Earlier | undefined,
    shots: readonly { readonly start: number; readonly end: number }[],
    claims: ClaimBook,
  ) {
    this.#earlier = earlier;
    this.#claims = claims;
    this.#taken = new Set(
      earlier?.told.shots.flatMap((s) => [...s.beats, ...s.lines, ...s.cues].map((x) => x.id)) ?? [],
    );
    this.#aligned =
      earlier?.plan.shots.length === shots.length &&
      shots.every((s, i) => {
        const was = earlier.plan.shots[i] as ShotPlan;
        return Math.abs(was.start - s.start) < 1e-6 && Math.abs(was.end - s.end) < 1e-6;
      });
  }

  /** The earlier plan, where a part of it stays as it was. */
  #keeps(part: Part): Plan | undefined {
    const { plan, changed } = this.#earlier ?? {};
    return changed && governedBy[part].some((e: Element) => changed.has(e)) ? undefined : plan;
  }

  look = (fresh: Plan['look']): Plan['look'] => structuredClone(this.#keeps('look')?.look) ?? fresh;
  palette = (fresh: string[]): string[] => structuredClone(this.#keeps('palette')?.palette) ?? fresh;
  mood = (fresh: Mood): Mood => ({
    ...fresh,
    plan: structuredClone(this.#keeps('mood')?.mood) ?? fresh.plan,
  });
  lights = (fresh: Light[]): Light[] => structuredClone(this.#keeps('lights')?.lights) ?? fresh;

  /** @param placeOf the place of a set's plan */
  set(fresh: SetChoice, placeOf: (id: string) => SetChoice['place'] | undefined): SetChoice {
    const plan = { ...fresh.plan };
    for (const [part, keys] of setKeys) {
      const kept = this.#keeps(part);
      if (kept) copyKeys(plan, kept.set, keys);
    }
    return {
      plan,
      place: plan.place === fresh.plan.place ? fresh.place : (placeOf(plan.place) ?? fresh.place),
    };
  }

  /** Who is there, with their bodies and clothes; changes the casting in place. */
  cast(casting: Casting): void {
    const { plan, told } = this.#earlier ?? {};
    if (!plan || !told) return;
    this.#sameIds(casting.cast, plan.cast, casting);
    this.#list(casting.cast, plan.cast, told.cast, this.#keeps('company') !== undefined);
    for (const one of casting.cast) {
      const was = plan.cast.find((c) => c.id === one.id);
      if (!was) continue;
      for (const [part, keys] of castKeys) if (this.#keeps(part)) copyKeys(one, was, keys);
      if (this.#toldAlike(one.id)) copyKeys(one, was, [...bodyKeys, 'wardrobe']);
    }
  }

  /** Told in the same words they are who they were, whoever came or went. */
  #toldAlike(id: string): boolean {
    const { told } = this.#earlier as Earlier;
    const said = (claims: readonly Claim[]): string =>
      claims
        .filter((c) => c.about === id && (c.kind === 'entity' || c.kind === 'attribute'))
        .map((c) => `${c.kind} ${c.property} ${c.phrase.toLowerCase()}`)
        .sort()
        .join('\n');
    return said(told.claims) === said(this.#claims.all());
  }

  /**
   * What is there; changes the list in place.
   * @param furnished furniture that somebody needs has been added
   */
  props(props: Prop[], casting: Casting, furnished: boolean): void {
    const { plan, told } = this.#earlier ?? {};
    if (!plan || !told) return;
    this.#sameIds(props, plan.props, casting);
    if (furnished) this.#list(props, plan.props, told.props, this.#keeps('things') !== undefined);
    if (!this.#keeps('make')) return;
    for (const prop of props) {
      const was = plan.props.find((p) => p.id === prop.id);
      if (was) copyKeys(prop, was, makeKeys);
    }
  }

  /** Where everybody and everything is, once blocking is done; changes cast and props in place. */
  staging(casting: Casting, props: readonly Prop[], relations: readonly Relation[]): void {
    if (!this.#earlier) return;
    const { plan, told, changed } = this.#earlier;
    const unsaid = this.#keeps('staging') !== undefined;
    if (unsaid || (!changed.has('place') && this.#aligned && this.#sameDeeds))
      keepStaging(plan, unsaid ? undefined : told, casting.cast, props, this.#successors, (id) =>
        relations
          .filter((r) => /^(?:beside|near)$/.test(r.kind) && casting.members.get(r.subject)?.includes(id))
          .flatMap((r) => casting.members.get(r.object) ?? []),
      );
  }

  #shot = (index: number, part: Part): ShotPlan | undefined =>
    this.#aligned ? structuredClone(this.#keeps(part)?.shots[index]) : undefined;

  beats = (shot: number, fresh: Beat[]): Beat[] =>
    this.#shot(shot, 'beats')?.beats.filter((b) => !isDelivery(b)) ??
    this.#align(
      fresh,
      this.#told(shot)?.beats.filter((b) => !isDelivery(b)),
      (b) => b.actor,
    );
  lines = (shot: number, fresh: Line[]): Line[] =>
    this.#shot(shot, 'lines')?.lines ?? this.#align(fresh, this.#told(shot)?.lines, (l) => l.speaker);
  /** Beats that show how a line is spoken. */
  delivery = (shot: number, fresh: Beat[]): Beat[] =>
    this.#shot(shot, 'lines')?.beats.filter(isDelivery) ??
    this.#align(fresh, this.#told(shot)?.beats.filter(isDelivery), (b) => b.actor);
  cues = (shot: number, fresh: Cue[]): Cue[] =>
    this.#shot(shot, 'cues')?.cues ?? this.#align(fresh, this.#told(shot)?.cues, (c) => c.from, false);

  #told = (shot: number): ShotPlan | undefined =>
    this.#aligned ? this.#earlier?.told.shots[shot] : undefined;

  /** @param deeds that others are done or said now tells that somebody acts otherwise */
  #align<T extends Beat | Line | Cue>(
    fresh: T[],
    told: readonly T[] | undefined,
    doer: (item: T) => string | undefined,
    deeds = true,
  ): T[] {
    if (!told) return fresh;
    const asKnown = (item: T): T =>
      Object.fromEntries(
        Object.entries(item).map(([key, value]) => [
          key,
          of.has(key) ? (this.#successors.get(value as string) ?? (value as unknown)) : value,
        ]),
      ) as T;
    const { names, same } = align(
      fresh,
      told,
      asKnown,
      (x) => doer(asKnown(x)),
      (id) => this.#come.has(id),
      this.#taken,
    );
    if (deeds && !same) this.#sameDeeds = false;
    this.#claims.renameAll(names);
    return fresh;
  }

  /** The side that the camera keeps to: another lens, size or move is no reason to cross the room. */
  axis(shot: number): number | undefined {
    const was = this.#aligned && this.#keeps('view') ? this.#earlier?.plan.shots[shot] : undefined;
    return was && axisOf(was);
  }

  camera = (shot: number, fresh: Camera): Camera => this.#shot(shot, 'camera')?.camera ?? fresh;

  /**
   * The plan as it is to be: what governed parts have in common with the earlier brief's is the earlier plan's, too, be
   * it edited by hand.
   */
  finish(fresh: Plan): Plan {
    const { plan, told } = this.#earlier ?? {};
    if (!plan || !told) return fresh;
    const merged = <K extends keyof Plan>(key: K): Plan[K] => merge(plan[key], told[key], fresh[key]);
    const { struck: _, ...set } = merge(plan.set, told.set, fresh.set);
    const { changed } = this.#earlier as Earlier;
    const seamed = keepsSeams(plan, changed);
    // What was carried out for the earlier take stays out.
    const struck = this.#keeps('place')
      ? [...plan.set.struck, ...(seamed ? [] : fresh.set.struck)]
      : fresh.set.struck;
    const lens = ({ shots }: Plan): number => shots[0]!.camera.keys[0]!.mm;
    /** Who came after a seam, or takes the place of one who did, comes then; without seams all are there. */
    const since = <T extends Cast | Prop>({ since: _, ...one }: T): T => {
      const id = this.#successors.get(one.id) ?? one.id;
      const came = seamed ? [...plan.cast, ...plan.props].find((x) => x.id === id)?.since : undefined;
      return { ...one, ...(came === undefined ? {} : { since: came }) } as T;
    };
    const whole: Plan = {
      ...fresh,
      look: merged('look'),
      palette: merged('palette'),
      mood: merged('mood'),
      set: { ...set, struck: [...new Set(struck)].slice(0, 200) },
      cast: merged('cast').map(since),
      props: merged('props').map(since),
      lights: structuredClone(this.#keeps('lights')?.lights) ?? merged('lights'),
      ...(seamed ? { seams: plan.seams } : {}),
      shots: seamed
        ? recast(plan.shots, this.#successors, changed.has('lens') ? lens(fresh) / lens(told) : 1)
        : this.#aligned && told.shots.length === fresh.shots.length
          ? fresh.shots.map((shot, i) => mergedShot(plan.shots[i]!, told.shots[i]!, shot))
          : fresh.shots,
    };
    return { ...whole, claims: claimsOf(fresh, whole) };
  }

  /**
   * Where nobody comes or goes, another word for somebody ('lady', 'woman') is no other person: those whom only one of
   * the plans knows are the same, kind by kind in their order.
   */
  #sameIds(fresh: (Cast | Prop)[], kept: readonly (Cast | Prop)[], casting: Casting): void {
    const come = fresh.filter((x) => !kept.some((k) => k.id === x.id));
    const gone = kept.filter((k) => !fresh.some((x) => x.id === k.id));
    const staying = this.#keeps('company') && this.#keeps('things');
    if (!staying) {
      for (const { id } of come) this.#successors.delete(id);
      if (come.length === 1 && gone.length === 1) this.#successors.set(come[0]!.id, gone[0]!.id);
    }
    // Of two friends one may be left: one of them, whatever their number made of their names.
    for (const one of staying || come.length !== gone.length ? come : []) {
      const at = gone.findIndex((g) => g.kind === one.kind && (staying || g.name === one.name));
      if (at < 0) {
        if (!this.#successors.has(one.id)) this.#come.add(one.id);
        continue;
      }
      const [{ id }] = gone.splice(at, 1) as [Cast | Prop];
      this.#claims.rename(one.id, id);
      for (const [entity, ids] of casting.members)
        if (ids.includes(one.id))
          casting.members.set(
            entity,
            ids.map((x) => (x === one.id ? id : x)),
          );
      one.id = id;
    }
  }

  /** Bring a list to the items that it is to have: the earlier ones, or the new ones with what was done by hand. */
  #list<T extends Cast | Prop>(fresh: T[], kept: readonly T[], told: readonly T[], stays: boolean): void {
    const has = (list: readonly T[], id: string): boolean => list.some((x) => x.id === id);
    const list = fresh.filter((x) => has(kept, x.id) || (!stays && !has(told, x.id)));
    for (const x of kept) if (!has(list, x.id) && (stays || !has(told, x.id))) list.push(structuredClone(x));
    if (stays) {
      const order = new Map(kept.map((x, i) => [x.id, i]));
      list.sort((a, b) => order.get(a.id)! - order.get(b.id)!);
    }
    fresh.splice(0, fresh.length, ...list);
  }
}

/** Ids of beats that deliveries bring begin with this. */
export const DELIVERY = 'delivery';
/** Keys of beats, lines and cues that name somebody or something. */
const of: ReadonlySet<string> = new Set(['actor', 'target', 'partner', 'speaker', 'from']);
const isDelivery = (beat: Beat): boolean => beat.id.startsWith(`${DELIVERY}-`);

function mergedShot(plan: ShotPlan, told: ShotPlan, fresh: ShotPlan): ShotPlan {
  const beats = merge(plan.beats, told.beats, fresh.beats);
  return {
    ...fresh,
    camera: merge(plan.camera, told.camera, fresh.camera),
    beats: beats.sort((a, b) => a.start - b.start),
    lines: merge(plan.lines, told.lines, fresh.lines),
    cues: merge(plan.cues, told.cues, fresh.cues),
  };
}

/** Claims without the choices that were made where the brief is silent and then not taken. */
function claimsOf(fresh: Plan, whole: Plan): Claim[] {
  const idsOf = (plan: Plan): Set<string> =>
    new Set(
      [
        ...plan.cast,
        ...plan.props,
        ...plan.lights,
        ...plan.shots.flatMap((s) => [...s.beats, ...s.lines, ...s.cues]),
      ].map((x) => x.id),
    );
  const [offered, taken] = [idsOf(fresh), idsOf(whole)];
  return fresh.claims.filter(
    ({ about, ceiling }) =>
      ceiling !== 'undirected' || about === undefined || !offered.has(about) || taken.has(about),
  );
}
