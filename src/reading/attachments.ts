import { beforeTheDoor, outsides, tallBuildings } from '../catalogue/words/places.ts';
import { prepositions } from '../catalogue/words/prepositions.ts';
import { containers, decades } from '../catalogue/words/quantities.ts';
import { lookVerbs, phraseDeeds } from '../catalogue/words/verbs.ts';
import { ageOf, attributesOf } from './attributes.ts';
import { bodyAttribute } from './body.ts';
import { colourOnly, garmentOf } from './clothing.ts';
import type { Draft } from './draft.ts';
import { startEvent, touches } from './events.ts';
import type { Mark, NounPhrase } from './phrases.ts';
import { living, SentenceState } from './sentence-state.ts';
import { whenOf } from './timing.ts';

/** Verbs that put a garment on or off. */
const changesClothes: ReadonlySet<string> = new Set(
  'put take pull slip throw slide tug push strip peel try'.split(' '),
);

/** What goes on the water or through the air, to WordNet. */
const craft: ReadonlySet<string> = new Set(['craft']);

/** Prepositional phrases: where, with whom, in which clothes, when, in what manner. */
export class Attachments extends SentenceState {
  protected prepositional(mark: Mark, np: NounPhrase, i: number): void {
    const word = mark.token.lemma;
    const source = this.entities.source;
    const event = this.event;
    const before = this.chunks[i - 2];
    const adjacent = before?.kind === 'np' ? this.last : undefined;
    const phrase = source.slice(mark.start, np.end).toLowerCase();
    this.open = undefined;
    if (word === 'of' && np.lemma === 'field' && before?.kind === 'np' && before.lemma === 'depth') {
      this.out.picture.push({ start: before.start, end: np.end });
      return;
    }
    // 'puts on his coat', 'takes off her mask'
    const dressing =
      event && (word === 'on' || word === 'off') && before?.kind === 'vg' && changesClothes.has(event.verb)
        ? garmentOf(np, source, this.entities.vocabulary, this.states(i))
        : undefined;
    if (event && dressing) {
      if (event.subject?.role === 'person') this.entities.wear(event.subject, dressing);
      event.verb = word === 'on' ? 'don' : 'doff';
      event.end = np.end;
      this.lastAttach =
        word === 'on' && event.subject ? { kind: 'wear', to: event.subject, word } : undefined;
      this.last = undefined;
      return;
    }
    const timing = whenOf(np, word);
    if (timing.slow) {
      if (event) {
        event.slowMotion = true;
        event.end = np.end;
      }
      this.out.picture.push({ start: mark.start, end: np.end });
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
        : (this.last?.draft ?? this.subject?.draft));
    if (
      word === 'in' &&
      np.owner &&
      (/^\d0s?$/.test(np.head.lower) || Object.hasOwn(decades, np.head.lower)) &&
      anchor
    ) {
      // 'A girl in her twenties' is no child.
      anchor.attributes = anchor.attributes.filter(
        (a) => a.category !== 'age' || a.phrase.toLowerCase() !== anchor.noun,
      );
      this.entities.attributes(anchor, [
        {
          category: 'age',
          value: ageOf(decades[np.head.lower] ?? Number.parseInt(np.head.lower, 10) + 4),
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
    const person = [anchor, this.lastAttach?.to, event?.subject, this.subject?.draft].find(
      (d) => d?.role === 'person' || d?.role === 'creature',
    );
    if (person && (word === 'in' || word === 'with' || word === 'under' || word === 'over')) {
      // Nobody stands 'in the ring' who does not box; a ring for the finger is none that one is in.
      const worn =
        this.entities.meaning(np.lemma) === undefined
          ? garmentOf(np, source, this.entities.vocabulary, this.states(i))
          : undefined;
      if (worn && (word === 'in' || word === 'with' || this.lastAttach?.kind === 'wear')) {
        this.entities.wear(person, worn);
        this.lastAttach = { kind: 'wear', to: person, word };
        this.last = { draft: person, np, picture: false };
        return;
      }
      if (word === 'in' && colourOnly(np) && np.tokens.length === 1) {
        this.entities.wear(person, {
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
      if (this.with(anchor, np, i)) return;
    }
    if (word === 'made of' || word === 'made from') {
      if (anchor)
        this.entities.attributes(
          anchor,
          attributesOf(
            [...np.adjectives, ...np.modifiers, { ...np.head, lower: np.lemma, pos: 'noun' }],
            anchor.role,
          ).filter((a) => a.category === 'material' || a.category === 'colour'),
        );
      return;
    }
    // 'A woman on the phone', 'He is on a call'
    const deed = Object.hasOwn(phraseDeeds, `${word} ${np.lemma}`)
      ? phraseDeeds[`${word} ${np.lemma}`]
      : undefined;
    if (
      deed !== undefined &&
      living(anchor) &&
      (event === undefined || event.standing) &&
      !this.context.namesOnly
    ) {
      const added = startEvent(
        {
          kind: 'vg',
          base: deed,
          form: 'ing',
          passive: false,
          finite: false,
          negated: false,
          particle: undefined,
          adverbs: [],
          infinitive: false,
          start: mark.start,
          end: np.end,
        },
        anchor,
        this.context.group,
        this.context.inActions,
      );
      if (deed === 'phone') added.object = this.mention(np).draft;
      this.out.events.push(added);
      this.last = { draft: anchor, np, picture: false };
      return;
    }
    const owner0 = this.last;
    const mention = this.mention(np);
    const draft = mention.draft;
    if (mention.sort === 'picture') this.out.picture.push({ start: np.start, end: np.end });
    if (
      mention.sort === 'picture' &&
      event &&
      this.isCamera(np) &&
      /^(toward|towards|at|into|to|past|from|for)$/.test(word)
    )
      event.manner.push(phrase);
    if (mention.sort === 'empty' && !np.pronoun && event && !np.plural) event.manner.push(phrase);
    // 'sways in the wind', 'down its ceramic side'
    if (event && (mention.sort === 'air' || mention.sort === 'empty' || (np.pronoun && !draft))) {
      event.end = np.end;
      event.places.push([word, np.lemma]);
    }
    if (mention.sort === 'empty' && /^(surface|side|edge|top|bottom|front|back|inside)$/.test(np.lemma)) {
      const whole = this.entities.thing();
      if (whole)
        this.entities.attributes(
          whole,
          attributesOf([...np.adjectives, ...np.modifiers], whole.role).filter(
            (a) => a.category === 'material' || a.category === 'colour',
          ),
        );
    }
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
      let weight =
        owner0?.picture && word === 'over' && !event
          ? 4.8
          : placing
            ? event || living(this.subject?.draft)
              ? 5
              : 4
            : word === 'of' && (this.last?.picture || this.pictureClause || this.subject?.picture)
              ? 4
              : word === 'of'
                ? 1.5
                : 1.2;
      if (relation === 'above' || relation === 'under' || relation === 'around') weight -= 2;
      if (word === 'over' && !event && !living(this.subject?.draft)) weight -= 0.8;
      if (word === 'into' || word === 'from' || word === 'to' || word === 'toward' || word === 'towards')
        weight = 1.5;
      const out = beforeTheDoor.has(word);
      if (out && outsides.has(this.entities.vocabulary.noun([np.lemma], ['places'])?.id ?? '')) weight = 5;
      const side = out ? 'out' : word === 'in' || word === 'inside' || word === 'within' ? 'in' : undefined;
      this.placeHint(np, draft, distant ? weight - 3 : weight, side);
      // 'A ship at sea' is out on the water, not on the shore.
      if (
        draft.noun === 'sea' &&
        (word === 'at' ? np.tokens.length === 1 : placing || word === 'through' || word === 'over') &&
        (word === 'at' || (anchor !== undefined && this.entities.vocabulary.english.isA(anchor.noun, craft)))
      )
        this.out.places.push({ np, draft, lemma: 'open sea', weight: 6 });
      // 'Between skyscrapers' one walks in the street; lanterns strung between houses say nothing of where one is.
      const strung =
        this.subject?.draft !== undefined && !living(this.subject.draft) && !this.subject.picture;
      if (/^(?:between|among|amongst|in between)$/.test(word) && tallBuildings.has(draft.noun) && !strung)
        this.out.places.push({ np, draft, lemma: 'street', weight: 6 });
    }
    const owner = this.last;
    this.last = { draft, np, picture: mention.sort === 'picture' };
    if (!draft) {
      if (placing) this.placeHint(np, undefined, 4);
      if (this.subject?.picture && !this.verbSeen && mention.sort === 'air') this.subject = this.last;
      return;
    }
    if (
      owner?.picture &&
      (word === 'of' ||
        word === 'on' ||
        (word === 'from' && !event) ||
        word === 'for' ||
        word === 'behind' ||
        word === 'over' ||
        word === 'through' ||
        word === 'with' ||
        word === 'in')
    ) {
      // 'Close-up of X', 'Camera pans over X': X is whom the next verb is about.
      if (word === 'of' || word === 'on' || word === 'for') {
        this.subject = { draft, np, picture: false };
        this.pictureClause = false;
        this.verbSeen = false;
      }
      this.entities.about(draft);
      return;
    }
    if (this.pictureClause && !adjacent?.draft) {
      this.entities.about(draft);
      if (!living(draft)) return;
      this.subject = { draft, np, picture: false };
      return;
    }
    if (word === 'of' && owner?.draft) {
      if (draft.role === 'person' || draft.role === 'creature' || owner.draft.role === 'part') {
        if (owner.draft.role === 'part' && owner.draft.owner === undefined) this.own(owner.draft, draft, np);
        else this.entities.relate('part-of', owner.draft, draft, owner.np.start, np.end);
      } else if (containers.has(owner.draft.noun)) {
        this.entities.relate('in', draft, owner.draft, owner.np.start, np.end);
        // Without a kind for the tray, what is done to it is done to what it holds.
        if (this.event?.object === owner.draft && !owner.draft.match && draft.match && !living(draft))
          this.event.object = draft;
        // 'A glass of wine falls': the glass does.
        this.last = owner;
      } else this.entities.relate('part-of', owner.draft, draft, owner.np.start, np.end);
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
        this.entities.relate(
          word === 'full of' || word === 'filled with' ? 'in' : 'on',
          draft,
          anchor,
          mark.start,
          np.end,
        );
        this.lastAttach = { kind: 'with', to: anchor, word };
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
        this.entities.relate('facing', event.subject, draft, event.start, np.end);
        event.object ??= draft;
        return;
      }
      if ((word === 'with' || word === 'by') && living(draft) && draft !== event.subject) {
        event.partner = draft;
        if (word === 'with') return;
      }
      if (word === 'from' && event.verb === 'hang' && event.subject) {
        this.entities.relate('hanging-from', event.subject, draft, event.start, np.end);
        return;
      }
      // 'dancing on ice': ground that nobody handles.
      const underfoot =
        draft.match === undefined && draft.role === 'thing' && relation !== undefined && relation !== '';
      // 'Watches the sunset from a truck': looked at is what was named first.
      const seen = lookVerbs.has(event.verb) && event.objectNoun !== undefined;
      if (draft.role !== 'place' && !underfoot && !seen) event.object ??= draft;
      event.places.push([word, np.lemma]);
    }
    if (
      word === 'from' &&
      this.tokens.some((t) => t.lower === 'hanging' && t.end < mark.start && mark.start - t.end < 4) &&
      anchor
    ) {
      this.entities.relate('hanging-from', anchor, draft, mark.start, np.end);
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
      this.entities.relate(relation, event.subject, draft, event.start, np.end);
    if (
      relation &&
      anchor &&
      !(anchor.role === 'place' && draft.role === 'place' && relation !== ('over' as never))
    ) {
      if (word === 'by' && event && !event.standing && !living(draft)) return;
      // 'Mends a net on a pier': who mends is there, and the net is with him.
      if (
        event &&
        anchor === event.object &&
        // 'Draws his katana in a field of flowers'
        (draft.role === 'place' || (word === 'in' && anchor.owner === event.subject?.id)) &&
        living(event.subject) &&
        anchor.role === 'thing'
      ) {
        if (placing) this.lastAttach = undefined;
        return;
      }
      this.entities.relate(
        relation,
        anchor,
        draft,
        anchor.span.end <= mark.start && mark.start - anchor.span.end < 40 ? anchor.span.start : mark.start,
        np.end,
      );
    } else if (relation && anchor && anchor !== draft)
      this.entities.relate(relation, anchor, draft, mark.start, np.end);
    if (placing) this.lastAttach = undefined;
  }

  /** 'with …' after someone or something: body, clothes, expression, what is held, what is part of it. */
  protected with(anchor: Draft, np: NounPhrase, i: number): boolean {
    const source = this.entities.source;
    if (np.negated) {
      this.entities.mention(np);
      return true;
    }
    if (anchor.role === 'person') {
      const worn = garmentOf(np, source, this.entities.vocabulary, this.states(i));
      if (worn) {
        this.entities.wear(anchor, worn);
        this.lastAttach = { kind: 'with', to: anchor, word: 'with' };
        return true;
      }
      const body = bodyAttribute(np, np.lemma);
      if (body.length > 0) {
        this.entities.attributes(anchor, body);
        this.lastAttach = { kind: 'with', to: anchor, word: 'with' };
        return true;
      }
      if (/^(smile|grin|frown|expression|look|laugh|gaze|scowl|smirk)$/.test(np.lemma)) {
        const words = np.adjectives.map((a) => a.lower).join(' ');
        this.entities.attributes(anchor, [
          {
            category: 'expression',
            value: /^(expression|look|gaze)$/.test(np.lemma) ? words || np.lemma : np.lemma,
            phrase: source.slice(np.start, np.end),
            span: { start: np.start, end: np.end },
          },
        ]);
        this.event?.manner.push(`with ${source.slice(np.start, np.end).toLowerCase()}`);
        if (this.event) this.event.end = np.end;
        return true;
      }
    }
    const mention = this.mention(np);
    const draft = mention.draft;
    this.last = { draft, np, picture: mention.sort === 'picture' };
    if (!draft) {
      if (this.event && (mention.sort === 'empty' || mention.sort === 'air')) {
        this.event.manner.push(`with ${source.slice(np.start, np.end).toLowerCase()}`);
        this.event.end = np.end;
      }
      return true;
    }
    // 'With Earth rising behind them': it does something of its own.
    const next = this.chunks[i + 1];
    if (draft.role === 'thing' && !living(anchor) && next?.kind === 'vg' && next.form === 'ing') return true;
    this.lastAttach = { kind: 'with', to: anchor, word: 'with' };
    if (draft.role === 'part' && draft.owner === undefined) this.own(draft, anchor, np);
    else if (living(draft) && !living(anchor))
      this.entities.relate('beside', draft, this.event?.subject ?? anchor, np.start, np.end);
    else if (living(anchor) && living(draft)) {
      if (this.event) this.event.partner = draft;
      else this.entities.relate('beside', draft, anchor, anchor.span.start, np.end);
    } else if (anchor.role === 'person' && draft.role === 'thing') {
      if (this.event && this.event.object === undefined) this.event.object = draft;
      this.entities.relate('held-by', draft, anchor, anchor.span.start, np.end);
    } else if (draft.role === 'sky') return true;
    else if (anchor.role !== 'place')
      this.entities.relate(
        anchor.role === 'thing' && draft.role === 'thing' ? 'on' : 'part-of',
        draft,
        anchor,
        np.start,
        np.end,
      );
    return true;
  }
}
