import { cameraNouns } from '../../catalogue/words/film.ts';
import { regionNouns } from '../../catalogue/words/regions.ts';
import { supportVerbs, wholeNouns } from '../../catalogue/words/stirring.ts';
import { isPlural, singular } from '../../reading/lemma.ts';
import type { Chunk, NounPhrase, VerbGroup } from '../../reading/phrases.ts';
import type { Token } from '../../reading/tokens.ts';
import type { Deed } from './deed.ts';
import type { DeedReader } from './deeds.ts';
import { kindsOf, type Named } from './named.ts';

/** Walks the clauses of one sentence. */
export class Clauses {
  readonly #names = new Map<number, Named>();
  /** Doers of the verb at an index, which later verbs without their own share. */
  #doers: readonly Named[] = [];
  #from: number | undefined;
  #camera = false;
  readonly #taken = new Set<number>();

  constructor(
    private readonly chunks: readonly Chunk[],
    private readonly sentence: number,
    private readonly reader: DeedReader,
  ) {}

  read(): void {
    const { chunks } = this;
    chunks.forEach((c, i) => {
      if (c.kind === 'vg') this.verb(c, i);
      else if (c.kind === 'np') this.noun(c, i);
    });
  }

  private named(i: number): Named {
    const known = this.#names.get(i);
    if (known) return known;
    const made = this.reader.name(this.chunks[i] as NounPhrase);
    this.#names.set(i, made);
    return made;
  }

  /** The verb group that begins right after this one, past adverbs: 'begins rotating', 'starts to rise'. */
  private carried(i: number): VerbGroup | undefined {
    let k = i + 1;
    while (this.chunks[k]?.kind === 'adv' || this.chunks[k]?.kind === 'to') k++;
    const next = this.chunks[k];
    return next?.kind === 'vg' && (next.infinitive || next.form === 'ing' || next.form === 'base')
      ? next
      : undefined;
  }

