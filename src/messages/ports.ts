/** Port between a page's content script and whoever shows its story from elsewhere: the popup, a reader tab. */
export const portName = 'lede.read';

/** Port between any of Lede's own and the worker. */
export const backgroundPortName = 'lede.background';
