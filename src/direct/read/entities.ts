import type { Span } from '../../base/span.ts';
import { beardNouns, faceMarks, glassesNouns, hairNouns } from '../../catalogue/words/adjectives.ts';
import { beings } from '../../catalogue/words/beings.ts';
import { dressedAdjectives } from '../../catalogue/words/clothing.ts';
import { company } from '../../catalogue/words/company.ts';
import { memberWords, peopleGroups, personWords, pronouns } from '../../catalogue/words/people.ts';
import { collectives } from '../../catalogue/words/quantities.ts';
import { fitting } from '../../catalogue/words/verbs.ts';
import type { Attribute, Entity, Match, Relation, Worn } from '../reading.ts';
import { attributesOf } from './attributes.ts';
import { singular } from './lemma.ts';
import { type Sort, sortOf } from './nouns.ts';
import type { NounPhrase } from './phrases.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An entity while its shot is being read. */
export interface Draft {
  id: string;
  noun: string;
  role: Entity['role'];
  match: Match | undefined;
  count: number;
  counted: boolean;
  plural: boolean;
  attributes: Attribute[];
  worn: Worn[];
  phrase: string;
  span: Span;
  mentions: Span[];
  negated: boolean;
  text: string | undefined;
  sex: 'female' | 'male' | undefined;
  /** Whose part it is. */
  owner: string | undefined;
  /** Named out of this group: 'the girl' of 'two teenagers'. */
  of: string | undefined;
}

/** What a noun phrase was resolved to. */
export interface Mention {
  readonly draft: Draft | undefined;
  readonly sort: Sort['sort'] | 'pronoun';
  readonly lemma: string;
  /** First mention. */
  readonly fresh: boolean;
}

/** Words for people that say nothing but that they are people: others may name the same ones more closely. */
const anyone: ReadonlySet<string> = new Set(
  'person people human figure silhouette someone somebody character subject stranger partner friend lover companion teenager teen adult couple pair duo trio dancer individual one passenger child kid student samurai warrior player group owner couple explorer passerby youth sibling twin parent combatant'.split(
    ' ',
  ),
);

/** Who and what is there, with everything that refers to them. */
export class Entities {
  readonly drafts: Draft[] = [];
  readonly relations: Relation[] = [];
  readonly #byNoun = new Map<string, Draft[]>();
  readonly #ids = new Set<string>();
  readonly #meanings = new Map<string, string | undefined>();
  readonly #names = new Map<string, Draft>();
  /** Most recent last. */
  readonly #recent: Draft[] = [];
  #current: Draft | undefined;

  constructor(
    readonly source: string,
    readonly vocabulary: Vocabulary,
  ) {}

