import { cameraNouns, cameraVerbs, simileOpeners, styleOpeners } from '../../catalogue/words/film.ts';
import { garmentNouns } from '../../catalogue/words/clothing.ts';
import { prepositions } from '../../catalogue/words/prepositions.ts';
import { containers } from '../../catalogue/words/quantities.ts';
import { lookVerbs, wearVerbs } from '../../catalogue/words/verbs.ts';
import { ageOf, attributesOf } from './attributes.ts';
import { colourOnly, garmentOf } from './clothing.ts';
import { bodyAttribute, type Draft, type Entities, type Mention } from './entities.ts';
import { placeWords, sortOf } from './nouns.ts';
import { actsNothing, holds, startEvent, touches, type EventDraft } from './events.ts';
import type { Chunk, Mark, NounPhrase, VerbGroup } from './phrases.ts';
import { whenOf } from './timing.ts';
import type { Token } from './tokens.ts';

/** A place named by a phrase, with how surely it is where the scene plays. */
export interface PlaceHint {
  readonly np: NounPhrase;
  readonly draft: Draft | undefined;
  /** Noun of the place. */
  readonly lemma: string;
  readonly weight: number;
}

/** What reading sentences gathers. */
export interface Gathered {
  readonly events: EventDraft[];
  readonly places: PlaceHint[];
  readonly unread: { start: number; end: number }[];
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

type Reference = { draft: Draft | undefined; np: NounPhrase; picture: boolean };

const living = (d: Draft | undefined): boolean => d?.role === 'person' || d?.role === 'creature';

/** Read one sentence of phrases: who is there, where, wearing what, doing what. */
export function readFrames(chunks: readonly Chunk[], tokens: readonly Token[], context: FrameContext): void {
  new Sentence(chunks, tokens, context).run();
}

class Sentence {
  readonly #entities: Entities;
  readonly #out: Gathered;
  #subject: Reference | undefined;
  #also: Draft[] = [];
  #last: Reference | undefined;
  #event: EventDraft | undefined;
  /** The verb just read waits for its object. */
  #open: VerbGroup | undefined;
  /** Verb of a clause whose subject is the camera or the picture. */
  #pictureClause = false;
  /** A verb was read in this clause. */
  #verbSeen = false;
  #firstOfSentence = true;
  #lastVerb = '';
  /** Where a participle starts that was read as the state of a garment. */
  #stateAt = -1;
  #lastAttach: { kind: 'wear' | 'with' | 'prep'; to: Draft; word: string } | undefined;

  constructor(
    readonly chunks: readonly Chunk[],
    readonly tokens: readonly Token[],
    readonly context: FrameContext,
  ) {
    this.#entities = context.entities;
    this.#out = context.gathered;
  }

  run(): void {
    const chunks = this.chunks;
    for (let i = 0; i < chunks.length; i++) {
      const chunk = chunks[i] as Chunk;
      const skip = this.#skipTo(i);
      if (skip > i) {
        const last = chunks[skip - 1] as Chunk;
        this.#out.picture.push({ start: chunk.start, end: last.end });
        i = skip - 1;
        continue;
      }
      if (chunk.kind === 'np') this.#noun(chunk, i);
      else if (chunk.kind === 'vg') this.#verb(chunk, i);
      else this.#mark(chunk, i);
      if (chunk.kind !== 'adv') this.#firstOfSentence = false;
    }
    this.#entities.about(this.#subject?.draft);
  }

  /** Likenesses ('like islands') and openers of style talk: the index after them, else the same index. */
  #skipTo(i: number): number {
    const chunk = this.chunks[i] as Chunk;
    if (chunk.kind === 'np' && !chunk.pronoun) return i;
    const at = this.tokens.findIndex((t) => t.start === chunk.start);
    const words = this.tokens
      .slice(at, at + 4)
      .map((t) => t.lower)
      .join(' ');
    const style = styleOpeners.some((o) => words === o || words.startsWith(`${o} `));
    const first = chunk.kind === 'vg' ? chunk.base : (chunk as Mark).token?.lower;
    const like =
      (chunk.kind === 'prep' && first === 'like') ||
      (chunk.kind === 'vg' && simileOpeners.has(this.tokens[at]?.lower ?? '')) ||
      (chunk.kind === 'adj' && first === 'reminiscent');
    if (!style && !like) return i;
    let k = i + 1;
    for (; k < this.chunks.length; k++) {
      const c = this.chunks[k] as Chunk;
      if (c.kind === 'comma' || c.kind === 'stop' || c.kind === 'dash' || c.kind === 'sub') break;
      if (like && !style && c.kind === 'vg' && c.finite) break;
      if (style && k - i > 12) break;
    }
    return k;
  }

