/** Buttons of which one is chosen, which the address keeps. */

import {asked, replaceQuery} from '../address.js';
import {element} from '../words/element.js';

/** @param choices pairs of value and text; the first stands for nothing in the address */
export function addressSwitch(label, name, choices, onSwitch) {
  const chosen = choices.find(([value]) => value === asked(name)) ?? choices[0];
  return element('p', {class: 'switch', role: 'group', 'aria-label': label}, ...choices.map(([value, text]) => {
    const button = element('button', {type: 'button', 'aria-pressed': value === chosen[0]}, text);
    button.addEventListener('click', async () => {
      replaceQuery(query => value ? query.set(name, value) : query.delete(name));
      await onSwitch();
      document.querySelector('#figures .switch [aria-pressed=true]')?.focus();
    });
    return button;
  }));
}
