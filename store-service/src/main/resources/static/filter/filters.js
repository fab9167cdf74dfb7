/** The filters: a form that speaks in names, mirrored in the address of the page in ids, so that a view can be kept and sent on. */

import {replaceQuery} from '../address.js';
import {capitalised} from '../words/event.js';
import {Chips} from './chips.js';

const TYPES = ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT',
  'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'];

/** What the form has a field for. */
const FIELDS = ['q', 'type', 'status', 'source', 'target', 'country', 'leader', 'issue', 'outlet', 'minConfidence', 'from', 'to',
  'scope'];

/** What it has none for, and an alert or a link may ask for. */
const FURTHER = ['organisation', 'mode', 'quad', 'place', 'publishedFrom', 'publishedTo'];

/** Those with several values, of which one is enough. */
const REPEATED = ['type', 'status', 'source', 'target', 'country', 'issue', 'organisation', 'mode', 'quad', 'place'];

/** What the address has for the filters. */
export const FILTERS = [...FIELDS, ...FURTHER];

export class Filters {
  constructor(form, suggestions) {
    this.form = form;
    this.suggestions = suggestions;
    this.chips = new Chips(form.querySelector('#chips'), suggestions);
    for (const type of TYPES) form.elements.type.add(new Option(capitalised(type), type));
    form.addEventListener('submit', event => event.preventDefault());
    form.addEventListener('input', event => {
      const {kind} = event.target.dataset;
      if (kind) suggestions.search(kind, event.target.value);
    });
    this.read(new URLSearchParams(location.search));
  }

  /** Calls back when somebody has changed the filters. */
  onChange(changed) {
    const announce = () => {
      this.write();
      changed();
    };
    this.chips.onRemove = announce;
    this.form.addEventListener('change', event => {
      // Who fills in a field means what is in it then, and no other value beside it.
      this.chips.drop(event.target.name);
      announce();
    });
    this.form.addEventListener('reset', () => {
      this.chips.show([]);
      setTimeout(announce);
    });
  }

  /** What the API is asked for. */
  get query() {
    const query = new URLSearchParams();
    for (const name of FIELDS) {
      const value = this.valueOf(this.form.elements[name]);
      if (value) query.set(name, value);
    }
    this.chips.shown.forEach(([name, value]) => query.append(name, value));
    return query;
  }

  /** How many filters are set. */
  get count() {
    return this.query.size;
  }

  /** Fills in what an address or a saved view asks for. */
  read(asked) {
    this.chips.show(FILTERS.flatMap(name => beside(asked, name).map(value => [name, value])));
    for (const name of FIELDS) {
      const field = this.form.elements[name];
      const value = asked.get(name) ?? '';
      field.value = field.dataset.kind ? this.suggestions[field.dataset.kind].name(value) : value;
    }
    const more = this.form.querySelector('details');
    if ([...more.querySelectorAll('input, select')].some(field => field.value)) more.open = true;
  }

  /** Sets some of the filters, as if somebody had. */
  set(values) {
    const {query} = this;
    Object.entries(values).forEach(([name, value]) => query.set(name, value));
    this.read(query);
    this.write();
  }

  /** Shows names in place of ids, now that they may be known. */
  rename() {
    for (const field of this.form.querySelectorAll('[data-kind]')) {
      if (field.value && field !== document.activeElement) field.value = this.suggestions[field.dataset.kind].name(this.valueOf(field));
    }
    this.chips.rename();
  }

  write() {
    replaceQuery(query => {
      FILTERS.forEach(name => query.delete(name));
      this.query.forEach((value, name) => query.append(name, value));
    });
  }

  valueOf(field) {
    const typed = field.value.trim();
    return (field.dataset.kind && this.suggestions[field.dataset.kind].id(typed)) ?? typed;
  }
}

/** The values that no field shows: all of a filter without one, and those after the first of the others. */
function beside(asked, name) {
  const values = [...new Set(asked.getAll(name))].filter(Boolean);
  const told = REPEATED.includes(name) ? values : values.slice(0, 1);
  return FURTHER.includes(name) ? told : told.slice(1);
}
