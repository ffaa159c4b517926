/** The formats that a clip can begin with. */
export const pictureFormats = ['jpeg', 'png', 'webp'] as const;

/** A format that a clip can begin with. */
export type PictureFormat = (typeof pictureFormats)[number];

/** How a file stores its colours. */
export type ColourModel = 'grey' | 'rgb' | 'cmyk' | 'ycck' | 'palette';

/** What the header of a JPEG, PNG or WebP file says. The pixels may prove it wrong. */
export interface PictureHeader {
  readonly kind: 'picture';
  readonly format: PictureFormat;
  /** Pixels as stored, before the orientation is applied. */
  readonly width: number;
  readonly height: number;
  /** Bits a channel; of a palette, bits an index. */
  readonly bits: number;
  readonly model: ColourModel;
  /** The file has an alpha channel or a transparent colour; it may still be opaque throughout. */
  readonly alpha: boolean;
  readonly animated: boolean;
  /** EXIF orientation, 1 (upright) to 8. */
  readonly orientation: number;
  /** The file carries a colour profile. */
  readonly icc: boolean;
}

/** A file that begins as one of the picture formats does, but whose header cannot be read. */
export interface BrokenHeader {
  readonly kind: 'broken';
  readonly format: PictureFormat;
  /** What is wrong, as the end of a sentence: 'it ends before its size is told'. */
  readonly why: string;
}

/** Any other file. */
export interface OtherFile {
  readonly kind: 'other';
  /** With its article, for a sentence: 'an SVG drawing', 'a PDF document', 'an empty file'. */
  readonly what: string;
}

/** What a file is by its content. */
export type Sniffed = PictureHeader | BrokenHeader | OtherFile;

/** The names of the formats as people write them. */
export const formatNames: Readonly<Record<PictureFormat, string>> = {
  jpeg: 'JPEG',
  png: 'PNG',
  webp: 'WebP',
};

/** Segments or chunks that are looked at before a file is given up as broken. */
export const MOST_SEGMENTS = 4096;
