import { join } from 'node:path';
import type { JobObjects } from '../engine.ts';

/** Files of a job in a folder of one run, and the objects that outlive it. */
export class Files {
  private readonly here = new Map<string, Promise<string>>();

  constructor(
    private readonly folder: string,
    private readonly objects: JobObjects,
  ) {}

  /** Where a file of this name is or is to be made. */
  path(name: string): string {
    return join(this.folder, name);
  }

  /** Keep a file that was made as the object of its name. */
  async keep(name: string, type: string): Promise<void> {
    // The file may be moved away: who needs it again has it fetched.
    this.here.delete(name);
    await this.objects.put(name, this.path(name), type);
  }

  /**
   * The file of an object, fetched when it is first asked for.
   * @param object key of an object that the order names; the job's own object of this name when absent
   */
  have(name: string, object: string = name): Promise<string> {
    let file = this.here.get(name);
    if (!file) {
      const path = this.path(name);
      file = this.objects.fetch(object, path).then(() => path);
      file.catch(() => this.here.delete(name));
      this.here.set(name, file);
    }
    return file;
  }

  /** Forget objects that nobody needs any more. */
  async remove(names: readonly string[]): Promise<void> {
    for (const name of names) await this.objects.remove(name);
  }
}
