import type { FileHandle } from 'node:fs/promises';

/** Bytes read at once: neighbouring headers cost one read. */
const WINDOW = 65_536;

/** Looks at a file here and there without holding more than one window of it. */
export class Window {
  readonly #handle: FileHandle;
  /** Bytes of the file. */
  readonly size: number;
  #start = 0;
  #data = Buffer.alloc(0);

  constructor(handle: FileHandle, size: number) {
    this.#handle = handle;
    this.size = size;
  }

  /** Bytes from a place on, fewer at the file's end; valid until the next call. `length` at most 65,536. */
  async at(place: number, length: number): Promise<Buffer> {
    const end = this.#start + this.#data.length;
    if (place < this.#start || place + length > end) {
      const data = Buffer.alloc(WINDOW);
      let filled = 0;
      while (filled < length) {
        const { bytesRead } = await this.#handle.read(data, filled, WINDOW - filled, place + filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      this.#start = place;
      this.#data = data.subarray(0, filled);
    }
    const from = place - this.#start;
    return this.#data.subarray(from, from + length);
  }
}
