/** Countries and organisations by the codes that events have. */

import {countryName, flagOf} from './countries.js';
import {element} from './element.js';
import {linkTo} from './links.js';
import {organisationFlag, organisationName} from './organisations.js';

const NO_BREAK = '\u00a0';

/** The name of a country or an organisation; its code if neither is known. */
export function partyName(code) {
  return countryName(code) ?? organisationName(code) ?? code;
}

/** The flag, where there is one, else the code; nothing where that is what stands behind it. */
export function partyMark(code, name = partyName(code)) {
  const flag = flagOf(code) ?? organisationFlag(code);
  if (!flag && code.toUpperCase() === name.toUpperCase()) return [];
  return [element('span', {class: flag ? `mark fi fi-${flag}` : 'mark', 'aria-hidden': 'true'}, flag ? '' : code), NO_BREAK];
}

/** Mark and name in words. */
export function partyInWords(code) {
  return element('span', {class: 'party'}, ...partyMark(code), partyName(code));
}

/** A mark and the name, which leads to the page of the country or organisation. */
export function partyLink(code) {
  return element('span', {class: 'party'}, ...partyMark(code), linkTo('party', code, partyName(code)));
}