  /**
   * Find what a phrase refers to, or add it.
   * @param garments clothes that nobody wears are things of their own here
   */
  mention(phrase: NounPhrase, garments = false): Mention {
    const np = this.#unfolded(phrase);
    if (np.pronoun && Object.hasOwn(memberWords, np.lemma)) {
      const draft = this.oneOf(np.lemma, { start: np.start, end: np.end });
      if (draft) return { draft, sort: 'pronoun', lemma: np.lemma, fresh: false };
    }
    if (np.pronoun) {
      const draft =
        np.lemma === 'one'
          ? this.#recent.findLast((d) => !d.negated && (d.role === 'person' || d.role === 'creature'))
          : this.pronoun(np.lemma, { start: np.start, end: np.end });
      const someone = draft ? undefined : this.#someone(np);
      return { draft: draft ?? someone, sort: 'pronoun', lemma: np.lemma, fresh: someone !== undefined };
    }
    const means = this.#inCompany(np.lemma);
    const said = sortOf(means === undefined ? np : { ...np, lemma: means }, this.vocabulary);
    const many = means !== undefined && np.lemma.endsWith('s') && !np.counted;
    const plain: Sort =
      means === undefined ? said : { ...said, sort: 'entity', role: 'thing', lemma: np.lemma };
    const calling = this.#creatureAt(plain);
    const sort = calling?.sort ?? plain;
    if (sort.sort === 'garment' && np.owner === undefined && np.tokens[0]?.pos === 'det' && garments) {
      // A hat on a table is a thing like others.
      const match =
        this.vocabulary.noun([...np.modifiers.map((t) => t.lower), np.lemma], ['things']) ??
        this.vocabulary.noun([...np.modifiers.map((t) => t.lower), np.lemma], ['garments']);
      const thing: Sort = { sort: 'entity', role: 'thing', match, lemma: np.lemma, modifiers: np.modifiers };
      const known = this.#byNoun.get(np.lemma)?.at(-1);
      if (known && np.definite) {
        this.#touch(known, { start: np.start, end: np.end });
        return { draft: known, sort: 'entity', lemma: np.lemma, fresh: false };
      }
      return { draft: this.add(np, thing, undefined), sort: 'entity', lemma: np.lemma, fresh: true };
    }
    if (sort.sort !== 'entity') return { draft: undefined, sort: sort.sort, lemma: sort.lemma, fresh: false };
    // 'A detective's office' stands empty; 'its red chest' belongs to whom the text is about.
    const owner = this.owner(np, sort.role === 'place' || sort.role === 'person');
    if (
      sort.match?.registry === 'things' &&
      /^(chest|trunk|palm|crown|horn|shell|temple|calf)$/.test(np.lemma) &&
      np.tokens[0]?.pos !== 'det' &&
      !np.plural &&
      (this.#current?.role === 'creature' || this.#current?.role === 'person')
    ) {
      const part = this.add(np, { ...sort, role: 'part', match: undefined }, this.#current);
      return { draft: part, sort: 'entity', lemma: sort.lemma, fresh: true };
    }
    // 'its mother': of the same kind as the calf.
    if (
      owner?.role === 'creature' &&
      /^(mother|father|parent|brother|sister|mate|baby|young|sibling|friend|companion|cub|family|pack|herd|buddy)$/.test(
        np.lemma,
      )
    ) {
      const draft = this.add(np, { ...sort, role: 'creature', match: owner.match }, undefined);
      return { draft, sort: 'entity', lemma: sort.lemma, fresh: true };
    }
    const known = this.#known(np, sort, owner);
    if (known) {
      this.#touch(known, { start: np.start, end: np.end });
      this.describe(known, np, sort);
      return { draft: known, sort: 'entity', lemma: sort.lemma, fresh: false };
    }
    const draft = this.add(np, sort, owner);
    if (calling) draft.attributes.push(calling.attribute);
    if (many) draft.count = 3;
    // A boy's sister and friends are children too.
    const age = owner?.attributes.find((a) => a.category === 'age' && /^(?:child|teen)$/.test(a.value));
    if (
      age &&
      /^(?:brother|sister|sibling|friend|classmate|cousin|twin)$/.test(draft.noun) &&
      !draft.attributes.some((a) => a.category === 'age')
    )
      draft.attributes.push({
        ...age,
        phrase: np.head.text,
        span: { start: np.head.start, end: np.head.end },
      });
    return { draft, sort: 'entity', lemma: sort.lemma, fresh: true };
  }

  /** 'A robot waiter', 'a cat detective': an animal or machine in somebody's trade and clothes. */
  #creatureAt(sort: Sort): { readonly sort: Sort; readonly attribute: Attribute } | undefined {
    if (sort.role !== 'person' || sort.match?.registry !== 'people' || sort.match.steps > 0) return undefined;
    if (handlers.test(sort.lemma)) return undefined;
    const what = sort.modifiers.at(-1);
    const match = what && this.vocabulary.exact(singular(what.lower), ['creatures']);
    if (!what || !match) return undefined;
    return {
      sort: { ...sort, role: 'creature', match, modifiers: sort.modifiers.slice(0, -1) },
      attribute: {
        category: 'other',
        value: `as ${sort.match.id}`,
        phrase: sort.lemma,
        span: { start: what.start, end: what.end },
      },
    };
  }

  /** 'A penguin couple', 'a robot family': so many of what stands before the word for the group. */
  #unfolded(np: NounPhrase): NounPhrase {
    const size = Object.hasOwn(peopleGroups, np.lemma)
      ? peopleGroups[np.lemma]
      : Object.hasOwn(collectives, np.lemma)
        ? collectives[np.lemma]
        : undefined;
    const of = np.modifiers.at(-1);
    if (np.pronoun || size === undefined || of === undefined || np.plural) return np;
    const noun = singular(of.lower);
    const being =
      this.vocabulary.exact(noun, ['people', 'creatures']) ??
      (Object.hasOwn(personWords, noun) ? true : undefined);
    if (
      being === undefined ||
      this.vocabulary.exact(`${of.lower} ${np.lemma}`, ['things', 'places', 'people'])
    )
      return np;
    return {
      ...np,
      head: of,
      lemma: noun,
      modifiers: np.modifiers.slice(0, -1),
      count: size,
      counted: np.counted || size <= 4,
      estimated: size > 4,
      plural: true,
    };
  }