  private verb(vg: VerbGroup, i: number): void {
    const found = this.doers(vg, i);
    const doers = found.named ?? this.#doers;
    if (found.named) {
      this.#doers = found.named;
      this.#from = found.start;
      this.#camera = found.camera;
    }
    if (supportVerbs.has(vg.base) && this.carried(i)) return;
    const { objects, places, end } = this.after(i);
    // 'sunlight falling on its fur' is told beside who it is about.
    this.reader.did(doers[0], vg.form === 'ing' || (vg.form === 'past' && !vg.passive));
    // 'make the clouds move'
    const made = this.chunks[i + 2];
    if (supportVerbs.has(vg.base) && objects.length === 1 && made?.kind === 'vg' && !made.finite) return;
    if (vg.base === 'make' && made?.kind === 'vg' && made.form === 'base') return;
    let k = i - 1;
    while (this.chunks[k]?.kind === 'adv') k--;
    const before = this.chunks[k];
    const support = before?.kind === 'vg' && supportVerbs.has(before.base) ? before : undefined;
    // 'a gentle smile forming', 'ripples spread': the noun tells it, and its own turn has come already.
    this.reader.deeds.push({
      predicate: vg.base,
      form: 'verb',
      ...(vg.particle ? { particle: vg.particle } : {}),
      ...(!support && (vg.form === 'ing' || (vg.form === 'past' && !vg.passive)) && !this.helped(vg)
        ? { described: true }
        : {}),
      doers,
      objects,
      places,
      manner: [...vg.adverbs, ...(support?.adverbs ?? []), ...this.adverbsAround(i)],
      ...(support ? { support: support.base } : {}),
      ...(this.along(i).length > 0 ? { along: this.along(i) } : {}),
      passive:
        vg.passive ||
        (vg.form === 'past' && objects.length === 0 && places.some((p) => p.preposition === 'by')),
      negated:
        vg.negated ||
        (support?.negated ?? false) ||
        doers.some((d) => d.np.negated || /^(?:nothing|nobody|none)$/.test(d.np.lemma)),
      camera: this.#camera,
      sentence: this.sentence,
      start: Math.min(
        support?.start ?? vg.start,
        found.start ?? (support ? this.#from : undefined) ?? vg.start,
      ),
      end,
    });
  }

  private along(i: number): string[] {
    const { chunks } = this;
    const next = (k: number, step: number): VerbGroup | undefined => {
      if (chunks[k + step]?.kind !== 'conj') return undefined;
      const other = chunks[k + 2 * step];
      return other?.kind === 'vg' ? other : undefined;
    };
    return [next(i, -1), next(i, 1)].flatMap((v) => (v ? [v.base] : []));
  }

  /** Has the verb an auxiliary: 'is turning'? */
  private helped(vg: VerbGroup): boolean {
    return vg.finite && vg.form === 'ing';
  }

  private adverbsAround(i: number): string[] {
    const out: string[] = [];
    for (const step of [-1, 1])
      for (let k = i + step; this.chunks[k]?.kind === 'adv' || this.chunks[k]?.kind === 'adj'; k += step)
        out.push((this.chunks[k] as { token: Token }).token.lower);
    return out;
  }

  /** Who stands where a subject stands; undefined where the verb shares the one before. */
  private doers(vg: VerbGroup, i: number): { named?: Named[]; camera: boolean; start?: number } {
    const { chunks } = this;
    let j = i - 1;
    while (j >= 0 && /^(?:adv|not|rel)$/.test(chunks[j]!.kind)) j--;
    // 'the woman in blue smiles'
    if (chunks[j]?.kind === 'adj' && chunks[j - 1]?.kind === 'prep') j -= 2;
    const last = chunks[j];
    if (last?.kind !== 'np') return { camera: this.#camera };
    const first = this.whole(j);
    const before = chunks[j - 1];
    // 'with her hair moving'
    if (vg.form === 'ing' && before?.kind === 'prep' && before.token.lower === 'with') {
      this.#taken.add(j);
      return { named: [this.named(j)], camera: isCamera(last), start: last.start };
    }
    // Only 'in the lake the water …': what stands after a preposition, when nothing else does.
    if (first === undefined) {
      // 'looks over his shoulder, then nods'
      if (this.afterVerb(j) && vg.form !== 'ing') return { camera: this.#camera };
      this.#taken.add(j);
      return { named: [this.named(j)], camera: isCamera(last), start: last.start };
    }
    const named = [this.besides(first, j)];
    for (let n = first; n <= j; n++) this.#taken.add(n);
    let k = first;
    // 'clouds, trees and grass move': the list before the last one.
    while (/^(?:conj|comma)$/.test(chunks[k - 1]?.kind ?? '') && chunks[k - 2]?.kind === 'np') {
      if (chunks[k - 1]!.kind === 'comma' && !listed(chunks, k)) break;
      const head = this.whole(k - 2);
      if (head === undefined || this.#taken.has(head) || chunks[head - 1]?.kind === 'vg') break;
      named.unshift(this.besides(head, k - 2));
      for (let n = head; n < k; n++) this.#taken.add(n);
      k = head;
    }
    return { named, camera: isCamera(chunks[first] as NounPhrase), start: chunks[k]!.start };
  }

  /** Index of the noun phrase that the one at j belongs to: 'the car' of 'the car on the left of the road'. */
  private whole(j: number): number | undefined {
    const { chunks } = this;
    let at = j;
    while (chunks[at - 1]?.kind === 'prep') {
      const outer = chunks[at - 2];
      // 'a close-up of a candle flickering', 'a photo of a woman smiling'
      if (
        (chunks[at - 1] as { token: Token }).token.lower === 'of' &&
        outer?.kind === 'np' &&
        (cameraNouns.has(outer.lemma) || wholeNouns.has(outer.lemma))
      )
        return at;
      at -= 2;
      while (/^(?:adv|adj)$/.test(chunks[at]?.kind ?? '')) at--;
      if (chunks[at]?.kind !== 'np') return undefined;
    }
    return at;
  }

  /** Does the noun phrase at j belong to a verb before it, by its prepositions? */
  private afterVerb(j: number): boolean {
    let at = j;
    while (this.chunks[at]?.kind === 'np' && this.chunks[at - 1]?.kind === 'prep') at -= 2;
    return this.chunks[at]?.kind === 'vg';
  }

  /** A name with the words of place that stand behind it, up to j. */
  private besides(at: number, j: number): Named {
    const own = this.named(at);
    const hue = this.chunks[at + 2];
    if (j === at && hue?.kind === 'adj' && this.chunks[at + 1]?.kind === 'prep')
      return { ...own, words: [...own.words, hue.token.lower] };
    if (j === at) return own;
    const words = this.chunks
      .slice(at + 1, j + 1)
      .flatMap((c) => (c.kind === 'np' ? c.tokens.map((t) => t.lower) : []));
    return { ...own, words: [...own.words, ...words] };
  }

  /** 'flickering neon, pouring rain': a noun that was taken for an adjective of the next. */
  private beside(np: NounPhrase, adjective: Token): Named | undefined {
    const next = np.adjectives[np.adjectives.indexOf(adjective) + 1];
    const kinds = next && regionNouns.get(singular(next.lower));
    if (!next || !kinds) return undefined;
    const noun = singular(next.lower);
    return { np, noun, kinds, words: [next.lower], plural: isPlural(next.lower), open: false };
  }

  /** Does a verb of its own follow what stands at k? */
  private told(k: number): boolean {
    let n = k + 1;
    while (
      this.chunks[n]?.kind === 'adv' ||
      this.chunks[n]?.kind === 'prep' ||
      (this.chunks[n]?.kind === 'np' && this.chunks[n - 1]?.kind === 'prep')
    )
      n++;
    const next = this.chunks[n];
    return next?.kind === 'vg' && !next.infinitive;
  }

  /** What follows a verb: its object, then prepositions with theirs. */
  private after(i: number): { objects: Named[]; places: Deed['places'][number][]; end: number } {
    const { chunks } = this;
    const objects: Named[] = [];
    const places: Deed['places'][number][] = [];
    let end = chunks[i]!.end;
    let k = i + 1;
    while (chunks[k]?.kind === 'adv' || chunks[k]?.kind === 'adj') end = chunks[k++]!.end;
    if (chunks[k]?.kind === 'np') {
      objects.push(this.named(k));
      end = chunks[k++]!.end;
      while (
        (chunks[k]?.kind === 'conj' || (chunks[k]?.kind === 'comma' && chunks[k + 2]?.kind !== 'vg')) &&
        chunks[k + 1]?.kind === 'np' &&
        !this.told(k + 1) &&
        (chunks[k]?.kind === 'conj' || listedAfter(chunks, k))
      ) {
        objects.push(this.named(k + 1));
        end = chunks[k + 1]!.end;
        k += 2;
      }
    }
    const more = this.places(k);
    return { objects, places: [...places, ...more.places], end: Math.max(end, more.end) };
  }

  private places(from: number): { places: Deed['places'][number][]; end: number } {
    const { chunks } = this;
    const places: Deed['places'][number][] = [];
    let end = 0;
    let k = from;
    for (;;) {
      while (chunks[k]?.kind === 'adv') end = chunks[k++]!.end;
      const p = chunks[k];
      const np = chunks[k + 1];
      if (p?.kind === 'prep' && np?.kind === 'np') {
        // 'with her hair moving': what follows tells of another.
        if (p.token.lower === 'with' && chunks[k + 2]?.kind === 'vg') break;
        places.push({ preposition: p.token.lower, named: this.named(k + 1) });
        end = np.end;
        k += 2;
        while (chunks[k]?.kind === 'conj' && chunks[k + 1]?.kind === 'np' && !this.told(k + 1)) {
          places.push({ preposition: p.token.lower, named: this.named(k + 1) });
          end = chunks[k + 1]!.end;
          k += 2;
        }
        continue;
      }
      if (p?.kind === 'prep' && chunks[k + 1]?.kind !== 'np') {
        end = p.end;
        k++;
        continue;
      }
      return { places, end };
    }
    return { places, end };
  }

  private noun(np: NounPhrase, i: number): void {
    const { chunks, reader } = this;
    // 'a rocking chair' is a chair.
    for (const adjective of np.adjectives)
      if (
        reader.isDeedAdjective(adjective) &&
        !isCamera(np) &&
        !reader.english.isNoun(`${adjective.lower} ${np.lemma}`)
      )
        reader.deeds.push({
          predicate: adjective.lower,
          form: 'adjective',
          noun: np,
          described: true,
          doers: [this.beside(np, adjective) ?? this.named(i)],
          objects: [],
          places: [],
          manner: np.adjectives.filter((a) => a !== adjective).map((a) => a.lower),
          passive: false,
          negated: np.negated,
          camera: false,
          sentence: this.sentence,
          start: np.start,
          end: np.end,
        });
    if (!reader.isDeedNoun(np)) {
      this.named(i);
      return;
    }
    const before = chunks[i - 1];
    const of = this.places(i + 1);
    const doers: Named[] = [];
    for (const m of np.modifiers) {
      const kinds = kindsOf(singular(m.lower), [], reader.english);
      if (kinds[0] !== 'subject')
        doers.push({
          np,
          noun: singular(m.lower),
          kinds,
          words: [m.lower],
          plural: isPlural(m.lower),
          open: false,
        });
    }
    let k = i + 1;
    while (chunks[k]?.kind === 'adv') k++;
    const verb = chunks[k];
    const governed = before?.kind === 'vg' ? before : undefined;
    const shared = before?.kind === 'prep' || governed ? this.#doers : [];
    reader.deeds.push({
      predicate: /ing$/.test(np.head.lower) && reader.isDeedNoun(np) ? np.head.lower : np.lemma,
      form: 'noun',
      noun: np,
      ...(regionNouns.has(np.lemma) ? { self: this.named(i) } : {}),
      ...(before?.kind === 'prep' ? { preposition: before.token.lower } : {}),
      doers: [...doers, ...shared.filter((d) => d.np !== np)],
      objects: [],
      places: of.places,
      manner: [
        ...np.adjectives.map((a) => a.lower),
        ...(governed?.adverbs ?? []),
        ...(verb?.kind === 'vg' ? verb.adverbs : []),
      ],
      ...(verb?.kind === 'vg' ? { support: verb.base } : governed ? { support: governed.base } : {}),
      passive: false,
      negated: np.negated || (governed?.negated ?? false),
      camera: this.#camera && (before?.kind === 'vg' || before?.kind === 'prep'),
      sentence: this.sentence,
      start: np.start,
      end: Math.max(np.end, of.end, verb?.kind === 'vg' && supportVerbs.has(verb.base) ? verb.end : 0),
    });
  }
}

/** Is the noun phrase at k the last of a list 'a, b and c'? */
function listed(chunks: readonly Chunk[], k: number): boolean {
  return (
    chunks[k + 1]?.kind === 'conj' || (chunks[k + 1]?.kind === 'comma' && chunks[k + 3]?.kind === 'conj')
  );
}
function listedAfter(chunks: readonly Chunk[], k: number): boolean {
  return chunks[k + 2]?.kind === 'conj' || chunks[k + 2]?.kind === 'comma' || chunks[k + 2]?.kind === 'stop';
}

const isCamera = (np: NounPhrase): boolean =>
  cameraNouns.has(np.lemma) && !/^(?:portrait|foreground|background|profile)$/.test(np.lemma);
