import type { StillMotion } from '../../catalogue/kinds.ts';
import { blownMotions, lively, ownMotions, windward } from '../../catalogue/words/regions.ts';
import {
  nearDeeds,
  openNouns,
  openVerbs,
  restVerbs,
  soundVerbs,
  stillWords,
  supportVerbs,
  wholeNouns,
  windNouns,
  windVerbs,
} from '../../catalogue/words/stirring.ts';
import type { Region, RegionKind, Sight } from '../../vision/sight/sight.ts';
import { colourOf } from '../read/attributes.ts';
import type { Deed } from './deeds.ts';
import type { MotionLexicon } from './lexicon.ts';
import { findRegions, type Named, wanted } from './named.ts';

/** A motion and the region of the picture that makes it; 'frame' is the air before the whole picture. */
export interface Bound {
  readonly motion: StillMotion;
  readonly region: Region | 'frame';
  /** Why it is not just what was asked. */
  readonly why?: string;
  /** Vision or the still cannot give what was asked; this stands for it. */
  readonly near: boolean;
}

/** The words leave open what moves: everything that does by itself, or what a wind would move. */
export type Open = 'all' | 'air';

/** What becomes of a deed that the words tell. */
export type Outcome =
  | { readonly kind: 'moves'; readonly bound: readonly Bound[]; readonly open?: Open }
  /** Nothing of the picture can do it. */
  | { readonly kind: 'cannot'; readonly why: string }
  /** It tells how the picture is, not what happens. */
  | { readonly kind: 'rests' }
  /** It asks that something does not move. */
  | { readonly kind: 'still' }
  /** It is heard only, or the camera does it, or it says nothing that a picture could do. */
  | { readonly kind: 'elsewhere' };

const moves = (bound: readonly Bound[], open?: Open): Outcome => ({
  kind: 'moves',
  bound,
  ...(open ? { open } : {}),
});

/** A face turned less than this looks at the viewer. */
const FRONTAL = 0.3;

const heard: Outcome = { kind: 'cannot', why: 'It is heard, not seen: a line of sound directs it.' };

/** Ways that somebody can turn to look. */
const turned = /^(?:left|right|up|down|away|back|around|aside|over|upwards?|downwards?|forward)$/;

const near = new Map(nearDeeds.flatMap(([word, verbs]) => verbs.split(/\s+/).map((v) => [v, word] as const)));

/** A motion laid on regions for one of those who are named. */
interface Laid {
  readonly bound: readonly Bound[];
  readonly why: string;
  readonly name?: Named;
}

/** Binds what the words tell to what vision found. */
export class Binder {
  constructor(
    private readonly lexicon: MotionLexicon,
    private readonly sight: Pick<Sight, 'regions' | 'faces'>,
    /** The brief has lines that are spoken. */
    private readonly lines = false,
  ) {}

  /** Who was told of, by noun, and the region that stands for each. */
  readonly #who = new Map<string, string>();

