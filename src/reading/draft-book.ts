import type { Span } from '../base/span.ts';
import { hairNouns } from '../catalogue/words/adjectives.ts';
import { beings } from '../catalogue/words/beings.ts';
import { dressedAdjectives } from '../catalogue/words/clothing.ts';
import { peopleGroups, personWords } from '../catalogue/words/people.ts';
import { attributesOf } from './attributes.ts';
import type { Draft } from './draft.ts';
import { anyone } from './likeness.ts';
import type { Sort } from './nouns.ts';
import type { NounPhrase } from './phrases.ts';
import type { Attribute, Relation, Worn } from './reading.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Who and what was found so far, with what is said of each: the book that a reading writes into. */
export class DraftBook {
  readonly drafts: Draft[] = [];
  readonly relations: Relation[] = [];
  protected readonly byNoun = new Map<string, Draft[]>();
  readonly #ids = new Set<string>();
  protected readonly names = new Map<string, Draft>();
  /** Most recent last. */
  protected readonly recent: Draft[] = [];
  protected current: Draft | undefined;
  /** Who and what the shot being read speaks of. */
  protected readonly told = new Set<Draft>();
  /** What was known of each when this shot began, and how many relations. */
  #before = new Map<Draft, { readonly attributes: number; readonly worn: ReadonlySet<Worn> }>();
  #related = 0;

  constructor(
    readonly source: string,
    readonly vocabulary: Vocabulary,
  ) {}

