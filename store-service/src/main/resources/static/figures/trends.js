/** What is unusual this week, or in the time that the filters name, and against when. */

import * as api from '../ask/api.js';
import {element} from '../words/element.js';
import {capitalised, day} from '../words/event.js';
import {issueLink} from '../words/issues.js';
import {linkTo} from '../words/links.js';
import {partyLink} from '../words/parties.js';
import {table} from './table.js';

const SHOWN = 10;
const DIMENSIONS = {
  party: {title: 'Countries and organisations', one: 'Who', named: partyLink},
  leader: {title: 'Leaders', one: 'Leader', named: (id, nameOf) => linkTo('leader', id, nameOf(id))},
  issue: {title: 'Issues', one: 'Issue', named: issueLink},
  type: {title: 'Types of events', one: 'Type', named: capitalised},
};

/** A table for each dimension; if there is nothing to compare for this week, those of the last week that had something. */
export async function trends(query, {suggestions}) {
  const [asked] = await Promise.all([unusual(query), suggestions.loaded]);
  const latest = isQuiet(asked) ? await latestDay(query) : undefined;
  const isElsewhere = latest && asked.every(({values}) => !values.length) && !query.has('from') && !query.has('to');
  const shown = isElsewhere ? await unusual(new URLSearchParams([...query, ['to', latest]])) : asked;
  const nameOf = id => suggestions.leader.name(id);
  return [
    element('h2', {}, 'What is unusual'),
    ...isQuiet(asked) ? [quiet(asked[0], query, latest, isElsewhere)] : [],
    ...told(shown[0]),
    element('div', {class: 'cards'}, ...Object.values(DIMENSIONS).flatMap((dimension, number) => card(dimension, shown[number].values, nameOf))),
  ];
}

function unusual(query) {
  return Promise.all(Object.keys(DIMENSIONS).map(by => api.unusual(query, by, SHOWN)));
}

function isQuiet(all) {
  return all.every(({values}) => values.every(({events}) => !events));
}

function told({from, to, beforeFrom, beforeTo}) {
  return [
    element('p', {}, `${day(from)} – ${day(to)}, against ${day(beforeFrom)} – ${day(beforeTo)}. For another time, set From and To above.`),
    element('details', {}, element('summary', {}, 'How the score is reckoned'), element('p', {class: 'quiet'},
      'Expected are as many events as fell on average into as many days before. The score is (events − expected) / √expected,'
      + ' where less than 1 expected counts as 1: about how many standard deviations off it is, if events came at random. Beyond 3 it is rarely chance.')),
  ];
}

/** That nothing happened, and when something did. */
function quiet({from, to}, query, latest, isShown) {
  const nothing = `Nothing happened from ${day(from)} to ${day(to)}. `;
  if (!latest) return element('p', {role: 'status'}, 'There are no events for these filters.');
  if (isShown) return element('p', {role: 'status'}, `${nothing}This is the last week in which something did.`);
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

/** The day of the latest report at any time. */
async function latestDay(query) {
  const anytime = new URLSearchParams(query);
  ['from', 'to'].forEach(name => anytime.delete(name));
  const {happenings: [latest]} = await api.happenings(anytime, undefined, 1);
  return latest?.lastReport.slice(0, 10);
}
