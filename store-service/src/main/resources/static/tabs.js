/** The views of the page, one of which is shown: its name stands in the address, except that of the first. */

import {asked, replaceQuery} from './address.js';

// Pages of what events name; links lead to them.
const PAGES = ['leader', 'party', 'issue'];

export class Tabs {
  constructor(nav, onShow) {
    this.buttons = [...nav.querySelectorAll('button')];
    this.onShow = onShow;
    nav.addEventListener('click', event => event.target.dataset.view && this.go(event.target.dataset.view));
  }

  /** The view that the address names. */
  get view() {
    return [...PAGES, ...this.buttons.map(button => button.dataset.view)].find(view => view === asked('view')) ?? this.first;
  }

  get shown() {
    return document.body.dataset.view;
  }

  get first() {
    return this.buttons[0].dataset.view;
  }

  go(view) {
    this.name(view);
    this.follow();
  }

  /** Names a view in the address. */
  name(view) {
    replaceQuery(query => {
      if (!PAGES.includes(view)) query.delete('of');
      if (view !== 'timeline') query.delete('per');
      if (view !== 'trends') query.delete('in');
      if (view === this.first) query.delete('view');
      else query.set('view', view);
    });
  }

  follow() {
    const {view} = this;
    this.buttons.forEach(button => button.setAttribute('aria-current', button.dataset.view === view ? 'page' : 'false'));
    document.body.dataset.view = view;
    this.onShow(view);
  }
}
