import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  AAC,
  box,
  bytes,
  childrenNamed,
  element,
  ffmpeg,
  H264,
  type Part,
  picture,
  rebuilt,
  replaced,
  tone,
} from '../../../test/support/clip-files.ts';
import { drawn } from '../../../test/support/picture-files.ts';
import { Fault } from '../../base/fault.ts';
import { ConfinedFailure, confined } from './confined.ts';
import { conform, soundOf } from './conform.ts';
import { sniffContainer } from './container.ts';
import { firstFrame, framesAt, lastFrame } from './frames.ts';
import { type InspectOptions, inspectClip } from './inspect.ts';
import { inputArguments, inputName } from './source.ts';

const root = mkdtempSync(join(tmpdir(), 'hostile-clips-'));
const [folder, scratch, makings] = ['files', 'scratch', 'makings'].map((name) => join(root, name)) as [
  string,
  string,
  string,
];
const canary = join(root, 'canary.txt');
const temporary = process.env['TMPDIR'];
let calls = 0;
let site: Server;
let address = '';

/** Honest files that the nasty ones are made from. */
const honest: Record<'mp4' | 'fragmented' | 'mov' | 'mkv' | 'webm', Buffer> = {} as never;

beforeAll(async () => {
  for (const one of [folder, scratch, makings]) mkdirSync(one);
  writeFileSync(canary, 'the canary sings\n');
  // Every scratch folder lands where it can be seen whether it stays.
  process.env['TMPDIR'] = scratch;
  const both = [...picture(), ...tone()];
  honest.mp4 = ffmpeg(makings, 'a.mp4', ...both, ...H264, ...AAC);
  honest.fragmented = ffmpeg(
    makings,
    'b.mp4',
    ...both,
    ...H264,
    ...AAC,
    '-movflags',
    '+frag_keyframe+empty_moov',
  );
  honest.mov = ffmpeg(makings, 'c.mov', ...both, ...H264, ...AAC);
  honest.mkv = ffmpeg(makings, 'd.mkv', ...both, ...H264, ...AAC);
  honest.webm = ffmpeg(makings, 'e.webm', ...picture(), '-c:v', 'libvpx', '-deadline', 'realtime');
  site = createServer((_, response) => {
    calls++;
    response.end();
  });
  await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
});

afterAll(() => {
  if (temporary === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = temporary;
  site.close();
  rmSync(root, { recursive: true, force: true });
});

/** Whatever a case was: nobody was called, no process and no file is left, the canary never sang. */
function unharmed(): void {
  expect(calls).toBe(0);
  expect(childrenNamed(/ff(mpeg|probe)/)).toEqual([]);
  expect(readdirSync(scratch)).toEqual([]);
  expect(readdirSync(root).toSorted()).toEqual(['canary.txt', 'files', 'makings', 'scratch']);
}

async function fault(work: Promise<unknown>): Promise<Fault> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(Fault);
  unharmed();
  return error as Fault;
}

/** A refusal as a client may see it: what is wrong and what to do, and nothing of this machine. */
async function refused(file: string, says: RegExp, options: InspectOptions = {}): Promise<Fault> {
  const error = await fault(inspectClip(file, options));
  expect(error.exit).toBe(2);
  expect(error.message).toMatch(says);
  expect(error.remedy).toMatch(/\.$/);
  expect(`${error.message} ${error.remedy} ${error.where}`).not.toContain(root);
  return error;
}

const STSD = 'moov/trak/mdia/minf/stbl/stsd';
/** The same bytes many times over. */
const repeat = (times: number, part: Buffer): Buffer => Buffer.alloc(times * part.length, part);

const full = (type: string, ...parts: Part[]): Buffer => box(type, 0, ...parts);
const FTYP = box('ftyp', 'isom', 512, 'isomiso2mp41');
const track = (...inside: Buffer[]): Buffer => box('trak', box('mdia', box('minf', box('stbl', ...inside))));
/** A file with one track and these boxes in its table. */
const tables = (...inside: Buffer[]): Buffer =>
  bytes(FTYP, box('moov', track(...inside)), box('mdat', 'data'));
const nested = (depth: number): Buffer => (depth === 0 ? box('free') : box('trak', nested(depth - 1)));
const url = (location: string, flags = 0): Buffer =>
  box('url ', flags, location === '' ? '' : `${location}\0`);
/** An honest file whose tracks say that their data lies elsewhere. */
const elsewhere = (...entries: Buffer[]): Buffer =>
  replaced(honest.mp4, 'moov/trak/mdia/minf/dinf/dref', () => full('dref', entries.length, ...entries));