  /** What a word means beside the rest of the text: looked up once a word. */
  #inCompany(word: string): string | undefined {
    if (!this.#meanings.has(word))
      this.#meanings.set(word, company.find((c) => c.word === word && c.beside.test(this.source))?.means);
    return this.#meanings.get(word);
  }

  /** 'She walks in': somebody whom no noun named. */
  #someone(np: NounPhrase): Draft | undefined {
    const noun =
      np.lemma === 'she' || np.lemma === 'her'
        ? 'woman'
        : np.lemma === 'he' || np.lemma === 'him'
          ? 'man'
          : np.lemma === 'they' || np.lemma === 'someone' || np.lemma === 'somebody'
            ? 'person'
            : undefined;
    if (noun === undefined) return undefined;
    const draft = this.add(
      np,
      {
        sort: 'entity',
        role: 'person',
        match: this.vocabulary.noun([noun], ['people']),
        lemma: noun,
        modifiers: [],
      },
      undefined,
    );
    if (np.lemma === 'they') {
      draft.count = 2;
      draft.plural = true;
    }
    return draft;
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
    (this.#byNoun.get(draft.noun) ?? (this.#byNoun.set(draft.noun, []).get(draft.noun) as Draft[])).push(
      draft,
    );
    this.describe(draft, np, sort);
    if (owner && (draft.role === 'part' || owner.role === 'thing' || owner.role === 'place'))
      this.relate('part-of', draft, owner, np.start, np.end);
    if (draft.role !== 'part') this.#noteRecent(draft);
    return draft;
  }

  /** Read the adjectives of a phrase onto an entity. */
  describe(draft: Draft, np: NounPhrase, sort?: Sort): void {
    const modifiers = sort?.modifiers ?? np.modifiers;
    const words = [...np.adjectives, ...modifiers].sort((a, b) => a.start - b.start);
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
    if (this.relations.some((r) => r.kind === kind && r.subject === subject.id && r.object === object.id))
      return;
    this.relations.push({
      kind,
      subject: subject.id,
      object: object.id,
      phrase: this.source.slice(start, end),
      span: { start, end },
    });
  }

  /** The entity that a pronoun stands for: the sentence's subject first, then the most recent that agrees. */
  pronoun(word: string, span?: Span): Draft | undefined {
    const facts = Object.hasOwn(pronouns, word) ? pronouns[word] : undefined;
    if (!facts) return undefined;
    const agrees = (d: Draft): boolean => {
      if (d.negated) return false;
      const many = d.count > 1 || d.plural;
      if (facts.number === 'many') return many || false;
      if (many) return false;
      if (facts.person === true)
        return (d.role === 'person' || d.role === 'creature') && (d.sex === undefined || d.sex === facts.sex);
      return d.role !== 'person';
    };
    const order = [...this.#recent].reverse();
    let found: Draft | undefined;
    if (facts.person === true)
      found =
        order.find((d) => agrees(d) && d.sex === facts.sex) ??
        order.find((d) => agrees(d) && d.role === 'person') ??
        order.find(agrees) ??
        this.#split(facts.sex);
    else if (facts.number === 'many')
      found =
        order.find((d) => agrees(d) && d.role === 'person') ??
        order.find((d) => agrees(d) && d.role === 'creature') ??
        order.find(agrees) ??
        // 'Someone drops their keys': one of whom no sex was told.
        (facts.person === undefined && word.startsWith('the')
          ? (order.find((d) => d.role === 'person' && d.sex === undefined) ??
            order.find((d) => d.role === 'person'))
          : undefined);
    else
      found =
        (this.#current && agrees(this.#current) ? this.#current : undefined) ??
        order.find((d) => agrees(d) && d.role === 'creature') ??
        order.find((d) => agrees(d) && d.role !== 'place' && d.role !== 'sky') ??
        order.find(agrees) ??
        order.find((d) => d.role === 'person' && d.count === 1 && d.sex === undefined);
    if (!found) return undefined;
    if (
      facts.person === true &&
      facts.sex &&
      found.sex === undefined &&
      found.role === 'person' &&
      found.count === 1
    ) {
      found.sex = facts.sex;
      if (span)
        found.attributes.push({
          category: 'sex',
          value: facts.sex,
          phrase: this.source.slice(span.start, span.end),
          span,
        });
    }
    if (span) this.#touch(found, span);
    return found;
  }

  /** What 'it' stands for as the object of a verb that is only done to some things: 'knocks on a door … opens it'. */
  fitting(verb: string): Draft | undefined {
    const senses = Object.hasOwn(fitting, verb) ? new Set(fitting[verb]) : undefined;
    if (!senses) return undefined;
    return this.#recent.findLast(
      (d) =>
        !d.negated &&
        d.count === 1 &&
        d.role !== 'person' &&
        (senses.has(d.noun) || this.vocabulary.english.isA(d.noun, senses)),
    );
  }

  /** Remember who the sentence is about, for 'it' and 'its'. */
  about(draft: Draft | undefined): void {
    if (!draft || draft.role === 'part' || draft.role === 'sky') return;
    this.#current = draft;
    this.#noteRecent(draft);
  }

  /** The owner named in a phrase: 'his', 'the chef's'. */
  owner(np: NounPhrase, knownOnly = false): Draft | undefined {
    if (np.owner === undefined) return undefined;
    if ('kind' in np.owner) {
      const { lemma, indefinite } = np.owner;
      return knownOnly && indefinite ? this.#byNoun.get(lemma)?.at(-1) : this.mention(np.owner).draft;
    }
    return this.pronoun(np.owner.lower, undefined);
  }

  /** The thing spoken of last that the catalogue knows: whose surface or side is meant. */
  thing(): Draft | undefined {
    return this.#recent.findLast(
      (d) => d.role === 'thing' && !d.negated && d.match?.registry === 'things' && d.match.steps === 0,
    );
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
    this.#byNoun.set(second.noun, [
      ...(this.#byNoun.get(second.noun) ?? []).filter((d) => d !== second),
      first,
    ]);
    this.#recent.splice(0, this.#recent.length, ...this.#recent.filter((d) => d !== second));
    this.#noteRecent(first);
  }

  /** 'a boy named Tim': from here on he answers to it. */
  rename(draft: Draft, np: NounPhrase): void {
    const name = np.head.lower;
    draft.mentions.push({ start: np.start, end: np.end });
    if (draft.role === 'thing') draft.role = 'person';
    this.#byNoun.set(name, [...(this.#byNoun.get(name) ?? []), draft]);
    this.#names.set(name, draft);
  }

  /** Name one of several people who were only counted: 'two friends, Maya and Josh'. */
  name(group: Draft, np: NounPhrase): Draft | undefined {
    const named = this.drafts.filter((d) => d.of === group.id).length;
    if (group.role !== 'person' || group.count < 2 || group.count > 6 || named >= group.count)
      return undefined;
    const sex = np.head.name === 'female' || np.head.name === 'male' ? np.head.name : undefined;
    return this.#member(group, group.sex ?? sex, np.lemma, np);
  }

  /**
   * Which of several is meant by 'one of them', 'the other', 'both': members of the group spoken of last, each with
   * an entity of its own from then on; of two who were named one by one, the first and the second.
   */
  oneOf(phrase: string, span: Span): Draft | undefined {
    const which = memberWords[phrase.toLowerCase()];
    if (which === undefined) return undefined;
    const acts = (d: Draft): boolean => (d.role === 'person' || d.role === 'creature') && !d.negated;
    const group = this.drafts.findLast(
      (d) => acts(d) && d.count >= 2 && d.count <= 8 && d.of === undefined && d.span.start < span.start,
    );
    const singles = this.drafts.filter((d) => acts(d) && d.count === 1);
    const said = singles.find((d) => d.mentions.some((m) => m.start === span.start));
    if (said) return said;
    if (which === 'all') {
      const all = group ?? this.pronoun('they', span);
      if (all) this.#touch(all, span);
      return all;
    }
    const named = group ? this.drafts.filter((d) => d.of === group.id) : singles.slice(-2);
    const left = group ? group.count - named.reduce((sum, d) => sum + d.count, 0) : 0;
    if (which === 'rest') {
      const others =
        group && left > 0 ? this.#member(group, group.sex, group.noun, undefined, true) : undefined;
      if (others) {
        others.count = left;
        others.plural = left > 1;
        this.#touch(others, span);
      }
      return others ?? named.at(-1);
    }
    const more = (): Draft | undefined => {
      if (!group || named.reduce((sum, d) => sum + d.count, 0) >= group.count) return undefined;
      const one = this.#member(group, group.sex, group.noun, undefined, true);
      named.push(one);
      return one;
    };
    if (!group && named.length < 2) return undefined;
    const order = which === 'first' ? 0 : which === 'second' ? 1 : undefined;
    let found: Draft | undefined;
    if (which === 'one') found = more() ?? named[0];
    else if (order !== undefined) {
      while (named.length <= order && more());
      found = named[order];
    } else {
      if (named.length === 0) more();
      const before = this.#recent.findLast((d) => named.includes(d));
      found = more() ?? named.findLast((d) => d !== before);
    }
    if (found) this.#touch(found, span);
    return found;
  }

  /** The one a label names: 'Woman', 'Robot', 'Older man'; undefined when nobody fits. */
  labelled(label: string): Draft | undefined {
    const words = label
      .toLowerCase()
      .replace(/[^\p{L}\s-]/gu, ' ')
      .split(/\s+/)
      .filter(Boolean);
    const head = words.at(-1);
    if (head === undefined) return undefined;
    const bearer = this.#names.get(head) ?? this.#names.get(words[0] as string);
    if (bearer) return bearer;
    const same = this.drafts.filter(
      (d) => !d.negated && (d.noun === head || d.noun.split(' ').at(-1) === head),
    );
    const close = same.find((d) =>
      words
        .slice(0, -1)
        .every(
          (w) =>
            d.attributes.some((a) => a.value === w || a.phrase.toLowerCase() === w) ||
            d.phrase.toLowerCase().includes(w),
        ),
    );
    if (close ?? same[0]) return close ?? same[0];
    const facts = Object.hasOwn(personWords, head) ? personWords[head] : undefined;
    const people = this.drafts.filter(
      (d) => d.role === 'person' && !d.negated && d.count === 1 && !unlikeAge(head, d),
    );
    if (facts?.sex)
      return (
        people.find((d) => d.sex === facts.sex) ??
        people.find((d) => d.sex === undefined && anyone.has(d.noun)) ??
        this.#split(facts.sex, head)
      );
    if (facts && anyone.has(head)) return people.find((d) => d.sex === undefined) ?? people[0];
    return undefined;
  }

  #known(np: NounPhrase, sort: Sort, owner: Draft | undefined): Draft | undefined {
    if (np.negated) return undefined;
    if (
      /^(another|other)$/.test(np.tokens[0]?.lower ?? '') ||
      np.adjectives.some((a) => a.lower === 'other' || a.lower === 'another')
    )
      return undefined;
    const same = this.#byNoun.get(sort.lemma)?.filter((d) => !d.negated);
    if (sort.role === 'part')
      return owner
        ? same?.find((d) => d.owner === owner.id)
        : (same?.findLast((d) => d.owner === this.#current?.id && d.owner !== undefined) ??
            (np.definite || np.adjectives.length === 0 ? same?.at(-1) : undefined));
    if (same && same.length > 0) {
      const wordsNow = np.adjectives.map((a) => a.lower);
      const fits = (d: Draft): boolean =>
        (owner === undefined || d.owner === undefined || d.owner === owner.id) && !differs(d, wordsNow, np);
      if (!np.indefinite || np.counted || np.definite)
        return same.findLast(fits) ?? (np.definite ? same.at(-1) : undefined);
      // 'a lantern' after 'lanterns' is one of them or another; only a second 'a lantern' with the same words is the same.
      return same.findLast(
        (d) =>
          d.count === 1 &&
          fits(d) &&
          d.phrase.toLowerCase() === this.source.slice(np.start, np.end).toLowerCase(),
      );
    }
    if (sort.role === 'person' && np.definite && owner === undefined) {
      const facts = Object.hasOwn(personWords, sort.lemma) ? personWords[sort.lemma] : undefined;
      if (np.plural || Object.hasOwn(peopleGroups, sort.lemma)) {
        const group = this.#recent.findLast(
          (d) =>
            d.role === 'person' &&
            (d.count > 1 || d.plural) &&
            (anyone.has(d.noun) || anyone.has(sort.lemma)),
        );
        if (group) return group;
        return undefined;
      }
      const one = this.#recent.findLast(
        (d) =>
          d.role === 'person' &&
          d.count === 1 &&
          !d.negated &&
          !unlikeAge(sort.lemma, d) &&
          (d.sex === undefined || facts?.sex === undefined || d.sex === facts.sex) &&
          (anyone.has(d.noun) ||
            anyone.has(sort.lemma) ||
            (facts?.sex !== undefined && d.sex === facts.sex) ||
            generic(sort.lemma)),
      );
      if (one) {
        if (facts?.sex && one.sex === undefined)
          this.attributes(one, [
            {
              category: 'sex',
              value: facts.sex,
              phrase: np.head.text,
              span: { start: np.head.start, end: np.head.end },
            },
          ]);
        return one;
      }
      return this.#split(facts?.sex, sort.lemma, np);
    }
    // 'The bird' after 'a pigeon', 'the car' after 'an SUV', 'the character' after 'a robot'.
    const bare = !np.plural && !np.indefinite && np.tokens[0]?.pos !== 'det';
    if (
      (np.definite || bare || /^(creature|animal|character|vehicle|subject)$/.test(sort.lemma)) &&
      owner === undefined
    ) {
      const english = this.vocabulary.english;
      const chain = english.nounChain(sort.lemma);
      const sense = chain[0];
      const narrower = this.#recent.findLast(
        (d) =>
          d.role === sort.role &&
          d.count === 1 &&
          sense !== undefined &&
          chain.length > 4 &&
          english.nounChain(d.noun).indexOf(sense) > 0,
      );
      if (narrower) return narrower;
      if (sort.match && sort.role !== 'place' && sort.match.steps <= (bare ? 0 : 1))
        return this.#recent.findLast(
          (d) =>
            d.role === sort.role &&
            !d.negated &&
            // 'Player' after 'a basketball player' has the same head.
            ((d.match?.id === sort.match?.id && d.match?.registry === sort.match?.registry) ||
              d.noun.endsWith(` ${sort.lemma}`)) &&
            (d.match?.steps ?? 9) <= 1,
        );
      if (/^(creature|animal|character)$/.test(sort.lemma))
        return this.#recent.findLast((d) => d.role === 'creature' || d.role === 'person');
    }
    return undefined;
  }

  /** Name one out of a group of people who were only counted: 'the girl' of 'two teenagers'. */
  #split(sex: 'female' | 'male' | undefined, noun?: string, np?: NounPhrase): Draft | undefined {
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
    return this.#member(group, sex, noun, np);
  }

  #member(
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
    (this.#byNoun.get(lemma) ?? (this.#byNoun.set(lemma, []).get(lemma) as Draft[])).push(draft);
    this.#noteRecent(draft);
    return draft;
  }

  #touch(draft: Draft, span: Span): void {
    if (draft.span.start !== span.start) draft.mentions.push(span);
    if (draft.role !== 'part') this.#noteRecent(draft);
  }

  #noteRecent(draft: Draft): void {
    if (this.#recent.at(-1) === draft) return;
    this.#recent.push(draft);
    if (this.#recent.length > 40) this.#recent.splice(0, 20);
  }

  #id(noun: string): string {
    const base = noun.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 40) || 'thing';
    let id = base;
    for (let n = 2; this.#ids.has(id); n++) id = `${base}-${n}`;
    this.#ids.add(id);
    return id;
  }
}

