/** Share of the source's words from which on a text tells the whole brief again. */
const RETOLD = 0.4;

/** Words by which a remix speaks of the shot that is there already. */
const REFERRING =
  /\b(?:same|keep|swap|replace|instead|switch(?: \w+){0,3} to|everything else|as (?:it was|before))\b|^\s*(?:remix|(?:please |now |ok,? |just ){0,2}(?:make (?:it|her|him|them|this)|change|turn (?:it|this)|add|remove|drop|lose|give (?:her|him|them|it)|set it|move it)|(?:(?:make it|go|but|a bit|a little|much|slightly|even) ){0,3}(?:tighter|wider|closer|further|farther|slower|faster|warmer|cooler|colder|darker|brighter|softer|harsher|lower|higher|longer|shorter|louder|quieter|older|younger|sadder|happier|calmer|moodier|grittier))\b/i;

/**
 * Is a text a delta of another brief ("same shot, switch to 85mm") rather than a brief of its own? Beside its source
 * this shows in the words: a brief that was changed in one place keeps most of them, a delta has few. Without the
 * source it must speak of a shot that is there already, and be nothing but changes.
 * @param changesOnly whether a text is made of changes and nothing else
 */
export function isDeltaOf(
  text: string,
  against: string | undefined,
  changesOnly: (text: string) => boolean,
): boolean {
  if (against === undefined) return REFERRING.test(text) && changesOnly(text);
  const told = wordsOf(text);
  const source = [...wordsOf(against)];
  return source.filter((word) => told.has(word)).length < RETOLD * source.length;
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/\p{L}{3,}|\p{Lo}/gu) ?? []);
