/** Letters of Chinese, Japanese and Korean, which are set with full-width marks. */
export const WIDE_LETTERS = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Those, and full-width marks themselves. */
export const WIDE = /[\u3000-\u30ff\u3400-\u9fff\uac00-\ud7af\uff00-\uffef]/;
