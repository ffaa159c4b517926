// Runs before the tests, so that `npm test` works on a fresh clone: npm packages, ffmpeg, the Vulkan driver.
import { packages, system } from './setup.mjs';

packages();
system();
