import type { DurationOf } from '../context.ts';

/** Seconds that a text takes at 4.2 syllables a second, for when no voice is at hand. */
export const estimateDuration: DurationOf = (text, voice, options) => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
  const syllables = words.reduce(
    (sum, word) =>
      sum +
      Math.max(1, (word.replace(/e\b/, '').match(/[aeiouyáéíóúäöüàèìòù]+|[\u3040-\u9fff]/gu) ?? []).length),
    0,
  );
  const pauses = (text.match(/[,;:.!?…—–]+/gu) ?? []).length * 0.16;
  return (0.15 + syllables / 4.2 + pauses) / (options.rate * voice.rate);
};
