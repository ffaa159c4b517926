import { DEEPEST, MOST_PARTS, MOST_TRACKS } from './limits.ts';
import type { Window } from './window.ts';

/**
 * A walk over the elements of a Matroska or WebM file (RFC 8794, RFC 9559) that reads nothing but their heads. The same
 * promise as for MP4: what carries other files, or unpacks, is refused before a decoder sees it.
 */

const SEGMENT = 0x18538067;
const CLUSTER = 0x1f43b675;
const TRACKS = 0x1654ae6b;
const TRACK = 0xae;
/** Elements that are entered. */
const HOLDS: ReadonlySet<number> = new Set([
  SEGMENT,
  TRACKS,
  TRACK,
  0x6d80, // ContentEncodings
  0x6240, // ContentEncoding
]);
const REFUSED: ReadonlyMap<number, string> = new Map([
  [0x1941a469, 'carries other files'],
  [0x5034, 'has packed tracks'], // ContentCompression
  [0x5035, 'is encrypted'], // ContentEncryption
  [0x6924, 'refers to other films'], // ChapterTranslate
  [0x3eb923, 'refers to other films'], // NextUID
  [0x3cb923, 'refers to other films'], // PrevUID
]);
/** Elements that may stand at the top of the file. */
const TOP: ReadonlySet<number> = new Set([0x1a45dfa3, SEGMENT, 0xec, 0xbf]);

interface Level {
  readonly end: number;
  readonly id: number;
}

/** What is wrong with a file's elements, as the end of a sentence. */
export async function faultOfElements(file: Window): Promise<string | undefined> {
  const open: Level[] = [{ end: file.size, id: 0 }];
  let [parts, clusters, tracks] = [0, 0, 0];
  for (let at = 0; ; ) {
    while (open.length > 1 && at >= (open.at(-1) as Level).end) open.pop();
    const level = open.at(-1) as Level;
    if (at >= level.end) break;
    if (++parts > MOST_PARTS) return 'has too many elements';
    const head = readHead(await file.at(at, 12));
    if (!head) return 'is damaged: it holds something that is no element';
    const { id, header } = head;
    if (open.length === 1 && !TOP.has(id)) return 'has something else before or after its film';
    const refused = REFUSED.get(id);
    if (refused !== undefined) return refused;
    // Recordings do not know how long a segment or cluster will be: what follows is read as if it stood beside it.
    const endless = head.size === undefined;
    if (endless && id !== SEGMENT && id !== CLUSTER) return 'is damaged: an element has no size';
    const start = at + header;
    const end = head.size === undefined ? level.end : start + head.size;
    if (end > level.end)
      return open.length === 1 || id === CLUSTER
        ? 'is truncated'
        : 'is damaged: an element is larger than the one around it';
    if (id === CLUSTER) clusters++;
    if (id === TRACK && ++tracks > MOST_TRACKS) return `has more than ${MOST_TRACKS} tracks`;
    const enters = HOLDS.has(id);
    if (enters && open.length >= DEEPEST) return 'has elements nested too deeply';
    if (enters) open.push({ end, id });
    at = enters || endless ? start : end;
  }
  if (tracks === 0) return 'has no tracks';
  if (clusters === 0) return 'has no pictures in it';
  return undefined;
}

interface Head {
  readonly id: number;
  readonly header: number;
  /** Undefined when it is not told. */
  readonly size: number | undefined;
}

/** An ID of one to four bytes, and a size of one to eight (RFC 8794, 4 and 5). */
function readHead(bytes: Buffer): Head | undefined {
  const idLength = Math.clz32(bytes[0] ?? 0) - 23;
  if (idLength > 4 || bytes.length < idLength + 1) return undefined;
  const id = bytes.readUIntBE(0, idLength);
  const first = bytes[idLength] as number;
  const length = Math.clz32(first) - 23;
  if (length > 8 || bytes.length < idLength + length) return undefined;
  let size = BigInt(first & (0xff >> length));
  for (let i = 1; i < length; i++) size = (size << 8n) | BigInt(bytes[idLength + i] as number);
  const unknown = size === (1n << BigInt(7 * length)) - 1n;
  return { id, header: idLength + length, size: unknown ? undefined : Number(size) };
}
