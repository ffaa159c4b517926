/** First word of a move as a verb of the camera, and back: 'orbit left' — 'orbits left'. */
const third = (word: string): string =>
  /[^aeiou]y$/.test(word)
    ? `${word.slice(0, -1)}ies`
    : /(?:sh|ch|s|x)$/.test(word)
      ? `${word}es`
      : `${word}s`;
const base = (word: string): string =>
  word.endsWith('ies')
    ? `${word.slice(0, -3)}y`
    : /(?:sh|ch|ss|x)es$/.test(word)
      ? word.slice(0, -2)
      : /[^s]s$/.test(word)
        ? word.slice(0, -1)
        : word;

const paces: Readonly<Record<string, string>> = {
  slow: 'slowly',
  gentle: 'gently',
  fast: 'fast',
  quick: 'quickly',
  rapid: 'rapidly',
  smooth: 'smoothly',
  subtle: 'subtly',
  gradual: 'gradually',
};
const verbs =
  /^(?:dolly|dollies|push|pushes|pull|pulls|pan|pans|tilt|tilts|truck|trucks|track|tracks|orbit|orbits|arc|arcs|crane|cranes|zoom|zooms|rise|rises|lower|lowers|pedestal|pedestals|follow|follows|roll|rolls|circle|circles|glide|glides|descend|descends|drift|drifts|whip|whips)\b/i;

/**
 * A move as its place in the text has it: a verb where 'the camera' stands before it, a noun in a list of the shot.
 * @param old the words that it takes the place of
 * @param before the words of its clause before them
 */
export function asSaid(value: string, old: string, before: string): string {
  const named = /^camera\s+(?=\S)/i.exec(old);
  if (named) return `${named[0]}${asSaid(value, 'pans', 'the camera ')}`;
  const words = value.replace(/-(?=in$|out$)/i, ' ').split(/\s+/);
  const isVerb =
    /\b(?:camera|shot|frame|drone|we)\s+(?:now\s+|then\s+)?(?:\w+ly\s+)?$/i.test(before) &&
    /(?:s|es)\b/.test(old.split(/\s+/)[0] ?? '') &&
    !/^static/i.test(old);
  if (/\bcamera$/i.test(old) && verbs.test(words.find((w) => !paces[w.toLowerCase()]) ?? ''))
    return asSaid(value, 'pans', 'the camera ').replace(/^/, 'camera ');
  if (isVerb) {
    const pace = paces[(words[0] ?? '').toLowerCase()];
    const rest = pace ? words.slice(1) : words;
    if (/^(?:static|still|fixed|stationary|locked)/i.test(rest[0] ?? '')) return 'holds static';
    if (/^handheld|^hand-held/i.test(rest[0] ?? '')) return 'is handheld';
    if (!verbs.test(rest[0] ?? '')) return `makes ${/^[aeiou]/i.test(words[0] ?? '') ? 'an' : 'a'} ${value}`;
    const verb = base((rest[0] as string).toLowerCase());
    return [third(verb), ...rest.slice(1), ...(pace ? [pace] : [])].join(' ');
  }
  const noun =
    verbs.test(words[0] ?? '') && /(?:s|es)$/i.test(words[0] as string)
      ? [base((words[0] as string).toLowerCase()), ...words.slice(1)].join(' ')
      : value;
  if (!/\bshot$/i.test(old) || /\bshot\b/i.test(noun)) return noun;
  // 'Medium-wide tracking shot' is a shot still.
  if (/^static$/i.test(noun)) return 'static shot';
  return before.trim() === '' ? noun : `shot, ${noun}`;
}
