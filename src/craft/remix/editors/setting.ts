import type { Edit } from '../../../base/edit.ts';
import type { Span } from '../../../base/span.ts';
import { articleBefore, bare, capital, cased } from '../grammar.ts';
import { addSentence } from '../lines.ts';
import { type Editor, entitiesOf, holds, passagesOf, put, type Site } from '../site.ts';

/** Words of a place that tell the weather, the hour or the light: they stay when the place goes. */
const staying =
  /^(?:rainy|snowy|foggy|misty|stormy|windy|sunny|cloudy|overcast|rain-\w+|snow-\w+|moonlit|sunlit|candlelit|dim|dark|dusky|bright|neon-lit|lamplit|firelit|hazy|warm|cold)$/i;
/** Places that one is on. */
const surfaces =
  /(?:roof|rooftop|beach|bridge|street|hill|mountain|platform|terrace|balcony|deck|stage|island|field|farm|road|highway|pier|dock|ship|boat|train|moon|cliff|shore|coast|plane|planet)$/i;

/** The set's noun phrase, and where it is named again. */
export const place: Editor = (site, clause) => {
  const core = bare(clause.value.text);
  if (core === '' || clause.mode === 'remove') return [];
  if (/^(?:underwater|outdoors|indoors|outside|inside)$/i.test(core))
    return addSentence(site, `${capital(core)}.`);
  const proper = /^\p{Lu}/u.test(core);
  const own = /^\s*(?:\S+\s+)?(a|an|the|some|my|her|his|their)\s/iu
    .exec(clause.value.text)?.[1]
    ?.toLowerCase();
  const name = clause.instead ? bare(clause.instead.text).toLowerCase() : undefined;
  // A place that the brief does not have cannot be changed; 'the scene' is whatever it has.
  if (
    name !== undefined &&
    !/^(?:scene|shot|place|location|setting|set|background|action|it)$/.test(name) &&
    !site.text.toLowerCase().includes(name)
  )
    return [];
  const found = placeNamed(site, name);
  const town =
    found && /\p{Lu}/u.test(core)
      ? /^ in \p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)*/u.exec(site.text.slice(found.end, found.end + 40))
      : null;
  const set = found && town ? { start: found.start, end: found.end + town[0].length } : found;
  if (!set)
    return [
      ...(setOf(site) && name ? [] : inserted(site, core, own)),
      ...(name ? replacedWords(site, name, core) : []),
    ];
  const old = site.text.slice(set.start, set.end);
  const words = site.text.slice(set.start, found?.end ?? set.end).split(/\s+/);
  const determiner = /^(?:a|an|the|some|this|that|her|his|their|its|one)$/i.test(words[0] ?? '')
    ? (words[0] as string)
    : '';
  const kept = words.filter((w) => staying.test(w));
  const rest = [...kept, core].join(' ');
  const lead =
    determiner === ''
      ? proper || own === undefined || kept.length > 0 || atStart(site.text, set.start)
        ? ''
        : own === 'the'
          ? 'the '
          : `${articleOf(rest)} `
      : proper && own === undefined
        ? ''
        : /^an?$/i.test(determiner)
          ? `${articleOf(rest)} `
          : own === 'a' || own === 'an'
            ? `${determiner.toLowerCase() === 'the' ? 'the' : articleOf(rest)} `
            : `${determiner} `;
  const edits: Edit[] = [put(set, cased(`${lead}${rest}`, old))];
  const on = surfaces.test(core.split(/\s(?:in|of|at|on|with|under)\s/)[0] ?? core);
  const preposition = /\b(in|on|at)(\s+)$/i.exec(site.text.slice(Math.max(0, set.start - 6), set.start));
  if (preposition) {
    const start = set.start - preposition[0].length;
    const fresh = on ? 'on' : 'in';
    if (preposition[1]?.toLowerCase() !== fresh)
      edits.push({ start, end: start + fresh.length, text: cased(fresh, preposition[1] as string) });
  }
  const head = (core.split(/\s(?:in|of|at|on|with|under|by|near|over)\s/)[0] ?? core)
    .split(/\s+/)
    .at(-1) as string;
  const oldHead = words.at(-1)?.toLowerCase() ?? '';
  const again: Edit[] = [];
  for (const p of passagesOf(site, ['scene', 'camera', 'actions', 'lighting']))
    for (const m of p.text.matchAll(new RegExp(`(?<=\\bthe\\s)${escape(oldHead)}\\b`, 'giu'))) {
      const span = { start: p.span.start + m.index, end: p.span.start + m.index + m[0].length };
      if (!holds(set, span)) again.push(put(span, head));
    }
  return [
    [...edits, ...again],
    edits,
    ...addSentence(site, `Set ${on ? 'on' : 'in'} ${own ? `${own} ` : ''}${core}.`),
  ];
};

const articleOf = (words: string): string => (/^[aeiou]/i.test(words) ? 'an' : 'a');
const atStart = (text: string, at: number): boolean =>
  /(?:^|[.!?:\n])\s*$/.test(text.slice(Math.max(0, at - 3), at));
const escape = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const setOf = (site: Site): Span | undefined =>
  site.readings
    .map((r) => r.setting.place?.span)
    .find((s) => s !== undefined && passagesOf(site, ['scene']).some((p) => holds(p.span, s)));

function placeNamed(site: Site, name: string | undefined): Span | undefined {
  const set = setOf(site);
  if (name === undefined) return set;
  const says = (span: Span): boolean => site.text.slice(span.start, span.end).toLowerCase().includes(name);
  if (set && says(set)) return set;
  return entitiesOf(site).find((e) => e.role === 'place' && says(e.span))?.span ?? set;
}

