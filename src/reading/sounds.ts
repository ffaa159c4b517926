import type { Passage } from '../brief/brief.ts';
import { heardNouns, quietPhrases, soundManners, soundNouns } from '../catalogue/words/sounds.ts';
import type { Entities } from './entities.ts';
import { singular, verbBase } from './lemma.ts';
import type { Match, Sound } from './reading.ts';
import type { Vocabulary } from './vocabulary.ts';

const join = /\s*(?:[,;，；、\n]|\.(?=\s|$)|(?:^|\s)(?:and|plus)\s)\s*/giu;

/**
 * The sounds that a list names: 'Rain on umbrella fabric, distant traffic hum' is two.
 * A part joined by 'and' that has no sound of its own stays with the one before.
 */
export function readSounds(passages: readonly Passage[], entities: Entities): Sound[] {
  const out: Sound[] = [];
  for (const passage of passages) {
    const whole = passage.text.toLowerCase();
    const quiet = quietPhrases.some((phrase) => whole.includes(phrase));
    for (const part of parts(passage)) {
      const words = part.text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? [];
      if (words.length === 0 || /^(no|without)$/.test(words[0] as string)) continue;
      const manner = words.filter((w) => soundManners.has(w));
      const match = soundOf(words, entities.vocabulary);
      const from = sourceOf(words, entities);
      const silent = words.some(
        (w) => w === 'silence' || w === 'silent' || w === 'near-silence' || w === 'hush',
      );
      if (silent && !match) {
        out.push({ manner, quiet: true, phrase: part.text, span: part.span });
        continue;
      }
      out.push({
        ...(match ? { match } : {}),
        manner,
        ...(from ? { from } : {}),
        quiet,
        phrase: part.text,
        span: part.span,
      });
    }
  }
  return out;
}

/**
 * Is a sentence of prose a mere list of what is heard: 'Café chatter, espresso machine hiss.'? It has a noun of
 * sound at the end of its last part and no verb.
 */
export function onlySounds(text: string, vocabulary: Vocabulary): boolean {
  if (text.length > 120) return false;
  const list = parts({ text, span: { start: 0, end: text.length } });
  const words = (part: Passage): string[] =>
    part.text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? [];
  return (
    list.length > 0 &&
    list.every((part, i) => {
      const all = words(part);
      const last = all.at(-1) ?? '';
      if (
        all.length === 0 ||
        all.length > 5 ||
        /^(the|he|she|it|they|his|her|no|camera)$/.test(all[0] as string)
      )
        return false;
      if (heardNouns.has(last)) return true;
      return (
        i < list.length - 1 && vocabulary.exact(all.slice(-2).join(' '), ['beds', 'effects']) !== undefined
      );
    })
  );
}

function parts(passage: Passage): Passage[] {
  const out: Passage[] = [];
  let from = 0;
  const push = (to: number): void => {
    const raw = passage.text.slice(from, to);
    const lead = raw.length - raw.trimStart().length;
    const text = raw.trim().replace(/[.!]+$/, '');
    if (text.length > 1)
      out.push({
        text,
        span: {
          start: passage.span.start + from + lead,
          end: passage.span.start + from + lead + text.length,
        },
      });
  };
  for (const m of passage.text.matchAll(join)) {
    push(m.index);
    from = m.index + m[0].length;
  }
  push(passage.text.length);
  return out;
}

/** The bed or effect of a phrase: the longest run of its words that one answers to, later words counting more; then hypernyms of its nouns and verbs. */
export function soundOf(words: readonly string[], vocabulary: Vocabulary): Match | undefined {
  const english = vocabulary.english;
  const bases = words.map((w) => singular(w));
  let best: { match: Match; rank: number } | undefined;
  const longest = Math.min(words.length, vocabulary.longest);
  for (let n = longest; n >= 1; n--) {
    for (let i = 0; i + n <= words.length; i++) {
      const forms =
        n === 1
          ? formsOf(words[i] as string, english.isVerb)
          : [
              words.slice(i, i + n).join(' '),
              bases.slice(i, i + n).join(' '),
              [...words.slice(i, i + n - 1), bases[i + n - 1]].join(' '),
            ];
      if (n === 1 && (soundManners.has(words[i] as string) || soundNouns.has(words[i] as string))) continue;
      for (const form of forms) {
        const match = vocabulary.exact(form, ['effects', 'beds']);
        // Words after 'on', 'from', 'against' tell where, not what.
        const where = words.slice(0, i).some((w) => /^(on|from|in|against|of|through|below|under)$/.test(w));
        const rank = n * 10 + (where ? -6 : 0) + i * 0.1;
        if (match && (!best || rank > best.rank)) best = { match, rank };
      }
    }
    if (best && n > 1) break;
  }
  if (best) return best.match;
  let near: Match | undefined;
  for (const base of bases) {
    if (soundManners.has(base) || soundNouns.has(base)) continue;
    const match = vocabulary.noun([base], ['beds', 'effects']);
    if (match && (!near || match.steps < near.steps)) near = match;
  }
  return near;
}

function formsOf(word: string, isVerb: (base: string) => boolean): string[] {
  const verb = verbBase(word, isVerb);
  return [word, singular(word), ...(verb ? [verb.base] : [])];
}

function sourceOf(words: readonly string[], entities: Entities): string | undefined {
  const bases = new Set(words.map((w) => singular(w)));
  return entities.drafts.find(
    (d) =>
      !d.negated &&
      d.role !== 'part' &&
      d.role !== 'place' &&
      (bases.has(d.noun) || (d.noun.includes(' ') && d.noun.split(' ').every((w) => bases.has(w)))),
  )?.id;
}
