/** What is known of an event, in rows. */

import {element} from '../words/element.js';
import {GOLDSTEIN, QUADS, deed, goldstein, percent, when} from '../words/event.js';
import {issueLink} from '../words/issues.js';
import {listed} from '../words/links.js';
import {partyLink, partyName} from '../words/parties.js';
import {ruleParts} from './rule.js';

export function facts(event) {
  const rows = {
    When: when(event),
    Where: event.place && where(event.place),
    Status: event.status,
    Scope: event.scope && `${event.scope}: ${sectors(event.source)} → ${sectors(event.target)}`,
    Type: `${deed(event)} (PLOVER), code ${event.cameo} (CAMEO)`,
    Class: element('span', {title: GOLDSTEIN}, `${QUADS[event.quad]}, ${goldstein(event.goldstein)} on Goldstein’s scale from −10 to 10`),
    Issues: event.issues.length && listed(event.issues.map(issueLink)),
    Sure: [percent(event.confidence), ruleParts(event)],
  };
  return element('dl', {}, ...Object.entries(rows).filter(([, fact]) => fact).flatMap(([term, fact]) =>
    [element('dt', {}, term), element('dd', {}, ...[fact].flat())]));
}

/** At home the country says nothing; the sector tells who it is. */
function sectors(side) {
  return [...new Set(side.map(({sector}) => sector))].join(', ');
}

function where({name, country}) {
  if (!country) return name;
  return partyName(country) === name ? partyLink(country) : [`${name}, `, partyLink(country)];
}
