import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** What a browser is started with: it asks nobody for anything, and starts as root in a container too. */
export const browserArguments: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where browsers usually are on Debian-like machines and Macs. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * The Chromium to test with: `CHROMIUM_PATH`, one that the machine has, or
 * Playwright's own. Undefined when there is none.
 */
export function findChromium(): string | undefined {
  const own = chromium.executablePath();
  const places = [process.env['CHROMIUM_PATH'], ...usualPlaces, own];
  return places.find((place) => place !== undefined && place !== '' && existsSync(place));
}

/** The browser, and fonts as wide as those that most readers have. */
const packages = ['chromium', 'fonts-liberation'];

/**
 * Installs a Chromium by the means the machine has: Debian's package as root or
 * through sudo, else Playwright's download. Says what it does.
 * @throws when none of them works
 */
export function installChromium(): void {
  const apt = existsSync('/usr/bin/apt-get');
  const isRoot = process.getuid?.() === 0;
  const sudo = isRoot ? [] : ['sudo', '-n'];
  const attempts = [
    ...(apt
      ? [
          [...sudo, 'apt-get', 'update', '-qq'],
          [...sudo, 'apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages],
        ]
      : []),
    ['npx', 'playwright-core', 'install', 'chromium'],
  ];
  for (const [command = '', ...args] of attempts) {
    if (findChromium()) return;
    console.log(`No Chromium found, trying: ${[command, ...args].join(' ')}`);
    try {
      execFileSync(command, args, { stdio: 'inherit' });
    } catch {
      console.log('That did not work.');
    }
  }
  if (!findChromium()) {
    throw new Error('No Chromium. Install one and set CHROMIUM_PATH to its path.');
  }
}
