import type { Brief, Passage, ShotBrief } from '../brief/brief.ts';
import type { Tree } from '../brief/tree.ts';
import type { ToldVerb } from '../reading/index.ts';
import type { Reading } from '../reading/reading.ts';
import type { Change } from './changes.ts';
import type { LintSettings } from './settings.ts';

/** One shot as rules see it. */
export interface ShotSubject {
  readonly brief: ShotBrief;
  /** From 0. */
  readonly index: number;
  /** Seconds that it lasts: as written, else its share of the clip. */
  readonly seconds: number;
  /** Who, what, where, doing what. Only for rules that declare `english`; throws for others. */
  readonly reading: Reading;
  /** The verbs of a passage, and whether they make sentences. Only for rules that declare `english`. */
  verbs(passage: Passage): readonly ToldVerb[];
}

/** The settings that hold, resolved: flags, then front matter, then configuration, then defaults. */
export interface HeldSettings extends LintSettings {
  readonly mode: 't2v' | 'i2v';
  readonly target: string;
  /** Seconds of the clip as a number; the default where what is written is no number. */
  readonly clipSeconds: number;
}

/** What a rule is asked about: a text, its tree, its brief, its shots, its settings. */
export interface Subject {
  readonly text: string;
  readonly tree: Tree;
  readonly brief: Brief;
  /** At least one. */
  readonly shots: readonly ShotSubject[];
  readonly settings: HeldSettings;
  /** True when the text is a delta of another brief rather than a brief of its own. */
  readonly delta: boolean;
  /** What a remix changes of its source, element by element. Only for rules that declare `english`. */
  changes(): readonly Change[];
}
