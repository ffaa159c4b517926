import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files that take longest, as parts of their paths. A fresh clone knows no times of earlier runs: these begin first, so
 * that none of them is left over when all the others are done.
 */
const LONG = [
  'src/engines/embedded/',
  'src/jobs/contract.test.ts',
  'test/api/embedded.test.ts',
  'test/server/',
  'test/hostile/',
  'src/craft/revise/',
  'test/picture.test.ts',
  'test/camera.test.ts',
  'test/dialogue.test.ts',
  'test/determinism.test.ts',
];

/** The order of files: the long ones in the order of their list, then the others, larger ones first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = LONG.findIndex((part) => moduleId.includes(`/${part}`));
      return at < 0 ? LONG.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
