/** Happenings that have arrived while the reader was pointing at the list, was in it by keyboard, or had scrolled down. */

const NEAR_THE_TOP = 40;

export class Waiting {
  constructor(section, most, onShow) {
    this.section = section;
    this.button = section.querySelector('#waiting');
    this.most = most;
    this.onShow = onShow;
    this.happenings = new Map();
    this.isPointedAt = false;
    this.button.addEventListener('click', () => {
      this.show();
      section.scrollTop = 0;
      section.querySelector('li button')?.focus();
    });
    section.addEventListener('pointerenter', event => { this.isPointedAt = event.pointerType === 'mouse'; });
    section.addEventListener('pointerleave', () => {
      this.isPointedAt = false;
      this.settle();
    });
  }

  add(happening) {
    this.happenings.delete(happening.id);
    this.happenings.set(happening.id, happening);
    if (this.happenings.size > this.most) this.remove(this.happenings.keys().next().value);
    this.settle();
  }

  remove(id) {
    this.happenings.delete(id);
    this.announce();
  }

  clear() {
    this.happenings.clear();
    this.announce();
  }

  /** Shows them if nobody is disturbed by it. */
  settle() {
    const isReading = this.isPointedAt || this.section.querySelector(':focus-visible') || this.section.scrollTop > NEAR_THE_TOP;
    if (isReading) this.announce();
    else this.show();
  }

  show() {
    if (this.happenings.size) this.onShow([...this.happenings.values()]);
    this.clear();
  }

  announce() {
    const count = this.happenings.size;
    this.button.textContent = count === 1 ? 'Show 1 new happening' : `Show ${count} new happenings`;
    this.button.hidden = count === 0;
  }
}
