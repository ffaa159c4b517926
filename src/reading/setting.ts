import type { Passage } from '../brief/brief.ts';
import { weathers as kinds } from '../catalogue/weathers/index.generated.ts';
import { colours } from '../catalogue/words/colours.ts';
import { insides, outsides } from '../catalogue/words/places.ts';
import { strengths, times, weakTimes, weathers, winds } from '../catalogue/words/settings.ts';
import { attributesOf } from './attributes.ts';
import type { Entities } from './entities.ts';
import type { Attribute, Match, Setting } from './reading.ts';
import type { PlaceHint } from './sentence-state.ts';
import type { Vocabulary } from './vocabulary.ts';

const negating = /\b(no|not|without|never|n't)\s+(\w+\s+)?$/i;
const escaped = (words: string): string =>
  words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[ -]/g, '[\\s-]+');
const pattern = (phrases: readonly string[]): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${[...phrases]
      .sort((a, b) => b.length - a.length)
      .map(escaped)
      .join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
const key = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');

const timePattern = pattern(times.map(([phrase]) => phrase));
const timeOf = new Map(times.map(([phrase, id]) => [phrase.replace(/-/g, ' '), id]));
const windPattern = pattern(Object.keys(winds));

/** Hours of the clock, as the times of a plan: the first hour that each of them begins at. */
const clock: readonly (readonly [from: number, id: string])[] = [
  [0, 'night'],
  [5, 'dawn'],
  [7, 'morning'],
  [11, 'noon'],
  [14, 'afternoon'],
  [18, 'golden-hour'],
  [20, 'dusk'],
  [21, 'night'],
];
const clockPattern = /\b(1[0-2]|0?[1-9])(?:[:.]([0-5]\d))?\s?([ap])\.?m\b\.?/giu;

/** '3 AM', '7:30 pm'. */
function byTheClock(passage: Passage): Setting['time'] {
  for (const m of passage.text.matchAll(clockPattern)) {
    const hour = (Number(m[1]) % 12) + (m[3]?.toLowerCase() === 'p' ? 12 : 0);
    const id = clock.findLast(([from]) => hour >= from)?.[1];
    const start = passage.span.start + m.index;
    if (id) return { id, phrase: m[0], span: { start, end: start + m[0].length } };
  }
  return undefined;
}

/** The time of day that the passages name first; words that only hint at it give way to those that tell it. */
export function timeOfDay(passages: readonly Passage[]): Setting['time'] {
  let hint: Setting['time'];
  for (const passage of passages) {
    for (const m of passage.text.matchAll(timePattern)) {
      if (negating.test(passage.text.slice(Math.max(0, m.index - 16), m.index))) continue;
      const words = key(m[0]).replace(/-/g, ' ');
      const id = timeOf.get(words);
      if (!id) continue;
      const start = passage.span.start + m.index;
      const said = { id, phrase: m[0], span: { start, end: start + m[0].length } };
      if (!weakTimes.has(words)) return said;
      hint ??= said;
    }
    const hour = byTheClock(passage);
    if (hour) return hour;
  }
  return hint;
}

interface WeatherWord {
  readonly id: string;
  readonly strength: number;
}

const tables = new WeakMap<Vocabulary, { pattern: RegExp; of: Map<string, WeatherWord> }>();

/** Words of the weather: those of the catalogue first, then the reader's own. */
function weatherTable(vocabulary: Vocabulary): { pattern: RegExp; of: Map<string, WeatherWord> } {
  const known = tables.get(vocabulary);
  if (known) return known;
  const of = new Map<string, WeatherWord>();
  const ids = new Set(vocabulary.phrases('weathers').values());
  const strengthOf = (word: string): number =>
    Object.hasOwn(weathers, word) ? (weathers[word]?.strength ?? 0.6) : 0.6;
  for (const [word, entry] of Object.entries(weathers))
    of.set(word, {
      id: ids.size > 0 && !ids.has(entry.id) ? (nearest(entry.id, ids) ?? entry.id) : entry.id,
      strength: entry.strength,
    });
  for (const [word, id] of vocabulary.phrases('weathers'))
    if (
      !/^(wind|windy|breeze|breezy|clear|calm|fair|bright day|dust|leaves|hot|cold|night|overhead)$/.test(
        word,
      )
    )
      of.set(word, {
        id,
        strength:
          strengthOf(word.split(' ').at(-1) as string) *
          (Object.hasOwn(strengths, word.split(' ')[0] as string)
            ? (strengths[word.split(' ')[0] as string] as number)
            : 1),
      });
  const made = { pattern: pattern([...of.keys()]), of };
  tables.set(vocabulary, made);
  return made;
}

function nearest(id: string, ids: ReadonlySet<string>): string | undefined {
  const near: Readonly<Record<string, readonly string[]>> = {
    storm: ['thunderstorm', 'rain'],
    overcast: ['cloudy', 'clouds'],
    clear: ['sunny'],
    fog: ['mist', 'haze'],
    dust: ['sandstorm'],
  };
  return [...ids].find((other) => near[id]?.includes(other));
}

/** How dark the clouds of a weather are: of two that are named the darker one is meant. */
const gloom = new Map(kinds.map((w) => [w.id, w.facts.gloom ?? 0]));

/** The weather that the passages name, the strongest word of one kind counting; ground that is only snowed on is snow that does not fall much. */
export function weatherOf(passages: readonly Passage[], vocabulary: Vocabulary): Setting['weather'] {
  const table = weatherTable(vocabulary);
  let best:
    | { id: string; strength: number; phrase: string; span: { start: number; end: number }; rank: number }
    | undefined;
  const said: { id: string; phrase: string; span: { start: number; end: number } }[] = [];
  passages.forEach((passage, order) => {
    for (const m of passage.text.matchAll(table.pattern)) {
      const word = table.of.get(key(m[0])) ?? table.of.get(key(m[0]).replace(/-/g, ' '));
      if (!word) continue;
      const before = passage.text.slice(Math.max(0, m.index - 32), m.index);
      if (
        negating.test(before) ||
        /\blike\s+(a\s+)?$/i.test(before) ||
        /^\s*(machine|effect|globe|leopard|cap|boots?|coat|jacket)\b/i.test(
          passage.text.slice(m.index + m[0].length, m.index + m[0].length + 10),
        )
      )
        continue;
      // Tea is poured as well: 'it is pouring', 'pouring outside' is rain.
      if (
        key(m[0]) === 'pouring' &&
        !/\bit(?: is|['’]s| was)\s+$/i.test(before) &&
        !/^\s+(?:outside|down)\b/i.test(passage.text.slice(m.index + m[0].length, m.index + m[0].length + 12))
      )
        continue;
      const modifier = /([a-z]+)\s+$/i.exec(before)?.[1]?.toLowerCase();
      const after = /^\s+\w+\s+(\w+ly)\b/i
        .exec(passage.text.slice(m.index + m[0].length, m.index + m[0].length + 30))?.[1]
        ?.toLowerCase();
      const factor =
        (modifier && Object.hasOwn(strengths, modifier) ? strengths[modifier] : undefined) ??
        (after && Object.hasOwn(strengths, after) ? strengths[after] : undefined) ??
        1;
      // Fresh snow, snow drifts and 'in the snow' lie on the ground.
      const lies =
        word.id === 'snow' &&
        /\b(the|fresh|deep|through)\s+$/i.test(before) &&
        !/^\s*(fall|flak|storm|swirl|drifts? down)/i.test(passage.text.slice(m.index + m[0].length));
      const strength = Math.min(1, Math.max(0.1, word.strength * factor * (lies ? 0.5 : 1)));
      const start = passage.span.start + m.index;
      const whole = factor !== 1 && modifier && Object.hasOwn(strengths, modifier) ? modifier.length + 1 : 0;
      const from = start - whole;
      said.push({
        id: word.id,
        phrase: passage.text.slice(m.index - whole, m.index + m[0].length),
        span: { start: from, end: start + m[0].length },
      });
      const rank =
        (word.id === 'clear' || word.id === 'overcast' ? 0 : 2) -
        order * 0.5 +
        strength * 0.1 +
        // Rain under a stormy sky is the storm's.
        (gloom.get(word.id) ?? 0) * 0.6 +
        (best?.id === word.id && factor !== 1 ? 0.4 : 0);
      if (!best || rank > best.rank)
        best = {
          id: word.id,
          strength: Math.round(strength * 100) / 100,
          phrase:
            (factor !== 1 && modifier && Object.hasOwn(strengths, modifier) ? `${modifier} ` : '') + m[0],
          span: { start, end: start + m[0].length },
          rank,
        };
    }
  });
  if (!best) return undefined;
  const { id, strength, phrase, span } = best;
  const also = said
    .filter((s) => s.id === id && s.span.start !== span.start)
    .map((s) => ({ phrase: s.phrase, span: s.span }));
  return { id, strength, phrase, span, ...(also.length > 0 ? { also } : {}) };
}

/** The wind that the passages name. */
export function windOf(passages: readonly Passage[]): Setting['wind'] {
  for (const passage of passages) {
    for (const m of passage.text.matchAll(windPattern)) {
      const before = passage.text.slice(Math.max(0, m.index - 24), m.index);
      if (negating.test(before)) continue;
      const modifier = /([a-z]+)\s+$/i.exec(before)?.[1]?.toLowerCase();
      const factor = modifier && Object.hasOwn(strengths, modifier) ? (strengths[modifier] as number) : 1;
      const from =
        /^[^.]{0,24}\bfrom (?:the |behind )?(left|right|behind|front|north|south|east|west|sea|ocean|side)\b/i
          .exec(passage.text.slice(m.index + m[0].length))?.[1]
          ?.toLowerCase();
      const start = passage.span.start + m.index;
      const speed = Math.round((winds[key(m[0])] ?? 6) * factor * 10) / 10;
      return {
        speed: Math.min(60, speed),
        ...(from ? { from } : {}),
        phrase: factor !== 1 ? `${modifier} ${m[0]}` : m[0],
        span: { start, end: start + m[0].length },
      };
    }
  }
  return undefined;
}

const wholeLess =
  /^(?:corner|edge|side|middle|cent(?:re|er)|end|top|bottom|front|back|rear|foreground|background|distance)$/;

/** What every place has. */
const everywhere = /^(?:ground|floor|surface|sky|air)$/;

/** Land at large, in which the scene's own place lies. */
const wideLand = /^(?:highlands?|countryside|landscape|hills?|region|scenery|nature|outdoors|wilderness)$/;

/** The place where the scene most likely plays, with the words that dress it. */
export function placeOf(
  hints: readonly PlaceHint[],
  entities: Entities,
): Pick<Setting, 'place' | 'dressing'> {
  const score = new Map<string, { weight: number; hint: PlaceHint }>();
  hints.forEach((hint, order) => {
    const match = placeNamed(hint, entities);
    if ((!hint.draft && !match) || everywhere.test(hint.lemma)) return;
    const known = match ? Math.max(0, 2.6 - match.steps * 0.7) : -2;
    // Towns and countries by name say less of the set than an alley does.
    const name =
      /^\p{Lu}/u.test(hint.np.head.text) && (hint.np.tokens.length > 1 || hint.weight < 4) ? -1.2 : 0;
    // A corner or an edge is a part of some place, whatever else it may be called after.
    const part = wholeLess.test(hint.lemma) ? -3 : wideLand.test(hint.lemma) ? -1.6 : 0;
    // 'Interior of a house in the woods' plays indoors.
    const within = /^(?:interior|inside)$/i.test(hint.np.tokens[0]?.text ?? '') ? 3 : 0;
    const weight = hint.weight + known + name + part + within - Math.min(2.5, order * 0.3);
    const old = score.get(hint.lemma);
    if (!old) score.set(hint.lemma, { weight, hint });
    else if (weight > old.weight) score.set(hint.lemma, { weight: weight + 0.5, hint: old.hint });
    else old.weight += 0.5;
  });
  const ranked = [...score.values()].sort((a, b) => b.weight - a.weight);
  const best = ranked[0];
  if (!best) return { dressing: [] };
  const { np, draft, lemma, side } = best.hint;
  const named = placeNamed(best.hint, entities);
  const other = (side === 'out' ? outsides : side === 'in' ? insides : undefined)?.get(named?.id ?? '');
  const match =
    named && other !== undefined && entities.vocabulary.exact(other, ['places'])
      ? { ...named, id: other }
      : named;
  const words = [...np.adjectives, ...np.modifiers].sort((a, b) => a.start - b.start);
  const dressing: Attribute[] = draft?.role === 'place' ? [...draft.attributes] : [];
  for (const a of attributesOf(words, 'place'))
    if (!dressing.some((d) => d.span.start === a.span.start)) dressing.push(a);
  const span = { start: np.start, end: np.end };
  return {
    place: {
      registry: match?.registry ?? 'places',
      id: match?.id ?? lemma.replace(/ /g, '-'),
      steps: match?.steps ?? 99,
      ...(side === 'out' && match !== named ? { front: lemma } : {}),
      phrase: entities.source.slice(span.start, span.end),
      span,
    },
    dressing,
  };
}

/** The place of the catalogue that a hint names by its words, or by what they mean beside the rest of the text. */
const placeNamed = (hint: PlaceHint, entities: Entities): Match | undefined =>
  entities.vocabulary.noun(wordsOf(hint), ['places']) ??
  // 'The woods' is a word of its own.
  (hint.lemma === hint.np.lemma && hint.lemma !== 'water'
    ? entities.vocabulary.exact(hint.np.head.lower, ['places'])
    : undefined) ??
  (hint.draft?.match?.registry === 'places' ? hint.draft.match : undefined);

function wordsOf(hint: PlaceHint): string[] {
  const words = [...hint.np.adjectives, ...hint.np.modifiers]
    .sort((a, b) => a.start - b.start)
    .map((t) => t.lower);
  const own = hint.lemma.split(' ');
  if (hint.lemma !== hint.np.lemma && hint.np.lemma !== own.at(-1)) return own;
  return [...words.filter((w) => !Object.hasOwn(colours, w) && !own.slice(0, -1).includes(w)), ...own];
}
