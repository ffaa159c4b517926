import type { Brief } from '../../brief/brief.ts';
import type { Reader } from '../../reading/index.ts';
import { characterLook, characterOf, knowing } from '../characters/index.ts';
import type { Plan } from '../plan.ts';

/** How the new words of a plan with characters are read. */
export interface Names {
  /** The words with nouns in the place of names. */
  readonly brief: Brief;
  /** Reads those nouns; absent where the plan has no characters. */
  readonly reader?: Reader;
  /** The noun that stands for a name. */
  nounOf(name: string): string | undefined;
  /** What was directed of the words so read, as of the words themselves. */
  restored(plan: Plan): Plan;
}

/** The characters of a plan are known by their names when it goes on. */
export async function namesOf(source: Plan, brief: Brief): Promise<Names> {
  const there = [...source.cast, ...source.props];
  const characters = (source.characters ?? [])
    .filter(({ name }) => there.some((x) => x.name === name))
    // By now it is seen what they are.
    .map(({ name }) => characterOf(name, characterLook(name, { manifest: { plan: source, findings: [] } })));
  if (characters.length === 0) return { brief, nounOf: () => undefined, restored: (plan) => plan };
  const known = await knowing(brief, characters);
  return {
    brief: known.brief,
    reader: known.reader,
    nounOf: (name) => known.introductions.find((i) => i.name === name)?.noun,
    // Their looks stay as they were kept.
    restored: (plan) => ({ ...known.restored(plan), characters: source.characters }),
  };
}
