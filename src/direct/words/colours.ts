import { vocabulary } from './scan.ts';

/** Colour words as a set or costume designer means them: softer than a screen's pure names. */
const named: Readonly<Record<string, string>> = {
  black: '#17171a', white: '#f0ede6', grey: '#85858a', gray: '#85858a', silver: '#b9bcc2', charcoal: '#34363b',
  red: '#c8202f', crimson: '#a3172c', scarlet: '#d1261f', burgundy: '#5e1626', maroon: '#5a1a1f', ruby: '#9c1338',
  pink: '#e890a8', magenta: '#c42a8a', fuchsia: '#d02f93', rose: '#d9748a', blush: '#ecc0b6', coral: '#ee7a63', salmon: '#f0937c',
  orange: '#e5822e', amber: '#e9a030', apricot: '#f2b27c', peach: '#f5c29f', rust: '#a8502a', copper: '#b06a3c', terracotta: '#bd6443', 'burnt orange': '#bf5a22',
  yellow: '#f0cb3e', gold: '#d6a53a', golden: '#dca94a', mustard: '#c9982e', honey: '#e0a748', cream: '#f3e7cb', ivory: '#f2ead9', beige: '#d9c6a5', sand: '#d8bd8f', tan: '#bf9867', wheat: '#dfc48b',
  brown: '#6b4630', walnut: '#5c4030', 'walnut brown': '#5c4030', chocolate: '#4a2e20', sepia: '#7a5a3a', umber: '#5b4330', ochre: '#c1863a', caramel: '#b67a3e', mahogany: '#5a2a20', chestnut: '#6e3a26', bronze: '#8a6237', brass: '#b5934a',
  green: '#3f8a4a', emerald: '#1f8a5b', olive: '#6d6d3a', sage: '#9aab8a', moss: '#66743a', mint: '#a9dcc0', lime: '#a3cc3a', jade: '#4aa383', 'forest green': '#2c5a38', 'dark green': '#24452f',
  teal: '#1f7a7c', 'deep teal': '#12595c', turquoise: '#3fb8b0', cyan: '#3cc0d8', aqua: '#6ccfd2', 'sea green': '#4fa08a',
  blue: '#2f5fb0', navy: '#1b2a4a', 'navy blue': '#1b2a4a', indigo: '#34337c', cobalt: '#1f4aa8', azure: '#3f8fe0', 'sky blue': '#8cc4ec', 'light blue': '#a3cbe8', 'pale blue': '#bcd6e8', 'ice blue': '#cfe6f2', 'steel blue': '#5b7fa3', 'midnight blue': '#141d3c', 'electric blue': '#2a7bff', slate: '#5c6773',
  purple: '#6d3f95', violet: '#7748b5', lavender: '#b9a6d8', lilac: '#c5aedb', plum: '#5e2f58', mauve: '#a7819f',
  'off-white': '#ebe6db', pastel: '#e6d3d8', neon: '#ff3fa4', 'hot pink': '#f0398b', 'neon pink': '#ff4fa3', 'neon blue': '#35a7ff', 'neon green': '#58f28a',
};

/** Colours by name, for scanning. */
export const colourWords = vocabulary(Object.entries(named));

/** The hex of a colour word, if it is one. */
export const colourOf = (word: string): string | undefined => named[word.toLowerCase().trim()];
