import type { ExplainedBlock } from '../explained';
import { escape } from './escape';

/** More of a block is folded away: a page stays one to look over. */
const longest = { kept: 1_200, leftOut: 360 } as const;
/** What of a folded text still shows. */
const shown = 200;

const words: Readonly<Record<ExplainedBlock['place'], string>> = {
  story: 'kept',
  above: 'kept above',
  out: 'left out',
};

function textOf({ text, verdict }: ExplainedBlock): string {
  if (text === '') return '';
  const limit = verdict.keep ? longest.kept : longest.leftOut;
  if (text.length <= limit) return `<p class="text" dir="auto">${escape(text)}</p>`;
  return `<details class="text" dir="auto"><summary>${escape(text.slice(0, shown))} …</summary>${escape(text)}</details>`;
}

const picturesOf = ({ pictures }: ExplainedBlock): string =>
  pictures
    .map((picture) => `<p class="picture">Picture: <bdi>${escape(picture)}</bdi></p>`)
    .join('');

/** One row of the table. */
export function rowOf(block: ExplainedBlock): string {
  const { id, tag, where, place, verdict } = block;
  const { kind, step, reason, score } = verdict;
  return `<tr id="block-${id}" class="is-${place} ${kind}">
<th scope="row"><a href="#block-${id}">${id}</a></th>
<td class="verdict">${words[place]}</td>
<td class="score" style="--score:${score.toFixed(3)}">${score.toFixed(2)}</td>
<td><span class="kind">${kind}</span></td>
<td class="said">${picturesOf(block)}${textOf(block)}</td>
<td class="because">${escape(step)}<br><b>${escape(reason)}</b></td>
<td class="where"><code>${escape(tag)}</code> <small>${escape(where)}</small></td>
</tr>`;
}
