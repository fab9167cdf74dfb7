/** What stands on top of the page of a leader, a country or organisation, or an issue. */

import * as api from '../ask/api.js';
import {table} from '../figures/table.js';
import {countryName} from '../words/countries.js';
import {element} from '../words/element.js';
import {capitalised, day} from '../words/event.js';
import {partyInWords, partyLink} from '../words/parties.js';
import {quotesParts} from './quotes.js';
import {tenuresParts} from './tenures.js';

/** By which filter their events are found. */
export const FILTERS = {leader: 'leader', party: 'country', issue: 'issue'};

export const heads = {
  async leader(id, about) {
    const leader = await api.leader(id);
    const {name, office, country, wikidata, known, articles, firstSeen, lastSeen, offices, quotes} = leader;
    const origin = known ? [] : [' Not in the knowledge base; found by the title alone.'];
    return [
      ...head(name, about, [office, ...country ? [office && ', ', partyLink(country)] : []].filter(Boolean)),
      element('p', {class: 'quiet'}, `${named(articles)}, ${span(firstSeen, lastSeen)}.`, ...origin, ...onWikidata(wikidata)),
      ...await tenuresParts(leader),
      table(['Office, as articles name it', 'Articles', 'From', 'To'], offices.map(one =>
        [one.office ?? capitalised(one.role).replaceAll('_', ' '), one.articles, day(one.firstSeen), day(one.lastSeen)])),
      ...quotesParts(quotes),
    ];
  },

  party(code, about) {
    return head(partyInWords(code), about, [`${countryName(code) ? 'Country' : 'Organisation'}, in events as `, element('code', {}, code)]);
  },

  issue(id, about) {
    return head(capitalised(id), about, ['Issue']);
  },
};

function head(title, about, facts) {
  return [
    element('h2', {}, title),
    element('p', {}, ...facts, ' · ', element('a', {href: `?${about}`}, 'all happenings')),
  ];
}

function named(articles) {
  return `Named in ${articles} article${articles === 1 ? '' : 's'}`;
}

function span(first, last) {
  const [from, to] = [day(first), day(last)];
  return from === to ? from : `${from} – ${to}`;
}

function onWikidata(id) {
  return id ? [' ', element('a', {href: `https://www.wikidata.org/wiki/${encodeURIComponent(id)}`, rel: 'noopener noreferrer', target: '_blank'}, `Wikidata ${id}`)] : [];
}
