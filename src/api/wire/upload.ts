/** A file that came with a request. It lies in a folder of the request's own and goes when the request ends. */
export class Upload {
  /** Path of the bytes on this machine; no part of it comes from the client. */
  readonly file: string;
  /** Bytes. */
  readonly size: number;
  /** Name that the client gave, without folders; only for showing. */
  readonly filename: string;

  constructor(file: string, size: number, filename: string) {
    this.file = file;
    this.size = size;
    this.filename = filename;
  }
}
