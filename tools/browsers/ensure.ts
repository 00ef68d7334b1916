import { canInstallPackages, debianPackages, installCommand, installPackages } from './debian';
import { MissingSoftwareError } from './errors';
import { findBrowser } from './find';
import { ensureDisplayAndFonts } from './ensure-display';
import { browserKinds, browserNames, overrideVariables, type BrowserKind } from './kinds';
import { fetchPinnedBuild } from './pinned-build';

/** What to do by hand, for a browser that could not be brought here in any way. */
function instruction(kind: BrowserKind): string {
  const name = browserNames[kind];
  const variable = overrideVariables[kind];
  if (process.platform === 'linux') return installCommand(debianPackages[kind]);
  if (process.platform === 'win32') {
    return `winget install ${kind === 'firefox' ? 'Mozilla.Firefox' : 'Google.Chrome'}`;
  }
  if (process.platform === 'darwin') {
    return `brew install --cask ${kind === 'firefox' ? 'firefox' : 'google-chrome'}`;
  }
  return `${variable}=/path/to/${kind} npm test   (no ${name} was found on this system)`;
}

/**
 * Returns the executable of a browser of this kind, installing or fetching it where there is none.
 * Throws MissingSoftwareError, whose message is the command to type, where neither works.
 */
export async function ensureBrowser(kind: BrowserKind): Promise<string> {
  const found = findBrowser(kind);
  if (found !== undefined) return found;
  if (canInstallPackages() && installPackages(debianPackages[kind])) {
    const installed = findBrowser(kind);
    if (installed !== undefined) return installed;
  }
  console.log(`Fetching ${browserNames[kind]} into .cache/browsers (once) …`);
  try {
    return await fetchPinnedBuild(kind);
  } catch (cause) {
    throw new MissingSoftwareError(instruction(kind), { cause });
  }
}

/** Makes sure of everything the tests drive, so that nothing is fetched once they run. */
export async function ensureAll(): Promise<void> {
  for (const kind of browserKinds) {
    console.log(`${browserNames[kind]}: ${await ensureBrowser(kind)}`);
  }
  ensureDisplayAndFonts();
}
