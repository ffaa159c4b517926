import { nearPlaces, roomsOf } from '../catalogue/words/places.ts';
import type { Hypernyms } from './hypernyms.ts';
import { singular } from './lemma.ts';
import type { Match } from './reading.ts';

/** What the reader needs of a catalogue kind: its id and the words it answers to. */
export interface Named {
  readonly id: string;
  readonly words: readonly string[];
  /** Of an action: who can do it. */
  readonly facts?: { readonly actor?: readonly string[]; readonly carries?: readonly string[] } | object;
}

/** The folders of the catalogue that the reader matches words to; a missing folder matches nothing. */
export type Registries = Readonly<
  Partial<
    Record<
      'things' | 'places' | 'people' | 'creatures' | 'garments' | 'actions' | 'beds' | 'effects' | 'weathers',
      readonly Named[]
    >
  >
>;

/** Name of one of those folders. */
export type Registry = keyof Registries;

/** Senses so general that sharing them says nothing of how a thing looks. */
const tooGeneral: ReadonlySet<string> = new Set([
  'entity',
  'physical entity',
  'abstraction',
  'object',
  'whole',
  'artifact',
  'instrumentality',
  'structure',
  'device',
  'matter',
  'substance',
  'organism',
  'living thing',
  'thing',
  'location',
  'region',
  'event',
  'attribute',
  'group',
  'covering',
  'article',
  'container',
  'natural object',
  'equipment',
  'implement',
  'creation',
  'way',
  'commodity',
  'material',
  'area',
  'part',
  'psychological feature',
  'communication',
  'representation',
  'phenomenon',
  'process',
  'act',
  'property',
  'state',
  'unit',
  'good',
  'consumer goods',
  'body part',
  'geological formation',
  'external body part',
  'mechanism',
  'ware',
  'product',
  'food',
  'solid',
  'fluid',
  'line',
  'point',
  'shape',
  'happening',
  'person',
  'animal',
  'chordate',
  'vertebrate',
  'plant',
  'vascular plant',
  'building material',
  'framework',
  'protection',
  'cover',
  'protective covering',
  'top',
  'surface',
  'passage',
  'opening',
  'atmospheric phenomenon',
  'physical phenomenon',
  'natural phenomenon',
  'supporting structure',
  'conveyance',
  'barrier',
  'obstruction',
  'geographical area',
  'land',
  'district',
  'room',
  'furnishing',
  'quality',
  'content',
  'cognition',
  'worker',
  'adult',
  'leader',
  'tool',
  'hand tool',
  'instrument',
  'weapon',
  'utensil',
  'kitchen utensil',
  'vessel',
  'vehicle',
  'craft',
  'garment',
  'clothing',
  'appliance',
  'machine',
  'source of illumination',
  'electronic equipment',
  'clothing accessory',
]);

/** Folders in which a kind may stand in for another of the same parent. */
const siblings: ReadonlySet<Registry> = new Set<Registry>([
  'creatures',
  'garments',
  'beds',
  'effects',
  'weathers',
]);

/** Verbs with a word of direction, which things and people share: 'run down', 'roll in'. */
const directions =
  / (?:up|down|in|into|out|off|over|on|onto|through|across|along|around|past|by|away|from|under|towards?)$/;

/** Who can do an action. */
export type Actor = 'person' | 'creature' | 'thing' | 'sky';

interface Act {
  readonly id: string;
  /** Thing that it is done with, which it brings along itself. */
  readonly tool: string | undefined;
  readonly actors: readonly string[];
}

interface Reach {
  readonly match: { readonly registry: Registry; readonly id: string };
  readonly down: number;
}

const normal = (words: string): string =>
  /[-_\s\p{Lu}]/u.test(words)
    ? words
        .toLowerCase()
        .replace(/[-_\s]+/g, ' ')
        .trim()
    : words;

/** Answers that are remembered. */
const MOST_KEPT = 20_000;

/** Words of the catalogue's kinds, found by phrase and, failing that, along hypernyms. */
export class Vocabulary {
  readonly #exact = new Map<Registry, Map<string, string>>();
  readonly #reach = new Map<Registry, Map<number, Reach>>();
  readonly #acts = new Map<string, Act[]>();
  readonly #carried = new Map<string, readonly string[]>();
  readonly #verbReach = new Map<number, { readonly act: Act; readonly down: number }[]>();
  /** Nouns that were asked before. */
  readonly #nouns = new Map<string, Match | undefined>();
  /** Longest phrase of any kind, in words. */
  readonly longest: number;

