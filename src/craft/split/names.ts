import type { Span } from '../../base/span.ts';
import type { Entity, Reading } from '../../reading/reading.ts';
import type { Timed } from './lengths.ts';
import type { Substitution } from './weave.ts';

const PRONOUN = /^(?:he|she|it|they|him|her|them)$/iu;
const ANY = /(?<![\p{L}\p{N}’'])(?:he|she|it|they|him|her|them)(?![\p{L}\p{N}’'])/giu;
/** What may stand before the pronoun that a beat begins with. */
const LEAD =
  /^(?:[-*•]\s*|\d+[.)]\s*)?(?:\([^)]{0,20}\)\s*)?(?:(?:and|then|now|next|finally|suddenly),?\s+){0,2}$/iu;
/** A noun behind one of these goes along with a deed, and is seldom what the next sentence is about. */
const BEHIND =
  /\b(?:about|above|across|against|along|among|around|at|behind|below|beneath|beside|between|by|for|from|in|inside|into|near|of|on|onto|over|past|through|to|toward|towards|under|upon|with|without)\s+(?:(?:the|an?|his|her|its|their)\s+)?$/iu;

const HER = /^her(?=\s*(?:[.,;:!?]|$)|\s+(?:an?|the|to|with|by|from|and|on|in|at|out|up|off|back|away)\b)/iu;

/** A beat, and who and what it is about. */
interface Told {
  readonly unit: Timed;
  readonly about: readonly Entity[];
  /** Those of them that only pronouns tell, where no other could be meant. */
  readonly sure: ReadonlySet<Entity>;
  /** It has a pronoun of somebody unknown. */
  readonly unknown: boolean;
}

/**
 * Names for the pronouns of one piece whose nouns stand in another: 'it' of an envelope that is slid across in the piece
 * before is 'the envelope'. Where two nouns could be meant nothing is changed, as a wrong name is worse than none; nor is
 * what is spoken.
 * @param units of the whole, in order
 * @param mine which of them are in this piece
 */
