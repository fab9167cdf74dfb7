/** What flows through the services, what waits, what has failed, and who is silent: looked at again and again while it is shown. */

import * as api from '../ask/api.js';
import {table} from '../figures/table.js';
import {element} from '../words/element.js';
import {minute} from '../words/event.js';

const AGAIN_AFTER_MILLIS = 30_000;
const OUTLETS = 15;

export async function operations() {
  const state = element('div', {class: 'cards'}, ...await cards());
  const looked = element('p', {class: 'quiet'}, lookedAt());
  setTimeout(() => lookAgain(state, looked), AGAIN_AFTER_MILLIS);
  return [element('h2', {}, 'Operations'), looked, state];
}

async function lookAgain(state, looked) {
  if (!state.isConnected) return;
  try {
    const now = await cards();
    // Who is in a table by keyboard stays there.
    if (!state.contains(document.activeElement)) state.replaceChildren(...now);
    looked.textContent = lookedAt();
  } catch (error) {
    looked.textContent = `What follows may be old: ${error.message}`;
  }
  setTimeout(() => lookAgain(state, looked), AGAIN_AFTER_MILLIS);
}

function lookedAt() {
  return `As of ${minute(new Date().toISOString())}.`;
}

async function cards() {
  const [{stored, broker, silentOutlets}, held] = await Promise.all([api.operations(), api.holdings()]);
  return [
    card('Stored', table(['What', 'Number'], [
      ['Events stored in the last hour', stored.eventsInHour],
      ['Events stored in the last 24 hours', stored.eventsInDay],
      ['Articles published in the last 24 hours', stored.articlesInDay],
      ['Last event stored', stored.lastEvent ? minute(stored.lastEvent) : 'none yet'],
      ['Articles to be grouped into happenings', stored.ungrouped],
    ])),
    ...broker ? waiting(broker) : [card('Broker', element('p', {class: 'wrong'}, 'The broker does not answer: articles wait until it does.'))],
    card('Outlets that are silent', ...silentOutlets.length ? [outlets(silentOutlets)] : [element('p', {}, 'None.')], element('p', {class: 'quiet'},
      'Outlets as articles name them, however they came in: one with five articles or more in thirty days is silent after three times its usual pause, and a day at least.'
      + ' Whether a feed of the ingest service answers: ', element('code', {}, './chancery feeds'))),
    card('Articles stored, by outlet', ...accounted(held)),
  ];
}

function waiting({backlogs, deadLetters}) {
  return [
    card('Who reads what, and how far behind', table(['Consumer group', 'Topic', 'Waiting'], backlogs.map(({group, topic, waiting: count}) => [group, topic, count]))),
    card('Dead letters', table(['Topic', 'Records'], deadLetters.map(({topic, records}) => [topic, records])),
      element('p', {class: 'quiet'}, 'With those that were replayed or parked since. To read them: ', element('code', {}, './chancery dead-letters'))),
  ];
}

function accounted(held) {
  const most = held.toSorted((one, other) => other.articles - one.articles).slice(0, OUTLETS);
  return [
    table(['Outlet', 'Articles'], [...most.map(({source, articles}) => [source, articles]), ['All outlets', held.reduce((sum, {articles}) => sum + articles, 0)]]),
    element('p', {class: 'quiet'}, 'What became of every article that was received, refused ones included: ', element('code', {}, './chancery account')),
  ];
}

function outlets(silent) {
  return table(['Outlet', 'Articles in 30 days', 'Usual pause', 'Last article'], silent.map(({outlet, articles, usualHours, lastSeen}) =>
    [outlet, articles, usualHours < 48 ? `${usualHours.toFixed(1)} hours` : `${(usualHours / 24).toFixed(1)} days`, minute(lastSeen)]));
}

function card(title, ...parts) {
  return element('section', {}, element('h3', {}, title), ...parts);
}
