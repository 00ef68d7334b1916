import type { Explained } from '../explained';
import { type KindCount, tally } from '../tally';

const counted = ({ kept, leftOut }: KindCount): string =>
  [kept > 0 ? `${kept} kept` : '', leftOut > 0 ? `${leftOut} left out` : '']
    .filter((part) => part !== '')
    .join(', ');

const box = (name: string, label: string): string =>
  `<label class="${name}"><input type="checkbox" id="show-${name}" checked> ${label}</label>`;

/** The legend, which also chooses what the table shows: without scripts, by `stylesOf`. */
export function legendOf({ blocks }: Explained): string {
  const kept = blocks.filter(({ verdict }) => verdict.keep).length;
  return `<fieldset class="legend"><legend>Show</legend>
<p>${box('kept', `<span class="kind">kept</span> ${kept}`)} ${box('left-out', `<span class="kind">left out</span> ${blocks.length - kept}`)}</p>
<p>${tally(blocks)
    .map((count) => box(count.kind, `<span class="kind">${count.kind}</span> ${counted(count)}`))
    .join('\n')}</p>
</fieldset>`;
}

/** The rules by which an unticked box of the legend hides its rows. */
export const stylesOf = ({ blocks }: Explained): string =>
  [
    ['kept', 'tr:is(.is-story, .is-above)'],
    ['left-out', 'tr.is-out'],
    ...tally(blocks).map(({ kind }) => [kind, `tr.${kind}`]),
  ]
    .map(([name, rows]) => `body:has(#show-${name}:not(:checked)) tbody ${rows} { display: none; }`)
    .join('\n');
