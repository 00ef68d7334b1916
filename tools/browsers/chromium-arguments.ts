// Nothing answers at this address, so what no switch turns off fails at once and on this machine.
const nowhere = 'http://127.0.0.1:9/';

/**
 * Switches for a quiet Chromium that asks no outside server for anything, on a screen large enough
 * for a popup of the greatest size (a headless one is 800 by 600 and cuts it).
 */
export function chromiumArguments(): string[] {
  return [
    `--apps-gallery-update-url=${nowhere}`,
    `--component-updater=url-source=${nowhere}`,
    `--gaia-url=${nowhere}`,
    '--disable-features=NetworkTimeServiceQuerying',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-client-side-phishing-detection',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-search-engine-choice-screen',
    '--disable-sync',
    '--no-default-browser-check',
    '--no-first-run',
    '--no-pings',
    '--screen-info={1600x1200}',
    '--window-size=1280,900',
    // Chromium refuses to run its sandbox as root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}
