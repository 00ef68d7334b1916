/** Bundled and served to a page without any policy, so that the sanitiser is all there is between markup and page. */
import { sanitise } from '../../../src/sanitise/sanitise';

Object.assign(window, { sanitise });
