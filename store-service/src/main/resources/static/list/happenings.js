/** The list of happenings, those reported latest first; it holds a bounded number of them and does not move under the reader's eyes. */

import {item} from './item.js';
import {Waiting} from './waiting.js';

const HELD_AT_MOST = 500;

export class HappeningList {
  constructor(section, {onChoose, onTrim}) {
    this.list = section.querySelector('ol');
    this.message = section.querySelector('#message');
    this.waiting = new Waiting(section, HELD_AT_MOST, happenings => this.prepend(happenings));
    this.onChoose = onChoose;
    this.onTrim = onTrim;
    this.list.addEventListener('keydown', event => this.move(event));
  }

  clear() {
    this.list.replaceChildren();
    this.waiting.clear();
  }

  say(text, isWrong = false) {
    this.message.textContent = text;
    this.message.classList.toggle('wrong', isWrong);
  }

  get isEmpty() {
    return this.list.children.length === 0;
  }

  get isFull() {
    return this.list.children.length >= HELD_AT_MOST;
  }

  append(happenings) {
    const room = HELD_AT_MOST - this.list.children.length;
    this.list.append(...happenings.filter(one => !this.find(one.id)).slice(0, room).map(one => this.item(one)));
    this.rove();
  }

  /** A happening that has just begun, changed or ended: one that is shown stays in its place. */
  arrive(happening) {
    if (happening.ended) this.remove(happening.id);
    else if (!this.replace(happening)) this.waiting.add(happening);
  }

  replace(happening) {
    const shown = this.find(happening.id);
    if (!shown) return false;
    const had = shown.querySelector('button');
    const made = this.item(happening);
    if (had.hasAttribute('aria-current')) made.querySelector('button').setAttribute('aria-current', 'true');
    made.querySelector('button').tabIndex = had.tabIndex;
    const isFocused = had === document.activeElement;
    shown.replaceWith(made);
    if (isFocused) made.querySelector('button').focus();
    return true;
  }

  remove(id) {
    this.waiting.remove(id);
    this.find(id)?.remove();
    this.rove();
  }

  prepend(happenings) {
    this.list.prepend(...happenings.filter(one => !this.replace(one)).reverse().map(one => this.item(one)));
    this.say('');
    if (this.list.children.length > HELD_AT_MOST) this.onTrim();
    while (this.list.children.length > HELD_AT_MOST) this.list.lastElementChild.remove();
    this.rove();
  }

  find(id) {
    return [...this.list.children].find(one => one.dataset.id === id);
  }

  item(happening) {
    return item(happening, (chosen, button) => {
      this.mark(button);
      this.rove(button);
      this.onChoose(chosen, button);
    });
  }

  /** Marks an entry as the one that is read, or none. */
  mark(button) {
    this.list.querySelector('[aria-current]')?.removeAttribute('aria-current');
    button?.setAttribute('aria-current', 'true');
  }

  /** One entry stands in the order of Tab, the last that was used or else the first; the arrow keys lead to the others. */
  rove(button = this.list.querySelector('[tabindex="0"]') ?? this.list.querySelector('button')) {
    this.list.querySelectorAll('[tabindex="0"]').forEach(other => { other.tabIndex = -1; });
    if (button) button.tabIndex = 0;
  }

  /** The entry that is read, for the focus to return to. */
  get marked() {
    return this.list.querySelector('[aria-current]');
  }

  move(key) {
    const step = {ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling'}[key.key];
    const next = step && key.target.closest('li')?.[step]?.querySelector('button');
    if (next) {
      key.preventDefault();
      next.focus();
      // A key held down passes by what is in between.
      if (!key.repeat) next.click();
    }
  }
}
