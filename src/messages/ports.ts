/** Name of the port between a page's content script and whoever shows its story. */
export const portName = 'lede.read';
