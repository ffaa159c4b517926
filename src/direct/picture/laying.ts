import type { StillMotion } from '../../catalogue/kinds.ts';
import { blownMotions, windward } from '../../catalogue/words/regions.ts';
import { windNouns } from '../../catalogue/words/stirring.ts';
import { colourOf } from '../../reading/attributes.ts';
import type { Region, RegionKind, Sight } from '../../vision/sight/sight.ts';
import type { Deed } from './deed.ts';
import type { MotionLexicon } from './lexicon.ts';
import { findRegions, type Named, wanted } from './named.ts';
import { SURE } from './standpoint.ts';

/** A motion and the region of the picture that makes it; 'frame' is the air before the whole picture. */
export interface Bound {
  readonly motion: StillMotion;
  readonly region: Region | 'frame';
  /** Why it is not just what was asked. */
  readonly why?: string;
  /** Vision or the still cannot give what was asked; this stands for it. */
  readonly near: boolean;
}

/** A motion laid on regions for one of those who are named. */
export interface Laid {
  readonly bound: readonly Bound[];
  readonly why: string;
  readonly name?: Named;
}

/** Lays motions on the regions that names stand for. */
export class Laying {
  constructor(
    protected readonly lexicon: MotionLexicon,
    protected readonly sight: Pick<Sight, 'regions' | 'faces'>,
  ) {}

  /** Who was told of, by noun, and the region that stands for each. */
  readonly #who = new Map<string, string>();

