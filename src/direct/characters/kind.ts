import type { Registry, Vocabulary } from '../../reading/index.ts';
import { occurrences } from './names.ts';

/** A kind of the catalogue that somebody is of. */
export interface KindFound {
  readonly registry: Extract<Registry, 'people' | 'creatures' | 'things'>;
  readonly id: string;
}

const folders = ['creatures', 'people', 'things'] as const;

/** The kind of a word that names somebody: animals and people; things where they may act. */
export function kindOfWord(word: string, vocabulary: Vocabulary): KindFound | undefined {
  const match = vocabulary.exact(word, folders);
  return match && { registry: match.registry as KindFound['registry'], id: match.id };
}

const words = "((?:[\\p{L}'’-]+\\s+){0,3}?)([\\p{L}-]+)";

/**
 * What kind somebody is whom only a name and a prompt tell of: what the prompt calls them ('Mossy the fox', 'a robot
 * named Zed', 'Mossy, a small fox'), else a word of the name ('Captain Bubbles', 'Biscuit Bear').
 */
export function kindTold(name: string, prompt: string, vocabulary: Vocabulary): KindFound | undefined {
  const known = (m: RegExpMatchArray | null): KindFound | undefined =>
    m ? kindOfWord((m.at(-1) ?? '').toLowerCase(), vocabulary) : undefined;
  for (const { start, end } of occurrences(prompt, name)) {
    const after = prompt.slice(end, end + 80);
    const before = prompt.slice(Math.max(0, start - 80), start);
    // Adjectives may be any words: the first word that is a kind counts.
    for (const opening of ['^,?\\s+the\\s+', '^,\\s+(?:an?|the|our|my)\\s+']) {
      const lead = new RegExp(opening, 'iu').exec(after)?.[0];
      if (lead === undefined) continue;
      const told =
        after
          .slice(lead.length)
          .match(/^(?:[\p{L}'’-]+\s*){1,4}/u)?.[0]
          .trim()
          .split(/\s+/) ?? [];
      const kind = told.map((w) => kindOfWord(w.toLowerCase(), vocabulary)).find((k) => k !== undefined);
      if (kind) return kind;
    }
    const found =
      known(
        new RegExp(`\\b(?:an?|the|our|my)\\s+${words}(?=,?\\s+(?:named|called)\\s+$)`, 'iu').exec(before),
      ) ?? known(/([\p{Ll}-]+)\s+$/u.exec(before));
    if (found && (found.registry !== 'things' || /(?:named|called)\s+$/.test(before))) return found;
  }
  const own = name.toLowerCase().match(/\p{L}+/gu) ?? [];
  const kinds = own.reverse().flatMap((w) => kindOfWord(w, vocabulary) ?? []);
  return kinds.find((k) => k.registry === 'creatures') ?? kinds.find((k) => k.registry === 'people');
}
