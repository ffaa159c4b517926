import { resolve } from 'node:path';
import type { Container } from './container.ts';

/** What ffmpeg calls the reader of a kind of file. */
const DEMUXER: Readonly<Record<Container, string>> = {
  mp4: 'mov',
  mov: 'mov',
  webm: 'matroska',
  mkv: 'matroska',
};

/** Decoders that may be used: what cameras, phones, browsers and editors write, and the words that they add. */
const DECODERS = [
  ...[
    'h264',
    'hevc',
    'vp8',
    'vp9',
    'libvpx',
    'libvpx-vp9',
    'av1',
    'libdav1d',
    'libaom-av1',
    'mpeg4',
    'prores',
    'mjpeg',
    'png',
  ],
  ...['aac', 'mp3', 'mp3float', 'opus', 'libopus', 'vorbis', 'libvorbis', 'flac', 'alac', 'ac3', 'eac3'],
  ...[
    'pcm_s16le',
    'pcm_s16be',
    'pcm_s24le',
    'pcm_s24be',
    'pcm_s32le',
    'pcm_s32be',
    'pcm_f32le',
    'pcm_f32be',
    'pcm_u8',
  ],
  ...['mov_text', 'subrip', 'srt', 'webvtt', 'ass', 'ssa', 'text'],
];

/** A file whose container is known. */
export interface Sniffed {
  readonly file: string;
  readonly container: Container;
}

/**
 * The arguments of an input: its reader by name, so that nothing is guessed; no protocol but files; no reader, decoder
 * or allocation beyond what clips need.
 */
export function inputArguments({ container }: Sniffed, pixels: number): string[] {
  const demuxer = DEMUXER[container];
  return [
    ...['-protocol_whitelist', 'file,pipe'],
    // Readers by all their names; a playlist within would need another.
    ...['-format_whitelist', demuxer === 'mov' ? 'mov,mp4,m4a,3gp,3g2,mj2' : 'matroska,webm'],
    ...['-codec_whitelist', DECODERS.join(',')],
    // A frame of the largest size with 16 bits a channel, and some room.
    ...['-max_alloc', String(Math.max(64e6, pixels * 8 * 2))],
    ...['-max_pixels', String(pixels)],
    ...['-probesize', '10000000', '-analyzeduration', '10000000', '-max_streams', '16'],
    ...['-threads', '2'],
    ...(demuxer === 'mov' ? ['-enable_drefs', '0', '-use_absolute_path', '0'] : []),
    ...['-f', demuxer],
  ];
}

/** The name of an input, safe from what a name could say to ffmpeg. */
export const inputName = ({ file }: Sniffed): string => `file:${resolve(file)}`;
