// Runs before the tests, so that `npm test` works on a fresh clone: npm packages, ffmpeg, the Vulkan driver, and the
// database server and browser that tests use.
import { packages, system } from './setup.mjs';

packages();
system({ tests: true });
