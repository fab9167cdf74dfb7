/** What is unusual this week, today, or in the time that the filters name, and against when. */

import {asked} from '../address.js';
import * as api from '../ask/api.js';
import {element} from '../words/element.js';
import {capitalised, day} from '../words/event.js';
import {issueLink} from '../words/issues.js';
import {linkTo} from '../words/links.js';
import {partyLink} from '../words/parties.js';
import {addressSwitch} from './switch.js';
import {table} from './table.js';

const SHOWN = 10;
const DIMENSIONS = {
  party: {title: 'Countries and organisations', one: 'Who', named: partyLink},
  leader: {title: 'Leaders', one: 'Leader', named: (id, nameOf) => linkTo('leader', id, nameOf(id))},
  issue: {title: 'Issues', one: 'Issue', named: issueLink},
  type: {title: 'Types of events', one: 'Type', named: capitalised},
};

/** A table for each dimension; if there is nothing to compare for this week or day, those of the last one that had something. */
export async function trends(query, {suggestions, again}) {
  const isDated = query.has('from') || query.has('to');
  const isToday = !isDated && asked('in') === 'day';
  const [first] = await Promise.all([unusual(isToday ? onDay(query, today()) : query), suggestions.loaded]);
  const latest = isQuiet(first) ? await latestDay(query, isToday) : undefined;
  const isElsewhere = latest && first.every(({values}) => !values.length) && !isDated;
  const shown = isElsewhere ? await unusual(isToday ? onDay(query, latest) : new URLSearchParams([...query, ['to', latest]])) : first;
  const nameOf = id => suggestions.leader.name(id);
  return [
    element('h2', {}, 'What is unusual'),
    ...isDated ? [] : [addressSwitch('In which time', 'in', [['', 'In the last seven days'], ['day', 'Today']], again)],
    ...isQuiet(first) ? [quiet(first[0], query, latest, isElsewhere)] : [],
    ...told(shown[0]),
    element('div', {class: 'cards'}, ...Object.values(DIMENSIONS).flatMap((dimension, number) => card(dimension, shown[number].values, nameOf))),
  ];
}

function unusual(query) {
  return Promise.all(Object.keys(DIMENSIONS).map(by => api.unusual(query, by, SHOWN)));
}

function onDay(query, date) {
  return new URLSearchParams([...query, ['from', date], ['to', date]]);
}

/** In UTC, as the service counts days. */
function today() {
  return new Date().toISOString().slice(0, 10);
}

function isQuiet(all) {
  return all.every(({values}) => values.every(({events}) => !events));
}

function told({from, to, beforeFrom, beforeTo}) {
  return [
    element('p', {}, `${during(from, to)}, against ${day(beforeFrom)} – ${day(beforeTo)}. For another time, set From and To above.`),
    element('details', {}, element('summary', {}, 'How the score is reckoned'), element('p', {class: 'quiet'},
      'Expected are as many events as fell on average into as many days before. The score is (events − expected) / √expected,'
      + ' where less than 1 expected counts as 1: about how many standard deviations off it is, if events came at random. Beyond 3 it is rarely chance.')),
  ];
}

function during(from, to) {
  return from === to ? day(from) : `${day(from)} – ${day(to)}`;
}

/** That nothing happened, and when something did. */
function quiet({from, to}, query, latest, isShown) {
  const nothing = from === to ? `Nothing happened on ${day(from)}. ` : `Nothing happened from ${day(from)} to ${day(to)}. `;
  if (!latest) return element('p', {role: 'status'}, 'There are no events for these filters.');
  if (isShown) return element('p', {role: 'status'}, `${nothing}This is the last ${from === to ? 'day on' : 'week in'} which something did.`);
  const there = new URLSearchParams([['view', 'trends'], ...query]);
  there.delete('from');
  there.set('to', latest);
  return element('p', {role: 'status'}, nothing, element('a', {href: `?${there}`}, `What was unusual in the week to ${day(latest)}?`));
}

function card({title, one, named}, values, nameOf) {
  if (!values.length) return [];
  const rows = values.map(({value, events, expected, score}) => [
    named(value, nameOf), events, expected.toFixed(1), `${score < 0 ? '−' : '+'}${Math.abs(score).toFixed(1)}`]);
  return [element('section', {}, element('h3', {}, title), table([one, 'Events', 'Expected', 'Score'], rows))];
}

/** The day of the latest report at any time, or that of which it tells. */
async function latestDay(query, isOfEvent) {
  const anytime = new URLSearchParams(query);
  ['from', 'to'].forEach(name => anytime.delete(name));
  const {happenings: [latest]} = await api.happenings(anytime, undefined, 1);
  return isOfEvent && latest?.event.date ? latest.event.date : latest?.lastReport.slice(0, 10);
}