  #mark(chunk: Mark, i: number): void {
    switch (chunk.kind) {
      case 'adv': {
        if (
          this.#event &&
          /ly$|^(together|back|up|down|away|apart|upward|downstream|overhead|forward|backward|alone|sideways)$/.test(
            chunk.token.lower,
          )
        )
          this.#event.manner.push(chunk.token.lower);
        return;
      }
      case 'adj': {
        this.#predicate(chunk, i);
        return;
      }
      case 'stop':
      case 'dash':
        this.#clause();
        this.#subject = undefined;
        this.#last = undefined;
        return;
      case 'colon': {
        // 'Her partner: sleeves rolled, clapping' stays with the partner.
        this.#open = undefined;
        this.#event = undefined;
        return;
      }
      case 'sub':
        this.#clause();
        return;
      case 'comma':
        this.#open = undefined;
        return;
      default:
    }
  }

  /** A new clause: its subject is not known yet, but the old one may go on ('while checking her phone'). */
  #clause(): void {
    this.#open = undefined;
    this.#event = undefined;
    this.#verbSeen = false;
    this.#pictureClause = false;
    this.#lastAttach = undefined;
    this.#also = [];
  }

  #noun(phrase: NounPhrase, i: number): void {
    const before = this.chunks[i - 1];
    const earlier = this.chunks[i - 2];
    // 'no cars or people': the negation covers both.
    const np: NounPhrase =
      before?.kind === 'conj' &&
      (before.token.lower === 'or' || before.token.lower === 'nor') &&
      earlier?.kind === 'np' &&
      earlier.negated
        ? { ...phrase, negated: true }
        : phrase;
    const after = this.chunks[i + 1];
    if (before?.kind === 'prep') {
      this.#prepositional(before, np, i);
      return;
    }
    // Clothes after 'wears', and lists of them.
    const wearer = this.#wearing(before);
    if (wearer) {
      const worn = garmentOf(np, this.#entities.source, this.#entities.vocabulary, this.#states(i));
      if (worn) {
        this.#entities.wear(wearer, worn);
        this.#lastAttach = { kind: 'wear', to: wearer, word: 'wear' };
        return;
      }
      const body = bodyAttribute(np, np.lemma);
      if (body.length > 0) {
        this.#entities.attributes(wearer, body);
        return;
      }
    }
    if (
      this.#open &&
      (before?.kind === 'vg' ||
        (before?.kind === 'adv' && this.chunks[i - 2]?.kind === 'vg') ||
        before?.kind === 'there' ||
        (before?.kind === 'not' && this.chunks[i - 2]?.kind === 'vg'))
    ) {
      this.#object(np, i);
      this.#open = undefined;
      return;
    }
    const timing = whenOf(np, undefined);
    if (timing.steps !== undefined && this.#event) {
      this.#event.count = timing.steps;
      this.#event.end = np.end;
      return;
    }
    if (timing.slow) {
      // 'Slow motion in the final second.' speaks of what was told last.
      const event = this.#event ?? this.#out.events.at(-1);
      if (event) event.slowMotion = true;
      this.#event = event;
      this.#out.picture.push({ start: np.start, end: np.end });
      return;
    }
    const listed = before?.kind === 'comma' || before?.kind === 'conj';
    if (before?.kind === 'conj' && this.#lastAttach?.to.role === 'person' && !this.#verbSeen) {
      const worn = garmentOf(np, this.#entities.source, this.#entities.vocabulary);
      if (worn) {
        this.#entities.wear(this.#lastAttach.to, worn);
        return;
      }
    }
    if (listed && this.#lastAttach && !this.#startsClause(i)) {
      if (this.#lastAttach.kind === 'wear') {
        const worn = garmentOf(np, this.#entities.source, this.#entities.vocabulary, this.#states(i));
        if (worn) {
          this.#entities.wear(this.#lastAttach.to, worn);
          return;
        }
      } else if (this.#lastAttach.kind === 'with') {
        this.#with(this.#lastAttach.to, np, i);
        return;
      }
    }
    const person = this.#subject?.draft;
    const rolled = this.chunks[i + 1];
    const dressing =
      rolled?.kind === 'vg' &&
      rolled.form === 'past' &&
      !rolled.passive &&
      person?.role === 'person' &&
      garmentNouns.has(np.lemma);
    if (
      person &&
      living(person) &&
      (dressing || !this.#startsClause(i)) &&
      (listed || before?.kind === 'colon')
    ) {
      // 'a robot sits on a bench, dented body, …', 'Her partner: sleeves rolled, suspenders loose'.
      const worn =
        person.role === 'person'
          ? garmentOf(np, this.#entities.source, this.#entities.vocabulary, this.#states(i))
          : undefined;
      if (worn) {
        this.#entities.wear(person, worn);
        return;
      }
      const body = person.role === 'person' ? bodyAttribute(np, np.lemma) : [];
      if (body.length > 0) {
        this.#entities.attributes(person, body);
        return;
      }
    }
    const mention = this.#mention(np);
    const picture = mention.sort === 'picture';
    const draft = mention.draft;
    if (picture) this.#out.picture.push({ start: np.start, end: np.end });
    else if (mention.sort === 'empty' && !np.pronoun) this.#out.unread.push({ start: np.start, end: np.end });
    if (
      draft?.role === 'part' &&
      draft.owner === undefined &&
      person &&
      person.role !== 'place' &&
      person.role !== 'sky'
    )
      this.#own(draft, person, np);
    if (mention.sort === 'garment' && np.owner && 'pos' in np.owner) {
      const owner = this.#entities.owner(np);
      const worn = garmentOf(np, this.#entities.source, this.#entities.vocabulary, this.#states(i));
      if (owner && worn && owner.role === 'person') this.#entities.wear(owner, worn);
    }
    const first = this.#subject?.draft;
    if (
      listed &&
      before?.kind === 'comma' &&
      !this.#verbSeen &&
      mention.fresh &&
      draft?.role === 'person' &&
      first?.role === 'person' &&
      first !== draft &&
      draft.count === 1 &&
      first.count === 1 &&
      after?.kind === 'vg' &&
      this.#also.length === 0
    ) {
      this.#entities.alias(draft, first);
      this.#last = this.#subject;
      return;
    }
    const reference: Reference = { draft, np, picture };
    if (this.#firstOfSentence || !this.#verbSeen)
      this.#placeHint(np, draft, this.#firstOfSentence && this.context.opening ? 4 : 2.5);
    if (mention.sort === 'garment' && !draft && this.#startsClause(i)) {
      // 'dress flares': who wears it is whom it happens to.
      const wearer = this.#entities.drafts.findLast((d) =>
        d.worn.some((w) => w.phrase.toLowerCase().endsWith(np.head.lower)),
      );
      if (wearer) {
        this.#clause();
        this.#subject = { draft: wearer, np, picture: false };
        this.#last = this.#subject;
        return;
      }
    }
    if (listed && !this.#verbSeen && this.#subject?.draft && draft && before?.kind === 'conj')
      this.#also.push(draft);
    else if (listed && !this.#verbSeen && this.#subject?.draft && draft && this.#leadsToSharedVerb(i))
      this.#also.push(draft);
    else if (
      listed &&
      this.#verbSeen &&
      this.#open === undefined &&
      this.#event?.object &&
      before?.kind === 'conj' &&
      !this.#startsClause(i)
    ) {
      // A second object: 'holding a book and a cup'.
      if (draft && draft.role !== 'part' && this.#event.subject && holds(this.#event.verb))
        this.#entities.relate('held-by', draft, this.#event.subject, np.start, np.end);
    } else if (this.#startsClause(i) || !this.#verbSeen || !this.#subject) {
      if (this.#startsClause(i) && this.#verbSeen) this.#clause();
      if (draft || picture || mention.sort === 'air') this.#subject = reference;
      else if (after?.kind === 'vg' && !np.pronoun) this.#subject = reference;
      this.#also = [];
      this.#pictureClause = picture && this.#isCamera(np);
    }
    this.#last = reference;
  }

  /** The camera as such: 'Camera moves', 'The shot follows', 'Drone'. */
  #isCamera(np: NounPhrase): boolean {
    return cameraNouns.has(np.lemma) || np.modifiers.some((m) => cameraNouns.has(m.lower));
  }

  /** Whether a verb of its own follows this phrase (past its prepositional phrases) before the clause ends. */
  #startsClause(i: number): boolean {
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

  #leadsToSharedVerb(i: number): boolean {
    for (let k = i + 1; k < this.chunks.length && k < i + 12; k++) {
      const c = this.chunks[k] as Chunk;
      if (c.kind === 'vg') return c.finite;
      if (c.kind !== 'np' && c.kind !== 'comma' && c.kind !== 'conj' && c.kind !== 'adv') return false;
    }
    return false;
  }

  /** States written after a noun: 'sleeves rolled', 'suspenders loose'. */
  #states(i: number): string[] {
    const next = this.chunks[i + 1];
    if (next?.kind === 'adj') {
      this.#stateAt = next.start;
      return [next.token.lower];
    }
    if (
      next?.kind === 'vg' &&
      next.form === 'past' &&
      !next.passive &&
      next.start === (this.chunks[i] as Chunk).end + 1
    ) {
      this.#stateAt = next.start;
      return [this.#entities.source.slice(next.start, next.end).toLowerCase().split(' ')[0] as string];
    }
    return [];
  }

  #own(part: Draft, owner: Draft, np: NounPhrase): void {
    part.owner = owner.id;
    this.#entities.relate('part-of', part, owner, np.start, np.end);
  }

  #wearing(before: Chunk | undefined): Draft | undefined {
    if (this.#open && wearVerbs.has(this.#open.base))
      return this.#subject?.draft?.role === 'person' || this.#subject?.draft?.role === 'creature'
        ? this.#subject.draft
        : this.#last?.draft;
    if ((before?.kind === 'comma' || before?.kind === 'conj') && this.#lastAttach?.kind === 'wear')
      return this.#lastAttach.to;
    if (this.#open?.base === 'have' && this.#subject?.draft?.role === 'person') return this.#subject.draft;
    return undefined;
  }

  #predicate(chunk: Mark, i: number): void {
    if (chunk.start === this.#stateAt) return;
    const word = chunk.token;
    const before = this.chunks[i - 1];
    // 'is blue', 'looks tired'; or set after its noun: 'suspenders loose', 'trees ablaze'.
    const target = this.#open
      ? this.#subject?.draft
      : before?.kind === 'np'
        ? this.#last?.draft
        : before?.kind === 'conj' || before?.kind === 'comma'
          ? (this.#last ?? this.#subject)?.draft
          : undefined;
    if (!target || this.#pictureClause) return;
    this.#entities.attributes(target, attributesOf([word], target.role));
  }

  #verb(vg: VerbGroup, i: number): void {
    if (vg.start === this.#stateAt) return;
    const before = this.chunks[i - 1];
    const previous = this.#last;
    let subject = this.#subject;
    const adjacent = before?.kind === 'np' ? previous : undefined;
    if (before?.kind === 'there' || (before === undefined && vg.base === 'be')) {
      this.#open = vg;
      this.#verbSeen = false;
      this.#firstOfSentence = true;
      return;
    }
    if (before?.kind === 'rel' && previous) subject = previous;
    else if (vg.infinitive)
      subject =
        adjacent?.draft &&
        /^(cause|make|let|allow|help|force|ask|tell|invite|want|need)$/.test(this.#lastVerb)
          ? adjacent
          : subject;
    else if (vg.form === 'base' && adjacent?.draft && /^(let|make|help|see|watch|hear)$/.test(this.#lastVerb))
      subject = adjacent;
    else if (!vg.finite || (vg.form === 'past' && !vg.passive)) {
      // A participle belongs to the noun it follows; after a comma to whom the sentence is about.
      if (adjacent && adjacent.draft !== undefined) {
        const person = this.#subject?.draft;
        const alive = this.#entities.vocabulary;
        const theirs =
          person &&
          living(person) &&
          !living(adjacent.draft) &&
          alive.verb([vg.base], 'thing')?.steps !== 0 &&
          (alive.verb([vg.base], 'person')?.steps === 0 || lookVerbs.has(vg.base));
        const skipPlace =
          theirs ||
          (person &&
            living(person) &&
            (adjacent.draft.role === 'place' || adjacent.draft.role === 'part') &&
            !/^(lead|overlook|stretch|wind|flow|loom|tower|forming)$/.test(vg.base));
        subject = skipPlace ? this.#subject : adjacent;
        if (subject === adjacent && this.#pictureClause) this.#pictureClause = false;
      } else if (adjacent) subject = adjacent;
    } else if (adjacent && !this.#verbSeen && this.#subject === undefined) subject = adjacent;
    // 'a shot of a man walking': the picture shows, the man walks.
    if (subject?.picture && adjacent?.draft && !this.#isCameraVerb(vg)) subject = adjacent;
    this.#lastVerb = vg.base;
    const picture = subject?.picture === true || this.#pictureClause;
    const who = subject?.draft;
    this.#verbSeen = true;
    this.#open = vg;
    const held = this.#event;
    const source = this.#entities.source;
    this.#event = undefined;
    if (picture) {
      this.#pictureClause = true;
      this.#out.picture.push({ start: vg.start, end: vg.end });
      return;
    }
    if (subject)
      this.#subject =
        !vg.finite &&
        adjacent &&
        subject === adjacent &&
        this.#subject?.draft &&
        this.chunks.slice(i).some((c) => c.kind === 'vg' && c.finite)
          ? this.#subject
          : subject;
    if (this.context.namesOnly) return;
    if (wearVerbs.has(vg.base) && !(vg.base === 'dress' && !vg.passive && vg.form !== 'past')) {
      if (who) this.#lastAttach = { kind: 'wear', to: who, word: 'wear' };
      return;
    }
    if (vg.adverbs.includes('barefoot') && who?.role === 'person')
      this.#entities.wear(who, {
        garment: 'shoes',
        steps: 0,
        attributes: [
          { category: 'state', value: 'none', phrase: 'barefoot', span: { start: vg.start, end: vg.end } },
        ],
        phrase: 'barefoot',
        span: { start: vg.start, end: vg.end },
      });
    if (actsNothing(vg, this.#entities, living(who))) return;
    if (vg.passive && /^(see|show|capture|frame|set|film|shoot|feature|depict|visible)$/.test(vg.base))
      return;
    // 'pulls the curtain closed' tells how the curtain ends.
    const nextChunk = this.chunks[i + 1];
    if (
      vg.form === 'past' &&
      !vg.passive &&
      adjacent?.draft &&
      held?.object === adjacent.draft &&
      (nextChunk === undefined ||
        nextChunk.kind === 'comma' ||
        nextChunk.kind === 'stop' ||
        nextChunk.kind === 'conj')
    ) {
      const word = source.slice(vg.start, vg.end).toLowerCase();
      this.#entities.attributes(adjacent.draft, [
        { category: 'state', value: word, phrase: word, span: { start: vg.start, end: vg.end } },
      ]);
      return;
    }
    // 'lanterns strung between houses' only tells where they are.
    if (
      vg.form === 'past' &&
      !vg.passive &&
      adjacent &&
      this.chunks[i + 1]?.kind === 'prep' &&
      !this.#entities.vocabulary.isAction(vg.base)
    )
      return;
    if (
      vg.form === 'past' &&
      !vg.passive &&
      adjacent === undefined &&
      before !== undefined &&
      before.kind !== 'conj' &&
      before.kind !== 'comma'
    )
      return;
    const event = startEvent(vg, who, this.context.group, this.context.inActions);
    if (subject) event.start = Math.min(event.start, before?.kind === 'np' ? before.start : event.start);
    if (this.#also.length > 0 && subject === this.#subject) event.also.push(...this.#also);
    this.#out.events.push(event);
    this.#event = event;
    if (lookVerbs.has(vg.base)) event.standing = false;
  }

  #isCameraVerb(vg: VerbGroup): boolean {
    return cameraVerbs.has(vg.base) && vg.form === 'ing' ? this.#last?.picture === true : false;
  }

  #object(np: NounPhrase, i: number): void {
    const vg = this.#open as VerbGroup;
    const source = this.#entities.source;
    const subject = this.#subject?.draft;
    const timing = whenOf(np, undefined);
    if (timing.steps !== undefined && this.#event) {
      this.#event.count = timing.steps;
      this.#event.objectNoun = np.lemma;
      this.#event.end = np.end;
      return;
    }
    if (subject?.role === 'person' && (vg.base === 'have' || vg.base === 'be')) {
      const body = bodyAttribute(np, np.lemma);
      if (body.length > 0) {
        this.#entities.attributes(subject, body);
        return;
      }
    }
    if (
      vg.base === 'be' &&
      subject &&
      this.chunks[i - 2]?.kind === 'np' &&
      !(this.chunks[i - 2] as NounPhrase).pronoun &&
      !this.#subject?.picture &&
      this.chunks[i - 1]?.kind === 'vg' &&
      !np.pronoun &&
      !np.definite
    ) {
      // 'The viaduct is a historic bridge': the same one, told again.
      const words = [...np.adjectives, ...np.modifiers].sort((a, b) => a.start - b.start);
      this.#entities.attributes(subject, attributesOf(words, subject.role));
      subject.match ??= this.#entities.vocabulary.noun(
        [...words.map((w) => w.lower), np.lemma],
        ['people', 'creatures', 'things', 'places'],
      );
      this.#last = { draft: subject, np, picture: false };
      this.#open = undefined;
      return;
    }
    const mention = this.#mention(np);
    const draft = mention.draft;
    if (mention.sort === 'picture') this.#out.picture.push({ start: np.start, end: np.end });
    if (mention.sort === 'empty' && !np.pronoun) this.#out.unread.push({ start: np.start, end: np.end });
    this.#last = { draft, np, picture: mention.sort === 'picture' };
    this.#placeHint(np, draft, this.#pictureClause ? 2 : 1);
    if (draft?.role === 'part' && draft.owner === undefined && subject && living(subject) && !np.indefinite)
      this.#own(draft, subject, np);
    if (this.#pictureClause || !this.#event) {
      if (draft && !this.#event)
        this.#subject = this.#pictureClause ? { draft, np, picture: false } : this.#subject;
      if (!this.#subject) this.#subject = this.#last;
      if (this.#pictureClause && draft) {
        this.#open = undefined;
        this.#subject = { draft, np, picture: false };
        this.#pictureClause = false;
        this.#verbSeen = false;
      }
      return;
    }
    const event = this.#event;
    event.objectNoun = mention.lemma === np.lemma || !np.pronoun ? np.lemma : undefined;
    event.end = np.end;
    if (draft && draft !== event.subject) {
      if (
        draft.role === 'person' &&
        living(event.subject) &&
        /^(hug|kiss|embrace|dip|hold|dance|lift|join|lead|spin|twirl|shake|greet)$/.test(vg.base)
      )
        event.partner = draft;
      event.object = draft;
      if (
        holds(vg.base) &&
        draft.role !== 'person' &&
        draft.role !== 'part' &&
        draft.role !== 'place' &&
        event.subject
      )
        this.#entities.relate('held-by', draft, event.subject, event.start, np.end);
      if (touches(vg.base)) event.contacts.push(np.lemma);
      if (vg.base === 'surround' || vg.base === 'circle' || vg.base === 'encircle') {
        if (event.subject) this.#entities.relate('around', event.subject, draft, event.start, np.end);
      } else if (vg.base === 'face' && event.subject)
        this.#entities.relate('facing', event.subject, draft, event.start, np.end);
      // 'catches her hand': the owner is the partner.
      const owner =
        draft.role === 'part' && draft.owner !== undefined ? this.#entities.find(draft.owner) : undefined;
      if (owner && owner !== event.subject && living(owner)) event.partner = owner;
    }
    if (np.adjectives.length > 0 && draft === undefined) event.manner.push(source.slice(np.start, np.end));
    this.#open = undefined;
  }

  #prepositional(mark: Mark, np: NounPhrase, i: number): void {
    const word = mark.token.lemma;
    const source = this.#entities.source;
    const event = this.#event;
    const before = this.chunks[i - 2];
    const adjacent = before?.kind === 'np' ? this.#last : undefined;
    const phrase = source.slice(mark.start, np.end).toLowerCase();
    this.#open = undefined;
    const timing = whenOf(np, word);
    if (timing.slow) {
      if (event) {
        event.slowMotion = true;
        event.end = np.end;
      }
      this.#out.picture.push({ start: mark.start, end: np.end });
      return;
    }
    if (timing.when || timing.steps !== undefined) {
      if (event) {
        event.when = timing.when ?? event.when;
        event.count = timing.steps ?? event.count;
        event.end = np.end;
      }
      return;
    }
    const anchor =
      adjacent?.draft ??
      (event
        ? event.object && word === 'with'
          ? event.subject
          : event.subject
        : (this.#last?.draft ?? this.#subject?.draft));
    if (
      word === 'in' &&
      np.owner &&
      /^\d0s$/.test(np.lemma) === false &&
      /^\d0s?$/.test(np.head.lower) &&
      anchor
    ) {
      this.#entities.attributes(anchor, [
        {
          category: 'age',
          value: ageOf(Number.parseInt(np.head.lower, 10) + 4),
          phrase,
          span: { start: mark.start, end: np.end },
        },
      ]);
      return;
    }
    if (np.lemma === 'shape' || np.lemma === 'form') return;
    if (
      word === 'in' &&
      event &&
      np.indefinite &&
      /^(curl|arc|spiral|circle|line|row|swirl|loop|burst|rush|blur|cascade|wave)$/.test(np.lemma) &&
      !living(event.subject)
    ) {
      event.manner.push(phrase);
      event.end = np.end;
      return;
    }
    // Clothes: 'in a red dress', 'with a hat', 'dressed in white'.
    const person = [anchor, this.#lastAttach?.to, event?.subject, this.#subject?.draft].find(
      (d) => d?.role === 'person' || d?.role === 'creature',
    );
    if (person && (word === 'in' || word === 'with' || word === 'under' || word === 'over')) {
      const worn = garmentOf(np, source, this.#entities.vocabulary, this.#states(i));
      if (worn && (word === 'in' || word === 'with' || this.#lastAttach?.kind === 'wear')) {
        this.#entities.wear(person, worn);
        this.#lastAttach = { kind: 'wear', to: person, word };
        this.#last = { draft: person, np, picture: false };
        return;
      }
      if (word === 'in' && colourOnly(np) && np.tokens.length === 1) {
        this.#entities.wear(person, {
          garment: 'clothes',
          steps: 1,
          attributes: attributesOf([np.head], 'garment'),
          phrase,
          span: { start: mark.start, end: np.end },
        });
        return;
      }
    }
    if ((word === 'with' || word === 'along with') && anchor && !(anchor.role === 'place')) {
      if (this.#with(anchor, np, i)) return;
    }
    if (word === 'made of' || word === 'made from') {
      if (anchor)
        this.#entities.attributes(
          anchor,
          attributesOf(
            [...np.adjectives, ...np.modifiers, { ...np.head, lower: np.lemma, pos: 'noun' }],
            anchor.role,
          ).filter((a) => a.category === 'material' || a.category === 'colour'),
        );
      return;
    }
    const mention = this.#mention(np);
    const draft = mention.draft;
    if (mention.sort === 'picture') this.#out.picture.push({ start: np.start, end: np.end });
    if (
      mention.sort === 'picture' &&
      event &&
      this.#isCamera(np) &&
      /^(toward|towards|at|into|to|past|from|for)$/.test(word)
    )
      event.manner.push(phrase);
    if (mention.sort === 'empty' && !np.pronoun && event && !np.plural) event.manner.push(phrase);
    const relation = Object.hasOwn(prepositions, word) ? prepositions[word] : undefined;
    const placing =
      relation === 'in' ||
      relation === 'on' ||
      relation === 'inside' ||
      relation === 'across' ||
      relation === 'under' ||
      relation === 'above' ||
      relation === 'around';
    const distant = /\b(distance|background|view|horizon)\b/.test(
      source.slice(np.start, Math.min(source.length, np.end + 24)).toLowerCase(),
    );
    if (draft) {
      let weight = placing
        ? event || living(this.#subject?.draft)
          ? 5
          : 4
        : word === 'of' && (this.#last?.picture || this.#pictureClause || this.#subject?.picture)
          ? 4
          : word === 'of'
            ? 1.5
            : 1.2;
      if (relation === 'above' || relation === 'under' || relation === 'around') weight -= 2;
      if (word === 'over' && !event && !living(this.#subject?.draft)) weight -= 0.8;
      if (word === 'into' || word === 'from' || word === 'to' || word === 'toward' || word === 'towards')
        weight = 1.5;
      this.#placeHint(np, draft, distant ? weight - 3 : weight);
    }
    const owner = this.#last;
    this.#last = { draft, np, picture: mention.sort === 'picture' };
    if (!draft) {
      if (placing) this.#placeHint(np, undefined, 4);
      if (this.#subject?.picture && !this.#verbSeen && mention.sort === 'air') this.#subject = this.#last;
      return;
    }
    if (
      owner?.picture &&
      (word === 'of' ||
        word === 'on' ||
        word === 'from' ||
        word === 'for' ||
        word === 'behind' ||
        word === 'over' ||
        word === 'through' ||
        word === 'with' ||
        word === 'in')
    ) {
      // 'Close-up of X', 'Camera pans over X': X is whom the next verb is about.
      if (word === 'of' || word === 'on' || word === 'for') {
        this.#subject = { draft, np, picture: false };
        this.#pictureClause = false;
        this.#verbSeen = false;
      }
      this.#entities.about(draft);
      return;
    }
    if (this.#pictureClause && !adjacent?.draft) {
      this.#entities.about(draft);
      if (!living(draft)) return;
      this.#subject = { draft, np, picture: false };
      return;
    }
    if (word === 'of' && owner?.draft) {
      if (draft.role === 'person' || draft.role === 'creature' || owner.draft.role === 'part') {
        if (owner.draft.role === 'part' && owner.draft.owner === undefined) this.#own(owner.draft, draft, np);
        else this.#entities.relate('part-of', owner.draft, draft, owner.np.start, np.end);
      } else if (containers.has(owner.draft.noun))
        this.#entities.relate('in', draft, owner.draft, owner.np.start, np.end);
      else this.#entities.relate('part-of', owner.draft, draft, owner.np.start, np.end);
      return;
    }
    if (
      word === 'full of' ||
      word === 'filled with' ||
      word === 'lined with' ||
      word === 'covered in' ||
      word === 'covered with' ||
      word === 'covered by' ||
      word === 'dotted with' ||
      word === 'adorned with' ||
      word === 'decorated with'
    ) {
      if (anchor) {
        this.#entities.relate(
          word === 'full of' || word === 'filled with' ? 'in' : 'on',
          draft,
          anchor,
          mark.start,
          np.end,
        );
        this.#lastAttach = { kind: 'with', to: anchor, word };
      }
      return;
    }
    if (event) {
      event.end = np.end;
      event.prepositions.push(word);
      if (touches(event.verb) && draft !== event.subject && !living(event.subject))
        event.contacts.push(np.lemma);
      if (
        (word === 'at' || relation === 'facing' || word === 'to') &&
        event.subject &&
        lookVerbs.has(event.verb)
      ) {
        this.#entities.relate('facing', event.subject, draft, event.start, np.end);
        event.object ??= draft;
        return;
      }
      if ((word === 'with' || word === 'by') && living(draft) && draft !== event.subject) {
        event.partner = draft;
        if (word === 'with') return;
      }
      if (word === 'from' && event.verb === 'hang' && event.subject) {
        this.#entities.relate('hanging-from', event.subject, draft, event.start, np.end);
        return;
      }
      if (draft.role !== 'place') event.object ??= draft;
    }
    if (
      word === 'from' &&
      this.tokens.some((t) => t.lower === 'hanging' && t.end < mark.start && mark.start - t.end < 4) &&
      anchor
    ) {
      this.#entities.relate('hanging-from', anchor, draft, mark.start, np.end);
      return;
    }
    if (
      relation &&
      event &&
      draft.role === 'place' &&
      living(event.subject) &&
      event.subject &&
      anchor !== event.subject
    )
      this.#entities.relate(relation, event.subject, draft, event.start, np.end);
    if (
      relation &&
      anchor &&
      !(anchor.role === 'place' && draft.role === 'place' && relation !== ('over' as never))
    ) {
      if (word === 'by' && event && !event.standing && !living(draft)) return;
      this.#entities.relate(
        relation,
        anchor,
        draft,
        anchor.span.end <= mark.start && mark.start - anchor.span.end < 40 ? anchor.span.start : mark.start,
        np.end,
      );
    } else if (relation && anchor && anchor !== draft)
      this.#entities.relate(relation, anchor, draft, mark.start, np.end);
    if (placing) this.#lastAttach = undefined;
  }

  /** Find or add what a phrase names; lines of camera and light bring in only what the catalogue knows. */
  #mention(np: NounPhrase): Mention {
    if (!this.context.namesOnly || np.pronoun)
      return this.#entities.mention(
        np,
        !this.#entities.drafts.some((d) =>
          d.worn.some((w) => w.phrase.toLowerCase().endsWith(np.head.lower)),
        ),
      );
    const sort = sortOf(np, this.#entities.vocabulary);
    const sure =
      sort.sort === 'entity' &&
      (sort.role === 'person' ||
        sort.role === 'creature' ||
        (sort.match !== undefined && sort.match.steps === 0));
    return sure
      ? this.#entities.mention(np)
      : {
          draft: undefined,
          sort: sort.sort === 'entity' ? 'picture' : sort.sort,
          lemma: sort.lemma,
          fresh: false,
        };
  }

  /** 'with …' after someone or something: body, clothes, expression, what is held, what is part of it. */
  #with(anchor: Draft, np: NounPhrase, i: number): boolean {
    const source = this.#entities.source;
    if (np.negated) {
      this.#entities.mention(np);
      return true;
    }
    if (anchor.role === 'person') {
      const worn = garmentOf(np, source, this.#entities.vocabulary, this.#states(i));
      if (worn) {
        this.#entities.wear(anchor, worn);
        this.#lastAttach = { kind: 'with', to: anchor, word: 'with' };
        return true;
      }
      const body = bodyAttribute(np, np.lemma);
      if (body.length > 0) {
        this.#entities.attributes(anchor, body);
        this.#lastAttach = { kind: 'with', to: anchor, word: 'with' };
        return true;
      }
      if (/^(smile|grin|frown|expression|look|laugh|gaze|scowl|smirk)$/.test(np.lemma)) {
        const words = np.adjectives.map((a) => a.lower).join(' ');
        this.#entities.attributes(anchor, [
          {
            category: 'expression',
            value: /^(expression|look|gaze)$/.test(np.lemma) ? words || np.lemma : np.lemma,
            phrase: source.slice(np.start, np.end),
            span: { start: np.start, end: np.end },
          },
        ]);
        this.#event?.manner.push(`with ${source.slice(np.start, np.end).toLowerCase()}`);
        if (this.#event) this.#event.end = np.end;
        return true;
      }
    }
    const mention = this.#mention(np);
    const draft = mention.draft;
    this.#last = { draft, np, picture: mention.sort === 'picture' };
    if (!draft) {
      if (this.#event && mention.sort === 'empty')
        this.#event.manner.push(`with ${source.slice(np.start, np.end).toLowerCase()}`);
      return true;
    }
    this.#lastAttach = { kind: 'with', to: anchor, word: 'with' };
    if (draft.role === 'part' && draft.owner === undefined) this.#own(draft, anchor, np);
    else if (living(draft) && !living(anchor))
      this.#entities.relate('beside', draft, this.#event?.subject ?? anchor, np.start, np.end);
    else if (living(anchor) && living(draft)) {
      if (this.#event) this.#event.partner = draft;
      else this.#entities.relate('beside', draft, anchor, anchor.span.start, np.end);
    } else if (anchor.role === 'person' && draft.role === 'thing') {
      if (this.#event && this.#event.object === undefined) this.#event.object = draft;
      this.#entities.relate('held-by', draft, anchor, anchor.span.start, np.end);
    } else if (draft.role === 'sky') return true;
    else if (anchor.role !== 'place')
      this.#entities.relate(
        anchor.role === 'thing' && draft.role === 'thing' ? 'on' : 'part-of',
        draft,
        anchor,
        np.start,
        np.end,
      );
    return true;
  }

  #placeHint(np: NounPhrase, draft: Draft | undefined, weight: number): void {
    // 'villa sofa', 'café table': the thing tells of the place.
    const inside =
      draft?.role === 'place'
        ? undefined
        : np.modifiers.find(
            (m) =>
              placeWords.has(m.lower) || this.#entities.vocabulary.exact(m.lower, ['places']) !== undefined,
          );
    if (inside && draft && !draft.negated)
      this.#out.places.push({ np, draft, lemma: inside.lower, weight: Math.min(weight, 2.4) });
    if (!draft && weight >= 4 && /^(snow|sand|water|mud|rain|grass|dark|darkness)$/.test(np.lemma))
      this.#out.places.push({ np, draft: undefined, lemma: np.lemma, weight: 2 });
    if (!draft || draft.negated) return;
    if (draft.role === 'place') this.#out.places.push({ np, draft, lemma: draft.noun, weight });
    else if (draft.role === 'thing' || draft.role === 'sky') {
      const place = this.#entities.vocabulary.exact(draft.noun, ['places']);
      if (place) this.#out.places.push({ np, draft, lemma: draft.noun, weight: weight - 1 });
    }
  }
}
