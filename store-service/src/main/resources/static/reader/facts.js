/** What is known of an event, in rows. */

import {countryName} from '../words/countries.js';
import {element} from '../words/element.js';
import {QUADS, capitalised, percent, when} from '../words/event.js';

export function facts(event) {
  const place = event.place && [event.place.name, countryName(event.place.country)].filter(Boolean);
  const rows = {
    When: when(event),
    Where: place && [...new Set(place)].join(', '),
    Status: event.status,
    Class: `${QUADS[event.quad]}, Goldstein ${event.goldstein}, CAMEO ${event.cameo}`,
    Issues: event.issues.map(capitalised).join(', '),
    Sure: `${percent(event.confidence)}, by the rule `,
  };
  return element('dl', {}, ...Object.entries(rows).filter(([, fact]) => fact).flatMap(([term, fact]) =>
    [element('dt', {}, term), element('dd', {}, fact, ...term === 'Sure' ? [element('code', {}, event.rule)] : [])]));
}
