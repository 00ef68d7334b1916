/** Everything as one file, to be saved and to be read again. */
import { exportAll, importAll } from '../settings/everything';
import type { FileRead, Refused } from '../settings/file/read';
import { element } from '../view/element';
import type { MessageKey, Say } from '../view/look';
import { type Outcome, wordButton } from './section';

const fileName = 'lede-settings.json';

/** More than this no browser keeps for an extension (`storage.local.QUOTA_BYTES`), so no file of ours is larger. */
const mostBytes = 10_485_760;

const refusals = {
  'not-json': 'importNotJson',
  'not-lede': 'importNotLede',
  newer: 'importNewer',
} as const satisfies Record<string, MessageKey>;

const reasons = {
  'unknown-setting': 'refusedSetting',
  'impossible-value': 'refusedValue',
  'no-site': 'refusedSite',
  'no-rule': 'refusedRule',
  'no-count': 'refusedCount',
} as const satisfies Record<Refused['why'], MessageKey>;

async function save(): Promise<void> {
  const url = URL.createObjectURL(new Blob([await exportAll()], { type: 'application/json' }));
  // Taken back at once, it could be gone before it is saved; it goes with the page.
  element('a', { href: url, download: fileName }).click();
}

/** What became of a file, line by line. */
export function tellRead(read: FileRead, say: Say): (string | Node)[] {
  if (!read.ok) return [say(refusals[read.why])];
  const { settings, sites, dismissals } = read.taken;
  const taken = say('importTaken', String(settings), String(sites), String(dismissals));
  if (read.refused.length === 0) return [taken];
  const refused = read.refused.map(({ what, why }) =>
    element('li', {}, element('bdi', {}, what), ` (${say(reasons[why])})`),
  );
  return [taken, say('importRefused'), element('ul', {}, ...refused)];
}

/** The two buttons; what becomes of a file is told in `told`. */
export function transferButtons(say: Say, told: Outcome): HTMLElement[] {
  const input = element('input', {
    type: 'file',
    accept: '.json,application/json',
    'aria-label': say('import'),
    hidden: '',
  });
  const take = async (file: File): Promise<void> => {
    const isTooLarge = file.size > mostBytes;
    const read: FileRead = isTooLarge
      ? { ok: false, why: 'not-lede' }
      : await importAll(await file.text());
    told.tell(...tellRead(read, say));
  };
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    // The same file may be chosen again, once it has been mended.
    if (file !== undefined)
      take(file)
        .catch((error: unknown) => {
          console.error('Lede: the file could not be taken over.', error);
          told.tell(say('importFailed'));
        })
        .finally(() => {
          input.value = '';
        });
  });
  return [
    wordButton(
      say('export'),
      () =>
        void save().then(() => {
          told.tell(say('exported', fileName));
        }),
    ),
    wordButton(say('import'), () => {
      input.click();
    }),
    input,
  ];
}