  /** Regions for a name: who was told of before is who it was, and two who are told of are not one. */
  private find(
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

  /** What a deed becomes in this picture. */
  bind(deed: Deed): Outcome {
    if (deed.camera) return { kind: 'elsewhere' };
    if (deed.negated || this.asksForRest(deed)) return { kind: 'still' };
    if (deed.support && /^(?:stay|remain)$/.test(deed.support)) return { kind: 'rests' };
    const predicate = deed.predicate;
    if (this.looksAlready(deed)) return { kind: 'rests' };
    // Lines of the brief open the mouth by themselves.
    if (this.lines && near.get(predicate) === 'speak') return { kind: 'elsewhere' };
    const wind = deed.doers.some(isWind);
    const all = [...deed.doers, ...deed.objects, ...deed.places.map((p) => p.named)];
    const ordered = [
      ...(deed.self ? [deed.self] : []),
      ...(wind || deed.passive ? [...deed.objects, ...deed.doers, ...deed.places.map((p) => p.named)] : all),
    ].filter((n) => !isWind(n));

    const subjects = this.sight.regions.filter((r) => r.kind === 'subject').length;
    const goes = near.get(predicate)?.startsWith('glide') || soundVerbs.has(predicate);
    if (
      goes &&
      deed.doers.length > 0 &&
      deed.doers.every((d) => d.passing && !this.floats(d)) &&
      subjects < 2
    )
      return soundVerbs.has(predicate)
        ? heard
        : { kind: 'cannot', why: notFound('subject', deed.doers[0]!.noun) };
    const vague = ordered.every((n) => n.open || wholeNouns.has(n.noun));
    if (vague && this.isOpen(deed) && deed.doers.length + deed.objects.length > 0) return this.alive();
    if (vague && deed.doers.length > 0 && deed.places.some((p) => isWind(p.named))) return this.breeze();

    if (deed.form === 'noun' && windNouns.has(predicate)) return this.breeze();
    const blowing = wind || deed.places.some((p) => isWind(p.named));

    const named = this.fromLexicon(deed, ordered);
    const sure = named?.bound.length && !named.bound.some((b) => b.near);
    // 'leaves are blown by the wind' where leaves are seen: those, rather than some that fall.
    if (blowing && named?.bound.some((b) => b.region === 'frame')) {
      const there = ordered.flatMap((n) => this.blown(n)).filter((b) => !b.near);
      if (there.length > 0) return moves(there);
    }
    if (sure) return moves(named.bound);
    if (wind && deed.objects.length > 0 && windVerbs.has(predicate)) {
      const blown = deed.objects.flatMap((o) => this.blown(o));
      if (blown.length > 0) return moves(blown);
    }
    if (wind && deed.objects.length === 0 && deed.form === 'verb' && !named?.bound.length)
      return this.breeze();
    const acts = near.has(predicate) && deed.doers.some((d) => d.kinds.includes('person'));
    if (named?.bound.length && !acts) return moves(named.bound);
    if (this.isOpen(deed)) {
      const told = [...deed.doers, ...deed.objects].filter((n) => !isWind(n));
      return this.own(deed, told.length > 0 ? told : ordered);
    }
    if (deed.places.some((p) => isWind(p.named)) && deed.doers.some((d) => !isWind(d))) {
      const blown = deed.doers.flatMap((d) => this.blown(d));
      if (blown.length > 0) return moves(blown);
    }
    if (named && !acts) return { kind: 'cannot', why: named.why };
    if (deed.form !== 'verb') return { kind: 'rests' };
    return this.nearest(deed, ordered);
  }

  /** The region that a name stands for, where one was found. */
  regionOf(name: Named): Region | undefined {
    if (name.kinds.length === 0) return undefined;
    const found = this.find(name, name.kinds);
    return found?.instead ? undefined : found?.regions[0];
  }

  /** Only air is told of: 'a light breeze'. What a wind moves moves. */
  breeze(): Outcome {
    const bound = windward.flatMap((kind) =>
      this.sight.regions
        .filter((r) => r.kind === kind && r.confidence >= SURE)
        .slice(0, 2)
        .flatMap((region) => this.toRegion(region, blownMotions[kind] ?? [])),
    );
    return bound.length > 0
      ? moves(bound, 'air')
      : { kind: 'cannot', why: 'Nothing was found in the picture that a wind would move.' };
  }

  /** Everything that moves by itself, each gently. */
  alive(): Outcome {
    const bound = lively.flatMap((kind) =>
      this.sight.regions
        .filter((r) => r.kind === kind && r.confidence >= SURE)
        .slice(0, 2)
        .flatMap((region) => this.toRegion(region, ownMotions[kind] ?? [])),
    );
    const main = this.sight.regions.find((r) => r.kind === 'subject');
    if (bound.length === 0 && main) bound.push(...this.toRegion(main, ownMotions.subject ?? []));
    return bound.length > 0
      ? moves(bound, 'all')
      : { kind: 'cannot', why: 'Nothing was found in the picture that moves by itself.' };
  }

  private asksForRest(deed: Deed): boolean {
    if (stillWords.has(deed.predicate)) return true;
    return (
      (restVerbs.has(deed.predicate) || supportVerbs.has(deed.predicate) || deed.predicate === 'hold') &&
      (deed.manner.some((m) => stillWords.has(m)) || deed.objects.some((o) => stillWords.has(o.noun)))
    );
  }

  /** 'looks at the camera' of a face that does; 'looks happy' turns nobody. */
  private looksAlready(deed: Deed): boolean {
    if (!/^(?:look|gaze|stare|face)$/.test(deed.predicate)) return false;
    const where = [...deed.places.map((p) => p.named.np.lemma), ...deed.objects.map((o) => o.np.lemma)].join(
      ' ',
    );
    if (/\b(?:camera|viewer|lens|us|you)\b/.test(where))
      return this.sight.faces.some((f) => Math.abs(f.turn) < FRONTAL);
    const aside = deed.places.length === 0;
    return aside && deed.particle === undefined && !deed.manner.some((m) => turned.test(m));
  }

  private isOpen(deed: Deed): boolean {
    const alive = /^(?:come|spring|bring|burst|bring)$/.test(deed.predicate) && deed.manner.includes('alive');
    const life =
      deed.places.some((p) => p.named.noun === 'life') || deed.objects.some((o) => o.noun === 'life');
    return (
      alive ||
      (life && /^(?:come|bring|spring|burst|give)$/.test(deed.predicate)) ||
      openVerbs.has(deed.predicate) ||
      (deed.form === 'noun' && openNouns.has(deed.predicate))
    );
  }

  /** 'the steam moves', 'subtle movement': what each does by itself. */
  private own(deed: Deed, names: readonly Named[]): Outcome {
    const real = names.filter((n) => !wholeNouns.has(n.noun) && !n.open && !openNouns.has(n.noun));
    if (real.length === 0) return this.alive();
    // 'the car moves toward the camera' travels.
    const travels =
      deed.particle !== undefined ||
      deed.places.some((p) =>
        /^(?:to|toward|towards|away|across|along|past|into|through|from)$/.test(p.preposition),
      );
    if (travels && deed.form === 'verb' && real.every((n) => n.kinds[0] === 'subject')) {
      const gone = real.flatMap((n) => this.likest('glide', deed.predicate, n) ?? []);
      if (gone.length > 0) return moves(gone);
    }
    const bound: Bound[] = [];
    for (const name of real.slice(0, deed.objects.length > 0 ? 4 : Math.max(1, deed.doers.length))) {
      const kinds = wanted(name.kinds, name.kinds);
      for (const kind of kinds) {
        const found = this.find(name, [kind], deed.manner);
        const here = (found?.instead ? [] : (found?.regions ?? [])).flatMap((region) =>
          this.toRegion(region, ownMotions[kind] ?? []),
        );
        bound.push(...here);
        if (here.length > 0) break;
      }
      if (bound.length === 0) {
        const kind = kinds[0] ?? 'subject';
        const found = this.find(name, [kind]);
        const region = found?.regions[0];
        if (region)
          bound.push(
            ...this.toRegion(region, ownMotions[kind] ?? []).map((b) => ({
              ...b,
              near: true,
              why: `No ${kind} was found in the picture; the ${region.name} moves instead.`,
            })),
          );
      }
    }
    if (bound.length > 0) return moves(bound);
    const first = real[0]!;
    return { kind: 'cannot', why: notFound(first.kinds[0] ?? 'subject', first.noun) };
  }

  private blown(name: Named): Bound[] {
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
  private toRegion(region: Region, words: readonly string[], asked: RegionKind = region.kind): Bound[] {
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
  private fromLexicon(deed: Deed, names: readonly Named[]): Laid | undefined {
    const best = this.best(deed, names);
    if (!best?.name) return best;
    const list = [deed.doers, deed.objects].find((l) => l.length > 1 && l.includes(best.name!)) ?? [];
    const others = list
      .filter((n) => n !== best.name && !isWind(n))
      .flatMap((n) => {
        const own = (this.best(deed, [n])?.bound ?? []).filter((b) => !b.near);
        return own.length > 0 || !deed.doers.some(isWind) ? own : this.blown(n);
      });
    return { ...best, bound: [...best.bound, ...others] };
  }

  private best(deed: Deed, names: readonly Named[]): Laid | undefined {
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
      [...this.lexicon.forms(name.noun)].some((form) => own.includes(form)) ||
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
          (close ? (exact ? 5 : 3.5) : its ? 2 : 0) +
          (made.bound.length > 0 ? 8 : 0) -
          (made.bound.some((b) => b.near) ? 5 : 0) -
          (rank < 0 ? 4 : rank) * 0.8 -
          i * 0.9 -
          // Light is seen on what it falls on; others are where their place is.
          (name && about.has(name) ? (shone ? -3 : sources.has(name) ? 0 : 2) : 0) -
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

  /** Lay a motion on the regions that a name stands for. */
  private place(
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
    const there = (kinds ?? []).some((k) => this.sight.regions.some((r) => r.kind === k));
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

  /** The motion that comes nearest to a deed, on the region that stands for its doer. */
  private likest(word: string, verb: string, doer: Named): Bound[] | undefined {
    const [head = '', ...rest] = word.split(' ');
    const spoken = this.lexicon.of(head, rest).map((s) => s.motion);
    for (const motion of spoken) {
      const found = this.find(doer, motion.facts.regions.filter(notFrame));
      const can = found?.regions.filter((r) => motion.facts.regions.includes(r.kind)) ?? [];
      if (can.length > 0)
        return can.map((region) => ({ motion, region, near: true, why: oneSide(verb, motion) }));
    }
    return undefined;
  }

  /** 'snowflakes whirl', 'embers spiral': whatever the verb, what a motion is named after moves so. */
  private inTheAir(deed: Deed): Bound[] | undefined {
    for (const name of deed.doers) {
      if (name.open) continue;
      const forms = [...this.lexicon.forms(name.noun)];
      const motion = this.lexicon.motions.find(
        ({ facts, words }) =>
          facts.lasts &&
          facts.nouns?.some((noun) => forms.includes(noun)) &&
          (facts.regions[0] === 'frame' || words.some((w) => forms.includes(w))),
      );
      const made = motion && this.place(motion, name, true, deed);
      if (made && made.bound.length > 0) return made.bound;
    }
    return undefined;
  }

  /** Is it something that is in the air: fireflies, bubbles? */
  private floats(name: Named): boolean {
    return this.lexicon.motions.some(
      (m) => m.facts.regions[0] === 'frame' && m.facts.nouns?.includes(name.noun) === true,
    );
  }

  /**
   * What stands in for a region that was not found moves as such a region can; where the wind moves it, as a whole.
   * Nobody blinks without a face.
   */
  private standsIn(motion: StillMotion, kind: RegionKind, region: Region): Bound[] {
    const made: readonly Bound[] = motion.facts.regions.includes(region.kind)
      ? [{ motion, region, near: true }]
      : windward.includes(kind)
        ? this.toRegion(region, blownMotions[region.kind] ?? [])
        : [];
    return made.map((b) => ({ ...b, near: true, why: instead(kind, region) }));
  }

  /** A deed that no motion is called by: what comes nearest, or why there is nothing. */
  private nearest(deed: Deed, names: readonly Named[]): Outcome {
    const doers = deed.doers.filter((d) => !isWind(d));
    // 'sits by the window' is how it is; 'sits down' is done.
    if (restVerbs.has(deed.predicate) && deed.particle === undefined) return { kind: 'rests' };
    const fallen = this.inTheAir(deed);
    if (fallen) return moves(fallen);
    const away = /^(?:away|off|past|by|forward|ahead)$/.test(deed.particle ?? '');
    const word =
      away && doers.some((d) => d.kinds[0] === 'subject') ? 'glide|shift' : near.get(deed.predicate);
    if (word) {
      const bound = doers.flatMap(
        (doer) =>
          word
            .split('|')
            .map((w) => this.likest(w, deed.predicate, doer))
            .find((b) => b !== undefined) ?? [],
      );
      if (bound.length > 0) return moves(bound);
    }
    if (soundVerbs.has(deed.predicate) && doers.length > 0 && doers.every((d) => d.kinds[0] !== 'person'))
      return heard;
    const close = this.lexicon.near(deed.predicate);
    for (const motion of close) {
      for (const name of names) {
        const made = this.place(motion, name, false, deed);
        if (made && made.bound.length > 0)
          return moves(
            made.bound.map((b) => ({
              ...b,
              near: true,
              why: b.why ?? `The nearest motion is ${motion.facts.name}.`,
            })),
          );
      }
    }
    if (supportVerbs.has(deed.predicate)) return { kind: 'rests' };
    if (soundVerbs.has(deed.predicate) && doers.length > 0) return heard;
    if (doers.length === 0 && deed.objects.length === 0) return { kind: 'elsewhere' };
    return {
      kind: 'cannot',
      why: 'A still shows one side and one moment: no motion of the catalogue is near this.',
    };
  }
}

/** Under this a region is a guess, and reported as one. */
const SURE = 0.35;

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

const notFrame = (kind: RegionKind | 'frame'): kind is RegionKind => kind !== 'frame';

/** Moving air by its name. */
export const isWind = (name: Named): boolean => windNouns.has(name.noun);

const instead = (kind: RegionKind, region: Region): string =>
  `No ${kind} was told from the rest of the picture; the ${region.name} moves instead.`;

const notFound = (kind: RegionKind, noun: string | undefined): string =>
  noun && kind === 'subject'
    ? `No ${noun} was found in the picture.`
    : `No ${kind} was found in the picture.`;

const oneSide = (verb: string, motion: StillMotion): string =>
  `A still shows one side and one moment: '${verb}' becomes ${motion.facts.name}.`;
