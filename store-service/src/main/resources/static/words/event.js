/** An event in words: who does what to whom, how sure it is, and when. */

import {countryName, flag} from './countries.js';
import {element} from './element.js';

const NO_BREAK = '\u00a0';
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The names of the quad classes, each at its number. */
export const QUADS = ['', 'verbal cooperation', 'material cooperation', 'verbal conflict', 'material conflict'];

/** "France → Germany: Consult, visit", with flags beside the names. */
export function sentence(event) {
  return [...side(event.source), ' → ', ...side(event.target), ': ', element('span', {class: `deed quad${event.quad}`}, deed(event))];
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

/** The day of an event, or that of its report. */
export function when(event) {
  if (event.date) return day(event.date, event.datePrecision);
  return event.article?.publishedAt ? `reported ${day(event.article.publishedAt)}` : 'no date';
}

export function percent(share) {
  return `${Math.round(share * 100)} %`;
}

function side(actors) {
  const named = unique(actors).map(party);
  return named.length ? named.flatMap((one, number) => number ? [', ', one] : [one]) : [element('span', {class: 'unsaid'}, 'unsaid')];
}

/** A name with its mark; who does not see the mark is told the country in words, unless it is the name. */
function party(actor) {
  const country = actor.country && (countryName(actor.country) ?? actor.country);
  const full = [actor.name, country !== actor.name && country, actor.organisation].filter(Boolean).join(', ');
  const mark = actor.country ? flag(actor.country) : actor.organisation;
  const parts = [element('span', {}, actor.name)];
  if (mark && mark !== actor.name) parts.unshift(element('span', {class: 'mark', 'aria-hidden': 'true'}, mark), NO_BREAK);
  if (country && country !== actor.name) parts.push(element('span', {class: 'unseen'}, ` (${country})`));
  return element('span', {class: 'party', title: full}, ...parts);
}

function unique(actors) {
  return [...new Map(actors.map(actor => [actor.name, actor])).values()];
}
