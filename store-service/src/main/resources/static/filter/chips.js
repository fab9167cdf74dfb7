/** Filters that are in force and that no field shows, each with a button that takes it away. */

import {element} from '../words/element.js';
import {filterName, valueInWords} from './words.js';

export class Chips {
  constructor(place, suggestions) {
    this.place = place;
    this.suggestions = suggestions;
    this.shown = [];
    this.onRemove = () => {};
  }

  /** @param filters pairs of name and value */
  show(filters) {
    this.shown = filters;
    this.place.replaceChildren(...filters.map(filter => this.chip(filter)));
    this.place.hidden = filters.length === 0;
  }

  /** Names may have become known since. */
  rename() {
    if (!this.place.contains(document.activeElement)) this.show(this.shown);
  }

  /** Takes away all values of a filter. */
  drop(name) {
    if (this.shown.some(([other]) => other === name)) this.show(this.shown.filter(([other]) => other !== name));
  }

  chip(filter) {
    const [name, value] = filter;
    const text = `${filterName(name)}: ${valueInWords(name, value, this.suggestions)}`;
    const button = element('button', {type: 'button', class: 'chip', 'aria-label': `Remove the filter ${text}`}, `${text} `, element('span', {'aria-hidden': 'true'}, '×'));
    button.addEventListener('click', () => {
      this.show(this.shown.filter(other => other !== filter));
      (this.place.querySelector('button') ?? this.place.closest('form').querySelector('[type=reset]')).focus();
      this.onRemove();
    });
    return button;
  }
}
