import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './build/root';
import { notices } from './notices/document';

/** `npm run notices` writes down the licences of what the extension contains. */
await writeFile(join(root, 'THIRD-PARTY-NOTICES.md'), await notices());
console.log('Wrote THIRD-PARTY-NOTICES.md.');
