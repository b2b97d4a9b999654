/**
 * Finds a Chromium for the browser tests and the benchmark, or gets one: the machine's own first, then Playwright's,
 * then a fresh one.
 */
import { execSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Switches for a Chromium that works in a container, as root, and calls nobody. */
export const CHROMIUM_ARGS: readonly string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
/** Where macOS and Windows install what is not on the path. */
const USUAL_PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['', process.env.HOME ?? ''].flatMap((home) => [
    `${home}/Applications/Chromium.app/Contents/MacOS/Chromium`,
    `${home}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
  ]),
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap(
    (folder) =>
      folder
        ? [
            join(folder, 'Chromium', 'Application', 'chrome.exe'),
            join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          ]
        : [],
  ),
};

/**
 * Gives the path of a Chromium, installing one where there is none.
 *
 * @throws {Error} with what to do when CHROMIUM_PATH names nothing that runs, or when none can be installed.
 */
export function findChromium(): string {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) {
    if (canRun(asked)) return asked;
    throw new Error(`CHROMIUM_PATH names ${asked}, which is not a program. Correct it or unset it.`);
  }
  return present() ?? installed();
}

function present(): string | undefined {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...(USUAL_PLACES[process.platform] ?? []), chromium.executablePath()].find(canRun);
}

function installed(): string {
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  const ways = [
    // The distribution's package brings the libraries a bare download lacks.
    ...(isDebianRoot ? ['apt-get update && apt-get install -y chromium'] : []),
    'npx playwright install chromium',
  ];
  const failures: string[] = [];
  for (const command of ways) {
    process.stderr.write(`No Chromium found; trying: ${command}\n`);
    try {
      execSync(command, { stdio: ['ignore', 'ignore', 'inherit'] });
    } catch (error) {
      failures.push(`“${command}” failed (${error instanceof Error ? error.message.split('\n')[0] : error})`);
    }
    const found = present();
    if (found) return found;
  }
  throw new Error(
    `No Chromium was found and none could be installed: ${failures.join('; ') || 'the installers left none'}. Install Chromium or Chrome, or name one in CHROMIUM_PATH.`,
  );
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
