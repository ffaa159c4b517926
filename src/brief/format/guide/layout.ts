import { CAMERA_FIELDS, type Field, GUIDE_ORDER } from '../../tree.ts';
import { GROUP, NAMES } from './names.ts';
import type { Piece } from './pieces.ts';

/** The blocks of a brief in the guide's order, parted by empty lines. */
export function layOut(pieces: readonly Piece[]): string[] {
  const end = closing(pieces);
  const head = pieces.slice(0, end);
  const of = (field: Field): Piece[] => head.filter((piece) => firstOf(piece) === field);
  const camera = CAMERA_FIELDS.flatMap((field) => labelled(of(field)));
  return [
    ...labelled(of('style')),
    ...paragraphs(of('scene')),
    ...(camera.length > 0 ? [[`${GROUP}:`, ...camera].join('\n')] : []),
    ...lists(of('actions'), NAMES.actions),
    ...lists(of('dialogue'), NAMES.dialogue),
    ...block(labelled(of('sound'))),
    ...constraints(of('constraints')),
    ...paragraphs(pieces.slice(end)),
  ];
}

/** Where the paragraphs begin that close a brief whose prose stands before its other parts, as a last remark does. */
function closing(pieces: readonly Piece[]): number {
  const last = pieces.findLastIndex((piece) => !piece.prose && !piece.raw);
  const prose = pieces.findIndex((piece) => firstOf(piece) === 'scene');
  // A heading below spoken lines would be read as a speaker.
  const spoken =
    pieces.slice(last + 1).some((piece) => piece.raw) &&
    pieces.every((piece) => !['sound', 'constraints'].includes(firstOf(piece)));
  return prose >= 0 && prose < last && !spoken ? last + 1 : pieces.length;
}

/** The part of the guide's form that a piece stands in; what speaks of two stands in the first. */
const firstOf = (piece: Piece): Field => GUIDE_ORDER.find((field) => piece.fields.includes(field)) ?? 'scene';

/** `Lighting + palette`; what the writer's own label says more is kept. */
const nameOf = (piece: Piece): string =>
  piece.label ??
  GUIDE_ORDER.filter((field) => piece.fields.includes(field))
    .map((field, i) => (i === 0 ? NAMES[field] : NAMES[field].toLowerCase()))
    .join(' + ');

const block = (lines: readonly string[]): string[] => (lines.length > 0 ? [lines.join('\n')] : []);

/** Pieces that stand on one line, in order. */
function grouped(pieces: readonly Piece[], together: (piece: Piece, last: Piece) => boolean): Piece[][] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && piece.notes.length === 0 && last.remarks.length === 0 && together(piece, last))
      group.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

/** A group as one line, with the comments before and after it. */
const lineOf = (group: readonly Piece[], text: string, notes = group[0]?.notes ?? []): string =>
  [...notes, [text, ...(group.at(-1)?.remarks ?? [])].join(' ')].join('\n');

/** Lines with labels; what follows under the same label is said on its line. */
const labelled = (pieces: readonly Piece[]): string[] =>
  grouped(pieces, (piece, last) => nameOf(piece) === nameOf(last)).map((group) =>
    lineOf(group, `${nameOf(group[0] as Piece)}: ${sentences(group.map((piece) => piece.text))}`),
  );

const isOwn = (piece: Piece): boolean => piece.label !== undefined || piece.fields.length > 1;

/** Prose: a paragraph each; what was not read as it stands, with a label behind it that ends it. */
function paragraphs(pieces: readonly Piece[]): string[] {
  const groups = grouped(pieces, (piece, last) => piece.joined && !isOwn(piece) && !last.raw);
  return groups.map((group, i) => {
    const [first] = group as [Piece];
    const named = !first.raw && (isOwn(first) || groups[i - 1]?.[0]?.raw);
    return lineOf(group, `${named ? `${nameOf(first)}: ` : ''}${said(group)}`);
  });
}

const said = (group: readonly Piece[]): string => group.map((piece) => piece.text).join(' ');

/** A heading and its bullets; a piece with a name of its own is a line of its own below them. */
function lists(pieces: readonly Piece[], heading: string): string[] {
  const bullets = grouped(
    pieces.filter((piece) => !isOwn(piece)),
    (piece) => piece.joined && heading === NAMES.actions,
  );
  // `Dialogue: none`.
  const [[only] = []] = bullets;
  const bare =
    heading === NAMES.dialogue && bullets.length === 1 && only && !/["“”„«»「」『』:：]/.test(only.text);
  return [...(bare ? labelled([only]) : listed(bullets, heading, said)), ...labelled(pieces.filter(isOwn))];
}

/** A heading with bullets; comments that stood before the first one's heading stand before this one. */
function listed(
  groups: readonly Piece[][],
  heading: string,
  text: (group: readonly Piece[]) => string,
): string[] {
  const first = groups[0]?.[0];
  if (first === undefined) return [];
  const above = first.outside ? first.notes : [];
  const lines = groups.map((group, i) =>
    lineOf(group, `- ${text(group)}`, i === 0 && first.outside ? [] : undefined),
  );
  return [[...above, `${heading}:`, ...lines].join('\n')];
}

/** One line, or bullets where there are several or one says what kind it is (`Avoid`). */
function constraints(pieces: readonly Piece[]): string[] {
  const [first] = pieces;
  if (first === undefined) return [];
  if (pieces.length === 1 && first.label === undefined) return labelled(pieces);
  const said = ([piece]: readonly Piece[]): string =>
    `${piece?.label ? `${piece.label}: ` : ''}${piece?.text}`;
  return listed(
    pieces.map((piece) => [piece]),
    NAMES.constraints,
    said,
  );
}

/** Passages on one line: after a stop a space, before small letters a comma, else a stop. */
const sentences = (texts: readonly string[]): string =>
  texts.map((text, i) => `${i === 0 ? '' : joint(texts[i - 1] as string, text)}${text}`).join('');

function joint(a: string, b: string): string {
  if (/[.!?…;,。！？；，]["”'’)\]」』]*$/.test(a.slice(-12))) return ' ';
  return /^\p{Ll}/u.test(b) ? ', ' : '. ';
}