/** Who has to do with an animal without being one: 'a lion tamer'. */
const handlers =
  /(?:walker|tamer|rider|watcher|trainer|owner|hunter|vendor|farmer|keeper|breeder|lover|lady|man|woman|girl|boy|whisperer|slayer|catcher|seller|sitter|groomer|person|vet|herder|jockey|king|queen)$/;
const grown =
  /^(father|dad|daddy|papa|mother|mom|mum|mommy|mama|uncle|aunt|grandfather|grandmother|grandpa|grandma|grandad|granddad|granny|man|woman|lady|gentleman|husband|wife|teacher|nanny)$/;
const small = /^(boy|girl|child|kid|toddler|baby|infant|grandson|granddaughter|schoolboy|schoolgirl)$/;

/** A grown-up's word does not mean the child who was spoken of, nor the other way round. */
const unlikeAge = (noun: string, d: Draft): boolean => {
  const child = small.test(d.noun) || d.attributes.some((a) => a.category === 'age' && a.value === 'child');
  // 'The kid' is no clown; but a figure or a friend may be one.
  return grown.test(noun)
    ? child
    : small.test(noun) && !child && (grown.test(d.noun) || (d.match?.id !== 'person' && !anyone.has(d.noun)));
};

/** Words that any one person may be called by later on. */
const generic = (noun: string): boolean =>
  noun === 'man' ||
  noun === 'woman' ||
  noun === 'girl' ||
  noun === 'boy' ||
  noun === 'lady' ||
  noun === 'guy' ||
  noun === 'character' ||
  noun === 'subject' ||
  noun === 'person' ||
  noun === 'figure';

