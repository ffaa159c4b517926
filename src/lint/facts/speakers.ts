import type { Edit } from '../../base/edit.ts';
import type { Entity, Reading } from '../../reading/reading.ts';
import type { Subject } from '../subject.ts';
import { indexOf } from './lookup.ts';
import { sectionsOf } from './sections.ts';

/**
 * Those of a shot who can speak, one by one: people, or animals where there are no people. A group is left out.
 * @example speakersOf(shot.reading).map((e) => labelOf(e, shot.reading))
 */
export function speakersOf(reading: Reading): readonly Entity[] {
  const before = known.get(reading);
  if (before) return before;
  const { spoken } = indexOf(reading);
  const alive = reading.entities.filter(
    (e) => !e.negated && !spoken.has(e.id) && (e.role === 'person' || e.role === 'creature'),
  );
  const people = alive.filter((e) => e.role === 'person');
  const found = (people.length > 0 ? people : alive).filter((e) => e.count === 1 && !e.plural);
  known.set(reading, found);
  return found;
}

const known = new WeakMap<Reading, readonly Entity[]>();

/**
 * How a line of somebody is labelled, in the brief's own words: 'Barber', 'Old man'; undefined where no short label
 * tells who is meant.
 * @example labelOf(entity, reading) // 'Barber'
 */
export function labelOf(entity: Entity, reading: Reading): string | undefined {
  const words = entity.phrase.replace(determiner, '').trim().split(/\s+/);
  const head = words[words.length - 1] ?? '';
  const alone = (indexOf(reading).byNoun.get(entity.noun)?.length ?? 0) < 2;
  const stands = head.toLowerCase() === entity.noun;
  if (alone && /^\p{L}[\p{L}'’ -]*$/u.test(entity.noun)) return capital(stands ? head : entity.noun);
  if (stands && words.length <= 3) return capital(words.join(' '));
  return undefined;
}

const determiner = /^(?:(?:a|an|the|his|her|their|its|my|our|one|another|this|that)\s+)+/iu;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * The edit that writes a line into the Dialogue block: after its last line, or as a new block before the sound, or at
 * the end. Undefined where the text has several shots or is no list of sections.
 * @param bullet the line with its label, without a bullet
 * @example dialogueEdit(subject, 'Barber: "There you go."')
 */
export function dialogueEdit(subject: Subject, line: string): Edit | undefined {
  const { text, shots } = subject;
  if (shots.length > 1 || /^\s*[[{]/.test(text)) return undefined;
  const sections = sectionsOf(subject);
  const block = sections.findLast((s) => s.meaning?.fields.includes('dialogue'));
  if (block) {
    const { start } = block.node.span;
    const own = text.slice(start, block.node.span.end).trimEnd();
    const bullet = /\n([^\S\n]*[-*•–—][^\S\n]+)/.exec(own)?.[1] ?? (/\n[^\S\n]*\S/.test(own) ? '' : '- ');
    return { start: start + own.length, end: start + own.length, text: `\n${bullet}${line}` };
  }
  const sound = sections.find((s) => s.opens && s.meaning?.fields.includes('sound'));
  if (sound) {
    const start = text.lastIndexOf('\n', sound.label.span.start) + 1;
    const apart = start === 0 || /\n[^\S\n]*\n$/.test(text.slice(0, start)) ? '' : '\n';
    return { start, end: start, text: `${apart}Dialogue:\n- ${line}\n\n` };
  }
  const end = text.trimEnd().length;
  return { start: end, end, text: `\n\nDialogue:\n- ${line}` };
}
