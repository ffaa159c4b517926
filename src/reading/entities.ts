import type { Span } from '../base/span.ts';
import { company } from '../catalogue/words/company.ts';
import { memberWords, peopleGroups, personWords, pronouns } from '../catalogue/words/people.ts';
import { collectives } from '../catalogue/words/quantities.ts';
import { fitting } from '../catalogue/words/verbs.ts';
import type { Draft, Mention } from './draft.ts';
import { DraftBook } from './draft-book.ts';
import { isFamily, ofFamily, restOfFamily } from './families.ts';
import { singular } from './lemma.ts';
import { anyone, differs, generic, unlikeAge } from './likeness.ts';
import { type Sort, sortOf } from './nouns.ts';
import type { NounPhrase } from './phrases.ts';
import type { Attribute } from './reading.ts';

/** Who has to do with an animal without being one: 'a lion tamer'. */
const handlers =
  /(?:walker|tamer|rider|watcher|trainer|owner|hunter|vendor|farmer|keeper|breeder|lover|lady|man|woman|girl|boy|whisperer|slayer|catcher|seller|sitter|groomer|person|vet|herder|jockey|king|queen)$/;

/** Finds what a phrase, a pronoun or a label refers to among those who are there, or brings it in. */
export class Entities extends DraftBook {
  readonly #meanings = new Map<string, string | undefined>();

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
          ? this.recent.findLast((d) => !d.negated && (d.role === 'person' || d.role === 'creature'))
          : this.pronoun(np.lemma, { start: np.start, end: np.end });
      const someone = draft ? undefined : this.#someone(np);
      return { draft: draft ?? someone, sort: 'pronoun', lemma: np.lemma, fresh: someone !== undefined };
    }
    const means = this.meaning(np.lemma);
    const said = sortOf(means === undefined ? np : { ...np, lemma: means }, this.vocabulary);
    const many = means !== undefined && np.lemma.endsWith('s') && !np.counted;
    const plain: Sort =
      means === undefined
        ? said
        : { ...said, sort: 'entity', role: said.role === 'place' ? 'place' : 'thing', lemma: np.lemma };
    const calling = this.#creatureAt(plain);
    const sort = calling?.sort ?? plain;
    if (sort.sort === 'garment' && np.owner === undefined && np.tokens[0]?.pos === 'det' && garments) {
      // A hat on a table is a thing like others.
      const match =
        this.vocabulary.noun([...np.modifiers.map((t) => t.lower), np.lemma], ['things']) ??
        this.vocabulary.noun([...np.modifiers.map((t) => t.lower), np.lemma], ['garments']);
      const thing: Sort = { sort: 'entity', role: 'thing', match, lemma: np.lemma, modifiers: np.modifiers };
      const known = this.byNoun.get(np.lemma)?.at(-1);
      if (known && np.definite) {
        this.touch(known, { start: np.start, end: np.end });
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
      (this.current?.role === 'creature' || this.current?.role === 'person')
    ) {
      const part = this.add(np, { ...sort, role: 'part', match: undefined }, this.current);
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
      this.touch(known, { start: np.start, end: np.end });
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
  meaning(word: string): string | undefined {
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

  /** The entity that a pronoun stands for: the sentence's subject first, then the most recent that agrees. */
  pronoun(word: string, span?: Span, where = span): Draft | undefined {
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
    const order = [...this.recent].reverse();
    let found: Draft | undefined;
    if (facts.person === true)
      found =
        order.find((d) => agrees(d) && d.sex === facts.sex) ??
        order.find((d) => agrees(d) && d.role === 'person') ??
        order.find(agrees) ??
        this.split(facts.sex);
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
        (this.current && agrees(this.current) ? this.current : undefined) ??
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
      if (where)
        found.attributes.push({
          category: 'sex',
          value: facts.sex,
          phrase: this.source.slice(where.start, where.end),
          span: where,
        });
    }
    if (span) this.touch(found, span);
    return found;
  }

  /** What 'it' stands for as the object of a verb that is only done to some things: 'knocks on a door … opens it'. */
  fitting(verb: string): Draft | undefined {
    const senses = Object.hasOwn(fitting, verb) ? new Set(fitting[verb]) : undefined;
    if (!senses) return undefined;
    return this.recent.findLast(
      (d) =>
        !d.negated &&
        d.count === 1 &&
        d.role !== 'person' &&
        (senses.has(d.noun) || this.vocabulary.english.isA(d.noun, senses)),
    );
  }

  /** The owner named in a phrase: 'his', 'the chef's'. */
  owner(np: NounPhrase, knownOnly = false): Draft | undefined {
    if (np.owner === undefined) return undefined;
    if ('kind' in np.owner) {
      const { lemma, indefinite } = np.owner;
      return knownOnly && indefinite ? this.byNoun.get(lemma)?.at(-1) : this.mention(np.owner).draft;
    }
    const { lower, start, end } = np.owner;
    const owner = this.pronoun(lower, undefined, { start, end });
    if (owner) this.told.add(owner);
    return owner;
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
      if (all) this.touch(all, span);
      return all;
    }
    const named = group ? this.drafts.filter((d) => d.of === group.id) : singles.slice(-2);
    const left = group ? group.count - named.reduce((sum, d) => sum + d.count, 0) : 0;
    if (which === 'rest') {
      const others =
        group && left > 0 ? this.member(group, group.sex, group.noun, undefined, true) : undefined;
      if (others) {
        others.count = left;
        others.plural = left > 1;
        this.touch(others, span);
      }
      return others ?? named.at(-1);
    }
    const more = (): Draft | undefined => {
      if (!group || named.reduce((sum, d) => sum + d.count, 0) >= group.count) return undefined;
      const one = this.member(group, group.sex, group.noun, undefined, true);
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
      const before = this.recent.findLast((d) => named.includes(d));
      found = more() ?? named.findLast((d) => d !== before);
    }
    if (found) this.touch(found, span);
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
    const bearer = this.names.get(head) ?? this.names.get(words[0] as string);
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
        this.split(facts.sex, head)
      );
    if (facts && anyone.has(head)) return people.find((d) => d.sex === undefined) ?? people[0];
    return undefined;
  }

  /** 'The dad', 'the kids' of a family that was only counted. */
  #relative(np: NounPhrase, sort: Sort): Draft | undefined {
    const family = this.drafts.findLast(isFamily);
    if (!family) return undefined;
    const named = this.drafts.filter((d) => d.of === family.id);
    const left = family.count - named.reduce((sum, d) => sum + d.count, 0);
    const count = ofFamily(family, sort.lemma, np.plural, np.counted ? Math.min(left, np.count) : left);
    if (count === 0) return undefined;
    const facts = Object.hasOwn(personWords, sort.lemma) ? personWords[sort.lemma] : undefined;
    const one = this.member(family, facts?.sex, sort.lemma, np);
    one.count = count;
    return one;
  }

  /** Give a family that was only counted its mother, father and children. */
  unfoldFamilies(): void {
    for (const family of this.drafts.filter(isFamily)) {
      const named = this.drafts.filter((d) => d.of === family.id);
      for (const noun of restOfFamily(family, named)) {
        const facts = personWords[noun];
        const one = this.member(family, facts?.sex, noun);
        if (this.told.has(family)) this.told.add(one);
      }
    }
  }

  #known(np: NounPhrase, sort: Sort, owner: Draft | undefined): Draft | undefined {
    if (np.negated) return undefined;
    if (
      /^(another|other)$/.test(np.tokens[0]?.lower ?? '') ||
      np.adjectives.some((a) => a.lower === 'other' || a.lower === 'another')
    )
      return undefined;
    const same = this.byNoun.get(sort.lemma)?.filter((d) => !d.negated);
    if (sort.role === 'part')
      return owner
        ? same?.find((d) => d.owner === owner.id)
        : (same?.findLast((d) => d.owner === this.current?.id && d.owner !== undefined) ??
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
          // Another shot's 'a man' is the man who is already there.
          (!this.told.has(d) || d.phrase.toLowerCase() === this.source.slice(np.start, np.end).toLowerCase()),
      );
    }
    const relative = sort.role === 'person' && !np.indefinite ? this.#relative(np, sort) : undefined;
    if (relative) return relative;
    if (sort.role === 'person' && np.definite && owner === undefined) {
      const facts = Object.hasOwn(personWords, sort.lemma) ? personWords[sort.lemma] : undefined;
      if (np.plural || Object.hasOwn(peopleGroups, sort.lemma)) {
        const group = this.recent.findLast(
          (d) =>
            d.role === 'person' &&
            (d.count > 1 || d.plural) &&
            (anyone.has(d.noun) || anyone.has(sort.lemma)),
        );
        if (group) return group;
        return undefined;
      }
      const one = this.recent.findLast(
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
      return this.split(facts?.sex, sort.lemma, np);
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
      const narrower = this.recent.findLast(
        (d) =>
          d.role === sort.role &&
          d.count === 1 &&
          sense !== undefined &&
          chain.length > 4 &&
          english.nounChain(d.noun).indexOf(sense) > 0,
      );
      if (narrower) return narrower;
      if (sort.match && sort.role !== 'place' && sort.match.steps <= (bare ? 0 : 1))
        return this.recent.findLast(
          (d) =>
            d.role === sort.role &&
            !d.negated &&
            // 'Player' after 'a basketball player' has the same head.
            ((d.match?.id === sort.match?.id && d.match?.registry === sort.match?.registry) ||
              d.noun.endsWith(` ${sort.lemma}`)) &&
            (d.match?.steps ?? 9) <= 1,
        );
      if (/^(creature|animal|character)$/.test(sort.lemma))
        return this.recent.findLast((d) => d.role === 'creature' || d.role === 'person');
    }
    return undefined;
  }
}
