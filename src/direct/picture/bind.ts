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
import type { Sight } from '../../vision/sight/sight.ts';
import type { Deed } from './deed.ts';
import { type Bound, isWind, Laying, notFound, notFrame } from './laying.ts';
import type { MotionLexicon } from './lexicon.ts';
import { isSide, type Named, wanted } from './named.ts';
import { SURE } from './standpoint.ts';

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

/** Binds what the words tell to what vision found. */
export class Binder extends Laying {
  /** Who was told to be in the air, with what moves there. */
  readonly #aloft = new Map<Named['np'], Bound>();

  /** @param lines the brief has lines that are spoken */
  constructor(
    lexicon: MotionLexicon,
    sight: Pick<Sight, 'regions' | 'faces'>,
    private readonly lines = false,
  ) {
    super(lexicon, sight);
  }

  /** What a deed becomes in this picture. */
  bind(deed: Deed): Outcome {
    const outcome = this.outcomeOf(deed);
    const air = outcome.kind === 'moves' && outcome.bound.find((b) => b.region === 'frame');
    if (air && deed.form === 'verb') for (const doer of deed.doers) this.#aloft.set(doer.np, air);
    return outcome;
  }

  private outcomeOf(deed: Deed): Outcome {
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
    ].filter((n) => !isWind(n) && !isSide(n));

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
    // 'leaves blow off the tree and swirl': what was told to be in the air goes on in it.
    const aloft = deed.doers.length === 1 ? this.#aloft.get(deed.doers[0]!.np) : undefined;
    if (aloft) return moves(named?.bound.some((b) => b.region === 'frame') ? named.bound : [aloft]);
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
    const floating = this.inTheAir(deed);
    if (floating) return moves(floating);
    if (named && !acts) return { kind: 'cannot', why: named.why };
    if (deed.form !== 'verb') return { kind: 'rests' };
    return this.nearest(deed, ordered);
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

  /** Everything that moves by itself, each gently; where there is nothing of the kind, a thing that is told to. */
  alive(told = true): Outcome {
    const bound = lively.flatMap((kind) =>
      this.sight.regions
        .filter((r) => r.kind === kind && r.confidence >= SURE)
        .slice(0, 2)
        .flatMap((region) => this.toRegion(region, ownMotions[kind] ?? [])),
    );
    const main = this.sight.regions.find((r) => r.kind === 'subject');
    if (told && bound.length === 0 && main) bound.push(...this.toRegion(main, ownMotions.subject ?? []));
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

  /** The motion that comes nearest to a deed, on the region that stands for its doer. */
  private likest(word: string, verb: string, doer: Named): Bound[] | undefined {
    const [head = '', ...rest] = word.split(' ');
    const spoken = this.lexicon.of(head, rest).map((s) => s.motion);
    for (const motion of spoken) {
      const found = this.find(doer, motion.facts.regions.filter(notFrame));
      const can = found?.regions.filter((r) => motion.facts.regions.includes(r.kind)) ?? [];
      // A part does not take the whole with it: 'strands crossing her face'.
      const part = found?.instead && doer.kinds.every((k) => !/^(?:person|subject)$/.test(k));
      if (part) return this.blown(doer).map((b) => ({ ...b, near: true, why: oneSide(verb, b.motion) }));
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

  /** A deed that no motion is called by: what comes nearest, or why there is nothing. */
  private nearest(deed: Deed, names: readonly Named[]): Outcome {
    const doers = deed.doers.filter((d) => !isWind(d));
    // 'sits by the window' is how it is; 'sits down' is done.
    if (restVerbs.has(deed.predicate) && deed.particle === undefined) return { kind: 'rests' };
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

const oneSide = (verb: string, motion: StillMotion): string =>
  `A still shows one side and one moment: '${verb}' becomes ${motion.facts.name}.`;
