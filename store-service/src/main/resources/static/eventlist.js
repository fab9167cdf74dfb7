/** The list of events, the latest first; it holds a bounded number of them and does not move under the reader's eyes. */

import {element} from './element.js';

const HELD_AT_MOST = 500;
const NEAR_THE_TOP = 40;
const COOPERATION = 2;

export class EventList {
  constructor(section, onChoose) {
    this.section = section;
    this.list = section.querySelector('ol');
    this.waitingButton = section.querySelector('#waiting');
    this.message = section.querySelector('#message');
    this.waiting = [];
    this.onChoose = onChoose;
    this.waitingButton.addEventListener('click', () => this.showWaiting());
    this.list.addEventListener('keydown', event => this.move(event));
  }

  clear() {
    this.list.replaceChildren();
    this.waiting = [];
    this.waitingButton.hidden = true;
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

  has(id) {
    return Boolean(this.find(id)) || this.waiting.some(event => event.id === id);
  }

  append(events) {
    this.list.append(...events.filter(event => !this.find(event.id)).map(event => this.item(event)));
  }

  /** An event that has just come: at the top, or announced there while the reader is further down. */
  arrive(event) {
    const shown = this.find(event.id);
    if (shown) {
      shown.replaceWith(this.item(event));
      return;
    }
    this.waiting = this.waiting.filter(other => other.id !== event.id);
    this.waiting.push(event);
    if (this.waiting.length > HELD_AT_MOST) this.waiting.shift();
    if (this.section.scrollTop < NEAR_THE_TOP && !this.list.contains(document.activeElement)) this.showWaiting();
    else this.announce();
  }

  announce() {
    const count = this.waiting.length;
    this.waitingButton.textContent = count === 1 ? '1 new event' : `${count} new events`;
    this.waitingButton.hidden = count === 0;
  }

  showWaiting() {
    this.list.prepend(...this.waiting.reverse().map(event => this.item(event)));
    this.waiting = [];
    while (this.list.children.length > HELD_AT_MOST) this.list.lastElementChild.remove();
    this.announce();
    this.say('');
    this.section.scrollTop = 0;
  }

  find(id) {
    return [...this.list.children].find(item => item.dataset.id === id);
  }

  item(event) {
    const button = element('button', {type: 'button', class: 'event'},
      element('span', {class: 'type'}, event.type),
      element('span', {class: 'parties'}, `${names(event.source)} → ${names(event.target)}`),
      element('span', {class: 'how'}, `${event.status} · ${Math.round(event.confidence * 100)} %`),
      element('span', {class: 'when'}, event.date ?? 'no date', element('span', {class: 'rule'}, event.rule)),
      element('span', {class: 'words'}, event.evidence.text));
    button.classList.toggle('conflict', event.quad > COOPERATION);
    button.classList.toggle('retracted', event.status === 'retracted');
    button.addEventListener('click', () => this.choose(event, button));
    return element('li', {'data-id': event.id}, button);
  }

  choose(event, button) {
    this.list.querySelector('[aria-current]')?.removeAttribute('aria-current');
    button.setAttribute('aria-current', 'true');
    this.onChoose(event);
  }

  move(key) {
    const step = {ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling'}[key.key];
    const next = step && key.target.closest('li')?.[step]?.querySelector('button');
    if (next) {
      key.preventDefault();
      next.focus();
      next.click();
    }
  }
}

/** Who acts, as a desk writes it: codes of states and organisations, else the name. */
export function names(actors) {
  return [...new Set(actors.map(actor => actor.organisation ?? actor.country ?? actor.name))].join(', ') || '–';
}
