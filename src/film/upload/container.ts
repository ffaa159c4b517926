import { nameOther } from '../../vision/sniff/others.ts';

/** A kind of clip file that is read. */
export type Container = 'mp4' | 'mov' | 'webm' | 'mkv';

/** What the first bytes of a file say that it is. */
export type SniffedClip =
  | { readonly kind: 'clip'; readonly container: Container }
  /** `what` with its article: 'a text file'. */
  | { readonly kind: 'other'; readonly what: string };

/** Bytes of a file's beginning that are looked at. */
export const HEAD_BYTES = 4096;

/** Texts that make ffmpeg open other files or addresses, and others that are no clip. First match wins. */
const TEXTS: readonly { readonly what: string; readonly is: RegExp }[] = [
  { what: 'an HLS playlist', is: /^\s*#EXT(M3U|INF|-X-)/i },
  { what: 'a playlist', is: /^\s*(\[playlist\]|\[reference\]|<asx|<smil|<\?wpl)/i },
  { what: 'a script for joining files', is: /^\s*(ffconcat\b|file\s+\S)/i },
  { what: 'a DASH manifest', is: /<MPD[\s>]/i },
  { what: 'a streaming manifest', is: /<SmoothStreamingMedia[\s>]/i },
  { what: 'an IMF composition', is: /<(\w+:)?(CompositionPlaylist|AssetMap|PackingList)[\s>]/ },
  { what: 'a session description (SDP)', is: /^\s*v=0\r?\n/ },
  { what: 'an address', is: /^\s*(rtsp|rtmp|https?|file|concat|subfile|data|crypto|tcp|udp):/i },
  { what: 'subtitles', is: /^(\xef\xbb\xbf)?\s*(WEBVTT|\[Script Info\]|\d+\r?\n\d+:\d\d:\d\d,\d|<tt[\s>])/i },
  { what: 'a settings file', is: /^;FFMETADATA/ },
];

/** Films of kinds that are not read, by how they begin. */
const FILMS: readonly { readonly what: string; readonly is: RegExp }[] = [
  { what: 'an AVI file', is: /^(RIFF|RIFX|ON2 )[^]{4}(AVI |ON2f)/ },
  { what: 'an FLV file', is: /^FLV\x01/ },
  { what: 'an Ogg file', is: /^OggS/ },
  { what: 'an MPEG program stream', is: /^\0\0\x01[\xba\xb3]/ },
  { what: 'an MPEG transport stream', is: /^(\x47[^]{187}\x47|[^]{4}\x47[^]{191}\x47)/ },
  { what: 'a raw H.264 or H.265 stream', is: /^\0{2,3}\x01[\x06\x09\x27\x47\x67\x40\x42\x44\x46]/ },
  { what: 'a Windows Media file', is: /^\x30\x26\xb2\x75\x8e\x66\xcf\x11/ },
  { what: 'an MXF file', is: /\x06\x0e\x2b\x34\x02\x05\x01\x01\x0d\x01\x02/ },
  { what: 'a Flash film', is: /^[FCZ]WS[\x01-\x30]/ },
  { what: 'a GXF file', is: /^\0{4}\x01\xbc/ },
  { what: 'a NUT file', is: /^nut\/multimedia container/ },
  { what: 'a JPEG picture', is: /^\xff\xd8\xff/ },
  { what: 'a PNG picture', is: /^\x89PNG\r\n\x1a\n/ },
  { what: 'a WebP picture', is: /^RIFF[^]{4}WEBP/ },
];

/** Boxes that a QuickTime file without a file type may begin with. */
const OLD_QUICKTIME = /^[^]{4}(moov|mdat|wide|free|skip|pnot)/;
/** Brands of pictures and sounds, which share the MP4 family's boxes. */
const NOT_FILM = /^(avif|avis|hei[cxms]|hev[cxms]|mif1|msf1|jp2 |jpx |crx |M4A |M4B |M4P |F4A |F4B |aax )$/;

/**
 * Tell by a file's first bytes (4,096 are enough) whether it is a clip of a kind that is read; its name never counts.
 * Never throws and decodes nothing; linear in the bytes looked at.
 * @example sniffContainer(Buffer.from('#EXTM3U\n')) // { kind: 'other', what: 'an HLS playlist' }
 */
export function sniffContainer(data: Uint8Array): SniffedClip {
  const head = String.fromCharCode(...data.subarray(0, HEAD_BYTES));
  if (head.startsWith('\x1a\x45\xdf\xa3')) return matroska(head);
  if (head.startsWith('ftyp', 4)) return mp4(head, data);
  if (OLD_QUICKTIME.test(head)) return { kind: 'clip', container: 'mov' };
  const known = [...FILMS, ...TEXTS].find(({ is }) => is.test(head));
  return { kind: 'other', what: known?.what ?? nameOther(data) };
}

function mp4(head: string, data: Uint8Array): SniffedClip {
  const brand = head.slice(8, 12);
  if (brand === 'qt  ') return { kind: 'clip', container: 'mov' };
  if (!NOT_FILM.test(brand)) return { kind: 'clip', container: 'mp4' };
  const what = /^(M4|F4|aax)/.test(brand) ? 'a sound' : nameOther(data);
  return { kind: 'other', what: what === 'a file of an unknown kind' ? 'a picture' : what };
}

/** The document type stands within the first element: ID 4282, a size of one, two or eight bytes, a word. */
function matroska(head: string): SniffedClip {
  const type = /\x42\x82(?:[\x84\x88]|\x40[\x04\x08]|\x01\0{6}[\x04\x08])(webm|matroska)/.exec(
    head.slice(0, 160),
  )?.[1];
  if (type === undefined) return { kind: 'other', what: 'a Matroska file of an unknown kind' };
  return { kind: 'clip', container: type === 'webm' ? 'webm' : 'mkv' };
}
