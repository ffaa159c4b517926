import { DEEPEST, MOST_PARTS, MOST_SAMPLES, MOST_TRACKS } from './limits.ts';
import type { Window } from './window.ts';

/**
 * A walk over the boxes of an MP4 or QuickTime file (ISO/IEC 14496-12) that reads nothing but headers and counts, so
 * that what would make a decoder open other files, unpack, or set aside memory for samples that are not there is
 * refused before one sees it. Each function gives the end of a sentence that begins with the file's name, or undefined.
 */

/** Boxes that hold boxes, along the ways on which files are described. */
const HOLDS: ReadonlySet<string> = new Set([
  'moov',
  'trak',
  'mdia',
  'minf',
  'dinf',
  'stbl',
  'edts',
  'mvex',
  'moof',
  'traf',
]);
/** Boxes that no clip needs and that lead elsewhere, unpack, or lock. */
const REFUSED: Readonly<Record<string, string>> = {
  cmov: 'has a packed description',
  rmra: 'refers to other films',
  rmda: 'refers to other films',
  rdrf: 'refers to other films',
  pssh: 'is encrypted',
};
const ENCRYPTED: ReadonlySet<string> = new Set(['encv', 'enca', 'enct', 'encs', 'drmi', 'drms']);

interface Level {
  readonly end: number;
  readonly type: string;
}

/** Numbers that all tables of a file add to. */
interface Tally {
  parts: number;
  samples: number;
  moov: number;
  mdat: number;
  tracks: number;
}

/** What is wrong with a file's boxes. */
export async function faultOfBoxes(file: Window): Promise<string | undefined> {
  const tally: Tally = { parts: 0, samples: 0, moov: 0, mdat: 0, tracks: 0 };
  const open: Level[] = [{ end: file.size, type: '' }];
  for (let at = 0; ; ) {
    while (open.length > 1 && at >= (open.at(-1) as Level).end) open.pop();
    const level = open.at(-1) as Level;
    if (at >= level.end) break;
    if (++tally.parts > MOST_PARTS) return 'has too many boxes';
    const box = readHeader(await file.at(at, 16), level.end - at, open.length === 1);
    if (typeof box === 'string') return box;
    if (box.type in REFUSED) return REFUSED[box.type];
    const start = at + box.header;
    const end = at + box.size;
    const wrong = count(box.type, level.type, tally) ?? (await check(box.type, start, end, file, tally));
    if (wrong !== undefined) return wrong;
    const enters = HOLDS.has(box.type);
    if (enters && open.length >= DEEPEST) return 'has boxes nested too deeply';
    if (enters) open.push({ end, type: box.type });
    at = enters ? start : end;
  }
  if (tally.moov === 0) return 'has no description of its tracks: it is damaged, or was not finished';
  if (tally.mdat === 0) return 'has no pictures in it';
  if (tally.tracks === 0) return 'has no tracks';
  return undefined;
}

interface Header {
  readonly type: string;
  /** Bytes of the header and of the whole box. */
  readonly header: number;
  readonly size: number;
}

/** Size and type of a box; a size of 1 means that 64 bits follow, 0 that it goes on to the file's end. */
function readHeader(bytes: Buffer, room: number, top: boolean): Header | string {
  if (bytes.length < 8 || room < 8) return 'is truncated';
  const small = bytes.readUInt32BE(0);
  const type = bytes.toString('latin1', 4, 8);
  if (small === 0) return top ? { type, header: 8, size: room } : 'has a box without a size';
  if (small !== 1) {
    if (small < 8) return 'has a box that is smaller than its header';
    return small > room ? tooLong(top) : { type, header: 8, size: small };
  }
  if (bytes.length < 16) return 'is truncated';
  const large = bytes.readBigUInt64BE(8);
  if (large < 16n) return 'has a box that is smaller than its header';
  return large > BigInt(room) ? tooLong(top) : { type, header: 16, size: Number(large) };
}

const tooLong = (top: boolean): string =>
  top ? 'is truncated: it ends within a box' : 'has a box that is larger than the one around it';

function count(type: string, parent: string, tally: Tally): string | undefined {
  if (type === 'moov' && (parent !== '' || ++tally.moov > 1)) return 'has more than one description';
  if (type === 'trak' && ++tally.tracks > MOST_TRACKS) return `has more than ${MOST_TRACKS} tracks`;
  if (type === 'mdat') tally.mdat++;
  return undefined;
}

type Check = (start: number, end: number, file: Window, tally: Tally) => Promise<string | undefined>;

const check: (type: string, ...rest: Parameters<Check>) => ReturnType<Check> = async (type, ...rest) =>
  CHECKS[type]?.(...rest);

