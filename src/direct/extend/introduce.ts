import type { Span } from '../../base/span.ts';
import type { Brief, ShotBrief } from '../../brief/brief.ts';
import { emptyShot } from '../../brief/index.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Members } from '../casting/cast.ts';
import { kinds } from '../catalogue.ts';
import type { Plan } from '../plan.ts';

/** A brief that those who are there already are introduced in, so that 'he' and 'the cat' mean them. */
export interface Introduced {
  /** The brief with one shot before its own; its text is the brief's, with the introduction after it. */
  readonly brief: Brief;
  /** Which plan ids each introducing phrase stands for. */
  readonly named: readonly { readonly span: Span; readonly ids: readonly string[] }[];
}

const numbers = 'two three four five six seven eight nine ten eleven twelve'.split(' ');

const peopleWords: ReadonlySet<string> = new Set([...kinds.people.values()].flatMap((p) => p.words));

/** A phrase that a reader takes for so many of these: 'a female chef', 'three red apples', 'Anna'. */
function phraseOf(name: string, count: number, sex: 'female' | 'male' | 'neutral', person: boolean): string {
  const noun = name.split(' ').at(-1) ?? name;
  if (person && count === 1 && !kinds.creatures.has(noun) && (/^\p{Lu}/u.test(name) || !known(noun)))
    return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
  const told =
    sex === 'neutral' || /\b(?:wo)?m[ae]n\b|\bgirl|\bboy|\blad(?:y|ies)\b/.test(name)
      ? name
      : `${sex} ${name}`;
  if (count === 1) return `${/^[aeiou]/i.test(told) ? 'An' : 'A'} ${told}`;
  const number = numbers[count - 2] ?? String(count);
  return `${number.slice(0, 1).toUpperCase()}${number.slice(1)} ${told}${/s$/.test(told) ? '' : 's'}`;
}

const known = (noun: string): boolean =>
  peopleWords.has(noun) || /^(?:person|figure|kid|child|someone|stranger|friend)$/.test(noun);

/**
 * Introduce cast and props of a plan; who the picture is about comes last, as the one spoken of.
 * @param nounOf the noun that stands for a character's name
 */
export function introduce(
  source: Plan,
  brief: Brief,
  nounOf: (name: string) => string | undefined = () => undefined,
): Introduced {
  const subjects = source.shots.at(-1)?.camera.subjects ?? [];
  const rank = (id: string): number => {
    const i = subjects.indexOf(id);
    return i < 0 ? -Infinity : -i;
  };
  const groups = new Map<string, string[]>();
  const add = (phrase: (count: number) => string, key: string, id: string): void => {
    groups.set(key, [...(groups.get(key) ?? []), id]);
    phrases.set(key, phrase);
  };
  const phrases = new Map<string, (count: number) => string>();
  const called = (name: string, otherwise: (count: number) => string): ((count: number) => string) => {
    const noun = nounOf(name);
    return noun === undefined ? otherwise : () => `The ${noun}`;
  };
  for (const p of source.props)
    if (kinds.things.has(p.kind))
      add(
        called(p.name, (n) => phraseOf(p.name, n, 'neutral', false)),
        `thing ${p.name}`,
        p.id,
      );
  for (const c of [...source.cast].sort((a, b) => rank(a.id) - rank(b.id)))
    add(
      called(c.name, (n) => phraseOf(c.name, n, c.sex, c.kind === 'person' && c.head === undefined)),
      `cast ${c.name} ${c.sex} ${c.kind}`,
      c.id,
    );
  // 'They': all who are there, where no noun of one of them means several.
  const people = source.cast.filter((c) => c.kind === 'person' && c.head === undefined);
  if (
    people.length > 1 &&
    [...groups.values()].every((ids) => ids.length === 1 || people.length !== ids.length)
  )
    groups.set(
      'all',
      people.map((c) => c.id),
    );
  phrases.set('all', (n) => phraseOf('person', n, 'neutral', true).replace(/persons$/, 'people'));
  const order = [...groups].sort(([a], [b]) => Number(b === 'all') - Number(a === 'all'));
  let at = brief.text.length + 1;
  const scene: { text: string; span: Span }[] = [];
  const named = order.map(([key, ids]) => {
    const text = `${phrases.get(key)!(ids.length)}.`;
    const span = { start: at, end: at + text.length };
    scene.push({ text, span });
    at = span.end + 1;
    return { span, ids };
  });
  const opening: ShotBrief = { ...emptyShot(), scene };
  const text = [brief.text, ...scene.map((s) => s.text)].join(' ');
  return { brief: { ...brief, text, shots: [opening, ...brief.shots] }, named };
}

/** Words that only say that something goes on. */
const aspect = /^(?:keep|continue|go|carry)$/;

/**
 * What was read after an introduction: who is known was spoken of before, and a verb that only says that another goes on
 * is no deed of its own.
 * @param text the new words
 * @param things nobody of the cast is there, only things
 */
export function spokenOf(reading: Reading, opening: Reading, text: string, things: boolean): Reading {
  const before = { start: 0, end: 0 };
  const here = new Set(reading.entities.map((e) => e.id));
  // Where nobody acts, what the picture is of is spoken of all the time: 'steam rises'.
  const silent = things ? opening.entities.filter((e) => !here.has(e.id)) : [];
  return {
    ...reading,
    entities: [
      ...reading.entities.map((e) => (e.span.start < text.length ? e : { ...e, span: before })),
      ...silent.map((e) => ({ ...e, span: before, mentions: [] })),
    ],
    events: reading.events.filter((e) => {
      // 'It starts to rain' is the weather's doing, and nobody's.
      if (reading.setting.weather?.phrase.toLowerCase().includes(e.verb)) return false;
      if (!aspect.test(e.verb)) return true;
      const next = reading.events.find(
        (x) => x !== e && x.span.start >= e.span.end - 1 && x.subject === e.subject,
      );
      const words = text.slice(e.span.start, e.span.end);
      const going = /\b(?:go(?:es|ing)?|carr(?:y|ies)) on\b|\bkeeps?\b|\bcontinues?\b/i.test(words);
      return !going || !next || next.span.start - e.span.end > 12;
    }),
  };
}

/** Who is meant by the entities of the introduction. */
export function meant(introduced: Introduced, opening: Reading): Members {
  const members: Members = new Map();
  for (const entity of opening.entities) {
    const group = introduced.named.find(
      ({ span }) => entity.span.start >= span.start && entity.span.end <= span.end,
    );
    if (group) members.set(entity.id, [...(members.get(entity.id) ?? []), ...group.ids]);
  }
  return members;
}
