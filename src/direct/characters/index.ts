import { EXIT } from '../../base/exit.ts';
import { Fault } from '../../base/fault.ts';
import type { Brief } from '../../brief/brief.ts';
import { readBrief } from '../../brief/index.ts';
import { loadReader, type Reader, type Registries } from '../../reading/index.ts';
import { kinds, registries } from '../catalogue.ts';
import type { Plan } from '../plan.ts';
import { type KindFound, kindTold } from './kind.ts';
import { type Character, type Look, lookSchema } from './look.ts';
import { introduce, nounFor, type StandIn } from './stand-in.ts';
import type { Introduction } from './wear.ts';

export { type Character, type Look, lookSchema } from './look.ts';
export { type CharacterClip, characterLook } from './look-of.ts';
export { namesIn } from './names.ts';

/** A brief that is read with its characters known. */
export interface Known {
  /** The brief with stand-ins for the names. */
  readonly brief: Brief;
  readonly reader: Reader;
  readonly introductions: readonly Introduction[];
  /** Sentences about what was taken for granted. */
  readonly notes: readonly string[];
  /** A plan of that brief as one of the original. */
  restored(plan: Plan): Plan;
}

/**
 * A character of a library, checked.
 * @throws Fault (exit 2) for a look that this version does not know
 */
export function characterOf(name: string, look: unknown): Character {
  const checked = lookSchema.safeParse(look);
  if (checked.success) return { name, look: checked.data };
  const issue = checked.error.issues[0];
  throw new Fault(
    `The look of the character "${name}" cannot be used: ${issue?.path.join('.') || 'it'} is not as this version knows it (${issue?.message}). Create the character again from its clip.`,
    { exit: EXIT.input },
  );
}

/** Make characters known for the reading of one brief. */
export async function knowing(brief: Brief, characters: readonly Character[]): Promise<Known> {
  const plain = await loadReader(registries);
  const notes: string[] = [];
  const introductions: Introduction[] = [];
  const taught: { noun: string; kind: KindFound }[] = [];
  characters.forEach(({ name, look }, i) => {
    let noun = nounFor(name, i);
    while (taught.some((t) => t.noun === noun)) noun += 'e';
    const kind = kindOf(look) ?? kindTold(name, brief.text, plain.vocabulary);
    if (!kind) notes.push(`Nothing tells what ${name} is: a person was cast. "${name} the fox" would tell.`);
    introductions.push({ name, noun, look });
    taught.push({ noun, kind: kind ?? { registry: 'people', id: 'person' } });
  });
  const reader = await loadReader(taughtTo(registries, taught));
  const standIns: StandIn[] = introductions;
  const { text: read, back } = introduce(brief, standIns, plain.vocabulary);
  const named = (words: string): string =>
    standIns.reduce(
      (said, { name, noun }) => said.replace(new RegExp(`(?:\\b(?:the|an?)\\s+)?\\b${noun}\\b`, 'gi'), name),
      words,
    );
  return {
    brief: readBrief(read),
    reader,
    introductions,
    notes,
    restored: (plan) => ({
      ...plan,
      characters: characters.map((c) => ({ name: c.name, look: c.look })),
      notes: [...notes, ...plan.notes.map(named)],
      claims: plan.claims.map((claim) => {
        const { start, end } = claim.end > claim.start ? back(claim) : claim;
        return {
          ...claim,
          start,
          end,
          phrase:
            claim.phrase === read.slice(claim.start, claim.end)
              ? brief.text.slice(start, end)
              : named(claim.phrase),
          ...(claim.by === undefined ? {} : { by: named(claim.by) }),
          ...(claim.why === undefined ? {} : { why: named(claim.why) }),
        };
      }),
    }),
  };
}

/** The kind that a look is of, where it tells. */
function kindOf(look: Look): KindFound | undefined {
  if (look.of === 'thing') return { registry: 'things', id: look.one.kind };
  if (look.of !== 'cast') return undefined;
  const { kind, head, sex, age } = look.one;
  const animal = head ?? kind;
  if (kinds.creatures.has(animal)) return { registry: 'creatures', id: animal };
  const person =
    age === 'child'
      ? sex === 'female'
        ? 'girl'
        : 'boy'
      : sex === 'female'
        ? 'woman'
        : sex === 'male'
          ? 'man'
          : 'person';
  return { registry: 'people', id: kinds.people.has(person) ? person : 'person' };
}

/** The catalogue with more words for some of its kinds. */
function taughtTo(known: Registries, taught: readonly { noun: string; kind: KindFound }[]): Registries {
  const of = (folder: KindFound['registry']): NonNullable<Registries[KindFound['registry']]> =>
    (known[folder] ?? []).map((kind) => {
      const more = taught.filter((t) => t.kind.registry === folder && t.kind.id === kind.id);
      return more.length === 0 ? kind : { ...kind, words: [...kind.words, ...more.map((t) => t.noun)] };
    });
  return { ...known, people: of('people'), creatures: of('creatures'), things: of('things') };
}