  /** Regions for a name: who was told of before is who it was, and two who are told of are not one. */
  protected find(
    name: Parameters<typeof findRegions>[1] & { readonly noun?: string },
    allowed: readonly RegionKind[],
    beside: readonly string[] = [],
  ): ReturnType<typeof findRegions> {
    const noun = name.noun;
    const one =
      noun !== undefined && !name.plural && (name.kinds[0] === 'person' || name.kinds[0] === 'subject');
    const person = one && name.kinds[0] === 'person';
    const likes = (region: Region): number => {
      if (!one) return 0;
      const id = region.of ?? region.id;
      const own = this.#who.get(noun);
      if (own !== undefined) return own === id ? 3 : 0;
      return [...this.#who.values()].includes(id) ? -1.5 : 0;
    };
    const found = findRegions(this.sight, name, allowed, beside, likes);
    const first = found?.regions[0];
    if (!one || !first || found.instead) return found;
    const id = first.of ?? first.id;
    const known = this.#who.get(noun);
    if (known === undefined && /^(?:she|he|they|it|person|subject)$/.test(noun)) return found;
    // Two beasts are not one; a bottle and its label are.
    const taken = [...this.#who].some(([other, its]) => its === id && other !== noun);
    if (known === undefined && taken && !person && name.kinds.length > 1)
      return { regions: [], wanted: found.wanted, instead: true };
    if (known === undefined && !taken) this.#who.set(noun, id);
    return found;
  }

  /** Whoever is told of with a colour or a place is given a region before those who are not. */
  meet(names: readonly Named[]): void {
    for (const name of names) {
      const told = name.words.some(
        (w) => colourOf(w) !== undefined || /^(?:left|right|foreground|background)$/.test(w),
      );
      if (told && !name.open) this.find(name, name.kinds);
    }
  }

  /** The region of a person that was told of by this noun. */
  who(noun: string): string | undefined {
    return this.#who.get(noun);
  }

  /** The region that a name stands for, where one was found. */
  regionOf(name: Named): Region | undefined {
    if (name.kinds.length === 0) return undefined;
    const found = this.find(name, name.kinds);
    return found?.instead ? undefined : found?.regions[0];
  }

  /** Is a region of this kind surely in the picture, and no guess? */
  private shows(kind: RegionKind): boolean {
    return this.sight.regions.some((r) => r.kind === kind && r.confidence >= SURE);
  }

  protected blown(name: Named): Bound[] {
    for (const kind of name.kinds) {
      const words = blownMotions[kind];
      if (!words) continue;
      const found = this.find(name, [kind]);
      if (!found || found.regions.length === 0) continue;
      const bound = found.regions.flatMap((region) => {
        const [first] = this.toRegion(region, words, kind);
        return !first ? [] : found.instead ? this.standsIn(first.motion, kind, region) : [first];
      });
      if (bound.length > 0) return bound;
    }
    return [];
  }

  /** The first of some words that a motion of this region answers to. */
  protected toRegion(region: Region, words: readonly string[], asked: RegionKind = region.kind): Bound[] {
    for (const kind of [asked, region.kind]) {
      for (const phrase of words) {
        const [head = '', ...rest] = phrase.split(' ');
        const motion = this.lexicon
          .of(head, rest)
          .map((s) => s.motion)
          .filter((m) => m.facts.regions.includes(kind) && m.facts.lasts && general(m, kind))
          .sort((a, b) => a.facts.regions.indexOf(kind) - b.facts.regions.indexOf(kind))[0];
        if (motion) return [{ motion, region, near: false }];
      }
    }
    return [];
  }

  /** What the motions' own words make of a deed, for each of those who do it. */
  protected fromLexicon(deed: Deed, names: readonly Named[]): Laid | undefined {
    const best = this.best(deed, names);
    if (!best?.name) return best;
    const list =
      [deed.doers, deed.objects].find((l) => l.length > 1 && l.some((n) => n.np === best.name!.np)) ?? [];
    const others = list
      .filter((n) => n.np !== best.name!.np && !isWind(n))
      .flatMap((n) => {
        const own = (this.best(deed, [n])?.bound ?? []).filter((b) => !b.near);
        return own.length > 0 || !deed.doers.some(isWind) ? own : this.blown(n);
      });
    return { ...best, bound: [...best.bound, ...others] };
  }

  protected best(deed: Deed, told: readonly Named[]): Laid | undefined {
    const names = told.map((name) => this.supposed(name));
    const beside = [
      ...[...names, ...deed.doers].flatMap((n) => [n.noun, ...n.words, ...n.kinds.slice(0, 1)]),
      ...deed.manner,
      ...deed.places.map((p) => p.preposition),
      ...(deed.along ?? []),
      ...(deed.particle ? [deed.particle] : []),
    ];
    const spoken = this.lexicon.of(deed.predicate, beside);
    if (spoken.length === 0) return undefined;
    const about = new Set(deed.places.map((p) => p.named));
    const sources = new Set(
      deed.places.filter((p) => /^(?:from|of|off)$/.test(p.preposition)).map((p) => p.named),
    );
    const shone = deed.doers.length > 0 && deed.doers.every((d) => d.kinds[0] === 'light');
    const said = (name: Named, own: readonly string[]): boolean =>
      [name.noun, ...(name.open ? [] : name.np.modifiers.map((m) => m.lower))].some((noun) =>
        [...this.lexicon.forms(noun)].some((form) => own.includes(form)),
      ) ||
      (name.kinds[0] !== undefined && name.kinds[0] !== 'subject' && own.includes(name.kinds[0]));
    // 'it begins to snow'
    const selves =
      deed.form === 'noun' || (deed.doers.length > 0 && deed.doers.every((d) => d.open))
        ? [...this.lexicon.forms(deed.predicate)]
        : [];
    let best: (Laid & { score: number }) | undefined;
    let seen: (Laid & { score: number }) | undefined;
    for (const { motion, words } of spoken) {
      const { regions, nouns: own } = motion.facts;
      // 'a sailing boat' is a kind of boat; 'swaying trees' sway.
      if (deed.form === 'adjective' && !motion.facts.lasts) continue;
      const mine = own ? names.filter((n) => said(n, own)) : [];
      const exact = own
        ? mine.some((n) => [...this.lexicon.forms(n.noun)].some((f) => own.includes(f)))
        : false;
      const its = mine.length > 0 || (own?.some((noun) => selves.includes(noun)) ?? false);
      if (own && !its && names.some((n) => !n.open)) continue;
      // 'the sky darkens over the sea' is not told of the sea.
      const close = its && (mine.length === 0 || mine.some((n) => !about.has(n)));
      // Who does it moves, not what lies where it is done; steam may rise from what it rises from.
      const movers =
        deed.form === 'verb' && !shone && deed.doers.some((d) => !d.open && !isWind(d))
          ? names.filter((n) => !about.has(n) || sources.has(n))
          : names;
      // A lamp's own glow is on the lamp.
      const falls = shone && !(regions.includes('light') && this.shows('light'));
      const tries = movers.length > 0 ? movers : names.length > 0 ? [] : [undefined];
      tries.forEach((name, i) => {
        const made = this.place(
          motion,
          name,
          (name !== undefined && mine.includes(name)) ||
            (its && (name === undefined || deed.form === 'noun')),
          deed,
        );
        if (!made) return;
        // Being told in more words counts most, then the motion's own nouns, its likeliest region and its doer.
        const rank = made.kind === undefined ? 4 : (regions as readonly string[]).indexOf(made.kind);
        const score =
          words * 6 +
          // 'blinks' of nobody named is a face's before it is a firefly's.
          (close ? (exact ? 5 : 3.5) : its ? 2 : own ? -1 : 0) +
          (made.bound.length > 0 ? 8 : 0) -
          (made.bound.some((b) => b.near) ? 5 : 0) -
          (rank < 0 ? 4 : rank) * 0.8 -
          i * 0.9 -
          // Light is seen on what it falls on; others are where their place is.
          (name && about.has(name) ? (falls ? -3 : sources.has(name) ? 0 : 2) : 0) -
          // What it is of is nowhere in the picture: a region by default.
          (made.loose && names.length > 1 ? 6 : 0);
        const laid = { score, bound: made.bound, why: made.why, ...(name ? { name } : {}) };
        if (!best || score > best.score) best = laid;
        if (laid.bound.length > 0 && (!seen || score > seen.score)) seen = laid;
      });
    }
    // 'a glint of light', 'a flicker of hope': what it is of need not be what it is on.
    if (!best && deed.form === 'noun' && names.length > 0)
      return this.best({ ...deed, doers: [], places: [] }, []);
    // 'turns its head' of a cat whose face was not found: it turns as a whole.
    if (best && seen && best.bound.length === 0) {
      const { why } = best as Laid;
      return {
        ...seen,
        bound: seen.bound.map((b) => ({
          ...b,
          near: true,
          why: `${why} What comes nearest is ${b.motion.facts.name}.`,
        })),
      };
    }
    return best;
  }

  /** 'They' of two people nobody named, 'the anchor' where only a person is seen: whom the picture shows. */
  private supposed(name: Named): Named {
    const has = (kind: RegionKind): number => this.sight.regions.filter((r) => r.kind === kind).length;
    if (name.open && name.plural && has('person') > 1) return { ...name, kinds: ['person'] };
    const only = name.kinds[0] === 'subject' && !name.open && name.np.definite && has('subject') === 0;
    return only && has('person') > 0 ? { ...name, kinds: [...name.kinds, 'person', 'face'] } : name;
  }

  /** Lay a motion on the regions that a name stands for. */
  protected place(
    motion: StillMotion,
    name: Named | undefined,
    own: boolean,
    deed: Deed,
  ): { bound: Bound[]; why: string; kind: RegionKind | 'frame' | undefined; loose?: boolean } | undefined {
    const allowed = motion.facts.regions.filter(notFrame);
    const inAir = motion.facts.regions.includes('frame');
    const open = name === undefined || name.kinds.length === 0;
    const kinds = open ? undefined : wanted(name.kinds, allowed);
    const frame = {
      bound: [{ motion, region: 'frame' as const, near: false }],
      why: '',
      kind: 'frame' as const,
    };
    // Rain and snow are in the air, whatever else they could be called.
    const there = (kinds ?? []).some((k) => this.shows(k));
    if (inAir && motion.facts.regions[0] === 'frame' && (open || (own && (motion.facts.lasts || !there))))
      return frame;
    if (kinds && kinds.length === 0 && !own) return inAir && own ? frame : undefined;
    const found = this.find(
      open || (own && kinds?.length === 0)
        ? { kinds: allowed, words: name?.words ?? [], plural: name?.plural ?? false }
        : name,
      allowed,
      [...deed.manner, ...whereabouts(deed)],
    );
    const regions = found?.regions ?? [];
    if (found && regions.length > 0 && (!found.instead || !inAir)) {
      const bound = found.instead
        ? regions.flatMap((region) => this.standsIn(motion, found.wanted, region))
        : regions.map((region) => sureOf(motion, region, name));
      const loose = !open && kinds?.length === 0;
      if (bound.length > 0) return { bound, why: '', kind: found.wanted, ...(loose ? { loose } : {}) };
    }
    if (inAir && (own || open)) return frame;
    const wish = found?.wanted ?? 'subject';
    return { bound: [], why: notFound(wish, name?.noun), kind: wish };
  }

  /**
   * What stands in for a region that was not found moves as such a region can; where the wind moves it, as a whole.
   * Nobody blinks without a face.
   */
  protected standsIn(motion: StillMotion, kind: RegionKind, region: Region): Bound[] {
    const made: readonly Bound[] = motion.facts.regions.includes(region.kind)
      ? [{ motion, region, near: true }]
      : windward.includes(kind)
        ? this.toRegion(region, blownMotions[region.kind] ?? [])
        : [];
    return made.map((b) => ({ ...b, near: true, why: instead(kind, region) }));
  }
}

function sureOf(motion: StillMotion, region: Region, name: Named | undefined): Bound {
  const why =
    region.confidence < SURE
      ? `The ${region.name} is a guess (confidence ${region.confidence.toFixed(2)}).`
      : name?.kinds[0] === 'person' && !name.kinds.includes(region.kind) && region.kind === 'subject'
        ? `Nobody was told from the rest of the picture; the ${region.name} moves.`
        : undefined;
  return { motion, region, near: why !== undefined, ...(why ? { why } : {}) };
}

/** Is it a motion of every such region, not only of those that go by some nouns: auroras? */
const general = ({ facts }: StillMotion, kind: RegionKind): boolean => facts.nouns?.includes(kind) ?? true;

/** Words of where it happens, not of where it goes to. */
const whereabouts = (deed: Deed): string[] =>
  deed.places
    .filter((p) => /^(?:on|in|at|by|near|behind|of)$/.test(p.preposition))
    .flatMap((p) => [...p.named.words]);

export const notFrame = (kind: RegionKind | 'frame'): kind is RegionKind => kind !== 'frame';

/** Moving air by its name. */
export const isWind = (name: Named): boolean => windNouns.has(name.noun);

const instead = (kind: RegionKind, region: Region): string =>
  `No ${kind} was told from the rest of the picture; the ${region.name} moves instead.`;

export const notFound = (kind: RegionKind, noun: string | undefined): string =>
  noun && kind === 'subject'
    ? `No ${noun} was found in the picture.`
    : `No ${kind} was found in the picture.`;
