/** A spoken line of a brief that is being written. */
export interface AnswerLine {
  readonly speaker: string;
  /** How it is said: 'quietly'. */
  readonly delivery?: string | undefined;
  readonly words: string;
}

/** What a brief is written from, in the prompt guide's order. */
export interface BriefAnswers {
  /** Text to video when absent. */
  readonly mode?: 't2v' | 'i2v' | undefined;
  /** The look, first of all: medium, film stock, era, technique. Not asked for with a picture. */
  readonly style?: string | undefined;
  /** Who, where, wearing what, in what weather; with a picture, a short word of what is in it. */
  readonly scene: string;
  /** Framing, angle and one camera move. */
  readonly shot?: string | undefined;
  readonly lens?: string | undefined;
  /** Source, quality and direction of the light. */
  readonly lighting?: string | undefined;
  /** Three to five anchor colours. */
  readonly palette?: readonly string[] | undefined;
  readonly mood?: string | undefined;
  /** Beats in order; with a picture, what moves. */
  readonly actions?: readonly string[] | undefined;
  readonly dialogue?: readonly AnswerLine[] | undefined;
  readonly sound?: string | undefined;
  /** Settings of the front matter: seconds, size, fps, model, image … */
  readonly settings?: Readonly<Record<string, string>> | undefined;
}

/** A part of a template that its writer fills in. */
export interface Placeholder {
  /** The question, for people: 'Who is it about?' */
  readonly ask: string;
  /** What stands there until somebody says otherwise. */
  readonly default: string;
}

/** A brief to begin with: written in full, with places to make it one's own. */
export interface Template {
  readonly id: string;
  /** One sentence: what it is for, and why it is written so. */
  readonly about: string;
  /** Its text; `{name}` stands for a placeholder. */
  readonly answers: BriefAnswers;
  readonly placeholders: Readonly<Record<string, Placeholder>>;
}

/** Declare a template; the one default export of its file. */
export const defineTemplate = (template: Template): Template => template;
