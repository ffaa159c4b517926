import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Run ffmpeg in a folder and give the file that it wrote there. */
export function ffmpeg(folder: string, name: string, ...args: string[]): Buffer {
  const file = join(folder, name);
  execFileSync('ffmpeg', ['-v', 'error', '-y', ...args, file], { stdio: ['ignore', 'ignore', 'inherit'] });
  return readFileSync(file);
}

/** Inputs of a moving test picture and a tone. */
export const picture = (size = '64x48', seconds = 1, fps = 12): string[] => [
  ...['-f', 'lavfi', '-i', `testsrc2=size=${size}:rate=${fps}:duration=${seconds}`],
];
export const tone = (seconds = 1): string[] => [
  ...['-f', 'lavfi', '-i', `sine=frequency=440:sample_rate=48000:duration=${seconds}`],
];
/** What most clips are. */
export const H264 = [
  '-c:v',
  'libx264',
  '-preset',
  'ultrafast',
  '-pix_fmt',
  'yuv420p',
  '-g',
  '6',
  '-threads',
  '1',
];
export const AAC = ['-c:a', 'aac', '-b:a', '64k'];

const be32 = (value: number): Buffer => {
  const out = Buffer.alloc(4);
  out.writeUInt32BE(value >>> 0);
  return out;
};

/** A part of a box: numbers are 32 bits. */
export type Part = Uint8Array | string | number;
export const bytes = (...parts: Part[]): Buffer =>
  Buffer.concat(
    parts.map((p) =>
      typeof p === 'number' ? be32(p) : typeof p === 'string' ? Buffer.from(p, 'latin1') : p,
    ),
  );

/** A box of an MP4: size, type, content. */
export function box(type: string, ...parts: Part[]): Buffer {
  const content = bytes(...parts);
  return bytes(content.length + 8, type, content);
}

/** Boxes that are entered when a file is rebuilt. */
const HOLDS = new Set([
  'moov',
  'trak',
  'mdia',
  'minf',
  'dinf',
  'stbl',
  'edts',
  'udta',
  'mvex',
  'moof',
  'traf',
]);

/**
 * An MP4 with some of its boxes changed: `change` is asked for every box by its path ('moov/trak/mdia/…'; all tracks
 * alike) and gives the whole box in its place, or undefined to keep it. Sizes around it are put right.
 */
export function rebuilt(
  file: Uint8Array,
  change: (path: string, content: Buffer) => Buffer | undefined,
  above = '',
): Buffer {
  const out: Buffer[] = [];
  const data = Buffer.from(file);
  for (let at = 0; at + 8 <= data.length; ) {
    const size = data.readUInt32BE(at) || data.length - at;
    const type = data.toString('latin1', at + 4, at + 8);
    const path = above === '' ? type : `${above}/${type}`;
    const content = data.subarray(at + 8, at + size);
    out.push(
      change(path, content) ??
        (HOLDS.has(type) ? box(type, rebuilt(content, change, path)) : data.subarray(at, at + size)),
    );
    at += size;
  }
  return Buffer.concat(out);
}

/** An MP4 with every box of a path replaced. */
export const replaced = (file: Uint8Array, path: string, make: (content: Buffer) => Buffer): Buffer =>
  rebuilt(file, (at, content) => (at === path ? make(content) : undefined));

/** An element of a Matroska file with a size of eight bytes. */
export function element(id: string, ...parts: Part[]): Buffer {
  const content = bytes(...parts);
  const size = Buffer.alloc(8);
  size.writeBigUInt64BE(BigInt(content.length) | (1n << 56n));
  return Buffer.concat([Buffer.from(id, 'hex'), size, content]);
}

/** Names and ids of processes that this one started and that still run, by /proc; empty where there is none. */
export function childrenNamed(names: RegExp): string[] {
  try {
    const told = execFileSync('ps', ['-o', 'pid=,comm=', '--ppid', String(process.pid)], {
      encoding: 'utf8',
    });
    return told.split('\n').filter((line) => names.test(line));
  } catch {
    return [];
  }
}
