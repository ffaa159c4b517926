/** Plain colour names in sRGB: the names of CSS that are used in prose, and pigments, metals, gems and foods that writers use as colours. */
export const colours: Readonly<Record<string, string>> = {
  red: '#c8202a', crimson: '#a8132b', scarlet: '#d4251f', vermilion: '#d9442b', ruby: '#9b1136', burgundy: '#6d1a2d',
  maroon: '#6a1620', cherry: '#a81c30', rust: '#9c4a22', brick: '#9a4a38', copper: '#b0683c', bronze: '#8f6a3a',
  orange: '#e8802a', tangerine: '#ee8628', amber: '#e8a030', apricot: '#f2b482', peach: '#f4c3a0', coral: '#ee7a66',
  salmon: '#ee9482', terracotta: '#b8633f', ochre: '#c4892f', sienna: '#9a5130', umber: '#5c4430', gold: '#d4a83c',
  golden: '#dcae48', yellow: '#ecc92f', mustard: '#c99a2c', lemon: '#f0e05a', saffron: '#e8a526', honey: '#d29a3a',
  cream: '#f3e9cf', ivory: '#f4eedd', beige: '#d9c7a5', tan: '#c09a6c', sand: '#d3bc8d', sandy: '#d3bc8d', khaki: '#a89968',
  camel: '#b98d57', caramel: '#b0743a', brown: '#6e4a30', chocolate: '#4f3020', chestnut: '#6b3a26', auburn: '#7a3422',
  mahogany: '#5c2a20', coffee: '#4c3425', walnut: '#5a4030', sepia: '#73553a', blonde: '#dcbd80', blond: '#dcbd80',
  ginger: '#b9622f', brunette: '#4a3022', green: '#3f8a48', emerald: '#1f8a5a', jade: '#3c9a78', olive: '#6c6c33',
  lime: '#9acb3a', mint: '#a9dcc0', sage: '#9aa98a', moss: '#6a7440', mossy: '#6a7440', forest: '#2c5a38', teal: '#1f7f80',
  turquoise: '#38b5b0', aqua: '#4fc4c9', cyan: '#35b8cf', blue: '#2f62b4', azure: '#3c8ad6', cobalt: '#1f47a0',
  navy: '#1c2a50', indigo: '#3a3584', ultramarine: '#2a3a9c', sapphire: '#1c479a', cerulean: '#2f8cc0', denim: '#48648a',
  periwinkle: '#8f9bd8', purple: '#6f3d94', violet: '#7a4fb0', lavender: '#b7a6dc', lilac: '#c0a2d2', mauve: '#a684a6',
  plum: '#6a3460', magenta: '#c02c8c', fuchsia: '#d0308c', pink: '#eb8fae', rose: '#dc7a8c', rosy: '#dc8a94', blush: '#eebcb8',
  white: '#f2f1ec', pearl: '#eae5da', alabaster: '#ede7dc', snow: '#f6f8fa', silver: '#b8bcc0', silvery: '#b8bcc0', platinum: '#d8d6d0',
  grey: '#858789', gray: '#858789', slate: '#5c6874', charcoal: '#3a3d40', graphite: '#45474a', ash: '#a2a09a', ashen: '#a2a09a',
  smoky: '#6c6c6e', black: '#16161a', ebony: '#241f1e', jet: '#121214', onyx: '#1a1a1e', monochrome: '#808080',
};

/** How a word before a colour changes it: lightness and saturation are scaled towards white (+) or black (−), as shares. */
export const shades: Readonly<Record<string, { readonly light: number; readonly colourful: number }>> = {
  pale: { light: 0.5, colourful: -0.25 }, light: { light: 0.35, colourful: -0.05 }, soft: { light: 0.25, colourful: -0.25 },
  pastel: { light: 0.5, colourful: -0.2 }, faded: { light: 0.25, colourful: -0.4 }, washed: { light: 0.3, colourful: -0.4 },
  dusty: { light: 0.1, colourful: -0.4 }, muted: { light: 0, colourful: -0.4 }, dull: { light: -0.1, colourful: -0.5 },
  icy: { light: 0.5, colourful: -0.1 }, baby: { light: 0.45, colourful: 0 }, powder: { light: 0.45, colourful: -0.2 },
  sky: { light: 0.3, colourful: 0.1 }, deep: { light: -0.35, colourful: 0.15 }, dark: { light: -0.5, colourful: 0 },
  rich: { light: -0.15, colourful: 0.25 }, midnight: { light: -0.65, colourful: 0 }, inky: { light: -0.7, colourful: 0 },
  bright: { light: 0.1, colourful: 0.3 }, vivid: { light: 0, colourful: 0.4 }, vibrant: { light: 0, colourful: 0.35 },
  neon: { light: 0.1, colourful: 0.6 }, electric: { light: 0.05, colourful: 0.5 }, hot: { light: 0, colourful: 0.45 },
  fiery: { light: 0, colourful: 0.3 }, warm: { light: 0, colourful: 0.1 }, cool: { light: 0, colourful: -0.1 },
};
