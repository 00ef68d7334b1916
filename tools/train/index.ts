/**
 * `npm run train -- FOLDER`: counts the facts of a corpus's pages in real Chromium, says how well a model tells pages of
 * sites it has not seen, and writes `src/core/detect/weights.json`. The same corpus gives the same bytes.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import type { Model } from '../../src/core/detect/weigh';
import { root } from '../build/root';
import { loadCorpus } from '../corpus/load-corpus';
import { endOf } from '../end-of-run';
import { countPages } from './count-pages';
import { crossValidate, fitFolds } from './cross-validate';
import { fitModel, unsure, withThresholds } from './fit-model';
import { trainingReport } from './report';
import { glanceThresholds, opensFromFor } from './threshold';

/** Parts of the sites, each told by a model that has seen none of it. */
const folds = 10;

/** Reasons and facts as they stand in the table of reasons, in the order of training; formatted as the repository is. */
const written = (model: Model): Promise<string> =>
  format(JSON.stringify(model), { parser: 'json', printWidth: 100 });

async function train([folder = '../shared/corpus/wcxb-dev']: readonly string[]): Promise<void> {
  const pages = loadCorpus(folder).filter(({ pageType }) => pageType !== undefined);
  const examples = await countPages(folder, pages, (counted) => {
    if (counted % 250 === 0) console.error(`${String(counted)}/${String(pages.length)} pages`);
  });
  const fitted = fitFolds(examples, folds);
  const glance = glanceThresholds(crossValidate(fitted, unsure));
  const opensFrom = opensFromFor(crossValidate(fitted, { ...unsure, glance }));
  const thresholds = { glance, all: { opensFrom } };
  console.log(trainingReport(crossValidate(fitted, thresholds), folds));
  const model = withThresholds(fitModel(examples), thresholds);
  await writeFile(join(root, 'src', 'core', 'detect', 'weights.json'), await written(model));
  console.log(
    `${String(Object.values(model.weights).flatMap(Object.keys).length)} facts have a weight.`,
  );
}

process.exitCode = await endOf(() => train(process.argv.slice(2)));
