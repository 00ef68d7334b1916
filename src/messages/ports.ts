/** Port between a page's content script and the popup that shows its story. */
export const portName = 'lede.read';

/** Port between a page's content script and the full view of its story; both sides ask through it. */
export const readerPortName = 'lede.reader';

/** Port between any of them and the worker. */
export const backgroundPortName = 'lede.background';
