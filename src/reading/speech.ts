import type { DialogueLine } from '../brief/brief.ts';
import { pronouns } from '../catalogue/words/people.ts';
import type { Draft } from './draft.ts';
import type { Entities } from './entities.ts';
import type { Speech } from './reading.ts';

const unseen = /\b(narrator|voice-?over|v\.?o\.?|announcer|off-?screen voice|radio|phone voice)\b/i;

const afterPreposition =
  /\b(?:at|on|in|inside|behind|by|near|under|beside|with|of|from|to|over|across)\s+(?:(?:a|an|the|his|her|their|its)\s+)?$/i;

/** A line with the bullet it was written in, if any. */
export interface PlacedLine {
  readonly line: DialogueLine;
  readonly group: number | undefined;
}

/**
 * Who says what. A label that names nobody seen yet brings them in, except a narrator; a line without a label is
 * said by the only one there.
 */
export function readSpeech(
  lines: readonly PlacedLine[],
  entities: Entities,
  addSpeaker: (label: string, line: DialogueLine) => Draft | undefined,
): Speech[] {
  const people = (): Draft[] =>
    entities.drafts.filter(
      (d) => (d.role === 'person' || d.role === 'creature') && d.count === 1 && !d.negated,
    );
  return lines.map(({ line, group }) => {
    const label = line.speaker?.text.trim() ?? '';
    let speaker: Draft | undefined;
    if (label && !unseen.test(label)) {
      const lower = label.toLowerCase();
      const pronoun = lower.split(/\s+/).find((w) => Object.hasOwn(pronouns, w));
      const long = lower.split(/\s+/).length > 3;
      speaker =
        pronoun !== undefined && lower.split(/\s+/).length <= 2
          ? entities.pronoun(pronoun)
          : long
            ? undefined
            : entities.labelled(label);
      // 'A news anchor at a desk says': not the desk does.
      const lead = line.speaker
        ? entities.source.slice(Math.max(0, line.speaker.span.start - 16), line.speaker.span.start)
        : '';
      if (
        line.speaker &&
        speaker?.role !== 'person' &&
        speaker?.role !== 'creature' &&
        afterPreposition.test(lead)
      ) {
        const at = line.speaker.span.start;
        speaker = entities.drafts.findLast(
          (d) => (d.role === 'person' || d.role === 'creature') && !d.negated && d.span.end <= at,
        );
      }
      if (!speaker && line.speaker) speaker = addSpeaker(label, line);
      if (!speaker && long) speaker = entities.labelled(label);
    } else if (!label) {
      const all = people();
      speaker = all.length === 1 ? all[0] : undefined;
    }
    if (speaker) entities.about(speaker);
    const delivery = (line.delivery?.text ?? '')
      .split(/[,;/]| and /)
      .map((w) => w.trim().toLowerCase())
      .filter(Boolean);
    return {
      ...(speaker ? { speaker: speaker.id } : {}),
      label,
      delivery,
      text: line.words.text,
      span: line.span,
      ...(group === undefined ? {} : { group }),
    };
  });
}
