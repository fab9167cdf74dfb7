/** The page of a leader, of a country or organisation, or of an issue: when, with whom, and about what. */

import * as api from '../ask/api.js';
import {dyadTable} from '../figures/pairs.js';
import {table} from '../figures/table.js';
import {timeline} from '../figures/timeline.js';
import {countryName} from '../words/countries.js';
import {element} from '../words/element.js';
import {day, linkedSentence, when} from '../words/event.js';
import {issueLink} from '../words/issues.js';
import {linkTo} from '../words/links.js';
import {partyName} from '../words/parties.js';
import {FILTERS, heads} from './heads.js';

const SHOWN = 10;

/** What is known of it, as far as the other filters leave it. */
export async function profile(query, {view, of, onChoose}) {
  const about = new URLSearchParams(query);
  about.set(FILTERS[view], of);
  const [head, ...cards] = await Promise.all([
    heads[view](of, about),
    card('', timeline(about, 'h3')),
    card('Who acts upon whom', api.dyads(about, SHOWN).then(pairs => pairs.length ? [dyadTable(pairs, onChoose)] : [])),
    card('Happenings, the latest', latest(about)),
    view === 'issue' ? card('Outlets', outlets(about)) : card('Issues', issues(about)),
    card(titleOfLeaders(view, of), leaders(view, of, about)),
  ]);
  const found = cards.flat();
  return [...head, found.length ? element('div', {class: 'cards'}, ...found) : element('p', {role: 'status'}, 'There are no events for these filters.')];
}

/** A part of the page; what has nothing in it is left out. */
async function card(title, parts) {
  const content = await parts;
  return content.length ? [element('section', {}, ...title ? [element('h3', {}, title)] : [], ...content)] : [];
}

async function latest(about) {
  const {happenings} = await api.happenings(about, undefined, SHOWN);
  return happenings.length ? [element('ul', {class: 'latest'}, ...happenings.map(({event}) => element('li', {},
    ...linkedSentence(event), ' ', element('a', {href: `?${new URLSearchParams({article: event.article.id, event: event.id})}`}, when(event)))))] : [];
}

async function issues(about) {
  const all = await api.top(about, 'issue', SHOWN);
  return all.length ? [table(['Issue', 'Events', 'Articles'], all.map(({value, events, articles}) => [issueLink(value), events, articles]))] : [];
}

async function outlets(about) {
  const all = await api.outletsOf(about, SHOWN);
  return all.length ? [table(['Outlet', 'Articles', 'Latest'], all.map(({id, articles, lastSeen}) => [id, articles, day(lastSeen)]))] : [];
}

/** Those of a country; else those who are named in the same articles. */
async function leaders(view, of, about) {
  const asked = new URLSearchParams(about);
  if (view === 'party' && !isCountry(of)) {
    asked.delete('country');
    asked.set('organisation', of);
  }
  const all = (await api.leadersOf(asked, SHOWN + 1)).filter(({id}) => id !== of).slice(0, SHOWN);
  return all.length ? [table(['Leader', 'Articles', 'Latest'], all.map(({id, name, office, country, articles, lastSeen}) => [
    element('span', {}, linkTo('leader', id, name), element('span', {class: 'quiet'}, ` ${[office, country && partyName(country)].filter(Boolean).join(', ')}`)),
    articles, day(lastSeen)]))] : [];
}

function titleOfLeaders(view, of) {
  return view === 'party' && isCountry(of) ? 'Its leaders' : 'Leaders in the same articles';
}

function isCountry(code) {
  return countryName(code) !== undefined;
}
