import type { Speech } from '../../reading/reading.ts';
import { languageOf, voiceOf } from '../../speech/index.ts';
import type { Casting } from '../casting/cast.ts';
import type { Context, Shot } from '../context.ts';
import type { Beat, Line } from '../plan.ts';
import { estimateDuration } from './estimate.ts';

/** Shortest pause between two lines, and the usual one. */
const SHORTEST = 0.15;
const USUAL = 0.45;
/** A pause that the words ask for. */
const PAUSE = 0.9;
/** Fastest delivery that keeps its pitch and its sense. */
const FASTEST = 1.25;

interface Spoken {
  readonly speech: Speech;
  readonly speaker: string;
  readonly voice: { id: string; pitch: number; rate: number };
  /** Before it, besides the usual gap. */
  readonly pause: number;
  /** The moment of the action that it belongs to. */
  readonly near: number | undefined;
  seconds: number;
}

/**
 * Time the lines of one shot. Where they do not fit: shorter gaps, then under the actions, then faster, then the
 * last lines fall away; the notes say which.
 */
export async function timeLines(
  context: Context,
  shot: Shot,
  casting: Casting,
  beats: readonly Beat[],
  nextId: () => string,
): Promise<Line[]> {
  const durationOf = context.settings.durationOf ?? estimateDuration;
  const spoken: Spoken[] = [];
  for (const speech of shot.reading.speech) {
    if (speech.text.trim() === '') continue;
    const speaker = speakerOf(speech, casting);
    const member = casting.cast.find((c) => c.id === speaker);
    const voice = member?.voice ?? { id: 'narrator', pitch: 1, rate: 1 };
    if (speaker === 'narrator') context.notes.push(`"${short(speech.text)}" is spoken off screen.`);
    spoken.push({
      speech,
      speaker,
      voice,
      pause: speech.delivery.some((d) => /\b(?:pause|beat|silence|hesitat)/i.test(d)) ? PAUSE - USUAL : 0,
      near: groupStart(shot, speech, beats, casting),
      seconds: await durationOf(speech.text, voice, { rate: 1, delivery: speech.delivery }),
    });
  }
  if (spoken.length === 0) return [];
  const from = shot.start + Math.min(0.3, (shot.end - shot.start) * 0.08);
  const to = shot.end - 0.1;
  let rate = 1;
  let kept = spoken;
  let starts = wish(kept, from, to, beats) ?? undefined;
  if (!starts) {
    starts = lay(kept, from, to, (s) => (s.pause > 0 ? 0.3 : SHORTEST));
    if (starts) context.notes.push('Lines run under the actions, with short gaps, so that they fit.');
  }
  if (!starts) {
    const tight = shot.start + 0.1;
    for (rate = 1.05; rate <= FASTEST + 1e-9 && !starts; rate += 0.05) {
      for (const s of kept)
        s.seconds = await durationOf(s.speech.text, s.voice, {
          rate: round(rate),
          delivery: s.speech.delivery,
        });
      starts = lay(kept, tight, shot.end - 0.05, () => SHORTEST);
      if (starts) break;
    }
    rate = Math.min(rate, FASTEST);
    while (!starts && kept.length > 0) {
      const dropped = kept.at(-1)!;
      kept = kept.slice(0, -1);
      context.notes.push(
        `"${short(dropped.speech.text)}" does not fit into ${(shot.end - shot.start).toFixed(1)} s and was left out.`,
      );
      context.claims.add(shot.index, {
        phrase: dropped.speech.text,
        span: dropped.speech.span,
        kind: 'speech',
        ceiling: 'omitted',
        why: 'No time was left for it.',
      });
      if (kept.length > 0) starts = lay(kept, tight, shot.end - 0.05, () => SHORTEST);
    }
    if (kept.length > 0)
      context.notes.push(
        `Lines run under the actions with gaps of 0.15 s and are spoken ${round(rate)} times as fast.`,
      );
  }
  return kept.map((s, i) => {
    if (!speaks(s.voice.id, s.speech.text))
      context.notes.push(
        `No voice speaks the language of "${short(s.speech.text)}": the mouth moves, the voice is silent.`,
      );
    const start = round(starts![i]!);
    const line: Line = {
      id: nextId(),
      speaker: s.speaker,
      text: s.speech.text,
      start,
      end: round(start + s.seconds),
      delivery: [...s.speech.delivery],
      rate: round(rate),
      audible: speaks(s.voice.id, s.speech.text),
    };
    context.claims.add(shot.index, {
      phrase: s.speech.text,
      span: s.speech.span,
      kind: 'speech',
      about: line.id,
      by: `${s.speaker}, ${line.start.toFixed(2)}–${line.end.toFixed(2)} s`,
    });
    return line;
  });
}

