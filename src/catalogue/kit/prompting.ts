import type { Prompting } from '../engine-card.ts';

// How the families of engines want their prompts written, where several cards say the same.

/** Veo 3.1. */
export const veo: Prompting = {
  order: 'camera first, then subject, action, context, style, audio; 75–150 words, at most 1024 tokens',
  dialogue: 'in quotes, often with "No subtitles, no text overlay"',
  negatives: 'a field of its own on Vertex only',
};

/** Sora 2, and what reads its prompts. */
export const sora: Prompting = {
  order: 'style first, then prose, then labelled blocks: camera, actions, dialogue, background sound',
  dialogue: 'a Dialogue block, Speaker: "line"',
  shots: 'beats or counts inside one shot, or a shot list',
  negatives: 'none: what is wanted, in positive words',
};

/** Kling 3. */
export const kling: Prompting = {
  order: 'subject and movement, scene, then camera, light, atmosphere; early words weigh more',
  dialogue: '[Speaker: role, tone]: "line" of 5–10 words',
  shots: '"Shot n, seconds, words", at most six',
  negatives: 'none',
};

/** LTX 2. */
export const ltx: Prompting = {
  order: 'one paragraph in the present tense; emotion as something to be seen',
  dialogue: 'in quotes inside the paragraph, the voice described',
  shots: 'one flowing shot',
};

/** Seedance 2. */
export const seedance: Prompting = {
  order: 'one camera verb a shot; references as @Image1',
  shots: 'shot by shot',
  negatives: 'ignored: positive words',
};
