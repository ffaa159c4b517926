import { cameraNouns } from '../../catalogue/words/film.ts';
import { personPronouns, regionNouns } from '../../catalogue/words/regions.ts';
import { openNouns, windNouns } from '../../catalogue/words/stirring.ts';
import type { Hypernyms } from '../../reading/hypernyms.ts';
import { singular } from '../../reading/lemma.ts';
import { type Chunk, type NounPhrase, phrases } from '../../reading/phrases.ts';
import type { Token } from '../../reading/tokens.ts';
import type { RegionKind } from '../../vision/sight/sight.ts';
import { Clauses } from './clauses.ts';
import type { Deed } from './deed.ts';
import type { MotionLexicon } from './lexicon.ts';
import { kindsOf, type Named } from './named.ts';
import { ofWhat, retag } from './retag.ts';

/** Kinds of regions whose nouns name what is there, whatever verbs they look like: 'face', 'plant', 'light'. */
const still: ReadonlySet<RegionKind> = new Set([
  'face',
  'person',
  'hair',
  'cloth',
  'ground',
  'background',
  'foliage',
  'light',
]);

const beasts: ReadonlySet<string> = new Set(['animal']);

/** Senses of the noun table that things and places have, rather than what happens. */
const bodies: ReadonlySet<string> = new Set(['whole', 'body part', 'season', 'scene', 'darkness']);

/** What reading one sentence after the other knows. */
export class DeedReader {
  readonly deeds: Deed[] = [];
  /** Every noun phrase that names something, in the order of the text. */
  readonly names: Named[] = [];
  #last: Named | undefined;
  #person: Named | undefined;
  #doer: Named | undefined;
  #several: Named | undefined;

  constructor(
    readonly lexicon: MotionLexicon,
    readonly english: Hypernyms,
  ) {}

  /**
   * Read a tagged sentence.
   * @param ofCamera it speaks of the camera: only what something of the picture does counts
   */
  read(tokens: Token[], sentence: number, ofCamera = false): void {
    const from = this.deeds.length;
    retag(tokens, this.lexicon, this.english);
    const chunks = ofWhat(phrases(tokens)).map(
      (c, i, all): Chunk =>
        // 'turns to the left'
        c.kind === 'to' && all[i + 1]?.kind === 'np' ? { ...c, kind: 'prep' } : c,
    );
    new Clauses(chunks, sentence, this).read();
    if (!ofCamera) return;
    const kept = this.deeds
      .splice(from)
      .filter(
        (d) =>
          d.form === 'verb' &&
          d.doers.some((n) => n.kinds.length > 0 && (n.kinds[0] !== 'subject' || n.np.definite)),
      );
    this.deeds.push(...kept);
  }

  /** What a noun phrase stands for; pronouns are those named last. */
  name(np: NounPhrase): Named {
    const lower = np.pronoun ? np.lemma.split(' ', 1)[0]! : np.lemma;
    if (np.pronoun) {
      const person = personPronouns.has(lower);
      const many = /^(?:they|them|both|these|those)$/.test(lower);
      const some = /^(?:one|another|other|someone|something|that|this|which)$/.test(lower);
      const meant = person
        ? this.#person
        : some
          ? undefined
          : many
            ? (this.#several ?? this.#doer ?? this.#last)
            : (this.#doer ?? this.#last);
      if (meant) return { ...meant, np, words: meant.words };
      return {
        np,
        noun: lower,
        kinds: person ? ['person'] : [],
        words: [],
        plural: many,
        open: true,
      };
    }
    const modifiers = np.modifiers.map((m) => m.lower);
    const named: Named = {
      np,
      noun: lower,
      kinds: kindsOf(lower, modifiers.map(singular), this.english),
      ...(np.plural && !np.definite && this.english.isA(lower, beasts) ? { passing: true } : {}),
      words: np.tokens.map((t) => t.lower),
      plural:
        np.plural ||
        np.count > 1 ||
        (np.owner !== undefined && 'lower' in np.owner && np.owner.lower === 'their'),
      open: false,
    };
    if (windNouns.has(lower) || cameraNouns.has(lower)) return named;
    this.names.push(named);
    if (named.plural && (named.kinds[0] === 'person' || named.kinds[0] === 'subject')) this.#several = named;
    if (named.kinds[0] === 'person') this.#person = named;
    else this.#last = named;
    this.#last ??= named;
    return named;
  }

  /** Who was told of as a doer is who 'it' is in what follows. */
  did(doer: Named | undefined, aside: boolean): void {
    if (doer && !(aside && this.#doer) && !doer.open && doer.kinds[0] !== 'person') this.#doer = doer;
  }

  /** A motion's own noun: 'ripples', 'a gentle smile', 'subtle movement'; not a thing that is called so: 'a watch'. */
  isDeedNoun(np: NounPhrase): boolean {
    if (np.pronoun || np.negated || /^(?:left|right)$/.test(np.lemma)) return false;
    const { lemma, head } = np;
    if (openNouns.has(lemma) || windNouns.has(lemma)) return true;
    const told =
      this.lexicon.has(lemma) || (/(?:ing|ation|ter)$/.test(head.lower) && this.lexicon.has(head.lower));
    if (!told || still.has(regionNouns.get(lemma)?.[0] ?? 'water')) return false;
    return this.lexicon.isNoun(lemma) || !this.english.isA(lemma, bodies);
  }

  /** A participle that tells what something does all the while: 'swaying trees'. */
  isDeedAdjective(token: Token): boolean {
    return /ing$/.test(token.lower) && this.lexicon.has(token.lower);
  }
}