const round = (x: number) => Math.round(x * 1000) / 1000;
const speaks = (voice: string, text: string): boolean => voiceOf(voice).languages.includes(languageOf(text));
const short = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

function speakerOf(speech: Speech, casting: Casting): string {
  const known =
    speech.speaker !== undefined
      ? casting.members.get(speech.speaker)?.find((id) => casting.cast.some((c) => c.id === id))
      : undefined;
  if (known) return known;
  // A toaster or a poster that speaks has no lips in the cast.
  if (speech.speaker !== undefined) return 'narrator';
  const only = casting.cast.length === 1 || speech.label === '' ? casting.cast[0] : undefined;
  return only && !/narrat|voice-?over|announcer|\bv\.?o\b/i.test(speech.label) ? only.id : 'narrator';
}

/** When the bullet that holds the line begins. */
function groupStart(
  shot: Shot,
  speech: Speech,
  beats: readonly Beat[],
  casting: Casting,
): number | undefined {
  if (speech.group === undefined) return undefined;
  const inGroup = shot.reading.events.filter((e) => e.group === speech.group && !e.negated);
  const starts = inGroup.flatMap((e) =>
    beats
      .filter(
        (b) =>
          b.action === e.match?.id &&
          (e.subject === undefined || casting.members.get(e.subject)?.includes(b.actor)),
      )
      .map((b) => b.start),
  );
  return starts.length > 0 ? Math.min(...starts) : undefined;
}

/** Comfortable times: with their bullets, with usual gaps, spread over the shot; undefined when that overruns. */
function wish(
  list: readonly Spoken[],
  from: number,
  to: number,
  beats: readonly Beat[],
): number[] | undefined {
  const tied = list.some((s) => s.near !== undefined);
  const total = list.reduce((sum, s, i) => sum + s.seconds + (i > 0 ? USUAL + s.pause : 0), 0);
  const slack = to - from - total;
  if (slack < 0) return undefined;
  if (!tied) {
    // Let the picture speak first, but leave time for the last face; actions of the speakers come before.
    const busy = beats.length > 0 ? 0.45 : 0.3;
    const first = from + slack * busy;
    const extra = list.length > 1 ? (slack * (1 - busy) * 0.35) / (list.length - 1) : 0;
    let at = first;
    return list.map((s, i) => {
      if (i > 0) at += USUAL + s.pause + extra;
      const start = at;
      at += s.seconds;
      return start;
    });
  }
  let at = from;
  const starts = list.map((s, i) => {
    const start = Math.max(i > 0 ? at + USUAL + s.pause : at, (s.near ?? from) + 0.1);
    at = start + s.seconds;
    return start;
  });
  return at <= to ? starts : lay(list, from, to, (s) => USUAL + s.pause);
}

/** One after the other with the given gaps; undefined when that overruns. */
function lay(
  list: readonly Spoken[],
  from: number,
  to: number,
  gap: (s: Spoken) => number,
): number[] | undefined {
  let at = from;
  const starts = list.map((s, i) => {
    if (i > 0) at += gap(s);
    const start = at;
    at += s.seconds;
    return start;
  });
  return at <= to + 1e-9 ? starts : undefined;
}
