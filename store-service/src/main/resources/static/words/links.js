/** Links to the pages of what events name. */

import {element} from './element.js';

/** A link to the page of a leader, a party (country or organisation) or an issue. */
export function linkTo(view, id, text) {
  return element('a', {href: `?${new URLSearchParams({view, of: id})}`}, text);
}

/** Elements as a list in a sentence. */
export function listed(elements) {
  return elements.flatMap((one, number) => number ? [', ', one] : [one]);
}
