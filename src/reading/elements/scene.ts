import type { Span } from '../../base/span.ts';
import type { Passage, ShotBrief } from '../../brief/brief.ts';
import type { Entity, Reading } from '../reading.ts';
import { cue } from '../words/camera.ts';
import { lookCue } from '../words/film-stock.ts';
import { clauses, sentences } from '../words/scan.ts';

/** One shot prepared for its elements: passages without speech, cut as the elements need them. */
export interface Scene {
  readonly text: string;
  readonly shot: ShotBrief;
  readonly reading: Reading;
  /** Scene prose in sentences, speech blanked out. */
  readonly prose: readonly Passage[];
  /** Clauses that speak of the camera: all of its labelled lines, and prose that says so. */
  readonly camera: readonly Passage[];
  /** Whether a clause of `camera` stands in a labelled line. */
  readonly labelled: ReadonlySet<Passage>;
  /** Sentences that may tell a style: labelled ones first. */
  readonly style: readonly Passage[];
  /** Is this inside the scene's prose? */
  inProse(span: Span): boolean;
  /** Is this inside the action beats? */
  inActions(span: Span): boolean;
}

/** A clause of an action beat that is told of the camera. */
const aboutCamera =
  /^\W*(?:the |our )?(?:camera|shot|frame|drone|close-up|wide shot|slow (?:push|dolly|pan|zoom))\b/i;

/** Words that speak of the camera, in prose. */
const speaks = new RegExp(`${cue.source}|\\b(?:whip|swish|snap)[- ]pan\\b`, 'i');

/** Media that are named without a word of style. */
const medium =
  /\b(?:video|smartphone|phone footage|camcorder|vlog|painting|painted|cctv|photograph\w*|storybook)\b/i;

/** Prepare one shot. Linear in its text. */
export function sceneOf(text: string, shot: ShotBrief, reading: Reading): Scene {
  const silent = (passages: readonly Passage[]): Passage[] => passages.map((p) => withoutSpeech(p, shot));
  const prose = sentences(silent(shot.scene));
  const beats = sentences(silent(shot.actions));
  const labelled = clauses([...shot.camera, ...shot.lens, ...shot.depthOfField]);
  const loose = [
    ...[...prose, ...sentences(shot.style)].filter((s) => speaks.test(s.text)),
    ...beats.filter((s) => aboutCamera.test(s.text)),
  ].flatMap((sentence) =>
    clauses([sentence]).filter((c) => speaks.test(c.text) || c.text.split(/\s+/).length <= 4),
  );
  return {
    text,
    shot,
    reading,
    prose,
    camera: [...labelled, ...loose],
    labelled: new Set(labelled),
    style: [...shot.style, ...prose.filter((p) => lookCue.test(p.text) || medium.test(p.text))],
    inProse: within(shot.scene),
    inActions: within(shot.actions),
  };
}

function withoutSpeech(passage: Passage, shot: ShotBrief): Passage {
  let text = passage.text;
  for (const { words } of shot.dialogue) {
    const from = Math.max(0, words.span.start - passage.span.start);
    const to = Math.min(text.length, words.span.end - passage.span.start);
    if (to > from) text = `${text.slice(0, from)}${' '.repeat(to - from)}${text.slice(to)}`;
  }
  return text === passage.text ? passage : { text, span: passage.span };
}

const within = (passages: readonly Passage[]): ((span: Span) => boolean) => {
  const spans = passages.map((p) => p.span);
  return (span) => spans.some((s) => span.start >= s.start && span.end <= s.end);
};

/** Does one stretch touch the other? */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The part of a passage that a match of an expression covers. */
export const part = (passage: Passage, index: number, length: number): { phrase: string; span: Span } => ({
  phrase: passage.text.slice(index, index + length),
  span: { start: passage.span.start + index, end: passage.span.start + index + length },
});

/** Who acts: people and animals that are there. */
export const isCast = (e: Entity): boolean => !e.negated && (e.role === 'person' || e.role === 'creature');