  /** A new shot begins: who was there before is known, and told of only when the words speak of them again. */
  turn(): void {
    this.told.clear();
    this.current = undefined;
    this.#before = new Map(
      this.drafts.map((d) => [d, { attributes: d.attributes.length, worn: new Set(d.worn) }]),
    );
    this.#related = this.relations.length;
  }

  /** The relations that this shot tells of. */
  relationsHere(): Relation[] {
    return this.relations.slice(this.#related);
  }

  /**
   * Those whom this shot speaks of, with what it says of them.
   * @param also ids of more who have a part in it
   */
  here(also: ReadonlySet<string>): Draft[] {
    return this.drafts
      .filter((d) => this.told.has(d) || also.has(d.id))
      .map((d) => {
        const before = this.#before.get(d);
        return {
          ...d,
          attributes: d.attributes.slice(before?.attributes ?? 0),
          worn: d.worn.filter((w) => !before?.worn.has(w)),
          mentions: [...d.mentions],
        };
      });
  }

  /** Add an entity for a phrase without looking for an earlier one. */
  add(np: NounPhrase, sort: Sort, owner: Draft | undefined): Draft {
    const facts = Object.hasOwn(personWords, sort.lemma) ? personWords[sort.lemma] : undefined;
    const group =
      sort.role === 'person' && Object.hasOwn(peopleGroups, sort.lemma) && !np.counted
        ? (peopleGroups[sort.lemma] as number)
        : undefined;
    const draft: Draft = {
      id: this.#id(sort.lemma),
      noun: sort.lemma,
      role: sort.role,
      match: sort.match,
      count: Math.min(500, group ?? np.count),
      counted: np.counted || group === 2,
      plural: group !== undefined ? group > 2 : np.plural && (np.estimated || np.count > 12),
      attributes: [],
      worn: [],
      phrase: this.source.slice(np.start, np.end),
      span: { start: np.start, end: np.end },
      mentions: [],
      negated: np.negated,
      text: undefined,
      sex: facts?.sex ?? (np.head.name === 'any' ? undefined : np.head.name),
      owner: owner?.id,
      of: undefined,
    };
    if (facts?.age)
      draft.attributes.push({
        category: 'age',
        value: facts.age,
        phrase: np.head.text,
        span: { start: np.head.start, end: np.head.end },
      });
    if (facts?.sex)
      draft.attributes.push({
        category: 'sex',
        value: facts.sex,
        phrase: np.head.text,
        span: { start: np.head.start, end: np.head.end },
      });
    const being =
      draft.role === 'person' && Object.hasOwn(beings, sort.lemma) ? beings[sort.lemma] : undefined;
    for (const category of ['skin', 'state', 'size'] as const) {
      const value = being?.[category];
      if (value)
        draft.attributes.push({
          category,
          value,
          phrase: np.head.text,
          span: { start: np.head.start, end: np.head.end },
        });
    }
    if (np.counted) {
      const number = np.tokens.find((t) => t.pos === 'num') ?? np.head;
      draft.attributes.push({
        category: 'count',
        value: String(draft.count),
        phrase: number.text,
        span: { start: number.start, end: number.end },
      });
    }
    this.drafts.push(draft);
    this.told.add(draft);
    (this.byNoun.get(draft.noun) ?? (this.byNoun.set(draft.noun, []).get(draft.noun) as Draft[])).push(draft);
    this.describe(draft, np, sort);
    // A teenage boy is no child.
    if (facts?.age === 'child' && draft.attributes.some((a) => a.category === 'age' && a.value === 'teen'))
      draft.attributes = draft.attributes.filter((a) => a.category !== 'age' || a.value !== 'child');
    if (owner && (draft.role === 'part' || owner.role === 'thing' || owner.role === 'place'))
      this.relate('part-of', draft, owner, np.start, np.end);
    if (draft.role !== 'part') this.noteRecent(draft);
    return draft;
  }

  /** Read the adjectives of a phrase onto an entity. */
  describe(draft: Draft, np: NounPhrase, sort?: Sort): void {
    const modifiers = sort?.modifiers ?? np.modifiers;
    const adjectives = np.adjectives.filter((t) => !sort?.named?.includes(t));
    const words = [...adjectives, ...modifiers].sort((a, b) => a.start - b.start);
    const hair = Object.hasOwn(hairNouns, draft.noun);
    const named = draft.match?.steps === 0 ? draft.match.id.split('-') : [];
    this.attributes(
      draft,
      attributesOf(words, hair ? 'hair' : draft.role).filter(
        (a) => a.category !== 'other' || !named.includes(a.value),
      ),
    );
    for (const word of np.adjectives) {
      const dressed =
        Object.hasOwn(dressedAdjectives, word.lower) && draft.role === 'person'
          ? dressedAdjectives[word.lower]
          : undefined;
      if (dressed)
        this.wear(draft, {
          garment: dressed.garment,
          steps: 0,
          attributes: dressed.state
            ? [{ category: 'state', value: dressed.state, phrase: word.text, span: word }]
            : [],
          phrase: word.text,
          span: { start: word.start, end: word.end },
        });
    }
  }

  /** Add attributes that are not there yet; sex sets the one of the draft. */
  attributes(draft: Draft, found: readonly Attribute[]): void {
    for (const attribute of found) {
      if (attribute.category === 'sex' && (attribute.value === 'female' || attribute.value === 'male'))
        draft.sex = attribute.value;
      const told = draft.attributes.filter(
        (a) => a.category === attribute.category && a.value === attribute.value,
      );
      // 'A little girl' says twice that she is a child; each word has its say.
      if (
        told.length === 0 ||
        (attribute.category === 'age' && told.every((a) => a.span.start !== attribute.span.start))
      )
        draft.attributes.push(attribute);
    }
  }

  /** Put a garment on someone, once. */
  wear(draft: Draft, worn: Worn): void {
    // 'In a pirate costume': the clothes of that kind of person.
    if (worn.garment.startsWith('as ')) {
      draft.attributes.push({ category: 'other', value: worn.garment, phrase: worn.phrase, span: worn.span });
      return;
    }
    const same = draft.worn.findIndex(
      (w) => w.garment === worn.garment && (w.phrase === worn.phrase || w.attributes.length === 0),
    );
    if (same >= 0) draft.worn[same] = worn;
    else draft.worn.push(worn);
  }

  /** Note where one entity is with respect to another, once. */
  relate(kind: Relation['kind'], subject: Draft, object: Draft, start: number, end: number): void {
    if (subject === object || subject.negated || object.negated) return;
    // 'Stands on a table between a toaster and a bowl': who stands there is between them.
    const stood =
      kind === 'between'
        ? this.relations.findLast((r) => r.kind === 'on' && r.object === subject.id && end - r.span.end < 80)
        : undefined;
    const who = stood?.subject ?? subject.id;
    if (
      who === object.id ||
      this.relations.some((r) => r.kind === kind && r.subject === who && r.object === object.id)
    )
      return;
    this.relations.push({
      kind,
      subject: who,
      object: object.id,
      phrase: this.source.slice(start, end),
      span: { start, end },
    });
  }

  /** Remember who the sentence is about, for 'it' and 'its'. */
  about(draft: Draft | undefined): void {
    if (!draft || draft.role === 'part' || draft.role === 'sky') return;
    this.current = draft;
    this.noteRecent(draft);
  }

  /** The thing spoken of last that the catalogue knows: whose surface or side is meant. */
  thing(): Draft | undefined {
    return this.recent.findLast(
      (d) => d.role === 'thing' && !d.negated && d.match?.registry === 'things' && d.match.steps === 0,
    );
  }

  /** Bring in a thing that no noun names: the board of 'skateboards down a hill'. */
  bring(noun: string, span: Span): Draft | undefined {
    const match = this.vocabulary.exact(noun, ['things']);
    if (!match) return undefined;
    const known = this.drafts.find(
      (d) => d.match?.registry === 'things' && d.match.id === match.id && !d.negated,
    );
    if (known) return known;
    const draft: Draft = {
      id: this.#id(noun),
      noun,
      role: 'thing',
      match,
      count: 1,
      counted: false,
      plural: false,
      attributes: [],
      worn: [],
      phrase: this.source.slice(span.start, span.end),
      span,
      mentions: [],
      negated: false,
      text: undefined,
      sex: undefined,
      owner: undefined,
      of: undefined,
    };
    this.drafts.push(draft);
    this.told.add(draft);
    return draft;
  }

  /** What was read as a place is a thing of the scene. */
  asThing(draft: Draft): void {
    draft.role = 'thing';
    draft.match = this.vocabulary.noun([draft.noun], ['things']);
  }

  /** Whether something is called by this noun. */
  knows(noun: string): boolean {
    return (this.byNoun.get(noun)?.length ?? 0) > 0;
  }

  find(id: string): Draft | undefined {
    return this.drafts.find((d) => d.id === id);
  }

  /** Two phrases side by side named the same one: 'a hipster, a funny-looking man'. */
  alias(second: Draft, first: Draft): void {
    if (first.match === undefined || first.match.id === 'person') first.match = second.match ?? first.match;
    this.attributes(first, second.attributes);
    first.sex ??= second.sex;
    first.mentions.push(second.span);
    for (const worn of second.worn) this.wear(first, worn);
    this.drafts.splice(this.drafts.indexOf(second), 1);
    this.byNoun.set(second.noun, [
      ...(this.byNoun.get(second.noun) ?? []).filter((d) => d !== second),
      first,
    ]);
    this.recent.splice(0, this.recent.length, ...this.recent.filter((d) => d !== second));
    this.noteRecent(first);
  }

  /** 'a boy named Tim': from here on he answers to it. */
  rename(draft: Draft, np: NounPhrase): void {
    const name = np.head.lower;
    draft.mentions.push({ start: np.start, end: np.end });
    if (draft.role === 'thing') draft.role = 'person';
    this.byNoun.set(name, [...(this.byNoun.get(name) ?? []), draft]);
    this.names.set(name, draft);
  }

  /** Name one of several people who were only counted: 'two friends, Maya and Josh'. */
  name(group: Draft, np: NounPhrase): Draft | undefined {
    const named = this.drafts.filter((d) => d.of === group.id).length;
    if (group.role !== 'person' || group.count < 2 || group.count > 6 || named >= group.count)
      return undefined;
    const sex = np.head.name === 'female' || np.head.name === 'male' ? np.head.name : undefined;
    return this.member(group, group.sex ?? sex, np.lemma, np);
  }

  /** Name one out of a group of people who were only counted: 'the girl' of 'two teenagers'. */
  protected split(sex: 'female' | 'male' | undefined, noun?: string, np?: NounPhrase): Draft | undefined {
    const group = this.drafts.findLast(
      (d) =>
        d.role === 'person' &&
        d.count >= 2 &&
        d.count <= 6 &&
        !d.negated &&
        d.sex === undefined &&
        anyone.has(d.noun),
    );
    if (!group) return undefined;
    const named = this.drafts.filter((d) => d.of === group.id).length;
    if (named >= group.count) return undefined;
    return this.member(group, sex, noun, np);
  }

  protected member(
    group: Draft,
    sex: 'female' | 'male' | undefined,
    noun?: string,
    np?: NounPhrase,
    alike = false,
  ): Draft {
    const lemma = noun ?? (sex === 'female' ? 'woman' : sex === 'male' ? 'man' : 'person');
    const facts = Object.hasOwn(personWords, lemma) ? personWords[lemma] : undefined;
    const span = np ? { start: np.start, end: np.end } : group.span;
    const draft: Draft = {
      ...group,
      id: this.#id(lemma),
      noun: lemma,
      match: alike || np?.head.name ? group.match : this.vocabulary.noun([lemma], ['people', 'creatures']),
      count: 1,
      counted: false,
      plural: false,
      sex: sex ?? facts?.sex,
      of: group.id,
      attributes: group.attributes.filter((a) => a.category !== 'count'),
      worn: [...group.worn],
      mentions: np ? [span] : [],
      phrase: np ? this.source.slice(np.start, np.end) : group.phrase,
      span,
    };
    const theirSex = sex ?? facts?.sex;
    if (theirSex)
      draft.attributes.push({
        category: 'sex',
        value: theirSex,
        phrase: this.source.slice(span.start, span.end),
        span,
      });
    if (facts?.age && !draft.attributes.some((a) => a.category === 'age'))
      draft.attributes.push({
        category: 'age',
        value: facts.age,
        phrase: this.source.slice(span.start, span.end),
        span,
      });
    this.drafts.push(draft);
    this.told.add(draft);
    (this.byNoun.get(lemma) ?? (this.byNoun.set(lemma, []).get(lemma) as Draft[])).push(draft);
    this.noteRecent(draft);
    return draft;
  }

  protected touch(draft: Draft, span: Span): void {
    this.told.add(draft);
    if (draft.span.start !== span.start) draft.mentions.push(span);
    if (draft.role !== 'part') this.noteRecent(draft);
  }

  protected noteRecent(draft: Draft): void {
    if (this.recent.at(-1) === draft) return;
    this.recent.push(draft);
    if (this.recent.length > 40) this.recent.splice(0, 20);
  }

  #id(noun: string): string {
    const base = noun.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 40) || 'thing';
    let id = base;
    for (let n = 2; this.#ids.has(id); n++) id = `${base}-${n}`;
    this.#ids.add(id);
    return id;
  }
}
