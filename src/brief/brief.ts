import type { Span } from '../base/span.ts';

/** A stretch of the brief's text. */
export interface Passage {
  readonly text: string;
  readonly span: Span;
}

/** A spoken line: `Woman (laughing): "See?"`. */
export interface DialogueLine {
  /** Undefined when the line has no label. */
  readonly speaker: Passage | undefined;
  readonly delivery: Passage | undefined;
  /** The words without their quotes. */
  readonly words: Passage;
  readonly span: Span;
}

/** The parts of one shot, each in the order of the text. */
export interface ShotBrief {
  /** Explicit style labels only; a style in the opening prose stays in `scene`. */
  readonly style: readonly Passage[];
  readonly scene: readonly Passage[];
  /** `Camera shot:`, `Camera:` and unlabelled lines under `Cinematography:`. */
  readonly camera: readonly Passage[];
  readonly lens: readonly Passage[];
  readonly depthOfField: readonly Passage[];
  /** A `Lighting + palette:` passage is in both lists, with the same span. */
  readonly lighting: readonly Passage[];
  readonly palette: readonly Passage[];
  readonly mood: readonly Passage[];
  /** One passage a bullet (or line). Like `scene`, it keeps speech in its text: the line's span lies inside it. */
  readonly actions: readonly Passage[];
  /** Lines of the Dialogue block and speech inside action bullets or prose. */
  readonly dialogue: readonly DialogueLine[];
  readonly sound: readonly Passage[];
  /** `Avoid:`, `Constraints:`: stage nothing. */
  readonly constraints?: readonly Passage[];
  /** Words to be read in the picture; each passage is one of `scene` too, and nobody speaks it. */
  readonly writing?: readonly Passage[];
  /** What the brief says about itself, such as its purpose: stages nothing. */
  readonly notes?: readonly Passage[];
  /** Written time range of this shot, seconds from its clip's start. */
  readonly time: { readonly from: number; readonly to: number } | undefined;
}

/** Settings of the front matter, as written; checked by who uses them. */
export interface FrontMatter {
  readonly values: Readonly<Record<string, string>>;
  readonly spans: Readonly<Record<string, Span>>;
}

/** A brief: the typed view of the tree. */
export interface Brief {
  /** The whole source text that every span points into. */
  readonly text: string;
  readonly frontMatter: FrontMatter;
  readonly shots: readonly ShotBrief[];
}
