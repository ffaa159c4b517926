import { cameraNouns } from '../catalogue/words/film.ts';
import { outerParts } from '../catalogue/words/places.ts';
import { wearVerbs } from '../catalogue/words/verbs.ts';
import type { Draft, Mention } from './draft.ts';
import type { Entities } from './entities.ts';
import type { EventDraft } from './events.ts';
import { placeWords, sortOf } from './nouns.ts';
import type { Chunk, NounPhrase, VerbGroup } from './phrases.ts';
import type { Token } from './tokens.ts';

/** A place named by a phrase, with how surely it is where the scene plays. */
export interface PlaceHint {
  readonly np: NounPhrase;
  readonly draft: Draft | undefined;
  /** Noun of the place. */
  readonly lemma: string;
  readonly weight: number;
  /** Which side of its door the words put the scene on, where they say so. */
  readonly side?: 'out' | 'in';
}

/** What reading sentences gathers. */
export interface Gathered {
  readonly events: EventDraft[];
  readonly places: PlaceHint[];
  readonly unread: { start: number; end: number; why?: string }[];
  /** Spans that talk of the camera or the style. */
  readonly picture: { start: number; end: number }[];
}

/** Where a sentence stands. */
export interface FrameContext {
  readonly entities: Entities;
  readonly gathered: Gathered;
  readonly group: number;
  readonly inActions: boolean;
  /** Camera and light passages: who and what is named there counts, what is done there does not. */
  readonly namesOnly: boolean;
  /** First sentences of a scene set the place. */
  readonly opening: boolean;
}

/** A phrase just read and what it stands for. */
export interface Reference {
  readonly draft: Draft | undefined;
  readonly np: NounPhrase;
  /** It talks of the camera or the style. */
  readonly picture: boolean;
  /** The phrase named a garment of the draft. */
  readonly cloth?: boolean;
}

const outOfFrame =
  /^\s*,?\s*(?:just |right )?(?:off[- ]?(?:camera|screen|frame)|out of (?:frame|shot|view)|(?:beside|behind|next to|near|by|left of|right of) (?:the )?(?:camera|lens|frame)\b)/i;

/** What people come together for, called after its place: 'a rooftop party'. */
const gatherings: ReadonlySet<string> = new Set(
  'party wedding concert festival picnic dinner meeting lesson class fight race ceremony reception show scene'.split(
    ' ',
  ),
);

const vehicles: ReadonlySet<string> = new Set(['vehicle', 'conveyance']);

/** Whether someone acts by will: a person, an animal, a robot. */
export const living = (d: Draft | undefined): boolean => d?.role === 'person' || d?.role === 'creature';

/** Where the reading of a sentence stands, and the questions that its steps share. */
export class SentenceState {
  protected readonly entities: Entities;
  protected readonly out: Gathered;
  protected subject: Reference | undefined;
  protected also: Draft[] = [];
  protected last: Reference | undefined;
  protected event: EventDraft | undefined;
  /** The verb just read waits for its object. */
  protected open: VerbGroup | undefined;
  /** Verb of a clause whose subject is the camera or the picture. */
  protected pictureClause = false;
  /** A verb was read in this clause. */
  protected verbSeen = false;
  protected firstOfSentence = true;
  /** The sentence began with the camera or the shot. */
  protected opensPicture = false;
  protected lastVerb = '';
  /** Who the last finite verb was about, and whether the last verb was one. */
  protected main: Reference | undefined;
  protected lastFinite = false;
  /** The last verb tells of a deed or state rather than describing like a participle. */
  protected told = false;
  /** Who does the first deed of the sentence. */
  protected first: Draft | undefined;
  /** Where a participle starts that was read as the state of a garment. */
  protected stateAt = -1;
  /** Where a name starts that was given to the one before it. */
  protected namedAt = -1;
  protected lastAttach: { kind: 'wear' | 'with' | 'prep'; to: Draft; word: string } | undefined;

  constructor(
    readonly chunks: readonly Chunk[],
    readonly tokens: readonly Token[],
    readonly context: FrameContext,
  ) {
    this.entities = context.entities;
    this.out = context.gathered;
  }

  /** A new clause: its subject is not known yet, but the old one may go on ('while checking her phone'). */
  protected clause(): void {
    this.open = undefined;
    this.event = undefined;
    this.verbSeen = false;
    this.pictureClause = false;
    this.lastAttach = undefined;
    this.also = [];
  }

  /** The camera as such: 'Camera moves', 'The shot follows', 'Drone'. */
  protected isCamera(np: NounPhrase): boolean {
    return cameraNouns.has(np.lemma) || np.modifiers.some((m) => cameraNouns.has(m.lower));
  }

  /** Whether a verb of its own follows this phrase (past its prepositional phrases) before the clause ends. */
  protected startsClause(i: number): boolean {
    for (let k = i + 1; k < this.chunks.length && k < i + 14; k++) {
      const c = this.chunks[k] as Chunk;
      if (c.kind === 'vg') return c.infinitive ? false : true;
      if (c.kind === 'prep' && this.chunks[k + 1]?.kind === 'np') {
        k++;
        continue;
      }
      if (c.kind === 'adv' || c.kind === 'rel' || (c.kind === 'np' && k === i + 1 && false)) continue;
      return false;
    }
    return false;
  }

