/** A logistic regression: log odds are `bias` and the sum of every column times its weight. */
export interface Fit {
  readonly bias: number;
  readonly weights: readonly number[];
}

/** Steps of Newton's method; after these nothing moves any more, and their number is the same on every machine. */
const steps = 25;

/** Solves `matrix` × x = `vector` by Cholesky's decomposition; `matrix` is symmetric and positive definite. */
function solve(matrix: readonly Float64Array[], vector: Float64Array): Float64Array {
  const size = vector.length;
  const lower = matrix.map((row) => Float64Array.from(row));
  const at = (row: number, column: number): number => lower[row]?.[column] ?? 0;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = at(row, column);
      for (let k = 0; k < column; k++) sum -= at(row, k) * at(column, k);
      (lower[row] as Float64Array)[column] =
        row === column ? Math.sqrt(sum) : sum / at(column, column);
    }
  }
  const found = Float64Array.from(vector);
  const value = (index: number): number => found[index] ?? 0;
  for (let row = 0; row < size; row++) {
    let sum = value(row);
    for (let k = 0; k < row; k++) sum -= at(row, k) * value(k);
    found[row] = sum / at(row, row);
  }
  for (let row = size - 1; row >= 0; row--) {
    let sum = value(row);
    for (let k = row + 1; k < size; k++) sum -= at(k, row) * value(k);
    found[row] = sum / at(row, row);
  }
  return found;
}

/**
 * Fits `rows` (all of one length) to `labels` with the squares of the weights held down by `penalty`, the bias free.
 * Nothing is drawn at random: the same rows in the same order give the same fit, to the last bit.
 */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  labels: readonly boolean[],
  penalty: number,
): Fit {
  const size = (rows[0]?.length ?? 0) + 1;
  const withBias = rows.map((row) => Float64Array.from([1, ...row]));
  let found = new Float64Array(size);
  for (let step = 0; step < steps; step++) {
    const gradient = found.map((weight, k) => (k === 0 ? 0 : -penalty * weight));
    const curvature = Array.from({ length: size }, (_, k) => {
      const row = new Float64Array(size);
      // The bias too is held a little, so that the matrix is never singular.
      row[k] = k === 0 ? 1e-9 : penalty;
      return row;
    });
    for (const [index, row] of withBias.entries()) {
      let odds = 0;
      for (let k = 0; k < size; k++) odds += (row[k] ?? 0) * (found[k] ?? 0);
      const score = 1 / (1 + Math.exp(-odds));
      const error = Number(labels[index]) - score;
      const spread = Math.max(score * (1 - score), 1e-9);
      for (let k = 0; k < size; k++) {
        const value = row[k] ?? 0;
        if (value === 0) continue;
        gradient[k] = (gradient[k] ?? 0) + error * value;
        const line = curvature[k] as Float64Array;
        for (let l = 0; l <= k; l++) line[l] = (line[l] ?? 0) + spread * value * (row[l] ?? 0);
      }
    }
    const move = solve(curvature, gradient);
    found = found.map((weight, k) => weight + (move[k] ?? 0));
  }
  const [bias = 0, ...weights] = found;
  return { bias, weights };
}

/** Halvings of the span a bias is looked for in; after these it is known to more digits than a model keeps. */
const halvings = 40;

/** The bias which, added to `odds`, makes `wanted` of them come true. */
export function biasFor(odds: readonly number[], wanted: number): number {
  let [low, high] = [-20, 20];
  for (let halving = 0; halving < halvings; halving++) {
    const middle = (low + high) / 2;
    const found = odds.reduce((sum, one) => sum + 1 / (1 + Math.exp(-one - middle)), 0);
    if (found < wanted) low = middle;
    else high = middle;
  }
  return low;
}
