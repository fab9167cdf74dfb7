/** What an alert asks for and when it fires, in words. */

import {FILTERS} from '../filter/filters.js';
import {filterName, valueInWords} from '../filter/words.js';

export function filterInWords(filter, suggestions) {
  return Object.entries(filter)
    .map(([name, values]) => `${filterName(name)}: ${[values].flat().map(value => valueInWords(name, value, suggestions)).join(' or ')}`)
    .join('; ');
}

/** What of it the list of the page cannot ask for. */
export function beyondTheList(filter) {
  const left = Object.keys(filter).filter(name => !FILTERS.includes(name));
  return left.length ? ` (of any ${left.map(filterName).join(' and ')})` : '';
}

export function conditionInWords({moreThan, unusual}) {
  if (moreThan) return `for more than ${moreThan.happenings} happenings in ${days(moreThan.days)}`;
  if (unusual) return `for unusually many events in ${days(unusual.days)}, from a score of ${unusual.score}`;
  return 'for every happening';
}

function days(count) {
  return count === 1 ? 'a day' : `${count} days`;
}
