/** `npm run browser`: finds a Chromium for the tests, or installs one. */
import { findChromium, installChromium } from '../tests/support/chromium.ts';

if (!findChromium()) installChromium();
console.log(`Chromium: ${findChromium()}`);
