/** A word that means something else in certain company: the word, what stands somewhere in the text, and what it is then. */
export interface Company {
  readonly word: string;
  readonly beside: RegExp;
  readonly means: string;
}

/** Senses that the rest of a brief decides: the net of a fisherman is not the net of a hoop. */
export const company: readonly Company[] = [
  { word: 'net', beside: /\b(?:fish\w*|trawl\w*|boats?|pier|mend\w*)\b/i, means: 'fishing net' },
  { word: 'net', beside: /\b(?:tennis|volleyball|badminton)\b/i, means: 'tennis net' },
  { word: 'ball', beside: /\b(?:soccer|football\w*|striker|goalkeeper|goal)\b/i, means: 'football' },
  { word: 'ball', beside: /\b(?:basketball|hoop|dunk\w*|rim)\b/i, means: 'basketball' },
  { word: 'basket', beside: /\b(?:basketball|hoop|dunk\w*|backboard)\b/i, means: 'basketball hoop' },
  { word: 'ball', beside: /\btennis\b/i, means: 'tennis ball' },
  { word: 'knight', beside: /\bchess\w*\b/i, means: 'chess piece' },
  { word: 'king', beside: /\bchess\w*\b/i, means: 'chess piece' },
  { word: 'queen', beside: /\bchess\w*\b/i, means: 'chess piece' },
  { word: 'bishop', beside: /\bchess\w*\b/i, means: 'chess piece' },
  { word: 'pawn', beside: /\bchess\w*\b/i, means: 'chess piece' },
  { word: 'board', beside: /\bchess\w*\b/i, means: 'chess board' },
  { word: 'board', beside: /\bsurf\w*\b/i, means: 'surfboard' },
  { word: 'board', beside: /\bskat(?:e\w*|ing)\b/i, means: 'skateboard' },
  { word: 'board', beside: /\b(?:chop\w*|slic\w*|vegetables?|cutting)\b/i, means: 'cutting board' },
  {
    word: 'glasses',
    beside: /\b(?:rais|clink|lift|touch)\w* (?:their|the|his|her) (?:\w+ )?glass/i,
    means: 'wine glass',
  },
  { word: 'glasses', beside: /\b(?:champagne|wine|toast\w*|clink\w*)\b/i, means: 'wine glass' },
  { word: 'bag', beside: /\b(?:box(?:er|ing)|punch\w*)\b/i, means: 'punching bag' },
  { word: 'ring', beside: /\b(?:box(?:er|ers|ing)|wrestl\w*|referee|knock-?out)\b/i, means: 'boxing ring' },
  { word: 'wheel', beside: /\b(?:potter\w*|pottery|clay)\b/i, means: 'potters wheel' },
  { word: 'bow', beside: /\b(?:archer\w*|arrows?)\b/i, means: 'longbow' },
  { word: 'bat', beside: /\b(?:baseball|cricket)\b/i, means: 'baseball bat' },
];
