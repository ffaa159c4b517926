// The process that decodes a picture that nobody vouches for: whoever took its decoder over would find nothing here.

import { toWire } from '../error-wire.ts';
import { decode } from '../picture/decode.ts';
import { readSource } from '../picture/file.ts';
import { MOST_BYTES } from '../picture/limits.ts';
import type { PictureTold } from './picture.ts';

/** Side of what is decoded: only soundness and size are asked. */
const SMALL = 64;

async function look(file: string, name: string): Promise<PictureTold> {
  try {
    const source = await readSource(file, { role: 'the image', mostBytes: MOST_BYTES });
    const { full, header } = await decode({ ...source, name }, ({ width, height }) => ({
      width: Math.min(SMALL, width),
      height: Math.min(SMALL, height),
    }));
    return { picture: { ...full, format: header.format } };
  } catch (error) {
    return { error: toWire(error) };
  }
}

const [file = '', name = ''] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await look(file, name)));
