/** The engines that the site is tried in. */
export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** What is known of an engine: how it is called on a system, and what brings it there. */
interface Engine {
  /** Names an executable of the reader's own choice. */
  variable: string;
  /** Commands that a system may have it under, the likeliest first. */
  commands: string[];
  /** The packages of Debian and its kin. */
  packages: string[];
}

/**
 * WebKit stands for Safari. Where Playwright has no build of its own, the one of GTK is driven over
 * WebDriver, and it draws only where there is a screen: Xvfb lends it one.
 */
export const ENGINES: Record<EngineName, Engine> = {
  chromium: {
    variable: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    packages: ['chromium'],
  },
  firefox: {
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    packages: ['firefox-esr'],
  },
  webkit: {
    variable: 'WEBKIT',
    commands: ['WebKitWebDriver'],
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
};

/** What a system’s Chromium needs to run headless and to talk to nobody. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
