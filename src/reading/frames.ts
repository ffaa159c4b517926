import { garmentNouns } from '../catalogue/words/clothing.ts';
import { nounMotions } from '../catalogue/words/verbs.ts';
import { type AsideState, asideAt, wordsOf } from './asides.ts';
import { bodyAttribute } from './body.ts';
import { Clauses } from './clauses.ts';
import { garmentOf } from './clothing.ts';
import { holds, startEvent } from './events.ts';
import type { Chunk, Mark, NounPhrase } from './phrases.ts';
import { type FrameContext, living, type Reference } from './sentence-state.ts';
import { whenOf } from './timing.ts';
import type { Token } from './tokens.ts';

/** Read one sentence of phrases: who is there, where, wearing what, doing what. */
export function readFrames(chunks: readonly Chunk[], tokens: readonly Token[], context: FrameContext): void {
  new Sentence(chunks, tokens, context).run();
}

class Sentence extends Clauses {
  run(): void {
    const chunks = this.chunks;
    const words = wordsOf(this.tokens);
    const state = (): AsideState => ({
      subject: this.subject?.np.lemma,
      verbSeen: this.verbSeen,
      told: this.told && this.verbSeen,
      known: (np) => this.entities.knows(np.lemma),
    });
    for (let i = 0; i < chunks.length; i++) {
      const chunk = chunks[i] as Chunk;
      const aside = asideAt(chunks, i, words, state());
      if (aside) {
        const span = { start: chunk.start, end: (chunks[aside.to - 1] as Chunk).end };
        if (aside.kind === 'topic') this.out.unread.push({ ...span, why: 'Told of or drawn, not there.' });
        else this.out.picture.push(span);
        i = aside.to - 1;
        continue;
      }
      if (chunk.kind === 'np') this.noun(chunk, i);
      else if (chunk.kind === 'vg') this.verb(chunk, i);
      else this.mark(chunk, i);
      if (chunk.kind !== 'adv') this.firstOfSentence = false;
    }
    this.entities.about(this.subject?.draft);
  }

  private mark(chunk: Mark, i: number): void {
    switch (chunk.kind) {
      case 'adv': {
        if (
          this.event &&
          /ly$|^(together|back|up|down|away|apart|upward|downstream|overhead|forward|backward|alone|sideways)$/.test(
            chunk.token.lower,
          )
        )
          this.event.manner.push(chunk.token.lower);
        return;
      }
      case 'adj': {
        this.predicate(chunk, i);
        return;
      }
      case 'stop':
      case 'dash':
        this.clause();
        this.subject = undefined;
        this.last = undefined;
        return;
      case 'colon': {
        // 'Her partner: sleeves rolled, clapping' stays with the partner.
        this.open = undefined;
        this.event = undefined;
        return;
      }
      case 'sub':
        this.clause();
        return;
      case 'comma':
        this.open = undefined;
        return;
      default:
    }
  }

