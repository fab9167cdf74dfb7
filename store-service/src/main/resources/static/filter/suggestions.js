/** Names for the filters: states as the browser knows them; organisations, leaders, issues and outlets as the service has them. */

import * as api from '../ask/api.js';
import {countryCodes, countryName} from '../words/countries.js';
import {capitalised} from '../words/event.js';
import {partyName} from '../words/parties.js';
import {Names} from './names.js';

const LONG_ENOUGH_TO_ASK = 2;

export class Suggestions {
  constructor() {
    const names = id => new Names(document.getElementById(id));
    this.party = names('parties');
    this.leader = names('leaders');
    this.issue = names('issues');
    this.outlet = names('outlets');
    countryCodes().forEach(code => this.party.offer(code, countryName(code), code));
  }

  /** Asks for what the articles name; what cannot be had is not suggested, and can still be typed as an id. */
  load() {
    this.loaded = Promise.allSettled([
      api.parties().then(parties => parties.forEach(({value}) => this.party.offer(value, partyName(value), value))),
      this.findLeaders('limit=1000'),
      api.issues().then(issues => issues.forEach(({id}) => this.issue.offer(id, capitalised(id)))),
      api.outlets().then(outlets => outlets.forEach(({id}) => this.outlet.offer(id, id))),
    ]);
    return this.loaded;
  }

  /** Leaders whose name begins so, who may not be among the most frequent. */
  async search(kind, typed) {
    if (kind === 'leader' && typed.length >= LONG_ENOUGH_TO_ASK && !this.leader.id(typed)) {
      await this.findLeaders(new URLSearchParams({name: typed, limit: 20})).catch(() => {});
    }
  }

  async findLeaders(query) {
    const leaders = await api.leaders(query);
    leaders.forEach(({id, name, office, country}) =>
      this.leader.offer(id, name, [office, countryName(country)].filter(Boolean).join(', ')));
  }

  /** What has just been read of may not have been known when the names were asked for. */
  learn({event}) {
    for (const {organisation} of [...event.source, ...event.target]) {
      if (organisation) this.party.offer(organisation, partyName(organisation), organisation);
    }
    event.issues.forEach(id => this.issue.offer(id, capitalised(id)));
    if (event.article?.source?.name) this.outlet.offer(event.article.source.name, event.article.source.name);
  }
}
