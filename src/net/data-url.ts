import { EXIT } from '../base/exit.ts';
import { Fault } from '../base/fault.ts';

/** What a data URL carries. */
export interface DataUrl {
  /** Media type as it was written, in lower case and without parameters; what the bytes are must be told by content. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Most characters before the comma. */
const LONGEST_HEAD = 200;

/** Whether a text means to be a data URL. */
export const isDataUrl = (text: string): boolean => /^data:/i.test(text);

/**
 * Read a `data:` URL with a base64 body (RFC 2397; white space and missing padding are forgiven as the WHATWG's
 * "forgiving-base64 decode" does) in time linear in its length, refusing more than `mostBytes` before it is decoded.
 * Throws a `Fault` (exit status 2).
 * @example readDataUrl('data:image/png;base64,iVBORw0KGgo=', 50e6) // { type: 'image/png', bytes: … }
 */
export function readDataUrl(text: string, mostBytes: number): DataUrl {
  const comma = text.slice(0, LONGEST_HEAD).indexOf(',');
  if (!isDataUrl(text) || comma < 0) throw wrong('This is no data URL.');
  const [type = '', ...parameters] = text.slice('data:'.length, comma).toLowerCase().split(';');
  if (parameters.at(-1)?.trim() !== 'base64') throw wrong('The data URL is not in base64.');
  // Line breaks every 76 characters are usual; more than one character in four is not.
  if (text.length - comma > (Math.ceil(mostBytes / 3) * 4 * 5) / 4 + 8) throw tooLarge(mostBytes);
  const packed = text.slice(comma + 1).replace(/[\t\n\f\r ]+/g, '');
  const digits = packed.replace(/={1,2}$/, '');
  if (!/^[A-Za-z0-9+/]*$/.test(digits) || digits.length % 4 === 1)
    throw wrong('The data URL holds something other than base64.');
  if (packed.length !== digits.length && packed.length % 4 !== 0)
    throw wrong('The data URL ends within a byte.');
  if (Math.floor((digits.length * 3) / 4) > mostBytes) throw tooLarge(mostBytes);
  return { type: type.trim(), bytes: new Uint8Array(Buffer.from(digits, 'base64')) };
}

const tooLarge = (mostBytes: number): Fault =>
  new Fault(`The data URL holds more than ${mostBytes.toLocaleString('en')} bytes.`, {
    exit: EXIT.input,
    remedy: 'Send a smaller file, or upload it as a file.',
  });

const wrong = (message: string): Fault =>
  new Fault(message, { exit: EXIT.input, remedy: 'Write it as "data:image/png;base64,…".' });
