/** The offices that somebody has held, and when, as the seeds of this version have them. */

import {table} from '../figures/table.js';
import {countryName} from '../words/countries.js';
import {element} from '../words/element.js';
import {day} from '../words/event.js';

const OFFICE = /^ {2}- office: (.+)$/;
const LISTED = /^ {6}- \[(.+)\](?: +#.*)?$/;
const DESCRIBED = /^ {6}- \{who: (.+?), from: ([\d-]+)(?:, to: ([\d-]+))?(, acting: true)?/;
/** Letters that do not come apart into one and a mark. */
const OTHERWISE = {ł: 'l', ø: 'o', đ: 'd', ı: 'i', ə: 'a', ß: 'ss', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th'};

/** Nothing for who is not in the seeds. */
export async function tenuresParts({id, country, known}) {
  if (!known || !country || !countryName(country)) return [];
  const path = `tenures/${country.toLowerCase()}.yaml`;
  const response = await fetch(path).catch(() => undefined);
  if (!response?.ok) return [];
  const {asOf, tenures} = read(await response.text());
  const held = tenures.filter(({who}) => idOf(who) === id);
  return held.length ? [
    table(['Office held', 'From', 'Until'], held.map(({office, isActing, from, until}) =>
      [isActing ? `${office} (acting)` : office, asWritten(from), until ? asWritten(until) : `in office on ${day(asOf)}`])),
    element('p', {class: 'quiet'}, 'As the seeds of this version have it: ', element('a', {href: path, target: '_blank', rel: 'noopener'}, 'the whole file'), '.'),
  ] : [];
}

/** The files have one office or holder on a line. */
function read(text) {
  const tenures = [];
  let office;
  for (const line of text.split('\n')) {
    office = plain(OFFICE.exec(line)?.[1]) ?? office;
    const listed = LISTED.exec(line)?.[1].split(/, */);
    const [, ...described] = DESCRIBED.exec(line) ?? [];
    const [who, from, until, isActing] = listed ?? described;
    if (who && office) tenures.push({office, who: plain(who), from, until, isActing});
  }
  return {asOf: /^verified-as-of: (.+)$/m.exec(text)?.[1] ?? '', tenures};
}

function plain(text) {
  return text?.trim().replace(/^(["'])(.*)\1$/, '$2');
}

/** A day, or the month or year where the day is not known. */
function asWritten(date) {
  return day(date, {4: 'year', 7: 'month'}[date.length]);
}

/** The id that the engine gives to a name. */
function idOf(who) {
  return who.toLowerCase().replace(/[^\x00-\x7f]/g, letter => OTHERWISE[letter] ?? letter).normalize('NFKD').replace(/\p{Mn}/gu, '')
    .replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