/** Two phrases of one noun speak of two entities when both say a colour, an age or a size and it is not the same. */
function differs(d: Draft, words: readonly string[], np: NounPhrase): boolean {
  if (words.length === 0) return false;
  const now = attributesOf(np.adjectives, d.role);
  return ['colour', 'age', 'size'].some((category) => {
    const before = d.attributes.filter((a) => a.category === category && a.phrase.toLowerCase() !== d.noun);
    const after = now.filter((a) => a.category === category);
    return (
      before.length > 0 && after.length > 0 && !after.some((a) => before.some((b) => b.value === a.value))
    );
  });
}

/** What a part says of its owner rather than being a part to build: hair, beard, glasses, marks of a face. */
export function bodyAttribute(np: NounPhrase, lemma: string): Attribute[] {
  const span = { start: np.start, end: np.end };
  const phrase = np.tokens.map((t) => t.text).join(' ');
  const words = [...np.adjectives, ...np.modifiers].sort((a, b) => a.start - b.start);
  if (Object.hasOwn(hairNouns, lemma)) {
    const style = hairNouns[lemma] as string;
    const out: Attribute[] = attributesOf(words, 'hair').map((a) => ({ ...a, category: 'hair' as const }));
    if (style) out.push({ category: 'hair', value: style, phrase, span });
    return out;
  }
  if (Object.hasOwn(beardNouns, lemma)) {
    const long = words.some((w) => w.lower === 'long' || w.lower === 'bushy' || w.lower === 'thick');
    const value = beardNouns[lemma] === 'beard' && long ? 'long-beard' : (beardNouns[lemma] as string);
    return [
      { category: 'beard', value, phrase, span },
      ...attributesOf(words, 'hair')
        .filter((a) => a.value.startsWith('#'))
        .map((a) => ({ ...a, category: 'beard' as const })),
    ];
  }
  if (Object.hasOwn(faceMarks, lemma))
    return [{ category: 'state', value: faceMarks[lemma] as string, phrase, span }];
  if (glassesNouns.has(lemma)) return [{ category: 'glasses', value: lemma, phrase, span }];
  return [];
}