  constructor(
    registries: Registries,
    readonly english: Hypernyms,
  ) {
    let longest = 1;
    for (const [registry, kinds] of Object.entries(registries) as [Registry, readonly Named[]][]) {
      const exact = new Map<string, string>();
      const reach = new Map<number, Reach>();
      for (const kind of kinds) {
        const facts = kind.facts as { readonly carries?: readonly string[] } | undefined;
        if (registry === 'people' && facts?.carries) this.#carried.set(kind.id, facts.carries);
        for (const word of [...kind.words, kind.id]) {
          const phrase = normal(word);
          // An action's name is one of its words only where it is a verb: 'guitar' names a thing.
          if (
            registry === 'actions' &&
            word === kind.id &&
            !kind.words.includes(word) &&
            !english.isVerb(phrase)
          )
            continue;
          if (!exact.has(phrase)) exact.set(phrase, kind.id);
          longest = Math.max(longest, phrase.split(' ').length);
          if (registry === 'actions') this.#addVerb(phrase, kind);
          else this.#addNoun(reach, registry, phrase, kind.id);
        }
      }
      this.#exact.set(registry, exact);
      this.#reach.set(registry, reach);
    }
    this.longest = longest;
  }

  #addNoun(reach: Map<number, Reach>, registry: Registry, phrase: string, id: string): void {
    const chain = this.english.nounChain(phrase);
    for (let down = 0; down < Math.min(3, chain.length); down++) {
      const sense = chain[down] as number;
      if (down > 0 && tooGeneral.has(this.english.nounName(sense))) break;
      const old = reach.get(sense);
      if (!old || old.down > down) reach.set(sense, { match: { registry, id }, down });
    }
  }

  #addVerb(phrase: string, kind: Named): void {
    const facts = kind.facts as { readonly actor?: readonly string[]; readonly tool?: string } | undefined;
    const act = { id: kind.id, actors: facts?.actor ?? [], tool: facts?.tool };
    const same = this.#acts.get(phrase) ?? [];
    same.push(act);
    this.#acts.set(phrase, same);
    const chain = this.english.verbChain(phrase);
    for (let down = 0; down < Math.min(2, chain.length); down++) {
      const sense = chain[down] as number;
      const list = this.#verbReach.get(sense) ?? [];
      list.push({ act, down });
      list.sort((x, y) => x.down - y.down);
      this.#verbReach.set(sense, list);
    }
  }

  /** The kind that answers to exactly this phrase (any case, spaces or hyphens). */
  exact(phrase: string, registries: readonly Registry[]): Match | undefined {
    const key = normal(phrase);
    for (const registry of registries) {
      const id = this.#exact.get(registry)?.get(key);
      if (id !== undefined) return { registry, id, steps: 0 };
    }
    return undefined;
  }

  /**
   * The kind of a noun phrase: the longest run of its words that ends in the head, then the head alone, then the
   * nearest kind along the hypernyms of the head.
   * @param words lower case, head last
   */
  noun(words: readonly string[], registries: readonly Registry[]): Match | undefined {
    const key = `${registries.join()}:${words.join(' ')}`;
    if (this.#nouns.has(key)) return this.#nouns.get(key);
    const found = this.#noun(words, registries);
    if (this.#nouns.size < MOST_KEPT) this.#nouns.set(key, found);
    return found;
  }

  #noun(words: readonly string[], registries: readonly Registry[]): Match | undefined {
    const head = words.at(-1);
    if (head === undefined) return undefined;
    const whose =
      registries.includes('places') && words.length > 1 ? this.#ownerPlace(words, head) : undefined;
    if (whose) return whose;
    const strange = this.strange(words);
    for (let n = Math.min(this.longest, words.length); n >= (strange ? 2 : 1); n--) {
      const run = words.slice(words.length - n).join(' ');
      const found =
        this.exact(run, registries) ?? (n === 1 ? this.exact(singular(head), registries) : undefined);
      if (found) return found;
      // 'Interrogation room' looks like an office before it is any room.
      const alike = n > 1 && registries.includes('places') ? nearPlaces.get(run) : undefined;
      if (alike !== undefined && this.exact(alike, ['places']))
        return { registry: 'places', id: alike, steps: 2 };
    }
    const near = registries.includes('places') ? this.#nearPlace(words) : undefined;
    if (near) return near;
    for (const phrase of words.length > 1
      ? [words.slice(-2).join(' '), ...(strange ? [] : [head])]
      : [head]) {
      const found = this.#climb(this.english.nounChain(normal(phrase)), registries);
      if (found) return found;
    }
    return undefined;
  }

  /** 'Lily pad', 'hot dog': a name in two words for what is no sort of its head. */
  strange(words: readonly string[]): boolean {
    const head = words.at(-1) as string;
    const compound = words.slice(-2).join(' ');
    if (words.length < 2 || !this.english.isNoun(compound)) return false;
    const chain = this.english.nounChain(compound);
    const own = this.english.nounChain(head)[0];
    return !chain.some((sense) => sense === own || this.english.nounName(sense).split(' ').at(-1) === head);
  }

  /** 'hospital corridor': the place that the room belongs to. */
  #ownerPlace(words: readonly string[], head: string): Match | undefined {
    if (
      !roomsOf.has(singular(head)) ||
      this.exact(head, ['places']) ||
      this.exact(words.slice(-2).join(' '), ['places']) ||
      nearPlaces.has(words.slice(-2).join(' '))
    )
      return undefined;
    const owner = this.exact(words.at(-2) as string, ['places']);
    return owner && { ...owner, steps: 1 };
  }

  /** The kind that looks most like a place without a kind of its own. */
  #nearPlace(words: readonly string[]): Match | undefined {
    for (let n = Math.min(3, words.length); n >= 1; n--) {
      const run = words.slice(words.length - n);
      const id =
        nearPlaces.get(run.join(' ')) ??
        nearPlaces.get([...run.slice(0, -1), singular(run.at(-1) as string)].join(' '));
      if (id !== undefined && this.exact(id, ['places'])) return { registry: 'places', id, steps: 2 };
    }
    return undefined;
  }

  #climb(chain: readonly number[], registries: readonly Registry[]): Match | undefined {
    let best: Match | undefined;
    for (let up = 0; up < chain.length && up <= 4; up++) {
      if (best && up >= best.steps) break;
      const sense = chain[up] as number;
      if (up > 0 && tooGeneral.has(this.english.nounName(sense))) break;
      for (const registry of registries) {
        const reach = this.#reach.get(registry)?.get(sense);
        // An animal may stand in for its sibling; two things that only share a use look nothing alike, and a wrong
        // thing in the picture is worse than none.
        if (!reach || (reach.down > 0 && (up + reach.down > 2 || !siblings.has(registry)))) continue;
        const steps = up + reach.down;
        if (!best || steps < best.steps) best = { registry, id: reach.match.id, steps };
      }
    }
    return best;
  }

  /**
   * The action of a verb, or the nearest one at most two steps along what the verb is a way of doing.
   * @param phrases from the most telling to the bare verb: 'sit down', 'sit'
   * @param actor who does it; actions that such an actor cannot do are passed over
   */
  verb(phrases: readonly string[], actor?: Actor): Match | undefined {
    const can = (act: Act): boolean =>
      actor === undefined ||
      act.actors.length === 0 ||
      act.actors.includes(actor) ||
      ((actor === 'person' || actor === 'creature') &&
        (act.actors.includes('person') || act.actors.includes('creature')));
    const alive = actor === 'person' || actor === 'creature';
    const own = (act: Act): boolean => act.actors[0] === 'person' || act.actors[0] === 'creature';
    // 'Runs down the corridor': somebody runs, though water runs down.
    const bare = alive
      ? this.#acts.get(normal(phrases.at(-1) ?? ''))?.find((act) => can(act) && own(act))
      : undefined;
    for (const phrase of phrases) {
      const act = this.#acts
        .get(normal(phrase))
        ?.find((a) => can(a) && (bare === undefined || own(a) || !directions.test(phrase)));
      if (act) return { registry: 'actions', id: act.id, steps: 0 };
    }
    for (const phrase of phrases) {
      const chain = this.english.verbChain(normal(phrase));
      for (let up = 0; up < Math.min(3, chain.length); up++) {
        // The last sense of a chain ('move', 'change') tells nothing of the movement.
        if (up > 0 && up === chain.length - 1 && chain.length > 1) break;
        const near = this.#verbReach.get(chain[up] as number)?.find((r) => can(r.act) && up + r.down <= 1);
        if (near) return { registry: 'actions', id: near.act.id, steps: up + near.down };
      }
    }
    return undefined;
  }

  /** Whether the action of a verb brings its own thing along: a violin, a broom. */
  bringsTool(base: string): boolean {
    return this.#acts.get(normal(base))?.some((act) => act.tool !== undefined) ?? false;
  }

  /** Things that somebody's trade brings along, by the kind of person. */
  carriedBy(kind: string): readonly string[] {
    return this.#carried.get(kind) ?? [];
  }

  /** Whether an action answers to the verb itself. */
  isAction(base: string): boolean {
    return this.#acts.has(base);
  }

  /** Every phrase of one folder with its kind, for scanning a text. */
  phrases(registry: Registry): ReadonlyMap<string, string> {
    return this.#exact.get(registry) ?? new Map();
  }
}
