/** The page: what happens, as it comes, and the reports behind what is chosen. */

import {Filters} from './filter/filters.js';
import {Suggestions} from './filter/suggestions.js';
import {Views} from './filter/views.js';
import {Figures} from './figures/figures.js';
import {Glance} from './glance.js';
import {Now} from './now.js';
import {Reader} from './reader/reader.js';
import {Tabs} from './tabs.js';

const part = id => document.getElementById(id);
const suggestions = new Suggestions();
const filters = new Filters(part('filters'), suggestions);
const reader = new Reader(part('reader'), () => {
  const {marked} = now.list;
  now.list.mark();
  marked?.focus();
  glance.show();
});
const now = new Now(part('happenings'), part('connection'), {filters, suggestions, onChoose: open, onArrive: () => glance.age()});
const glance = new Glance(part('glance'), filters, showPair);
const figures = new Figures(part('figures'), filters, suggestions, {
  onChoose: showPair,
  onZoom(days) {
    filters.set(days);
    restart();
    part('figures').focus();
  },
});
const tabs = new Tabs(part('tabs'), view => {
  if (view !== tabs.first) {
    figures.show(view);
    return;
  }
  document.title = 'Chancery: diplomatic events';
  if (!reader.isOpen) now.loaded.then(() => glance.show());
});

filters.onChange(restart);
new Views(part('views'), filters, query => {
  filters.read(query);
  filters.write();
  restart();
});
part('show-filters').addEventListener('click', event => {
  const isShown = part('filtering').classList.toggle('shown');
  event.currentTarget.setAttribute('aria-expanded', isShown);
});
addEventListener('popstate', () => {
  if (reader.isLeaving) keepFilters();
  else followFilters();
  reader.follow();
});
restart();
reader.follow();
suggestions.load().then(() => filters.rename());

/** Who leaves the reader keeps what was changed while it was open. */
function keepFilters() {
  tabs.name(tabs.shown);
  filters.write();
}

function followFilters() {
  const before = filters.query.toString();
  filters.read(new URLSearchParams(location.search));
  if (filters.query.toString() === before) tabs.follow();
  else restart();
}

/** A link to another view of this page does not load it anew. */
document.addEventListener('click', event => {
  const link = event.target.closest('a[href^="?"]');
  if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  history.pushState(null, '', link.getAttribute('href'));
  followFilters();
  reader.follow();
  part(tabs.shown === tabs.first ? 'reader' : 'figures').focus();
});

function restart() {
  part('show-filters').textContent = filters.count ? `Filters (${filters.count})` : 'Filters';
  part('feed').href = `api/v1/feeds/happenings?${filters.query}`;
  now.start();
  tabs.follow();
}

function showPair({source, target}) {
  filters.set({source, target});
  tabs.name('now');
  restart();
}

function open({event}, button) {
  reader.open(event);
  // Where the reader covers the list, it also has the focus; else the arrow keys go on in the list.
  if (!button.checkVisibility({visibilityProperty: true})) part('reader').focus();
}