/** Words of the text as they stand: 'Tokyo' for 'Paris'. */
function replacedWords(site: Site, name: string, value: string): Edit[][] {
  for (const p of passagesOf(site, ['scene', 'actions'])) {
    const index = p.text.toLowerCase().indexOf(name);
    if (index >= 0)
      return [[put({ start: p.span.start + index, end: p.span.start + index + name.length }, value)]];
  }
  return [];
}

function inserted(site: Site, core: string, own: string | undefined): Edit[][] {
  const on = surfaces.test(core.split(/\s(?:in|of|at|with)\s/)[0] ?? core) ? 'on' : 'in';
  const phrase = `${on} ${own ? `${own} ` : ''}${core}`;
  return [
    ...addSentence(site, `The scene is set ${phrase}.`),
    ...addSentence(site, `${capital(phrase)}.`),
  ].map((e) => [...e]);
}

/** Every word of the hour. */
export const time: Editor = (site, clause) => {
  const core = bare(clause.value.text.replace(/^\s*(?:it(?:'s| is)\s+)/i, ''));
  const { text } = site;
  if (core === '' || clause.mode === 'remove') return [];
  const natural =
    /^(?:morning|afternoon|evening|early morning|late afternoon|daytime|spring|summer|autumn|fall|winter)\b/i.test(
      core,
    )
      ? `in ${/^(?:spring|summer|autumn|fall|winter)/i.test(core) ? '' : 'the '}${core}`
      : /^(?:late|early|deep)\b/i.test(core)
        ? `in the ${core}`
        : /^day$/i.test(core)
          ? 'by day'
          : `at ${core}`;
  const claims = site.elements.claims.time;
  const season = /^(?:in |the )*(?:spring|summer|autumn|fall|winter)/i.test(core);
  const there = claims.filter((c) => (c.facet === 'season') === season);
  if (there.length > 0) {
    const edits = there.map(({ span }) => {
      const before = /\b(?:at|in|during|by)\s+(?:the\s+|a\s+)?(?:early\s+|late\s+|deep\s+)?$/iu.exec(
        text.slice(Math.max(0, span.start - 24), span.start),
      );
      const modifies =
        /^\s+\p{Ll}/u.test(text.slice(span.end, span.end + 3)) &&
        !/^\s+(?:in|on|at|with|under|over|as|and|while|by|from|for|to|through|when|the|a|an|outside|near|beside|inside)\b/iu.test(
          text.slice(span.end, span.end + 12),
        );
      if (
        !before &&
        /,\s*$/.test(text.slice(Math.max(0, span.start - 3), span.start)) &&
        /^\s*[.,;\n]|^$/.test(text.slice(span.end, span.end + 2))
      )
        return put(span, natural);
      if (!before || modifies) {
        const adverb = /^\s*(?:early|late|deep)\s+$/i.exec(
          text.slice(Math.max(0, span.start - 6), span.start),
        );
        const from = adverb ? span.start - adverb[0].trimStart().length : span.start;
        return put({ start: from, end: span.end }, cased(core, text.slice(from, span.end)));
      }
      return put({ start: span.start - before[0].length, end: span.end }, cased(natural, before[0]));
    });
    return [withArticles(text, edits), edits];
  }
  const set = setOf(site);
  const after = set ? [[{ start: set.end, end: set.end, text: ` ${natural}` }]] : [];
  return [
    ...after,
    ...addSentence(site, `It is ${core}.`),
    ...addSentence(site, `${capital(core)}.`),
    ...addSentence(site, `${capital(natural)}.`),
  ];
};

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
  if (clause.mode === 'remove') return [];
  const core = bare(clause.value.text.replace(/^\s*it(?:'s| is)\s+/i, ''));
  const said = site.reader.readAll(weatherBrief(core))[0]?.setting.weather;
  const kind = said?.id ?? (/wind|breeze|gale|gust/i.test(core) ? 'wind' : undefined);
  if (!kind) return [];
  const [noun, adjective, doing] = forms[kind] ?? [core, core, core];
  const isNoun = !/(?:y|ing|s)$/i.test(core.split(/\s+/).at(-1) ?? '') || /\s/.test(core);
  const phrase = isNoun && !/^(?:snow|rain|clear|overcast)$/i.test(core) ? core : noun;
  const claims = site.elements.claims.weather.filter((c) => c.facet !== 'strength' && c.facet !== 'wind');
  if (claims.length > 0) {
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
    return [...ways.map((edits) => withArticles(text, edits)), (ways[0] ?? []).slice(0, 1)];
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

const weatherBrief = (words: string) => ({
  text: `${words}.`,
  frontMatter: { values: {}, spans: {} },
  shots: [
    {
      style: [],
      scene: [{ text: `${words}.`, span: { start: 0, end: words.length + 1 } }],
      camera: [],
      lens: [],
      depthOfField: [],
      lighting: [],
      palette: [],
      mood: [],
      actions: [],
      dialogue: [],
      sound: [],
      time: undefined,
    },
  ],
});

/** 'Storm' takes an article, 'snow' none. */
const counted = (phrase: string): string =>
  /^(?:an?|the)\s/i.test(phrase) ||
  !/(?:storm|blizzard|downpour|drizzle|sky|breeze|gale|shower|hurricane|tornado|haze|flurry)$/i.test(phrase)
    ? phrase
    : `${articleOf(phrase)} ${phrase}`;

/** Articles before replaced words as the new ones want them. */
function withArticles(text: string, edits: readonly Edit[]): Edit[] {
  return edits.flatMap((e) => {
    const article = articleBefore(text, e.start, e.text);
    return article ? [article, e] : [e];
  });
}
