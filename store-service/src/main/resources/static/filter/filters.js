/** The filters: a form that speaks in names, mirrored in the address of the page in ids, so that a view can be kept and sent on. */

import {replaceQuery} from '../address.js';
import {capitalised} from '../words/event.js';

const TYPES = ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT',
  'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'];

/** What the address has for the filters. */
export const FILTERS = ['q', 'type', 'status', 'source', 'target', 'country', 'leader', 'issue', 'outlet', 'minConfidence', 'from', 'to',
  'scope'];

export class Filters {
  constructor(form, suggestions) {
    this.form = form;
    this.suggestions = suggestions;
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
    this.form.addEventListener('change', announce);
    this.form.addEventListener('reset', () => setTimeout(announce));
  }

  /** What the API is asked for. */
  get query() {
    const query = new URLSearchParams();
    for (const name of FILTERS) {
      const value = this.valueOf(this.form.elements[name]);
      if (value) query.set(name, value);
    }
    return query;
  }

  /** How many filters are set. */
  get count() {
    return this.query.size;
  }

  /** Fills in what an address or a saved view asks for. */
  read(asked) {
    for (const name of FILTERS) {
      const field = this.form.elements[name];
      const value = asked.get(name) ?? '';
      field.value = field.dataset.kind ? this.suggestions[field.dataset.kind].name(value) : value;
    }
    const more = this.form.querySelector('details');
    if ([...more.querySelectorAll('input, select')].some(field => field.value)) more.open = true;
  }

  /** Sets some of the filters, as if somebody had. */
  set(values) {
    this.read(new URLSearchParams({...Object.fromEntries(this.query), ...values}));
    this.write();
  }

  /** Shows names in place of ids, now that they may be known. */
  rename() {
    for (const field of this.form.querySelectorAll('[data-kind]')) {
      if (field.value && field !== document.activeElement) field.value = this.suggestions[field.dataset.kind].name(this.valueOf(field));
    }
  }

  write() {
    replaceQuery(query => {
      FILTERS.forEach(name => query.delete(name));
      this.query.forEach((value, name) => query.set(name, value));
    });
  }

  valueOf(field) {
    const typed = field.value.trim();
    return (field.dataset.kind && this.suggestions[field.dataset.kind].id(typed)) ?? typed;
  }
}
