/** Views that the reader has named and kept, in this browser. */

import {element} from '../words/element.js';

const KEPT_AS = 'chancery.views';

export class Views {
  constructor(form, filters, onOpen) {
    this.form = form;
    this.views = read({});
    this.list = form.querySelector('select');
    this.list.addEventListener('change', () => this.views[this.list.value] !== undefined && onOpen(new URLSearchParams(this.views[this.list.value])));
    form.addEventListener('submit', event => {
      event.preventDefault();
      this.keep(form.elements.name.value.trim(), filters.query.toString());
    });
    form.querySelector('#forget').addEventListener('click', () => this.forget(this.list.value));
    this.show('');
  }

  keep(name, query) {
    if (!name) return;
    this.views = {...read(this.views), [name]: query};
    this.form.elements.name.value = '';
    this.store(name);
  }

  forget(name) {
    this.views = read(this.views);
    delete this.views[name];
    this.store('');
  }

  store(chosen) {
    try {
      localStorage.setItem(KEPT_AS, JSON.stringify(this.views));
    } catch {
      // A browser that keeps nothing: the views last as long as the page.
    }
    this.show(chosen);
  }

  show(chosen) {
    const names = Object.keys(this.views).sort();
    this.list.replaceChildren(
      element('option', {value: ''}, names.length ? 'choose …' : 'none yet'), ...names.map(name => element('option', {value: name}, name)));
    this.list.value = chosen;
    this.form.closest('details').querySelector('summary').textContent = names.length ? `Saved views (${names.length})` : 'Saved views';
  }
}

/** What another window may have kept, too; the views that are known in a browser that keeps nothing. */
function read(known) {
  try {
    return {...JSON.parse(localStorage.getItem(KEPT_AS))};
  } catch {
    return known;
  }
}