export function renamed(
  text: string,
  units: readonly Timed[],
  mine: ReadonlySet<number>,
  readings: readonly Reading[],
): Substitution[] {
  const beats = units.flatMap((unit, i) => (unit.kind === 'beat' ? [{ unit, mine: mine.has(i) }] : []));
  const story = new Story(text, readings);
  const isHere = (span: Span): boolean => {
    const at = units.findIndex((u) => u.span.start <= span.start && u.span.end >= span.end);
    return at < 0 || mine.has(at);
  };
  const told = new Set<Entity>();
  const edits: Substitution[] = [];
  let before: Told | undefined;
  let first = true;
  for (const { unit, mine: here } of beats) {
    const resolved: Entity[] = [];
    const sure = new Set<Entity>();
    let unknown = false;
    for (const match of unit.text.matchAll(ANY)) {
      const start = unit.span.start + match.index;
      const span = { start, end: start + match[0].length };
      if (unit.lines.some((l) => l.words.span.start <= start && l.words.span.end >= span.end)) continue;
      const opens = first && here && LEAD.test(unit.text.slice(0, match.index));
      const who = story.meant(span, unit, before);
      const read = story.read(span);
      const object = /^(?:him|them)$/iu.test(match[0]) || HER.test(unit.text.slice(match.index));
      // 'Its driver throws her a bag': not the driver, and nobody knows who.
      if (object && !who && (!read || story.about(unit, start).includes(read))) unknown = true;
      else if (!who && before?.unknown && read && story.lives(read)) unknown = true;
      else if (who ?? (read && story.lives(read))) resolved.push((who ?? read) as Entity);
      if (!who) continue;
      sure.add(who);
      const known = told.has(who) || story.namings(who).some((n) => n.start < start && isHere(n));
      if (!here || (known && !(opens && /^(?:he|she|it|they)$/iu.test(match[0])))) continue;
      const name = story.nameOf(who);
      if (name === undefined) continue;
      told.add(who);
      edits.push({ ...span, text: /^\p{Lu}/u.test(match[0]) ? capital(name) : name, stands: true });
    }
    if (here) first = false;
    before = { unit, about: [...story.about(unit), ...resolved], sure, unknown };
  }
  return edits;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What the readings of a brief say of who is meant. */
class Story {
  readonly #text: string;
  readonly #entities: readonly Entity[];
  readonly #namings = new Map<Entity, readonly Span[]>();
  readonly #read = new Map<number, Entity>();

  constructor(text: string, readings: readonly Reading[]) {
    this.#text = text;
    this.#entities = readings.flatMap((r) => r.entities).filter((e) => !e.negated);
    for (const entity of this.#entities) {
      const isNoun = ({ start, end }: Span): boolean => !PRONOUN.test(text.slice(start, end));
      this.#namings.set(entity, [entity.span, ...entity.mentions].filter(isNoun));
      for (const { start } of entity.mentions) if (!this.#read.has(start)) this.#read.set(start, entity);
    }
  }

  /** Where an entity is called by a noun. */
  namings(entity: Entity): readonly Span[] {
    return this.#namings.get(entity) ?? [];
  }

  /** Who or what a beat is about: those that it names, but for what only goes along with a deed. */
  about({ span }: Timed, until = span.end): Entity[] {
    return this.#entities.filter((entity) =>
      this.namings(entity).some(
        (n) =>
          n.start >= span.start &&
          n.end <= until &&
          !BEHIND.test(this.#text.slice(Math.max(span.start, n.start - 24), n.start)),
      ),
    );
  }

  /** Somebody, and no thing. */
  lives(entity: Entity): boolean {
    return ALIVE.has(entity.role) || this.#isName(entity);
  }

  /** Whom the reading takes a pronoun for. */
  read(pronoun: Span): Entity | undefined {
    return this.#read.get(pronoun.start);
  }

  /** The one that a pronoun means, if it is told by the beat before and no other could be meant. */
  meant(pronoun: Span, unit: Timed, before: Told | undefined): Entity | undefined {
    const read = this.read(pronoun);
    if (!read || !before) return undefined;
    const inside = (n: Span): boolean => n.start >= unit.span.start && n.end <= pronoun.start;
    if (this.namings(read).some(inside)) return undefined;
    const word = this.#text.slice(pronoun.start, pronoun.end).toLowerCase();
    const fits = (e: Entity): boolean =>
      /^the[ym]/.test(word)
        ? e.count > 1 || e.plural
        : e.count === 1 &&
          !e.plural &&
          (word === 'it' ? e.role !== 'person' && !this.#isName(e) : this.lives(e));
    const here = this.about(unit, pronoun.start).filter(fits);
    // Who lives and begins a sentence as 'it' goes on from the one before, whatever thing was touched there.
    const opens = LEAD.test(this.#text.slice(unit.span.start, pronoun.start));
    const goesOn = ALIVE.has(read.role) && opens;
    const candidates = [...new Set(before.about)].filter((e) => fits(e) && (!goesOn || ALIVE.has(e.role)));
    const [only] = candidates;
    const chained = only && !this.about(before.unit).includes(only);
    if (chained && !before.sure.has(only) && !(opens && /^s?he$/.test(word))) return undefined;
    if (here.length > 0 || candidates.length > 1 || !only) return undefined;
    if (before.unknown && word !== 'it') return undefined;
    return only === read || (word === 'it' && !ALIVE.has(read.role) && this.#leads(only, before.unit))
      ? only
      : undefined;
  }

  /** Named before the first comma of a beat: nearer to what it is about than the last noun, as which 'it' may be read. */
  #leads(entity: Entity, { span, text }: Timed): boolean {
    const main = span.start + (/^[^,;:]*/.exec(text)?.[0].length ?? 0);
    return this.namings(entity).some((n) => n.start >= span.start && n.end <= main);
  }

  /** Written as a name wherever it stands: 'MARA', 'Tom'. */
  #isName(entity: Entity): boolean {
    const names = this.namings(entity);
    // A lone word at the beginning of a label or sentence may be a noun like any other.
    if (names.length < 2 && entity.role !== 'person') return false;
    return names.every(
      ({ start, end }) =>
        /^(?:\p{Lu}[\p{L}'’-]*\s*)+$/u.test(this.#text.slice(start, end)) &&
        !this.#text.includes(` ${entity.noun.toLowerCase()}`),
    );
  }

  /** 'the envelope', 'Tom'; undefined where the words give none. With its adjectives where another has the same noun. */
  nameOf(who: Entity): string | undefined {
    const { span, noun, role, plural, count } = who;
    const phrase = this.#text.slice(span.start, span.end);
    if (PRONOUN.test(phrase) || BEHIND.test(`${noun} `) || /["“”\n]/u.test(phrase)) return undefined;
    const proper = phrase.split(/\s+/).findLast((w) => w.toLowerCase() === noun.toLowerCase());
    const article = /^(?:an?|the)\b/iu.test(phrase);
    if (proper && !article && /^\p{Lu}/u.test(proper) && (role === 'person' || this.#isName(who))) {
      // 'MARA' where she comes in is 'Mara' later.
      const again = this.namings(who).at(-1) ?? span;
      return again.start === span.start ? proper : this.#text.slice(again.start, again.end);
    }
    const bare = phrase
      .replace(/^(?:an?|the|one|his|her|its|their|two|three|another|this|that)\s+/iu, '')
      .toLowerCase();
    const rival = this.#entities.some((e) => e.span.start !== span.start && e.noun === noun);
    const many = plural || count > 1;
    return `the ${rival || many ? bare : noun}`;
  }
}

const ALIVE: ReadonlySet<Entity['role']> = new Set(['person', 'creature']);
