/** An event in words: who does what to whom, how sure it is, and when. */

import {doing} from './deeds.js';
import {element} from './element.js';
import {linkTo} from './links.js';
import {partyMark, partyName} from './parties.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The names of the quad classes, each at its number. */
export const QUADS = ['', 'verbal cooperation', 'material cooperation', 'verbal conflict', 'material conflict'];

/** The events of an article, between states and inside a country. */
export const allEvents = ({events, domesticEvents = []}) => [...events, ...domesticEvents];

/** "France visited Germany", with flags beside the names. */
export function sentence(event, name = inWords) {
  const {verb, tail} = doing(event);
  const deed = words => element('span', {class: `deed quad${event.quad}`}, words);
  return [...side(event.source, name), ' ', deed(verb), ' ', ...side(event.target, name), ...tail ? [' ', deed(tail)] : []];
}

/** The same, where each name leads to its page. */
export function linkedSentence(event) {
  return sentence(event, asLink);
}

/** What is done: type and mode. */
export function deed(event) {
  return [capitalised(event.type), event.mode?.replaceAll('-', ' ')].filter(Boolean).join(', ');
}

/** A code or id as a word: ACCUSE as Accuse, armed-conflict as Armed conflict. */
export function capitalised(code) {
  return code.charAt(0).toUpperCase() + code.slice(1).toLowerCase().replaceAll('-', ' ');
}

/** A day or time as written in the news, in UTC: 3 Jan 2026. */
export function day(iso, precision) {
  const [year, month, number] = iso.slice(0, 10).split('-');
  const parts = {year: [year], month: [MONTHS[month - 1], year]}[precision];
  return (parts ?? [Number(number), MONTHS[month - 1], year]).join(' ');
}

/** A moment, to the minute. */
export function minute(instant) {
  return `${day(instant)}, ${clock(instant)}`;
}

/** The time of a day. */
export function clock(instant) {
  return `${instant.slice(11, 16)} UTC`;
}

/** The day of an event, or that of its report. */
export function when(event) {
  if (event.date) return day(event.date, event.datePrecision);
  return event.article?.publishedAt ? `reported ${day(event.article.publishedAt)}` : 'no date';
}

export function percent(share) {
  return `${Math.round(share * 100)} %`;
}

/** What that figure is. */
export const GOLDSTEIN = 'Goldstein: how hostile or friendly a deed is, from −10 to 10.';

/** A figure of the Goldstein scale, from −10 to 10. */
export function goldstein(value) {
  const rounded = Math.round(value * 10) / 10;
  return `${rounded < 0 ? '−' : ''}${Math.abs(rounded).toFixed(1)}`;
}

function side(actors, name) {
  const named = unique(actors).map(actor => party(actor, name));
  return named.length ? named.flatMap((one, number) => [between(number, named.length), one].filter(Boolean)) : [element('span', {class: 'unsaid'}, 'somebody')];
}

function between(number, count) {
  return number ? number === count - 1 ? ' and ' : ', ' : '';
}

/** A name with its mark; who does not see the mark is told the country or organisation in words, unless it is the name. */
function party(actor, name) {
  const codes = [actor.country, actor.organisation].filter(Boolean);
  const known = codes.map(partyName).filter(one => one !== actor.name);
  const parts = [...codes.length ? partyMark(codes[0], actor.name) : [], name(actor)];
  if (known.length) parts.push(element('span', {class: 'unseen'}, ` (${known.join(', ')})`));
  return element('span', {class: 'party', title: [actor.name, ...known].join(', ')}, ...parts);
}

function inWords({name}) {
  return element('span', {}, name);
}

function asLink(actor) {
  const {name, leader, country, organisation} = actor;
  if (leader) return linkTo('leader', leader, name);
  return country || organisation ? linkTo('party', country ?? organisation, name) : inWords(actor);
}

function unique(actors) {
  return [...new Map(actors.map(actor => [actor.name, actor])).values()];
}
