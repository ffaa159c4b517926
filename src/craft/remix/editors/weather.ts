import { applyEdits, type Edit } from '../../../base/edit.ts';
import { readBrief } from '../../../brief/index.ts';
import type { Claim } from '../../../reading/elements/index.ts';
import { article, bare, capital, cased, withComma } from '../grammar.ts';
import { addSentence } from '../lines.ts';
import { type Editor, put, type Site, siteOf } from '../site.ts';
import { removedWords } from './removing.ts';
import { setOf, withArticles } from './set.ts';

/** Forms of each weather: as a noun, as an adjective, as what it does. */
const forms: Readonly<Record<string, readonly [noun: string, adjective: string, doing: string]>> = {
  rain: ['rain', 'rainy', 'raining'],
  snow: ['snow', 'snowy', 'snowing'],
  fog: ['fog', 'foggy', 'misty'],
  storm: ['a storm', 'stormy', 'storming'],
  overcast: ['an overcast sky', 'overcast', 'overcast'],
  clear: ['a clear sky', 'clear', 'sunny'],
  scattered: ['scattered clouds', 'partly cloudy', 'partly cloudy'],
  dust: ['a dust storm', 'dusty', 'dusty'],
  wind: ['wind', 'windy', 'blowing'],
  leaves: ['falling leaves', 'leafy', 'raining leaves'],
  petals: ['falling petals', 'petal-strewn', 'raining petals'],
};

/** Every word of the weather; what the sound tells of it stays, sound being an element of its own. */
export const weather: Editor = (site, clause) => {
  const { text } = site;
  if (clause.mode === 'remove')
    return unheard(
      site,
      removedWords(
        site,
        kindsOf(site).map((c) => c.span),
      ),
    );
  const core = bare(clause.value.text.replace(/^\s*it(?:'s| is)\s+/i, ''));
  const said = site.reader.readAll(readBrief(`${capital(core)}.`))[0]?.setting.weather;
  const kind = said?.id ?? (/wind|breeze|gale|gust/i.test(core) ? 'wind' : undefined);
  if (!kind) return [];
  const [noun, adjective, doing] = forms[kind] ?? [core, core, core];
  const isNoun = !/(?:y|ing|s)$/i.test(core.split(/\s+/).at(-1) ?? '') || /\s/.test(core);
  const phrase = isNoun && !/^(?:snow|rain|clear|overcast)$/i.test(core) ? core : noun;
  const claims = kindsOf(site);
  if (claims.length > 0) {
    // 'Heavy snow' is more than a snowy street.
    const strong = /^(?:very |really )?(?:heavy|light|thick|dense|driving|torrential|gentle|soft)\s/iu.test(
      core,
    );
    const plain =
      strong && claims.every(({ span }) => /(?:y|cast)$/iu.test(text.slice(span.start, span.end)))
        ? removedWords(
            site,
            claims.map((c) => c.span),
          )
        : [];
    const told = plain.flatMap((edits) => {
      const bareText = edits[0]?.text ?? '';
      return addSentence(siteOf(bareText, site.reader), `${capital(counted(phrase))}.`).map((more) => [
        put({ start: 0, end: text.length }, applyEdits(bareText, more)),
      ]);
    });
    const ways = [counted(phrase), `falling ${bare(phrase)}`, `the ${bare(phrase)}`].map((told) =>
      claims.map(({ span }) => {
        const old = text.slice(span.start, span.end);
        const strength =
          /\b(?:light|heavy|thick|dense|soft|gentle|strong|driving|pouring|torrential|fine|steady)\s+$/i.exec(
            text.slice(Math.max(0, span.start - 12), span.start),
          );
        const start = span.start - (strength?.[0].length ?? 0);
        if (/ing$/i.test(old))
          return put({ start, end: span.end }, cased(doing, text.slice(start, span.end)));
        if (/(?:y|cast|less)$/i.test(old) && !/sky$/i.test(old)) return put(span, cased(adjective, old));
        const article = /\b(?:a|an|the)\s+$/i.exec(text.slice(Math.max(0, start - 4), start));
        const under = /\bunder\s+(?:an?\s+|the\s+)?$/i.exec(text.slice(Math.max(0, start - 12), start));
        if (under && !/sky|clouds/.test(told))
          return put({ start: start - under[0].length, end: span.end }, cased(`in ${told}`, under[0]));
        const from = article ? start - article[0].length : start;
        const falls = /^(?:fall|pour|drizzle|lash|patter|stream|drip)(?:s|ing)?\b/i.test(
          text.slice(span.end).trimStart(),
        );
        return put(
          { start: from, end: span.end },
          cased(falls ? bare(phrase) : told, text.slice(from, span.end)),
        );
      }),
    );
    return [...told, ...ways.map((edits) => withArticles(text, edits)), (ways[0] ?? []).slice(0, 1)];
  }
  const set = setOf(site);
  const after = set
    ? [
        [
          {
            start: set.end,
            end: set.end,
            text: /sky/.test(phrase) ? ` under ${counted(phrase)}` : ` in ${counted(phrase)}`,
          },
        ],
      ]
    : [];
  return [
    ...addSentence(site, `${capital(counted(phrase))}.`),
    ...after,
    ...addSentence(site, `It is ${adjective}.`),
  ];
};

/** Words that tell what falls or hangs in the air. */
const kindsOf = (site: Site): Claim[] =>
  site.elements.claims.weather.filter((c) => c.facet !== 'strength' && c.facet !== 'wind');

/** Rain that does not fall is not heard either. */
function unheard(site: Site, ways: readonly (readonly Edit[])[]): readonly (readonly Edit[])[] {
  const stems = kindsOf(site).map((c) =>
    /^(?:rain|snow|storm|hail|wind|fog|thunder)/iu.exec(c.phrase)?.[0].toLowerCase(),
  );
  const text = ways[0]?.[0]?.text;
  if (text === undefined) return ways;
  const now = siteOf(text, site.reader);
  const heard = now.elements.claims.sound.filter((c) =>
    stems.some((s) => s !== undefined && c.phrase.toLowerCase().includes(s)),
  );
  if (heard.length === 0) return ways;
  const silent = applyEdits(
    text,
    heard.map((c) => put(withComma(text, c.span), '')),
  );
  return [[put({ start: 0, end: site.text.length }, silent)], ...ways];
}

/** 'Storm' takes an article, 'snow' none. */
const counted = (phrase: string): string =>
  /^(?:an?|the)\s/i.test(phrase) ||
  !/(?:storm|blizzard|downpour|drizzle|sky|breeze|gale|shower|hurricane|tornado|haze|flurry)$/i.test(phrase)
    ? phrase
    : `${article(phrase)} ${phrase}`;
