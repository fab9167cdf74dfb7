/** Countries and organisations by the codes that events have. */

import {countryName, flag} from './countries.js';
import {element} from './element.js';
import {linkTo} from './links.js';
import {organisationMark, organisationName} from './organisations.js';

export const NO_BREAK = '\u00a0';

/** The name of a country or an organisation; its code if neither is known. */
export function partyName(code) {
  return countryName(code) ?? organisationName(code) ?? code;
}

/** The flag, where there is one, else the code. */
export function partyMark(code) {
  return countryName(code) ? flag(code) : organisationMark(code);
}

/** Mark and name in words. */
export function partyInWords(code) {
  const name = partyName(code);
  const mark = partyMark(code);
  return mark.toUpperCase() === name.toUpperCase() ? name : `${mark}${NO_BREAK}${name}`;
}

/** A mark and the name, which leads to the page of the country or organisation. */
export function partyLink(code) {
  const [name, mark] = [partyName(code), partyMark(code)];
  const link = linkTo('party', code, name);
  return mark.toUpperCase() === name.toUpperCase()
    ? link
    : element('span', {class: 'party'}, element('span', {class: 'mark', 'aria-hidden': 'true'}, mark), NO_BREAK, link);
}
