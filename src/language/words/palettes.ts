/** Colours that go together, ready to be written into a Palette line. */
export interface Palette {
  readonly name: string;
  readonly colours: readonly string[];
  readonly about: string;
}

/** Palettes to begin with; three to five anchors each. */
export const palettes: readonly Palette[] = [
  {
    name: 'candlelit interior',
    colours: ['amber', 'cream', 'walnut', 'burgundy'],
    about: 'Warm and close, deep reds in the shadows.',
  },
  {
    name: 'winter morning',
    colours: ['ice blue', 'slate', 'off-white', 'rust'],
    about: 'Cold light with one warm accent.',
  },
  { name: 'harbour', colours: ['navy', 'sand', 'white', 'coral'], about: 'Clean contrast by day.' },
  {
    name: 'teal and orange',
    colours: ['deep teal', 'burnt orange', 'charcoal', 'cream'],
    about: 'Complementary: skin stands out from cool shadows.',
  },
  {
    name: 'rainy neon',
    colours: ['hot pink', 'cyan', 'midnight blue', 'black'],
    about: 'Night, wet asphalt, signs.',
  },
  {
    name: 'forest floor',
    colours: ['moss', 'umber', 'olive', 'honey'],
    about: 'Analogous greens and browns with one light.',
  },
  {
    name: 'desert road',
    colours: ['terracotta', 'sand', 'turquoise', 'sepia'],
    about: 'Heat, with the sky as relief.',
  },
  {
    name: 'seventies film',
    colours: ['mustard', 'rust', 'olive', 'cream', 'chocolate'],
    about: 'Faded dyes of the decade.',
  },
  {
    name: 'pastel storybook',
    colours: ['blush', 'mint', 'lavender', 'ivory'],
    about: 'Light and low in contrast.',
  },
  {
    name: 'film noir',
    colours: ['black', 'charcoal', 'silver', 'ivory'],
    about: 'Tones of grey, hardly a colour.',
  },
  { name: 'laboratory', colours: ['white', 'steel blue', 'mint', 'slate'], about: 'Cool, clean, even.' },
  { name: 'golden hour', colours: ['gold', 'peach', 'plum', 'navy'], about: 'Low sun against a blue sky.' },
];
