/** What may be seen in a sky besides the weather and the hour's own sun, moon and stars. */
export const skyFeatures = ['aurora', 'milky-way', 'rainbow', 'great-sun', 'great-moon'] as const;

/** One of them. */
export type SkyFeature = (typeof skyFeatures)[number];

/** The words that ask for each of them. */
export const skies: readonly (readonly [feature: SkyFeature, words: RegExp])[] = [
  ['aurora', /\b(?:aurora(?:s|e)?(?: borealis| australis)?|(?:northern|southern|polar) lights)\b/i],
  [
    'milky-way',
    /\bmilky way\b|\bgalaxy (?:overhead|above)\b|\b(?:star-?filled|starlit|starry|star-?strewn) (?:night )?sk(?:y|ies)\b|\b(?:thousands|millions|billions|canopy|blanket|sea) of stars\b|\bunder the stars\b/i,
  ],
  ['rainbow', /\brainbow\b(?![- ](?:colou?r|flag|hair|trout|light|gradient|stripe|sprinkle))/i],
  [
    'great-sun',
    /\b(?:huge|giant|big|large|massive|enormous|great|low|setting|rising)(?: [a-z-]+){0,2} sun(?:set|rise)?\b|\bsun (?:low |setting |rising |sinking |hanging )+\b|\bsun (?:is )?(?:sets|rises|sinks|dips|behind)\b|\b(?:against|before|in front of|into) (?:the|a) (?:[a-z-]+ ){0,2}(?:sun|sunset|sunrise)\b/i,
  ],
  [
    'great-moon',
    /\b(?:huge|giant|big|large|massive|enormous|great|full|blood|harvest|glowing|bright)(?: [a-z-]+){0,2} moon\b|\bsupermoon\b/i,
  ],
];