/** Tables of a description: where their number of rows stands, and the bytes of a row. */
const TABLES: Readonly<Record<string, number>> = { stss: 4, stsc: 12, stco: 4, co64: 8, ctts: 8, stts: 8 };

const SHORT = 'has a table that ends early';
const MANY = 'speaks of more samples than a clip can have';

async function numberAt(file: Window, place: number, end: number): Promise<number | undefined> {
  return place + 4 > end ? undefined : (await file.at(place, 4)).readUInt32BE(0);
}

/** Add samples to the tally. */
function add(tally: Tally, samples: number): string | undefined {
  tally.samples += samples;
  return tally.samples > MOST_SAMPLES ? MANY : undefined;
}

const table =
  (row: number): Check =>
  async (start, end, file) => {
    const rows = await numberAt(file, start + 4, end);
    return rows === undefined || start + 8 + rows * row > end ? SHORT : undefined;
  };

/** Rows of (count, value): the counts are what a decoder would lay out one by one. */
const runs: Check = async (start, end, file, tally) => {
  const rows = await numberAt(file, start + 4, end);
  if (rows === undefined || start + 8 + rows * 8 > end) return SHORT;
  // Rows that count nothing would be read without end.
  if (rows > MOST_PARTS) return MANY;
  for (let row = 0; row < rows; row++) {
    const many = add(tally, (await file.at(start + 8 + row * 8, 4)).readUInt32BE(0));
    if (many !== undefined) return many;
  }
  return undefined;
};

/** Sample sizes: one for all, so that any count fits into 12 bytes, or one a sample. */
const sizes: Check = async (start, end, file, tally) => {
  const same = await numberAt(file, start + 4, end);
  const samples = await numberAt(file, start + 8, end);
  if (same === undefined || samples === undefined) return SHORT;
  if (same === 0 && start + 12 + samples * 4 > end) return SHORT;
  return add(tally, samples);
};

/** Sizes of 4, 8 or 16 bits. */
const smallSizes: Check = async (start, end, file, tally) => {
  const bits = (await numberAt(file, start + 4, end)) ?? 0;
  const samples = await numberAt(file, start + 8, end);
  if (samples === undefined || start + 12 + Math.ceil((samples * (bits & 255)) / 8) > end) return SHORT;
  return add(tally, samples);
};

/** A run of a fragment; its rows may hold nothing at all. */
const run: Check = async (start, end, file, tally) => {
  const flags = await numberAt(file, start, end);
  const samples = await numberAt(file, start + 4, end);
  if (flags === undefined || samples === undefined) return SHORT;
  const fields = [0x100, 0x200, 0x400, 0x800].filter((flag) => flags & flag).length;
  return start + 8 + samples * fields * 4 > end ? SHORT : add(tally, samples);
};

const ELSEWHERE = 'takes its pictures or sound from other files';

/** Where the data of a track is: in this very file, and nothing else is said about it. */
const references: Check = async (start, end, file) => {
  const rows = await numberAt(file, start + 4, end);
  if (rows === undefined) return SHORT;
  let at = start + 8;
  for (let row = 0; row < rows; row++) {
    if (at + 12 > end || row >= MOST_TRACKS) return SHORT;
    const entry = await file.at(at, 12);
    const size = entry.readUInt32BE(0);
    if (size < 12 || at + size > end) return SHORT;
    const within = (entry.readUInt32BE(8) & 1) === 1;
    // Decoders read the place even where the flag says that there is none, so none may be written.
    const rest = await file.at(at + 12, Math.min(size - 12, 4096));
    if (!within || size > 4096 || rest.some((byte) => byte !== 0)) return ELSEWHERE;
    at += size;
  }
  return at === end ? undefined : SHORT;
};

/** How samples are coded: a few short entries. */
const descriptions: Check = async (start, end, file) => {
  const rows = await numberAt(file, start + 4, end);
  if (rows === undefined) return SHORT;
  if (rows > MOST_TRACKS) return 'has a track in too many codings';
  let at = start + 8;
  for (let row = 0; row < rows; row++) {
    if (at + 8 > end) return SHORT;
    const entry = await file.at(at, 8);
    const size = entry.readUInt32BE(0);
    if (size < 8 || at + size > end) return SHORT;
    if (ENCRYPTED.has(entry.toString('latin1', 4, 8))) return 'is encrypted';
    at += size;
  }
  return undefined;
};

const CHECKS: Readonly<Record<string, Check>> = {
  ...Object.fromEntries(Object.entries(TABLES).map(([type, row]) => [type, table(row)])),
  stts: runs,
  ctts: runs,
  stsz: sizes,
  stz2: smallSizes,
  trun: run,
  dref: references,
  stsd: descriptions,
};
