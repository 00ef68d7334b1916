/**
 * More pictures than this are no story's. Of 80,000 the view would make as many elements, for half a minute; the
 * longest gallery anybody scrolls through has some hundred.
 */
const mostPictures = 2_000;

/** Takes out of `body` the pictures that are too many. */
export function boundPictures(body: Element): void {
  for (const image of [...body.getElementsByTagName('img')].slice(mostPictures)) image.remove();
}
