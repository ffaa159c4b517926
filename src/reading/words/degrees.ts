/**
 * Comparatives as they stand in a brief, which compares with nothing: 'slower' is 'slow', 'lonelier' 'lonely'.
 * @example positive('a much warmer light') // 'a warm light'
 */
export const positive = (words: string): string =>
  words
    .replace(/\b(?:(?:much|far|even|a bit|a little|slightly)\s+)?([\p{L}]+)er\b/giu, (all, stem: string) => {
      const word = stem.toLowerCase();
      if (graded.has(word)) return stem;
      if (graded.has(`${word}e`)) return `${stem}e`;
      if (word.endsWith('i') && graded.has(`${word.slice(0, -1)}y`)) return `${stem.slice(0, -1)}y`;
      return /([bdgmnpt])\1$/.test(word) && graded.has(word.slice(0, -1)) ? stem.slice(0, -1) : all;
    })
    .replace(/\bmore\s+(?=[\p{L}]+\b)/giu, '');
const graded: ReadonlySet<string> = new Set(
  `slow fast quick swift shallow deep low high wide narrow tight close long short soft hard harsh warm cool cold hot bright dark dim old young tall small big large tiny
  thick thin heavy light strong weak gentle calm quiet loud happy sad lonely cozy eerie spooky moody gritty clean crisp rich pale vivid wet dry foggy misty stormy windy rainy snowy sunny cloudy scary funny angry dreamy chilly rough smooth shiny dusty rusty`.split(
    /\s+/,
  ),
);
