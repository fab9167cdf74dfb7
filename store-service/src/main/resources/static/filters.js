/** The filters: a form, mirrored in the address of the page, so that a view can be kept and sent on. */

const NAMES = ['type', 'status', 'source', 'target', 'country', 'leader', 'issue', 'minConfidence'];
const TYPES = ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT',
  'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'];
const IN_CAPITALS = ['source', 'target', 'country'];
const SUGGESTED_AT_MOST = 300;

export class Filters {
  constructor(form) {
    this.form = form;
    for (const type of TYPES) form.elements.type.add(new Option(type));
    this.readAddress();
  }

  /** Calls back when the filters have changed. */
  onChange(changed) {
    const announce = () => {
      this.writeAddress();
      changed();
    };
    this.form.addEventListener('change', announce);
    this.form.addEventListener('submit', event => event.preventDefault());
    this.form.addEventListener('reset', () => setTimeout(announce));
    addEventListener('popstate', () => {
      this.readAddress();
      changed();
    });
  }

  /** What the API is asked for. */
  get query() {
    const query = new URLSearchParams();
    for (const name of NAMES) {
      const value = this.form.elements[name].value.trim();
      if (value) query.set(name, IN_CAPITALS.includes(name) ? value.toUpperCase() : value);
    }
    return query;
  }

  readAddress() {
    const asked = new URLSearchParams(location.search);
    for (const name of NAMES) this.form.elements[name].value = asked.get(name) ?? '';
  }

  writeAddress() {
    const query = this.query;
    const before = new URLSearchParams(location.search);
    for (const name of ['article', 'event']) if (before.has(name)) query.set(name, before.get(name));
    history.replaceState(null, '', query.size ? `?${query}` : location.pathname);
  }

  /** Offers what occurs in events as a value to choose. */
  suggest(event) {
    const actors = [...event.source, ...event.target];
    offer('actors', actors.flatMap(actor => [actor.country, actor.organisation]));
    offer('leaders', actors.map(actor => actor.leader));
    offer('issues', event.issues);
  }
}

function offer(list, values) {
  const options = document.getElementById(list);
  for (const value of values) {
    const known = !value || [...options.options].some(option => option.value === value);
    if (!known && options.options.length < SUGGESTED_AT_MOST) options.append(new Option('', value));
  }
}