/** A QuickTime alias record to a file. */
const alias = (path: string): Buffer => {
  const record = Buffer.alloc(150);
  record.writeUInt16BE(2, 6);
  record.write('canary.txt', 51, 'latin1');
  const name = Buffer.from(path);
  const head = Buffer.alloc(4);
  head.writeUInt16BE(2, 0);
  head.writeUInt16BE(name.length, 2);
  return box('alis', 1, record, head, name, Buffer.alloc(name.length % 2), Buffer.from([0xff, 0xff, 0, 0]));
};
const inTable = (type: string, make: (content: Buffer) => Buffer): Buffer =>
  replaced(honest.mp4, `moov/trak/mdia/minf/stbl/${type}`, make);

const EBML = element('1a45dfa3', element('4282', 'matroska'));
const SEGMENT = '18538067';
const TRACKS = '1654ae6b';
const CLUSTER = '1f43b675';
const film = (...inside: Buffer[]): Buffer => bytes(EBML, element(SEGMENT, ...inside));
const oneTrack = (...inside: Buffer[]): Buffer => element(TRACKS, element('ae', ...inside));

/** Files that are refused before any other program sees them, with what the sentence has to say. */
const cases: Readonly<Record<string, readonly [RegExp, () => Buffer | Promise<Buffer>]>> = {
  // What is no clip at all, whatever it is called.
  'empty.mp4': [/an empty file/, () => Buffer.alloc(0)],
  'one-byte.mp4': [/no clip/, () => Buffer.from([0])],
  'zeros.mp4': [/no clip/, () => Buffer.alloc(5000)],
  'text.mp4': [/a text file/, () => Buffer.from('A lake at dusk.\n')],
  'noise.mp4': [/no clip/, () => Buffer.from(Array.from({ length: 9999 }, (_, i) => (i * 97 + 131) & 255))],
  'archive.mp4': [/a ZIP archive/, () => Buffer.from('PK\x03\x04\x14\0', 'latin1')],
  'packed.mp4': [/a compressed archive/, () => Buffer.from('\x1f\x8b\x08\0', 'latin1')],
  'program.mp4': [/a program/, () => Buffer.from('\x7fELF\x02\x01\x01', 'latin1')],
  'document.mp4': [/a PDF document/, () => Buffer.from('%PDF-1.7\n')],
  'page.mp4': [/a web page/, () => Buffer.from('<!DOCTYPE html><html></html>')],
  'drawing.mp4': [/an SVG drawing/, () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  'picture.mp4': [/a JPEG picture/, () => drawn().jpeg().toBuffer()],
  'picture.webm': [/a PNG picture/, () => drawn().png().toBuffer()],
  'picture.mov': [/a WebP picture/, () => drawn().webp().toBuffer()],
  'moving.mp4': [/a GIF picture/, () => drawn().gif().toBuffer()],
  'photo.mp4': [/a HEIC picture/, () => bytes(box('ftyp', 'heic', 0, 'mif1heic'), honest.mp4)],
  'photo2.mp4': [/an AVIF picture/, () => bytes(box('ftyp', 'avif', 0, 'mif1'), honest.mp4)],
  'song.mp4': [/a sound/, () => bytes(box('ftyp', 'M4A ', 0, 'isom'), honest.mp4)],
  'song.webm': [/a sound/, () => Buffer.from('RIFF\x24\0\0\0WAVEfmt ', 'latin1')],

  // What makes ffmpeg open other files or addresses.
  'hls.mp4': [/an HLS playlist/, () => Buffer.from(`#EXTM3U\n#EXTINF:1,\n${address}/a.ts\n`)],
  'hls-local.mp4': [
    /an HLS playlist/,
    () => Buffer.from(`#EXTM3U\n#EXT-X-MEDIA-SEQUENCE:0\n#EXTINF:1,\nfile://${canary}\n`),
  ],
  'hls-spaces.mp4': [/an HLS playlist/, () => Buffer.from(`\n\n #EXTM3U\n#EXTINF:1,\n${canary}\n`)],
  'hls-key.mp4': [
    /an HLS playlist/,
    () => Buffer.from(`#EXTM3U\n#EXT-X-KEY:METHOD=AES-128,URI="${address}"\n`),
  ],
  'dash.mp4': [
    /a DASH manifest/,
    () => Buffer.from(`<?xml version="1.0"?><MPD><BaseURL>${address}</BaseURL></MPD>`),
  ],
  'smooth.mp4': [/a streaming manifest/, () => Buffer.from('<SmoothStreamingMedia MajorVersion="2">')],
  'concat.mp4': [/a script for joining files/, () => Buffer.from(`ffconcat version 1.0\nfile '${canary}'\n`)],
  'concat-short.mp4': [/a script for joining files/, () => Buffer.from(`file '${canary}'\nfile 'b.mp4'\n`)],
  'imf.mp4': [
    /an IMF composition/,
    () => Buffer.from('<?xml version="1.0"?><CompositionPlaylist xmlns="x">'),
  ],
  'session.mp4': [
    /\(SDP\)/,
    () => Buffer.from('v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\nm=video 1234 RTP/AVP 96\r\n'),
  ],
  'asx.mp4': [
    /a playlist/,
    () => Buffer.from(`<asx version="3.0"><entry><ref href="${address}"/></entry></asx>`),
  ],
  'pls.mp4': [/a playlist/, () => Buffer.from(`[playlist]\nFile1=${address}\n`)],
  'reference.mov': [/a playlist/, () => Buffer.from(`[Reference]\nRef1=${address}\n`)],
  'smil.mp4': [/a playlist/, () => Buffer.from('<smil><body/></smil>')],
  'address.mp4': [/an address/, () => Buffer.from(`${address}/film.mp4`)],
  'rtsp.mp4': [/an address/, () => Buffer.from('rtsp://127.0.0.1/film')],
  'subfile.mp4': [/an address/, () => Buffer.from(`subfile:,start,0,end,9,,:${canary}`)],
  'words.vtt': [/subtitles/, () => Buffer.from('WEBVTT\n\n00:00.000 --> 00:01.000\nHello\n')],
  'words.mp4': [/subtitles/, () => Buffer.from('1\n00:00:00,000 --> 00:00:01,000\nHello\n')],
  'words.ass': [/subtitles/, () => Buffer.from('[Script Info]\nTitle: x\n')],
  'meta.mp4': [/a settings file/, () => Buffer.from(';FFMETADATA1\ntitle=x\n')],

  // Films of kinds whose readers are not let near.
  'film.avi': [/an AVI file/, () => ffmpeg(makings, 'f.avi', ...picture(), '-c:v', 'mpeg4')],
  'subtitles-in.avi': [/an AVI file/, () => bytes('RIFF', 99, 'AVI LIST', 9, 'GAB2\0', `#EXTM3U\n${canary}`)],
  'film.flv': [/an FLV file/, () => ffmpeg(makings, 'f.flv', ...picture(), '-c:v', 'flv1')],
  'film.ogv': [/an Ogg file/, () => ffmpeg(makings, 'f.ogg', ...tone(), '-c:a', 'libvorbis')],
  'film.ts': [/an MPEG transport stream/, () => ffmpeg(makings, 'f.ts', ...picture(), ...H264)],
  'film.mpg': [
    /an MPEG program stream/,
    () => ffmpeg(makings, 'f.mpg', ...picture('64x48', 1, 25), '-c:v', 'mpeg1video'),
  ],
  'film.wmv': [/a Windows Media file/, () => ffmpeg(makings, 'f.wmv', ...picture(), '-c:v', 'wmv2')],
  'film.mxf': [
    /an MXF file/,
    () => ffmpeg(makings, 'f.mxf', ...picture('64x48', 1, 25), '-c:v', 'mpeg2video'),
  ],
  'film.nut': [/a NUT file/, () => ffmpeg(makings, 'f.nut', ...picture(), '-c:v', 'mpeg4')],
  'film.h264': [/a raw H.264/, () => ffmpeg(makings, 'f.h264', ...picture(), ...H264)],

  // Boxes that lie about themselves.
  'type-only.mp4': [/no description/, () => FTYP],
  'no-mdat.mp4': [
    /no pictures/,
    () => rebuilt(honest.mp4, (path) => (path === 'mdat' ? Buffer.alloc(0) : undefined)),
  ],
  'no-tracks.mp4': [/no tracks/, () => bytes(FTYP, box('moov'), box('mdat', 'data'))],
  'two-moovs.mp4': [/more than one description/, () => bytes(honest.mp4, box('moov'))],
  'moov-in-moov.mp4': [
    /more than one description/,
    () => bytes(FTYP, box('moov', box('trak', box('moov'))), box('mdat')),
  ],
  'half.mp4': [/truncated/, () => honest.mp4.subarray(0, honest.mp4.length >> 1)],
  'byte-short.mp4': [/truncated/, () => honest.mp4.subarray(0, -1)],
  'seven-more.mp4': [/truncated/, () => bytes(honest.mp4, Buffer.alloc(7))],
  'size-1.mp4': [/truncated/, () => bytes(FTYP, 1, 'mdat', 0)],
  'size-7.mp4': [/smaller than its header/, () => bytes(FTYP, 7, 'moov')],
  'large-15.mp4': [/smaller than its header/, () => bytes(FTYP, 1, 'mdat', 0, 15)],
  'large-64.mp4': [/ends within a box/, () => bytes(FTYP, 1, 'mdat', 0xffffffff, 0xffffffff)],
  'large-4gb.mp4': [/ends within a box/, () => bytes(FTYP, 1, 'mdat', 1, 0)],
  'says-4gb.mp4': [/ends within a box/, () => bytes(FTYP, 0xffffffff, 'mdat')],
  'child-larger.mp4': [
    /larger than the one around it/,
    () => bytes(FTYP, box('moov', 99, 'trak'), box('mdat')),
  ],
  'child-without-size.mp4': [/without a size/, () => bytes(FTYP, box('moov', 0, 'trak'), box('mdat'))],
  'deep.mp4': [/nested too deeply/, () => bytes(FTYP, box('moov', nested(200)), box('mdat'))],
  'many-boxes.mp4': [/too many boxes/, () => bytes(honest.mp4, repeat(200_001, box('free')))],
  'many-tracks.mp4': [
    /more than 16 tracks/,
    () => bytes(FTYP, box('moov', repeat(500, track())), box('mdat')),
  ],
  'packed-moov.mov': [
    /packed description/,
    () => bytes(FTYP, box('moov', box('cmov', box('dcom', 'zlib'))), box('mdat')),
  ],
  'reference-movie.mov': [
    /refers to other films/,
    () => bytes(FTYP, box('moov', box('rmra', box('rmda'))), box('mdat')),
  ],
  'locked.mp4': [
    /encrypted/,
    () =>
      inTable('stsd', (content) =>
        box('stsd', Buffer.from(content.toString('latin1').replace('avc1', 'encv'), 'latin1')),
      ),
  ],
  'with-pssh.mp4': [/encrypted/, () => bytes(honest.mp4, box('pssh', 0))],

  // Tables that claim what is not there: memory would be set aside for it.
  'stts-short.mp4': [/ends early/, () => tables(full('stts', 0xffffffff))],
  'stts-billions.mp4': [/more samples/, () => tables(full('stts', 1, 0xffffffff, 1))],
  'stts-many-rows.mp4': [/more samples/, () => tables(full('stts', 30_000, repeat(60_000, bytes(1000))))],
  'stts-of-nothing.mp4': [/more samples/, () => tables(full('stts', 200_001, Buffer.alloc(200_001 * 8)))],
  'ctts-billions.mp4': [/more samples/, () => tables(full('ctts', 1, 0x7fffffff, 1))],
  'stsz-billions.mp4': [/more samples/, () => tables(full('stsz', 9, 0xffffffff))],
  'stsz-short.mp4': [/ends early/, () => tables(full('stsz', 0, 1000))],
  'stsz-empty.mp4': [/ends early/, () => tables(box('stsz'))],
  'stz2-short.mp4': [/ends early/, () => tables(full('stz2', 8, 1e6))],
  'stsc-short.mp4': [/ends early/, () => tables(full('stsc', 0x10000000))],
  'stco-short.mp4': [/ends early/, () => inTable('stco', () => full('stco', 0x3fffffff, 0))],
  'co64-short.mp4': [/ends early/, () => tables(full('co64', 0x1fffffff, 0))],
  'stss-short.mp4': [/ends early/, () => tables(full('stss', 0xffffffff))],
  'stsd-short.mp4': [/ends early/, () => tables(full('stsd', 1))],
  'stsd-many.mp4': [/too many codings/, () => tables(full('stsd', 0xffffffff))],
  'trun-of-nothing.mp4': [
    /more samples/,
    () => bytes(honest.fragmented, box('moof', box('traf', full('trun', 0x7fffffff)))),
  ],
  'trun-short.mp4': [
    /ends early/,
    () => bytes(honest.fragmented, box('moof', box('traf', box('trun', 0x100, 1e6)))),
  ],
  'many-truns.mp4': [
    /more samples/,
    () => bytes(honest.fragmented, repeat(30, box('moof', box('traf', full('trun', 1e6))))),
  ],

  // Data that lies elsewhere.
  'dref-http.mp4': [/from other files/, () => elsewhere(url(`${address}/data`))],
  'dref-flagged.mp4': [/from other files/, () => elsewhere(url(`${address}/data`, 1))],
  'dref-file.mp4': [/from other files/, () => elsewhere(url(`file://${canary}`))],
  'dref-passwd.mp4': [/from other files/, () => elsewhere(url('file:///etc/passwd'))],
  'dref-relative.mp4': [/from other files/, () => elsewhere(url('../../canary.txt'))],
  'dref-second.mp4': [/from other files/, () => elsewhere(url('', 1), url(`${address}/data`))],
  'dref-urn.mp4': [/from other files/, () => elsewhere(box('urn ', 0, 'urn:x\0'))],
  'dref-alias.mov': [/from other files/, () => elsewhere(alias(canary))],
  'dref-resource.mov': [/from other files/, () => elsewhere(box('rsrc', 1, Buffer.alloc(200, 1)))],
  'dref-long.mp4': [/from other files/, () => elsewhere(url('/'.repeat(60_000), 1))],
  'dref-short.mp4': [/ends early/, () => elsewhere(bytes(99, 'url ', 1))],
  'dref-tiny.mp4': [/ends early/, () => elsewhere(bytes(8, 'url ', 1))],
  'dref-many.mp4': [/ends early/, () => elsewhere(...Array<Buffer>(400).fill(url('', 1)))],
  'dref-empty.mp4': [
    /ends early/,
    () => replaced(honest.mp4, 'moov/trak/mdia/minf/dinf/dref', () => box('dref')),
  ],

  // Matroska.
  'head-only.mkv': [/no tracks/, () => EBML],
  'strange-type.mkv': [/unknown kind/, () => element('1a45dfa3', element('4282', 'evil'))],
  'no-type.mkv': [/unknown kind/, () => element('1a45dfa3')],
  'no-tracks.mkv': [/no tracks/, () => film(element(CLUSTER))],
  'no-clusters.mkv': [/no pictures/, () => film(oneTrack())],
  'attachment.mkv': [
    /carries other files/,
    () => film(oneTrack(), element('1941a469', element('61a7', element('466e', '../evil.so')))),
  ],
  'packed-track.mkv': [
    /packed tracks/,
    () => film(oneTrack(element('6d80', element('6240', element('5034', element('4254', '\0')))))),
  ],
  'locked-track.mkv': [/encrypted/, () => film(oneTrack(element('6d80', element('6240', element('5035')))))],
  'many-tracks.mkv': [/more than 16 tracks/, () => film(element(TRACKS, repeat(99, element('ae'))))],
  'many-elements.mkv': [
    /too many elements/,
    () => film(oneTrack(), repeat(200_001, Buffer.from([0xec, 0x80]))),
  ],
  'half.mkv': [/truncated/, () => honest.mkv.subarray(0, honest.mkv.length >> 1)],
  'half.webm': [/truncated/, () => honest.webm.subarray(0, honest.webm.length >> 1)],
  'no-element.mkv': [/no element/, () => bytes(EBML, Buffer.alloc(20))],
  'endless-tracks.mkv': [/no size/, () => film(bytes(Buffer.from(`${TRACKS}01ffffffffffffff`, 'hex')))],
  'child-larger.mkv': [
    /truncated|larger than the one/,
    () => film(bytes(Buffer.from(`${TRACKS}0100ffffffffffff`, 'hex'))),
  ],
  'more-behind.mkv': [/before or after/, () => bytes(honest.mkv, element('4282', 'PK\x03\x04'))],
  'archive-behind.mkv': [/damaged|before or after/, () => bytes(honest.mkv, 'PK\x03\x04\x14\0\0\0\0\0\0\0')],
};

describe('files that are refused by our own eyes', () => {
  for (const [name, [says, make]] of Object.entries(cases)) {
    it(name, async () => {
      const file = join(folder, name);
      writeFileSync(file, await make());
      // A program that cannot be found proves that none was asked.
      const before = process.env['SHOTWRIGHT_FFPROBE'];
      process.env['SHOTWRIGHT_FFPROBE'] = join(root, 'absent');
      try {
        await refused(file, says);
      } finally {
        if (before === undefined) delete process.env['SHOTWRIGHT_FFPROBE'];
        else process.env['SHOTWRIGHT_FFPROBE'] = before;
      }
    });
  }

  it('what is no regular file', async () => {
    symlinkSync('/dev/zero', join(folder, 'endless.mp4'));
    await fault(inspectClip(join(folder, 'endless.mp4')));
    await fault(inspectClip(folder));
    await fault(inspectClip(join(folder, 'absent.mp4')));
    symlinkSync(join(folder, 'circle.mp4'), join(folder, 'circle.mp4'));
    await fault(inspectClip(join(folder, 'circle.mp4')));
  });

  it('a file of 100 GB that holds nothing, and one of 400 MB', async () => {
    const file = join(folder, 'sparse.mp4');
    closeSync(openSync(file, 'w'));
    truncateSync(file, 100e9);
    await refused(file, /100000 MB, and at most 500 MB/);
    // A box as large as the file lets it be is stepped over, not read.
    writeFileSync(file, bytes(FTYP, 400_000_000 - FTYP.length, 'mdat'));
    truncateSync(file, 400_000_000);
    await refused(file, /no description/);
    rmSync(file);
  });
});

describe('files that other programs refuse, confined', () => {
  const inside: Readonly<Record<string, readonly [RegExp, () => Buffer, InspectOptions['limits']?]>> = {
    'sound-only.mp4': [/no picture/, () => ffmpeg(makings, 'g.mp4', ...tone(), ...AAC)],
    'cover-only.mp4': [
      /no picture/,
      () => {
        ffmpeg(makings, 'cover.png', ...picture('64x48', 1 / 12));
        return ffmpeg(
          makings,
          'h.mp4',
          ...tone(),
          '-i',
          join(makings, 'cover.png'),
          ...AAC,
          '-c:v',
          'png',
          '-disposition:v:0',
          'attached_pic',
        );
      },
    ],
    'strange-codec.mov': [
      /coding that is not read/,
      () => ffmpeg(makings, 'i.mov', ...picture(), '-c:v', 'cinepak'),
    ],
    'strange-sound.mov': [
      /coding that is not read/,
      () => ffmpeg(makings, 'j.mov', ...picture(), ...tone(), ...H264, '-c:a', 'adpcm_ima_qt'),
    ],
    'no-codec.mp4': [
      /cannot be decoded|no picture|no frame|not read/,
      () =>
        inTable('stsd', (content) =>
          box(
            'stsd',
            Buffer.from(content.toString('latin1').replace('avc1', 'zzzz').replace('mp4a', 'zzzz'), 'latin1'),
          ),
        ),
    ],
    'no-samples.mp4': [
      /no pictures/,
      () =>
        replaced(
          inTable('stts', () => full('stts', 0)),
          'moov/trak/mdia/minf/stbl/stsz',
          () => full('stsz', 0, 0),
        ),
    ],
    'too-long.mp4': [
      /lasts 3\.0 seconds, and at most 2/,
      () => ffmpeg(makings, 'k.mp4', ...picture('64x48', 3), ...H264),
      { seconds: 2 },
    ],
    'too-many.mp4': [
      /more than 20 frames/,
      () => ffmpeg(makings, 'l.mp4', ...picture('64x48', 3), ...H264),
      { frames: 20 },
    ],
    'too-large.mp4': [
      /640x480 pixels/,
      () => ffmpeg(makings, 'm.mp4', ...picture('640x480'), ...H264),
      { longest: 320 },
    ],
    'too-many-pixels.mp4': [
      /pixels|cannot be decoded/,
      () => ffmpeg(makings, 'n.mp4', ...picture('640x480'), ...H264),
      { pixels: 1000 },
    ],
    'too-small.mp4': [
      /8x8 pixels, and at least 16x16/,
      () => ffmpeg(makings, 'o.mp4', ...picture('8x8'), '-c:v', 'mpeg4'),
    ],
    'too-many-bytes.mp4': [/at most 0 MB/, () => honest.mp4, { bytes: 1000 }],
    // Its head speaks of a small picture, its stream of a large one.
    'says-small.mp4': [
      /pixels|cannot be decoded/,
      () => {
        const large = ffmpeg(makings, 'large.mp4', ...picture('4096x2304', 0.2, 10), ...H264);
        return replaced(large, STSD, (content) => {
          const copy = Buffer.from(content);
          copy.writeUInt32BE(0x00400030, copy.indexOf('avc1') + 28);
          return box('stsd', copy);
        });
      },
    ],
    'zeroed-data.mp4': [
      /cannot be decoded|no picture/,
      () => replaced(honest.mp4, 'mdat', (content) => box('mdat', Buffer.alloc(content.length))),
    ],
    'noise-data.mp4': [
      /cannot be decoded|no picture/,
      () =>
        replaced(honest.mp4, 'mdat', (content) =>
          box(
            'mdat',
            content.map((_, i) => (i * 97 + 131) & 255),
          ),
        ),
    ],
  };
  for (const [name, [says, make, limits]] of Object.entries(inside)) {
    it(name, async () => {
      const file = join(folder, name);
      writeFileSync(file, make());
      const work = inspectClip(file, limits ? { limits } : {}).then(async (clip) => {
        // Some damage shows only when pictures are wanted.
        await firstFrame(clip, join(makings, 'frame.png'));
      });
      const error = await fault(work);
      expect(error.message).toMatch(says);
      expect(error.exit).toBe(2);
    });
  }

  it('a size that only the head claims is not believed', async () => {
    const file = join(folder, 'says-giant.mp4');
    const giant = replaced(honest.mp4, STSD, (content) => {
      const copy = Buffer.from(content);
      if (copy.includes('avc1')) copy.writeUInt32BE(0xfff0fff0, copy.indexOf('avc1') + 28);
      return box('stsd', copy);
    });
    writeFileSync(file, giant);
    expect(await inspectClip(file)).toMatchObject({ width: 64, height: 48 });
    unharmed();
  });

  it('pictures that grow within the clip come out in its size, or not at all', async () => {
    const small = ffmpeg(makings, 'small.h264', ...picture('64x48', 1), ...H264);
    const large = ffmpeg(makings, 'large.h264', ...picture('4096x2304', 0.3, 10), ...H264);
    writeFileSync(join(makings, 'both.h264'), bytes(small, large));
    const grows = ffmpeg(makings, 'grows.mp4', '-r', '12', '-i', join(makings, 'both.h264'), '-c', 'copy');
    writeFileSync(join(folder, 'grows.mp4'), grows);
    const clip = await inspectClip(join(folder, 'grows.mp4'));
    const target = join(makings, 'grown.png');
    await lastFrame(clip, target).catch((error: unknown) => expect(error).toBeInstanceOf(Fault));
    await firstFrame(clip, target);
    expect(readFileSync(target).readUInt32BE(16)).toBe(64);
    unharmed();
  });

  it('a program that does not end is ended, and so is one that says too much', async () => {
    const loop = join(makings, 'loop.sh');
    writeFileSync(loop, '#!/bin/sh\nwhile :; do :; done\n', { mode: 0o755 });
    const flood = join(makings, 'flood.sh');
    writeFileSync(
      flood,
      '#!/bin/sh\nwhile :; do echo aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa; done\n',
      { mode: 0o755 },
    );
    writeFileSync(join(folder, 'honest.mp4'), honest.mp4);
    for (const [program, says] of [
      [loop, /took too long/],
      [flood, /too much|took too long/],
    ] as const) {
      process.env['SHOTWRIGHT_FFPROBE'] = program;
      try {
        await refused(join(folder, 'honest.mp4'), says, { limits: { runSeconds: 1 } });
      } finally {
        delete process.env['SHOTWRIGHT_FFPROBE'];
      }
    }
  });

  it('is stopped by its caller', async () => {
    const control = new AbortController();
    writeFileSync(join(folder, 'honest.mp4'), honest.mp4);
    const work = inspectClip(join(folder, 'honest.mp4'), { signal: control.signal });
    control.abort();
    expect((await fault(work)).message).toBe('Stopped.');
  });
});

describe('what a confined program has', () => {
  const say = async (script: string, more: Partial<Parameters<typeof confined>[2]> = {}): Promise<string> => {
    const program = join(makings, 'say.sh');
    writeFileSync(program, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    process.env['SHOTWRIGHT_FFMPEG'] = program;
    process.env['SECRET_KEY'] = 'sk-1234';
    try {
      return (
        await confined('ffmpeg', [], { folder: scratch, seconds: 5, memory: 2 ** 30, ...more })
      ).toString();
    } finally {
      delete process.env['SHOTWRIGHT_FFMPEG'];
      delete process.env['SECRET_KEY'];
    }
  };

  it('no environment of ours, its own folder, limits of the system', async () => {
    const environment = await say('env');
    expect(environment).not.toMatch(/sk-1234|SHOTWRIGHT|HOME=|NODE/);
    expect((await say('pwd')).trim()).toBe(scratch);
    const limits = await say('ulimit -t; ulimit -v; ulimit -n; ulimit -c', { memory: 2 ** 30 });
    expect(limits.trim().split('\n')).toEqual(['10', String(2 ** 20), '64', '0']);
  });

  it('no room for large files', async () => {
    const write = 'dd if=/dev/zero of=big bs=1048576 count=8 2>&1; rm -f big';
    await expect(say(`${write}; exit 1`, { fileBytes: 2 ** 20 })).rejects.toThrow(ConfinedFailure);
    expect(await say(write, { fileBytes: 2 ** 24 })).toMatch(/8388608 bytes/);
  });

  it('no more memory than it is given', async () => {
    writeFileSync(join(folder, 'honest.mp4'), honest.mp4);
    const source = { file: join(folder, 'honest.mp4'), container: 'mp4' } as const;
    const args = [...inputArguments(source, 1e6), '-i', inputName(source), '-f', 'null', '-'];
    await expect(
      confined('ffmpeg', args, { folder: scratch, seconds: 20, memory: 64 * 2 ** 20 }),
    ).rejects.toThrow(ConfinedFailure);
    await confined('ffmpeg', args, { folder: scratch, seconds: 20, memory: 2 ** 30 });
  });
});

describe('were our eyes to miss it', () => {
  const second: Readonly<Record<string, readonly [() => Buffer, 'mp4' | 'mkv']>> = {
    'http.mp4': [() => elsewhere(url(`${address}/data`)), 'mp4'],
    'file.mp4': [() => elsewhere(url(`file://${canary}`)), 'mp4'],
    'alias.mp4': [() => elsewhere(alias(canary)), 'mp4'],
    'playlist.mp4': [() => Buffer.from(`#EXTM3U\n#EXTINF:1,\n${address}/a.ts\n`), 'mp4'],
    'playlist.mkv': [() => Buffer.from(`#EXTM3U\n#EXTINF:1,\n${address}/a.ts\n`), 'mkv'],
    'concat.mp4': [() => Buffer.from(`ffconcat version 1.0\nfile '${canary}'\n`), 'mp4'],
    'billions.mp4': [() => inTable('stsz', () => full('stsz', 1, 0xffffffff)), 'mp4'],
    'packed.mp4': [
      () =>
        bytes(FTYP, box('moov', box('cmov', box('dcom', 'zlib'), box('cmvd', 0xffffffff, 'x'))), box('mdat')),
      'mp4',
    ],
  };
  it.each(Object.entries(second))('%s leads the decoder nowhere', async (name, [make, container]) => {
    const source = { file: join(folder, `second-${name}`), container };
    writeFileSync(source.file, make());
    const args = ['-v', 'error', ...inputArguments(source, 1e6)];
    const told = await confined('ffprobe', [...args, '-show_packets', '-show_data', inputName(source)], {
      folder: scratch,
      seconds: 20,
      memory: 2 ** 30,
    }).then(String, String);
    expect(told).not.toMatch(/canary sings/);
    await confined('ffmpeg', [...args, '-i', inputName(source), '-c', 'copy', '-f', 'null', '-'], {
      folder: scratch,
      seconds: 20,
      memory: 2 ** 30,
    }).catch(() => {});
    unharmed();
  });
});

it('any change of bytes gives a clip or a fault, and its frames a picture or a fault', async () => {
  const files = Object.values(honest);
  const change = fc.record({ at: fc.nat().map((n) => Math.imul(n, 0x9e3779b1) >>> 0), to: fc.nat(255) });
  let clips = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.nat(files.length - 1),
      fc.array(change, { minLength: 1, maxLength: 6 }),
      async (which, changes) => {
        const mutated = Buffer.from(files[which] as Buffer);
        // Heads are where a change tells most; those of MP4 are at the end.
        const reach = Math.min(3000, mutated.length);
        for (const { at, to } of changes)
          mutated[at & 1 ? at % reach : mutated.length - 1 - (at % reach)] = to;
        const file = join(folder, 'mutated');
        writeFileSync(file, mutated);
        try {
          const clip = await inspectClip(file, { limits: { runSeconds: 10 } });
          expect(clip.frames).toBeGreaterThan(0);
          expect(clip.fps).toBeGreaterThan(0);
          clips++;
          await lastFrame(clip, join(makings, 'mutated.png'));
          await framesAt(clip, [0.5]);
          await soundOf(clip);
          await conform(clip, join(makings, 'mutated.mp4'), { width: 64, height: 48, fps: 12 });
        } catch (error) {
          expect(error).toBeInstanceOf(Fault);
          expect((error as Fault).exit).toBe(2);
        }
        unharmed();
      },
    ),
    { numRuns: 24 },
  );
  // The law would hold of a reader that refuses all.
  expect(clips).toBeGreaterThan(1);
}, 600_000);

it('telling a container never throws and is soon done, whatever the bytes', () => {
  const beginnings = [
    '',
    '\x1a\x45\xdf\xa3',
    '\0\0\0\x18ftyp',
    '\0\0\0\x18ftypisom',
    '\0\0\0\x08moov',
    '<?xml',
    '#EXTM3U',
    'RIFF',
  ];
  fc.assert(
    fc.property(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 300 }), (start, rest) => {
      const seen = sniffContainer(Buffer.concat([Buffer.from(start, 'latin1'), rest]));
      expect(seen.kind === 'clip' || seen.what.length > 0).toBe(true);
    }),
    { numRuns: 1000 },
  );
  for (const filler of [' ', '\n', '<', '\0', '1', 'file ', '<a:'])
    expect(sniffContainer(Buffer.from(filler.repeat(100_000))).kind).toBe('other');
});
