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
  party: {title: 'Countries and organisations', named: partyLink},
  leader: {title: 'Leaders', named: (id, nameOf) => linkTo('leader', id, nameOf(id))},
  issue: {title: 'Issues', named: issueLink},
  type: {title: 'Types of events', named: capitalised},
};

/** A table for each dimension; if nothing happened in that time, the way to when something did. */
export async function trends(query, {suggestions}) {
  const [all] = await Promise.all([
    Promise.all(Object.keys(DIMENSIONS).map(by => api.unusual(query, by, SHOWN))),
    suggestions.loaded,
  ]);
  const nameOf = id => suggestions.leader.name(id);
  const isQuiet = all.every(({values}) => values.every(({events}) => !events));
  return [
    element('h2', {}, 'What is unusual'),
    ...told(all[0]),
    ...isQuiet ? [await elsewhere(query)] : [],
    element('div', {class: 'cards'}, ...Object.values(DIMENSIONS).flatMap((dimension, number) => card(dimension, all[number].values, nameOf))),
  ];
}

function told({from, to, beforeFrom, beforeTo}) {
  return [
    element('p', {}, `${day(from)} – ${day(to)}, against ${day(beforeFrom)} – ${day(beforeTo)}. From and To name another time.`),
    element('p', {class: 'quiet'}, 'Expected are as many events as fell on average into as many days before. The score is (events − expected) / √expected,'
      + ' where less than 1 expected counts as 1: about how many standard deviations off it is, if events came at random. Beyond 3 it is rarely chance.'),
  ];
}

function card({title, named}, values, nameOf) {
  if (!values.length) return [];
  const rows = values.map(({value, events, expected, score}) => [
    named(value, nameOf), events, expected.toFixed(1), `${score < 0 ? '−' : '+'}${Math.abs(score).toFixed(1)}`]);
  return [element('section', {}, element('h3', {}, title), table([title, 'Events', 'Expected', 'Score'], rows))];
}

async function elsewhere(query) {
  const anytime = new URLSearchParams(query);
  ['from', 'to'].forEach(name => anytime.delete(name));
  const {happenings: [latest]} = await api.happenings(anytime, undefined, 1);
  if (!latest) return element('p', {role: 'status'}, 'There are no events for these filters.');
  const to = (latest.event.date ?? latest.lastReport).slice(0, 10);
  return element('p', {role: 'status'}, 'Nothing happened in this time. ',
    element('a', {href: `?${new URLSearchParams([['view', 'trends'], ...anytime, ['to', to]])}`}, `What was unusual in the week to ${day(to)}?`));
}
