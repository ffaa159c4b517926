/** Other files that people may take for a picture, by how they begin. First match wins. */
const beginnings: readonly { readonly what: string; readonly is: (head: string) => boolean }[] = [
  { what: 'a GIF picture', is: (h) => h.startsWith('GIF8') },
  { what: 'a BMP picture', is: (h) => /^BM[^]{4}\0\0\0\0/.test(h) },
  { what: 'a TIFF picture', is: (h) => /^(II[*+]\0|MM\0[*+])/.test(h) },
  { what: 'an AVIF picture', is: (h) => /^[^]{4}ftyp(avif|avis)/.test(h) },
  { what: 'a HEIC picture', is: (h) => /^[^]{4}ftyp(hei[cxms]|hev[cxms]|mif1|msf1)/.test(h) },
  { what: 'a JPEG XL picture', is: (h) => h.startsWith('\xff\x0a') || /^[^]{4}JXL \r\n/.test(h) },
  {
    what: 'a JPEG 2000 picture',
    is: (h) => h.startsWith('\xff\x4f\xff\x51') || /^[^]{4}jP {2}\r\n/.test(h),
  },
  { what: 'an icon', is: (h) => /^\0\0[\x01\x02]\0[^]\0/.test(h) },
  { what: 'a Photoshop document', is: (h) => h.startsWith('8BPS') },
  { what: 'an OpenEXR picture', is: (h) => h.startsWith('\x76\x2f\x31\x01') },
  { what: 'a Radiance picture', is: (h) => /^#\?(RADIANCE|RGBE)/.test(h) },
  { what: 'a QOI picture', is: (h) => h.startsWith('qoif') },
  { what: 'a PNM picture', is: (h) => /^P[1-7]\s/.test(h) },
  { what: 'a PDF document', is: (h) => /^\s*%PDF-/.test(h) },
  { what: 'a PostScript document', is: (h) => h.startsWith('%!PS') },
  { what: 'a video', is: (h) => /^[^]{4}(ftyp|moov|mdat)/.test(h) || h.startsWith('\x1a\x45\xdf\xa3') },
  { what: 'a video', is: (h) => /^RIFF[^]{4}AVI /.test(h) || h.startsWith('\0\0\x01\xba') },
  { what: 'a sound', is: (h) => /^(RIFF[^]{4}WAVE|OggS|fLaC|ID3)/.test(h) },
  { what: 'a ZIP archive', is: (h) => /^PK(\x03\x04|\x05\x06)/.test(h) },
  { what: 'a compressed archive', is: (h) => /^(\x1f\x8b|BZh|\xfd7zXZ|7z\xbc\xaf|Rar!)/.test(h) },
  { what: 'a program', is: (h) => /^(\x7fELF|MZ[^]\0|\xcf\xfa\xed\xfe)/.test(h) },
  { what: 'an SVG drawing', is: (h) => /^<svg[\s>/]/i.test(afterProlog(h)) },
  { what: 'a web page', is: (h) => /^<(!doctype html|html|head|body)/i.test(afterProlog(h)) },
  { what: 'an XML document', is: (h) => /^(\xef\xbb\xbf)?\s*<\?xml/.test(h) },
  // ModelProto: field 1 (IR version) as a small number, then the producer's name or a later field.
  { what: 'an ONNX model', is: (h) => /^\x08[\x01-\x14][\x12:B\x1a"]/.test(h) },
];

/** Text without its byte-order mark, XML declaration, comments and document type (but HTML's). */
function afterProlog(head: string): string {
  let rest = head.replace(/^\xef\xbb\xbf/, '').trimStart();
  for (;;) {
    const end = rest.startsWith('<?')
      ? '?>'
      : rest.startsWith('<!--')
        ? '-->'
        : /^<!doctype (?!html)/i.test(rest)
          ? '>'
          : undefined;
    const at = end === undefined ? -1 : rest.indexOf(end);
    if (end === undefined || at < 0) return rest;
    rest = rest.slice(at + end.length).trimStart();
  }
}

/** Bytes of a file's beginning that are looked at. */
const HEAD = 1024;

/** Name a file that is no JPEG, PNG or WebP, with its article: 'a GIF picture'. */
export function nameOther(data: Uint8Array): string {
  if (data.length === 0) return 'an empty file';
  const head = String.fromCharCode(...data.subarray(0, HEAD));
  const known = beginnings.find(({ is }) => is(head));
  if (known) return known.what;
  return isText(data.subarray(0, HEAD)) ? 'a text file' : 'a file of an unknown kind';
}

/** Printable ASCII, line ends and whole UTF-8 sequences as far as they begin in the bytes given. */
function isText(head: Uint8Array): boolean {
  if (head.some((b) => b < 9 || (b > 13 && b < 32 && b !== 27) || b === 127)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}
