/** Wide enough for the full view's 34 em on a dense screen, and not a poster. */
const wantedWidth = 1400;
/** A longer `srcset` is not read; the longest of 24,000 in the development corpora has 5,200 characters. */
const longestSet = 20_000;

/** The candidate of a `srcset` closest to the wanted width, as written; empty where there is none. */
export function bestOf(set: string): string {
  if (set === '' || set.length > longestSet) return '';
  let best = { src: '', distance: Infinity };
  // A candidate ends at a comma after its descriptor or before white space; addresses hold commas too.
  for (const candidate of set.split(/,\s+|(?<=\s[\d.]{1,9}[wx]),|,$/)) {
    const [src = '', descriptor = '1x'] = candidate.trim().split(/\s+/);
    const size = Number.parseFloat(descriptor);
    const width = descriptor.endsWith('w') ? size : size * 700;
    // A picture too small is worse than one as much too large.
    const distance = width < wantedWidth ? (wantedWidth - width) * 2 : width - wantedWidth;
    if (src !== '' && distance < best.distance) best = { src, distance };
  }
  return best.src;
}
