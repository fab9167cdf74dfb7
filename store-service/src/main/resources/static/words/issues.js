/** Issues by their ids. */

import {capitalised} from './event.js';
import {linkTo} from './links.js';

export function issueLink(id) {
  return linkTo('issue', id, capitalised(id));
}
