/** Words of telling and of depiction: what follows them is spoken of or drawn, and is not there. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Verbs whose object is a matter of words: 'explains the planets'. */
export const tellingVerbs = set(
  'explain describe discuss mention narrate recount imagine remember recall debate summarize summarise predict announce recommend translate hallucinate envision visualize visualise contemplate ponder',
);

/** Verbs after which 'of' and 'about' open what somebody has in mind. */
export const mindVerbs = set(
  'dream think speak talk sing tell hear know daydream fantasize fantasise warn remind',
);

/** What shows something that is not there, wherever it stands. */
export const depictions = set(
  'statue sculpture bust figurine map poster mural tattoo tapestry hologram postcard billboard fresco mosaic graffiti emblem logo banner',
);

/** The same where it is a thing of the scene: at the head of a text 'a photo of' is the text's own picture. */
export const pictures = set(
  'photo photograph picture painting portrait drawing sketch image snapshot print cartoon illustration x-ray polaroid doodle mug-shot selfie',
);

/** Screens and the like, which show other things by their nature. */
export const screens = set(
  'screen monitor television tv billboard projector tablet poster painting mural display hologram photo photograph picture map phone',
);

/** Verbs of showing, said of those. */
export const showingVerbs = set('show depict display feature portray illustrate project');

/** Qualities in which one thing is like another: 'the size of a mouse', 'in the shape of a swan'. */
export const likenesses = set(
  'shape size color colour height length width weight outline silhouette thickness sound smell scent',
);
