/** What the linter knows of a request besides its text. Values are as written, so that rules can judge them. */
export interface LintSettings {
  /** Text to video, or image to video; image to video when there is an image, else text to video. */
  readonly mode?: 't2v' | 'i2v' | undefined;
  readonly seconds?: string | number | undefined;
  /** `WIDTHxHEIGHT`. */
  readonly size?: string | undefined;
  readonly fps?: string | number | undefined;
  readonly model?: string | undefined;
  /** `W:H`. */
  readonly aspect?: string | undefined;
  readonly negativePrompt?: string | undefined;
  /** Name of a Higgsfield camera preset. */
  readonly preset?: string | undefined;
  readonly enhance?: 'on' | 'off' | undefined;
  /** The picture to begin with: pixels as stored, kind by content. */
  readonly image?: ImageFacts | undefined;
  /** The brief that this one is a remix of. */
  readonly against?: string | undefined;
  /** Whose lists of settings hold: `guide` (the default), `api`, or the id of an engine card. */
  readonly target?: string | undefined;
}

/** What is known of a picture before anything is drawn. */
export interface ImageFacts {
  /** Pixels; 0 where they cannot be told. */
  readonly width: number;
  readonly height: number;
  /** By content, in lower case: 'jpeg', 'png', 'webp', 'gif', …; 'unknown' for what is no picture. */
  readonly type: string;
  /** The same with its article, for a sentence: 'a GIF picture', 'an SVG drawing'. */
  readonly what?: string;
  /** When its light was, where somebody looked. */
  readonly time?: 'day' | 'night' | undefined;
  /** Colours that take a hundredth of the picture or more, `#rrggbb`, the largest first, where somebody looked. */
  readonly colours?: readonly string[] | undefined;
}
