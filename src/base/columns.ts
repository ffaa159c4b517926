/** Blocks that East Asian Width (Unicode annex 11) calls wide or full-width. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;
const LATIN = /^[\u0020-\u02ff]*$/;
/** What joins the character before it, or is not seen. */
const JOINING = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;

/** Made on first need: it takes tens of milliseconds. */
let clusters: Intl.Segmenter | undefined;

/**
 * Columns that a text takes on a terminal: two for wide characters and emoji, none for what joins the one before.
 * @example columnsOf('雨 🎬') // 5
 */
export function columnsOf(text: string): number {
  if (LATIN.test(text)) return text.length;
  clusters ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  let columns = 0;
  for (const { segment } of clusters.segment(text))
    columns += WIDE.test(segment) ? 2 : JOINING.test(segment) ? 0 : 1;
  return columns;
}