  protected leadsToSharedVerb(i: number): boolean {
    for (let k = i + 1; k < this.chunks.length && k < i + 12; k++) {
      const c = this.chunks[k] as Chunk;
      if (c.kind === 'vg') return c.finite;
      if (c.kind !== 'np' && c.kind !== 'comma' && c.kind !== 'conj' && c.kind !== 'adv') return false;
    }
    return false;
  }

  /** States written after a noun: 'sleeves rolled', 'suspenders loose'. */
  protected states(i: number): string[] {
    const next = this.chunks[i + 1];
    if (next?.kind === 'adj') {
      this.stateAt = next.start;
      return [next.token.lower];
    }
    if (
      next?.kind === 'vg' &&
      next.form === 'past' &&
      !next.passive &&
      next.start === (this.chunks[i] as Chunk).end + 1
    ) {
      this.stateAt = next.start;
      return [this.entities.source.slice(next.start, next.end).toLowerCase().split(' ')[0] as string];
    }
    return [];
  }

  protected own(part: Draft, owner: Draft, np: NounPhrase): void {
    part.owner = owner.id;
    this.entities.relate('part-of', part, owner, np.start, np.end);
  }

  protected wearing(before: Chunk | undefined): Draft | undefined {
    if (this.open && wearVerbs.has(this.open.base))
      return this.subject?.draft?.role === 'person' || this.subject?.draft?.role === 'creature'
        ? this.subject.draft
        : this.last?.draft;
    if ((before?.kind === 'comma' || before?.kind === 'conj') && this.lastAttach?.kind === 'wear')
      return this.lastAttach.to;
    if (this.open?.base === 'have' && this.subject?.draft?.role === 'person') return this.subject.draft;
    return undefined;
  }

  /** Find or add what a phrase names; lines of camera and light bring in only what the catalogue knows. */
  protected mention(np: NounPhrase): Mention {
    // 'talks to someone beside the camera': the one spoken to is not in the picture.
    if (
      (np.indefinite || /^(someone|somebody|anyone)$/.test(np.lemma)) &&
      outOfFrame.test(this.entities.source.slice(np.end, np.end + 32))
    )
      return { draft: undefined, sort: 'picture', lemma: np.lemma, fresh: false };
    if (!this.context.namesOnly || np.pronoun)
      return this.entities.mention(
        np,
        !this.entities.drafts.some((d) => d.worn.some((w) => w.phrase.toLowerCase().endsWith(np.head.lower))),
      );
    const sort = sortOf(np, this.entities.vocabulary);
    const sure =
      sort.sort === 'entity' &&
      (sort.role === 'person' ||
        sort.role === 'creature' ||
        (sort.match !== undefined && sort.match.steps === 0));
    return sure
      ? this.entities.mention(np)
      : {
          draft: undefined,
          sort: sort.sort === 'entity' ? 'picture' : sort.sort,
          lemma: sort.lemma,
          fresh: false,
        };
  }

  protected isVehicle(draft: Draft): boolean {
    return this.entities.vocabulary.english.isA(draft.noun, vehicles);
  }

  protected placeHint(np: NounPhrase, draft: Draft | undefined, weight: number, side?: 'out' | 'in'): void {
    // 'The castle tower', 'a bakery storefront': seen from outside, whoever is there.
    if (side === undefined && (outerParts.has(np.lemma) || outerParts.has(np.tokens[0]?.lower ?? '')))
      side = 'out';
    const sided = side === undefined ? {} : { side };
    // 'villa sofa', 'café table': the thing tells of the place.
    const inside =
      draft?.role === 'place'
        ? undefined
        : np.modifiers.find(
            (m) =>
              placeWords.has(m.lower) || this.entities.vocabulary.exact(m.lower, ['places']) !== undefined,
          );
    if (np.land !== undefined && draft && !draft.negated)
      this.out.places.push({ np, draft: undefined, lemma: np.land, weight });
    // A mountain biker is called after his sport.
    const trade = inside !== undefined && draft?.role === 'person' && draft.noun.includes(inside.lower);
    if (trade) return;
    // 'At a beach party': the event is where it is called after.
    if (inside && !draft && gatherings.has(np.lemma))
      this.out.places.push({ np, draft: undefined, lemma: inside.lower, weight });
    // A park bench stands in a park; a school bus stands anywhere.
    if (inside && draft && !draft.negated && !this.entities.vocabulary.english.isA(np.lemma, vehicles))
      this.out.places.push({
        np,
        draft,
        lemma: inside.lower,
        weight: Math.min(weight, draft.role === 'person' ? 1.4 : 2.4),
        ...sided,
      });
    if (!draft && weight >= 4 && /^(snow|sand|water|mud|grass|dark|darkness)$/.test(np.lemma))
      this.out.places.push({ np, draft: undefined, lemma: np.lemma, weight: 2 });
    if (!draft || draft.negated) return;
    if (draft.role === 'place') this.out.places.push({ np, draft, lemma: draft.noun, weight, ...sided });
    else if (draft.role === 'thing' || draft.role === 'sky') {
      const place = this.entities.vocabulary.exact(draft.noun, ['places']);
      if (place) this.out.places.push({ np, draft, lemma: draft.noun, weight: weight - 1, ...sided });
    }
  }
}