  private noun(phrase: NounPhrase, i: number): void {
    if (phrase.start === this.namedAt) return;
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
      this.prepositional(before, np, i);
      return;
    }
    // Clothes after 'wears', and lists of them.
    const wearer = this.wearing(before);
    if (wearer) {
      const worn = garmentOf(np, this.entities.source, this.entities.vocabulary, this.states(i));
      if (worn) {
        this.entities.wear(wearer, worn);
        this.lastAttach = { kind: 'wear', to: wearer, word: 'wear' };
        return;
      }
      const body = bodyAttribute(np, np.lemma);
      if (body.length > 0) {
        this.entities.attributes(wearer, body);
        return;
      }
    }
    if (
      this.open &&
      (before?.kind === 'vg' ||
        (before?.kind === 'adv' && this.chunks[i - 2]?.kind === 'vg') ||
        before?.kind === 'there' ||
        (before?.kind === 'not' && this.chunks[i - 2]?.kind === 'vg'))
    ) {
      this.object(np, i);
      this.open = undefined;
      return;
    }
    const timing = whenOf(np, undefined);
    if (timing.steps !== undefined && this.event) {
      this.event.count = timing.steps;
      this.event.end = np.end;
      return;
    }
    if (timing.slow) {
      // 'Slow motion in the final second.' speaks of what was told last.
      const event = this.event ?? this.out.events.at(-1);
      if (event) event.slowMotion = true;
      this.event = event;
      this.out.picture.push({ start: np.start, end: np.end });
      return;
    }
    // 'A perfume bottle …, slow rotation.': what the film is about does it.
    const alone =
      (before === undefined || before.kind === 'comma' || before.kind === 'stop') &&
      (after === undefined || after.kind === 'comma' || after.kind === 'stop');
    if (alone && Object.hasOwn(nounMotions, np.lemma) && np.owner === undefined) {
      const hero = this.entities.drafts.find(
        (d) => (d.role === 'thing' || d.role === 'creature') && !d.negated,
      );
      if (hero) {
        const event = startEvent(
          {
            kind: 'vg',
            base: nounMotions[np.lemma] as string,
            form: 'ing',
            passive: false,
            finite: false,
            negated: false,
            particle: undefined,
            adverbs: np.adjectives.map((a) => a.lower),
            infinitive: false,
            start: np.start,
            end: np.end,
          },
          hero,
          this.context.group,
          this.context.inActions,
        );
        event.manner.push(...np.adjectives.map((a) => a.lower));
        this.out.events.push(event);
        return;
      }
    }
    const listed = before?.kind === 'comma' || before?.kind === 'conj';
    if (before?.kind === 'conj' && this.lastAttach?.to.role === 'person' && !this.verbSeen) {
      const worn = garmentOf(np, this.entities.source, this.entities.vocabulary);
      if (worn) {
        this.entities.wear(this.lastAttach.to, worn);
        return;
      }
    }
    if (listed && this.lastAttach && !this.startsClause(i)) {
      if (this.lastAttach.kind === 'wear') {
        const worn = garmentOf(np, this.entities.source, this.entities.vocabulary, this.states(i));
        if (worn) {
          this.entities.wear(this.lastAttach.to, worn);
          return;
        }
      } else if (this.lastAttach.kind === 'with') {
        this.with(this.lastAttach.to, np, i);
        return;
      }
    }
    const person = this.subject?.draft;
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
      (dressing || !this.startsClause(i)) &&
      (listed || before?.kind === 'colon')
    ) {
      // 'a robot sits on a bench, dented body, …', 'Her partner: sleeves rolled, suspenders loose'.
      const worn =
        person.role === 'person'
          ? garmentOf(np, this.entities.source, this.entities.vocabulary, this.states(i))
          : undefined;
      if (worn) {
        this.entities.wear(person, worn);
        return;
      }
      const body = person.role === 'person' ? bodyAttribute(np, np.lemma) : [];
      if (body.length > 0) {
        this.entities.attributes(person, body);
        return;
      }
    }
    // 'Two friends, Maya and Josh, …' names them.
    const several = this.subject?.draft ?? this.last?.draft;
    if (np.head.name && (listed || before?.kind === 'colon') && several && !this.verbSeen) {
      const member = this.entities.name(several, np);
      if (member) return;
    }
    const mention = this.mention(np);
    const picture = mention.sort === 'picture';
    const draft = mention.draft;
    if (picture) this.out.picture.push({ start: np.start, end: np.end });
    else if (mention.sort === 'empty' && !np.pronoun) this.out.unread.push({ start: np.start, end: np.end });
    if (
      draft?.role === 'part' &&
      draft.owner === undefined &&
      person &&
      person.role !== 'place' &&
      person.role !== 'sky'
    )
      this.own(draft, person, np);
    if (mention.sort === 'garment' && np.owner && 'pos' in np.owner) {
      const owner = this.entities.owner(np);
      const worn = garmentOf(np, this.entities.source, this.entities.vocabulary, this.states(i));
      if (owner && worn && owner.role === 'person') this.entities.wear(owner, worn);
    }
    const first = this.subject?.draft;
    if (
      listed &&
      before?.kind === 'comma' &&
      !this.verbSeen &&
      mention.fresh &&
      draft?.role === 'person' &&
      first?.role === 'person' &&
      first !== draft &&
      draft.count === 1 &&
      first.count === 1 &&
      after?.kind === 'vg' &&
      this.also.length === 0
    ) {
      this.entities.alias(draft, first);
      this.last = this.subject;
      return;
    }
    const reference: Reference = { draft, np, picture };
    if (picture && !this.verbSeen && this.subject === undefined) this.opensPicture = true;
    if (this.firstOfSentence || !this.verbSeen)
      this.placeHint(np, draft, this.firstOfSentence && this.context.opening ? 4 : 2.5);
    else if (draft?.role === 'place' && before?.kind === 'comma' && !this.startsClause(i))
      this.placeHint(np, draft, 2);
    if (mention.sort === 'garment' && !draft && this.startsClause(i)) {
      // 'dress flares': who wears it is whom it happens to.
      const whose = this.entities.drafts.findLast((d) =>
        d.worn.some((w) => w.phrase.toLowerCase().endsWith(np.head.lower)),
      );
      // 'A cellist plays, coat flapping': it is theirs.
      const owner = whose === undefined && this.main?.draft?.role === 'person' ? this.main.draft : undefined;
      const worn = owner && garmentOf(np, this.entities.source, this.entities.vocabulary);
      if (owner && worn) this.entities.wear(owner, worn);
      const wearer = whose ?? owner;
      if (wearer) {
        this.clause();
        this.subject = { draft: wearer, np, picture: false, cloth: true };
        this.last = this.subject;
        return;
      }
    }
    if (listed && !this.verbSeen && this.subject?.draft && draft && before?.kind === 'conj')
      this.also.push(draft);
    else if (listed && !this.verbSeen && this.subject?.draft && draft && this.leadsToSharedVerb(i))
      this.also.push(draft);
    else if (
      listed &&
      this.verbSeen &&
      this.open === undefined &&
      this.event?.object &&
      before?.kind === 'conj' &&
      !this.startsClause(i)
    ) {
      // A second object: 'holding a book and a cup'.
      if (draft && draft.role !== 'part' && this.event.subject && holds(this.event.verb))
        this.entities.relate('held-by', draft, this.event.subject, np.start, np.end);
    } else if (this.startsClause(i) || !this.verbSeen || !this.subject) {
      if (this.startsClause(i) && this.verbSeen) this.clause();
      if (draft || picture || mention.sort === 'air') this.subject = reference;
      else if (after?.kind === 'vg' && !np.pronoun) this.subject = reference;
      this.also = [];
      this.pictureClause = picture && this.isCamera(np);
    }
    this.last = reference;
  }
}
